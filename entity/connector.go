package entity

import (
	"github.com/quoth-go/quoth/internal/lexicon"
	"github.com/quoth-go/quoth/sentence"
)

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
	case a.class(j).Is(lexicon.Particle) && !a.capital[j]:
		if proper(j + 1) {
			return 1
		}
		if j+2 < last && (a.class(j+1).Is(lexicon.Particle) || a.words[j+1] == "den" || a.words[j+1] == "der") && proper(j+2) {
			return 2
		}
	case (word == "do" || word == "das") && run.last-run.first > 1 && proper(j+1) && !a.class(j+1).Is(lexicon.Calendar):
		return 1 // "André Corrêa | do | Lago"
	case word == "," && j+1 < last && (isJunior(a.words[j+1]) || a.class(j+1).Is(lexicon.CompanySuffix)) && a.capital[j+1]:
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

// isDouble reports whether a dash joins token i, which says of which people
// something is, to another such word and a name: "American – Islamic Relations".
func (a *analysis) isDouble(i int) bool {
	return lexicon.IsDash(a.word(i+1)) && a.class(i).Is(ofPeople) && a.class(i+2).Is(ofPeople) && a.capital[i] && a.capitalAfter(i+2)
}

// takesOf reports whether the last word of run goes on with preposition.
func (a *analysis) takesOf(run tokens, preposition string) bool {
	head, class := a.words[run.last-1], a.class(run.last-1)
	switch preposition {
	case "of":
		return class.Is(lexicon.OfHead) && !class.Is(lexicon.OfficeHead) || class.Is(lexicon.OfficeHead) && isOfficeDomain(a.word(run.last+1)) || head == "university" || head == "chambers"
	case "for":
		return class.Is(lexicon.BodyWord) && head != "united" || head == "centers"
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
	if run.last-run.first == 1 && !a.isBehindArticle(run.first) || a.class(run.last-1).Is(lexicon.BodyWord|lexicon.Place|lexicon.Body|lexicon.Given) {
		return false
	}
	for i := run.last + 1; i < min(last, run.last+4) && a.capital[i]; i++ {
		if a.class(i).Is(lexicon.BodyWord) {
			return true
		}
	}
	return false
}

// isBehindArticle reports whether "the", or that with an adjective, stands before
// token i: "the federal | Securities and Exchange Commission".
func (a *analysis) isBehindArticle(i int) bool {
	if a.tag(i-1) == sentence.JJ && !a.capital[i-1] {
		i--
	}
	return a.word(i-1) == "the"
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

// isNickname reports whether one word in quotation marks stands at token j.
func (a *analysis) isNickname(j, last int) bool {
	return j+3 < last && a.tag(j) == sentence.OpenQuote && a.capital[j+1] && a.tag(j+2) == sentence.CloseQuote
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

// isInBody reports whether token i, a word for several people, goes on as the name
// of a body: "Korean | People's Army".
func (a *analysis) isInBody(i int) bool {
	return a.tag(i+1) == sentence.POS && isOwner(a.words[i]) && a.tag(i+2).IsProper() && a.capital[i+2]
}
