package sentence_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/quoth-go/quoth/sentence"
)

func TestTagNamesRoundTrip(t *testing.T) {
	seen := map[string]bool{}
	for tag := sentence.NoTag + 1; tag <= sentence.ADD; tag++ {
		name := tag.String()
		assert.NotEmpty(t, name)
		assert.False(t, seen[name], "%s is the name of one tag", name)
		assert.Equal(t, tag, sentence.ParseTag(name))
		seen[name] = true
	}
}

func TestTagNames(t *testing.T) {
	for tag, name := range map[sentence.Tag]string{
		sentence.NoTag: "", sentence.PRPS: "PRP$", sentence.WPS: "WP$", sentence.OpenQuote: "``",
		sentence.CloseQuote: "''", sentence.OpenBracket: "-LRB-", sentence.Pound: "#", sentence.ADD + 1: "", 255: "",
	} {
		assert.Equal(t, name, tag.String())
	}
	assert.Equal(t, sentence.NoTag, sentence.ParseTag("XYZ"))
	assert.Equal(t, sentence.NoTag, sentence.ParseTag(""))
}

func TestTagGroups(t *testing.T) {
	assert.True(t, sentence.NNPS.IsNoun() && sentence.NNPS.IsProper() && sentence.NN.IsNoun())
	assert.False(t, sentence.NN.IsProper() || sentence.MD.IsVerb() || sentence.VBG.IsFinite())
	assert.True(t, sentence.VBZ.IsVerb() && sentence.VBZ.IsFinite() && sentence.VB.IsVerb())
	assert.True(t, sentence.Comma.IsPunctuation() && sentence.CloseBracket.IsPunctuation() && sentence.HYPH.IsPunctuation())
	assert.False(t, sentence.Dollar.IsPunctuation() || sentence.WRB.IsPunctuation())
}
