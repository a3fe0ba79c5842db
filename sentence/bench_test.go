package sentence_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/quoth-go/quoth/sentence"
)

// articles returns the texts of testdata/articles, joined.
func articles(tb testing.TB) string {
	paths, err := filepath.Glob("../testdata/articles/*.txt")
	require.NoError(tb, err)
	require.NotEmpty(tb, paths)
	var all strings.Builder
	for _, path := range paths {
		b, err := os.ReadFile(path)
		require.NoError(tb, err)
		all.Write(b)
		all.WriteString("\n\n")
	}
	return all.String()
}

func BenchmarkParse(b *testing.B) {
	text := articles(b)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		sentence.Parse(text)
	}
}

func BenchmarkParseHardWrapped(b *testing.B) {
	text := wrap(articles(b), 72)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		sentence.Parse(text)
	}
}

// wrap breaks the lines of text before width characters.
func wrap(text string, width int) string {
	var out strings.Builder
	for line := range strings.Lines(text) {
		column := 0
		for word := range strings.FieldsSeq(line) {
			if column > 0 && column+1+len(word) > width {
				out.WriteByte('\n')
				column = 0
			} else if column > 0 {
				out.WriteByte(' ')
				column++
			}
			out.WriteString(word)
			column += len(word)
		}
		out.WriteByte('\n')
	}
	return out.String()
}
