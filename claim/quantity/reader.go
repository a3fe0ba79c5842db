package quantity

import (
	"strings"
	"unicode/utf8"

	"github.com/quoth-go/quoth/sentence"
)

// A reader reads the tokens of one sentence, or of a part of it.
type reader struct {
	doc         *sentence.Document
	first, last int // indices of tokens, last exclusive

	asked   int    // the token that was last asked for in lower case, counted from 1
	lowered string // and its text
}

// A piece is what the grammar reads at once: a token, or a part of one, since
// hyphens and changes from figures to letters divide it: 10|foot, 60|mph,
// two|thirds. Behind the last token there are only empty pieces.
type piece struct {
	sentence.Span
	token int
	joint joint
}

// A joint says what ties a piece to the one before it.
type joint uint8

const (
	apart    joint = iota // it begins a token
	glued                 // nothing stands between them
	hyphened              // a hyphen or dash
	slashed               // a slash
)

// at returns the first piece of a token.
func (r *reader) at(token int) piece {
	if token >= r.last {
		return piece{token: r.last, Span: r.end()}
	}
	return r.cut(token, r.doc.Tokens[token].Start, apart)
}

// end returns the empty span behind the last token.
func (r *reader) end() sentence.Span {
	end := r.doc.Tokens[r.last-1].End
	return sentence.Span{Start: end, End: end}
}

// next returns the piece behind p.
func (r *reader) next(p piece) piece {
	if p.token >= r.last {
		return p
	}
	rest := r.doc.Text[p.End:r.doc.Tokens[p.token].End]
	n, j := hyphen(rest), hyphened
	switch {
	case n == 0 && strings.HasPrefix(rest, "/"):
		n, j = 1, slashed
	case n == 0:
		j = glued
	}
	if n == len(rest) {
		return r.at(p.token + 1)
	}
	return r.cut(p.token, p.End+n, j)
}

// cut returns the piece of a token that begins at start.
func (r *reader) cut(token, start int, j joint) piece {
	rest := r.doc.Text[start:r.doc.Tokens[token].End]
	n := figureLength(rest)
	if n == 0 {
		n = wordLength(rest)
	}
	return piece{sentence.Span{Start: start, End: start + n}, token, j}
}

// wordLength returns the length of what s begins with up to a hyphen or slash
// within it; a symbol ends before a figure too.
func wordLength(s string) int {
	_, n := utf8.DecodeRuneInString(s)
	letter := isLetter(s[0])
	for n < len(s) && s[n] != '/' && (letter || !isDigit(s[n])) && (isLetter(s[n]) || hyphen(s[n:]) == 0) {
		n++
	}
	return n
}

// hyphen returns the length of the hyphen or en dash that s begins with, or 0.
func hyphen(s string) int {
	switch {
	case s == "":
		return 0
	case s[0] == '-':
		return 1
	case strings.HasPrefix(s, "–"), strings.HasPrefix(s, "‑"), strings.HasPrefix(s, "‐"):
		return len("–")
	}
	return 0
}

func isDigit(b byte) bool  { return '0' <= b && b <= '9' }
func isLetter(b byte) bool { return 'a' <= b|0x20 && b|0x20 <= 'z' }

// text returns the characters of p.
func (r *reader) text(p piece) string { return p.Of(r.doc.Text) }

// is reports whether p is word, in any case.
func (r *reader) is(p piece, word string) bool { return strings.EqualFold(r.text(p), word) }

// word returns the text of a token in lower case, "" outside of the sentence.
func (r *reader) word(token int) string {
	if token < r.first || token >= r.last {
		return ""
	}
	if r.asked != token+1 { // several rules ask for one word, one after the other
		r.asked, r.lowered = token+1, strings.ToLower(r.doc.Word(token))
	}
	return r.lowered
}

// tag returns the tag of a token, NoTag outside of the sentence.
func (r *reader) tag(token int) sentence.Tag {
	if token < r.first || token >= r.last {
		return sentence.NoTag
	}
	return r.doc.Tokens[token].Tag
}

// lower returns the text of p in lower case.
func (r *reader) lower(p piece) string { return strings.ToLower(r.text(p)) }
