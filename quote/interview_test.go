package quote_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/quoth-go/quoth/quote"
)

// speakerOf returns the name of who speaks where the source is these words.
func speakerOf(t *testing.T, text, source string) string {
	es, qs := find(t, text, quote.WithModel(below().model))
	who, found := "", false
	for _, q := range qs {
		if q.Source == nil || q.Source.Of(text) != source {
			continue
		}
		found = true
		if e := es.Get(q.Speaker); e != nil {
			who = e.Name
		}
	}
	assert.True(t, found, "%+v", qs)
	return who
}

func TestWhoAnswersInAnInterviewIsI(t *testing.T) {
	const talk = "\n\nHow did it begin?\n\nI think that it began well.\n\nWhat came then?\n\nThen it grew.\n\nIs it big?\n\nIt is."
	for name, c := range map[string]struct{ text, source, want string }{
		"behind a label":              {"A talk with Ann Lee.\n\nQ: How did it begin?\n\nA: I think that it began well.\n\nQ: And then?\n\nA: It grew.", "I", "Ann Lee"},
		"in the paragraph after that": {"A talk with Ann Lee.\n\nQ: How did it begin?\n\nA: It began.\n\nI think that it began well.\n\nQ: And then?\n\nA: It grew.", "I", "Ann Lee"},
		"who is asked as you":         {"A talk with Ann Lee.\n\nQ: Do you think that it began well?\n\nA: It did.\n\nQ: And then?\n\nA: It grew.", "you", "Ann Lee"},
		"not who asks":                {"A talk with Ann Lee.\n\nQ: I think that it began well.\n\nA: It did.\n\nQ: And then?\n\nA: It grew.", "I", ""},
		"without labels":              {"An interview with Ann Lee" + talk, "I", "Ann Lee"},
		"not one of two":              {"An interview with Ann Lee and Bob Fox" + talk, "I", ""},
		"the one of two who says it":  {"An interview with Ann Lee and Bob Fox" + talk + "\n\nI'm Bob Fox, and we hope that it goes on.", "we", "Bob Fox"},
		"who tells of the other one":  {"An interview with Ann Lee and Bob Fox" + talk + "\n\nThen Bob and I met. We hope that it goes on.", "We", "Ann Lee"},
		"who calls himself by name":   {"An interview with Ann Lee and Bob Fox" + talk + "\n\nAnn met me, a boy named Bob. We hope that it goes on.", "We", "Bob Fox"},
		"nobody where both are named": {"An interview with Ann Lee and Bob Fox" + talk + "\n\nThen Bob met Ann. We hope that it goes on.", "We", ""},
		"not whose campaign it is":    {"An interview on the Sanders campaign" + talk, "I", ""},
		"not where none is announced": {"The story of Ann Lee" + talk, "I", ""},
	} {
		t.Run(name, func(t *testing.T) {
			assert.Equal(t, c.want, speakerOf(t, c.text, c.source))
		})
	}
}

func TestWhoSpeaksInATranscriptIsWhoTheLabelNames(t *testing.T) {
	const begins, ends = "A talk with Ann Lee and Bob Fox.\n\n", "\n\nFox: Yes.\n\nLee: No."
	for name, c := range map[string]struct{ text, source, want string }{
		"by surname":                    {begins + "Lee: Hello.\n\nFox: I think that it began well." + ends, "Fox", "Bob Fox"},
		"by given name":                 {begins + "Ann: I think that it began well." + ends, "Ann", "Ann Lee"},
		"in full":                       {begins + "Ann Lee: I think that it began well." + ends, "Ann Lee", "Ann Lee"},
		"in bold type":                  {begins + "**Lee:** I think that it began well." + ends, "I", "Ann Lee"},
		"by initials":                   {begins + "BF: I know.\n\nAL: Yes.\n\nIt is so. I think that it began well.\n\nBF: No.\n\nAL: No.", "I", "Ann Lee"},
		"by initials with stops":        {begins + "A.L.: Yes.\n\nI think that it began well.\n\nB.F.: No.\n\nA.L.: No.", "I", "Ann Lee"},
		"in the paragraph after that":   {begins + "Fox: Hello.\n\nLee: It began.\n\nI think that it began well." + ends, "I", "Ann Lee"},
		"below a line with a name":      {begins + "Ann Lee\n\nIt began.\n\nBob Fox\n\nI think that it began well.\n\nAnn Lee\n\nYes.\n\nBob Fox\n\nNo.", "I", "Bob Fox"},
		"the other one is you":          {begins + "Fox: Hello.\n\nLee: It began.\n\nDo you think that it began well?" + ends, "you", "Bob Fox"},
		"not behind an unknown label":   {begins + "Lee: It began.\n\nPaper: It did.\n\nI think that it began well." + ends, "I", ""},
		"not where one label is all":    {begins + "Lee: It began.\n\nI think that it began well.", "I", ""},
		"not below the names of a list": {begins + "Ann Lee\n\nBob Fox\n\nI think that it began well.", "I", ""},
	} {
		t.Run(name, func(t *testing.T) {
			assert.Equal(t, c.want, speakerOf(t, c.text, c.source))
		})
	}
}
