package claim

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/quoth-go/quoth/claim/quantity"
	"github.com/quoth-go/quoth/sentence"
)

func TestALongContentIsReadInStretchesOfSentences(t *testing.T) {
	text := strings.Repeat("It rained on Monday in Rome and 5 people left. ", 4000)
	doc := sentence.Parse(text)
	whole := sentence.Span{Start: 5, End: len(text) - 3}
	next := whole.Start
	for part := range stretches(doc, whole) {
		assert.Equal(t, next, part.Start)
		assert.Less(t, part.End-part.Start, 2*maxStretch)
		next = part.End
	}
	assert.Equal(t, whole.End, next)
	assert.Len(t, findIn(doc, []sentence.Span{whole}, nil, quantity.Find), 4000)
}

func TestAShortContentIsOneStretch(t *testing.T) {
	doc := sentence.Parse("It rained. It stopped.")
	for part := range stretches(doc, sentence.Span{Start: 3, End: 22}) {
		assert.Equal(t, sentence.Span{Start: 3, End: 22}, part)
	}
}
