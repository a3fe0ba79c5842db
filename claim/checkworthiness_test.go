package claim_test

import (
	"context"
	"runtime/debug"
	"strings"
	"sync"
	"testing"

	"github.com/quoth-go/quoth/claim"
	"github.com/quoth-go/quoth/sentence"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

var spotter = sync.OnceValues(claim.NewSpotter)

func newSpotter(t testing.TB) *claim.Spotter {
	t.Helper()
	s, err := spotter()
	require.NoError(t, err, "the embedded model fits the code: go run ./internal/train -only spotter otherwise")
	return s
}

func TestCheckworthinessOrder(t *testing.T) {
	s := newSpotter(t)
	for name, inOrder := range map[string][]string{
		"sentences": {
			"Unemployment fell from 8 percent to 5 percent under President Bush.",
			"Unemployment fell under President Bush.",
			"Will it fall?",
		},
		"contents without the rest of their sentence": {
			"that the company had paid $3.2 million to 14 officials since 2009",
			"that the company had paid officials",
			"that he would like to thank his family",
		},
		"sentences of news": {
			"The ministry spent 40 million euros on vaccines last year, twice as much as in 2015.",
			"The two sides will meet again in Geneva.",
			"What a lovely evening.",
		},
	} {
		t.Run(name, func(t *testing.T) {
			for i := 1; i < len(inOrder); i++ {
				assert.Greater(t, s.Score(inOrder[i-1]), s.Score(inOrder[i]), inOrder[i])
			}
		})
	}
}

func TestTheWorthiestSentenceCounts(t *testing.T) {
	s := newSpotter(t)
	const worthy, other = "We cut taxes by 12 percent in 2003.", "Thank you."
	assert.Equal(t, s.Score(worthy), s.Score(other+" "+worthy+" "+other))
	assert.Greater(t, s.Score(worthy), s.Score(other))
}

func TestScoreOfAnyText(t *testing.T) {
	s := newSpotter(t)
	for name, text := range oddTexts() {
		t.Run(name, func(t *testing.T) {
			score := s.Score(text)
			assert.True(t, 0 <= score && score <= 1, "%v", score)
		})
	}
	assert.Zero(t, s.Score(""))
	assert.Zero(t, s.Score(" \n"))
}

// A tagger may have tags that this version does not know, or give none.
func TestScoreOfAnyTag(t *testing.T) {
	s := newSpotter(t)
	doc, err := sentence.NewParser().Parse(context.Background(), "Taxes fell by 12 percent.")
	require.NoError(t, err)
	for i := range doc.Tokens {
		doc.Tokens[i].Tag = 255
	}
	score := s.ScoreSpans(doc, doc.Sentences[0].Span)
	assert.True(t, 0 < score && score < 1, "%v", score)
}

// The collector, which empties a sync.Pool, waits.
func TestScoreAllocatesLittle(t *testing.T) {
	s := newSpotter(t)
	defer debug.SetGCPercent(debug.SetGCPercent(-1))
	tagger, err := sentence.NewTagger()
	require.NoError(t, err)
	text := strings.Repeat("Unemployment fell from 8 percent to 5 percent in that year. ", 20)
	doc, err := sentence.NewParser(sentence.WithTagger(tagger)).Parse(context.Background(), text)
	require.NoError(t, err)
	perRun := testing.AllocsPerRun(10, func() { s.ScoreSpans(doc, sentence.Span{End: len(text)}) })
	assert.Less(t, perRun, 10.0)
}

func FuzzScore(f *testing.F) {
	f.Add("Taxes fell by 12 percent, he said. Thank you.")
	f.Add("\xff’s $1.5m 9/11 “x”?")
	f.Fuzz(func(t *testing.T, text string) {
		score := newSpotter(t).Score(text)
		require.True(t, 0 <= score && score <= 1, "%v", score)
		require.Equal(t, score, newSpotter(t).Score(text))
	})
}
