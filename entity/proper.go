package entity

import (
	"slices"
	"strings"

	"github.com/quoth-go/quoth/internal/lexicon"
	"github.com/quoth-go/quoth/internal/scratch"
	"github.com/quoth-go/quoth/sentence"
)

// placeNames adds the names that a Recognizer found, with their titles and
// roles. In headlines the names that are known from elsewhere come first: a
// capital says nothing there of where a name ends.
func (a *analysis) placeNames(names []Proper) {
	runs := a.spelledOut(a.runsOf(names))
	a.placeAll(runs, false)
	a.placeLabelled()
	a.placeApposed()
	a.placeShortNames()
	a.placeAddressed()
	a.placeSpeakers()
	a.scanTitles()
	a.placeAll(runs, true)
	a.wholeRoles()
}

// wholeRoles has no mention begin in the middle of a name: the role in "Boston
// University president Ann Lee" begins with that of the university.
func (a *analysis) wholeRoles() {
	a.before = scratch.Zeroed(a.before, len(a.words))
	for i := range a.phrases {
		name := a.phrases[i].name
		for j := name.first; j < name.last; j++ {
			a.before[j] = max(a.before[j], int32(j-name.first))
		}
	}
	for i := range a.phrases {
		if p := &a.phrases[i]; p.first < p.name.first {
			p.first -= int(a.before[p.first])
			if !p.role.empty() {
				p.role.first -= int(a.before[p.role.first])
			}
		}
	}
}

// placeAll adds the names of headlines or those of all other sentences, as far
// as no other name is there.
func (a *analysis) placeAll(names []namedRun, inTitles bool) {
	taken := a.nameTokens()
	k, person := 0, 0
	for i, name := range names {
		if a.deadline.Passed() {
			return
		}
		for person = max(person, i+1); person < len(names) && names[person].typ != Person; person++ {
		}
		for k < len(a.doc.Sentences) && a.doc.Sentences[k].Last <= name.first {
			k++
		}
		if a.title[k] != inTitles {
			continue
		}
		s := a.doc.Sentences[k]
		name.last = min(name.last, s.Last)
		if slices.Contains(taken[name.first:name.last], true) || a.isPluralNoun(name.last-1) && !a.isInBody(name.last-1) || a.isAdherent(name.tokens) || a.isNobody(name.tokens) || a.isTerritory(name.last) {
			continue
		}
		last := s.Last
		if person < len(names) {
			last = min(last, a.limit(names[person].first, last))
		}
		run := a.place(k, name, last)
		for i := run.first; i < run.last; i++ {
			taken[i] = true
		}
	}
}

// place adds the name of sentence k, which goes on to token last at most unless
// it is a person's, and returns what it covers.
func (a *analysis) place(k int, name namedRun, last int) tokens {
	s, run, typ := a.doc.Sentences[k], name.tokens, name.typ
	if a.isInOffice(run) {
		run.first++
		typ = Person
	}
	if a.isInBody(run.last - 1) {
		typ = Organization
	}
	if pair, ok := a.paired(run, s); ok {
		run, typ = pair, Organization
	}
	if cause, ok := a.withRight(run, s); ok && !a.title[k] {
		run, typ = cause, Organization
	}
	if typ == Person || a.isNamedAfterRole(run) {
		run = a.withGivenName(a.joined(run, s.Last, Person), s)
		a.addPerson(k, s, run)
		return run
	}
	run = a.joined(run, last, typ)
	a.addName(k, s, run, run.first, typ)
	a.addInnerPlaces(k, run, typ)
	return run
}

// isNamedAfterRole reports whether run, which is no person to the Recognizer, has a
// full name behind a role and nothing else: "Orlando Mayor | Buddy Dyer".
func (a *analysis) isNamedAfterRole(run tokens) bool {
	for i := run.first; i+2 < run.last; i++ {
		if (a.isTitleWord(i) || a.isRoleInName(i)) && a.class(i+1).Is(lexicon.Given) {
			return !a.isFixedName(run)
		}
	}
	return false
}

// limit returns where a name must end that stands before a person: "University of
// Texas Arlington | Amneh Jafari", but not "Friends of | Bill Clinton".
func (a *analysis) limit(person, last int) int {
	if person > 0 && !a.isJoint(person-1) && a.isNewName(person) {
		return person
	}
	return last
}

// isInOffice reports whether run begins with the domain of the office in front
// of a name: "Secretary of | State Tom Nides", "Speaker of the | House Newt
// Gingrich".
func (a *analysis) isInOffice(run tokens) bool {
	of, domain := run.first-1, a.words[run.first]
	if domain == "house" && a.word(of) == "the" {
		of--
	}
	return run.last-run.first > 1 && a.word(of) == "of" && of > 0 && a.isTitleWord(of-1) && (domain == "house" || isOfficeDomain(domain))
}

// isNobody reports whether run is one word that never names anybody: "I",
// "THEREFORE", "Says" in a headline.
func (a *analysis) isNobody(run tokens) bool {
	return run.last-run.first == 1 && (a.words[run.first] == "i" || a.tag(run.first) == sentence.RB || a.isSpeaking(run.first))
}

