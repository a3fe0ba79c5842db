package claim

import (
	"cmp"
	"slices"
	"strings"

	"github.com/quoth-go/quoth/internal/lemma"
	"github.com/quoth-go/quoth/quote"
	"github.com/quoth-go/quoth/sentence"
)

// A word is a token as the rules see it.
type word struct {
	text string // lower case, apostrophes straight
	tag  sentence.Tag
}

// An attribution is a quotation as the rules see it: the words of its source,
// its cue and its content.
type attribution struct {
	kind    quote.Kind
	source  []word
	cue     []word // with the auxiliaries, negations and adverbs before it
	content []word // of all pieces, quotation marks left out
	head    string // base form of the cue's head, "" without a cue
	// swapped says that the content stands first and the source last, as in
	// "That worries voters".
	swapped bool
	// isOpen says that it stands in what another leaves open: "whether she had asked
	// him to go".
	isOpen bool
}

// maxContent is how many words of a piece of a content are looked at, and of all
// before another is: a quotation as long as a book is told by its beginning.
const maxContent = 1 << 14

// read has a be that of q in r, in the room of what it was before.
func (a *attribution) read(r *reading, q quote.Quote) {
	doc := r.doc
	*a = attribution{kind: q.Kind, source: a.source[:0], cue: a.cue[:0], content: a.content[:0]}
	if q.Parent > 0 {
		a.isOpen = r.lower(doc.TokenAt(r.quotes[q.Parent-1].Content[0].Start)) == "whether"
	}
	if q.Source != nil && q.Kind == quote.Indirect {
		before := r.lower(doc.TokenAt(q.Source.Start) - 1)
		a.isOpen = a.isOpen || before == "whether" || before == "if" // "asked if | he regretted it"
	}
	for k, piece := range q.Content {
		if len(a.content) >= maxContent {
			break
		}
		if k == 0 {
			a.content = r.appendWords(a.content, infinitiveMark(doc, piece))
		}
		if k > 0 && doc.SentenceAt(piece.Start) != doc.SentenceAt(q.Content[k-1].End-1) {
			a.content = append(a.content, word{".", sentence.Period})
		}
		t := tokensIn(doc, piece)
		t.last = min(t.last, t.first+maxContent)
		a.content = r.appendWords(a.content, t)
	}
	if q.Source != nil {
		a.source = r.appendWords(a.source, tokensIn(doc, *q.Source))
	}
	if q.Cue != nil {
		a.cue = r.appendWords(a.cue, r.widened(q))
		a.head = headOf(a.cue, q.Cue.Lemma)
		a.swapped = q.Source != nil && len(q.Content) > 0 &&
			q.Content[0].End <= q.Cue.Start && q.Cue.End <= q.Source.Start
	}
}

// infinitiveMark returns the "to" before a content that begins with a verb in its
// base form, which some finders leave out of it.
func infinitiveMark(doc *sentence.Document, piece sentence.Span) tokenRange {
	i := doc.TokenAt(piece.Start)
	if i > 0 && i < len(doc.Tokens) && doc.Tokens[i].Tag == sentence.VB && doc.Tokens[i-1].Tag == sentence.TO {
		return tokenRange{i - 1, i}
	}
	return tokenRange{i, i}
}

// A tokenRange is the tokens from first to last, last exclusive.
type tokenRange struct{ first, last int }

func tokensIn(doc *sentence.Document, s sentence.Span) tokenRange {
	r := tokenRange{first: doc.TokenAt(s.Start)}
	for r.last = r.first; r.last < len(doc.Tokens) && doc.Tokens[r.last].Start < s.End; {
		r.last++
	}
	return r
}

// appendWords appends the tokens of t that are not quotation marks.
func (r *reading) appendWords(words []word, t tokenRange) []word {
	words = slices.Grow(words, t.last-t.first)
	for i := t.first; i < t.last; i++ {
		if w := r.word(i); w.tag != sentence.OpenQuote && w.tag != sentence.CloseQuote && !isAll(w.text, "\"“”„«»‹›‘") {
			words = append(words, w)
		}
	}
	return words
}

