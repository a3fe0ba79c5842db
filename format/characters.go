package format

import (
	"unicode/utf8"

	"github.com/quoth-go/quoth/sentence"
)

// stride is how many bytes lie between two marks, at least.
const stride = 256

// Characters count the Unicode code points of a text. A byte that is not UTF-8
// is a character of its own.
type characters struct {
	text  string
	marks []mark // one for each stride of the text, in order
}

// A mark is a place of which it is known how many characters stand before it.
type mark struct{ offset, before int }

func newCharacters(text string) characters {
	cs := characters{text: text, marks: []mark{{}}}
	n := 0
	for i := range text {
		if i >= len(cs.marks)*stride {
			cs.marks = append(cs.marks, mark{i, n})
		}
		n++
	}
	return cs
}

// before returns how many characters begin before offset, which lies in the
// text or at its end.
func (cs characters) before(offset int) int {
	i := min(offset/stride, len(cs.marks)-1)
	if cs.marks[i].offset > offset { // it begins after the character that offset is in
		i--
	}
	m := cs.marks[i]
	n := m.before
	for at := range cs.text[m.offset:] {
		if m.offset+at >= offset {
			break
		}
		n++
	}
	return n
}

// of returns the characters of a span of bytes.
func (cs characters) of(s sentence.Span) sentence.Span {
	return sentence.Span{Start: cs.before(s.Start), End: cs.before(s.End)}
}

// everyByte returns s with U+FFFD for each byte that is not UTF-8, so that it
// keeps its number of characters.
func everyByte(s string) string { return string([]rune(s)) }

// first returns the first n characters of s.
func first(s string, n int) string {
	for i := range s {
		if n == 0 {
			return s[:i]
		}
		n--
	}
	return s
}

// last returns the last n characters of s.
func last(s string, n int) string {
	i := len(s)
	for ; n > 0 && i > 0; n-- {
		_, width := utf8.DecodeLastRuneInString(s[:i])
		i -= width
	}
	return s[i:]
}
