package quote

import "github.com/quoth-go/quoth/internal/lexicon"

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
