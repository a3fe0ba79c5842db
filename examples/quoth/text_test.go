package main

import (
	"bytes"
	"slices"
	"strings"
	"testing"

	"github.com/quoth-go/quoth/claim"
	"github.com/quoth-go/quoth/quote"
	"github.com/quoth-go/quoth/sentence"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestNestedQuotesStandBeneathTheirParent(t *testing.T) {
	content := func(start, end int) []sentence.Span { return []sentence.Span{{Start: start, End: end}} }
	text := strings.Repeat("x", 19) + "\n" + strings.Repeat("x", 80)
	r := &claim.Result{
		ID: "nested",
		Quotes: []quote.Quote{
			{ID: 1, Kind: quote.Direct, Content: []sentence.Span{{Start: 0, End: 10}, {Start: 40, End: 60}}},
			{ID: 2, Kind: quote.Indirect, Content: content(20, 30)},
			{ID: 3, Kind: quote.Mixed, Content: content(45, 50), Parent: 1, Cue: &quote.Cue{Lemma: "say"}},
		},
		Claims: []claim.Claim{
			{Quote: 1, Claimant: claim.Claimant{Name: "Ann", Role: "mayor"}, Text: "He told me so."},
			{Quote: 2, Text: "the end is near"},
			{Quote: 3, Claimant: claim.Claimant{Name: "Bob\x1b[31m"}, Attitude: claim.Said, Act: claim.Statement,
				Stance: claim.Denies, Certainty: claim.Hedged, Text: strings.Repeat("word ", 12)},
		},
	}
	var b bytes.Buffer
	p := &textPrinter{w: &b, width: 40}
	require.NoError(t, p.print(text, r))
	assert.Equal(t, `nested · 3 claims

1. Ann, mayor
    “He told me so.”
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
`, b.String())
}

func TestWrap(t *testing.T) {
	for name, c := range map[string]struct {
		text  string
		width int
		want  []string
	}{
		"nothing":                           {"", 5, nil},
		"what fits stays on one line":       {"ab cd", 5, []string{"ab cd"}},
		"what does not is broken":           {"ab cd e", 5, []string{"ab cd", "e"}},
		"a word that is too long stays one": {"abcdefgh ij", 5, []string{"abcdefgh", "ij"}},
		"characters are counted, not bytes": {"éé éé", 5, []string{"éé éé"}},
	} {
		t.Run(name, func(t *testing.T) {
			assert.Equal(t, c.want, slices.Collect(wrap(c.text, c.width)))
		})
	}
}
