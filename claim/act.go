package claim

import (
	"slices"
	"strings"

	"github.com/quoth-go/quoth/internal/lexicon"
	"github.com/quoth-go/quoth/quote"
	"github.com/quoth-go/quoth/sentence"
)

// actOf says what the content does in the source's hands.
func actOf(a *attribution, cue cueReading, attitude Attitude) Act {
	if act := actOfCue(a, cue, attitude); act != "" {
		return act
	}
	return actOfContent(a)
}

// actOfCue returns the act that the cue decides, "" if it leaves it to the content.
func actOfCue(a *attribution, cue cueReading, attitude Attitude) Act {
	if (a.kind == quote.Direct || !hasWord(a.cue)) && asks(a.content) {
		return Question
	}
	if act := actOfVerb(a, cue, attitude); act != "" {
		return act
	}
	switch {
	case a.kind == quote.Direct && asksYou(a.content):
		return Question
	case cue.negated && cue.whether && attitude == Wants:
		return Question // "has not decided which"
	case cue.whether && !cue.negated && cue.stance != Denies && !reports(a.head) && a.head != "decline":
		return actOfWhether(a)
	case a.swapped && troubles(a.head):
		return Evaluation
	case attitude != Wants && cue.attitude == Wants && startsWith(a.content, "that"):
		return actOfContent(a) // "decided that it was over"
	case isNaming(a.head) && cue.target, seesAs(a):
		return actOfNaming(a)
	case refersTo(a.head) && cue.target && !isJudgment(a.cue):
		return Statement
	case foresees(a.head) && !cue.target && hasModal(a.content):
		return Prediction // "fears that it may fail"
	case seems(a.head) && cue.attitude != Wants:
		return actOfContent(a)
	case cue.sense == sense{} && !reports(a.head) && a.kind != quote.Direct && isAddressed(a.content):
		return Request // "directed them to leave"
	case cue.stance == Denies && isAppeal(a.content):
		return Request // "rejects a request"
	case cue.act == "" && attitude == Believes && cue.target:
		return Evaluation
	case saysItself(a.head) && !cue.target && !cue.toDo:
		return "" // a clause says itself what it does
	case isJudgment(a.cue) && cue.act != Prediction, cue.target && isMoved(a.cue):
		return Evaluation
	}
	return cue.act
}

// actOfVerb returns the act of the verbs whose act depends on what follows
// them, "" for the others.
func actOfVerb(a *attribution, cue cueReading, attitude Attitude) Act {
	toDo := startsWith(a.content, "to") || len(a.content) > 1 && isNegation(a.content[0].text) && a.content[1].text == "to"
	switch a.head {
	case "ask":
		return actOfAsking(a, cue)
	case "want", "wish", "desire":
		switch {
		case asksToKnow(a):
			return Question
		case toDo:
			return Commitment
		}
		return Request
	case "accuse":
		if !isDeedOf(a.content) {
			return Evaluation
		}
		return actOfContent(a)
	case "pick", "select":
		if cue.toDo {
			return Prediction
		}
	case "hope":
		if cue.toDo {
			return Commitment
		}
		return Evaluation
	case "decline":
		if hasSpeech(a.cue) {
			return Statement
		}
	case "need":
		return Request
	case "offer":
		if cue.target && !cue.toDo && nounSense(a.content).act != Request {
			return actOfContent(a) // "offers clues", not "offers advice"
		}
	case "tell", "warn", "remind", "persuade", "convince":
		if cue.toDo && a.kind != quote.Direct {
			return Request
		}
	case "call":
		if cue.toDo || has(a.cue, "for") || has(a.cue, "on") {
			return Request
		}
	case "suggest":
		if slices.ContainsFunc(a.source, isOfDocument) {
			return actOfContent(a) // "polling suggests that voters back it"
		}
	case "agree":
		if attitude == Wants {
			return Commitment
		}
	case "propose":
		if cue.target {
			return Commitment
		}
	}
	return ""
}

// isOfDocument reports whether w is a noun for a document.
func isOfDocument(w word) bool {
	return !w.tag.IsProper() && isDocument(lexicon.Singular(w.text))
}

// actOfWhether tells what ought to be done from what is asked.
func actOfWhether(a *attribution) Act {
	if has(a.content, "should") {
		return Request
	}
	return Question
}

// indexOf returns the index of the first of words that is text, -1 for none.
func indexOf(words []word, text string) int {
	return slices.IndexFunc(words, func(w word) bool { return w.text == text })
}

// isDeedOf reports whether words end in what someone is accused of having done,
// or name nothing: "the mayor of hurting them", not "of cowardice", "of being late".
func isDeedOf(words []word) bool {
	i := indexOf(words, "of") + 1
	return i == 0 || i == len(words) || words[i].tag == sentence.VBG && words[i].text != "being"
}

