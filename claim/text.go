package claim

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/quoth-go/quoth/quote"
	"github.com/quoth-go/quoth/sentence"
)

// textOf returns the words of q's content: pieces joined, white space folded,
// the outer quotation marks of a direct quotation stripped.
func textOf(text string, q quote.Quote) string {
	var pieces []string
	for _, piece := range q.Content {
		if s := folded(bare(text, q.Kind, piece).Of(text)); s != "" {
			pieces = append(pieces, s)
		}
	}
	return valid(strings.Join(pieces, " "))
}

// folded returns the words of s a space apart, as most texts have them already.
func folded(s string) string {
	for i := range len(s) {
		b := s[i]
		if b > ' ' && b < utf8.RuneSelf || b == ' ' && i > 0 && s[i-1] != ' ' {
			continue
		}
		if c, _ := utf8.DecodeRuneInString(s[i:]); unicode.IsSpace(c) {
			return strings.Join(strings.Fields(s), " ")
		}
	}
	return strings.TrimSuffix(s, " ")
}

// bare returns a piece of content without the white space around it and, where
// all of it is quoted, without its outer quotation marks.
func bare(text string, kind quote.Kind, piece sentence.Span) sentence.Span {
	s := trimmed(text, piece)
	if kind == quote.Direct {
		s = unquoted(text, s)
	}
	return s
}

// trimmed returns s without the white space at its ends.
func trimmed(text string, s sentence.Span) sentence.Span {
	s.Start += len(s.Of(text)) - len(strings.TrimLeftFunc(s.Of(text), unicode.IsSpace))
	s.End = s.Start + len(strings.TrimRightFunc(s.Of(text), unicode.IsSpace))
	return s
}

// unquoted returns s without the quotation mark that it begins with, and
// without the one that closes it where it ends with that.
func unquoted(text string, s sentence.Span) sentence.Span {
	if inner, found := strings.CutPrefix(s.Of(text), "''"); found {
		s.Start += 2
		s.End -= len(inner) - len(strings.TrimSuffix(inner, "''"))
		return s
	}
	open, n := utf8.DecodeRuneInString(s.Of(text))
	closing := closingMarks(open)
	if closing == "" {
		return s
	}
	s.Start += n
	if last, n := utf8.DecodeLastRuneInString(s.Of(text)); strings.ContainsRune(closing, last) {
		s.End -= n
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
func valid(s string) string {
	if utf8.ValidString(s) {
		return s
	}
	return strings.ToValidUTF8(s, "\uFFFD")
}

// isMark reports whether a token is a quotation mark.
func isMark(word string) bool { return isAll(word, "\"“”„‟«»‹›‘’‚‛'`") }

// isAll reports whether a token is made of marks, which none that begins with a
// letter is.
func isAll(token, marks string) bool {
	if token == "" {
		return true
	}
	if b := token[0] | 0x20; 'a' <= b && b <= 'z' {
		return false
	}
	return strings.Trim(token, marks) == ""
}
