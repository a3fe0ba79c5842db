package entity_test

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

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
