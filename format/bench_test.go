package format_test

import (
	"io"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/quoth-go/quoth/claim"
	"github.com/quoth-go/quoth/format"
	"github.com/quoth-go/quoth/quote"
)

// long returns a document with n quotations.
func long(n int) format.Document {
	const line = "“We will build the bridge by May,” said Zoë Smith, the mayor.\n\n"
	d := format.Document{Text: strings.Repeat(line, n), Result: &claim.Result{ID: "long"}}
	for i := range n {
		at := i * len(line)
		source := span(at+43, at+53)
		d.Result.Quotes = append(d.Result.Quotes, quote.Quote{
			ID: i + 1, Kind: quote.Direct, Content: spans(at, at+37), Cue: &quote.Cue{Span: span(at+38, at+42), Lemma: "say"}, Source: &source,
		})
		d.Result.Claims = append(d.Result.Claims, claim.Claim{
			ID: "00000000000000ff", Quote: i + 1, Text: "We will build the bridge by May,",
			Claimant: claim.Claimant{Name: "Zoë Smith", Role: "mayor", Class: claim.Person},
			Attitude: claim.Said, Act: claim.Commitment, Stance: claim.Affirms, Certainty: claim.Certain, Confidence: 0.9,
		})
	}
	return d
}

func BenchmarkWrite(b *testing.B) {
	d := long(1000)
	for _, f := range format.All() {
		b.Run(string(f), func(b *testing.B) {
			b.SetBytes(int64(len(d.Text)))
			b.ReportAllocs()
			for b.Loop() {
				w, err := format.NewWriter(io.Discard, f)
				require.NoError(b, err)
				require.NoError(b, w.Write(d))
				require.NoError(b, w.Close())
			}
		})
	}
}
