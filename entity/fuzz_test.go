package entity_test

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/quoth-go/quoth/entity"
	"github.com/quoth-go/quoth/sentence"
)

// checkEntities asserts what holds of the entities of any text.
func checkEntities(t *testing.T, doc *sentence.Document, es *entity.Entities) {
	t.Helper()
	counts := make([]int, len(es.List)+1)
	var last entity.Mention
	highest := entity.ID(0)
	for _, m := range es.Mentions {
		require.True(t, 0 <= m.Start && m.Start < m.End && m.End <= len(doc.Text), "%+v", m)
		require.True(t, isBoundary(doc.Text, m.Start) && isBoundary(doc.Text, m.End), "%+v cuts a rune", m)
		require.True(t, last.Start < m.Start || last.Start == m.Start && last.End < m.End, "%+v is not before %+v", last, m)
		require.NotNil(t, es.Get(m.Entity))
		require.LessOrEqual(t, m.Entity, highest+1, "entities are numbered by first mention")
		require.Equal(t, m.Entity, es.At(m.Span), "%+v", m)
		highest = max(highest, m.Entity)
		counts[m.Entity]++
		last = m
	}
	for i, e := range es.List {
		require.Equal(t, entity.ID(i+1), e.ID)
		require.NotEmpty(t, e.Mentions)
		require.Len(t, e.Mentions, counts[e.ID])
		require.NotEmpty(t, e.Name)
		require.NotContains(t, e.Aliases, e.Name)
		require.Contains(t, []entity.Type{entity.Person, entity.Organization, entity.Place, entity.Group, entity.Other}, e.Type)
	}
}

// isBoundary reports whether offset i does not cut a rune of text.
func isBoundary(text string, i int) bool {
	return i == len(text) || utf8.RuneStart(text[i]) || !utf8.ValidString(text)
}

func FuzzFind(f *testing.F) {
	for _, text := range []string{
		"", "Mr. Trump said “no” to Hillary Clinton, the nominee. She left.", "TRUMP WINS\n\nDonald Trump won.",
		"\xff\x00Mr. \xc3 Bank of of the & Jr.", "Vincent “Vinny” Rossi, Jr., 42, a lawyer, said he said it said.",
		"the the president's president's company's aides close to of for", "“‘[A. B.] C’” - D", "Secretary of State of the Union",
	} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		doc := parse(t, text)
		es := find(t, doc)
		checkEntities(t, doc, es)
		require.Equal(t, es, find(t, doc), "the same text gives the same entities")
	})
}

func TestCorpusArticlesKeepTheInvariants(t *testing.T) {
	paths, err := filepath.Glob(filepath.Join("..", "..", "shared", "corpora", "*", "dev", "*.txt"))
	require.NoError(t, err)
	if len(paths) == 0 {
		t.Skip("../shared/corpora is not there")
	}
	for _, path := range paths {
		text, err := os.ReadFile(path)
		require.NoError(t, err)
		doc := parse(t, string(text))
		checkEntities(t, doc, find(t, doc))
	}
}

func TestHostileTextsTakeLinearTime(t *testing.T) {
	const n = 20_000
	numbered := func(format string) string {
		var b strings.Builder
		for i := range n {
			fmt.Fprintf(&b, format, letters(i))
		}
		return b.String()
	}
	for name, text := range map[string]string{
		"different names":          numbered("Mr. John %s said no. "),
		"bearers of one surname":   numbered("%s Smith said no. "),
		"forms of one name":        numbered("John %s Smith said no. "),
		"roles of merged people":   numbered("The president of %[1]s, John %[1]s Smith, left. The president came. "),
		"roles of one person":      numbered("The %s president John Smith left. "),
		"noun phrases of one head": numbered("The %s official left. "),
		"pronouns only":            "John Smith came. " + strings.Repeat("he told him his ", n),
		"a name without end":       strings.Repeat("Bank of ", n),
		"nouns without end":        strings.Repeat("president ", n),
		"adverbs without end":      "Donald Trump " + strings.Repeat("quickly ", n),
		"open quotation marks":     strings.Repeat("said “ ", n),
		"a token of a megabyte":    "Mr. " + strings.Repeat("A", 1<<20) + " said no.",
		"accents without end":      "Mr. A" + strings.Repeat("\u0301", 1<<18) + " said no.",
	} {
		t.Run(name, func(t *testing.T) {
			doc := parse(t, text)
			start := time.Now()
			es := find(t, doc)
			assert.Less(t, time.Since(start), 15*time.Second)
			checkEntities(t, doc, es)
		})
	}
}

// letters writes i in letters, the first a capital.
func letters(i int) string {
	return "X" + strings.Map(func(r rune) rune { return r - '0' + 'a' }, fmt.Sprintf("%06d", i))
}

func BenchmarkFind(b *testing.B) {
	article := "Mexican President Claudia Sheinbaum rejected the offer of Donald Trump on Monday. " +
		"“We will not be subordinate,” she said. The U.S. president told reporters in Washington that he would wait.\n\n"
	doc := parse(b, strings.Repeat(article, 50))
	m, err := namer()
	require.NoError(b, err)
	finder := entity.NewFinder(entity.WithRecognizer(m))
	b.SetBytes(int64(len(doc.Text)))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := finder.Find(context.Background(), doc); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkFindFromTagsAlone(b *testing.B) {
	doc := parse(b, strings.Repeat("Sen. Lindsey Graham said that he would wait. The senator told aides no.\n\n", 80))
	b.SetBytes(int64(len(doc.Text)))
	b.ReportAllocs()
	for b.Loop() {
		entity.Find(doc)
	}
}
