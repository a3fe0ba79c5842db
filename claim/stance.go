package claim

import (
	"github.com/quoth-go/quoth/quote"
	"github.com/quoth-go/quoth/sentence"
)

// stanceOf says what the source holds towards the content as written.
func stanceOf(a *attribution, cue cueReading) Stance {
	switch {
	case a.isOpen, cue.whether && cue.attitude != Knows:
		return Uncommitted
	case cue.negated:
		return negated(a, cue)
	case a.head == "decline" && !cue.toDo && hasSpeech(a.cue):
		return Uncommitted // "declined to say"
	case cue.modal && cue.attitude == "" && a.kind == quote.Indirect && isShowing(a.head):
		return Uncommitted // "would show"
	case has(a.cue, "should") || has(a.cue, "must"):
		return Uncommitted // "should be worried": it is not said that they are
	case a.head == "blame" && has(a.content, "on"):
		return Affirms
	case isCriticism(a.head) && cue.target && !judgesAs(a.content) && !has(a.cue, "as") && !has(a.content, "for"):
		return Denies // "condemned the attack"
	case cue.stance != "":
		return cue.stance
	case a.head == "vote" && has(a.cue, "against"):
		return Denies
	}
	return Affirms
}

// judgesAs reports whether words say of something that it is something: "the
// mayor as a fraud".
func judgesAs(words []word) bool {
	for i, w := range words {
		if w.text == "as" && i+1 < len(words) && (words[i+1].tag == sentence.DT || words[i+1].tag == sentence.JJ || words[i+1].tag == sentence.VBG || words[i+1].tag == sentence.NNS) {
			return true
		}
	}
	return false
}

// negated returns the stance of an attribution whose cue is negated. What was
// not thought, wanted or conceded is held to be false or unwanted; what was
// not said is left open; what was not denied is held.
func negated(a *attribution, cue cueReading) Stance {
	switch {
	case cue.stance == Denies:
		return Affirms
	case isCriticism(a.head):
		return Uncommitted // who is not blamed need not be in the right
	case cue.attitude == Believes, cue.attitude == Wants, cue.act == Evaluation, cue.act == Commitment:
		return Denies
	}
	return Uncommitted
}

// hasSpeech reports whether a cue holds a verb of saying.
func hasSpeech(cue []word) bool {
	for _, verb := range []string{"say", "comment", "discuss", "answer", "speculate", "disclose", "reveal", "specify"} {
		if hasBase(cue, verb) {
			return true
		}
	}
	return false
}
