package entity

import (
	"strings"

	"github.com/quoth-go/quoth/internal/lexicon"
	"github.com/quoth-go/quoth/sentence"
)

// placeShortNames adds the first word of the name of a body where it stands alone at the
// beginning of a sentence, whose capital tells a Recognizer nothing: "Acme Robotics fell.
// | Acme | sells robots."
func (a *analysis) placeShortNames() {
	for i := range a.phrases {
		switch p := &a.phrases[i]; {
		case p.typ == Person && (p.name.last-p.name.first > 1 || !p.role.empty()):
			a.usage[a.words[p.name.last-1]] |= borne
		case p.typ == Organization && p.name.last-p.name.first > 1:
			a.usage[a.words[p.name.first]] |= leading
		}
	}
	taken := a.nameTokens()
	for k, s := range a.doc.Sentences {
		i := s.First
		for i < s.Last && a.tag(i).IsPunctuation() {
			i++
		}
		if i == s.Last || a.title[k] || taken[i] || !a.capital[i] || a.tag(i) != sentence.NNP || !a.is(leading, a.words[i]) || !a.isBodyLead(a.words[i]) || a.isNamed(i+1, s) {
			continue
		}
		a.addName(k, s, tokens{i, i + 1}, i, Organization)
	}
}

// isBodyLead reports whether the first word of the name of a body is enough to name it:
// "Acme Robotics", but not "National Rifle Association".
func (a *analysis) isBodyLead(word string) bool {
	class := lexicon.ClassOf(word)
	if !a.isNameWord(word, class) || class.Is(lexicon.Given) || a.is(borne, word) || strings.ContainsAny(word, "0123456789") {
		return false
	}
	switch word {
	case "north", "south", "east", "west", "northern", "southern", "eastern", "western", "central", "federal", "national", "international", "global", "united", "royal", "general", "social", "public",
		"free", "new", "old", "first", "great", "growth", "development", "action", "homeland", "parks", "state", "local", "human", "planned", "black", "white", "green", "young", "make", "right":
		return false
	}
	return !isPeopleAdjective(word)
}

// isPeopleAdjective reports whether a folded word ends like one that says of which people
// or creed something is: "Tigrayan", "Islamist".
func isPeopleAdjective(word string) bool {
	for _, end := range [...]string{"ian", "ean", "yan", "ese", "ist", "ine"} {
		if strings.HasSuffix(word, end) {
			return true
		}
	}
	return false
}
