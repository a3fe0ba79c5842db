package quote

import (
	"unicode"
	"unicode/utf8"

	"github.com/quoth-go/quoth/sentence"
)

// beginsUtterance reports whether the quotation at unit u begins like a
// sentence: with a capital, or with the dots of an omission.
func (p *period) beginsUtterance(u int) bool {
	if !p.quoted(u) {
		return false
	}
	for i := p.units[u].first + 1; i < p.units[u].last; i++ {
		w := p.doc.Word(i)
		if first, _ := utf8.DecodeRuneInString(w); unicode.IsLetter(first) || unicode.IsDigit(first) {
			return !unicode.IsLower(first)
		}
		if p.doc.Tokens[i].Tag == sentence.Colon || w == "[" {
			return true
		}
	}
	return false
}

// isTitle reports whether the quotation at unit u is the title of a work: words
// with capitals, but for short ones, and no final mark.
func (p *period) isTitle(u int) bool {
	if !p.quoted(u) || !p.beginsUtterance(u) {
		return false
	}
	first, last := p.pairs[p.units[u].pair].Inner()
	for i := first; i < last; i++ {
		word := p.doc.Word(i)
		if r, _ := utf8.DecodeRuneInString(word); unicode.IsLower(r) && len(word) > 3 || p.doc.Tokens[i].Tag.IsPunctuation() && word != "," {
			return false
		}
	}
	return last-first > 1
}

// endsUtterance reports whether the quotation at unit u ends like a sentence:
// with a final mark inside it or right behind it.
func (p *period) endsUtterance(u int) bool {
	q := p.units[u]
	pair := p.pairs[q.pair]
	if !pair.Closed || p.isEnd(u+1) {
		return true
	}
	if q.last-q.first < 3 {
		return false
	}
	if p.doc.Tokens[q.last-2].Tag == sentence.Period {
		return true
	}
	switch p.doc.Word(q.last - 2) {
	case ".", "!", "?", "…", "...":
		return true
	}
	return false
}

// endsInComma reports whether the quotation at unit u ends with a comma inside its
// marks, where a report follows it or the text turns away from it.
func (p *period) endsInComma(u int) bool {
	if !p.quoted(u) {
		return false
	}
	q := p.units[u]
	return p.pairs[q.pair].Closed && q.last-q.first > 2 && p.doc.Word(q.last-2) == ","
}

// isUtterance reports whether the quotation at unit u begins like a sentence and
// ends like one that a report interrupts.
func (p *period) isUtterance(u int) bool { return p.beginsUtterance(u) && p.endsInComma(u) }

// holdsClause reports whether a finite verb stands in the quotation at unit u.
func (p *period) holdsClause(u int) bool {
	first, last := p.pairs[p.units[u].pair].Inner()
	for i := first; i < min(last, first+reach); i++ {
		if tag := p.doc.Tokens[i].Tag; tag.IsFinite() || tag == sentence.MD {
			return true
		}
	}
	return false
}

// asksForReport reports whether what follows the quotation that ends before unit
// end can only be its report: it begins a sentence, and a comma, an exclamation or
// a question mark stands inside its marks.
func (p *period) asksForReport(end int) bool {
	q := end - 1
	if !p.beginsUtterance(q) || q > 0 && !p.isEdge(q-1) {
		return false
	}
	if p.endsInComma(q) {
		return true
	}
	last := p.doc.Word(p.units[q].last - 2)
	return (last == "!" || last == "?") && !p.isTitle(q)
}
