package lemma

import (
	"strings"
	"sync"
)

// Noun returns the singular of a noun that is given in lower case. A word that
// is singular already, or has no singular, comes back as it is.
func Noun(word string) string {
	if base, ok := plurals()[word]; ok {
		return base
	}
	if at := strings.LastIndexByte(word, '-'); at > 0 && at+1 < len(word) {
		return word[:at+1] + Noun(word[at+1:]) // "ex-wives"
	}
	switch {
	case invariant()[word], len(word) < 3, hasAnySuffix(word, "ss", "us", "is"):
		return word
	case len(word) > 4 && strings.HasSuffix(word, "men"):
		return word[:len(word)-2] + "an"
	case strings.HasSuffix(word, "s") && !isNumber(word[:len(word)-1]):
		return unPlural(word)
	}
	return word
}

// unPlural takes off the -s of a plural, and what came with it.
func unPlural(word string) string {
	switch {
	case len(word) > 4 && strings.HasSuffix(word, "ies"):
		return word[:len(word)-3] + "y"
	case strings.HasSuffix(word, "aches"):
		return word[:len(word)-1]
	case hasAnySuffix(word, "sses", "shes", "ches", "xes", "zzes", "roes", "toes", "does"):
		return word[:len(word)-2]
	}
	return word[:len(word)-1]
}

// isNumber reports whether word is all digits: "1960s" has no singular.
func isNumber(word string) bool { return strings.Trim(word, "0123456789") == "" }

// plurals leads from a plural that the rules do not undo to its singular.
var plurals = sync.OnceValue(func() map[string]string {
	return byForm(`
person: people
man: men
woman: women
child: children
life: lives
wife: wives
knife: knives
half: halves
self: selves
leaf: leaves
wolf: wolves
thief: thieves
shelf: shelves
calf: calves
foot: feet
tooth: teeth
goose: geese
mouse: mice
ox: oxen
toe: toes
bus: buses
gas: gases
bonus: bonuses
virus: viruses
campus: campuses
census: censuses
status: statuses
alias: aliases
lens: lenses
caucus: caucuses
canvas: canvases
atlas: atlases
chorus: choruses
quiz: quizzes
tie: ties
pie: pies
lie: lies
die: dies
movie: movies
cookie: cookies
rookie: rookies
calorie: calories
zombie: zombies
selfie: selfies
hoodie: hoodies
analysis: analyses
crisis: crises
thesis: theses
hypothesis: hypotheses
diagnosis: diagnoses
basis: bases
oasis: oases
axis: axes
criterion: criteria
phenomenon: phenomena
stimulus: stimuli
alumnus: alumni
curriculum: curricula
appendix: appendices
index: indices
cache: caches
`)
})

// invariant are nouns that end in s and have no other singular.
var invariant = sync.OnceValue(func() map[string]bool {
	return set(`
	series species means news politics economics mathematics physics ethics
	athletics statistics headquarters thanks clothes pants jeans glasses scissors
	troops goods grounds contents supplies surroundings arrears regards savings
	proceeds premises remains odds crossroads whereabouts outskirts barracks
	gallows electronics dynamics logistics tactics gas bias canvas atlas alias
	christmas lens customs belongings earnings manners`)
})
