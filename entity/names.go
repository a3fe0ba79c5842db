package entity

import (
	"strings"

	"github.com/quoth-go/quoth/internal/lexicon"
	"github.com/quoth-go/quoth/sentence"
)

// findNames adds the names that the tags tell: first those of sentences, then
// those of titles and headlines, where capitals tell nothing and only names that
// are known from elsewhere count.
func (a *analysis) findNames() {
	for k, s := range a.doc.Sentences {
		if !a.title[k] {
			a.scanNames(k, s)
		}
	}
	a.scanTitles()
}

// scanNames adds the runs of proper nouns of sentence k.
func (a *analysis) scanNames(k int, s sentence.Sentence) {
	for i := s.First; i < s.Last && !a.deadline.Passed(); {
		if !a.isProper(i) {
			i++
			continue
		}
		end := a.endOfRun(i, s.Last)
		a.addRun(k, s, tokens{i, end})
		i = end
	}
}

// isProper reports whether token i is part of a name.
func (a *analysis) isProper(i int) bool {
	word := a.words[i]
	if !a.capital[i] || isNoName(word) && !a.isInitial(i) || a.isDate(i) {
		return false
	}
	tag := a.doc.Tokens[i].Tag
	if isOfPeople(word) {
		return a.capitalAfter(i) && !a.isDate(i+1) || a.isDouble(i)
	}
	if a.initial[i] {
		return a.isProperInitial(i)
	}
	if tag.IsProper() {
		return true
	}
	switch tag {
	case sentence.NN, sentence.NNS, sentence.JJ, sentence.FW, sentence.UH, sentence.RB, sentence.NoTag:
		return true
	}
	return tag.IsVerb()
}

// isOfPeople reports whether a folded word says of which people or creed somebody
// or something is.
func isOfPeople(word string) bool {
	return lexicon.IsDemonym(word) || lexicon.IsPeople(word) || lexicon.IsCreed(word)
}

// isDouble reports whether a dash joins token i, which says of which people
// something is, to another such word and a name: "American – Islamic Relations".
func (a *analysis) isDouble(i int) bool {
	return isDash(a.word(i+1)) && isOfPeople(a.word(i)) && isOfPeople(a.word(i+2)) && a.capital[i] && a.capitalAfter(i+2)
}

// isProperInitial reports whether token i, whose place gives it a capital, is
// part of a name all the same.
func (a *analysis) isProperInitial(i int) bool {
	word, tag := a.words[i], a.tag(i)
	switch {
	case tag == sentence.DT, tag == sentence.IN, tag == sentence.PRP, tag == sentence.CC, tag == sentence.WRB,
		tag == sentence.MD, lexicon.IsSpeechVerb(word):
		return false
	case a.is(proper, word):
		return tag.IsNoun() || tag == sentence.JJ
	case a.is(common, word) && !a.capitalAfter(i):
		return false
	case tag.IsProper():
		return true
	}
	return lexicon.GivenName(word) != lexicon.UnknownGender && (tag.IsNoun() || tag == sentence.JJ) && (a.capitalAfter(i) || a.isSubject(i))
}

// capitalAfter reports whether the next token belongs to a name.
func (a *analysis) capitalAfter(i int) bool {
	if i+1 >= len(a.words) || !a.capital[i+1] || a.initial[i+1] {
		return false
	}
	return a.isInitial(i+1) || !isNoName(a.words[i+1]) && (a.tag(i+1).IsNoun() || a.tag(i+1) == sentence.JJ)
}

// isInitial reports whether token i is one letter and a full stop.
func (a *analysis) isInitial(i int) bool {
	return len(a.words[i]) == 1 && a.capital[i] && a.doc.Tokens[i].Len() == 2
}

// isDate reports whether token i is a weekday or a month, and no given name.
func (a *analysis) isDate(i int) bool {
	if i >= len(a.words) || !lexicon.IsCalendar(a.words[i]) {
		return false
	}
	return lexicon.GivenName(a.words[i]) == lexicon.UnknownGender || !a.capitalAfter(i) || lexicon.IsCalendar(a.words[i+1])
}

