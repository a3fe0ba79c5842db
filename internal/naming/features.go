package naming

import (
	"math/bits"

	"github.com/quoth-go/quoth/internal/linear"
)

// featureSet names the features; it changes with them, since a model is of use
// with its own only.
const featureSet = "5"

// A reading is the first or the second of a document. Each has labels of its own
// in the model, so that what both see is looked up once.
type reading int

const (
	firstReading reading = iota
	secondReading
	numReadings
)

// of returns the part of a row of scores, or of a model's labels, that is the
// reading's.
func (rd reading) of(row []int32) []int32 { return row[int(rd)*numLabels:][:numLabels] }

// label returns the number of l among the model's labels.
func (rd reading) label(l Label) int { return int(rd)*numLabels + int(l) }

// edge stands beyond both ends of a sentence.
var edge = token{word: 1, looks: looks{exact: 1, shape: 1 << 30}}

// at returns token i, or the edge where that is beyond the sentence of r.
func (t *Text) at(i int, r *run) *token {
	if i < r.sentence.First || i >= r.sentence.Last {
		return &edge
	}
	return &t.tokens[i]
}

// extract sets the bag of t to the features of token i of r that both readings
// see.
func (t *Text) extract(i int, r *run) {
	w, b, bb, a, aa := t.at(i, r), t.at(i-1, r), t.at(i-2, r), t.at(i+1, r), t.at(i+2, r)
	place := w.place()
	bag := &t.bag
	bag.Open()
	addWords(bag, w, b, bb, a, aa, place)
	addContext(bag, w, b, a, aa, place)
	addFacts(bag, w, b, bb, a, aa, place)
	if e := t.memory.find(w.word); e.used {
		bag.Go(40)
		bag.Two(level(e.common), place)
		bag.Two(level(e.proper), level(e.common))
		bag.Two(level(e.named), level(e.titled))
	}
}

// addVerdicts adds to the bag of t what the second reading alone sees of token i
// of r: what the first has made of the word elsewhere.
func (t *Text) addVerdicts(i int, r *run) {
	bag := &t.bag
	w := t.at(i, r)
	if e := t.memory.find(w.word); e.used {
		best, n, all := e.verdict()
		bag.Go(50)
		bag.Two(best, level(n))
		bag.Two(best, uint32(n)*4/uint32(max(1, all)))
		bag.Two(best, w.place())
		bag.Two(best, level(e.outside))
		bag.Two(best, w.word)
	}
	t.addVerdictBeside(60, i-1, r)
	t.addVerdictBeside(61, i+1, r)
}

func (t *Text) addVerdictBeside(template uint32, i int, r *run) {
	if e := t.memory.find(t.at(i, r).word); e.used {
		best, _, _ := e.verdict()
		t.bag.Go(template)
		t.bag.One(best)
	}
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

func addWords(bag *linear.Bag, w, b, bb, a, aa *token, place uint32) {
	bag.One(w.word)
	bag.Two(w.word, place)
	bag.One(w.exact)
	bag.One(w.prefix3)
	bag.One(w.suffix3)
	bag.One(w.suffix2)
	bag.One(b.word)
	bag.One(a.word)
	bag.One(bb.word)
	bag.One(aa.word)
	bag.Two(b.word, w.word)
	bag.Two(w.word, a.word)
	bag.Two(b.word, a.word)
}

func addContext(bag *linear.Bag, w, b, a, aa *token, place uint32) {
	bag.One(place)
	bag.Two(w.shape, place)
	bag.Two(w.shape, b.shape)
	bag.Two(w.shape, a.shape)
	bag.Two(b.word, w.shape)
	bag.Two(a.word, w.shape)
	bag.Two(b.suffix3, w.shape)
	bag.Two(a.suffix3, w.shape)
	bag.Two(uint32(w.tag), place)
	bag.Two(uint32(w.tag), uint32(b.tag))
	bag.Two(uint32(w.tag), uint32(a.tag))
	bag.Two(uint32(b.tag), uint32(a.tag))
	bag.Two(uint32(a.tag), uint32(aa.tag))
}

func addFacts(bag *linear.Bag, w, b, bb, a, aa *token, place uint32) {
	bag.Two(uint32(w.facts), place)
	bag.Two(uint32(w.facts), uint32(b.facts))
	bag.Two(uint32(w.facts), uint32(a.facts))
	addEach(bag, 33, w.facts, 0)
	addEach(bag, 34, b.facts, w.shape)
	addEach(bag, 35, a.facts, w.shape)
	addEach(bag, 36, bb.facts, 0)
	addEach(bag, 37, aa.facts, 0)
}

// addEach adds one feature of the template for each fact, with x.
func addEach(bag *linear.Bag, template uint32, f facts, x uint32) {
	for f &^= known; f != 0; f &= f - 1 {
		bag.Go(template)
		bag.Two(uint32(bits.TrailingZeros32(uint32(f))), x)
	}
}

// level returns the size of a count: none, one, a few, more.
func level(n uint16) uint32 { return min(3, uint32(bits.Len16(n))) }
