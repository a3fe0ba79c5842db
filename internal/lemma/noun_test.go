package lemma_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/quoth-go/quoth/internal/lemma"
)

func ExampleNoun() {
	fmt.Println(lemma.Noun("officials"), lemma.Noun("women"), lemma.Noun("allies"))
	// Output: official woman ally
}

func TestNoun(t *testing.T) {
	for _, tt := range []struct{ name, plurals, singulars string }{
		{"regular plurals", "officials votes houses", "official vote house"},
		{"an e before the s", "witnesses churches taxes heroes", "witness church tax hero"},
		{"an e of the word's own", "headaches shoes toes", "headache shoe toe"},
		{"a y that became i", "allies countries", "ally country"},
		{"an ie of the word's own", "movies ties", "movie tie"},
		{"irregular plurals", "people children wives analyses criteria", "person child wife analysis criterion"},
		{"compounds of man", "congressmen spokeswomen", "congressman spokeswoman"},
		{"the last part of a compound", "ex-wives co-chairs", "ex-wife co-chair"},
		{"words that are singular", "president press virus crisis bus", "president press virus crisis bus"},
		{"words without a singular", "politics news troops 1960s", "politics news troops 1960s"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			want := strings.Fields(tt.singulars)
			for i, plural := range strings.Fields(tt.plurals) {
				assert.Equal(t, want[i], lemma.Noun(plural))
			}
		})
	}
	assert.Empty(t, lemma.Noun(""))
}
