package naming

import (
	"math"
	"math/bits"
	"math/rand/v2"

	"github.com/quoth-go/quoth/internal/linear"
)

// A memory holds what the document says elsewhere of each word that it has
// with a capital. It is a hash table with open addressing.
type memory struct {
	slots []entry
	mask  uint32
	seed  uint32 // by chance, so that nobody can write words that share a slot
}

// An entry counts the mentions of one word.
type entry struct {
	word    uint32
	used    bool
	common  uint16           // without a capital
	proper  uint16           // with one that its place does not account for
	named   uint16           // behind a given name
	titled  uint16           // behind a title
	kinds   [numKinds]uint16 // labelled as part of a name by the first reading
	outside uint16           // labelled otherwise
	family  uint16           // the last of a person's longer name in the second
}

// reset has m hold what t says before it is read.
func (m *memory) reset(t *Text) {
	words := 0
	for _, r := range t.runs {
		words += r.last - r.first
	}
	size := 1 << bits.Len(uint(2*words+1))
	if cap(m.slots) < size {
		m.slots = make([]entry, size)
	} else {
		m.slots = m.slots[:size]
		clear(m.slots)
	}
	m.mask, m.seed = uint32(size-1), rand.Uint32()
	for _, r := range t.runs {
		for i := r.first; i < r.last && !t.deadline.Passed(); i++ {
			m.note(t, i, r.first)
		}
	}
	for i := 0; i < len(t.tokens) && !t.deadline.Passed(); i++ {
		if tok := &t.tokens[i]; !tok.capital {
			if e := m.find(tok.word); e.used {
				bump(&e.common)
			}
		}
	}
}

// note enters token i of a run that begins at token first.
func (m *memory) note(t *Text, i, first int) {
	tok := &t.tokens[i]
	if !tok.capital {
		return
	}
	e := m.find(tok.word)
	e.word, e.used = tok.word, true
	if tok.loud {
		return
	}
	if !tok.initial {
		bump(&e.proper)
	}
	if i == first {
		return
	}
	if before := t.tokens[i-1].facts; before&givenName != 0 {
		bump(&e.named)
	} else if before&title != 0 {
		bump(&e.titled)
	}
}

func bump(n *uint16) {
	if *n < math.MaxUint16 {
		*n++
	}
}

// find returns the entry of word, an unused one where there is none.
func (m *memory) find(word uint32) *entry {
	for i := linear.Mix(m.seed, word); ; i++ {
		if e := &m.slots[i&m.mask]; !e.used || e.word == word {
			return e
		}
	}
}

// learnKinds notes the labels of the first reading.
func (m *memory) learnKinds(t *Text) {
	for _, r := range t.runs {
		for i := r.first; i < r.last; i++ {
			if !t.tokens[i].capital {
				continue
			}
			e := m.find(t.tokens[i].word)
			if l := t.labels[i]; l == Outside {
				bump(&e.outside)
			} else {
				bump(&e.kinds[l.kind()])
			}
		}
	}
}

// minFamily is the length of a surname: "Norton I" gives none.
const minFamily = 2

// learnFamilies notes the surnames of the second reading.
func (m *memory) learnFamilies(t *Text) {
	for _, r := range t.runs {
		for i := r.first + 1; i < r.last; i++ {
			tok := &t.tokens[i]
			isLast := i+1 == len(t.labels) || t.labels[i+1] != Inside(Person)
			if t.labels[i] == Inside(Person) && isLast && tok.capital && !tok.loud && len(t.words.At(i)) >= minFamily {
				bump(&m.find(tok.word).family)
			}
		}
	}
}

// surely returns what kind of name a word is wherever it has a capital.
func (e *entry) surely() (kind Kind, ok bool) {
	if e.common > 0 {
		return 0, false
	}
	if e.family > 0 {
		return Person, true
	}
	best, n, all := e.verdict()
	return Kind(best), best < uint32(numKinds) && Kind(best) != Other && n >= 2 && 4*n >= 3*all && e.proper >= 2
}

// verdict returns what most mentions are, numKinds for no name, how many those
// are, and how many are labelled at all.
func (e *entry) verdict() (best uint32, n, all uint16) {
	best, n, all = uint32(numKinds), e.outside, e.outside
	for k, c := range e.kinds {
		all += c
		if c > n {
			best, n = uint32(k), c
		}
	}
	return best, n, all
}
