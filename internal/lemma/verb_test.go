package lemma_test

import (
	"bufio"
	"compress/gzip"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/quoth-go/quoth/internal/lemma"
)

func ExampleVerb() {
	fmt.Println(lemma.Verb("said"), lemma.Verb("stating"), lemma.Verb("denies"))
	// Output: say state deny
}

func TestVerb(t *testing.T) {
	for _, tt := range []struct{ name, forms, base string }{
		{"irregular forms", "says said saying", "say"},
		{"a silent e", "states stated stating", "state"},
		{"no silent e", "visits visited visiting", "visit"},
		{"a doubled consonant", "plans planned planning", "plan"},
		{"a double consonant of its own", "calls called calling", "call"},
		{"a double s", "stresses stressed stressing", "stress"},
		{"a y that became i", "denies denied denying", "deny"},
		{"a long vowel before the last consonant", "repeats repeated repeating", "repeat"},
		{"qu, whose u is no vowel", "quotes quoted quoting", "quote"},
		{"a double l before the ending", "controls controlled controlling", "control"},
		{"a verb in -ee", "agrees agreed agreeing", "agree"},
		{"a prefix with a hyphen", "re-reported re-reporting", "re-report"},
		{"a base form", "warn", "warn"},
		{"a base form that looks like a participle", "bring", "bring"},
		{"a curly clitic", "’re ’m", "be"},
		{"nothing", "", ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			for form := range strings.FieldsSeq(tt.forms) {
				assert.Equal(t, tt.base, lemma.Verb(form), form)
			}
		})
	}
}

// TestVerbAgreesWithTheTreebanks holds Verb to the lemmas of GUM and EWT.
func TestVerbAgreesWithTheTreebanks(t *testing.T) {
	right, all := 0, 0
	for _, name := range []string{"gum", "ewt"} {
		path := filepath.Join("..", "..", "..", "shared", "corpora", name, "dev.conllu.gz")
		f, err := os.Open(path)
		if err != nil {
			t.Skip("needs ../shared/corpora")
		}
		defer f.Close()
		unzipped, err := gzip.NewReader(f)
		require.NoError(t, err)
		lines := bufio.NewScanner(unzipped)
		lines.Buffer(nil, 1<<20)
		for lines.Scan() {
			p := strings.Split(lines.Text(), "\t")
			if len(p) < 5 || !strings.HasPrefix(p[4], "VB") {
				continue
			}
			all++
			if lemma.Verb(strings.ToLower(p[1])) == p[2] {
				right++
			}
		}
		require.NoError(t, lines.Err())
	}
	require.Positive(t, all)
	assert.Greater(t, float64(right)/float64(all), 0.98)
}

func FuzzVerb(f *testing.F) {
	for _, w := range []string{"", "s", "ed", "ing", "-", "a-", "eed", "ies", "ssing", "\xff\xfeing"} {
		f.Add(w)
	}
	f.Fuzz(func(t *testing.T, word string) {
		base := lemma.Verb(word)
		assert.LessOrEqual(t, len(base), len(word)+6)
		assert.Equal(t, base, lemma.Verb(word))
	})
}
