package claim

import (
	"github.com/quoth-go/quoth/internal/lemma"
	"github.com/quoth-go/quoth/sentence"
)

// actOfPattern returns the act of a turn of phrase around word i that asks,
// undertakes, foresees or judges though none of its words does so everywhere, ""
// for none.
func actOfPattern(a *attribution, words []word, i int) Act {
	switch {
	case isDuty(words, i):
		return Request
	case isResolved(words[i].text) && isPredicated(words, i) && follows(words, i, "to") && isSelf(a, subject(words, i)):
		return Commitment // "he is committed to it"
	case isForeseen(words[i].text) && isPredicated(words, i):
		return Prediction // "is likely to fail"
	case isVerdict(words[i].text) && isPredicateNoun(words, i), heightens(words, i), isAppraisal(words[i]),
		isTrust(words[i].text) && isHeld(a, words, i):
		return Evaluation
	}
	return ""
}

// isDuty reports whether word i says that it is time for something, or that a
// group has a need of it.
func isDuty(words []word, i int) bool {
	switch {
	case i == 0:
		return false
	case words[i].text == "time":
		isOpen := follows(words, i, "for") || follows(words, i, "to") || follows(words, i, "that") || follows(words, i, "we")
		return isOpen && isCopula(words[i-1].text)
	case words[i].text == "need":
		return words[i].tag.IsFinite() && words[i-1].tag == sentence.PRP && !isSingular(words[i-1].text)
	}
	return false
}

// follows reports whether text is the word after word i.
func follows(words []word, i int, text string) bool {
	return i+1 < len(words) && words[i+1].text == text
}

// isPredicated reports whether adverbs alone stand between word i and a copula
// before it.
func isPredicated(words []word, i int) bool {
	for k := i - 1; k >= max(0, i-1-maxModifiers); k-- {
		switch words[k].tag {
		case sentence.RB, sentence.RBR, sentence.RBS:
		default:
			return isCopula(words[k].text) && !isRelativeCopula(words, k)
		}
	}
	return false
}

// maxModifiers bounds the words between a verb and the noun that it goes with.
const maxModifiers = 4

// isPredicateNoun reports whether word i is the head of a noun phrase that a
// clause predicates of its subject, "is a big problem", and not of "there".
func isPredicateNoun(words []word, i int) bool {
	for k := i - 1; k > 0 && k >= i-1-maxModifiers; k-- {
		switch words[k].tag {
		case sentence.DT, sentence.JJ, sentence.JJR, sentence.JJS, sentence.NN, sentence.RB, sentence.PRPS:
		default:
			return isCopula(words[k].text) && words[k-1].text != "there"
		}
	}
	return false
}

// heightens reports whether word i heightens an adjective after it that could
// not be checked: "a very ambitious way", "the most gifted".
func heightens(words []word, i int) bool {
	if !isIntensifier(words[i].text) && words[i].tag != sentence.RBS || i+1 >= len(words) {
		return false
	}
	next := words[i+1]
	return next.tag == sentence.JJ && !isFactual(next.text) && !isMeasure(next.text)
}

// isAppraisal reports whether w is a verb that judges its subject: "he lacks".
func isAppraisal(w word) bool {
	return (w.tag == sentence.VBZ || w.tag == sentence.VBP) && appraises(lemma.Verb(w.text))
}

// isHeld reports whether the source itself has what the noun i names: "he has
// full confidence".
func isHeld(a *attribution, words []word, i int) bool {
	for k := i - 1; k > 0 && k >= i-1-maxModifiers; k-- {
		if words[k].tag.IsVerb() {
			return lemma.Verb(words[k].text) == "have" && isSelf(a, subject(words, k))
		}
	}
	return false
}

// isResolved reports whether an adjective says that its subject means to act.
func isResolved(text string) bool {
	switch text {
	case "committed", "determined", "prepared", "willing", "ready", "dedicated", "eager":
		return true
	}
	return false
}

// isForeseen reports whether an adjective says what will become of its subject.
func isForeseen(text string) bool {
	switch text {
	case "likely", "unlikely", "bound", "doomed", "destined", "poised", "inevitable":
		return true
	}
	return false
}

// isVerdict reports whether a noun judges what it is predicated of.
func isVerdict(text string) bool {
	switch text {
	case "problem", "threat", "danger", "waste", "burden", "weakness", "strength", "champion", "challenge",
		"success", "opportunity", "dream", "honor", "privilege", "gift", "distraction", "flake", "leader",
		"choice", "step", "thing", "moment", "risk", "win", "loss", "setback", "test", "lie", "lies", "hoax",
		"chaos", "crisis", "move", "idea", "way", "asset", "liability", "tool":
		return true
	}
	return false
}

// isMeasure reports whether an adjective measures rather than judges.
func isMeasure(text string) bool {
	switch text {
	case "much", "many", "few", "little", "far", "recent", "likely", "several", "prominent", "popular",
		"populous", "prevalent", "long", "possible", "common", "expensive", "senior", "frequent":
		return true
	}
	return false
}

// appraises reports whether a verb, given by its base form, judges its subject.
func appraises(base string) bool {
	switch base {
	case "lack", "deserve", "care", "matter", "suck", "stink", "inspire", "embody", "trust", "respect",
		"admire", "insult", "ruin", "betray", "fail", "exploit", "pander":
		return true
	}
	return false
}

// isTrust reports whether a noun names what one holds towards someone.
func isTrust(text string) bool {
	switch text {
	case "confidence", "faith", "trust", "hope", "sympathy", "concerns", "concern", "doubts", "doubt",
		"reservations", "respect", "admiration":
		return true
	}
	return false
}
