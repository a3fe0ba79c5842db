package score

import (
	"bytes"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/quoth-go/quoth/internal/brat"
	"github.com/quoth-go/quoth/quote"
	"github.com/quoth-go/quoth/sentence"
)

// find returns where words stand in text.
func find(text, words string) sentence.Span {
	i := strings.Index(text, words)
	return sentence.Span{Start: i, End: i + len(words)}
}

// quoteOf returns a quote of these words; there is no part of empty words.
func quoteOf(text, source, cue, content string) quote.Quote {
	q := quote.Quote{Content: []sentence.Span{find(text, content)}}
	if source != "" {
		s := find(text, source)
		q.Source = &s
	}
	if cue != "" {
		q.Cue = &quote.Cue{Span: find(text, cue)}
	}
	return q
}

func annotationOf(text, source, cue, content string) brat.Attribution {
	q := quoteOf(text, source, cue, content)
	a := brat.Attribution{Content: q.Content}
	if q.Source != nil {
		a.Source = append(a.Source, *q.Source)
	}
	if q.Cue != nil {
		a.Cue = append(a.Cue, q.Cue.Span)
	}
	return a
}

const rain = `"It rained all day," Ann Lee said. Bob said that it did not.`

// right returns how many a measure of r counts, from its recall.
func right(t *testing.T, r Report, name string) int {
	t.Helper()
	for _, row := range r.Rows {
		if row.Name == name {
			return int(float64(row.Recall)*float64(row.Gold)/100 + 0.5)
		}
	}
	require.Fail(t, "no measure", name)
	return 0
}

func TestMeasures(t *testing.T) {
	article := brat.Article{Name: "rain", Text: rain, Attributions: []brat.Attribution{
		annotationOf(rain, "Ann Lee", "said", `"It rained all day,"`),
		annotationOf(rain, "", "", "that it did not"),
	}}
	type rights map[string]int
	for name, c := range map[string]struct {
		quotes []quote.Quote
		want   rights
	}{
		"nothing found": {nil, rights{"content iou50": 0, "relation": 0}},
		"marks and spaces at the edges do not matter": {
			[]quote.Quote{quoteOf(rain, " Ann Lee ", "said.", "It rained all day")},
			rights{"content exact": 1, "content exact direct": 1, "cue exact": 1, "source exact": 1, "relation": 1},
		},
		"half of a content": {
			[]quote.Quote{quoteOf(rain, "Lee", "said", "rained al")},
			rights{"content exact": 0, "content iou80": 0, "content iou50": 1, "source exact": 0, "source iou50": 1, "relation": 1},
		},
		"less than half": {
			[]quote.Quote{quoteOf(rain, "Ann Lee", "said", "rained")},
			rights{"content iou50": 0, "source exact": 1, "relation": 0},
		},
		"another source": {
			[]quote.Quote{quoteOf(rain, "Bob", "said", "It rained all day")},
			rights{"content exact": 1, "relation": 0},
		},
		"no source on either side": {
			[]quote.Quote{quoteOf(rain, "", "", "it did not")},
			rights{"content iou80": 0, "content iou50": 1, "content iou50 indirect": 1, "relation": 1},
		},
		"a source where none is": {
			[]quote.Quote{quoteOf(rain, "Bob", "", "that it did not")},
			rights{"content exact": 1, "content exact indirect": 1, "relation": 0},
		},
		"the best of two goes first": {
			[]quote.Quote{quoteOf(rain, "Bob", "", "rained all day"), quoteOf(rain, "Ann Lee", "", "It rained all day")},
			rights{"content iou50": 1, "content exact": 1, "relation": 1},
		},
		"of two alike the first": {
			[]quote.Quote{quoteOf(rain, "Bob", "", "It rained all day"), quoteOf(rain, "Ann Lee", "", "It rained all day")},
			rights{"content exact": 1, "relation": 0},
		},
		"a mixed one where a direct one is": {
			[]quote.Quote{quoteOf(rain, "Ann Lee", "", "It rained all day,\" Ann")},
			rights{"content iou50": 1, "content iou50 direct": 0},
		},
	} {
		t.Run(name, func(t *testing.T) {
			var s Scorer
			require.NoError(t, s.Add(article, c.quotes))
			for measure, want := range c.want {
				assert.Equal(t, want, right(t, s.Report(), measure), measure)
			}
		})
	}
}

func TestNestedQuotesAreLeftOutUnlessAskedFor(t *testing.T) {
	nested := quoteOf(rain, "Bob", "", "it did not")
	nested.Parent = 1
	for _, ask := range []bool{false, true} {
		s := Scorer{Nested: ask}
		require.NoError(t, s.Add(brat.Article{Text: rain}, []quote.Quote{nested}))
		assert.Equal(t, ask, s.Report().Rows[contentExact].Pred == 1)
	}
}

