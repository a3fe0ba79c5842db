package quote

import (
	"github.com/quoth-go/quoth/internal/lexicon"
	"github.com/quoth-go/quoth/sentence"
)

// maxDateline is how many units a dateline may have.
const maxDateline = 14

// dateline returns the unit behind the dash or the colon that ends the dateline of the
// period, or behind the colon of a rubric, 0 where it has neither: "MOSCOW, March 3
// (Xinhua) -- | The police said", "EXCLUSIVE: | It rains".
func (p *period) dateline() int {
	for u := 1; u <= min(maxRubric, len(p.units)-1); u++ {
		if p.word(u) == ":" && p.isRubric(p.tokens(stretch{0, u})) {
			return u + 1
		}
	}
	if word := p.word(0); p.level >= 0 || !lexicon.IsAllCapitals(word) || !p.namesPlace(p.units[0].first) {
		return 0
	}
	for u := 1; u < min(maxDateline, len(p.units)) && !p.isFinite(u) && !p.quoted(u); u++ {
		if p.isDash(u) || p.word(u) == ":" {
			return u + 1
		}
	}
	return 0
}

// maxCredit is how many units the credit of a picture may have.
const maxCredit = 12

// credit returns the unit at which the credit of a picture begins that ends the period,
// their number where it has none: "The bridge on Monday | Image: Jane Smith / AP".
func (p *period) credit() int {
	for u := len(p.units) - 1; u > max(0, len(p.units)-maxCredit); u-- {
		if p.word(u) == ":" && isPicture(p.lower(u-1)) {
			return u - 1
		}
		if tag := p.tag(u); !tag.IsProper() && !tag.IsPunctuation() && tag != sentence.SYM && tag != sentence.IN {
			break
		}
	}
	return len(p.units)
}

// isPicture reports whether word, before a colon, says that who made a picture follows.
func isPicture(word string) bool {
	switch word {
	case "image", "images", "photo", "photos", "photograph", "photographs", "photography", "picture", "pictures", "credit", "illustration":
		return true
	}
	return false
}

// namesPlace reports whether a place is what token i, in capitals, begins to name.
func (r *reading) namesPlace(i int) bool {
	switch r.named[i].entityType() {
	case aPlace:
		return true
	case aPerson:
		return false
	}
	word := r.lowered.Word(i)
	return lexicon.IsPlace(word) || i+1 < len(r.doc.Tokens) && lexicon.IsPlace(word+" "+r.lowered.Word(i+1))
}
