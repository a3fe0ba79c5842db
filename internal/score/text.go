package score

import (
	"fmt"
	"slices"
	"unicode"
	"unicode/utf8"

	"github.com/quoth-go/quoth/quote"
	"github.com/quoth-go/quoth/sentence"
)

// A text is an article as the measures see it: its letters and digits, numbered
// in order.
type text struct {
	before []int  // for each byte, and the end, how many letters stand before its character
	quoted []bool // for each letter, whether it stands inside double quotation marks
}

// A set is the numbers of letters of a text, in order, each once.
type set []int

// newText reads s. A quotation ends with its line, closed or not.
func newText(s string) *text {
	t := &text{before: make([]int, 0, len(s)+1)}
	inside := false
	for i := 0; i < len(s); {
		c, size := utf8.DecodeRuneInString(s[i:])
		for range size {
			t.before = append(t.before, len(t.quoted))
		}
		i += size
		switch c {
		case '\n', '”', '»':
			inside = false
		case '“', '«', '„':
			inside = true
		case '"':
			inside = !inside
		default:
			if unicode.IsLetter(c) || unicode.IsNumber(c) {
				t.quoted = append(t.quoted, inside)
			}
		}
	}
	t.before = append(t.before, len(t.quoted))
	return t
}

// set returns the letters of spans. The error names a span that the text does
// not have.
func (t *text) set(spans []sentence.Span) (set, error) {
	var letters set
	for _, s := range spans {
		if s.Start < 0 || s.End < s.Start || s.End >= len(t.before) {
			return nil, fmt.Errorf("span %d to %d is outside the text of %d bytes", s.Start, s.End, len(t.before)-1)
		}
		for n := t.before[s.Start]; n < t.before[s.End]; n++ {
			letters = append(letters, n)
		}
	}
	slices.Sort(letters)
	return slices.Compact(letters), nil
}

// kind returns the kind of a content that is not empty.
func (t *text) kind(content set) quote.Kind {
	n := 0
	for _, letter := range content {
		if t.quoted[letter] {
			n++
		}
	}
	switch share := float64(n) / float64(len(content)); {
	case share >= 0.95:
		return quote.Direct
	case share <= 0.05:
		return quote.Indirect
	}
	return quote.Mixed
}
