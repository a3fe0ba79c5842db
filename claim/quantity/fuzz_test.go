package quantity_test

import (
	"encoding/json"
	"math"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/quoth-go/quoth/claim/quantity"
	"github.com/quoth-go/quoth/sentence"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// checkQuantities checks what holds of the quantities found in any document.
func checkQuantities(t *testing.T, doc *sentence.Document, within sentence.Span, found []quantity.Quantity) {
	t.Helper()
	starts := map[int]bool{}
	for _, token := range doc.Tokens {
		starts[token.Start] = true
	}
	end := max(within.Start, 0)
	for _, q := range found {
		require.LessOrEqual(t, end, q.Start, "in order, none overlapping")
		require.Less(t, q.Start, q.End)
		require.True(t, within.Contains(q.Span))
		require.True(t, starts[q.Start], "begins with a token: %q", q.Of(doc.Text))
		require.False(t, utf8.ValidString(doc.Text) && !utf8.ValidString(q.Of(doc.Text)), "cuts no character")
		for _, v := range []*float64{&q.Value, q.Upper, q.From, q.Against} {
			require.False(t, v != nil && (math.IsInf(*v, 0) || math.IsNaN(*v)))
		}
		_, err := json.Marshal(q)
		require.NoError(t, err)
		require.NotEmpty(t, q.String())
		require.True(t, strings.Contains(doc.Text, "\x00") || !strings.Contains(q.Unit, "\x00"), "no mark of ours is left in a unit")
		end = q.End
	}
}

func FuzzFind(f *testing.F) {
	for _, table := range [][]phrase{phrases, constructed} {
		for _, c := range table {
			f.Add(c.text, 0, len(c.text))
		}
	}
	f.Add("five- -\xff $ 1,,2 -- 3–4– ½½ one and a 1/2/3 5-", 3, 20)
	parser := newParser(f)
	f.Fuzz(func(t *testing.T, text string, start, end int) {
		doc := parse(t, parser, text)
		checkQuantities(t, doc, all(doc), quantity.Find(doc, all(doc)))
		within := sentence.Span{Start: start, End: end}
		checkQuantities(t, doc, within, quantity.Find(doc, within))
		untagged := sentence.Parse(text)
		checkQuantities(t, untagged, all(untagged), quantity.Find(untagged, all(untagged)))
	})
}

// The bound is loose, but quadratic work on a million bytes would take minutes.
func TestHostileTextTakesLinearTime(t *testing.T) {
	for _, unit := range []string{
		"9", "$", "$ ", "1 ", "1-", "1/", "one ", "one-", "a ", "half a ", "1 per a ", "1 a day per person per ", "from 1 big ", "-", "1-to-", "twenty and ", "million ", "hundreds of ", "1 to ", "from 1 ",
		"5 of ", "1,", "1.", "two and a ", "5 big ", "5 percent of the ", "1 per ", "than 1 ", "a hundred and ", "½", "–", "\xff",
	} {
		t.Run(unit, func(t *testing.T) {
			doc := sentence.Parse(strings.Repeat(unit, 1_000_000/len(unit)))
			began := time.Now()
			found := quantity.Find(doc, all(doc))
			assert.Less(t, time.Since(began), 5*time.Second)
			assert.LessOrEqual(t, len(found), len(doc.Tokens))
		})
	}
}
