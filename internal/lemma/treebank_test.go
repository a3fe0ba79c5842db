package lemma_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/quoth-go/quoth/internal/conllu"
	"github.com/quoth-go/quoth/internal/lemma"
)

// TestAgreesWithTheTreebanks holds Verb and Noun to the lemmas of GUM and EWT.
func TestAgreesWithTheTreebanks(t *testing.T) {
	for _, c := range []struct {
		name, tag string
		lemma     func(string) string
		floor     float64
	}{{"verbs", "VB", lemma.Verb, 0.98}, {"plural nouns", "NNS", lemma.Noun, 0.955}} {
		t.Run(c.name, func(t *testing.T) {
			right, all := 0, 0
			for _, corpus := range []string{"gum", "ewt"} {
				for _, tok := range tokens(t, corpus) {
					if strings.HasPrefix(tok.Tag, c.tag) {
						all++
						if c.lemma(strings.ToLower(tok.Form)) == strings.ToLower(tok.Lemma) {
							right++
						}
					}
				}
			}
			t.Logf("%.4f of %d", float64(right)/float64(all), all)
			assert.Greater(t, float64(right)/float64(all), c.floor)
		})
	}
}

// tokens returns the tokens of the dev set of a corpus.
func tokens(t *testing.T, corpus string) []conllu.Token {
	path := filepath.Join("..", "..", "..", "shared", "corpora", corpus, "dev.conllu.gz")
	if _, err := os.Stat(path); err != nil {
		t.Skip("needs ../shared/corpora")
	}
	var all []conllu.Token
	for doc, err := range conllu.ReadFile(path) {
		require.NoError(t, err)
		for _, s := range doc.Sentences {
			all = append(all, s.Tokens...)
		}
	}
	return all
}
