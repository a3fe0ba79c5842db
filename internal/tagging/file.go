package tagging

import (
	"encoding/binary"
	"hash/crc32"

	"github.com/quoth-go/quoth/internal/linear"
)

const (
	magic      = "quothtag"
	firstName  = "tagger"
	secondName = "tagger, second look"
	maxBits    = 24
	sizeBytes  = 4
)

// openLexicon returns the lexicon that file begins with, and the rest of file.
func openLexicon(file string) (Lexicon, string, error) {
	bad := func(at int, reason string) (Lexicon, string, error) {
		return Lexicon{}, "", &linear.FormatError{Offset: at, Reason: reason}
	}
	if len(file) <= len(magic) || file[:len(magic)] != magic {
		return bad(0, "no tagger's file")
	}
	bits := int(file[len(magic)])
	if bits < 1 || bits > maxBits {
		return bad(len(magic), "a lexicon of a wrong size")
	}
	start := len(magic) + 1
	end := start + entrySize<<bits
	if end+crc32.Size > len(file) {
		return bad(len(file), "the file ends early")
	}
	l := Lexicon{table: file[start:end], shift: uint(32 - bits)}
	sum := binary.LittleEndian.Uint32([]byte(file[end : end+crc32.Size]))
	if sum != crc32.Checksum([]byte(l.table), crc32.MakeTable(crc32.Castagnoli)) {
		return bad(end, "wrong checksum of the lexicon")
	}
	if !l.isSound() {
		return bad(start, "a lexicon without a free place")
	}
	return l, file[end+crc32.Size:], nil
}

// appendTo appends the lexicon as openLexicon reads it.
func (l *Lexicon) appendTo(file []byte) []byte {
	file = append(file, magic...)
	file = append(file, byte(32-l.shift))
	file = append(file, l.table...)
	return binary.LittleEndian.AppendUint32(file, crc32.Checksum([]byte(l.table), crc32.MakeTable(crc32.Castagnoli)))
}

// cut returns the lexicon and the files of the two models that file holds.
func cut(file string) (l Lexicon, first, second string, err error) {
	l, rest, err := openLexicon(file)
	if err != nil {
		return Lexicon{}, "", "", err
	}
	if len(rest) < sizeBytes {
		return Lexicon{}, "", "", &linear.FormatError{Offset: len(file), Reason: "the file ends early"}
	}
	size := binary.LittleEndian.Uint32([]byte(rest[:sizeBytes]))
	rest = rest[sizeBytes:]
	if uint64(size) > uint64(len(rest)) {
		return Lexicon{}, "", "", &linear.FormatError{Offset: len(file), Reason: "the file ends early"}
	}
	return l, rest[:size], rest[size:], nil
}

// join returns the file that cut cuts into these.
func join(l Lexicon, first, second string) string {
	file := binary.LittleEndian.AppendUint32(l.appendTo(nil), uint32(len(first)))
	return string(append(append(file, first...), second...))
}
