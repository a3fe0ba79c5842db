package claim

import (
	"github.com/quoth-go/quoth/internal/lemma"
	"github.com/quoth-go/quoth/sentence"
)

// attitudeOf says how the source holds the content.
func attitudeOf(a *attribution, cue cueReading) Attitude {
	switch {
	case asksToKnow(a):
		return Said // "wanted to know" asks
	case (cue.attitude == Believes || cue.attitude == Wants) && isUttered(a.cue):
		return Said // "expressed doubts", "announced plans"
	case (a.head == "convince" || a.head == "persuade") && !isPassive(a.cue) && !a.swapped:
		return Said
	case seems(a.head) && (len(a.source) == 0 || cue.sense == sense{}):
		return Believes
	case a.swapped && troubles(a.head):
		return Knows // "That worries voters": the content is given
	case a.head == "agree" && (cue.toDo || has(a.cue, "to")):
		return Wants
	case isShowing(a.head) && (len(a.source) == 0 || isVisual(a.source)):
		return Knows
	case a.head == "see" && cue.act == "" && has(a.cue, "saw") && !has(a.content, "as"):
		return Knows
	case a.head == "see":
		return Believes
	case (a.head == "decide" || a.head == "determine") && startsWith(a.content, "that"):
		return Believes
	case a.head == "agreement" && startsWith(a.content, "that"):
		return Said
	case cue.act == Evaluation && isSurveyed(a.source):
		return Believes // "a majority of voters support it"
	case cue.attitude != "":
		return cue.attitude
	}
	return Said
}

// isSurveyed reports whether a source is people whose opinion is counted rather
// than heard.
func isSurveyed(source []word) bool {
	for _, w := range source {
		switch w.text {
		case "%", "percent", "voters", "respondents", "americans", "majority", "most", "half", "many", "thirds", "quarter":
			return true
		}
	}
	return false
}

// asksToKnow reports whether a is of the form "wanted to know", however much of
// that is its cue.
func asksToKnow(a *attribution) bool {
	return a.head == "want" && (hasBase(a.cue, "know") || len(a.content) > 1 && a.content[0].text == "to" && a.content[1].text == "know")
}

// isUttered reports whether a cue puts a noun for something held in mind into
// words.
func isUttered(cue []word) bool {
	for _, w := range cue {
		switch {
		case w.tag.IsNoun():
			return false
		case w.tag.IsVerb() && utters(lemma.Verb(w.text)):
			return true
		}
	}
	return false
}

// isPassive reports whether a cue is a form of "be" and a participle.
func isPassive(cue []word) bool {
	isBe := false
	for _, w := range cue {
		switch {
		case w.tag == sentence.VBN:
			return isBe
		case isCopula(w.text):
			isBe = true
		}
	}
	return false
}

// isVisual reports whether a source is seen rather than read.
func isVisual(source []word) bool {
	for _, w := range source {
		if isFilm(w.text) {
			return true
		}
	}
	return false
}
