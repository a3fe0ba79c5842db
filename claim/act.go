package claim

import (
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
	if endsInQuestion(a.content) {
		return Question
	}
	if act := actOfVerb(a, cue, attitude); act != "" {
		return act
	}
	switch {
	case a.swapped && troubles(a.head):
		return Evaluation
	case isNaming(a.head) && cue.target:
		return actOfNaming(a)
	case cue.stance == Denies && isAppeal(a.content):
		return Request // "rejects a request"
	case cue.act == "" && attitude == Believes && cue.target:
		return Evaluation
	case (a.head == "suggest" || a.head == "agree") && !cue.target:
		return "" // a clause says itself what it does
	}
	return cue.act
}

// actOfVerb returns the act of the verbs whose act depends on what follows
// them, "" for the others.
func actOfVerb(a *attribution, cue cueReading, attitude Attitude) Act {
	toDo := startsWith(a.content, "to")
	switch a.head {
	case "ask":
		return actOfAsking(a, cue)
	case "want", "wish", "desire":
		switch {
		case hasBase(a.cue, "know"):
			return Question
		case toDo:
			return Commitment
		}
		return Request
	case "hope":
		if toDo {
			return Commitment
		}
		return Evaluation
	case "need":
		return Request
	case "tell":
		if cue.toDo && a.kind != quote.Direct {
			return Request
		}
	case "call":
		if cue.toDo || has(a.cue, "for") || has(a.cue, "on") {
			return Request
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

// actOfAsking tells a question from a request.
func actOfAsking(a *attribution, cue cueReading) Act {
	if cue.toDo || has(a.cue, "for") || has(a.cue, "to") {
		return Request
	}
	return Question
}

// actOfNaming tells a judgement from a classification.
func actOfNaming(a *attribution) Act {
	if judges(a.content) || a.head == "call" {
		return Evaluation
	}
	return actOfContent(a)
}

func startsWith(words []word, text string) bool {
	return len(words) > 0 && words[0].text == text
}

// endsInQuestion reports whether words end in a question mark.
func endsInQuestion(words []word) bool {
	return len(words) > 0 && words[len(words)-1].text == "?"
}

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
	for i, w := range words {
		if isEvaluative(w.text) || isPredicate(words, i) {
			return Evaluation
		}
		if act := actOfModal(a, words, i); act != "" {
			return act
		}
	}
	return Statement
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

// actOfModal returns the act that word i gives its clause, "" for none.
func actOfModal(a *attribution, words []word, i int) Act {
	if i == 0 || isRelative(words[i-1]) {
		return ""
	}
	switch words[i].text {
	case "should", "must", "ought":
		return Request
	case "will", "'ll", "wo", "would":
		if i+1 < len(words) && isHabit(words[i+1].text) {
			return "" // "would sometimes dismiss" tells of the past
		}
		return actOfFuture(a, words, i)
	case "going":
		if i+1 < len(words) && words[i+1].text == "to" {
			return actOfFuture(a, words, i)
		}
	case "plan", "plans", "intend", "intends", "promise", "vow":
		if words[i].tag.IsFinite() && isSelf(a, subject(words, i)) {
			return Commitment
		}
	}
	return ""
}

// actOfFuture tells what the source undertakes from what it foresees.
func actOfFuture(a *attribution, words []word, i int) Act {
	if isSelf(a, subject(words, i)) {
		return Commitment
	}
	return Prediction
}

// subject returns the word before the verb group that word i stands in.
func subject(words []word, i int) word {
	for i--; i > 0 && supportsVerb(words[i].tag, words[i].text); i-- {
	}
	return words[max(i, 0)]
}

// isSelf reports whether a subject in the content is the source itself.
func isSelf(a *attribution, subject word) bool {
	switch subject.text {
	case "i", "we":
		return a.kind != quote.Indirect
	case "he", "she", "they", "it":
		return a.kind != quote.Direct
	}
	return false
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

// judges reports whether words hold one that judges.
func judges(words []word) bool {
	for _, w := range words {
		if isEvaluative(w.text) {
			return true
		}
	}
	return false
}

// isPredicate reports whether word i is an adjective that a clause predicates
// and ends with: "it is powerful."
func isPredicate(words []word, i int) bool {
	if words[i].tag != sentence.JJ || i+1 < len(words) && !words[i+1].tag.IsPunctuation() {
		return false
	}
	for i--; i > 0 && words[i].tag == sentence.RB; i-- {
	}
	return i > 0 && isCopula(words[i].text)
}
