package quantity_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/quoth-go/quoth/claim/quantity"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestNothingFoundAllocatesNothing(t *testing.T) {
	doc := parse(t, newParser(t), "Mr. Smith, the Mayor of Oslo, said “NO” to João again; she agreed.")
	assert.Zero(t, testing.AllocsPerRun(100, func() { quantity.Find(doc, all(doc)) }))
}

func BenchmarkFind(b *testing.B) {
	paths, err := filepath.Glob("../../testdata/articles/*.txt")
	require.NoError(b, err)
	require.NotEmpty(b, paths)
	var text strings.Builder
	for _, path := range paths {
		article, err := os.ReadFile(path)
		require.NoError(b, err)
		text.Write(article)
		text.WriteString("\n\n")
	}
	doc := parse(b, newParser(b), text.String())
	b.SetBytes(int64(len(doc.Text)))
	b.ReportAllocs()
	found := 0
	for b.Loop() {
		found = len(quantity.Find(doc, all(doc)))
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(len(doc.Tokens)), "ns/token")
	b.ReportMetric(float64(found), "quantities")
}
