package entity

import (
	"github.com/quoth-go/quoth/internal/lexicon"
	"github.com/quoth-go/quoth/sentence"
)

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

// isAddressing reports whether a name behind token i is that of a person.
func (a *analysis) isAddressing(i int) bool {
	if a.class(i).Is(lexicon.Honorific) && a.capital[i] {
		return true
	}
	return !a.capital[i] && a.isRoleNoun(i)
}

// maxPersonWords is how many words the name of a person has who is only known
// by the title.
const maxPersonWords = 4

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
			case run.empty():
			case i-first == 1:
				if a.tag(first) == sentence.NNP && !a.initial[first] && !a.capital[first-1] && a.tag(first-1) != sentence.CC && a.isNewName(first) {
					a.addName(k, s, run, first, "")
				}
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

// placeApposed adds the people whose names nobody has found, but of whom an apposition tells
// what they do: "| Hrafnhildur Hannesdóttir, | a glaciologist, left".
func (a *analysis) placeApposed() {
	taken := a.nameTokens()
	for k, s := range a.doc.Sentences {
		for i := s.First + 2; i+2 < s.Last && !a.title[k] && !a.deadline.Passed(); i++ {
			if a.tag(i) != sentence.Comma || !a.namesRole(i+1) {
				continue
			}
			first := i
			for first > s.First && i-first < maxPersonWords && !taken[first-1] && a.tag(first-1).IsProper() && a.capital[first-1] && a.isNewName(first-1) {
				first--
			}
			if i-first > 1 && (first == s.First || !taken[first-1]) {
				a.addPerson(k, s, tokens{first, i})
			}
		}
	}
}

// namesRole reports whether an article and what somebody is begin with token i: "a retired |
// glaciologist".
func (a *analysis) namesRole(i int) bool {
	if word := a.word(i); word != "a" && word != "an" {
		return false
	}
	head := a.baseHead(i)
	if head == 0 {
		return false
	}
	class, plural := a.class(head).Noun()
	return class == lexicon.PersonNoun && !plural
}

// isSpeaking reports whether token i is a verb of speech with a subject.
func (a *analysis) isSpeaking(i int) bool {
	return a.tag(i).IsFinite() && a.class(i).Is(lexicon.SpeechVerb)
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
