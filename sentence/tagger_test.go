package sentence_test

import (
	"cmp"
	"context"
	"os"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/quoth-go/quoth/internal/conllu"
	"github.com/quoth-go/quoth/internal/linear"
	"github.com/quoth-go/quoth/sentence"
)

// tagger loads the model once for all tests.
var tagger = sync.OnceValues(sentence.NewTagger)

func loadTagger(tb testing.TB) *sentence.PerceptronTagger {
	t, err := tagger()
	require.NoError(tb, err, "the model and the code of the features have drifted apart")
	return t
}

func parseTagged(tb testing.TB, text string) *sentence.Document {
	doc, err := sentence.NewParser(sentence.WithTagger(loadTagger(tb))).Parse(context.Background(), text)
	require.NoError(tb, err)
	return doc
}

// tagsOf returns the tags of the tokens, with blanks between.
func tagsOf(doc *sentence.Document) string {
	var tags []string
	for _, tok := range doc.Tokens {
		tags = append(tags, tok.Tag.String())
	}
	return strings.Join(tags, " ")
}

func TestTaggerTags(t *testing.T) {
	for _, c := range []struct{ name, text, tags string }{
		{"a plain sentence", "The senator said nothing.", "DT NN VBD NN ."},
		{"a curly quotation", "“We don’t know,” she said.", "`` PRP VBP RB VB , '' PRP VBD ."},
		{"a straight quotation", `"We won," she said.`, "`` PRP VBD , '' PRP VBD ."},
		{"a whole hyphenated word before a noun", "A state-run company left the country.", "DT JJ NN VBD DT NN ."},
		{"a verb that could be a noun", "They plan to run again.", "PRP VBP TO VB RB ."},
		{"a noun that could be a verb", "The plan was good.", "DT NN VBD JJ ."},
		{"a participle after have", "He has told reporters.", "PRP VBZ VBN NNS ."},
		{"a name with a possessive", "Mexico’s president met John Smith.", "NNP POS NN VBD NNP NNP ."},
		{"a sentence in capitals", "OFFICIALS SAID THE TALKS HAD FAILED", "NNS VBD DT NNS VBD VBN"},
		{"a headline", "Officials Say the Talks Have Failed", "NNS VBP DT NNS VBP VBN"},
		{"a sentence in small letters", "the president said nothing to the press", "DT NN VBD NN IN DT NN"},
		{"nothing", "", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			assert.Equal(t, c.tags, tagsOf(parseTagged(t, c.text)))
		})
	}
}

func TestTagMarks(t *testing.T) {
	for _, c := range []struct{ name, text, tags string }{
		{"brackets", "a [b] (c) {d}", "_ -LRB- _ -RRB- -LRB- _ -RRB- -LRB- _ -RRB-"},
		{"marks of quotation of every kind", "“a” «b» ``c'' ‘d’ \"e\" 'f'", "`` _ '' `` _ '' `` _ '' `` _ '' `` _ '' `` _ ''"},
		{"the possessive of a plural", "the voters’ anger, the boys' bus", "_ _ POS _ , _ _ POS _"},
		{"dashes and ellipses within a sentence", "a — b -- c – d … e ... f", "_ : _ : _ : _ : _ : _"},
		{"an ellipsis that ends a sentence", "so it was...", "_ _ _ ."},
		{"an ellipsis before a closing mark", "“it was …”", "`` _ _ . ''"},
		{"an ellipsis before a question mark", "was it ... ?", "_ _ . ."},
		{"nothing but an ellipsis", "...", "."},
		{"a dash before an item", "- bread", "NFP _"},
		{"a number sign", "# 5", "NN _"},
		{"an at sign", "5 @ noon", "_ IN _"},
		{"a dash between numbers", "from 5 – 10", "_ _ SYM _"},
		{"currency and per cent", "$ 5, 3 %, €", "$ _ , _ NN , $"},
		{"drawn lines", "a *** b ------ c", "_ NFP _ NFP _"},
		{"marks in a row", "what?! no!!", "_ . _ ."},
		{"addresses", "see https://example.org or a@example.org", "_ ADD _ ADD"},
		{"words are left without a tag", "said O'Brien", "_ _"},
	} {
		t.Run(c.name, func(t *testing.T) {
			doc := sentence.Parse(c.text)
			for _, s := range doc.Sentences {
				sentence.TagMarks(doc.Text, doc.TokensOf(s))
			}
			var tags []string
			for _, tok := range doc.Tokens {
				tags = append(tags, cmp.Or(tok.Tag.String(), "_"))
			}
			assert.Equal(t, c.tags, strings.Join(tags, " "))
		})
	}
}

