package lexicon

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// AppendFold appends word to dst without case, accents and full stops, so that
// "SHEINBAUM", "Maduro" in any form and "U.S." meet their other spellings.
func AppendFold(dst []byte, word string) []byte {
	start := len(dst)
	dst = append(dst, word...)
	for i := start; i < len(dst); i++ {
		switch b := dst[i]; {
		case 'A' <= b && b <= 'Z':
			dst[i] = b + 'a' - 'A'
		case b == '.', b >= utf8.RuneSelf:
			return appendShortened(dst[:start], word)
		}
	}
	return dst
}

// appendShortened does what AppendFold does for words that lose bytes.
func appendShortened(dst []byte, word string) []byte {
	start := len(dst)
	for i := 0; i < len(word); i++ {
		switch b := word[i]; {
		case b == '.':
		case 'A' <= b && b <= 'Z':
			dst = append(dst, b+'a'-'A')
		case b < utf8.RuneSelf:
			dst = append(dst, b)
		case strings.HasPrefix(word[i:], "’"):
			dst = append(dst, '\'')
			i += len("’") - 1
		default:
			return appendDecomposed(dst[:start], word)
		}
	}
	return dst
}

// appendDecomposed does what AppendFold does for words that need more than
// their bytes looked at.
func appendDecomposed(dst []byte, word string) []byte {
	word = strings.Map(foldRune, norm.NFKD.String(word))
	return append(dst, strings.ToLower(word)...)
}

// foldRune drops marks and full stops and straightens apostrophes.
func foldRune(r rune) rune {
	switch {
	case unicode.Is(unicode.Mn, r), r == '.':
		return -1
	case r == '’' || r == '‘' || r == 'ʼ':
		return '\''
	}
	return r
}

// IsCapital reports whether word begins with a capital letter.
func IsCapital(word string) bool {
	r, _ := utf8.DecodeRuneInString(word)
	return unicode.IsUpper(r) || unicode.IsTitle(r)
}

// IsAllCapitals reports whether word has at least two letters and all of them
// are capitals.
func IsAllCapitals(word string) bool {
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

// IsDash reports whether word is a dash, or a hyphen that stands for one.
func IsDash(word string) bool {
	switch word {
	case "-", "--", "—", "–", "―", "⁃":
		return true
	}
	return false
}
