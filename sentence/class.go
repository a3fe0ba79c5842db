package sentence

import (
	"unicode"
	"unicode/utf8"
)

// A class is what a character can be part of. Every byte of ASCII has one in
// asciiClass; other characters get theirs from classOf.
type class uint8

const (
	symbol     class = iota // a token of its own; runs of one character are one token
	space                   // between tokens
	letter                  // part of a word: letters, combining marks, invalid bytes
	digit                   // part of a number
	period                  // .
	terminal                // ? !
	apostrophe              // ' and its kin, which also quote
	quotation               // " and its kin, which only quote
	backquote               // `
	hyphen                  // within words
	longDash                // between words
	opener                  // ( [ {
	closer                  // ) ] }
	separator               // , ; :
	dots                    // the one-character ellipsis
	point                   // bullets
	sigil                   // @ #
	currency                // $
)

var asciiClass = [utf8.RuneSelf]class{
	'\t': space, '\n': space, '\v': space, '\f': space, '\r': space, ' ': space,
	'.': period, '?': terminal, '!': terminal, '\'': apostrophe, '"': quotation,
	'`': backquote, '-': hyphen, '(': opener, '[': opener, '{': opener,
	')': closer, ']': closer, '}': closer, ',': separator, ';': separator,
	':': separator, '@': sigil, '#': sigil, '$': currency, '_': letter,
	'0': digit, '1': digit, '2': digit, '3': digit, '4': digit,
	'5': digit, '6': digit, '7': digit, '8': digit, '9': digit,
	'a': letter, 'b': letter, 'c': letter, 'd': letter, 'e': letter,
	'f': letter, 'g': letter, 'h': letter, 'i': letter, 'j': letter,
	'k': letter, 'l': letter, 'm': letter, 'n': letter, 'o': letter,
	'p': letter, 'q': letter, 'r': letter, 's': letter, 't': letter,
	'u': letter, 'v': letter, 'w': letter, 'x': letter, 'y': letter,
	'z': letter,
	'A': letter, 'B': letter, 'C': letter, 'D': letter, 'E': letter,
	'F': letter, 'G': letter, 'H': letter, 'I': letter, 'J': letter,
	'K': letter, 'L': letter, 'M': letter, 'N': letter, 'O': letter,
	'P': letter, 'Q': letter, 'R': letter, 'S': letter, 'T': letter,
	'U': letter, 'V': letter, 'W': letter, 'X': letter, 'Y': letter,
	'Z': letter,
}

// classOf returns the class of r, which an invalid byte makes U+FFFD.
func classOf(r rune) class {
	if r < utf8.RuneSelf {
		return asciiClass[r]
	}
	switch r {
	case '’', '‘', '‚', '‛', 'ʼ', '′', '＇':
		return apostrophe
	case '“', '”', '„', '‟', '«', '»', '‹', '›', '″', '＂', '「', '」', '『', '』', '〝', '〞':
		return quotation
	case '—', '–', '―', '‒', '−', '⸺', '⸻':
		return longDash
	case '‐', '‑':
		return hyphen
	case '…':
		return dots
	case '•', '⁃', '‣', '◦', '▪', '●', '■', '·':
		return point
	case '。', '！', '？', '‽', '⁇', '⁈', '⁉':
		return terminal
	case '、', '，', '：', '；':
		return separator
	case '\uFEFF', '\u200B', '\u2060': // byte order mark, zero-width space, word joiner
		return space
	case '\u00AD', '\u200C', '\u200D', '\u200E', '\u200F', '°', utf8.RuneError:
		return letter
	}
	return classByCategory(r)
}

// classByCategory returns the class that r's Unicode category gives it.
func classByCategory(r rune) class {
	switch {
	case unicode.IsLetter(r), unicode.IsMark(r):
		return letter
	case unicode.IsNumber(r):
		return digit
	case unicode.IsSpace(r):
		return space
	case unicode.Is(unicode.Sc, r):
		return currency
	case unicode.Is(unicode.Ps, r):
		return opener
	case unicode.Is(unicode.Pe, r):
		return closer
	}
	return symbol
}

// inWord reports whether c is the class of a word's own characters.
func (c class) inWord() bool { return c == letter || c == digit }
