package brat

import (
	"fmt"

	"github.com/quoth-go/quoth/sentence"
)

// Characters holds the byte offset of each character of a text, and that of its
// end. A byte that is not UTF-8 is a character of its own.
type Characters []int

// NewCharacters returns the Characters of text.
func NewCharacters(text string) Characters {
	cs := make(Characters, 0, len(text)+1)
	for i := range text {
		cs = append(cs, i)
	}
	return append(cs, len(text))
}

// Span returns the bytes from character start to character end, end exclusive.
// The error says that the text has no such characters.
func (cs Characters) Span(start, end int) (sentence.Span, error) {
	if start < 0 || end < start || end >= len(cs) {
		return sentence.Span{}, fmt.Errorf("span %d to %d is not one of a text of %d characters", start, end, len(cs)-1)
	}
	return sentence.Span{Start: cs[start], End: cs[end]}, nil
}
