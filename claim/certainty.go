package claim

import "github.com/quoth-go/quoth/sentence"

// certaintyOf says how sure the source is presented as being.
func certaintyOf(a *attribution, cue cueReading, stance Stance) Certainty {
	if stance == Uncommitted || cue.hedged || hints(a.head) && cue.act != Commitment && !cue.toDo || seems(a.head) && a.head != "sound" || hedges(a.cue) || cue.attitude != Knows && hedges(firstSentence(a.content)) {
		return Hedged
	}
	return Certain
}

// hints reports whether a cue verb, given by its base form, says less than that
// it is so.
func hints(base string) bool {
	switch base {
	case "suggest", "hint", "imply", "intimate", "insinuate":
		return true
	}
	return false
}

// hedges reports whether words hold a hedge on what they say: not one of a
// relative clause, nor one that qualifies a noun.
func hedges(words []word) bool {
	isSubordinate := false
	for i, w := range words {
		isQualified := i > 0 && isDegree(words[i-1].text) || i+1 < len(words) && qualifies(w, words[i+1])                 // "more likely", "likely voters"
		if isHedge(w.text) && !isSubordinate && !isQualified && !w.tag.IsProper() && !(i > 0 && isRelative(words[i-1])) { // not "May"
			return true
		}
		switch {
		case w.tag.IsFinite(), w.tag == sentence.MD, w.tag == sentence.Comma:
			isSubordinate = isRelativeCopula(words, i)
		case w.text != "that" && w.text != "because" && subordinates(words, i):
			isSubordinate = true
		}
	}
	return false
}

// isRelativeCopula reports whether word i is the copula right after a relative
// pronoun, so that what follows is a part of its clause: "states that are likely".
func isRelativeCopula(words []word, i int) bool {
	return i > 0 && isCopula(words[i].text) && isRelative(words[i-1])
}

// isDegree reports whether a word makes "likely" a matter of more or less.
func isDegree(text string) bool {
	switch text {
	case "more", "less", "most", "least":
		return true
	}
	return false
}

// qualifies reports whether a hedge belongs to a noun phrase, of which next is
// the word after it.
func qualifies(w, next word) bool {
	switch w.tag {
	case sentence.JJ:
		return next.tag.IsNoun()
	case sentence.RB:
		return next.tag == sentence.JJ && w.text != "likely" && w.text != "possibly" && w.text != "perhaps" && w.text != "probably" && w.text != "maybe"
	}
	return false
}

// isRelative reports whether w may open a relative clause.
func isRelative(w word) bool {
	return w.tag == sentence.WDT || w.tag == sentence.WP || w.text == "that" || w.text == "who" || w.text == "which"
}

// firstSentence returns words up to the first mark that ends a sentence.
func firstSentence(words []word) []word {
	for i, w := range words {
		if w.tag == sentence.Period {
			return words[:i]
		}
	}
	return words
}
