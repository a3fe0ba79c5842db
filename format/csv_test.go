package format_test

import (
	"encoding/csv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/quoth-go/quoth/claim"
	"github.com/quoth-go/quoth/claim/quantity"
	"github.com/quoth-go/quoth/claim/timex"
	"github.com/quoth-go/quoth/entity"
	"github.com/quoth-go/quoth/format"
	"github.com/quoth-go/quoth/quote"
)

// table reads what was written as CSV: one map a row, by the header's names.
func table(t *testing.T, written string) []map[string]string {
	t.Helper()
	written, marked := strings.CutPrefix(written, "\uFEFF")
	require.True(t, marked, "no byte order mark")
	rows, err := csv.NewReader(strings.NewReader(written)).ReadAll()
	require.NoError(t, err)
	require.NotEmpty(t, rows)
	var table []map[string]string
	for _, row := range rows[1:] {
		cells := map[string]string{}
		for i, name := range rows[0] {
			cells[name] = row[i]
		}
		table = append(table, cells)
	}
	return table
}

func TestCSVHasEveryFieldInAColumnOfItsOwn(t *testing.T) {
	const text = "First line.\n“Wir, \"zahlen\" 5 Euro,” said Ann."
	r := &claim.Result{
		ID: "a", Title: "Ann,\nand Bob", Published: claim.Date{Year: 2025, Month: 11, Day: 20},
		Entities: []entity.Entity{{ID: 1, Name: "Ann"}, {ID: 2, Name: "Euro"}},
		Quotes:   []quote.Quote{{ID: 1, Kind: quote.Direct, Content: spans(12, 41), Cue: &quote.Cue{Lemma: "say"}}},
		Claims: []claim.Claim{{
			ID: "00000000000000ff", Quote: 1,
			Claimant: claim.Claimant{Entity: 1, Name: "Ann", Role: "mayor", Affiliation: "Town", Class: claim.Person},
			Attitude: claim.Said, Act: claim.Commitment, Stance: claim.Affirms, Certainty: claim.Certain,
			Text: `Wir, "zahlen" 5 Euro,`, Standalone: "[We] pay", About: []entity.ID{2, 1},
			Quantities: []quantity.Quantity{{Value: 5, Unit: "euro"}, {Value: 0.25}}, Times: []timex.Time{{Value: "2025-11"}},
			DuplicateOf: "00000000000000fe", Checkworthiness: 0.125, Confidence: 1,
		}},
	}
	assert.Equal(t, []map[string]string{{
		"article": "a", "title": "Ann, and Bob", "published": "2025-11-20", "claim": "00000000000000ff",
		"claimant": "Ann", "role": "mayor", "affiliation": "Town", "class": "person",
		"kind": "direct", "cue": "say", "attitude": "said", "act": "commitment", "stance": "affirms", "certainty": "certain",
		"text": `Wir, "zahlen" 5 Euro,`, "standalone": "[We] pay", "about": "Euro; Ann", "quantities": "5 euro; 0.25", "times": "2025-11",
		"duplicate_of": "00000000000000fe", "checkworthiness": "0.125", "confidence": "1", "start": "12", "end": "41", "line": "2",
	}}, table(t, write(t, format.CSV, []format.Document{{Text: text, Result: r}})))
}

func TestCSVHasOneHeader(t *testing.T) {
	for name, docs := range map[string][]format.Document{
		"above nothing":             nil,
		"above a lone article":      {empty("a")},
		"above several of articles": {empty("a"), empty("b")},
	} {
		t.Run(name, func(t *testing.T) {
			got := write(t, format.CSV, docs)
			assert.Equal(t, 1, strings.Count(got, "\r\n"))
			assert.Empty(t, table(t, got))
		})
	}
}

func TestCSVHoldsNothingThatASpreadsheetComputes(t *testing.T) {
	for name, c := range map[string]struct{ cell, want string }{
		"a formula":                     {"=1+1", "'=1+1"},
		"a sum":                         {"+1", "'+1"},
		"a difference":                  {"-1", "'-1"},
		"a function of old":             {"@SUM(A1)", "'@SUM(A1)"},
		"a formula of wide characters":  {"＝1+1", "'＝1+1"},
		"a formula behind a tab":        {"\t=1", "' =1"},
		"a formula behind a line's end": {"\r\n=1", "'  =1"},
		"a dash in the middle":          {"a - b", "a - b"},
		"a dash that is none of ASCII":  {"– so", "– so"},
		"a NUL":                         {"a\x00b", "a\uFFFDb"},
		"bytes that are no UTF-8":       {"a\xffb", "a\uFFFDb"},
		"nothing":                       {"", ""},
	} {
		t.Run(name, func(t *testing.T) {
			r := &claim.Result{Claims: []claim.Claim{{Text: c.cell}}}
			assert.Equal(t, c.want, table(t, write(t, format.CSV, []format.Document{{Result: r}}))[0]["text"])
		})
	}
}
