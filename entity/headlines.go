package entity

import (
	"slices"
	"strings"

	"github.com/quoth-go/quoth/internal/lexicon"
	"github.com/quoth-go/quoth/internal/scratch"
	"github.com/quoth-go/quoth/sentence"
)

// maxTitleName is how many words a name that is looked for in a headline has.
const maxTitleName = 6

// noteNames notes the keys of the names found so far, the surnames and given
// names among them, and the acronyms of the others, in capitals.
func (a *analysis) noteNames() {
	a.known = scratch.Emptied(a.known)
	for i := range a.phrases {
		if a.deadline.Passed() {
			return
		}
		p := &a.phrases[i]
		words := a.nameWords(p.name)
		a.known[a.key(p.name)] = true
		if len(words) < 2 {
			continue
		}
		v := a.evidence(p)
		best := v.best()
		if len(words) > 2 && best != Person {
			a.known[strings.ToUpper(acronym(words))] = true
		}
		if len(words) <= maxTitleName && best == Person {
			a.known[words[0]], a.known[words[len(words)-1]] = true, true
			if len(words) == 3 {
				a.known[words[1]+" "+words[2]] = true // "Bin Laden"
				a.known[words[0]+" "+words[2]] = true // "Brock Holt", who is Brock Wyatt Holt
			}
		}
	}
}

// scanTitles adds the names of headlines that nobody has found yet, and those in
// sentences that are known from others.
func (a *analysis) scanTitles() {
	a.noteNames()
	taken := a.nameTokens()
	for k, s := range a.doc.Sentences {
		if a.title[k] {
			a.scanTitle(k, s, taken)
		} else {
			a.scanKnown(k, s, taken)
		}
	}
}

// scanKnown adds the proper nouns of a sentence that are a known name.
func (a *analysis) scanKnown(k int, s sentence.Sentence, taken []bool) {
	for i := s.First; i < s.Last && !a.deadline.Passed(); {
		if !taken[i] && len(a.words[i]) > 2 && a.capital[i] && lexicon.IsAllCapitals(a.doc.Word(i)) && a.known[a.doc.Word(i)] {
			a.addName(k, s, tokens{i, i + 1}, i, Organization) // "WHO"
			i++
			continue
		}
		end := i
		for end < s.Last && end < i+maxTitleName && !taken[end] && a.capital[end] && a.tag(end).IsProper() {
			end++
		}
		if run := (tokens{i, end}); !run.empty() && a.known[a.key(run)] && a.standsAlone(run, taken) && !a.isOnlyTitles(run) {
			a.addName(k, s, run, i, "")
		}
		i = max(end, i+1)
	}
}

// standsAlone reports whether run is no part of a longer name and nothing that
// one of a party, a people or a body is called.
func (a *analysis) standsAlone(run tokens, taken []bool) bool {
	if run.first > 0 && taken[run.first-1] || run.last < len(taken) && taken[run.last] {
		return false
	}
	return !isNoName(a.words[run.first]) && !a.class(run.first).Is(ofPeople|lexicon.Party) && !a.isPluralNoun(run.last-1)
}

// scanTitle adds the names of a headline: those that are known, places, and
// given names with the word behind.
func (a *analysis) scanTitle(k int, s sentence.Sentence, taken []bool) {
	for i := s.First; i < s.Last && !a.deadline.Passed(); {
		n := a.titleName(i, s.Last)
		if n == 0 || slices.Contains(taken[i:i+n], true) {
			i++
			continue
		}
		first := i
		if i > s.First && a.isTitleWord(i-1) {
			first--
		}
		a.addName(k, s, tokens{i, i + n}, first, "")
		i += n
	}
}

// titleName returns how many words the name at token i of a headline has.
func (a *analysis) titleName(i, last int) int {
	if !a.capital[i] || isNoName(a.words[i]) {
		return 0
	}
	for n := min(maxTitleName, last-i); n > 0; n-- {
		if a.tag(i + n - 1).IsPunctuation() {
			continue
		}
		if key := a.key(tokens{i, i + n}); a.known[key] || lexicon.IsPlace(key) || lexicon.IsBody(key) && n > 1 {
			return n
		}
	}
	given := a.class(i).Is(lexicon.Given)
	if given && i+1 < last && a.isTitleSurname(i+1) {
		return 2
	}
	return 0
}

// isTitleSurname reports whether token i of a headline may be part of a
// person's name.
func (a *analysis) isTitleSurname(i int) bool {
	word, class := a.words[i], a.class(i)
	return a.capital[i] && !a.is(common, word) && a.tag(i).IsNoun() && !isNoName(word) && !class.IsPersonNoun() && !class.Is(lexicon.SpeechVerb|lexicon.BodyWord)
}
