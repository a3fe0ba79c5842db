package claim

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/quoth-go/quoth/internal/lexicon"
	"github.com/quoth-go/quoth/quote"
	"github.com/quoth-go/quoth/sentence"
)

// standalone returns the content of q such that it can be read alone. at is q as
// the rules of the labels see it, stance what they say. What the source does not
// affirm, what it would have others do and what is no clause is given with the
// source and the cue, where they follow each other.
func (r *reading) standalone(q quote.Quote, at *attribution, stance Stance) string {
	isSentence := r.isUtterance(q) || isClause(at.content)
	isSubjunctive := senseOf(at.head).act == Request && startsWith(at.content, "that")
	var text string
	var stands, ok bool
	if !isSentence || isSubjunctive || stance != Affirms {
		text, stands, ok = r.reported(q, stance)
	}
	if !ok {
		text, stands = r.join(q, r.substitutions(q, 0)), isSentence
	}
	if at.isOpen {
		return finish("whether "+text, false)
	}
	return finish(text, stands)
}

// join returns the pieces of q's content in a row, with edits in place.
func (r *reading) join(q quote.Quote, edits []edit) string {
	var parts []string
	var before sentence.Span
	for _, piece := range q.Content {
		piece = bare(r.doc.Text, q.Kind, piece)
		if !hasLetter(piece.Of(r.doc.Text)) {
			continue
		}
		piece = r.opened(piece, len(parts) == 0 && !r.isUtterance(q))
		part := r.written(piece, edits)
		if n := len(parts); n > 0 {
			parts[n-1], part = r.link(q, before, piece, parts[n-1], part)
		}
		parts, before = append(parts, part), piece
	}
	return strings.Join(parts, " ")
}

// opened returns a piece without the marks at its beginning and, for a clause,
// without the "that" which ties it to the cue.
func (r *reading) opened(piece sentence.Span, isClause bool) sentence.Span {
	for t := tokensIn(r.doc, piece); t.first+1 < t.last; t.first++ {
		tag := r.tag(t.first)
		if tag != sentence.Comma && tag != sentence.Colon && !(isClause && r.isComplementizer(t.first)) {
			break
		}
		piece.Start = r.doc.Tokens[t.first+1].Start
	}
	return piece
}

// isComplementizer reports whether token i is a "that" which only opens a
// clause, or a conjunction before such a one.
func (r *reading) isComplementizer(i int) bool {
	next := r.tag(i + 1)
	switch r.lower(i) {
	case "that":
		if r.tag(i) != sentence.IN && (next == sentence.NN || next == sentence.JJ || next == sentence.CD) {
			return false // "that man"
		}
		return !next.IsFinite() && next != sentence.MD
	case "and", "but":
		return r.lower(i+1) == "that"
	}
	return false
}

// link returns the words of two pieces as they go together. Quotation marks that
// close only to open again go; an ellipsis in brackets stands where something is
// left out within a sentence that is neither the source nor the cue.
func (r *reading) link(q quote.Quote, before, after sentence.Span, first, second string) (string, string) {
	gap := sentence.Span{Start: before.End, End: after.Start}
	words := gap.Of(r.doc.Text)
	if bare, closes := cutClosing(first); closes {
		if rest, opens := cutOpening(second); opens {
			first, second = bare, rest
		}
	}
	switch {
	case r.doc.SentenceAt(before.End-1) != r.doc.SentenceAt(after.Start), r.hasStop(gap),
		strings.HasSuffix(first, ",") && r.beginsAnew(after),
		strings.Contains(words, ";") && lexicon.IsCapital(strings.TrimLeft(second, "\"“‘'")):
		return stopped(first), second
	case q.Cue != nil && gap.Overlaps(q.Cue.Span), q.Source != nil && gap.Overlaps(*q.Source), !hasLetter(words):
		opens, goesOn := r.tag(r.doc.TokenAt(before.Start)), r.tag(r.doc.TokenAt(after.Start))
		if strings.HasPrefix(words, ",") && (goesOn == sentence.CC || opens == sentence.IN || opens == sentence.WRB) {
			first += "," // "Though it was cold, [he said,] they came"
		}
		return first, second
	}
	return first + " [...]", second
}

// beginsAnew reports whether s begins with a capital that only the beginning of a
// sentence has.
func (r *reading) beginsAnew(s sentence.Span) bool {
	t := tokensIn(r.doc, s)
	if t.first+1 < t.last && isMark(r.doc.Word(t.first)) {
		t.first++
	}
	tag := r.tag(t.first)
	return lexicon.IsCapital(r.doc.Word(t.first)) && tag != sentence.NNP && tag != sentence.NNPS && r.lower(t.first) != "i"
}

