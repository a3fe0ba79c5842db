package sentence

import (
	"strings"
	"unicode/utf8"
)

// maxLocalPart is the greatest length of an e-mail address before its @, by
// RFC 5321.
const maxLocalPart = 64

// address emits the web address that begins at pos and goes on at p: to the
// next white space or mark that no address holds, less the punctuation of the
// sentence around it.
func (s *scanner) address(p int) int {
	nested := 0
loop:
	for p < s.end {
		r, n := utf8.DecodeRuneInString(s.text[p:s.end])
		c := classOf(r)
		if c == space || c == quotation || c == longDash || c == dots || r >= utf8.RuneSelf && c == apostrophe || strings.ContainsRune("<>{}|\\^`", r) {
			break
		}
		switch r {
		case '(':
			nested++
		case ')':
			if nested == 0 {
				break loop
			}
			nested--
		}
		p += n
	}
	s.emit(s.unpunctuated(p), plain)
	return emitted
}

// unpunctuated returns p, or where the punctuation that ends the address there
// begins.
func (s *scanner) unpunctuated(p int) int {
	for p > s.pos+1 && strings.IndexByte(".,;:!?'([*", s.text[p-1]) >= 0 {
		p--
	}
	return p
}

// isMailAhead reports whether the characters from p on are those of a mail
// address up to its @.
func (s *scanner) isMailAhead(p int) bool {
	for i := p; i < s.end && i < p+maxLocalPart; i++ {
		switch c := s.text[i]; {
		case c == '@':
			return true
		case !asciiClassOf(c).inWord() && strings.IndexByte(".+-%", c) < 0:
			return false
		}
	}
	return false
}

// isDomainSuffix reports whether name is one of the ends of a host's name
// that news texts are full of.
func isDomainSuffix(name string) bool {
	switch name {
	case "com", "Com", "org", "Org", "net", "Net", "gov", "Gov", "edu", "Edu", "info", "Info", "biz", "tv", "TV", "io", "co":
		return true
	}
	return false
}
