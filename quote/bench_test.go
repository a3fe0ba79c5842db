package quote_test

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/quoth-go/quoth/entity"
	"github.com/quoth-go/quoth/quote"
	"github.com/quoth-go/quoth/sentence"
)

// BenchmarkFind measures this floor alone, on the first article.
func BenchmarkFind(b *testing.B) {
	text, err := os.ReadFile(filepath.Join("..", "testdata", "articles", "mexico-says-no.txt"))
	require.NoError(b, err)
	ctx := context.Background()
	doc, err := sentence.NewParser(sentence.WithTagger(model())).Parse(ctx, string(text))
	require.NoError(b, err)
	es, err := entity.NewFinder(entity.WithRecognizer(model())).Find(ctx, doc)
	require.NoError(b, err)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		quote.Find(doc, es)
	}
}

// BenchmarkHostile holds the cost per byte of texts made to be slow against
// that of the same text at twice its size.
func BenchmarkHostile(b *testing.B) {
	for _, h := range hostile {
		for _, n := range []int{1 << 13, 1 << 14} {
			b.Run(h.name+"/"+map[bool]string{true: "twice", false: "once"}[n > 1<<13], func(b *testing.B) {
				text := strings.Repeat(h.unit, n)
				doc := sentence.Parse(text)
				b.SetBytes(int64(len(text)))
				for b.Loop() {
					quote.Find(doc, new(entity.Entities))
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
