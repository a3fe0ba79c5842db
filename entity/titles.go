package entity

import (
	"strings"

	"github.com/quoth-go/quoth/internal/lexicon"
	"github.com/quoth-go/quoth/sentence"
)

// titleIn returns the last title of run that something follows.
func (a *analysis) titleIn(run tokens) (int, bool) {
	if run.last-run.first < 2 || a.isFixedName(run) {
		return 0, false
	}
	// "Larry King" and "Martin Luther King Jr." bear no titles.
	named := a.class(run.first).Is(lexicon.Given) && !a.isTitleWord(run.first)
	for i := run.last - 2; i >= run.first; i-- {
		t, ok := a.class(i).Title()
		ok = ok && !a.isGivenShah(i) || a.isExecutive(i)
		given := a.class(i + 1).Is(lexicon.Given)
		switch {
		case !a.capital[i], named && !given:
		case ok && (i == run.first || !t.Honorific || a.isTitleWord(i-1)):
			return i, true
		case !ok && given && i+2 < run.last && a.class(i).IsPersonNoun() && !a.class(i).Is(lexicon.Given):
			return i, true
		}
	}
	return 0, false
}

// isFixedName reports whether run, whatever titles are in it, is no person:
// "St. Louis", "General Motors", "Prince William County".
func (a *analysis) isFixedName(run tokens) bool {
	return lexicon.IsPlace(a.key(run)) || a.class(run.last-1).Is(lexicon.BodyWord|lexicon.PlaceWord|lexicon.ThingWord)
}

func (a *analysis) isTitleWord(i int) bool {
	return a.class(i).Is(lexicon.TitleWord) && a.capital[i] && !a.isGivenShah(i) || a.isExecutive(i)
}

// isExecutive reports whether token i is the second word of "Chief Executive".
func (a *analysis) isExecutive(i int) bool {
	return a.words[i] == "executive" && a.capital[i] && a.word(i-1) == "chief"
}

// isGivenShah reports whether token i is "Shah" as a given name, behind a title or with
// two names behind it: "Foreign Minister | Shah Mahmood Qureshi".
func (a *analysis) isGivenShah(i int) bool {
	if a.words[i] != "shah" {
		return false
	}
	return a.tag(i+1).IsProper() && (a.class(i-1).Is(lexicon.TitleWord) || a.tag(i+2).IsProper())
}

// firstTitle returns the first of the titles that end with token t.
func (a *analysis) firstTitle(first, t int) int {
	for t > first && (a.isTitleWord(t-1) || a.words[t-1] == "prime" || a.words[t-1] == "vice" || a.words[t-1] == "chief" || a.words[t-1] == "deputy" || a.words[t-1] == "former") {
		t--
	}
	return t
}

// nameAfter returns where the name behind title t begins, last where only an
// office does: "Secretary of State".
func (a *analysis) nameAfter(t, last int) int {
	if a.word(t+1) != "of" {
		return t + 1
	}
	for i := t + 3; i < min(last, t+3+maxModifiers); i++ {
		if a.class(i).Is(lexicon.Given) {
			return i
		}
	}
	return min(t+3, last)
}

// isAddress reports whether a folded word behind "Mr." is how its holder is
// spoken to.
func isAddress(word string) bool {
	switch word {
	case "president", "speaker", "chairman", "secretary", "minister", "mayor", "ambassador", "senator", "justice", "chief":
		return true
	}
	return false
}

// isOnlyTitles reports whether run is an office without a name.
func (a *analysis) isOnlyTitles(run tokens) bool {
	if a.is(family, a.words[run.last-1]) {
		return false
	}
	for i := run.first; i < run.last; i++ {
		if !a.isTitleWord(i) && !isRank(a.words[i]) && a.words[i] != "of" && !isOfficeDomain(a.words[i]) {
			return false
		}
	}
	return a.isTitleWord(run.first) || a.isTitleWord(run.last-1)
}

// withoutTitles returns name from behind its last title: "US President | Barack
// Obama". A title behind a given name is part of the name, "Martin Luther King",
// unless another one follows: "Charlotte Mayor | Jennifer Roberts".
func (a *analysis) withoutTitles(name tokens) tokens {
	given := false
	for i := name.first; i < name.last-1; i++ {
		switch {
		case a.tag(i) == sentence.NNPS && !given && i+2 < name.last && a.class(i+1).Is(lexicon.Given):
			name.first = i + 1 // "Islamic Relations | Alia Salem"
		case i+2 < name.last && a.class(i+1).Is(lexicon.Given) && a.isRoleInName(i):
			name.first = i + 1 // "Missouri Republican | Roy Blunt", "Alderman | William Burns"
		case i == name.first && (strings.IndexAny(a.words[i], "0123456789") == 0 || strings.Contains(a.words[i], "-of-")):
			name.first++ // "24-year-old | Tom Giancola", "Mother-of-three | Catrin Evans"
		case !a.isTitleWord(i), i == name.first && a.class(i).Is(lexicon.Given):
			given = given || a.class(i).Is(lexicon.Given)
		case !given || i+2 < name.last && a.class(i+1).Is(lexicon.Given):
			name.first, given = min(a.nameAfter(i, name.last), name.last-1), false
		}
	}
	return name
}

// isRoleInName reports whether token i is what the person behind it does, is of
// or comes from, and no given name.
func (a *analysis) isRoleInName(i int) bool {
	word, class := a.words[i], a.class(i)
	if class.Is(lexicon.Given) {
		return false
	}
	return class.IsPersonNoun() || class.Is(lexicon.Party) || word == "news" || strings.HasPrefix(word, "then-") || strings.HasSuffix(word, "-born") || strings.HasSuffix(word, "-in-chief")
}

// titlesBefore returns where the titles that end before token i begin:
// "Secretary of State", "Vice President".
func (a *analysis) titlesBefore(i, first int) int {
	for i > first && a.capital[i-1] {
		switch {
		case a.isTitleWord(i - 1), isRank(a.words[i-1]):
			i--
		case a.isDomainBefore(i, first, 1):
			i -= 3
		case a.isDomainBefore(i, first, 2):
			i -= 4
		default:
			return i
		}
	}
	return i
}

// isDomainBefore reports whether an office of a domain of n words ends before
// token i: "Secretary of Homeland Security".
func (a *analysis) isDomainBefore(i, first, n int) bool {
	return i-n-2 >= first && a.words[i-n-1] == "of" && isOfficeDomain(a.words[i-n]) && a.isTitleWord(i-n-2)
}

// isRank reports whether a folded word stands before a title.
func isRank(word string) bool {
	switch word {
	case "prime", "vice", "chief", "deputy", "former", "acting", "assistant", "foreign", "home", "press", "shadow", "lieutenant", "major-general", "lieutenant-general", "brigadier":
		return true
	}
	return false
}

// isOfficeDomain reports whether a folded word is what a secretary or minister
// is "of".
func isOfficeDomain(word string) bool {
	switch word {
	case "state", "defense", "defence", "homeland", "labor", "commerce", "education", "energy", "transportation", "agriculture", "health", "interior", "staff", "finance", "justice":
		return true
	}
	return false
}
