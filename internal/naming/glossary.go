package naming

import (
	"github.com/quoth-go/quoth/internal/lexicon"
	"github.com/quoth-go/quoth/internal/linear"
)

// A glossary remembers what the lexicon says of words by themselves: most words
// of a text have been asked for before, and the lexicon has twenty lists. Each
// word has one place, where it follows another. The zero value is ready for use.
type glossary struct{ places []gloss }

// A gloss is what the lexicon says of a folded word, with a capital or without.
type gloss struct {
	letters [maxGloss]byte // of the word, which so allocates nothing
	length  uint8
	capital bool
	facts   facts // 0 where there is no word
}

const (
	placesOfGlossary = 1 << 13
	maxGloss         = 22 // bytes of a word that is remembered
)

// of returns the facts of a folded word, whose hash is given.
func (g *glossary) of(word string, hash uint32, capital bool) facts {
	if len(word) > maxGloss {
		return lookUp(word, capital)
	}
	if g.places == nil {
		g.places = make([]gloss, placesOfGlossary)
	}
	place := linear.Mix(hash, 0)
	if capital {
		place++
	}
	at := &g.places[place%placesOfGlossary]
	if at.facts == 0 || at.capital != capital || string(at.letters[:at.length]) != word {
		*at = gloss{length: uint8(len(word)), capital: capital, facts: lookUp(word, capital)}
		copy(at.letters[:], word)
	}
	return at.facts
}

// lookUp returns what the lexicon says of a folded word.
func lookUp(word string, capital bool) facts {
	f := wordFacts(word) | known
	if capital {
		f |= capitalFacts(word) |
			fact(lexicon.IsPlace(word), placeName) | fact(lexicon.IsBody(word), bodyName)
	}
	return f
}
