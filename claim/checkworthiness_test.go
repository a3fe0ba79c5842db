package claim

import (
	"bufio"
	"context"
	"slices"
	"strings"
	"testing"

	"github.com/quoth-go/quoth/quote"
	"github.com/quoth-go/quoth/sentence"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// score returns the check-worthiness of a whole text.
func score(t *testing.T, p *sentence.Parser, text string) float64 {
	t.Helper()
	doc, err := p.Parse(context.Background(), text)
	require.NoError(t, err)
	q := quote.Quote{Kind: quote.Direct, Content: []sentence.Span{{Start: 0, End: len(text)}}}
	a := newAttribution(doc, q)
	return checkworthiness(a.content, rules{}.label(a).act)
}

func newParser(t *testing.T) *sentence.Parser {
	t.Helper()
	tagger, err := sentence.NewTagger()
	require.NoError(t, err)
	return sentence.NewParser(sentence.WithTagger(tagger))
}

func TestCheckworthinessOrder(t *testing.T) {
	p := newParser(t)
	inOrder := []string{
		"Unemployment fell from 8 percent to 5 percent under President Bush.",
		"Unemployment fell under President Bush.",
		"Will it fall?",
	}
	for i := 1; i < len(inOrder); i++ {
		assert.Greater(t, score(t, p, inOrder[i-1]), score(t, p, inOrder[i]), inOrder[i])
	}
	assert.Zero(t, score(t, p, ""))
}

// The measure is that of shared/score/score_checkworthy.py: equal scores rank by id.
func TestCheckworthinessOnClaimBuster(t *testing.T) {
	if testing.Short() {
		t.Skip("8,000 sentences")
	}
	f := openShared(t, "corpora", "claimbuster", "train.tsv")
	p := newParser(t)
	type row struct {
		id     string
		worthy bool
		score  float64
	}
	var rows []row
	lines := bufio.NewScanner(f)
	for lines.Scan(); lines.Scan(); {
		fields := strings.SplitN(lines.Text(), "\t", 3)
		rows = append(rows, row{fields[0], fields[1] == "1", score(t, p, fields[2])})
	}
	require.NoError(t, lines.Err())
	slices.SortFunc(rows, func(a, b row) int {
		if a.score != b.score {
			return map[bool]int{true: -1, false: 1}[a.score > b.score]
		}
		return strings.Compare(a.id, b.id)
	})
	hits, sum := 0, 0.0
	for i, r := range rows {
		if r.worthy {
			hits++
			sum += float64(hits) / float64(i+1)
		}
	}
	precision := 100 * sum / float64(hits)
	t.Logf("average precision %.1f over %d sentences, %d of them check-worthy", precision, len(rows), hits)
	assert.Greater(t, precision, 75.0)
}
