package tagging

import (
	"cmp"
	"encoding/binary"
	"math/bits"
	"slices"

	"github.com/quoth-go/quoth/internal/linear"
)

// A Lexicon gives the words that were seen often the tags that they had, as one
// number, a class. It is a hash table with open addressing, read where it lies.
type Lexicon struct {
	table string // uint32s
	shift uint   // 32 less the binary logarithm of their number
}

const (
	codeBits  = 6
	maxCode   = 1<<codeBits - 1
	classBits = 3 * codeBits
	classMask = 1<<classBits - 1
	entrySize = 4
)

// class returns the class of the word with the hash lower, 0 where it has none.
func (l *Lexicon) class(lower uint32) uint32 {
	if len(l.table) == 0 {
		return 0
	}
	place, tag := l.locate(lower)
	for {
		entry := l.entry(place)
		if entry == 0 {
			return 0
		}
		if entry>>classBits == tag {
			return entry & classMask
		}
		place = (place + 1) % uint32(len(l.table)/entrySize)
	}
}

// locate returns where the search for a word begins, and the bits of its hash
// that are kept.
func (l *Lexicon) locate(lower uint32) (place, kept uint32) {
	return linear.Mix(1, lower) >> l.shift, linear.Mix(2, lower) >> classBits
}

func (l *Lexicon) entry(place uint32) uint32 {
	b := l.table[place*entrySize:][:entrySize]
	return uint32(b[0]) | uint32(b[1])<<8 | uint32(b[2])<<16 | uint32(b[3])<<24
}

// isSound reports whether some place is free, so that a search ends.
func (l *Lexicon) isSound() bool {
	for i := range len(l.table) / entrySize {
		if l.entry(uint32(i)) == 0 {
			return true
		}
	}
	return false
}

// A LexiconBuilder counts the tags of words.
type LexiconBuilder struct {
	counts map[uint32]*[maxCode + 1]int
}

// Count counts form once with tag, less than 64.
func (b *LexiconBuilder) Count(form string, tag Code) {
	if b.counts == nil {
		b.counts = map[uint32]*[maxCode + 1]int{}
	}
	w := newWord(form)
	if b.counts[w.lower] == nil {
		b.counts[w.lower] = new([maxCode + 1]int)
	}
	b.counts[w.lower][tag]++
}

const (
	minCount = 5  // a word seen less often is left out
	minShare = 50 // and so is a tag of one in so many

	certainCount = 100 // a word seen as often is certain
	certainShare = 300 // where all but one in so many have one tag
)

// certain marks the class of a word that nearly always has the same tag.
const certain = maxCode

// certainTag returns the tag of a class that is certain, 0 for others.
func certainTag(class uint32) Code {
	if class>>codeBits == certain {
		return Code(class & maxCode)
	}
	return 0
}

// Lexicon returns the lexicon of what was counted.
func (b *LexiconBuilder) Lexicon() Lexicon {
	var words []uint32
	for w, tags := range b.counts {
		if total(tags) >= minCount {
			words = append(words, w)
		}
	}
	slices.Sort(words)
	size := bits.Len(uint(len(words) + len(words)/3 + 1))
	entries := make([]uint32, 1<<size)
	l := Lexicon{shift: uint(32 - size)}
	for _, w := range words {
		place, kept := l.locate(w)
		for entries[place] != 0 {
			place = (place + 1) % uint32(len(entries))
		}
		entries[place] = kept<<classBits | classOf(b.counts[w])
	}
	var table []byte
	for _, e := range entries {
		table = binary.LittleEndian.AppendUint32(table, e)
	}
	l.table = string(table)
	return l
}

func total(tags *[maxCode + 1]int) int {
	n := 0
	for _, count := range tags {
		n += count
	}
	return n
}

// classOf packs the three commonest tags, or the certain one.
func classOf(tags *[maxCode + 1]int) uint32 {
	var codes []Code
	for c, count := range tags {
		if count > 0 && count*minShare >= total(tags) {
			codes = append(codes, Code(c))
		}
	}
	slices.SortStableFunc(codes, func(a, b Code) int { return cmp.Compare(tags[b], tags[a]) })
	if n := total(tags); n >= certainCount && (n-tags[codes[0]])*certainShare <= n {
		return certain<<codeBits | uint32(codes[0])
	}
	class := uint32(0)
	for _, c := range codes[:min(len(codes), 3)] {
		class = class<<codeBits | uint32(c)
	}
	return class
}