// isNoName reports whether a folded word is never a name by itself, whatever
// its tag and capitals say.
func isNoName(word string) bool {
	switch word {
	case "", "i", "i'm", "the", "a", "an", "this", "that", "these", "those", "he", "she", "it", "we", "you", "they", "my", "his", "her", "our", "your", "their", "its",
		"and", "but", "or", "if", "in", "on", "at", "by", "for", "from", "to", "of", "with", "as", "not", "no", "yes", "so", "then", "when", "while", "what", "who", "how", "why", "where", "which",
		"is", "are", "was", "were", "be", "do", "does", "did", "have", "has", "had", "let", "please", "hello", "hi", "thanks", "oh", "ok", "okay", "well", "yeah", "um", "uh", "hey", "wow", "ah", "mhm", "mm", "hm", "huh", "alright", "sorry",
		"however", "also", "after", "before", "there", "here", "now", "today", "yesterday", "tomorrow", "mr.", "photo", "image", "copyright", "via", "read", "click", "editor's", "note", "source", "advertisement":
		return true
	}
	return false
}

// endOfRun returns the end of the name that begins at token i.
func (a *analysis) endOfRun(i, last int) int {
	j := i + 1
	for j < last {
		if a.isProper(j) && !a.initial[j] {
			j++
			continue
		}
		n := a.connector(tokens{i, j}, last)
		if n == 0 {
			break
		}
		j += n + 1
	}
	return j
}

// connector returns how many tokens join the name run to a proper noun behind
// them, 0 where the name ends.
func (a *analysis) connector(run tokens, last int) int {
	j := run.last
	proper := func(i int) bool { return i < last && a.isProper(i) }
	switch word := a.words[j]; {
	case word == "&" && proper(j+1):
		return 1
	case (word == "of" || word == "for" || word == "on") && a.takesOf(run, word), word == "of" && a.hasPurpose(run):
		return a.ofPhrase(j, proper)
	case word == "and" && proper(j+1) && (a.isListOffice(run) || a.isPairedBody(run, last)):
		return 1
	case lexicon.IsParticle(word) && !a.capital[j]:
		if proper(j + 1) {
			return 1
		}
		if j+2 < last && (lexicon.IsParticle(a.words[j+1]) || a.words[j+1] == "den" || a.words[j+1] == "der") && proper(j+2) {
			return 2
		}
	case word == "," && j+1 < last && (isJunior(a.words[j+1]) || lexicon.IsCompanySuffix(a.words[j+1])) && a.capital[j+1]:
		return 1
	case word == "the" && j+1 < last && a.capital[j+1] && isByname(a.words[j+1]):
		return 1
	case a.tag(j) == sentence.HYPH && proper(j+1), j+2 < last && a.isDouble(j-1):
		return 1
	case a.tag(j) == sentence.POS && proper(j+1) && (isSaintly(a.words[j+1]) || isOwner(a.words[j-1])):
		return 1
	case a.isNickname(j, last) && proper(j+3):
		return 3
	}
	return 0
}

// takesOf reports whether the last word of run goes on with preposition.
func (a *analysis) takesOf(run tokens, preposition string) bool {
	head := a.words[run.last-1]
	switch preposition {
	case "of":
		return lexicon.IsOfHead(head) && !lexicon.IsOfficeHead(head) || lexicon.IsOfficeHead(head) && isOfficeDomain(a.word(run.last+1)) || head == "university"
	case "for":
		return lexicon.IsBodyWord(head) && head != "united" || head == "centers"
	}
	return head == "committee" || head == "commission" || head == "council" || head == "institute" || head == "center"
}

// hasPurpose reports whether run says already what a body is for: "Joint Council
// for the Welfare".
func (a *analysis) hasPurpose(run tokens) bool {
	for i := run.first + 1; i < run.last; i++ {
		if a.words[i] == "for" || a.words[i] == "on" {
			return true
		}
	}
	return false
}

