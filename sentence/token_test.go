package sentence_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/quoth-go/quoth/sentence"
)

func TestTokens(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"a clitic stands apart", "It's Trump's, they've said we'll see.", "It|'s|Trump|'s|,|they|'ve|said|we|'ll|see|."},
		{"a curly apostrophe is an apostrophe", "It’s not that we don’t.", "It|’s|not|that|we|do|n’t|."},
		{"n't takes its n", "can't won't DON'T ain't", "ca|n't|wo|n't|DO|N'T|ai|n't"},
		{"two clitics follow one another", "I couldn't've known", "I|could|n't|'ve|known"},
		{"fused words are two", "cannot gonna Cannot", "can|not|gon|na|Can|not"},
		{"a plural's possessive mark stands apart", "the dogs' owner", "the|dogs|'|owner"},
		{"an apostrophe within a name stays", "O'Brien's ma'am o'clock", "O'Brien|'s|ma'am|o'clock"},
		{"an apostrophe for left out letters stays", "'Tis the '90s, get 'em", "'Tis|the|'90s|,|get|'em"},
		{"a clitic follows a bracket or a mark", "[Trump]'s and “Hamilton”’s", "[|Trump|]|'s|and|“|Hamilton|”|’s"},
		{"a clitic follows an acronym", "the U.S.'s role", "the|U.S.|'s|role"},
		{"hyphenated words are whole", "state-of-the-art U.S.-led ex‑wife", "state-of-the-art|U.S.-led|ex‑wife"},
		{"dashes stand apart", "he—she – it -- and then-", "he|—|she|–|it|--|and|then|-"},
		{"currency and per cent stand apart", "$100.50, 10% US$5 £3m", "$|100.50|,|10|%|US$|5|£|3m"},
		{"numbers are whole", "1,000.5 10:30 9/11 .5 -3 1990s", "1,000.5|10:30|9/11|.5|-3|1990s"},
		{"an abbreviation keeps its period", "Mr. Smith, Jan. 5, No. 7", "Mr.|Smith|,|Jan.|5|,|No.|7"},
		{"an abbreviation that ends the sentence keeps its period", "He lives in the U.S.", "He|lives|in|the|U.S."},
		{"a sentence's full stop stands apart", "He left.", "He|left|."},
		{"a single letter at the end is no initial", "This is plan B.", "This|is|plan|B|."},
		{"initials keep their periods", "J. K. Rowling and J.K. Rowling", "J.|K.|Rowling|and|J.K.|Rowling"},
		{"an ellipsis is one token", "Well... so . . . and… yes", "Well|...|so|. . .|and|…|yes"},
		{"web addresses are whole", "See https://example.com/a,b?c=(d). Or example.org/x!", "See|https://example.com/a,b?c=(d)|.|Or|example.org/x|!"},
		{"mail addresses, handles and tags are whole", "Jane.Doe@example.com @jane_doe #NeverTrump #1", "Jane.Doe@example.com|@jane_doe|#NeverTrump|#|1"},
		{"every quotation mark is a token", "“a” ‘b’ \"c\" 'd' «e» „f‟ ‹g› ``h''", "“|a|”|‘|b|’|\"|c|\"|'|d|'|«|e|»|„|f|‟|‹|g|›|``|h|''"},
		{"nested marks are two tokens", "“‘We do,’” he", "“|‘|We|do|,|’|”|he"},
		{"brackets are tokens", "(a) [b] {c}", "(|a|)|[|b|]|{|c|}"},
		{"words joined by a slash or ampersand are whole", "CNN/ORC AT&T S.&P. R&D.", "CNN/ORC|AT&T|S.&P.|R&D|."},
		{"marks of one kind in a row are one token", "What?! *** ===", "What|?!|***|==="},
		{"a missing space divides sentences", "left.The end and No.1 on Sept.11", "left|.|The|end|and|No.|1|on|Sept.|11"},
		{"an invalid byte is part of a word", "caf\xe9 au", "caf\xe9|au"},
		{"a NUL byte is a token", "a\x00b", "a|\x00|b"},
		{"white space of every kind separates", "a\u00a0b\u2003c\ufeffd\u200be\u3000f", "a|b|c|d|e|f"},
		{"combining marks and joiners stay", "cafe\u0301 👩\u200d👩 ❤\ufe0f", "cafe\u0301|👩\u200d👩|❤\ufe0f"},
	} {
		t.Run(c.name, func(t *testing.T) {
			assert.Equal(t, c.want, strings.Join(wordsOf(sentence.Parse(c.text)), "|"))
		})
	}
}
