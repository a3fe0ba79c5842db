package sentence

import (
	"unicode"
	"unicode/utf8"
)

// A scanner cuts one paragraph into tokens. It goes from left to right and
// looks ahead by a bounded number of characters, or over what it then takes.
type scanner struct {
	text       string
	start, end int // of the paragraph
	pos        int
	tokens     []Token // the document's, appended to
	kinds      []kind  // of this paragraph's tokens
	quoted     bool    // a mark that looks alike on both sides has opened
}

// reset makes s read text[at.Start:at.End] and append to tokens.
func (s *scanner) reset(text string, at Span, tokens []Token) {
	*s = scanner{text: text, start: at.Start, end: at.End, pos: at.Start, tokens: tokens, kinds: s.kinds[:0]}
}

// emit adds the token that ends at end, if it is not empty.
func (s *scanner) emit(end int, k kind) {
	if end == s.pos {
		return
	}
	s.tokens = append(s.tokens, Token{Span: Span{s.pos, end}})
	s.kinds = append(s.kinds, k)
	s.pos = end
}

// next reads the token at pos, or white space; false says that there is
// nothing left.
func (s *scanner) next() bool {
	if s.pos >= s.end {
		return false
	}
	c, n := s.classAt(s.pos)
	switch c {
	case space:
		s.pos += n
	case letter, digit:
		s.word(s.pos)
	case period:
		s.period()
	case dots:
		s.emit(s.runOf(dots), ellipsis)
	case apostrophe:
		s.apostrophe(n)
	case quotation, backquote:
		s.quotation(n)
	case sigil:
		s.sigil()
	case hyphen:
		s.hyphen(n)
	case longDash:
		s.emit(s.runOf(longDash), dash)
	case terminal:
		s.emit(s.runOf(terminal), mark)
	case opener:
		s.emit(s.pos+n, openBracket)
	case closer:
		s.emit(s.pos+n, closeBracket)
	case separator:
		s.emit(s.pos+n, comma)
	case point:
		s.emit(s.pos+n, bullet)
	default:
		s.emit(s.sameSymbols(n), plain)
	}
	return true
}

// classAt returns the class of the character at p and its length; space
// where the paragraph has ended.
func (s *scanner) classAt(p int) (class, int) {
	if p >= s.end {
		return space, 0
	}
	if c := s.text[p]; c < utf8.RuneSelf {
		return asciiClass[c], 1
	}
	r, n := utf8.DecodeRuneInString(s.text[p:s.end])
	return classOf(r), n
}

// classBefore returns the class of the character that ends at p; space where
// the paragraph begins.
func (s *scanner) classBefore(p int) class {
	if p <= s.start {
		return space
	}
	r, _ := utf8.DecodeLastRuneInString(s.text[s.start:p])
	return classOf(r)
}

// runOf returns where the characters of class c that begin at pos end.
func (s *scanner) runOf(c class) int {
	p := s.pos
	for {
		at, n := s.classAt(p)
		if at != c || n == 0 {
			return p
		}
		p += n
	}
}

// sameSymbols returns where the run of one character that begins at pos ends,
// its combining marks and joiners among it.
func (s *scanner) sameSymbols(n int) int {
	first := s.text[s.pos : s.pos+n]
	p := s.pos + n
	for p < s.end {
		r, w := utf8.DecodeRuneInString(s.text[p:s.end])
		extends := r == '\u200D' || unicode.Is(unicode.M, r)
		if !extends && s.text[p:p+w] != first {
			break
		}
		p += w
	}
	return p
}

// period reads full stops: one, or an ellipsis, or a number that begins with
// its decimal point.
func (s *scanner) period() {
	p := s.runOf(period)
	if p-s.pos > 1 {
		s.emit(p, ellipsis)
		return
	}
	if end := s.spacedDots(); end > p {
		s.emit(end, ellipsis)
		return
	}
	if c, _ := s.classAt(p); s.classBefore(s.pos) == space && (c == digit || c == letter && s.isLowerAt(p)) {
		s.word(p)
		return
	}
	s.emit(p, stop)
}

// spacedDots returns the end of three or more full stops at pos with a space
// between each, and 0 where there are fewer. Of four or more, the first is the
// sentence's own where it stands at a word.
func (s *scanner) spacedDots() int {
	p, n := s.pos+1, 1
	for p+1 < s.end && s.text[p] == ' ' && s.text[p+1] == '.' {
		p += 2
		n++
	}
	switch attached := s.classBefore(s.pos) != space; {
	case n < 3:
		return 0
	case n > 3 && attached:
		return s.pos + 1
	}
	return p
}

// hyphen reads a hyphen or a run of them outside of a word: a dash, or the
// sign of a number.
func (s *scanner) hyphen(n int) {
	p := s.runOf(hyphen)
	if p-s.pos == n && s.classBefore(s.pos) == space {
		if c, _ := s.classAt(p); c == digit {
			s.word(p)
			return
		}
	}
	s.emit(p, dash)
}

// sigil reads a handle or a tag, or the sign alone.
func (s *scanner) sigil() {
	p := s.pos + 1
	if c, _ := s.classAt(p); c != letter || s.classBefore(s.pos).inWord() {
		s.emit(p, plain)
		return
	}
	for {
		c, n := s.classAt(p)
		if !c.inWord() {
			break
		}
		p += n
	}
	s.emit(p, plain)
}

// isUpperAt reports whether a capital letter stands at p.
func (s *scanner) isUpperAt(p int) bool {
	if p >= s.end {
		return false
	}
	r, _ := utf8.DecodeRuneInString(s.text[p:s.end])
	return unicode.IsUpper(r)
}

// isLowerAt reports whether a small letter stands at p.
func (s *scanner) isLowerAt(p int) bool {
	if p >= s.end {
		return false
	}
	r, _ := utf8.DecodeRuneInString(s.text[p:s.end])
	return unicode.IsLower(r)
}