// ofPhrase returns the length of "of" or "of the" before a proper noun.
func (a *analysis) ofPhrase(j int, proper func(int) bool) int {
	if proper(j + 1) {
		return 1
	}
	if a.word(j+1) == "the" && proper(j+2) {
		return 2
	}
	return 0
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

// isListOffice reports whether run is an office whose domains "and" joins:
// "Department of Health and Human Services".
func (a *analysis) isListOffice(run tokens) bool {
	for i := run.first; i < run.last && i < run.first+4; i++ {
		switch a.words[i] {
		case "department", "ministry", "committee", "secretary", "minister", "institutes", "centers":
			return i+1 < run.last && (a.words[i+1] == "of" || a.words[i+1] == "for" || a.words[i+1] == "on")
		}
	}
	return false
}

// isPairedBody reports whether "and" behind run joins the two fields of one
// body: "the Food and Drug Administration".
func (a *analysis) isPairedBody(run tokens, last int) bool {
	before := a.words[run.last-1]
	if run.last-run.first == 1 && !a.isBehindArticle(run.first) || lexicon.IsBodyWord(before) || lexicon.IsPlace(before) || lexicon.IsBody(before) || lexicon.GivenName(before) != lexicon.UnknownGender {
		return false
	}
	for i := run.last + 1; i < min(last, run.last+4) && a.capital[i]; i++ {
		if lexicon.IsBodyWord(a.words[i]) {
			return true
		}
	}
	return false
}

func isJunior(word string) bool { return word == "jr" || word == "sr" }

// isByname reports whether a folded word follows "the" in a ruler's name.
func isByname(word string) bool {
	switch word {
	case "great", "elder", "younger", "conqueror", "magnificent", "terrible", "baptist", "confessor", "bald", "first", "second", "third":
		return true
	}
	return false
}

// isSaintly reports whether a folded word follows a possessive in a name:
// "St. Mary's Hospital", "People's Republic".
func isSaintly(word string) bool {
	switch word {
	case "college", "hospital", "church", "cathedral", "university", "republic":
		return true
	}
	return false
}

// isOwner reports whether a folded word tells, with a capital, for whom a body in
// whose name it stands is: "Children's Fund", "People's Liberation Army".
func isOwner(word string) bool {
	switch word {
	case "people", "children", "women", "men", "workers", "farmers", "veterans", "teachers", "mothers", "writers", "editors", "players", "lawyers", "bankers":
		return true
	}
	return false
}

// isDash reports whether word is a hyphen or a dash.
func isDash(word string) bool {
	switch word {
	case "-", "–", "—":
		return true
	}
	return false
}

// isNickname reports whether one word in quotation marks stands at token j.
func (a *analysis) isNickname(j, last int) bool {
	return j+3 < last && a.tag(j) == sentence.OpenQuote && a.capital[j+1] && a.tag(j+2) == sentence.CloseQuote
}

// addRun adds the name or names of a run of proper nouns: the person apart from
// the titles and what stands before them.
func (a *analysis) addRun(k int, s sentence.Sentence, run tokens) {
	run = a.trim(run)
	if run.empty() {
		return
	}
	if t, ok := a.titleIn(run); ok {
		if first := a.nameAfter(t, run.last); first < run.last {
			if prefix := a.trim(tokens{run.first, a.firstTitle(run.first, t)}); !prefix.empty() && !a.isOnlyTitles(prefix) {
				a.addName(k, s, prefix, prefix.first, "")
			}
			if !isAddress(a.words[first]) {
				a.addName(k, s, tokens{first, run.last}, run.first, "")
			}
		}
		return
	}
	if a.isOnlyTitles(run) {
		return
	}
	a.addName(k, s, run, run.first, "")
}

// trim takes nations and parties off the front of a person's name: "Democrat
// Hillary Clinton", "Mexican President".
func (a *analysis) trim(run tokens) tokens {
	for run.first < run.last {
		word := a.words[run.first]
		demonym := lexicon.IsDemonym(word) || lexicon.IsPeople(word) || lexicon.IsCreed(word)
		if !demonym {
			break
		}
		last := a.words[run.last-1]
		if run.last-run.first > 1 && (lexicon.IsBodyWord(last) || lexicon.IsPlaceWord(last) || lexicon.IsThingWord(last)) {
			break
		}
		run.first++
	}
	return run
}

// titleIn returns the last title of run that something follows.
func (a *analysis) titleIn(run tokens) (int, bool) {
	if run.last-run.first < 2 || a.isFixedName(run) {
		return 0, false
	}
	// "Larry King" and "Martin Luther King Jr." bear no titles.
	named := lexicon.GivenName(a.words[run.first]) != lexicon.UnknownGender && !a.isTitleWord(run.first)
	for i := run.last - 2; i >= run.first; i-- {
		t, ok := lexicon.TitleOf(a.words[i])
		ok = ok && !a.isGivenShah(i) || a.isExecutive(i)
		given := lexicon.GivenName(a.words[i+1]) != lexicon.UnknownGender
		switch {
		case !a.capital[i], named && !given:
		case ok && (i == run.first || !t.Honorific || a.isTitleWord(i-1)):
			return i, true
		case !ok && given && i+2 < run.last && lexicon.IsPersonNoun(a.words[i]) && lexicon.GivenName(a.words[i]) == lexicon.UnknownGender:
			return i, true
		}
	}
	return 0, false
}

// isFixedName reports whether run, whatever titles are in it, is no person:
// "St. Louis", "General Motors", "Prince William County".
func (a *analysis) isFixedName(run tokens) bool {
	last := a.words[run.last-1]
	return lexicon.IsPlace(a.key(run)) || lexicon.IsBodyWord(last) || lexicon.IsPlaceWord(last) || lexicon.IsThingWord(last) || lexicon.IsCompanySuffix(last)
}

func (a *analysis) isTitleWord(i int) bool {
	_, ok := lexicon.TitleOf(a.words[i])
	return ok && a.capital[i] && !a.isGivenShah(i) || a.isExecutive(i)
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
	_, isTitled := lexicon.TitleOf(a.word(i - 1))
	return a.tag(i+1).IsProper() && (isTitled || a.tag(i+2).IsProper())
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
		if lexicon.GivenName(a.words[i]) != lexicon.UnknownGender {
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

// addName adds the name at run, whose titles begin at token first.
func (a *analysis) addName(k int, s sentence.Sentence, run tokens, first int, typ Type) {
	p := phrase{typ: typ, first: first, last: run.last, head: run.last - 1, form: Name, name: run, sentence: k}
	p.role = tokens{first, run.first}
	if first < run.first {
		t, _ := lexicon.TitleOf(a.words[run.first-1])
		p.gender = t.Gender
		if t.Honorific {
			p.honorific = t.Gender
			p.role.last--
		}
	}
	a.extendLeft(s, &p)
	if typ == Organization && p.first == run.first {
		p.first = a.possessorBefore(p.first, s.First) // "Saudi Arabia's | Civil Defense Authority"
	}
	a.phrases = append(a.phrases, p)
}

// key returns the folded words of a name, without nicknames, middle initials
// and what tells a son from his father.
func (a *analysis) key(name tokens) string {
	switch {
	case name.empty():
		return ""
	case a.isTelling(name):
		return a.folded.Join(name.first, name.last)
	}
	return strings.Join(a.tellingWords(name), " ")
}

// nameWords returns the folded words that make up the key of a name. They are
// not to be changed.
func (a *analysis) nameWords(name tokens) []string {
	if !a.isTelling(name) {
		return a.tellingWords(name)
	}
	return a.words[name.first:name.last:name.last]
}

// isTelling reports whether all the words of a name count.
func (a *analysis) isTelling(name tokens) bool {
	for i := name.first; i < name.last; i++ {
		if a.isMark(i) || a.isIncidental(name, i) {
			return false
		}
	}
	return true
}

// isMark reports whether token i is a mark that is no part of a name's words.
func (a *analysis) isMark(i int) bool { return a.tag(i).IsPunctuation() && !isDash(a.words[i]) }

// tellingWords returns the words of a name that has some which do not count.
func (a *analysis) tellingWords(name tokens) []string {
	words := make([]string, 0, min(name.last-name.first, 16))
	for i := name.first; i < name.last; i++ {
		switch {
		case a.tag(i) == sentence.OpenQuote:
			i++
		case !a.isMark(i) && !a.isIncidental(name, i):
			words = append(words, a.words[i])
		}
	}
	return words
}

// isIncidental reports whether token i of a name is a middle initial or tells a
// son from his father.
func (a *analysis) isIncidental(name tokens, i int) bool {
	w := a.words[i]
	return i > name.first && (i+1 < name.last && len(w) == 1 && w != "&" && w != "-" || isJunior(w))
}

// oneLine returns s with runs of white space as one blank.
func oneLine(s string) string {
	for i := range len(s) {
		switch b := s[i]; {
		case b > ' ' && b != "\u0085"[0]: // as nearly all
		case b == ' ' && i > 0 && s[i-1] == ' ', '\t' <= b && b <= '\r',
			strings.HasPrefix(s[i:], "\u0085"), strings.HasPrefix(s[i:], "\u00a0"):
			return strings.Join(strings.Fields(s), " ")
		}
	}
	return s
}
