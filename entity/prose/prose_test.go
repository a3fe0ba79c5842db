package prose

import (
	"context"
	"os"
	"strings"
	"sync"
	"testing"

	upstream "github.com/jdkato/prose/v2"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/quoth-go/quoth/entity"
	"github.com/quoth-go/quoth/sentence"
)

// model loads the models once for all tests.
var model = sync.OnceValues(New)

func load(t testing.TB) *Model {
	t.Helper()
	m, err := model()
	require.NoError(t, err)
	return m
}

func parse(t testing.TB, text string) *sentence.Document {
	t.Helper()
	doc, err := sentence.NewParser(sentence.WithTagger(load(t))).Parse(context.Background(), text)
	require.NoError(t, err)
	return doc
}

func tagsOf(doc *sentence.Document) string {
	var tags []string
	for _, tok := range doc.Tokens {
		tags = append(tags, tok.Tag.String())
	}
	return strings.Join(tags, " ")
}

func TestTag(t *testing.T) {
	for name, c := range map[string]struct{ text, tags string }{
		"a plain sentence":                             {"The senator said nothing .", "DT NN VBD NN ."},
		"curly quotation marks are quotes":             {"“We won,” she said.", "`` PRP VBD , '' PRP VBD ."},
		"straight quotation marks open and close":      {`"We won," she said.`, "`` PRP VBD , '' PRP VBD ."},
		"guillemets are quotes":                        {"«No», he said.", "`` DT '' , PRP VBD ."},
		"an apostrophe after a plural is a possessive": {"The voters’ anger grew.", "DT NNS POS NN VBD ."},
		"single marks are quotes":                      {"He said ‘no’ twice.", "PRP VBD `` DT '' RB ."},
		"brackets":                                     {"He [Trump] (now) left.", "PRP -LRB- NNP -RRB- -LRB- RB -RRB- VBD ."},
		"dashes and ellipses are colons":               {"Well — no … yes", "RB : DT : UH"},
		"currency, percent and ampersand":              {"AT&T paid $ 5 and 3 %", "NNP VBD $ CD CC CD NN"},
		"addresses":                                    {"See https://example.org or write a@example.org", "VB ADD CC VB ADD"},
		"a run of stars is no word":                    {"*** The end", "NFP DT NN"},
		"curly clitics":                                {"We don’t know it’s true", "PRP VBP RB VB PRP VBZ JJ"},
	} {
		t.Run(name, func(t *testing.T) {
			assert.Equal(t, c.tags, tagsOf(parse(t, c.text)))
		})
	}
}

// plain are sentences that prose cuts into the same tokens as package sentence.
var plain = []string{
	"The president of France met lawmakers in New York on Monday .",
	"Shares of Microsoft Corp rose sharply after John Smith spoke in London .",
	"Nobody in the administration believed that Iran would keep its word .",
	"Police in Chicago arrested Michael Brown and two other men yesterday .",
}

func TestAgreesWithProseWhereTheTokensAreTheSame(t *testing.T) {
	for _, text := range plain {
		theirs, err := upstream.NewDocument(text, upstream.WithSegmentation(false))
		require.NoError(t, err)
		doc := parse(t, text)
		require.Len(t, theirs.Tokens(), len(doc.Tokens), text)
		for i, tok := range theirs.Tokens() {
			require.Equal(t, tok.Text, doc.Word(i))
			assert.Equal(t, tok.Tag, doc.Tokens[i].Tag.String(), "%s in %q", tok.Text, text)
		}
		names, err := load(t).Names(context.Background(), doc)
		require.NoError(t, err)
		assert.Equal(t, labelledWords(theirs.Tokens()), nameWords(doc, names), text)
	}
}

func labelledWords(tokens []upstream.Token) []string {
	var words []string
	for _, tok := range tokens {
		if tok.Label != "O" {
			words = append(words, tok.Text)
		}
	}
	return words
}

func nameWords(doc *sentence.Document, names []entity.Proper) []string {
	var words []string
	for _, n := range names {
		words = append(words, strings.Fields(n.Of(doc.Text))...)
	}
	return words
}

func TestNames(t *testing.T) {
	for name, c := range map[string]struct {
		text string
		want map[string]entity.Type
	}{
		"a person":        {"Yesterday John Smith resigned.", map[string]entity.Type{"John Smith": entity.Person}},
		"a place":         {"They met in London.", map[string]entity.Type{"London": entity.Place}},
		"nothing to name": {"They met again.", map[string]entity.Type{}},
		"no text":         {"", map[string]entity.Type{}},
	} {
		t.Run(name, func(t *testing.T) {
			doc := parse(t, c.text)
			names, err := load(t).Names(context.Background(), doc)
			require.NoError(t, err)
			got := make(map[string]entity.Type)
			for _, n := range names {
				got[n.Of(doc.Text)] = n.Type
			}
			assert.Equal(t, c.want, got)
		})
	}
}

func TestNamesEndsWithItsContext(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	names, err := load(t).Names(ctx, parse(t, plain[0]))
	require.ErrorIs(t, err, context.Canceled)
	assert.Nil(t, names)
}

func TestAModelMayBeSharedByGoroutines(t *testing.T) {
	m, want := load(t), tagsOf(parse(t, plain[0]))
	var wg sync.WaitGroup
	for range 4 {
		wg.Go(func() {
			doc := sentence.Parse(plain[0])
			m.Tag(doc.Text, doc.Tokens)
			assert.Equal(t, want, tagsOf(doc))
		})
	}
	wg.Wait()
}

func FuzzModel(f *testing.F) {
	for _, text := range []string{"", "“No,” he said.", "\xff\x00 '", "...", "Mr. O’Brien’s 10% [sic]", strings.Repeat("a", 5000)} {
		f.Add(text)
	}
	m, err := model()
	require.NoError(f, err)
	f.Fuzz(func(t *testing.T, text string) {
		doc := sentence.Parse(text)
		for _, s := range doc.Sentences {
			m.Tag(text, doc.TokensOf(s))
		}
		for i, tok := range doc.Tokens {
			require.NotEqual(t, sentence.NoTag, tok.Tag, "token %d, %q", i, tok.Of(text))
		}
		names, err := m.Names(context.Background(), doc)
		require.NoError(t, err)
		end := 0
		for _, n := range names {
			require.LessOrEqual(t, end, n.Start)
			require.Less(t, n.Start, n.End)
			end = n.End
		}
		require.LessOrEqual(t, end, len(text))
	})
}

func BenchmarkNew(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		if _, err := New(); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkTag(b *testing.B) {
	text, err := os.ReadFile("../../testdata/articles/hajj-stampede.txt")
	require.NoError(b, err)
	m, doc := load(b), parse(b, string(text))
	b.SetBytes(int64(len(doc.Text)))
	b.ReportAllocs()
	for b.Loop() {
		for _, s := range doc.Sentences {
			m.Tag(doc.Text, doc.TokensOf(s))
		}
	}
}

func BenchmarkNames(b *testing.B) {
	m, doc := load(b), parse(b, strings.Repeat(strings.Join(plain, "\n")+"\n", 20))
	b.SetBytes(int64(len(doc.Text)))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := m.Names(context.Background(), doc); err != nil {
			b.Fatal(err)
		}
	}
}