// hasStop reports whether a mark that ends a sentence stands in s.
func (r *reading) hasStop(s sentence.Span) bool {
	for t := tokensIn(r.doc, s); t.first < t.last; t.first++ {
		if r.tag(t.first) == sentence.Period {
			return true
		}
	}
	return false
}

// cutClosing returns s without the double quotation mark at its end.
func cutClosing(s string) (string, bool) {
	if rest, found := strings.CutSuffix(s, "”"); found {
		return rest, true
	}
	return strings.CutSuffix(s, `"`)
}

// cutOpening returns s without the double quotation mark at its beginning.
func cutOpening(s string) (string, bool) {
	if rest, found := strings.CutPrefix(s, "“"); found {
		return rest, true
	}
	return strings.CutPrefix(s, `"`)
}

func hasLetter(s string) bool { return strings.IndexFunc(s, unicode.IsLetter) >= 0 }

// isUtterance reports whether the content of q is quoted from its first word to
// its last, and with a capital or a mark at its end, so that it stands for itself
// whatever it lacks.
func (r *reading) isUtterance(q quote.Quote) bool {
	if q.Kind != quote.Direct || !r.hasMarks(q) {
		return false
	}
	first := bare(r.doc.Text, q.Kind, q.Content[0])
	last := bare(r.doc.Text, q.Kind, q.Content[len(q.Content)-1]).Of(r.doc.Text)
	open, _ := utf8.DecodeRuneInString(first.Of(r.doc.Text))
	return !unicode.IsLower(open) || strings.HasSuffix(last, ",") || endsSentence(last)
}

// endsSentence reports whether s ends as a sentence does.
func endsSentence(s string) bool {
	s = strings.TrimRight(s, closers)
	return strings.HasSuffix(s, ".") || strings.HasSuffix(s, "?") || strings.HasSuffix(s, "!") || strings.HasSuffix(s, "…")
}

// closers are the marks that may stand after the end of a sentence.
const closers = "\"”’')]»›"

// finish folds the white space of text and pairs its quotation marks. A sentence
// gets a capital and a full stop.
func finish(text string, isSentence bool) string {
	text = folded(text)
	if strings.Contains(text, "„") {
		text = raised.Replace(text)
	} else if rest, found := strings.CutSuffix(text, "“"); found {
		text = rest + "”" // which opens nothing there
	}
	text = balanced(text)
	if isSentence {
		text = capitalized(stopped(text))
	} else {
		text = strings.TrimRight(text, ",;: ")
	}
	return valid(text)
}

// raised turns marks that open low and close as others open into those of English.
var raised = strings.NewReplacer("„", "“", "“", "”")

// stopped returns text with a mark that ends a sentence, inside the quotation
// marks at its end as American news has it.
func stopped(text string) string {
	core := strings.TrimRight(text, "\"”’'")
	closing := text[len(core):]
	core = strings.TrimRight(core, ",;: ")
	if core == "" || endsSentence(core) {
		return core + closing
	}
	return core + "." + closing
}

// balanced returns text without the double quotation mark at an end of it whose
// partner has stayed outside, or with that partner where the mark stands
// farther in.
func balanced(text string) string {
	opening, closing := strings.Count(text, "“"), strings.Count(text, "”")
	isOdd := strings.Count(text, `"`)%2 == 1
	switch {
	case isOdd && opening == closing:
		return paired(text, `"`, `"`, strings.HasSuffix(text, `"`))
	case isOdd:
		return text // curly marks and straight ones close each other
	case closing > opening:
		return paired(text, "“", "”", true)
	case opening > closing:
		return paired(text, "“", "”", false)
	}
	return text
}

// paired does the work of balanced for a mark that lacks its opening or its
// closing partner.
func paired(text, opens, closes string, lacksOpening bool) string {
	if lacksOpening {
		if without, found := strings.CutSuffix(text, closes); found {
			return without
		}
		return opens + text
	}
	if without, found := strings.CutPrefix(text, opens); found {
		return without
	}
	return text + closes
}

// capitalized returns s with a capital, unless it begins with quoted words.
func capitalized(s string) string {
	at := len(s) - len(strings.TrimPrefix(s, "["))
	first, n := utf8.DecodeRuneInString(s[at:])
	if !unicode.IsLower(first) {
		return s
	}
	return s[:at] + string(unicode.ToUpper(first)) + s[at+n:]
}
