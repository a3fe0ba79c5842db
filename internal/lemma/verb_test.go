package lemma_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

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
