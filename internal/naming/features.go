package naming

import (
	"math/bits"

	"github.com/quoth-go/quoth/internal/linear"
)

// featureSet names the features; it changes with them, since a model is of use
// with its own only.
const featureSet = "4"

// A reading is the first or the second of a document. Each has weights of its
// own, in one table.
type reading uint32

const (
	firstReading  reading = 0
	secondReading reading = 1 << 16
)

// edge stands beyond both ends of a sentence.
var edge = token{word: 1, exact: 1, shape: 1 << 30}

// at returns token i, or the edge where that is beyond the sentence of r.
func (t *Text) at(i int, r *run) *token {
	if i < r.sentence.First || i >= r.sentence.Last {
		return &edge
	}
	return &t.tokens[i]
}

// extract sets t.features to those of token i of r.
func (t *Text) extract(i int, r *run, rd reading) {
	s := &spread{features: t.features[:0], reading: uint32(rd)}
	w, b, bb, a, aa := t.at(i, r), t.at(i-1, r), t.at(i-2, r), t.at(i+1, r), t.at(i+2, r)
	place := w.place()
	s.words(w, b, bb, a, aa, place)
	s.context(w, b, a, aa, place)
	s.lists(w, b, bb, a, aa, place)
	if e := t.memory.find(w.word); e.used {
		s.add2(40, level(e.common), place)
		s.add2(41, level(e.proper), level(e.common))
		s.add2(42, level(e.named), level(e.titled))
		if rd == secondReading {
			s.verdict(e, w, place)
		}
	}
	if rd == secondReading {
		s.verdictBeside(48, t.memory.find(b.word))
		s.verdictBeside(49, t.memory.find(a.word))
	}
	t.features = s.features
}

// place says what accounts for the capital of w.
func (w *token) place() uint32 {
	place := uint32(0)
	if w.initial {
		place |= 1
	}
	if w.loud {
		place |= 2
	}
	return place
}

// A spread gathers features, of which template says what they are made of.
type spread struct {
	features []uint32
	reading  uint32
}

func (s *spread) add(template, x uint32) {
	s.features = append(s.features, linear.Mix(template|s.reading, x))
}

func (s *spread) add2(template, x, y uint32) {
	s.features = append(s.features, linear.Mix(linear.Mix(template|s.reading, x), y))
}

// bits adds one feature for each fact.
func (s *spread) bits(template uint32, f facts, y uint32) {
	for f &^= known; f != 0; f &= f - 1 {
		s.add2(template, uint32(bits.TrailingZeros32(uint32(f))), y)
	}
}

func (s *spread) words(w, b, bb, a, aa *token, place uint32) {
	s.add(1, w.word)
	s.add2(2, w.word, place)
	s.add(3, w.exact)
	s.add(4, w.prefix3)
	s.add(5, w.suffix3)
	s.add(6, w.suffix2)
	s.add(7, b.word)
	s.add(8, a.word)
	s.add(9, bb.word)
	s.add(10, aa.word)
	s.add2(11, b.word, w.word)
	s.add2(12, w.word, a.word)
	s.add2(13, b.word, a.word)
}

func (s *spread) context(w, b, a, aa *token, place uint32) {
	s.add(15, place)
	s.add2(16, w.shape, place)
	s.add2(17, w.shape, b.shape)
	s.add2(18, w.shape, a.shape)
	s.add2(19, b.word, w.shape)
	s.add2(20, a.word, w.shape)
	s.add2(21, b.suffix3, w.shape)
	s.add2(22, a.suffix3, w.shape)
	s.add2(23, uint32(w.tag), place)
	s.add2(24, uint32(w.tag), uint32(b.tag))
	s.add2(25, uint32(w.tag), uint32(a.tag))
	s.add2(26, uint32(b.tag), uint32(a.tag))
	s.add2(27, uint32(a.tag), uint32(aa.tag))
}

func (s *spread) lists(w, b, bb, a, aa *token, place uint32) {
	s.add2(30, uint32(w.facts), place)
	s.add2(31, uint32(w.facts), uint32(b.facts))
	s.add2(32, uint32(w.facts), uint32(a.facts))
	s.bits(33, w.facts, 0)
	s.bits(34, b.facts, w.shape)
	s.bits(35, a.facts, w.shape)
	s.bits(36, bb.facts, 0)
	s.bits(37, aa.facts, 0)
}

// verdict adds what the first reading says of the mentions of w.
func (s *spread) verdict(e *entry, w *token, place uint32) {
	best, n, all := e.verdict()
	s.add2(43, best, level(n))
	s.add2(44, best, uint32(n)*4/uint32(max(1, all)))
	s.add2(45, best, place)
	s.add2(46, best, level(e.outside))
	s.add2(47, best, w.word)
}

func (s *spread) verdictBeside(template uint32, e *entry) {
	if e.used {
		best, _, _ := e.verdict()
		s.add(template, best)
	}
}

// level returns the size of a count: none, one, a few, more.
func level(n uint16) uint32 { return min(3, uint32(bits.Len16(n))) }
