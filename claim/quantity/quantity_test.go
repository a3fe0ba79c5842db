package quantity_test

import (
	"context"
	"encoding/json"
	"strings"
	"testing"

	"github.com/quoth-go/quoth/claim/quantity"
	"github.com/quoth-go/quoth/sentence"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// newParser returns a parser that tags.
func newParser(tb testing.TB) *sentence.Parser {
	tagger, err := sentence.NewTagger()
	require.NoError(tb, err)
	return sentence.NewParser(sentence.WithTagger(tagger))
}

// parse parses and tags text.
func parse(tb testing.TB, p *sentence.Parser, text string) *sentence.Document {
	doc, err := p.Parse(context.Background(), text)
	require.NoError(tb, err)
	return doc
}

// all is the span of the whole of doc.
func all(doc *sentence.Document) sentence.Span { return sentence.Span{End: len(doc.Text)} }

// readings returns the words and the reading of each quantity in text.
func readings(text string, found []quantity.Quantity) string {
	var lines []string
	for _, q := range found {
		lines = append(lines, q.Of(text)+" = "+q.String())
	}
	return strings.Join(lines, " | ")
}

func TestQuantitiesOfPhrases(t *testing.T) {
	parser := newParser(t)
	for _, table := range [][]phrase{phrases, constructed} {
		for _, c := range table {
			t.Run(c.text, func(t *testing.T) {
				doc := parse(t, parser, c.text)
				assert.Equal(t, c.want, readings(doc.Text, quantity.Find(doc, all(doc))))
			})
		}
	}
}

func TestOnlyWhatLiesWithin(t *testing.T) {
	doc := parse(t, newParser(t), "Three men stole $5 million. Four women saw 20 of them flee in two cars.")
	for name, c := range map[string]struct {
		from, to string
		want     string
	}{
		"a piece of a sentence":        {"stole", "million", "$5 million = 5000000 USD"},
		"a number that is cut off":     {"million", "Four women", "Four women = 4 woman"},
		"a unit that is cut off":       {"Four", "Four", "Four = 4"},
		"the end of one and the start": {"$5", "women", "$5 million = 5000000 USD | Four women = 4 woman"},
		"a span without numbers":       {"them", "in", ""},
	} {
		t.Run(name, func(t *testing.T) {
			start, end := strings.Index(doc.Text, c.from), strings.Index(doc.Text, c.to)+len(c.to)
			within := sentence.Span{Start: start, End: end}
			assert.Equal(t, c.want, readings(doc.Text, quantity.Find(doc, within)))
		})
	}
}

func TestSpansOutsideOfTheTextFindNothing(t *testing.T) {
	doc := parse(t, newParser(t), "Three men came.")
	for _, within := range []sentence.Span{{Start: -9, End: -1}, {Start: 99, End: 120}, {Start: 8, End: 2}, {Start: 3, End: 3}} {
		assert.Empty(t, quantity.Find(doc, within), within)
	}
	assert.Len(t, quantity.Find(doc, sentence.Span{Start: -5, End: 99}), 1)
}

func TestJSONTellsZeroFromAbsent(t *testing.T) {
	parser := newParser(t)
	for text, want := range map[string]string{
		"It fell to zero.":                    `{"start":11,"end":15,"value":0}`,
		"It rose from 0 to 5 percent.":        `{"start":8,"end":27,"value":5,"from":0,"unit":"percent"}`,
		"They won 5-0 on Friday.":             `{"start":9,"end":12,"value":5,"against":0}`,
		"It took more than half of the land.": `{"start":8,"end":34,"value":0.5,"of":"land","comparison":"more"}`,
		"They pay $15 to $20 an hour.":        `{"start":9,"end":27,"value":15,"upper":20,"unit":"USD","per":"hour"}`,
	} {
		t.Run(text, func(t *testing.T) {
			doc := parse(t, parser, text)
			found := quantity.Find(doc, all(doc))
			require.Len(t, found, 1)
			b, err := json.Marshal(found[0])
			require.NoError(t, err)
			assert.JSONEq(t, want, string(b))
		})
	}
}

func TestTextWithoutTagsHasItsNumbersAndMeasures(t *testing.T) {
	doc := sentence.Parse("They spent $1.5 billion on 40 miles of fence for 78,000 troops.")
	assert.Equal(t, "$1.5 billion = 1500000000 USD | 40 miles = 40 mile | 78,000 = 78000",
		readings(doc.Text, quantity.Find(doc, all(doc))))
}
