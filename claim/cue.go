package claim

import (
	"github.com/quoth-go/quoth/internal/lemma"
	"github.com/quoth-go/quoth/sentence"
)

// A cueReading is what the labels ask of a cue and its near context.
type cueReading struct {
	sense
	negated bool // "did not say", "never wanted"
	modal   bool // "would", "could": what the cue says has not happened
	whether bool // the content opens with "whether"
	toDo    bool // the content opens with an infinitive, perhaps after who is to do it
	target  bool // the content is a bare noun phrase
}

// readCue reads the cue of a.
func readCue(a *attribution) cueReading {
	r := cueReading{sense: senseOf(a.head)}
	switch {
	case a.head == "debate" && !hasVerb(a.cue):
		r.sense = sense{stance: Uncommitted}
	case a.head == "weigh" && has(a.cue, "in"):
		r.sense = sense{} // it gives an opinion
	case a.head == "look" && (has(a.cue, "for") || has(a.cue, "to") || has(a.cue, "forward")):
		r.sense = intentSense("seek")
	case (a.head == "mean" || a.head == "design") && opensInfinitive(a.content):
		r.sense = intentSense("intend") // "is meant to please"
	case utters(a.head) && r.sense == sense{} && isNounPhrase(a.content):
		r.sense = nounSense(a.content) // "voiced concern"
	}
	for _, w := range a.cue {
		r.negated = r.negated || isNegation(w.text)
		r.modal = r.modal || w.tag == sentence.MD
	}
	if len(a.source) > 0 && isNobody(a.source[0].text) {
		r.negated = true
	}
	r.whether = startsWith(a.content, "whether") || has(a.cue, "whether") || startsWith(a.content, "if") && leavesOpen(a.head) ||
		r.negated && r.attitude == Wants && len(a.content) > 0 && opensFragment(a.content[0]) && a.content[0].text != "to"
	r.toDo = opensInfinitive(opening(a.content))
	r.target = isNounPhrase(a.content)
	return r
}

// hasVerb reports whether words hold a verb.
func hasVerb(words []word) bool {
	for _, w := range words {
		if w.tag.IsVerb() {
			return true
		}
	}
	return false
}

// nounSense returns the sense of the first noun of words that has one, as
// something that is said.
func nounSense(words []word) sense {
	for _, w := range words {
		if s := senseOf(lemma.Verb(w.text)); w.tag.IsNoun() && s != (sense{}) {
			s.attitude = Said
			return s
		}
	}
	return sense{}
}

// leavesOpen reports whether "if" means "whether" after a cue word, given by its
// base form.
func leavesOpen(base string) bool {
	switch base {
	case "see", "watch", "wonder", "ask", "know", "determine", "inquire", "question", "learn":
		return true
	}
	return false
}

// isNobody reports whether a source that begins with a word, in lower case, is
// nobody.
func isNobody(text string) bool {
	switch text {
	case "none", "nobody", "neither", "no":
		return true
	}
	return false
}

// maxAddressee bounds the words before an infinitive that name who is to act:
// "Trump and his campaign to stop".
const maxAddressee = 8

// opensInfinitive reports whether words open with "to" and a verb, or with a
// noun phrase and then that.
func opensInfinitive(words []word) bool {
	for i, w := range words[:min(len(words), maxAddressee)] {
		switch {
		case w.text == "to" && i+1 < len(words) && words[i+1].tag == sentence.VB:
			return true
		case w.tag.IsFinite() || w.tag == sentence.MD || w.tag.IsPunctuation():
			return false
		}
	}
	return false
}

// isNounPhrase reports whether words hold no clause: no finite verb, no modal.
func isNounPhrase(words []word) bool {
	for _, w := range words {
		if w.tag.IsFinite() || w.tag == sentence.MD {
			return false
		}
	}
	return true
}

// hasBase reports whether one of words has the base form base.
func hasBase(words []word, base string) bool {
	for _, w := range words {
		if w.text == base || lemma.Verb(w.text) == base {
			return true
		}
	}
	return false
}

// isAppeal reports whether words are a noun phrase that asks for something:
// "the newspaper's request".
func isAppeal(words []word) bool {
	for _, w := range words {
		switch w.text {
		case "request", "requests", "demand", "demands", "call", "calls", "appeal", "appeals", "plea", "pleas", "bid":
			return w.tag.IsNoun()
		}
	}
	return false
}
