package format_test

import (
	"bytes"
	"context"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/quoth-go/quoth/claim"
	"github.com/quoth-go/quoth/format"
	"github.com/quoth-go/quoth/internal/brat"
	"github.com/quoth-go/quoth/internal/score"
	"github.com/quoth-go/quoth/quote"
	"github.com/quoth-go/quoth/sentence"
)

// What is written as brat is worth the same as what is written as JSON.
func TestBratScoresAsJSONDoes(t *testing.T) {
	for name, corpus := range map[string]string{
		"the articles of testdata":   filepath.Join("..", "testdata", "annotated"),
		"the first of PolNeAR's dev": filepath.Join("..", "..", "shared", "corpora", "polnear", "dev"),
	} {
		t.Run(name, func(t *testing.T) {
			if _, err := os.Stat(corpus); err != nil {
				t.Skipf("the corpus is not beside the checkout: %v", err)
			}
			gold, err := brat.ReadFolder(corpus)
			require.NoError(t, err)
			gold = gold[:min(len(gold), 12)]
			written, jsonl := extract(t, gold)

			asBrat, err := brat.ReadFolder(written)
			require.NoError(t, err)
			asJSON, err := score.ReadPredictions(strings.NewReader(jsonl))
			require.NoError(t, err)
			require.Len(t, asBrat, len(gold))
			var want, got, itself score.Scorer
			for i, a := range gold {
				require.Equal(t, a.Name, asBrat[i].Name)
				require.Equal(t, a.Text, asBrat[i].Text)
				require.NoError(t, want.Add(a, asJSON[a.Name]))
				require.NoError(t, got.Add(a, quotes(asBrat[i])))
				require.NoError(t, itself.Add(asBrat[i], asJSON[a.Name]))
			}
			assert.NotZero(t, want.Report().Rows[0].Pred)
			assert.Equal(t, want.Report(), got.Report())
			for _, row := range itself.Report().Rows {
				assert.Equal(t, row.Gold, row.Pred, row.Name)
				if row.Gold > 0 {
					assert.EqualValues(t, 100, row.F1, row.Name)
				}
			}
		})
	}
}

// extract returns what the extractor finds in the texts of articles: as a folder
// of brat's and as JSON Lines.
func extract(t *testing.T, articles []brat.Article) (folder, jsonl string) {
	t.Helper()
	x, err := claim.NewExtractor()
	require.NoError(t, err)
	folder = filepath.Join(t.TempDir(), "new")
	ann, err := format.NewFolder(folder, format.Brat)
	require.NoError(t, err)
	var b bytes.Buffer
	lines, err := format.NewWriter(&b, format.JSONL)
	require.NoError(t, err)
	for _, a := range articles {
		r, err := x.Extract(context.Background(), claim.Article{ID: a.Name, Text: a.Text})
		require.NoError(t, err)
		require.NoError(t, ann.Write(format.Document{Text: a.Text, Result: r}))
		require.NoError(t, lines.Write(format.Document{Text: a.Text, Result: r}))
	}
	require.NoError(t, ann.Close())
	return folder, b.String()
}

// quotes returns annotations as predictions. A cue or a source in pieces, which
// brat has where a line ends in it, is one again.
func quotes(a brat.Article) []quote.Quote {
	var quotes []quote.Quote
	for _, x := range a.Attributions {
		q := quote.Quote{Content: x.Content}
		if n := len(x.Cue); n > 0 {
			q.Cue = &quote.Cue{Span: span(x.Cue[0].Start, x.Cue[n-1].End)}
		}
		if n := len(x.Source); n > 0 {
			source := span(x.Source[0].Start, x.Source[n-1].End)
			q.Source = &source
		}
		quotes = append(quotes, q)
	}
	return quotes
}

// Each rule is one that brat refuses an annotation by, or does not show it.
func TestBratOpensIt(t *testing.T) {
	nested := marked("“He said “no”.”", spans(0, 23), spans(11, 19))
	nested.Result.Quotes[1].Parent = 1
	nested.Result.Quotes[1].Cue = &quote.Cue{Span: span(6, 10), Lemma: "say"}
	nested.Result.Quotes[1].Source = &sentence.Span{Start: 3, End: 5}
	nested.Result.Claims[1].Claimant = claim.Claimant{Name: "He\twho\nspeaks", Class: claim.Person}
	for name, d := range map[string]format.Document{
		"an article":                        crane(t),
		"a nested quotation":                nested,
		"a quotation over lines":            marked("One.\r\n\r\nTwo.\vThree\u2028four.", spans(0, 23)),
		"pieces that touch":                 marked("abcdef", []sentence.Span{span(0, 2), span(2, 4)}),
		"pieces that overlap, out of order": marked("abcdef", []sentence.Span{span(3, 6), span(0, 4)}),
		"a quotation of line ends alone":    marked("a\n\nb", spans(1, 3)),
		"a quotation of nothing":            marked("ab", spans(1, 1)),
		"what is no UTF-8":                  marked("Né à \xffRome\x00😀 here", spans(0, 17)),
		"a tab":                             marked("a\tb", spans(0, 3)),
	} {
		t.Run(name, func(t *testing.T) {
			dir := t.TempDir()
			w, err := format.NewFolder(dir, format.Brat)
			require.NoError(t, err)
			d.Result.ID = "a"
			require.NoError(t, w.Write(d))
			require.NoError(t, w.Close())
			opens(t, readFile(t, dir, "a.ann"), []rune(readFile(t, dir, "a.txt")), readFile(t, dir, "annotation.conf"))
		})
	}
}

