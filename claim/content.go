package claim

import (
	"cmp"

	"github.com/quoth-go/quoth/internal/lemma"
	"github.com/quoth-go/quoth/quote"
	"github.com/quoth-go/quoth/sentence"
)

// actOfContent reads the act off the content alone: the first word that judges
// or the first modal or future of a main clause decides. Without either it is a
// statement.
func actOfContent(a *attribution) Act {
	words := opening(a.content)
	if isImperative(words) && a.kind != quote.Indirect {
		return Request
	}
	if act := actOfPerformative(a, words); act != "" {
		return act
	}
	isSubordinate, isPast, isDeed := false, false, false
	for i, w := range words {
		if !isDeed && isJudging(words, i) || isPredicate(words, i) {
			return Evaluation
		}
		if act := cmp.Or(actOfModal(a, words, i), actOfSelf(a, words, i), actOfPattern(a, words, i)); act != "" && !isSubordinate && !isPast {
			return act
		}
		// What is told of the past comes first, whatever follows from it, and a deed
		// is no judgement, whatever the words it is told in.
		isPast = isPast || w.tag == sentence.VBD && !isSubordinate && !attributes(w.text) && !comes(words, i)
		isDeed = isDeed || isPast && w.tag == sentence.VBD && !isSubordinate && !links(lemma.Verb(w.text)) && !attributes(w.text)
		switch {
		case w.tag.IsFinite(), w.tag == sentence.MD, w.tag == sentence.Comma:
			isSubordinate = false
		case w.text != "that" && subordinates(words, i) && !isPreposition(words, i):
			isSubordinate = true
		}
	}
	if n := len(words); n > 0 && a.kind == quote.Direct && words[n-1].text == "!" {
		return Evaluation // "What a night!"
	}
	if a.kind != quote.Indirect && isOpinion(words) && !refersTo(a.head) {
		return Evaluation
	}
	return Statement
}

// isPreposition reports whether word i, which may open a clause, has a noun or a
// number after it instead: "as president", "than $1".
func isPreposition(words []word, i int) bool {
	if i+1 >= len(words) {
		return false
	}
	switch words[i].text {
	case "as":
		return words[i+1].tag == sentence.NN
	case "than":
		return words[i+1].tag == sentence.CD || words[i+1].text == "$"
	}
	return false
}

// isOpinion reports whether words tell of nothing that was, that may be or that
// can be counted, nor deny or name that there is something: what is quoted word
// for word without that is seldom there to be checked.
func isOpinion(words []word) bool {
	for i, w := range words {
		switch {
		case w.tag == sentence.VBD, w.tag == sentence.CD, w.tag == sentence.MD, w.text == "there", isNegation(w.text):
			return false
		case w.tag == sentence.VBN && isPerfect(words, i):
			return false
		}
	}
	return true
}

// isPerfect reports whether the participle i goes with a form of "have".
func isPerfect(words []word, i int) bool {
	for k := i - 1; k >= max(0, i-1-maxModifiers); k-- {
		if words[k].tag != sentence.RB && words[k].text != "been" {
			return lemma.Verb(words[k].text) == "have"
		}
	}
	return false
}

// isJudging reports whether word i judges where it stands: not "at best", and not
// a mild word that only goes with the noun of something done, "gets good value".
func isJudging(words []word, i int) bool {
	if !isEvaluative(words[i].text) || i > 0 && words[i-1].text == "at" {
		return false
	}
	isAttributive := i+1 < len(words) && (words[i+1].tag.IsNoun() || words[i+1].tag == sentence.JJ)
	return !isMild(words[i].text) || !isAttributive || !goesWithDeed(words, i)
}

// maxReach bounds the words between an adjective and the verb of its clause.
const maxReach = 8

// goesWithDeed reports whether the last verb before word i, or else the first
// after it, is of an action.
func goesWithDeed(words []word, i int) bool {
	for k := i - 1; k >= max(0, i-maxReach) && !words[k].tag.IsPunctuation(); k-- {
		if words[k].tag.IsVerb() {
			return !links(lemma.Verb(words[k].text))
		}
	}
	for _, w := range words[i+1 : min(i+1+maxReach, len(words))] {
		if w.tag.IsVerb() {
			return w.tag.IsFinite() && !links(lemma.Verb(w.text))
		}
	}
	return false
}

