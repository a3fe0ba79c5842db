package claim

import "github.com/quoth-go/quoth/sentence"

// certaintyOf says how sure the source is presented as being.
func certaintyOf(a *attribution, cue cueReading, stance Stance) Certainty {
	if stance == Uncommitted || cue.hedged || hedges(a.cue) || hedges(firstSentence(a.content)) {
		return Hedged
	}
	return Certain
}

// hedges reports whether words hold a hedge on what they say: not one of a
// relative clause, nor one that qualifies a noun.
func hedges(words []word) bool {
	for i, w := range words {
		switch {
		case !isHedge(w.text):
		case w.tag.IsProper(): // "May"
		case i > 0 && isRelative(words[i-1]):
		case w.tag == sentence.JJ && i+1 < len(words) && words[i+1].tag.IsNoun(): // "likely voters"
		default:
			return true
		}
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