// refersTo reports whether a cue verb, given by its base form, only brings a
// thing up.
func refersTo(base string) bool {
	switch base {
	case "refer", "cite", "mention", "reference", "note", "recall", "recount", "list", "identify", "allude",
		"quote", "invoke", "name":
		return true
	}
	return false
}

// foresees reports whether a cue word, given by its base form, feels about what
// may come.
func foresees(base string) bool {
	switch base {
	case "fear", "worry", "concern", "dread", "afraid", "nervous", "anxious", "anxiety":
		return true
	}
	return false
}

// hasModal reports whether words hold a modal.
func hasModal(words []word) bool {
	for _, w := range words {
		if w.tag == sentence.MD {
			return true
		}
	}
	return false
}

// isAddressed reports whether words open with who is to act, then an infinitive.
func isAddressed(words []word) bool {
	words = opening(words)
	return len(words) > 0 && words[0].text != "to" && words[0].text != "a" && opensInfinitive(words) && isNounPhrase(words)
}

// saysItself reports whether a cue verb that may ask for something or judge it,
// given by its base form, may also report a clause.
func saysItself(base string) bool {
	switch base {
	case "suggest", "agree", "warn", "remind", "caution", "boast", "joke", "brag", "advise", "lament", "quip", "scoff", "offer":
		return true
	}
	return false
}

// actOfAsking tells a question from a request.
func actOfAsking(a *attribution, cue cueReading) Act {
	if cue.toDo || has(a.cue, "for") || has(a.cue, "to") {
		return Request
	}
	return Question
}

// actOfNaming tells a judgement from a classification.
func actOfNaming(a *attribution) Act {
	switch {
	case judges(a.content), describes(a.content),
		seesAs(a),
		colors(a.head) && !isPassive(a.cue) && len(a.source) > 0: // not "a site called"
		return Evaluation
	}
	return actOfContent(a)
}

// seesAs reports whether a is of the form "sees it as a waste".
func seesAs(a *attribution) bool {
	return (a.head == "see" || a.head == "view") && has(a.content, "as")
}

// describes reports whether words give a quality rather than a name: "the team as
// highly accomplished".
func describes(words []word) bool {
	as := indexOf(words, "as")
	if as < 0 || as+1 >= len(words) {
		return false
	}
	last := words[len(words)-1]
	first := words[as+1]
	return first.tag == sentence.RB && !isNegation(first.text) || first.tag == sentence.JJ && first == last && !isFactual(first.text)
}

// colors reports whether a verb that gives its object a name or a quality, given
// by its base form, has a judgement in the way it is given.
func colors(base string) bool {
	switch base {
	case "call", "portray", "paint", "pitch", "cast", "frame", "brand":
		return true
	}
	return false
}

func startsWith(words []word, text string) bool {
	return len(words) > 0 && words[0].text == text
}

// asks reports whether words end in a question that is more than a tag to what
// stands before it: "it got your attention, didn't it?"
func asks(words []word) bool {
	n := len(words)
	if n == 0 || words[n-1].text != "?" {
		return false
	}
	isTag := n > 3 && words[n-2].tag == sentence.PRP && words[n-3].text == "n't"
	return !isTag
}

// asksYou reports whether words announce a question: "I want to ask you".
func asksYou(words []word) bool {
	i := indexOf(words, "ask")
	return i >= 0 && i+1 < len(words) && words[i+1].text == "you" && has(words[:i], "i")
}

// hasWord reports whether a cue is more than a colon or a dash.
func hasWord(cue []word) bool {
	for _, w := range cue {
		if !w.tag.IsPunctuation() {
			return true
		}
	}
	return false
}

// isJudgment reports whether a cue holds a noun or an adjective that judges:
// "noted the absurdity of".
func isJudgment(cue []word) bool {
	for _, w := range cue {
		if isEvaluative(w.text) && !isMild(w.text) && !w.tag.IsVerb() && w.tag != sentence.RB {
			return true
		}
	}
	return false
}

// isMoved reports whether a cue holds an adverb that judges what the cue is about:
// "talked proudly of".
func isMoved(cue []word) bool {
	return slices.ContainsFunc(cue, func(w word) bool {
		return w.tag == sentence.RB && (isEvaluative(w.text) || isEvaluative(strings.TrimSuffix(w.text, "ly")))
	})
}

// judges reports whether words hold one that judges.
func judges(words []word) bool {
	for _, w := range words {
		if isEvaluative(w.text) {
			return true
		}
	}
	return false
}
