// Package lowercase has the words of a document in lower case. Rules ask for
// them again and again: all are slices of one string, and asking makes no other.
package lowercase

import (
	"encoding/binary"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/quoth-go/quoth/sentence"
)

// A Text is a document in lower case. It is not changed, and so may be read from
// several goroutines.
type Text struct {
	doc   *sentence.Document
	lower string // the text in lower case, byte for byte; "" where its length would change
}

// Of returns doc in lower case.
func Of(doc *sentence.Document) Text { return Text{doc, evenly(doc.Text)} }

// Word returns token i in lower case.
func (t Text) Word(i int) string {
	if t.lower == "" {
		return strings.ToLower(t.doc.Word(i))
	}
	return t.doc.Tokens[i].Of(t.lower)
}

// evenly returns s in lower case where every character keeps its place, and ""
// where one does not, such as "İ" or invalid UTF-8. What is ASCII is read eight
// bytes at a time, as most of a text can be.
func evenly(s string) string {
	var b strings.Builder
	b.Grow(len(s))
	var chunk [256]byte
	for i := 0; i < len(s); {
		n := lowerASCII(&chunk, s[i:])
		b.Write(chunk[:n])
		if i += n; i == len(s) || n == len(chunk) {
			continue
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		lower := unicode.ToLower(r)
		if r == utf8.RuneError || utf8.RuneLen(lower) != size {
			return ""
		}
		b.WriteRune(lower)
		i += size
	}
	return b.String()
}

// lowerASCII puts the ASCII that s begins with into chunk, as far as there is
// room, in lower case, and returns how many bytes that are.
func lowerASCII(chunk *[256]byte, s string) (n int) {
	s = s[:min(len(s), len(chunk))]
	for ; n+8 <= len(s); n += 8 {
		word := load(s[n : n+8])
		if word&highBits != 0 {
			break
		}
		binary.LittleEndian.PutUint64(chunk[n:n+8], lowerWord(word))
	}
	for ; n < len(s) && s[n] < utf8.RuneSelf; n++ {
		chunk[n] = byte(lowerWord(uint64(s[n])))
	}
	return n
}

// load returns the eight bytes of s as a little-endian word. The compiler makes
// it one instruction.
func load(s string) uint64 {
	_ = s[7]
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 |
		uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
}

const (
	eachByte = 0x0101010101010101
	highBits = 0x80 * eachByte
)

// lowerWord returns eight letters of ASCII in lower case. Where a byte is a
// capital, adding one number reaches its high bit and adding another does not.
func lowerWord(word uint64) uint64 {
	fromA := word + (0x80-'A')*eachByte
	beyondZ := word + (0x7F-'Z')*eachByte
	return word | (fromA&^beyondZ&highBits)>>2
}
