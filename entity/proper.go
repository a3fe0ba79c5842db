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
	runs := a.runsOf(names)
	a.placeAll(runs, false)
	a.placeAddressed()
	a.placeSpeakers()
	a.scanTitles()
	a.placeAll(runs, true)
	a.wholeRoles()
}

// A namedRun is a name as a Recognizer sees it, in tokens.
type namedRun struct {
	tokens
	typ Type
}

// runsOf returns names in tokens, the halves of one person joined: "Mohamed
// El-Hassan | Mohamed".
func (a *analysis) runsOf(names []Proper) []namedRun {
	runs := make([]namedRun, 0, len(names))
	for _, n := range names {
		if a.deadline.Passed() {
			break
		}
		run := namedRun{a.tokensOf(n.Span), n.Type}
		runs, run.first = a.appendLabels(runs, run.tokens)
		k := len(runs) - 1
		switch {
		case run.empty():
		case a.isClause(run):
			runs = a.appendParts(runs, run.tokens)
		case k >= 0 && run.typ == Person && runs[k].typ == Person && runs[k].last == run.first && !a.initial[run.first]:
			runs[k].last = run.last
		case run.typ == Person && a.isGivenBefore(run.tokens) && (k < 0 || runs[k].last < run.first):
			run.first--
			runs = append(runs, run)
		default:
			runs = append(runs, run)
		}
	}
	return runs
}

// appendLabels appends to runs what of run ends with a colon, which no name holds, and
// returns where the rest begins: "KARACHI: | Police".
func (a *analysis) appendLabels(runs []namedRun, run tokens) ([]namedRun, int) {
	for i := run.first; i < run.last; i++ {
		if a.words[i] != ":" {
			continue
		}
		if label := (tokens{run.first, i}); !label.empty() {
			runs = append(runs, namedRun{label, Place})
		}
		run.first = i + 1
	}
	return runs, run.first
}

// isGivenBefore reports whether a given name of its sentence stands before run, a
// surname that a Recognizer found alone: "Islamic Relations Alia | Salem".
func (a *analysis) isGivenBefore(run tokens) bool {
	i := run.first - 1
	return run.last-run.first == 1 && i > 0 && a.capital[i] && !a.initial[i] && !a.initial[run.first] && a.tag(i).IsProper() &&
		lexicon.GivenName(a.words[i]) != lexicon.UnknownGender && !a.isTitleWord(i) && !lexicon.IsCalendar(a.words[i])
}

// isClause reports whether a Recognizer took a clause of a headline for the name of
// a person, or of what else has that of one in it: "Ted Cruz Hints Trump".
func (a *analysis) isClause(run namedRun) bool {
	if run.typ != Person && !a.hasGiven(run.tokens) {
		return false
	}
	for i := run.first + 1; i < run.last; i++ {
		if a.isOutsideNames(i) {
			return true
		}
	}
	return false
}

// hasGiven reports whether a given name with a word behind it is in run.
func (a *analysis) hasGiven(run tokens) bool {
	return a.givenIn(run) > run.first || run.last-run.first > 1 && lexicon.GivenName(a.words[run.first]) != lexicon.UnknownGender
}

// isOutsideNames reports whether token i, for all its capital, is a verb or
// another word that no name of a person has.
func (a *analysis) isOutsideNames(i int) bool {
	if !a.capital[i] || lexicon.IsParticle(a.words[i]) {
		return false
	}
	switch tag := a.tag(i); tag {
	case sentence.IN:
		return i+1 < len(a.capital) && a.capital[i+1] // but "Al From"
	case sentence.TO, sentence.PRP, sentence.WP:
		return true
	default:
		return (tag == sentence.MD || tag.IsFinite()) && !a.is(family, a.words[i])
	}
}

