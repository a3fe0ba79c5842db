package tagging

import (
	"unicode"
	"unicode/utf8"

	"github.com/quoth-go/quoth/internal/linear"
)

// A word is what the features see of one token.
type word struct {
	form   uint32 // hash of it as written
	lower  uint32 // hash of it in lower case, digits alike and apostrophes straight
	head   uint32 // its first four bytes in lower case, the first lowest
	tail   uint32 // its last four bytes in lower case, the last lowest
	length uint8  // in bytes, up to 4
	shape  shape
	part   uint32 // hash of what follows its last hyphen, 0 without one
	class  uint32 // of the lexicon, 0 for a word that it does not hold
	known  Code   // its tag where that is known beforehand, or 0
}

// A shape is a set of what the letters of a word are like.
type shape uint8

const (
	firstUpper shape = 1 << iota
	laterUpper       // a capital after the first letter
	hasLower
	hasDigit
	hasHyphen
	hasPeriod
	hasOther
)

// The apostrophes that curl begin with these bytes.
const curlLead, curlNext = 0xE2, 0x80

// newWord reads the bytes of form, those behind its last hyphen twice. A curly
// apostrophe counts as a straight one, and all digits as one.
func newWord(form string) word {
	w := word{form: linear.HashString(form), lower: hashSeed, length: uint8(min(len(form), 4))}
	hyphen := 0
	for i, n := 0, uint(0); i < len(form); i, n = i+1, n+1 {
		c := form[i]
		switch {
		case 'a' <= c && c <= 'z':
			w.shape |= hasLower
		case 'A' <= c && c <= 'Z' && i == 0:
			w.shape |= firstUpper
			c += 'a' - 'A'
		case 'A' <= c && c <= 'Z':
			w.shape |= laterUpper
			c += 'a' - 'A'
		case '0' <= c && c <= '9':
			w.shape |= hasDigit
			c = '0'
		case c == '-':
			w.shape |= hasHyphen
			hyphen = i
		case c == '.':
			w.shape |= hasPeriod
		case c < utf8.RuneSelf:
			w.shape |= hasOther
		case isCurl(form, i):
			w.shape |= hasOther
			c = '\''
			i += 2
		}
		w.lower = (w.lower ^ uint32(c)) * hashPrime
		w.head |= uint32(c) << (8 * n) // of the first four
		w.tail = w.tail<<8 | uint32(c)
	}
	if form != "" && form[0] >= utf8.RuneSelf {
		w.shape |= wideShape(form)
	}
	if w.shape&hasHyphen != 0 {
		w.part = newWord(form[hyphen+1:]).lower
	}
	return w
}

// The hash is FNV-1a, as in package linear.
const (
	hashSeed  = 2166136261
	hashPrime = 16777619
)

// isCurl reports whether ’ or ‘ stands at i.
func isCurl(form string, i int) bool {
	return form[i] == curlLead && i+2 < len(form) && form[i+1] == curlNext && form[i+2]&^1 == 0x98
}

// wideShape returns the shape of a first letter beyond ASCII.
func wideShape(form string) shape {
	r, _ := utf8.DecodeRuneInString(form)
	switch {
	case unicode.IsUpper(r):
		return firstUpper
	case unicode.IsLetter(r):
		return hasLower
	}
	return hasOther
}

// suffix returns the last n bytes, or 0 where there are fewer.
func (w *word) suffix(n uint8) uint32 {
	if w.length < n {
		return 0
	}
	return w.tail & (1<<(8*n) - 1)
}

// prefix returns the first n bytes, or 0 where there are fewer.
func (w *word) prefix(n uint8) uint32 {
	if w.length < n {
		return 0
	}
	return w.head & (1<<(8*n) - 1)
}
