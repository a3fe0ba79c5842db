package entity

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/quoth-go/quoth/sentence"
)

func TestAt(t *testing.T) {
	mention := func(start, end int, id ID) Mention {
		return Mention{Span: sentence.Span{Start: start, End: end}, Entity: id}
	}
	es := &Entities{Mentions: []Mention{
		mention(0, 4, 1), mention(0, 12, 2), mention(14, 20, 3), mention(30, 60, 4), mention(40, 45, 5),
	}}
	for name, c := range map[string]struct {
		start, end int
		want       ID
	}{
		"the exact mention":                     {0, 4, 1},
		"the longest of those that begin first": {0, 12, 2},
		"the head before an apposition":         {0, 20, 2},
		"a mention behind a determiner":         {12, 22, 3},
		"the exact one inside another":          {40, 45, 5},
		"the shortest one around":               {41, 44, 5},
		"the one around where none is inside":   {50, 55, 4},
		"the one around from its beginning":     {30, 35, 4},
		"nothing there":                         {22, 28, 0},
		"nothing at an empty span":              {22, 22, 0},
		"nothing behind the text":               {100, 120, 0},
	} {
		t.Run(name, func(t *testing.T) {
			assert.Equal(t, c.want, es.At(sentence.Span{Start: c.start, End: c.end}))
		})
	}
}
