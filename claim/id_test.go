package claim

import (
	"testing"

	"github.com/quoth-go/quoth/sentence"
	"github.com/stretchr/testify/assert"
)

// These ids are in records that others keep: no release may change them.
func TestIDsSurviveReleases(t *testing.T) {
	content := []sentence.Span{{Start: 527, End: 597}, {Start: 610, End: 641}}
	for name, c := range map[string]struct {
		article Article
		content []sentence.Span
		want    string
	}{
		"by the article's id":             {Article{ID: "a1", Text: "one text"}, content[:1], "a6aa3e5619e25b04"},
		"whatever the text":               {Article{ID: "a1", Text: "another", Title: "T"}, content[:1], "a6aa3e5619e25b04"},
		"of a content in two pieces":      {Article{ID: "a1"}, content, "1fa1c6ae8f6e1d58"},
		"by the text where it has no id":  {Article{Text: "one text"}, content[:1], "5c0b9df4c5eb48ec"},
		"of an article with another name": {Article{ID: "a2"}, content[:1], "474440d5c86060d5"},
	} {
		t.Run(name, func(t *testing.T) { assert.Equal(t, c.want, newIDs(c.article).of(c.content)) })
	}
}

func TestTheSameContentTwiceHasTwoIDs(t *testing.T) {
	content := []sentence.Span{{Start: 527, End: 597}}
	s := newIDs(Article{ID: "a1"})
	assert.NotEqual(t, s.of(content), s.of(content))
}

func newIDs(a Article) *ids {
	s := new(ids)
	s.begin(a)
	return s
}
