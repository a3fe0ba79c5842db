package claim

import (
	"slices"

	"github.com/quoth-go/quoth/quote"
	"github.com/quoth-go/quoth/sentence"
)

// actOfModal returns the act that word i gives its clause, "" for none.
func actOfModal(a *attribution, words []word, i int) Act {
	if i == 0 || isRelative(words[i-1]) {
		return ""
	}
	switch words[i].text {
	case "should", "must", "ought":
		if isHindsight(words[i+1:]) {
			return Evaluation // "they should have told us"
		}
		return Request
	case "have", "has", "needs":
		if i+1 < len(words) && words[i+1].text == "to" && words[i].tag.IsFinite() && !isSingular(words[i-1].text) {
			return Request // "we have to start"
		}
	case "need":
		if words[i].tag.IsNoun() && i+1 < len(words) && (words[i+1].text == "for" || words[i+1].text == "to") {
			return Request // "there is a need for"
		}
	case "will", "'ll", "wo", "would", "shall":
		return actOfWill(a, words, i)
	case "may", "might", "could":
		if startsWith(words, "if") {
			return Prediction // "if it closes, prices may rise"
		}
	case "gonna", "gon":
		return actOfFuture(a, words, i)
	case "going":
		switch {
		case i+1 >= len(words) || words[i+1].text != "to":
		case i+3 < len(words) && words[i+2].text == "be":
			return actOfBeing(a, words, i, i+3)
		case i+2 < len(words) && befalls(words[i+2].text):
			return Prediction
		default:
			return actOfFuture(a, words, i)
		}
	case "plan", "plans", "intend", "intends", "promise", "vow":
		if words[i].tag.IsFinite() && isSelf(a, subject(words, i)) {
			return Commitment
		}
	}
	return ""
}

// isHindsight reports whether the words behind a modal tell of what is past: "have told",
// "not have been".
func isHindsight(words []word) bool {
	for _, w := range words {
		if w.tag != sentence.RB && w.text != "to" {
			return w.text == "have"
		}
	}
	return false
}

// isSingular reports whether a pronoun is that of one person, whose duties are
// told rather than asked for.
func isSingular(pronoun string) bool {
	switch pronoun {
	case "i", "he", "she", "it":
		return true
	}
	return false
}

// actOfWill returns the act that the modal i of the future gives its clause.
func actOfWill(a *attribution, words []word, i int) Act {
	verb := i + 1
	for verb < len(words) && words[verb].tag == sentence.RB {
		if isHabit(words[verb].text) {
			return "" // "would sometimes dismiss" tells of the past
		}
		verb++
	}
	if verb < len(words) && isTelling(words[verb].text) && isSelf(a, subject(words, i)) {
		return "" // "I'll tell you"
	}
	if verb+1 < len(words) && words[verb].text == "like" && words[verb+1].text != "to" && opensInfinitive(words[verb+1:]) {
		return Request // "she would like them to go"
	}
	if verb+1 < len(words) && words[verb].text == "be" {
		return actOfBeing(a, words, i, verb+1)
	}
	if verb < len(words) && befalls(words[verb].text) {
		return Prediction
	}
	return actOfFuture(a, words, i)
}

// actOfBeing returns the act of a clause with the modal i of the future and
// "be", of which word next is what follows.
func actOfBeing(a *attribution, words []word, i, next int) Act {
	switch w := words[next]; {
	case isEvaluative(w.text):
		return Evaluation // "they would be happy"
	case w.tag == sentence.VBG, w.text == "prepared", w.text == "willing", w.text == "ready":
		return actOfFuture(a, words, i)
	}
	for _, w := range words[next:] {
		switch {
		case isEvaluative(w.text):
			return Evaluation // "he would be a better president"
		case w.tag.IsPunctuation():
			return Prediction
		}
	}
	return Prediction
}

// befalls reports whether a verb in its base form is nothing that one undertakes.
func befalls(base string) bool {
	switch base {
	case "have", "need", "win", "lose", "know", "become", "get", "face", "suffer", "benefit", "like",
		"love", "miss", "fail", "succeed", "prevail", "regret", "die", "happen":
		return true
	}
	return false
}

// isTelling reports whether a verb in its base form announces the words after it.
func isTelling(base string) bool {
	switch base {
	case "tell", "say", "admit", "note", "add":
		return true
	}
	return false
}

// actOfFuture tells what the source undertakes from what it foresees.
func actOfFuture(a *attribution, words []word, i int) Act {
	if s := subject(words, i); isSelf(a, s) || isSide(a, words, i) && a.kind != quote.Direct {
		return Commitment
	}
	return Prediction
}

// subject returns the word before the verb group that word i stands in.
func subject(words []word, i int) word { return words[max(beforeVerb(words, i), 0)] }

// beforeVerb returns where the word stands before the verb group of word i; it is
// below 0 for the first of all.
func beforeVerb(words []word, i int) int {
	for i--; i > 0 && supportsVerb(words[i]); i-- {
	}
	return i
}

// isSelf reports whether a subject in the content is the source itself.
func isSelf(a *attribution, subject word) bool {
	switch subject.text {
	case "i", "we":
		return a.kind != quote.Indirect
	}
	return isThird(subject.text) && a.kind != quote.Direct && !differs(a.source, subject.text)
}

// isThird reports whether a subject is a pronoun of the third person.
func isThird(subject string) bool {
	switch subject {
	case "he", "she", "they", "it":
		return true
	}
	return false
}

// differs reports whether a source is a pronoun that a pronoun for it would
// repeat, and does not.
func differs(source []word, pronoun string) bool {
	return len(source) == 1 && isThird(source[0].text) && source[0].text != pronoun
}

// isSide reports whether the subject of the verb group that word i stands in is a
// body that the source belongs to, "his group", or holds an office of: "the
// minister said that the country will".
func isSide(a *attribution, words []word, i int) bool {
	i = beforeVerb(words, i)
	if i <= 0 || !isBody(words[i].text) {
		return false
	}
	return words[i-1].tag == sentence.PRPS || words[i-1].text == "the" && i == 1 && slices.ContainsFunc(a.source, holdsOffice)
}

// holdsOffice reports whether a word of a source says that it speaks for a body.
func holdsOffice(w word) bool {
	switch w.text {
	case "spokesman", "spokeswoman", "spokesperson", "minister", "president", "director", "manager", "chief",
		"chairman", "chairwoman", "ceo", "mayor", "governor", "secretary", "officials", "official", "executive":
		return true
	}
	return false
}