// isTerritory reports whether the token before i is the title of one who rules what
// "of" follows it with, which is no name: "2nd Earl | of Clare".
func (a *analysis) isTerritory(i int) bool {
	return a.word(i) == "of" && isTerritorial(a.words[i-1]) && a.capital[i-1]
}

// isAdherent reports whether run is what one of a party or a country is called, which is
// no name: "the Republican", "the Italian".
func (a *analysis) isAdherent(run tokens) bool {
	return run.last-run.first == 1 && a.tag(run.first-1) == sentence.DT && (a.class(run.first).Is(lexicon.Party) || a.isNational(run.first))
}

// isNational reports whether token i stands behind "the" for one of a country, who speaks
// or acts: "the Italian | said".
func (a *analysis) isNational(i int) bool {
	if a.word(i-1) != "the" || !a.capital[i] || !a.isCompatriot(i) {
		return false
	}
	return a.isSubject(i) || a.isSpeaking(i-2) || a.word(i-2) == "to" && a.word(i-3) == "according" || a.tag(i+1) == sentence.Comma && a.isSpeaking(i+2)
}

// isCompatriot reports whether token i stands for one of a country, behind "the", and not
// for all of them, as "French", "Chinese" and "Belgians" do.
func (a *analysis) isCompatriot(i int) bool {
	switch a.words[i] {
	case "catalan", "basque", "spaniard", "dane", "swede", "pole", "turk", "croat", "serb", "scot", "briton", "finn", "argentine",
		"frenchman", "dutchman", "englishman", "irishman", "welshman", "scotsman", "frenchwoman", "dutchwoman", "englishwoman":
		return true
	}
	for _, end := range [...]string{"ch", "sh", "ese", "s"} {
		if strings.HasSuffix(a.words[i], end) {
			return false
		}
	}
	return a.class(i).Is(lexicon.Demonym)
}

// isPluralNoun reports whether token i is a common noun for several people:
// "Republican Senators".
func (a *analysis) isPluralNoun(i int) bool {
	if lexicon.Singular(a.words[i]) == a.words[i] {
		return false // as most names that are asked about
	}
	class, plural := a.class(i).Noun()
	return plural && class == lexicon.PersonNoun && !a.is(family, a.words[i]) && !a.class(i).Is(lexicon.Given)
}

// addPerson adds a person's name, apart from its titles inside and in front of
// it.
func (a *analysis) addPerson(k int, s sentence.Sentence, run tokens) {
	for run.last < s.Last && a.isArticled(run.last) {
		run.last++
	}
	name := a.withoutTitles(a.trim(run))
	if name.first > s.First && a.isGivenShah(name.first-1) {
		name.first--
	}
	if name.empty() || a.isOnlyTitles(name) {
		return
	}
	a.addName(k, s, name, min(run.first, a.titlesBefore(name.first, s.First)), Person)
}

// withGivenName returns run with the word before a surname that stands alone,
// where that is the first of its sentence or behind a role, and nothing but a
// name: "Rakeyia | Scott", "president Sehar | Memon".
func (a *analysis) withGivenName(run tokens, s sentence.Sentence) tokens {
	i := run.first - 1
	if i < s.First || run.last-run.first > 1 || !a.initial[i] && !(i > s.First && (a.isAddressing(i-1) || a.initial[i-1] && (a.isRoleNoun(i-1) || strings.HasSuffix(a.words[i-1], "ist")))) || !a.capital[i] || !a.tag(i).IsProper() || !a.isNewName(i) {
		return run
	}
	run.first = i
	return run
}

// isNewName reports whether token i is a word that the text has nowhere else as
// a common one, and that the lists have for nothing but names.
func (a *analysis) isNewName(i int) bool {
	return !a.isTitleWord(i) && a.isNameWord(a.words[i], a.class(i))
}

// isNameWord reports whether a folded word of a class is one that the text has nowhere as a
// common one, and that the lists have for nothing but names.
func (a *analysis) isNameWord(word string, class lexicon.Class) bool {
	const listed = ofPeople | lexicon.Party | lexicon.Calendar | lexicon.Place | lexicon.Body | lexicon.BodyWord | lexicon.ThingWord | lexicon.PlaceWord
	noun, _ := class.Noun()
	return !a.is(common, word) && len(word) > 2 && noun == lexicon.NoClass && !isRank(word) && !isNoName(word) && !class.Is(listed)
}

// addInnerPlaces adds the places in the name of a body or a thing, which are
// mentions of their own as in GUM: "Boston" in "the Boston Red Sox".
func (a *analysis) addInnerPlaces(k int, run tokens, typ Type) {
	if typ == Place || run.last-run.first == 1 {
		return
	}
	for i := run.first; i < run.last; i++ {
		for n := min(2, run.last-i); n > 0; n-- {
			if place := (tokens{i, i + n}); a.capital[i] && place != run && lexicon.IsPlace(a.key(place)) {
				a.phrases = append(a.phrases, phrase{
					first: i, last: i + n, head: i + n - 1, form: Name, name: place, typ: Place, sentence: k,
				})
				i += n - 1
				break
			}
		}
	}
}
