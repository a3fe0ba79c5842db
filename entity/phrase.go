package entity

import (
	"strings"

	"github.com/quoth-go/quoth/internal/lexicon"
	"github.com/quoth-go/quoth/sentence"
)

// maxModifiers is how many words a role in front of a name may have.
const maxModifiers = 8

// extendLeft takes the role in front of a name into its phrase: "the former
// Florida governor" Jeb Bush, "Trump's campaign manager" Kellyanne Conway.
func (a *analysis) extendLeft(s sentence.Sentence, p *phrase) {
	i := p.first
	if i > s.First && i == p.name.first && a.isRoleNoun(i-1) {
		p.role = tokens{i - 1, i}
		p.gender = lexicon.NounGender(a.words[i-1])
		i--
	}
	if i < p.name.first && !p.role.empty() {
		first := a.modifiersBefore(i, s.First)
		if j := first - 2; j >= s.First && a.words[j+1] == "of" && a.capital[j] && a.capital[first] && a.class(j).Is(lexicon.OfHead) {
			first = a.modifiersBefore(j+1, s.First) // "University of Texas president"
		}
		p.role.first, p.first = first, first
		i = a.possessorBefore(first, s.First)
		p.first = i
	}
	if i > s.First && (a.tag(i-1) == sentence.DT || a.tag(i-1) == sentence.PRPS) && !isPairing(a.words[i-1]) && !a.isSubject(i-1) && !a.isAttribute(p) {
		p.first = i - 1
		p.definite = a.words[i-1] == "the"
	}
}

// isPairing reports whether a folded determiner belongs to what "and" or "or"
// joins, and not to the first of the names: "both Google and Apple".
func isPairing(word string) bool {
	return word == "both" || word == "either" || word == "neither"
}

// isRoleNoun reports whether token i is a common noun that a name may follow
// as in "campaign manager Robby Mook".
func (a *analysis) isRoleNoun(i int) bool {
	tag := a.tag(i)
	if tag != sentence.NN && tag != sentence.NNP && tag != sentence.JJ || a.words[i] == "individual" {
		return false
	}
	return a.class(i).IsPersonNoun() && lexicon.Singular(a.words[i]) == a.words[i]
}

// modifiersBefore returns where the adjectives and nouns that end before token
// i begin.
func (a *analysis) modifiersBefore(i, first int) int {
	for n := 0; n < maxModifiers && i > first && a.isModifier(i-1) && !a.isBeforeRole(i-1); n++ {
		i--
	}
	return i
}

func (a *analysis) isModifier(i int) bool {
	if a.isDate(i) {
		return false
	}
	switch a.tag(i) {
	case sentence.JJ, sentence.JJS, sentence.JJR, sentence.NN, sentence.NNP, sentence.NNPS, sentence.HYPH, sentence.CD:
		return true
	case sentence.NNS:
		return true
	case sentence.VBN:
		return !a.isPredicative(i)
	}
	return false
}

// isPredicative reports whether token i, a participle, is what somebody has done, and
// says nothing of the noun behind it: "has | endorsed Sen. Lee", "and | accused leaders".
func (a *analysis) isPredicative(i int) bool {
	j := i - 1
	for a.tag(j) == sentence.RB {
		j--
	}
	switch tag := a.tag(j); tag {
	case sentence.PRP, sentence.WP:
		return true
	case sentence.CC:
		return a.class(i).Is(lexicon.SpeechVerb)
	}
	return isAuxiliary(a.word(j)) || a.word(j) == "having"
}

// isBeforeRole reports whether token i, a noun that says nothing of a person, stands
// before a role with a capital, which it is no part of: "a move | Prime Minister".
func (a *analysis) isBeforeRole(i int) bool {
	next := i + 1
	if a.capital[i] || !a.tag(i).IsNoun() || !a.capital[next] || !a.isTitleWord(next) && !isRank(a.words[next]) && !a.class(next).Is(ofPeople) {
		return false
	}
	class, _ := a.class(i).Noun()
	return class == lexicon.NoClass && a.words[i] != "fellow" && !strings.ContainsAny(a.words[i], "-0123456789") // nor "then-Arkansas", "1st"
}

// possessorBefore returns where "Trump's" or "the company's" before token i
// begins, i where there is none.
func (a *analysis) possessorBefore(i, first int) int {
	if i-1 <= first || a.tag(i-1) != sentence.POS {
		return i
	}
	j := a.modifiersBefore(i-1, first)
	if j == i-1 {
		return i
	}
	if j > first && (a.tag(j-1) == sentence.DT || a.tag(j-1) == sentence.PRPS) {
		j--
	}
	return j
}

// isSubject reports whether the phrase that ends with token i stands before
// its verb.
func (a *analysis) isSubject(i int) bool {
	for j := i + 1; j < len(a.words) && j < i+4; j++ {
		switch tag := a.tag(j); {
		case tag.IsFinite(), tag == sentence.MD:
			return true
		case tag == sentence.RB:
		default:
			return false
		}
	}
	return false
}

// isAttribute reports whether a noun follows the name of p, to which the words
// in front belong: "the Vermont senator".
func (a *analysis) isAttribute(p *phrase) bool {
	tag := a.tag(p.last)
	return tag == sentence.NN || tag == sentence.NNS || tag == sentence.HYPH
}
