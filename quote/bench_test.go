package quote_test

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/quoth-go/quoth/quote"
)

// BenchmarkFind measures this floor alone, on the first article, by the rules
// and by the model.
func BenchmarkFind(b *testing.B) {
	text, err := os.ReadFile(filepath.Join("..", "testdata", "articles", "mexico-says-no.txt"))
	require.NoError(b, err)
	doc, es := parse(b, string(text))
	for name, opts := range map[string][]quote.Option{"rules": nil, "model": {quote.WithModel(below().model)}} {
		finder := quote.NewFinder(opts...)
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			b.ReportAllocs()
			for b.Loop() {
				_, _ = finder.Find(context.Background(), doc, es)
			}
		})
	}
}

// BenchmarkHostile holds the cost per byte of texts made to be slow against
// that of the same text at twice its size.
func BenchmarkHostile(b *testing.B) {
	for _, h := range hostile {
		for _, n := range []int{1 << 11, 1 << 12} {
			b.Run(h.name+"/"+map[bool]string{true: "twice", false: "once"}[n > 1<<13], func(b *testing.B) {
				text := strings.Repeat(h.unit, n)
				doc, es := parse(b, text)
				finder := quote.NewFinder(quote.WithModel(below().model))
				b.SetBytes(int64(len(text)))
				for b.Loop() {
					_, _ = finder.Find(context.Background(), doc, es)
				}
			})
		}
	}
}

var hostile = []struct{ name, unit string }{
	{"opening marks", "“"},
	{"closing marks", "”"},
	{"straight marks", `"`},
	{"alternating marks", "“‘"},
	{"single marks", "' "},
	{"open brackets", "("},
	{"closing brackets", ")"},
	{"reports", "he said, "},
	{"quoted reports", "“x,” he said, "},
	{"colons", "A: "},
	{"full stops", "."},
	{"paragraphs", "“x\n\n"},
}
