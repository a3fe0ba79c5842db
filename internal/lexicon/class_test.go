package lexicon

import (
	"math/bits"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/quoth-go/quoth/internal/linear"
)

func TestClassOfIsWhatTheListsSay(t *testing.T) {
	for word, want := range map[string]Class{
		"":               0,
		"zorax":          0,
		"said":           SpeechVerb,
		"south dakota":   Place,
		"inc":            BodyWord | OfHead | CompanySuffix,
		"january":        Calendar,
		"mr":             TitleWord | FrequentTitle | Honorific | maleTitle,
		"cpl":            TitleWord,
		"germans":        Demonym | ofNation | People | plural,
		"germany":        Place | country,
		"swiss":          Demonym | ofNation | People,
		"united kingdom": Place | ofNation,
		"senator":        TitleWord | FrequentTitle | personNoun,
		"seismologist":   personNoun,
		"firemen":        personNoun | plural,
		"talisman":       0,
		"companies":      BodyWord | OfHead | CompanySuffix | bodyNoun | plural,
		"zoraxes":        plural,
	} {
		assert.Equal(t, want, ClassOf(word), word)
	}
}

func TestNoWordIsInTwoListsOfWhichOneHolds(t *testing.T) {
	for _, e := range lists().entries {
		assert.LessOrEqual(t, bits.OnesCount64(uint64(e.class&Given)), 1, e.word)
		assert.LessOrEqual(t, bits.OnesCount64(uint64(e.class&(maleTitle|femaleTitle))), 1, e.word)
	}
}

func TestTheTableOfWordsHasRoom(t *testing.T) {
	assert.Less(t, len(lists().entries), len(lists().slots)/2, "a fuller table is slow, and a full one never ends")
	assert.LessOrEqual(t, len(lists().entries), wordsInLists)
}

func TestNounsHaveAClassAndANumber(t *testing.T) {
	for _, c := range []struct {
		word   string
		class  NounClass
		gender Gender
		plural bool
	}{
		{"spokeswoman", PersonNoun, Female, false},
		{"policemen", PersonNoun, Male, true},
		{"people", PersonNoun, UnknownGender, true},
		{"crowd", GroupNoun, UnknownGender, false},
		{"agencies", BodyNoun, UnknownGender, true},
		{"report", DocumentNoun, UnknownGender, false},
		{"cities", PlaceNoun, UnknownGender, true},
		{"hopes", NoClass, UnknownGender, true},
		{"hope", NoClass, UnknownGender, false},
	} {
		class, gender, plural := Classify(c.word)
		assert.Equal(t, c.class, class, c.word)
		assert.Equal(t, c.gender, gender, c.word)
		assert.Equal(t, c.plural, plural, c.word)
		assert.Equal(t, c.class == PersonNoun && !c.plural, IsPersonNoun(c.word), c.word)
	}
}

func TestCountryOfHasOneNameForEach(t *testing.T) {
	for word, want := range map[string]string{
		"america": "us", "americans": "us", "britain": "uk", "dutch": "netherlands", "france": "france", "paris": "", "": "",
	} {
		assert.Equal(t, want, CountryOf(word), word)
	}
}

func TestWordsAreLookedUp(t *testing.T) {
	text := strings.Fields("Mrs. Merkel met U.S. senators in BERLIN .")
	var w Words
	for range 2 {
		w.Reset(len(text), func(i int) string { return text[i] }, nil)
		for i := range text {
			assert.Equal(t, ClassOf(w.At(i)), w.Class(i), text[i])
			assert.Equal(t, linear.HashString(w.At(i)), w.Hash(i), text[i])
		}
	}
}
