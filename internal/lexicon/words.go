package lexicon

import "slices"

// Words are the words of a text, folded, with one blank between neighbours, so
// that several are a slice as one is. The zero value holds none.
type Words struct {
	text string
	ends []int // of each word in text
	buf  []byte
}

// maxKept is how many bytes of memory are kept for the next words.
const maxKept = 1 << 18

// Reset has w hold n words, which word returns by index. Strings that were
// taken from w before stay as they are.
func (w *Words) Reset(n int, word func(int) string) {
	w.buf = w.buf[:0]
	w.ends = slices.Grow(w.ends[:0], n)
	for i := range n {
		if i > 0 {
			w.buf = append(w.buf, ' ')
		}
		w.buf = AppendFold(w.buf, word(i))
		w.ends = append(w.ends, len(w.buf))
	}
	w.text = string(w.buf)
	if cap(w.buf) > maxKept {
		w.buf = nil
	}
}

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
