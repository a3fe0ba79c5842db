package conllu

import (
	"strings"

	"github.com/quoth-go/quoth/sentence"
)

// Text returns the words of s as they stand in the text, with one blank where
// there is white space, and the tokens in it, untagged.
func (s *Sentence) Text() (string, []sentence.Token) {
	var text strings.Builder
	tokens := make([]sentence.Token, 0, len(s.Tokens))
	for _, t := range s.Tokens {
		start := text.Len()
		text.WriteString(t.Form)
		tokens = append(tokens, sentence.Token{Span: sentence.Span{Start: start, End: text.Len()}})
		if t.SpaceAfter {
			text.WriteByte(' ')
		}
	}
	return text.String(), tokens
}
