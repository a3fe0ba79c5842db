package claim

import (
	"strings"
	"unicode/utf8"

	"github.com/quoth-go/quoth/quote"
)

// textOf returns the words of q's content: pieces joined, white space folded,
// the outer quotation marks of a direct quotation stripped.
func textOf(text string, q quote.Quote) string {
	var words []string
	for _, piece := range q.Content {
		s := strings.TrimSpace(piece.Of(text))
		if q.Kind == quote.Direct {
			s = unquote(s)
		}
		words = append(words, strings.Fields(s)...)
	}
	return valid(strings.Join(words, " "))
}

// unquote strips the quotation mark that s begins with, and the one that
// closes it where s ends with that.
func unquote(s string) string {
	open, n := utf8.DecodeRuneInString(s)
	closing := closingMarks(open)
	if closing == "" {
		return s
	}
	s = s[n:]
	if last, n := utf8.DecodeLastRuneInString(s); strings.ContainsRune(closing, last) {
		s = s[:len(s)-n]
	}
	return s
}

// closingMarks returns the marks that may close what open opens, "" where open
// is no quotation mark.
func closingMarks(open rune) string {
	switch open {
	case '"', '“', '„', '‟', '”':
		return "\"”“"
	case '\'', '‘', '‚', '‛', '’':
		return "'’‘"
	case '«', '»':
		return "»«"
	case '‹', '›':
		return "›‹"
	}
	return ""
}

// valid returns s with U+FFFD in place of invalid UTF-8, which JSON cannot hold.
func valid(s string) string { return strings.ToValidUTF8(s, "\uFFFD") }
