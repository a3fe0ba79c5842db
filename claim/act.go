package claim

import (
	"cmp"

	"github.com/quoth-go/quoth/internal/lemma"
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
	case cue.negated && cue.whether && attitude == Wants:
		return Question // "has not decided which"
	case cue.whether && !cue.negated && cue.act == "" && !reports(a.head) && a.head != "decline":
		return actOfWhether(a)
	case a.swapped && troubles(a.head):
		return Evaluation
	case isNaming(a.head) && cue.target:
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
	case isJudgment(a.cue):
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
	case "tell", "warn", "remind", "persuade", "convince":
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

// actOfWhether tells what ought to be done from what is asked.
func actOfWhether(a *attribution) Act {
	if has(a.content, "should") {
		return Request
	}
	return Question
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
	return len(words) > 0 && words[0].text != "to" && opensInfinitive(words) && isNounPhrase(words)
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
	case judges(a.content),
		(a.head == "see" || a.head == "view") && has(a.content, "as"),
		colors(a.head) && !isPassive(a.cue) && len(a.source) > 0: // not "a site called"
		return Evaluation
	}
	return actOfContent(a)
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
	isSubordinate, isPast := false, false
	for i, w := range words {
		if isEvaluative(w.text) && !(i > 0 && words[i-1].text == "at") || isPredicate(words, i) { // not "at best"
			return Evaluation
		}
		if act := cmp.Or(actOfModal(a, words, i), actOfSelf(a, words, i)); act != "" && !isSubordinate && !isPast {
			return act
		}
		// What is told of the past comes first, whatever follows from it.
		isPast = isPast || w.tag == sentence.VBD && !isSubordinate && !attributes(w.text) && !comes(words, i)
		switch {
		case w.tag.IsFinite(), w.tag == sentence.MD, w.tag == sentence.Comma:
			isSubordinate = false
		case w.text != "that" && subordinates(words, i):
			isSubordinate = true
		}
	}
	if n := len(words); n > 0 && a.kind == quote.Direct && words[n-1].text == "!" {
		return Evaluation // "What a night!"
	}
	return Statement
}

// comes reports whether the past form i is of "was going to", or a modal
// follows it, which no verb has after it.
func comes(words []word, i int) bool {
	for i++; i < len(words) && isNegation(words[i].text); i++ {
	}
	return i < len(words) && (words[i].text == "going" || words[i].tag == sentence.MD)
}

// actOfSelf returns the act that the source is said to be at: "she opposes the
// deal", "he wants them to leave".
func actOfSelf(a *attribution, words []word, i int) Act {
	w := words[i]
	isPresent := w.tag == sentence.VBZ || w.tag == sentence.VBP || w.tag == sentence.VBG
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
		return s.act
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

// actOfModal returns the act that word i gives its clause, "" for none.
func actOfModal(a *attribution, words []word, i int) Act {
	if i == 0 || isRelative(words[i-1]) {
		return ""
	}
	switch words[i].text {
	case "should", "must", "ought":
		return Request
	case "have", "has", "needs":
		if i+1 < len(words) && words[i+1].text == "to" && words[i].tag.IsFinite() && !isSingular(words[i-1].text) {
			return Request // "we have to start"
		}
	case "need":
		if words[i].tag.IsNoun() && i+1 < len(words) && (words[i+1].text == "for" || words[i+1].text == "to") {
			return Request // "there is a need for"
		}
	case "will", "'ll", "wo", "would":
		return actOfWill(a, words, i)
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
	if s := subject(words, i); isSelf(a, s) || isOwn(words, i) && a.kind != quote.Direct {
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
		return a.kind != quote.Direct && !differs(a.source, subject.text)
	}
	return false
}

// differs reports whether a source is a pronoun that a pronoun for it would
// repeat, and does not.
func differs(source []word, pronoun string) bool {
	if len(source) != 1 {
		return false
	}
	switch source[0].text {
	case "he", "she", "they", "it":
		return source[0].text != pronoun
	}
	return false
}

// isOwn reports whether the subject of the verb group that word i stands in is a
// body that the source belongs to: "his group".
func isOwn(words []word, i int) bool {
	for i--; i > 0 && supportsVerb(words[i].tag, words[i].text); i-- {
	}
	return i > 0 && isBody(words[i].text) && words[i-1].tag == sentence.PRPS
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
		if isEvaluative(w.text) && !w.tag.IsVerb() {
			return true
		}
	}
	return false
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
