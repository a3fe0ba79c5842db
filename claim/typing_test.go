package claim

import (
	"bufio"
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/quoth-go/quoth/entity"
	"github.com/quoth-go/quoth/internal/lemma"
	"github.com/quoth-go/quoth/quote"
	"github.com/quoth-go/quoth/sentence"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// shared is where the corpora are, beside the repository.
const shared = "../../shared"

// openShared opens a file of the corpora, or skips the test.
func openShared(t *testing.T, path ...string) *os.File {
	t.Helper()
	f, err := os.Open(filepath.Join(append([]string{shared}, path...)...))
	if os.IsNotExist(err) {
		t.Skip("the corpora are not here: ", err)
	}
	require.NoError(t, err)
	t.Cleanup(func() { f.Close() })
	return f
}

// A goldLabel is an attribution of corpora/claims, offsets in characters.
type goldLabel struct {
	ID, Document         string
	Source, Cue, Content [][2]int
	Attitude             Attitude
	Act                  Act
	Stance               Stance
	Certainty            Certainty
}

// Gold spans, so that the labels are measured and not the quotations. The
// floors are a little under what the rules reach. The labels of train are this
// repository's own, by the same guide, each before the rules had seen it: 420
// attributions drawn at random and 300 that spread over different cues, the last
// 440 of them in six samples. By now the rules have seen all of them; on a
// sample that they had not, act was right for 60 to 76%.
func TestTypingOnGoldSpans(t *testing.T) {
	for name, c := range map[string]struct {
		file   func(t *testing.T) *os.File
		part   string
		floors map[string]int
	}{
		"the labelled examples of dev": {
			func(t *testing.T) *os.File { return openShared(t, "corpora", "claims", "dev.jsonl") }, "dev",
			map[string]int{"attitude": 96, "act": 90, "stance": 93, "certainty": 94, "all four": 84}},
		"our own labels of train": {openLabels, "train",
			map[string]int{"attitude": 92, "act": 78, "stance": 92, "certainty": 92, "all four": 70}},
	} {
		t.Run(name, func(t *testing.T) {
			right, n := countRight(t, c.file(t), c.part)
			require.NotZero(t, n)
			for label, floor := range c.floors {
				share := 100 * float64(right[label]) / float64(n)
				t.Logf("%s: %.1f%% of %d", label, share, n)
				assert.GreaterOrEqual(t, share, float64(floor), label)
			}
		})
	}
}

// openLabels opens the labels of attributions of PolNeAR train, which hold
// offsets and no text.
func openLabels(t *testing.T) *os.File {
	f, err := os.Open(filepath.Join("testdata", "labels.jsonl"))
	require.NoError(t, err)
	t.Cleanup(func() { f.Close() })
	return f
}

// countRight counts how often each label is right for the n attributions of a
// file, whose documents are in a part of PolNeAR.
func countRight(t *testing.T, f *os.File, part string) (right map[string]int, n int) {
	t.Helper()
	openShared(t, "corpora", "polnear", part) // skips where there is none
	parser := newParser(t)
	right = map[string]int{}
	for lines := bufio.NewScanner(f); lines.Scan(); n++ {
		var g goldLabel
		require.NoError(t, json.Unmarshal(lines.Bytes(), &g))
		text, err := os.ReadFile(filepath.Join(shared, "corpora", "polnear", part, g.Document+".txt"))
		require.NoError(t, err)
		doc, err := parser.Parse(context.Background(), string(text))
		require.NoError(t, err)
		got := rules{}.label(newAttribution(doc, goldQuote(doc, g)))
		for name, same := range map[string]bool{
			"attitude":  got.attitude == g.Attitude,
			"act":       got.act == g.Act,
			"stance":    got.stance == g.Stance,
			"certainty": got.certainty == g.Certainty,
			"all four":  got == labels{g.Attitude, g.Act, g.Stance, g.Certainty},
		} {
			if same {
				right[name]++
			}
		}
	}
	return right, n
}

// goldQuote returns the quotation that g labels.
func goldQuote(doc *sentence.Document, g goldLabel) quote.Quote {
	offsets := charOffsets(doc.Text)
	var q quote.Quote
	for _, c := range g.Content {
		q.Content = append(q.Content, sentence.Span{Start: offsets[c[0]], End: offsets[c[1]]})
	}
	q.Kind = goldKind(doc.Text, q.Content)
	if len(g.Cue) > 0 {
		cue := sentence.Span{Start: offsets[g.Cue[0][0]], End: offsets[g.Cue[len(g.Cue)-1][1]]}
		q.Cue = &quote.Cue{Span: cue, Lemma: goldLemma(doc, cue)}
	}
	if len(g.Source) > 0 {
		q.Source = &sentence.Span{Start: offsets[g.Source[0][0]], End: offsets[g.Source[len(g.Source)-1][1]]}
	}
	return q
}

// goldKind tells the kind of a quotation by the marks in and at the edges of its content.
func goldKind(text string, content []sentence.Span) quote.Kind {
	all, some := true, false
	for _, piece := range content {
		all = all && unquoted(text, piece) != piece
		some = some || strings.ContainsAny(piece.Of(text), "\"“”")
	}
	switch {
	case all:
		return quote.Direct
	case some:
		return quote.Mixed
	}
	return quote.Indirect
}

// goldLemma returns the base form of the first verb of a cue that is no auxiliary.
func goldLemma(doc *sentence.Document, cue sentence.Span) string {
	words := newReading(doc, new(entity.Entities), nil).appendWords(nil, tokensIn(doc, cue))
	for _, w := range words {
		if base := lemma.Verb(w.text); w.tag.IsVerb() && !isAuxiliary(base) {
			return base
		}
	}
	if len(words) == 0 {
		return ""
	}
	return lemma.Verb(words[len(words)-1].text)
}

// charOffsets returns the byte offset of each character of text, and its end.
func charOffsets(text string) []int {
	var offsets []int
	for i := range text {
		offsets = append(offsets, i)
	}
	return append(offsets, len(text))
}