func TestAddNamesTheArticleOfASpanOutsideIt(t *testing.T) {
	q := quote.Quote{Content: []sentence.Span{{Start: 0, End: len(rain) + 1}}}
	var s Scorer
	assert.ErrorContains(t, s.Add(brat.Article{Name: "rain", Text: rain}, []quote.Quote{q}), "rain: prediction: span 0 to 61")
	gold := brat.Article{Name: "rain", Text: rain, Attributions: []brat.Attribution{{Content: q.Content}}}
	assert.ErrorContains(t, s.Add(gold, nil), "rain: annotation")
	assert.Zero(t, s.Report().Documents)
}

// An offset inside a character is one before it.
func TestSetAtOffsetsInsideACharacter(t *testing.T) {
	got, err := newText("aéb").set([]sentence.Span{{Start: 2, End: 4}})
	require.NoError(t, err)
	assert.Equal(t, set{1, 2}, got)
	got, err = newText("aéb").set([]sentence.Span{{Start: 0, End: 2}})
	require.NoError(t, err)
	assert.Equal(t, set{0}, got)
}

func TestKind(t *testing.T) {
	for text, want := range map[string]quote.Kind{
		"“abc”":                       quote.Direct,
		"«abc»":                       quote.Direct,
		"„abc”":                       quote.Direct,
		`"abc"`:                       quote.Direct,
		"abc":                         quote.Indirect,
		"'abc'":                       quote.Indirect,
		"abc “def”":                   quote.Mixed,
		"“never closed":               quote.Direct,
		"“closed by\nthe line's end":  quote.Mixed,
		"a" + strings.Repeat("b", 18): quote.Indirect,
		"a “" + strings.Repeat("b", 19) + "”": quote.Direct,
		"a “" + strings.Repeat("b", 18) + "”": quote.Mixed,
	} {
		read := newText(text)
		all, err := read.set([]sentence.Span{{Start: 0, End: len(text)}})
		require.NoError(t, err)
		assert.Equal(t, want, read.kind(all), text)
	}
}

// Python rounds the binary number: 0.25 is a tie and goes to the even digit,
// 0.35 lies under its tie.
func TestPercentRoundsAsPythonDoes(t *testing.T) {
	for x, want := range map[float64]string{0.25: "0.2", 0.35: "0.3", 0.75: "0.8", 100: "100.0", 2.675: "2.7"} {
		assert.Equal(t, want, percent(x).String())
	}
}

func TestReadPredictions(t *testing.T) {
	got, err := ReadPredictions(strings.NewReader("\n" + `{"id":"a","quotes":[{"content":[{"start":1,"end":2}],"cue":null,"parent":3}],"claims":[{}]}` +
		"\r\n" + `{"id":"b","quotes":null}` + "\n" + `{"id":"b","quotes":[{}]}`))
	require.NoError(t, err)
	assert.Equal(t, map[string][]quote.Quote{
		"a": {{Content: []sentence.Span{{Start: 1, End: 2}}, Parent: 3}},
		"b": {{}},
	}, got)

	_, err = ReadPredictions(strings.NewReader("{}\n\n{]"))
	assert.ErrorContains(t, err, "line 3")
}

func BenchmarkAdd(b *testing.B) {
	article := brat.Article{Text: strings.Repeat(rain+"\n", 1000)}
	var quotes []quote.Quote
	for i := range 1000 {
		for _, q := range []quote.Quote{quoteOf(rain, "Ann Lee", "said", "It rained all day"), quoteOf(rain, "Bob", "", "that it did not")} {
			at := i * (len(rain) + 1)
			span := sentence.Span{Start: at + q.Content[0].Start, End: at + q.Content[0].End}
			quotes = append(quotes, quote.Quote{Content: []sentence.Span{span}})
			article.Attributions = append(article.Attributions, brat.Attribution{Content: []sentence.Span{span}})
		}
	}
	b.SetBytes(int64(len(article.Text)))
	b.ReportAllocs()
	for b.Loop() {
		var s Scorer
		if err := s.Add(article, quotes); err != nil {
			b.Fatal(err)
		}
	}
}

// FuzzReadPredictions checks that lines are refused or can be scored.
func FuzzReadPredictions(f *testing.F) {
	for _, lines := range []string{
		"", "\n\n", `{"id": "a", "quotes": []}`, `{"id": "a", "quotes": [{"id": 1, "content": [{"start": 9, "end": -1}], "cue": null}]}`,
		"{\n}", `{"id": "a"} {"id": "b"}`,
	} {
		f.Add([]byte(lines))
	}
	f.Fuzz(func(t *testing.T, lines []byte) {
		first, err := ReadPredictions(bytes.NewReader(lines))
		again, errAgain := ReadPredictions(bytes.NewReader(slices.Concat(lines, []byte("\n"))))
		require.Equal(t, err == nil, errAgain == nil)
		require.Equal(t, first, again)
	})
}
