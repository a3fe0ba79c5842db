package quote_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/quoth-go/quoth/quote"
)

func TestWhoAnswersInAnInterviewIsI(t *testing.T) {
	const talk = "\n\nHow did it begin?\n\nI think that it began well.\n\nWhat came then?\n\nThen it grew.\n\nIs it big?\n\nIt is."
	for name, c := range map[string]struct{ text, source, want string }{
		"behind a label":              {"A talk with Ann Lee.\n\nQ: How did it begin?\n\nA: I think that it began well.\n\nQ: And then?\n\nA: It grew.", "I", "Ann Lee"},
		"in the paragraph after that": {"A talk with Ann Lee.\n\nQ: How did it begin?\n\nA: It began.\n\nI think that it began well.\n\nQ: And then?\n\nA: It grew.", "I", "Ann Lee"},
		"who is asked as you":         {"A talk with Ann Lee.\n\nQ: Do you think that it began well?\n\nA: It did.\n\nQ: And then?\n\nA: It grew.", "you", "Ann Lee"},
		"not who asks":                {"A talk with Ann Lee.\n\nQ: I think that it began well.\n\nA: It did.\n\nQ: And then?\n\nA: It grew.", "I", ""},
		"without labels":              {"An interview with Ann Lee" + talk, "I", "Ann Lee"},
		"not one of two":              {"An interview with Ann Lee and Bob Fox" + talk, "I", ""},
		"not whose campaign it is":    {"An interview on the Sanders campaign" + talk, "I", ""},
		"not where none is announced": {"The story of Ann Lee" + talk, "I", ""},
	} {
		t.Run(name, func(t *testing.T) {
			es, qs := find(t, c.text, quote.WithModel(below().model))
			who, found := "", false
			for _, q := range qs {
				if q.Source == nil || q.Source.Of(c.text) != c.source {
					continue
				}
				found = true
				if e := es.Get(q.Speaker); e != nil {
					who = e.Name
				}
			}
			assert.True(t, found, "%+v", qs)
			assert.Equal(t, c.want, who)
		})
	}
}