// links reports whether a verb, given by its base form, says what its subject is
// or has rather than what it does.
func links(base string) bool {
	switch base {
	case "be", "have", "represent", "become", "remain", "seem", "appear", "look", "feel", "sound", "make",
		"'s", "'re", "'m", "mark", "constitute", "offer", "show", "prove", "think", "need":
		return true
	}
	return false
}

// comes reports whether the past form i is of "was going to", or a modal
// follows it, which no verb has after it.
func comes(words []word, i int) bool {
	for i++; i < len(words) && isNegation(words[i].text); i++ {
	}
	if i == len(words) {
		return false
	}
	switch words[i].text {
	case "going", "gon", "gonna":
		return true
	}
	return words[i].tag == sentence.MD || words[i].tag == sentence.VB && attributes(words[i].text)
}

// actOfSelf returns the act that the source is said to be at: "she opposes the
// deal", "he wants them to leave".
func actOfSelf(a *attribution, words []word, i int) Act {
	w := words[i]
	isPresent := w.tag == sentence.VBZ || w.tag == sentence.VBP || w.tag == sentence.VBG ||
		w.tag == sentence.VBD && a.kind == quote.Indirect // "said she supported it" reports "I support it"
	if !isPresent || i == 0 || !isSelf(a, subject(words, i)) {
		return ""
	}
	base := lemma.Verb(w.text)
	if base == "want" || base == "need" {
		if i+1 < len(words) && words[i+1].text != "to" && opensInfinitive(words[i+1:]) {
			return Request
		}
		return ""
	}
	if s := intentSense(base); s.act != "" {
		if i+1 < len(words) && words[i+1].text == "to" {
			return s.act
		}
		return ""
	}
	if base == "expect" {
		return Prediction
	}
	if isPraise(base) || isCriticism(base) {
		return Evaluation
	}
	return feelingSense(base).act
}

// actOfPerformative returns the act that the words perform by naming it: "we
// urge you", "I promise". It is "" where they name none (Austin 1962).
func actOfPerformative(a *attribution, words []word) Act {
	if len(words) == 0 || words[0].text != "i" && words[0].text != "we" || a.kind == quote.Indirect {
		return ""
	}
	for _, w := range words[1:] {
		switch {
		case w.tag == sentence.VBP || w.tag == sentence.VB:
			return spokenSense(w.text).act
		case w.tag != sentence.RB:
			return ""
		}
	}
	return ""
}

// isImperative reports whether words open with a verb in its base form.
func isImperative(words []word) bool {
	if len(words) < 2 {
		return false
	}
	switch words[0].text {
	case "let", "please":
		return true
	case "do":
		return isNegation(words[1].text)
	}
	return words[0].tag == sentence.VB
}

// isPredicate reports whether word i is an adjective that a clause predicates
// and ends with, "it is powerful", or goes on from to what it is said of, "it is
// wise to wait", or that an adverb of degree goes with.
func isPredicate(words []word, i int) bool {
	if words[i].tag != sentence.JJ && words[i].tag != sentence.JJR || isFactual(words[i].text) {
		return false
	}
	isLast := i+1 == len(words) || words[i+1].tag.IsPunctuation() || words[i+1].text == "to" || words[i+1].text == "that"
	isIntense := false
	for i--; i > 0 && (words[i].tag == sentence.RB || words[i].tag == sentence.RBR); i-- {
		isIntense = isIntense || isIntensifier(words[i].text)
	}
	return (isLast || isIntense) && i > 0 && isCopula(words[i].text)
}

// isIntensifier reports whether an adverb heightens the adjective after it.
func isIntensifier(text string) bool {
	switch text {
	case "very", "so", "too", "really", "extremely", "incredibly", "totally", "absolutely", "pretty":
		return true
	}
	return false
}
