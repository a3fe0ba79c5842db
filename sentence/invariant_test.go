package sentence_test

import (
	"context"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
	"unicode"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/quoth-go/quoth/sentence"
)

// checkDocument checks what holds of every Document of text.
func checkDocument(t *testing.T, d *sentence.Document) {
	t.Helper()
	require.Equal(t, d, sentence.Parse(d.Text), "the same text gives the same document")
	checkTokens(t, d)
	token, sent := 0, 0
	for _, s := range d.Sentences {
		require.Equal(t, token, s.First)
		require.Less(t, s.First, s.Last)
		require.Equal(t, d.Cover(s.First, s.Last), s.Span)
		token = s.Last
	}
	require.Equal(t, len(d.Tokens), token, "every token is in a sentence")
	for _, p := range d.Paragraphs {
		require.Equal(t, sent, p.First)
		require.Less(t, p.First, p.Last)
		require.Equal(t, d.Sentences[p.First].Start, p.Start)
		require.Equal(t, d.Sentences[p.Last-1].End, p.End)
		sent = p.Last
	}
	require.Equal(t, len(d.Sentences), sent, "every sentence is in a paragraph")
}

// checkTokens checks that the tokens are in order, cut no character, and have
// white space alone between them.
func checkTokens(t *testing.T, d *sentence.Document) {
	t.Helper()
	cut := boundaries(d.Text)
	end := 0
	for _, tok := range d.Tokens {
		if tok.Start < end || tok.Start >= tok.End || tok.End > len(d.Text) {
			t.Fatalf("%v is empty or out of order", tok.Span)
		}
		if !cut[tok.Start] || !cut[tok.End] {
			t.Fatalf("%v cuts a character", tok.Span)
		}
		checkSpace(t, d.Text[end:tok.Start])
		end = tok.End
	}
	checkSpace(t, d.Text[end:])
}

// boundaries tells of each offset in text whether a character begins there;
// an invalid byte is a character.
func boundaries(text string) []bool {
	cut := make([]bool, len(text)+1)
	for i := range text {
		cut[i] = true
	}
	cut[len(text)] = true
	return cut
}

func checkSpace(t *testing.T, s string) {
	t.Helper()
	for _, r := range s {
		if !unicode.IsSpace(r) && r != '\ufeff' && r != '\u200b' && r != '\u2060' {
			t.Fatalf("%q is outside of the tokens", r)
		}
	}
}

func FuzzParse(f *testing.F) {
	for _, text := range hostile(40) {
		f.Add(text)
	}
	for _, text := range []string{
		"“It’s over,” she said. ‘No!’ J. K. Rowling met Mr. Smith at 5 p.m. See www.example.com/a_(b).",
		"1. One 2. Two\n• Three • Four\n(a) . . . [...] \"So.\" #tag @me a@b.c US$5 'tis can't've cannot",
		"\xef\xbb\xbfTitle\r\n\r\nfull\u2028of\u2029breaks\u0085here\f.",
		"\xe2\x80 cut \xc2 off \xff\xfe",
	} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) { checkDocument(t, sentence.Parse(text)) })
}

// TestCorpora checks the invariants on every text of the corpora.
func TestCorpora(t *testing.T) {
	if _, err := os.Stat(corpora); err != nil {
		t.Skip("the corpora are not there:", err)
	}
	texts := 0
	err := filepath.WalkDir(corpora, func(path string, _ fs.DirEntry, err error) error {
		if err != nil || filepath.Ext(path) != ".txt" {
			return err
		}
		b, err := os.ReadFile(path)
		checkDocument(t, sentence.Parse(string(b)))
		texts++
		return err
	})
	require.NoError(t, err)
	assert.NotZero(t, texts)
}

// hostile returns texts that repeat n times what a careless parser reads more
// than once.
func hostile(n int) []string {
	var texts []string
	for _, unit := range []string{
		"\"", "“", "'", "''", "‘", "’", "`", "(", ")", "“(", "[1]", "a", "aB", "1", "1.", "1. ", ".", ". ", "...", "…", "... a ",
		"?", "!” ", "-", "- ", "—", "\x00", "\xff", "\xe2\x80", "\n", "\r", "a\n", "aa bb\n", "a.", "aa.Bb", "A.", "A. ", "a. b) ",
		"x://", "x://)", "a.b/(", "a.b/.,", "@", "a@", "#a", "n't", "a's", "it's", "cannot", "• ", "Mr. ", "U.S. ", "p.m. “", "\u0301",
		"\u200d", "\ufeff", " ", "\u00a0", "字", "/", "&", "a/", "a&", "$", "A$1", "_", "*", ",", "1,", "a,",
	} {
		texts = append(texts, strings.Repeat(unit, n))
		texts = append(texts, "(“"+strings.Repeat(unit, n)+" ... and. “(The end")
	}
	texts = append(texts, strings.Repeat("(", n)+strings.Repeat("... a ", n), "A."+strings.Repeat(")", n)+strings.Repeat(" .", n))
	return texts
}

// TestHostileTextsTakeLinearTime gives each text time enough for a slow
// machine, and too little for work that is quadratic.
func TestHostileTextsTakeLinearTime(t *testing.T) {
	const size = 100_000
	for _, text := range hostile(size) {
		begin := time.Now()
		d := sentence.Parse(text)
		if took := time.Since(begin); took > 2*time.Second {
			t.Errorf("%.20q took %v", text, took)
		}
		checkTokens(t, d)
	}
}

func TestParseEndsWithItsContext(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	_, err := sentence.NewParser().Parse(ctx, "Text.")
	assert.ErrorIs(t, err, context.Canceled)
}

// A canceller is a Tagger that ends its context.
type canceller struct {
	cancel context.CancelFunc
	calls  int
}

func (c *canceller) Tag(string, []sentence.Token) { c.cancel(); c.calls++ }

func TestParseLooksAtItsContextBeforeEachTagging(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	tagger := &canceller{cancel: cancel}
	_, err := sentence.NewParser(sentence.WithTagger(tagger)).Parse(ctx, "One. Two. Three.")
	assert.ErrorIs(t, err, context.Canceled)
	assert.Equal(t, 1, tagger.calls)
}

// A countdown is a context that is done after some looks at it.
type countdown struct {
	context.Context
	left int
}

func (c *countdown) Err() error {
	if c.left--; c.left < 0 {
		return context.Canceled
	}
	return nil
}

func TestParseLooksAtItsContextWithinOneSentence(t *testing.T) {
	ctx := &countdown{Context: context.Background(), left: 100}
	_, err := sentence.NewParser().Parse(ctx, strings.Repeat("word ", 100_000))
	assert.ErrorIs(t, err, context.Canceled)
}

func TestSpansOfInvalidBytes(t *testing.T) {
	d := sentence.Parse("a \xe2\x80 b")
	assert.True(t, utf8.RuneStart(d.Text[d.Tokens[0].Start]))
	assert.Equal(t, []string{"a", "\xe2\x80", "b"}, wordsOf(d))
}

// TestAllocations holds the number of a document's allocations to its slices.
func TestAllocations(t *testing.T) {
	text := articles(t)
	assert.LessOrEqual(t, testing.AllocsPerRun(10, func() { sentence.Parse(text) }), 15.0)
}
