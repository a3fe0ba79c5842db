package naming

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/quoth-go/quoth/internal/lexicon"
)

func TestFactsAreWhatTheLexiconSays(t *testing.T) {
	for _, c := range []struct {
		word           string
		small, capital facts
	}{
		{"zorax", known, known},
		{"mary", known, known | givenFemale},
		{"paris", known, known | placeName},
		{"nato", known, known | bodyName},
		{"germans", known, known | demonym | people},
		{"inc", known, known | bodyWord | companySuffix | ofHead},
		{"president", known | title | personNoun, known | title | personNoun | ofHead},
		{"mr", known | title | honorific, known | title | honorific},
		{"constable", known, known}, // a title that the model has not learnt from
		{"said", known | speechVerb, known | speechVerb},
		{"firms", known | bodyNoun, known | bodyNoun},
		{"monday", known, known | calendar},
	} {
		assert.Equal(t, c.small, factsOf(lexicon.ClassOf(c.word), false), c.word)
		assert.Equal(t, c.capital, factsOf(lexicon.ClassOf(c.word), true), c.word)
	}
}
