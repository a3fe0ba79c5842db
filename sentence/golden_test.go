package sentence_test

import (
	"encoding/json"
	"os"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/quoth-go/quoth/sentence"
)

const corpora = "../../shared/corpora"

// TestGoldenRules checks every one of the Golden Rules of sentence splitting
// (Dias 2014, Pragmatic Segmenter).
func TestGoldenRules(t *testing.T) {
	b, err := os.ReadFile(corpora + "/sentences/golden-rules.json")
	if err != nil {
		t.Skip("the Golden Rules are not there:", err)
	}
	var rules []struct {
		Name, Text string
		Sentences  []string
	}
	require.NoError(t, json.Unmarshal(b, &rules))
	require.NotEmpty(t, rules)
	for _, rule := range rules {
		t.Run(rule.Name, func(t *testing.T) {
			assert.Equal(t, rule.Sentences, sentencesOf(sentence.Parse(rule.Text)))
		})
	}
}

func sentencesOf(d *sentence.Document) []string {
	out := []string{}
	for _, s := range d.Sentences {
		out = append(out, s.Of(d.Text))
	}
	return out
}

func wordsOf(d *sentence.Document) []string {
	out := []string{}
	for i := range d.Tokens {
		out = append(out, d.Word(i))
	}
	return out
}
