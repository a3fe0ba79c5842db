package quote_test

import (
	"os"
	"path/filepath"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/quoth-go/quoth/entity"
	"github.com/quoth-go/quoth/quote"
	"github.com/quoth-go/quoth/sentence"
)

// FuzzFind checks what holds of the quotes of any text.
func FuzzFind(f *testing.F) {
	articles, err := filepath.Glob(filepath.Join("..", "testdata", "articles", "*.txt"))
	require.NoError(f, err)
	for _, path := range articles {
		text, err := os.ReadFile(path)
		require.NoError(f, err)
		f.Add(string(text))
	}
	for _, text := range []string{
		"", "“", "”“", `"a" "b"`, "‘’Tis’ “‘“x”’”, he said.", "\xff“\x00”\xe2\x80", "“a\r\n\r\n“b”, said A.", "SMITH: “a\n\n“b",
		"\ufeffJ. Smith said: \"[…]\"", "according to to to", "said said said",
		"he said, he said, “x,” he said, “x” said A: “X.” he said: “X.” “x” said A: ", ": “x” : ‘y’ — Z",
	} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		for _, opts := range [][]quote.Option{nil, {quote.WithModel(below().model), quote.WithMinConfidence(0)}} {
			es, qs := find(t, text, opts...)
			check(t, text, es, qs)
			es2, again := find(t, text, opts...)
			assert.Equal(t, es, es2)
			assert.Equal(t, qs, again)
		}
	})
}

// check asserts the invariants of the quotes of text.
func check(t *testing.T, text string, es *entity.Entities, qs []quote.Quote) {
	t.Helper()
	last := 0
	for i, q := range qs {
		require.Equal(t, i+1, q.ID)
		require.NotEmpty(t, q.Content)
		require.GreaterOrEqual(t, q.Content[0].Start, last, "quotes are sorted by content")
		last = q.Content[0].Start
		require.True(t, q.Parent >= 0 && q.Parent < q.ID, "a parent comes before its children")
		require.True(t, q.Speaker == 0 || es.Get(q.Speaker) != nil)
		require.True(t, q.Confidence >= 0 && q.Confidence <= 1)
		spans := q.Content
		for j := 1; j < len(spans); j++ {
			require.LessOrEqual(t, spans[j-1].End, spans[j].Start, "the parts of a content are sorted")
		}
		if q.Cue != nil {
			spans = append(spans, q.Cue.Span)
		}
		if q.Source != nil {
			spans = append(spans, *q.Source)
		}
		for _, s := range spans {
			checkSpan(t, text, s)
		}
	}
}

func checkSpan(t *testing.T, text string, s sentence.Span) {
	t.Helper()
	require.True(t, 0 <= s.Start && s.Start < s.End && s.End <= len(text))
	words := s.Of(text)
	if utf8.ValidString(text) {
		require.True(t, utf8.ValidString(words), "a span slices the text between characters")
	}
}

// TestFindOnTheCorpora checks the invariants on every article at hand.
func TestFindOnTheCorpora(t *testing.T) {
	if testing.Short() {
		t.Skip("reads all of the corpora")
	}
	var paths []string
	for _, pattern := range []string{"polnear/*/*.txt", "gum/*/*.txt"} {
		found, err := filepath.Glob(filepath.Join("..", "..", "shared", "corpora", filepath.FromSlash(pattern)))
		require.NoError(t, err)
		paths = append(paths, found...)
	}
	if len(paths) == 0 {
		t.Skip("needs ../shared/corpora")
	}
	for _, path := range paths {
		text, err := os.ReadFile(path)
		require.NoError(t, err)
		es, qs := find(t, string(text), quote.WithModel(below().model))
		check(t, string(text), es, qs)
	}
}
