// Package lowercase has the words of a document in lower case. Rules ask for
// them again and again: all are slices of one string, and asking makes no other.
package lowercase

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/quoth-go/quoth/sentence"
)

// A Text is a document in lower case. It is not changed, and so may be read from
// several goroutines.
type Text struct {
	doc   *sentence.Document
	lower string // the text in lower case, byte for byte; "" where its length would change
}

// Of returns doc in lower case.
func Of(doc *sentence.Document) Text { return Text{doc, evenly(doc.Text)} }

// Word returns token i in lower case.
func (t Text) Word(i int) string {
	if t.lower == "" {
		return strings.ToLower(t.doc.Word(i))
	}
	return t.doc.Tokens[i].Of(t.lower)
}

// evenly returns s in lower case where every character keeps its place, and ""
// where one does not, such as "İ" or invalid UTF-8.
func evenly(s string) string {
	var b strings.Builder
	b.Grow(len(s))
	done := 0 // what b holds of s
	for i := 0; i < len(s); {
		if c := s[i]; c < utf8.RuneSelf && (c < 'A' || 'Z' < c) {
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		lower := unicode.ToLower(r)
		if r == utf8.RuneError || utf8.RuneLen(lower) != n {
			return ""
		}
		if lower != r {
			b.WriteString(s[done:i])
			b.WriteRune(lower)
			done = i + n
		}
		i += n
	}
	b.WriteString(s[done:])
	return b.String()
}
