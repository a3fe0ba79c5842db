package naming

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/quoth-go/quoth/internal/linear"
)

func TestGlossaryRemembersWhatTheLexiconSays(t *testing.T) {
	words := []string{"", "mary", "paris", "president", "zorax", "université", "a-word-of-twenty-two-by", "a-word-of-more-than-twenty-two-bytes"}
	for i := range 3 * placesOfGlossary { // many share a place
		words = append(words, fmt.Sprint("word", i))
	}
	var g glossary
	for range 2 {
		for _, word := range words {
			for _, capital := range []bool{true, false} {
				assert.Equal(t, lookUp(word, capital), g.of(word, linear.HashString(word), capital), "%q %t", word, capital)
			}
		}
	}
}
