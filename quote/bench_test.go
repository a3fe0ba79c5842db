package quote_test

import (
	"context"
	"os"
	"path/filepath"
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
