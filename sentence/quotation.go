package sentence

import "unicode/utf8"

// quotation reads a quotation mark of n bytes, or two grave accents, which
// are one mark.
func (s *scanner) quotation(n int) {
	end := s.pos + n
	if s.text[s.pos] == '`' && end < s.end && s.text[end] == '`' {
		end++
	}
	s.emit(end, s.side(end))
}

// apostrophe reads a mark of n bytes that may be an apostrophe: with its word
// where letters are left out before ('90s, 'em), with its clitic ('s), else
// alone.
func (s *scanner) apostrophe(n int) {
	p := s.pos + n
	if s.text[s.pos] == '\'' && p < s.end && s.text[p] == '\'' {
		s.emit(p+1, s.side(p+1))
		return
	}
	if end := s.cliticEnd(s.pos, n); end > 0 && s.isClitic(end) {
		s.emit(end, plain)
		return
	}
	if !s.classBefore(s.pos).inWord() && s.isElision(p) {
		s.word(p)
		return
	}
	s.emit(p, s.side(p))
}

// isClitic reports whether the letters from pos to end belong to the word
// before them, from which a space may part them; else they are quoted ('s').
func (s *scanner) isClitic(end int) bool {
	after, _ := s.classAt(end)
	return s.classBefore(s.pos) != space || after == space
}

// side tells whether the mark from pos to end opens or closes a quotation:
// by the white space around it, by its form, or in turn.
func (s *scanner) side(end int) kind {
	after, _ := s.classAt(end)
	opens := s.kindBefore().opens() || s.kindBefore() == dash || s.classBefore(s.pos) == space
	closes := after == space || after == period || after == terminal || after == separator || after == closer
	k := openQuote
	switch {
	case opens && !closes:
	case closes && !opens:
		k = closeQuote
	default:
		k = s.sideByForm()
	}
	s.quoted = k == openQuote
	return k
}

// kindBefore returns the kind of the token before pos where no white space is
// in between, and plain where there is.
func (s *scanner) kindBefore() kind {
	if len(s.kinds) == 0 || s.tokens[len(s.tokens)-1].End != s.pos {
		return plain
	}
	return s.kinds[len(s.kinds)-1]
}

// sideByForm tells the side of the mark at pos by its form; marks of one form
// for both sides open and close in turn.
func (s *scanner) sideByForm() kind {
	switch r, _ := utf8.DecodeRuneInString(s.text[s.pos:]); r {
	case '“', '„', '‟', '«', '‹', '‘', '‚', '‛', '`', '「', '『', '〝':
		return openQuote
	case '”', '»', '›', '’', '」', '』', '〞':
		return closeQuote
	}
	if s.quoted {
		return closeQuote
	}
	return openQuote
}

// cliticEnd returns the end of the clitic whose apostrophe of n bytes stands
// at p: 's, 'm, 'd, 're, 've, 'll. It returns 0 where there is none.
func (s *scanner) cliticEnd(p, n int) int {
	p += n
	if p >= s.end {
		return 0
	}
	size := 0
	switch s.text[p] | 0x20 {
	case 's', 'm', 'd':
		size = 1
	case 'r', 'v':
		size = s.pair(p, 'e')
	case 'l':
		size = s.pair(p, 'l')
	}
	if size == 0 {
		return 0
	}
	if c, _ := s.classAt(p + size); c.inWord() {
		return 0
	}
	return p + size
}

// pair returns 2 where the letter after p is second, in either case, else 0.
func (s *scanner) pair(p int, second byte) int {
	if p+1 < s.end && s.text[p+1]|0x20 == second {
		return 2
	}
	return 0
}

// isElision reports whether the word at p is one that an apostrophe begins:
// '90s, '16, 'em, 'tis.
func (s *scanner) isElision(p int) bool {
	end := p
	for end < s.end && end < p+6 && asciiClassOf(s.text[end]).inWord() {
		end++
	}
	word := s.text[p:end]
	if len(word) >= 2 && asciiClassOf(word[0]) == digit && asciiClassOf(word[1]) == digit {
		return len(word) == 2 || len(word) == 3 && word[2] == 's'
	}
	switch word {
	case "em", "tis", "Tis", "twas", "Twas", "twere", "twill", "twould", "til", "Til",
		"cause", "Cause", "bout", "cuz", "n", "N", "ere", "Ere":
		return true
	}
	return false
}