// opens checks what brat does when it reads annotations of text.
func opens(t *testing.T, ann string, text []rune, config string) {
	t.Helper()
	assert.NotContains(t, ann, "\u2028")
	assert.NotRegexp(t, "[\v\f\r\x1c-\x1e\u0085]", ann, "Python would end a line here")
	types := map[string]string{}
	for line := range strings.Lines(ann) {
		fields := strings.SplitN(strings.TrimSuffix(line, "\n"), "\t", 3)
		require.GreaterOrEqual(t, len(fields), 2, line)
		id, rest := fields[0], fields[1]
		require.NotContains(t, types, id)
		label, args, _ := strings.Cut(rest, " ")
		types[id] = label
		switch id[0] {
		case 'T':
			assert.Equal(t, fields[2], at(t, text, args))
		case 'E':
			event, trigger, _ := strings.Cut(label, ":")
			assert.Equal(t, event, types[trigger])
			types[id] = event
			rule := regexp.MustCompile(`(?m)^` + event + `\t(.*)$`).FindStringSubmatch(config)
			require.NotNil(t, rule, event)
			for arg := range strings.FieldsSeq(args) {
				role, target, _ := strings.Cut(arg, ":")
				kind := types[target]
				if kind == "Attribution" || kind == "Attribution-no-source" || kind == "Nested-attribution" {
					kind = "<EVENT>"
				}
				assert.Regexp(t, `(^|\s)`+role+`[?*+]?:`+kind+`($|,)`, rule[1])
			}
		case 'A':
			event, value, _ := strings.Cut(args, " ")
			assert.Contains(t, types, event)
			assert.Regexp(t, `(?m)^`+label+`\tArg:<EVENT>, Value:(.*\|)?`+value+`(\||$)`, config)
		case '#':
			assert.Contains(t, types, args)
		default:
			t.Errorf("brat knows no %s", id)
		}
	}
}

// at returns the text of "3 14;20 25", which must neither overlap nor touch.
func at(t *testing.T, text []rune, offsets string) string {
	t.Helper()
	var words []string
	last := -1
	for piece := range strings.SplitSeq(offsets, ";") {
		from, to, _ := strings.Cut(piece, " ")
		start, err := strconv.Atoi(from)
		require.NoError(t, err)
		end, err := strconv.Atoi(to)
		require.NoError(t, err)
		assert.Greater(t, start, last)
		assert.Greater(t, end, start)
		words = append(words, string(text[start:end]))
		last = end
	}
	return strings.Join(words, " ")
}

// PolNeAR marks the outermost quotations alone, and its readers know no others.
func TestBratHidesNestedQuotationsFromReadersOfPolNeAR(t *testing.T) {
	d := marked("“He said “no”.”", spans(0, 23), spans(11, 19))
	d.Result.Quotes[1].Parent = 1
	written := write(t, format.Brat, []format.Document{d})
	found, err := brat.Read(strings.NewReader(written), d.Text)
	require.NoError(t, err)
	assert.Equal(t, []brat.Attribution{{Cue: nil, Content: spans(0, 23)}}, found)
	assert.Contains(t, written, "Nested-attribution:T4 Nested-content:T3 Within:E1\n")
}

func TestBratTakesOneDocumentAStream(t *testing.T) {
	var b bytes.Buffer
	w, err := format.NewWriter(&b, format.Brat)
	require.NoError(t, err)
	require.NoError(t, w.Write(empty("a")))
	assert.ErrorIs(t, w.Write(empty("b")), format.ErrOneDocument)
}

func TestBratLeavesWhatPeopleHaveEdited(t *testing.T) {
	dir := t.TempDir()
	require.NoError(t, os.WriteFile(filepath.Join(dir, "a.ann"), []byte("mine"), 0o644))
	require.NoError(t, os.WriteFile(filepath.Join(dir, "annotation.conf"), []byte("mine"), 0o644))
	require.NoError(t, os.WriteFile(filepath.Join(dir, "b.txt"), []byte("another text"), 0o644))
	w, err := format.NewFolder(dir, format.Brat)
	require.NoError(t, err)
	for _, id := range []string{"a", "b"} {
		assert.ErrorIs(t, w.Write(empty(id)), fs.ErrExist, id)
	}
	assert.Equal(t, "mine", readFile(t, dir, "a.ann"))
	assert.Equal(t, "mine", readFile(t, dir, "annotation.conf"))
	assert.Equal(t, "another text", readFile(t, dir, "b.txt"))
}
