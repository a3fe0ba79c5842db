package sentence_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/quoth-go/quoth/sentence"
)

func TestDocumentFindsWhatHoldsAnOffset(t *testing.T) {
	d := sentence.Parse("One two. Three.\n\nFour.")
	for _, c := range []struct {
		name                       string
		offset                     int
		token, sentence, paragraph int
	}{
		{"the beginning", 0, 0, 0, 0},
		{"the end of a token is after it", 3, 1, 0, 0},
		{"white space is before the next token", 8, 3, 1, 0},
		{"the blank line", 15, 5, 2, 1},
		{"the last byte", 21, 6, 2, 1},
		{"the end", 22, 7, 3, 2},
	} {
		t.Run(c.name, func(t *testing.T) {
			assert.Equal(t, c.token, d.TokenAt(c.offset))
			assert.Equal(t, c.sentence, d.SentenceAt(c.offset))
			assert.Equal(t, c.paragraph, d.ParagraphAt(c.offset))
		})
	}
}

func TestDocumentCovers(t *testing.T) {
	d := sentence.Parse("One two. Three.\n\nFour.")
	assert.Equal(t, "two. Three", d.Cover(1, 4).Of(d.Text))
	assert.Len(t, d.SentencesOf(d.Paragraphs[0]), 2)
	assert.Len(t, d.TokensOf(d.Sentences[0]), 3)
	assert.Panics(t, func() { d.Cover(1, 1000) })
}

func TestSpans(t *testing.T) {
	a := sentence.Span{Start: 2, End: 5}
	assert.Equal(t, 3, a.Len())
	assert.True(t, a.Contains(sentence.Span{Start: 3, End: 5}) && a.Contains(a))
	assert.False(t, a.Contains(sentence.Span{Start: 4, End: 6}))
	assert.True(t, a.Overlaps(sentence.Span{Start: 4, End: 9}))
	assert.False(t, a.Overlaps(sentence.Span{Start: 5, End: 9}))
}
