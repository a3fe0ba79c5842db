package entity

import "github.com/quoth-go/quoth/sentence"

// maxTitleName is how many words a name that is looked for in a headline has.
const maxTitleName = 6

// knownNames returns the keys of the names found so far, and the surnames and
// given names among them.
func (a *analysis) knownNames() map[string]bool {
	known := make(map[string]bool)
	for i := range a.phrases {
		p := &a.phrases[i]
		words := a.nameWords(p.name)
		known[a.key(p.name)] = true
		v := a.evidence(p)
		if len(words) > 1 && len(words) <= maxTitleName && v.best() == Person {
			known[words[0]], known[words[len(words)-1]] = true, true
		}
	}
	return known
}

// scanTitle adds the names of a headline: those that are known, places, given
// names with the word behind, and what the Recognizer finds.
func (a *analysis) scanTitle(k int, s sentence.Sentence, known map[string]bool) {
	for i := s.First; i < s.Last; {
		n := a.titleName(i, s.Last, known)
		if n == 0 {
			i++
			continue
		}
		first := i
		if i > s.First && a.isTitleWord(i-1) {
			first--
		}
		a.addName(k, s, tokens{i, i + n}, first)
		i += n
	}
}

// titleName returns how many words the name at token i of a headline has.
func (a *analysis) titleName(i, last int, known map[string]bool) int {
	if !a.capital[i] || isNoName(a.words[i]) {
		return 0
	}
	for n := min(maxTitleName, last-i); n > 0; n-- {
		if key := a.key(tokens{i, i + n}); known[key] || isPlace(key) || isBody(key) && n > 1 {
			return n
		}
	}
	given := givenName(a.words[i]) != unknownGender
	if given && i+1 < last && a.isTitleSurname(i+1) {
		return 2
	}
	n := 0
	for a.label[i] == Person && i+n < last && a.labels[i+n] == a.labels[i] && a.isTitleSurname(i+n) {
		n++
	}
	return n
}

// isTitleSurname reports whether token i of a headline may be part of a
// person's name.
func (a *analysis) isTitleSurname(i int) bool {
	word := a.words[i]
	return a.capital[i] && !a.common[word] && a.tag(i).IsNoun() && !isSpeechVerb(word) && !isNoName(word) && !isPersonNoun(word) && !isBodyWord(word)
}
