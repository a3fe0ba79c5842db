package sentence

import (
	"unicode"
	"unicode/utf8"
)

// A line is what stands between two line breaks, without its outer white
// space.
type line struct {
	Span
	hard bool // a paragraph's end follows it, whatever the next line is
}

// nextLine returns the line of text at offset, and where the next one begins.
// LF, CR, CRLF, NEL and U+2028 break a line; a form feed and U+2029 end the
// paragraph too.
func nextLine(text string, offset int) (l line, next int) {
	i := offset
	for i < len(text) {
		if c := text[i]; c >= ' ' && c != 0xC2 && c != 0xE2 {
			i++
			continue
		}
		switch c := text[i]; {
		case c == '\n':
			return line{trim(text, offset, i), false}, i + 1
		case c == '\r':
			n := i + 1
			if n < len(text) && text[n] == '\n' {
				n++
			}
			return line{trim(text, offset, i), false}, n
		case c == '\f':
			return line{trim(text, offset, i), true}, i + 1
		case c == 0xC2 && hasAt(text, i, "\u0085"):
			return line{trim(text, offset, i), false}, i + 2
		case c == 0xE2 && hasAt(text, i, "\u2028"):
			return line{trim(text, offset, i), false}, i + 3
		case c == 0xE2 && hasAt(text, i, "\u2029"):
			return line{trim(text, offset, i), true}, i + 3
		}
		i++
	}
	return line{trim(text, offset, i), true}, i
}

// hasAt reports whether s stands in text at offset i.
func hasAt(text string, i int, s string) bool {
	return len(text)-i >= len(s) && text[i:i+len(s)] == s
}

// trim returns text[start:end] without its outer white space.
func trim(text string, start, end int) Span {
	for start < end {
		r, n := utf8.DecodeRuneInString(text[start:end])
		if classOf(r) != space {
			break
		}
		start += n
	}
	for start < end {
		r, n := utf8.DecodeLastRuneInString(text[start:end])
		if classOf(r) != space {
			break
		}
		end -= n
	}
	return Span{start, end}
}

// Hard-wrapped prose is told by its widths, in characters.
const (
	minWrap = 40  // what is narrower is a list
	maxWrap = 160 // what is wider is a paragraph to a line

	judgedLines = 1000 // how many lines are looked at
)

// textWidth returns the width that the lines of the whole text are wrapped
// at, as far as its first lines tell, and 0 where they are not.
func textWidth(text string) int {
	lines := make([]line, 0, 32)
	for offset := 0; offset < len(text) && len(lines) < judgedLines; {
		l, next := nextLine(text[:min(len(text), offset+maxWrap*utf8.UTFMax+1)], offset)
		if columns(l.Of(text)) > maxWrap {
			return 0
		}
		lines = append(lines, l)
		offset = next
	}
	return wrapWidth(text, lines)
}

// wrapWidth returns the width that lines are wrapped at, and 0 where each of
// them is a paragraph of its own. Lines are wrapped when most of those that
// another one follows are full, and one at least breaks off before a word in
// lower case.
func wrapWidth(text string, lines []line) int {
	if len(lines) < 2 {
		return 0
	}
	lines = lines[:min(len(lines), judgedLines)]
	width := 0
	for _, l := range lines {
		if width = max(width, columns(l.Of(text))); width > maxWrap {
			return 0
		}
	}
	followed, full, broken := 0, 0, false
	for i, next := range lines[1:] {
		if lines[i].Len() == 0 || next.Len() == 0 {
			continue
		}
		followed++
		if isFull(text, lines[i], next, width) {
			full++
			broken = broken || breaksOff(text, lines[i], next)
		}
	}
	if width < minWrap || !broken || 2*full < followed {
		return 0
	}
	return width
}

// columns returns the number of characters of s.
func columns(s string) int { return utf8.RuneCountInString(s) }

// isFull reports whether the first word of next would have made l wider than
// width, give or take an eighth.
func isFull(text string, l, next line, width int) bool {
	word := next.Of(text)
	for i := 0; i < len(word); i++ {
		if asciiClassOf(word[i]) == space {
			word = word[:i]
			break
		}
	}
	return columns(l.Of(text))+1+columns(word) > width-width/8
}

// asciiClassOf returns the class of the byte c, and letter where it is part
// of a longer character.
func asciiClassOf(c byte) class {
	if c >= utf8.RuneSelf {
		return letter
	}
	return asciiClass[c]
}

// breaksOff reports whether l ends and next goes on in mid-sentence.
func breaksOff(text string, l, next line) bool {
	last, _ := utf8.DecodeLastRuneInString(l.Of(text))
	first, _ := utf8.DecodeRuneInString(next.Of(text))
	return unicode.IsLower(first) && (unicode.IsLetter(last) || unicode.IsDigit(last) || last == ',')
}

// joins reports whether l and next are lines of one paragraph that is wrapped
// at width.
func joins(text string, l, next line, width int) bool {
	first, _ := utf8.DecodeRuneInString(next.Of(text))
	if classOf(first) == point {
		return false
	}
	return isFull(text, l, next, width) || breaksOff(text, l, next)
}