// appendParts appends the names to runs that are left of a clause.
func (a *analysis) appendParts(runs []namedRun, clause tokens) []namedRun {
	for i := clause.first; i < clause.last; i++ {
		first := i
		for i < clause.last && a.tag(i).IsProper() && !a.isOutsideNames(i) {
			i++
		}
		if first < i {
			runs = append(runs, namedRun{tokens{first, i}, Person})
		}
	}
	return runs
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
		if (a.isTitleWord(i) || a.isRoleInName(i)) && lexicon.GivenName(a.words[i+1]) != lexicon.UnknownGender {
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

// isAdherent reports whether run is what one of a party is called, which is no
// name: "the Republican".
func (a *analysis) isAdherent(run tokens) bool {
	return run.last-run.first == 1 && lexicon.IsParty(a.words[run.first]) && a.tag(run.first-1) == sentence.DT
}

// placeAddressed adds the people whose names nobody has found, but whose titles
// or roles stand in front of them: "Mr. King", "president Sehar Memon".
func (a *analysis) placeAddressed() {
	taken := a.nameTokens()
	for k, s := range a.doc.Sentences {
		for i := s.First + 1; i < s.Last && !a.title[k] && !a.deadline.Passed(); i++ {
			if taken[i] || !a.tag(i).IsProper() || !a.capital[i] {
				continue
			}
			if a.isIntroduced(i) {
				a.addName(k, s, tokens{i, i + 1}, i, "")
			}
			if !a.isAddressing(i - 1) {
				continue
			}
			end := i + 1
			for end < s.Last && end < i+maxPersonWords && !taken[end] && a.tag(end).IsProper() && a.capital[end] {
				end++
			}
			if end-i > 1 || a.capital[i-1] {
				a.addPerson(k, s, tokens{i, end})
			}
			i = end
		}
	}
}

// isIntroduced reports whether token i is all that a short sentence says of
// somebody: "And that's Ann."
func (a *analysis) isIntroduced(i int) bool {
	return a.tag(i+1) == sentence.Period && isCopula(a.word(i-1)) && a.tag(i-2) == sentence.DT
}

// maxPersonWords is how many words the name of a person has who is only known
// by the title.
const maxPersonWords = 4

// isSpeaking reports whether token i is a verb of speech with a subject.
func (a *analysis) isSpeaking(i int) bool {
	return a.tag(i).IsFinite() && lexicon.IsSpeechVerb(a.word(i))
}

// placeSpeakers adds the names that nobody has found, but that stand before a
// verb of speech: "Zero Hedge asked". Behind the name of a body it is that of a
// person: "CEO of the Refugee Council | Enver Solomon told".
func (a *analysis) placeSpeakers() {
	taken := a.nameTokens()
	for k, s := range a.doc.Sentences {
		for i := s.First + 2; i < s.Last && !a.title[k]; i++ {
			if !a.isSpeaking(i) {
				continue
			}
			if surname := a.surnameBeside(i, s); surname > 0 && !taken[surname] {
				a.addName(k, s, tokens{surname, surname + 1}, surname, Person)
				continue
			}
			first := i
			for first > s.First && first > i-maxPersonWords && !taken[first-1] && a.tag(first-1).IsProper() && a.capital[first-1] {
				first--
			}
			switch run := (tokens{first, i}); {
			case i-first < 2:
			case first > s.First && taken[first-1]:
				a.addPerson(k, s, run)
			case a.givenIn(run) > first:
				a.addPerson(k, s, tokens{a.givenIn(run), i})
			case !a.isOnlyTitles(run) && !a.isPluralNoun(i-1) && !isNoName(a.words[first]):
				a.addName(k, s, run, first, "")
			}
		}
	}
}

// surnameBeside returns the token before the verb of speech at token i, or behind
// it, that the text has as a surname elsewhere and that stands alone: "Cuban said",
// where Mark Cuban was named. It returns 0 where there is none.
func (a *analysis) surnameBeside(i int, s sentence.Sentence) int {
	for _, j := range [...]int{i - 1, i + 1} {
		if j >= s.First && j < s.Last && a.capital[j] && a.is(family, a.words[j]) && !a.isNamed(j-1, s) && !a.isNamed(j+1, s) {
			return j
		}
	}
	return 0
}

// isNamed reports whether token i of s may belong to a name beside it.
func (a *analysis) isNamed(i int, s sentence.Sentence) bool {
	if i < s.First || i >= s.Last || a.isDate(i) {
		return false
	}
	tag := a.tag(i)
	return a.capital[i] && !a.initial[i] || tag == sentence.DT || tag == sentence.JJ || tag.IsNoun()
}

// givenIn returns the first token of run that is a given name with a word behind,
// run.first where none is.
func (a *analysis) givenIn(run tokens) int {
	for i := run.first; i < run.last-1; i++ {
		if lexicon.GivenName(a.words[i]) != lexicon.UnknownGender {
			return i
		}
	}
	return run.first
}

// isAddressing reports whether a name behind token i is that of a person.
func (a *analysis) isAddressing(i int) bool {
	if t, ok := lexicon.TitleOf(a.words[i]); ok && t.Honorific && a.capital[i] {
		return true
	}
	return !a.capital[i] && a.isRoleNoun(i)
}

// paired returns the name of a body with two fields, of which the Recognizer
// found only one: "the Food" or "Drug Administration".
func (a *analysis) paired(run tokens, s sentence.Sentence) (pair tokens, ok bool) {
	first := tokens{run.first, run.first + 1}
	if i := run.first; i-3 >= s.First && a.words[i-1] == "and" && a.isBehindArticle(i-2) {
		first = tokens{i - 2, i - 1}
	}
	and := first.last
	if and >= s.Last-1 || a.words[and] != "and" || !a.capital[first.first] || !a.isPairedBody(first, s.Last) {
		return run, false
	}
	pair = tokens{first.first, and + 1}
	for pair.last < s.Last && a.isProper(pair.last) {
		pair.last++
	}
	return pair, pair.last > and+1
}

// withRight returns the name of a body that is for the right to something, of which
// the Recognizer found only a part: "Texas | Right to Life".
func (a *analysis) withRight(run tokens, s sentence.Sentence) (cause tokens, ok bool) {
	for _, right := range [...]int{run.last - 1, run.last, run.first - 2} {
		if right <= s.First || right+2 >= s.Last || a.words[right] != "right" || a.words[right+1] != "to" || !a.capital[right] || !a.capital[right+2] || a.words[right-1] == "from" {
			continue
		}
		cause = tokens{min(run.first, right), max(run.last, right+3)}
		for cause.last < s.Last && a.isProper(cause.last) {
			cause.last++
		}
		return cause, true
	}
	return run, false
}

// isBehindArticle reports whether "the", or that with an adjective, stands before
// token i: "the federal | Securities and Exchange Commission".
func (a *analysis) isBehindArticle(i int) bool {
	if a.tag(i-1) == sentence.JJ && !a.capital[i-1] {
		i--
	}
	return a.word(i-1) == "the"
}

// joined returns run with what belongs to the name behind it: "Jr.", a nickname
// with the surname, the domain of a body.
func (a *analysis) joined(run tokens, last int, typ Type) tokens {
	for run.last < last {
		if lexicon.IsGenerational(a.words[run.last]) && a.capital[run.last] {
			run.last++
			continue
		}
		if typ == Person && (a.words[run.last] == "of" || a.words[run.last] == "and") {
			return run
		}
		n := a.connector(run, last)
		end := run.last + n
		for n > 0 && end < last && a.isProper(end) && !a.initial[end] {
			end++
		}
		if end == run.last+n {
			return run
		}
		run.last = end
	}
	return run
}

// isArticled reports whether token i is a name with the Arabic article in small
// letters: "Suleiman | al-Amr".
func (a *analysis) isArticled(i int) bool {
	word := a.doc.Word(i)
	return len(word) > 3 && (word[:3] == "al-" || word[:3] == "el-") && lexicon.IsCapital(word[3:])
}

// isJoint reports whether token i neither begins nor ends a name: it joins
// words inside of one, or has its capital from the sentence.
func (a *analysis) isJoint(i int) bool {
	switch tag := a.tag(i); tag {
	case sentence.CC, sentence.IN, sentence.DT, sentence.POS:
		return !a.capital[i] || a.initial[i]
	case sentence.RB, sentence.RBR, sentence.WRB, sentence.PRP, sentence.UH:
		return a.initial[i]
	default:
		return tag.IsPunctuation()
	}
}

// isPluralNoun reports whether token i is a common noun for several people:
// "Republican Senators".
func (a *analysis) isPluralNoun(i int) bool {
	if lexicon.Singular(a.words[i]) == a.words[i] {
		return false // as most names that are asked about
	}
	class, _, plural := lexicon.Classify(a.words[i])
	return plural && class == lexicon.PersonNoun && !a.is(family, a.words[i]) && lexicon.GivenName(a.words[i]) == lexicon.UnknownGender
}

// isInBody reports whether token i, a word for several people, goes on as the name
// of a body: "Korean | People's Army".
func (a *analysis) isInBody(i int) bool {
	return a.tag(i+1) == sentence.POS && isOwner(a.words[i]) && a.tag(i+2).IsProper() && a.capital[i+2]
}

// tokensOf returns the tokens that lie in span.
func (a *analysis) tokensOf(span sentence.Span) tokens {
	t := tokens{first: a.doc.TokenAt(span.Start)}
	for t.last = t.first; t.last < len(a.words) && a.doc.Tokens[t.last].Start < span.End; t.last++ {
	}
	for !t.empty() && a.isJoint(t.first) {
		t.first++
	}
	for !t.empty() && a.isJoint(t.last-1) {
		t.last--
	}
	return t
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
	if i < s.First || run.last-run.first > 1 || !a.initial[i] && !(i > s.First && a.isAddressing(i-1)) || !a.capital[i] || !a.tag(i).IsProper() || !a.isNewName(i) {
		return run
	}
	run.first = i
	return run
}

// isNewName reports whether token i is a word that the text has nowhere else as
// a common one, and that the lists have for nothing but names.
func (a *analysis) isNewName(i int) bool {
	word := a.words[i]
	class, _, _ := lexicon.Classify(word)
	return !a.is(common, word) && len(word) > 2 && class == lexicon.NoClass && !a.isTitleWord(i) && !isRank(word) && !isNoName(word) &&
		!lexicon.IsParty(word) && !lexicon.IsPeople(word) && !lexicon.IsCreed(word) && !lexicon.IsDemonym(word) && !lexicon.IsCalendar(word) &&
		!lexicon.IsPlace(word) && !lexicon.IsBody(word) && !lexicon.IsBodyWord(word) && !lexicon.IsThingWord(word) && !lexicon.IsPlaceWord(word)
}

// withoutTitles returns name from behind its last title: "US President | Barack
// Obama". A title behind a given name is part of the name, "Martin Luther King",
// unless another one follows: "Charlotte Mayor | Jennifer Roberts".
func (a *analysis) withoutTitles(name tokens) tokens {
	given := false
	for i := name.first; i < name.last-1; i++ {
		switch {
		case a.tag(i) == sentence.NNPS && !given && i+2 < name.last && lexicon.GivenName(a.words[i+1]) != lexicon.UnknownGender:
			name.first = i + 1 // "Islamic Relations | Alia Salem"
		case i+2 < name.last && lexicon.GivenName(a.words[i+1]) != lexicon.UnknownGender && a.isRoleInName(i):
			name.first = i + 1 // "Missouri Republican | Roy Blunt", "Alderman | William Burns"
		case i == name.first && strings.IndexAny(a.words[i], "0123456789") == 0:
			name.first++ // "24-year-old | Tom Giancola"
		case !a.isTitleWord(i), i == name.first && lexicon.GivenName(a.words[i]) != lexicon.UnknownGender:
			given = given || lexicon.GivenName(a.words[i]) != lexicon.UnknownGender
		case !given || i+2 < name.last && lexicon.GivenName(a.words[i+1]) != lexicon.UnknownGender:
			name.first, given = min(a.nameAfter(i, name.last), name.last-1), false
		}
	}
	return name
}

// isRoleInName reports whether token i is what the person behind it does, is of
// or comes from, and no given name.
func (a *analysis) isRoleInName(i int) bool {
	word := a.words[i]
	if lexicon.GivenName(word) != lexicon.UnknownGender {
		return false
	}
	return lexicon.IsPersonNoun(word) || lexicon.IsParty(word) || word == "news" || strings.HasPrefix(word, "then-") || strings.HasSuffix(word, "-born") || strings.HasSuffix(word, "-in-chief")
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
