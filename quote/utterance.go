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
