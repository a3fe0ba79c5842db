package lexicon

import (
	"slices"

	"github.com/quoth-go/quoth/internal/deadline"
	"github.com/quoth-go/quoth/internal/linear"
	"github.com/quoth-go/quoth/internal/scratch"
)

// Words are the words of a text, folded, with one blank between neighbours, so
// that several are a slice as one is. The zero value holds none.
type Words struct {
	text    string
	ends    []int // of each word in text
	hashes  []uint32
	classes []Class
	buf     []byte
}

// maxKept is how many bytes of memory are kept for the next words.
const maxKept = 1 << 18

// Reset has w hold n words, which word returns by index, as far as until allows.
// Strings that were taken from w before stay as they are.
func (w *Words) Reset(n int, word func(int) string, until *deadline.Deadline) {
	w.buf = w.buf[:0]
	w.ends = slices.Grow(w.ends[:0], n)
	for i := range n {
		if i > 0 {
			w.buf = append(w.buf, ' ')
		}
		if !until.Passed() {
			w.buf = AppendFold(w.buf, word(i))
		}
		w.ends = append(w.ends, len(w.buf))
	}
	w.text = string(w.buf)
	if cap(w.buf) > maxKept {
		w.buf = nil
	}
	w.lookUp(until)
}

// lookUp sets the hashes and the classes of the words.
func (w *Words) lookUp(until *deadline.Deadline) {
	n, t := len(w.ends), lists()
	w.hashes, w.classes = scratch.Zeroed(w.hashes, n), scratch.Zeroed(w.classes, n)
	for i := 0; i < n && !until.Passed(); i++ {
		word := w.At(i)
		hash := linear.HashString(word)
		w.hashes[i], w.classes[i] = hash, t.classOf(word, hash)
	}
}

// Hash returns the hash of word i, as [linear.HashString] does.
func (w *Words) Hash(i int) uint32 { return w.hashes[i] }

// Class returns what the lists say of word i.
func (w *Words) Class(i int) Class { return w.classes[i] }

// At returns word i.
func (w *Words) At(i int) string { return w.Join(i, i+1) }

// Join returns the words from first to last, last exclusive, with blanks
// between them.
func (w *Words) Join(first, last int) string {
	start := 0
	if first > 0 {
		start = w.ends[first-1] + 1
	}
	return w.text[start:w.ends[last-1]]
}
