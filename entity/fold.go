package entity

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// fold returns word without case, accents and full stops, so that "SHEINBAUM",
// "Maduro" in any form and "U.S." meet their other spellings.
func fold(word string) string {
	if !isASCII(word) {
		word = strings.Map(foldRune, norm.NFKD.String(word))
	}
	if strings.IndexByte(word, '.') >= 0 {
		word = strings.ReplaceAll(word, ".", "")
	}
	return strings.ToLower(word)
}

// foldRune drops marks and straightens apostrophes.
func foldRune(r rune) rune {
	switch {
	case unicode.Is(unicode.Mn, r):
		return -1
	case r == '’' || r == '‘' || r == 'ʼ':
		return '\''
	}
	return r
}

func isASCII(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

// isCapital reports whether word begins with a capital letter.
func isCapital(word string) bool {
	r, _ := utf8.DecodeRuneInString(word)
	return unicode.IsUpper(r) || unicode.IsTitle(r)
}

// isAllCapitals reports whether word has at least two letters and all of them
// are capitals.
func isAllCapitals(word string) bool {
	n := 0
	for _, r := range word {
		if unicode.IsLower(r) {
			return false
		}
		if unicode.IsUpper(r) {
			n++
		}
	}
	return n >= 2
}
