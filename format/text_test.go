package format_test

import (
	"strings"
	"testing"

	"github.com/quoth-go/quoth/claim"
	"github.com/quoth-go/quoth/format"
	"github.com/quoth-go/quoth/quote"
	"github.com/quoth-go/quoth/sentence"
	"github.com/stretchr/testify/assert"
)

func span(start, end int) sentence.Span { return sentence.Span{Start: start, End: end} }

func spans(start, end int) []sentence.Span { return []sentence.Span{span(start, end)} }

func TestNestedQuotesStandBeneathTheirParent(t *testing.T) {
	r := &claim.Result{
		ID: "nested",
		Quotes: []quote.Quote{
			{ID: 1, Kind: quote.Direct, Content: []sentence.Span{span(0, 10), span(40, 60)}},
			{ID: 2, Kind: quote.Indirect, Content: spans(20, 30)},
			{ID: 3, Kind: quote.Mixed, Content: spans(45, 50), Parent: 1, Cue: &quote.Cue{Lemma: "say"}},
		},
		Claims: []claim.Claim{
			{Quote: 1, Claimant: claim.Claimant{Name: "Ann", Role: "mayor"}, Text: "He told me so."},
			{Quote: 2, Text: "the end is near"},
			{Quote: 3, Claimant: claim.Claimant{Name: "Bob\x1b[31m"}, Attitude: claim.Said, Act: claim.Statement,
				Stance: claim.Denies, Certainty: claim.Hedged, Text: strings.Repeat("word ", 12)},
			{Content: spans(62, 70), Text: "all is well", Attitude: claim.Said, Act: claim.Evaluation, Certainty: claim.Certain},
		},
	}
	text := strings.Repeat("x", 19) + "\n" + strings.Repeat("x", 80)
	assert.Equal(t, `nested · 4 claims

1. Ann, mayor
    xxxxxxxxxx … xxxxxxxxxxxxxxxxxxxx
    [direct; : , affirmed, ]
    [line 1, bytes 0 to 60; worth checking 0.00]

    3. Bob`+"\uFFFD"+`[31m
        word word word word word word
        word word word word word word
        [mixed, cue "say"; said: statement, denied, hedged]
        [line 2, bytes 45 to 50; worth checking 0.00]

2. (nobody named)
    the end is near
    [indirect; : , affirmed, ]
    [line 2, bytes 20 to 30; worth checking 0.00]

4. (nobody named)
    all is well
    [the article’s own; said: evaluation, affirmed, certain]
    [line 2, bytes 62 to 70; worth checking 0.00]
`, write(t, format.Text, []format.Document{{Text: text, Result: r}}, format.Width(40)))
}

func TestAClaimWhoseParentIsLeftOutStandsByItself(t *testing.T) {
	r := &claim.Result{
		Quotes: []quote.Quote{{ID: 1, Content: spans(0, 9)}, {ID: 2, Content: spans(2, 4), Parent: 1}},
		Claims: []claim.Claim{{Quote: 2, Text: "the inner one"}},
	}
	assert.Contains(t, write(t, format.Text, []format.Document{{Text: "the outer", Result: r}}), "\n    the inner one\n")
}

func TestOnlyQuotationsInMarksAreShownInMarks(t *testing.T) {
	for name, c := range map[string]struct {
		text    string
		content []sentence.Span
		want    string
	}{
		"in marks":                        {"“It rained,” he said.", spans(0, 16), "“words”"},
		"a turn of a transcript has none": {"SMITH: It rained.", spans(7, 17), "words"},
		"pieces with marks between them":  {"“It rained.”\n\n“Cats came.”", []sentence.Span{span(0, 16), span(18, 34)}, "“words”"},
		"pieces with words between them":  {"“It rained,” he said, “and cats came.”", []sentence.Span{span(0, 16), span(26, 46)}, "“It rained,” … “and cats came.”"},
		"a result that does not tell":     {"", nil, "“words”"},
	} {
		t.Run(name, func(t *testing.T) {
			r := &claim.Result{
				Quotes: []quote.Quote{{ID: 1, Kind: quote.Direct, Content: c.content}},
				Claims: []claim.Claim{{Quote: 1, Text: "words"}},
			}
			got := write(t, format.Text, []format.Document{{Text: c.text, Result: r}})
			assert.Contains(t, got, "(nobody named)\n    "+c.want+"\n    [direct")
		})
	}
}

func TestTextIsBrokenAtSpaces(t *testing.T) {
	for name, c := range map[string]struct {
		text string
		want []string
	}{
		"what fits stays on one line":       {strings.Repeat("ab ", 8) + "cd", []string{strings.Repeat("ab ", 8) + "cd"}},
		"what does not is broken":           {strings.Repeat("ab ", 10) + "cd", []string{strings.Repeat("ab ", 9) + "ab", "cd"}},
		"a word that is too long stays one": {strings.Repeat("a", 40) + " b", []string{strings.Repeat("a", 40), "b"}},
		"characters are counted, not bytes": {strings.Repeat("éé ", 9) + "éé", []string{strings.Repeat("éé ", 9) + "éé"}},
	} {
		t.Run(name, func(t *testing.T) {
			r := &claim.Result{Claims: []claim.Claim{{Text: c.text}}}
			got := write(t, format.Text, []format.Document{{Result: r}}, format.Width(34))
			assert.Contains(t, got, "(nobody named)\n    "+strings.Join(c.want, "\n    ")+"\n    [")
		})
	}
}