func TestOpenTaggerRefuses(t *testing.T) {
	model, err := os.ReadFile("tagger.model")
	require.NoError(t, err)
	for name, file := range map[string]string{
		"an empty file":               "",
		"another file":                strings.Repeat("text ", 100),
		"a file cut short":            string(model[:len(model)/2]),
		"a changed lexicon":           string(model[:50]) + "\xff" + string(model[51:]),
		"a file cut in the lexicon":   string(model[:60]),
		"a lexicon of no proper size": string(model[:8]) + "\xff" + string(model[9:]),
	} {
		t.Run(name, func(t *testing.T) {
			_, err := sentence.OpenTagger(file)
			var format *linear.FormatError
			require.ErrorAs(t, err, &format)
		})
	}
}

func TestTaggerDoesNotAllocate(t *testing.T) {
	if testing.Short() {
		t.Skip("the race detector, which CI runs with -short, has pools lose what they hold")
	}
	m, doc := loadTagger(t), sentence.Parse(articles(t))
	tagAll := func() {
		for _, s := range doc.Sentences {
			m.Tag(doc.Text, doc.TokensOf(s))
		}
	}
	tagAll()
	assert.Less(t, testing.AllocsPerRun(5, tagAll), float64(len(doc.Tokens))/1000)
}

func TestTaggerMayBeSharedByGoroutines(t *testing.T) {
	m, text := loadTagger(t), articles(t)[:4000]
	want := tagsOf(parseTagged(t, text))
	var wg sync.WaitGroup
	for range 4 {
		wg.Go(func() {
			doc, err := sentence.NewParser(sentence.WithTagger(m)).Parse(context.Background(), text)
			assert.NoError(t, err)
			assert.Equal(t, want, tagsOf(doc))
		})
	}
	wg.Wait()
}

// TestTaggerAccuracy holds the tagger to what it reached on the dev sets when
// its model was trained, though EWT has a comma for most dashes and ellipses,
// which are colons to GUM and the Penn Treebank.
func TestTaggerAccuracy(t *testing.T) {
	m := loadTagger(t)
	for _, c := range []struct {
		file  string
		floor float64
	}{{"ewt/dev.conllu.gz", 0.945}, {"gum/dev.conllu.gz", 0.96}} {
		t.Run(c.file, func(t *testing.T) {
			if _, err := os.Stat(corpora + "/" + c.file); err != nil {
				t.Skip("needs ../shared/corpora")
			}
			right, all := 0, 0
			for doc, err := range conllu.ReadFile(corpora + "/" + c.file) {
				require.NoError(t, err)
				for _, s := range doc.Sentences {
					text, tokens := s.Text()
					m.Tag(text, tokens)
					for i, tok := range s.Tokens {
						all++
						if tokens[i].Tag.String() == tok.Tag {
							right++
						}
					}
				}
			}
			t.Logf("%.4f of %d tags", float64(right)/float64(all), all)
			assert.Greater(t, float64(right)/float64(all), c.floor)
		})
	}
}

func FuzzTagger(f *testing.F) {
	for _, text := range []string{"", "“No,” he said.", "\xff\x00 '", "- ’ ‘", strings.Repeat("a-", 3000), "5-", "5 - 6", "\xe2\x80"} {
		f.Add(text)
	}
	m := loadTagger(f)
	f.Fuzz(func(t *testing.T, text string) {
		doc := sentence.Parse(text)
		for _, s := range doc.Sentences {
			m.Tag(text, doc.TokensOf(s))
		}
		for i, tok := range doc.Tokens {
			require.NotEqual(t, sentence.NoTag, tok.Tag, "token %d, %q", i, tok.Of(text))
		}
	})
}

func BenchmarkTag(b *testing.B) {
	m, doc := loadTagger(b), sentence.Parse(articles(b))
	b.SetBytes(int64(len(doc.Text)))
	b.ReportAllocs()
	for b.Loop() {
		for _, s := range doc.Sentences {
			m.Tag(doc.Text, doc.TokensOf(s))
		}
	}
}

func BenchmarkNewTagger(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		if _, err := sentence.NewTagger(); err != nil {
			b.Fatal(err)
		}
	}
}
