package timex_test

import (
	"context"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/quoth-go/quoth/claim/timex"
	"github.com/quoth-go/quoth/sentence"
)

// parser returns a parser that tags, made once.
var parser = sync.OnceValues(func() (*sentence.Parser, error) {
	tagger, err := sentence.NewTagger()
	if err != nil {
		return nil, err
	}
	return sentence.NewParser(sentence.WithTagger(tagger)), nil
})

// parse returns text with its tags.
func parse(t testing.TB, text string) *sentence.Document {
	t.Helper()
	p, err := parser()
	require.NoError(t, err)
	doc, err := p.Parse(context.Background(), text)
	require.NoError(t, err)
	return doc
}

// day returns a day, zero for "".
func day(t testing.TB, s string) time.Time {
	t.Helper()
	if s == "" {
		return time.Time{}
	}
	d, err := time.Parse(time.DateOnly, s)
	require.NoError(t, err)
	return d
}

// whole returns the span of all of text.
func whole(text string) sentence.Span { return sentence.Span{End: len(text)} }

// written writes what was found as the cases have it.
func written(text string, found []timex.Time) []string {
	var all []string
	for _, f := range found {
		all = append(all, strings.TrimSuffix(strings.Join([]string{f.Of(text), string(f.Kind), f.Value, string(f.Mod)}, "|"), "|"))
	}
	return all
}

func TestFind(t *testing.T) {
	for _, g := range cases() {
		t.Run(g.name, func(t *testing.T) {
			for _, c := range g.cases {
				doc := parse(t, c.text)
				found := timex.Find(doc, whole(c.text), day(t, c.published))
				assert.Equal(t, c.want, written(c.text, found), "%s: %s", c.published, c.text)
			}
		})
	}
}