// straight returns a word with its apostrophes straight. Most words have none, and
// of those that are not straight most are of clitics.
func straight(word string) string {
	if strings.IndexByte(word, apostrophe[0]) < 0 {
		return word
	}
	switch word {
	case "’s":
		return "'s"
	case "n’t":
		return "n't"
	case "’re":
		return "'re"
	case "’m":
		return "'m"
	case "’ve":
		return "'ve"
	case "’ll":
		return "'ll"
	case "’d":
		return "'d"
	}
	return strings.ReplaceAll(word, apostrophe, "'")
}

// apostrophe is the mark of English typesetting.
const apostrophe = "’"

// maxAuxiliaries bounds how far before its span a cue is looked at: "has not
// yet publicly" is four.
const maxAuxiliaries = 4

// widened returns the tokens of q's cue with the auxiliaries, negations and
// adverbs before it, which some finders leave out of a cue.
func (r *reading) widened(q quote.Quote) tokenRange {
	t := tokensIn(r.doc, q.Cue.Span)
	for n := 0; n < maxAuxiliaries && t.first > 0; n++ {
		before := t.first - 1
		if q.Source != nil && q.Source.Overlaps(r.doc.Tokens[before].Span) || !supportsVerb(r.word(before)) {
			break
		}
		t.first--
	}
	return t
}

// supportsVerb reports whether w may stand between a subject and its verb.
func supportsVerb(w word) bool {
	switch w.tag {
	case sentence.RB, sentence.MD:
		return true
	case sentence.VB, sentence.VBD, sentence.VBP, sentence.VBZ, sentence.VBN, sentence.VBG:
		return isAuxiliary(lemma.Verb(w.text))
	}
	return false
}

// headOf returns the base form of the word that carries the meaning of a cue:
// its first verb, noun or adjective that the lexicon knows, and no later one
// than a verb of plain report; else the first that names or only seems; else
// fallback.
func headOf(cue []word, fallback string) string {
	light := ""
	for i, w := range cue {
		if !w.isContent() {
			continue
		}
		base := w.base()
		idiom := idiomAt(cue, i, base)
		switch {
		case idiom != "":
			return idiom
		case base == "like" && i > 0 && cue[i-1].tag == sentence.MD:
			return "want" // "would like"
		case isAttempt(base) && i+2 < len(cue) && cue[i+1].text == "to" && (speaks(cue[i+2].text) || idiomAt(cue, i+2, cue[i+2].text) != ""):
		case senseOf(base) != sense{}:
			return base
		case w.tag.IsVerb() && reports(base):
			return cmp.Or(heldNoun(cue[i+1:]), base)
		case light == "" && (isNaming(base) || seems(base)):
			light = base
		}
	}
	return cmp.Or(light, fallback)
}

// base returns the base form of w: that of a verb, or an adjective that the lexicon knows.
func (w word) base() string {
	if w.tag == sentence.JJ && senseOf(w.text) != (sense{}) {
		return w.text // "willing"
	}
	return lemma.Verb(w.text)
}

// heldNoun returns the base form of the first noun of words for something held in
// mind, "" where there is none: "announced plans".
func heldNoun(words []word) string {
	for _, w := range words {
		if base := lemma.Noun(w.text); w.tag.IsNoun() && mentalSense(base) != (sense{}) {
			return base
		}
	}
	return ""
}

// isAttempt reports whether a verb or noun, given by its base form, says that
// someone tries to do what follows.
func isAttempt(base string) bool {
	switch base {
	case "try", "seek", "attempt", "strive", "aim", "effort":
		return true
	}
	return false
}

// speaks reports whether a base form is that of a verb of utterance.
func speaks(base string) bool {
	return reports(base) || isNaming(base) || spokenSense(base) != sense{} || base == "convince" || base == "persuade" || base == "clarify"
}

// isContent reports whether w may carry the meaning of a cue, which adverbs,
// particles and prepositions do not.
func (w word) isContent() bool {
	switch w.tag {
	case sentence.RB, sentence.RP, sentence.IN, sentence.TO, sentence.DT, sentence.CC, sentence.MD, sentence.PRP:
		return false
	}
	return true
}

// has reports whether one of words is text.
func has(words []word, text string) bool {
	for _, w := range words {
		if w.text == text {
			return true
		}
	}
	return false
}

// opening returns words after the conjunctions that may introduce a content:
// "that", "but", "and".
func opening(words []word) []word {
	for len(words) > 0 {
		switch words[0].text {
		case "that", "but", "and", "so", ",", "well", "yes", "no", "now", "look":
			words = words[1:]
		default:
			return words
		}
	}
	return words
}
