package tagging

import (
	"fmt"

	"github.com/quoth-go/quoth/internal/linear"
)

// extract sets the bag of s to the features of word i, whose neighbours before
// have the tags prev and prev2.
func (s *Sentence) extract(i int, prev, prev2 Code) {
	s.bag.Open()
	s.addForm(&s.bag, i)
	s.addContext(&s.bag, i)
	s.addHistory(&s.bag, i, uint32(prev), uint32(prev2))
}

// manner returns how w is written, at a place of the sentence and in its style.
func (s *Sentence) manner(w *word, i int) uint32 {
	m := uint32(w.shape)<<3 | uint32(s.style)
	if i == 0 {
		m |= 1 << 2
	}
	return m
}

// addForm adds the features of word i alone.
func (s *Sentence) addForm(b *linear.Bag, i int) {
	w := &s.words[i]
	manner := s.manner(w, i)
	b.One(w.lower)
	b.Two(w.form, uint32(s.style))
	b.One(w.suffix(1))
	b.One(w.suffix(2))
	b.One(w.suffix(3))
	b.One(w.suffix(4))
	b.One(w.prefix(1))
	b.One(w.prefix(2))
	b.One(w.prefix(3))
	b.One(manner)
	b.Two(w.suffix(3), manner)
	b.One(w.class)
	b.Two(w.class, manner)
	if w.part != 0 {
		b.One(w.part)
	}
}

// addContext adds the features of word i and the words around it.
func (s *Sentence) addContext(b *linear.Bag, i int) {
	w, before, after := &s.words[i], s.at(i-1), s.at(i+1)
	b.Go(20)
	b.One(before.lower)
	b.One(after.lower)
	b.One(s.at(i - 2).lower)
	b.One(s.at(i + 2).lower)
	b.One(before.suffix(3))
	b.One(after.suffix(3))
	b.Two(before.lower, w.lower)
	b.Two(w.lower, after.lower)
	b.Two(w.class, after.class)
	b.Two(after.class, uint32(after.shape))
}

// addHistory adds the features of word i and the tags before it.
func (s *Sentence) addHistory(b *linear.Bag, i int, prev, prev2 uint32) {
	w, after := &s.words[i], s.at(i+1)
	tags := prev2<<8 | prev
	b.Go(40)
	b.One(tags)
	b.Two(prev, after.lower)
	b.Two(tags, w.class)
	b.Three(prev, w.class, after.class)
	b.Two(prev, w.suffix(3))
	b.Two(tags, w.lower)
	b.Two(prev, s.manner(w, i))
}

// probe holds words of every kind that the features tell apart.
var probe = []string{"The", "ex-wife's", "U.S.", "ÉLAN", "élan", "don’t", "1,000.5", "NATO", "iPhone", "I", "@x", "said"}

// FeatureSet names the version of the features: it changes with all that the
// weights of a model depend on, the features of some sample words and the
// numbers of the tags among it. Tag tags[c] has the Code c.
func FeatureSet(tags []string) string {
	l := sampleLexicon()
	var s Sentence
	for _, form := range probe {
		s.Add(form, 0)
	}
	s.Add(",", Code(len(tags)/2))
	s.look(&l)
	sum := uint32(len(tags))
	for c, tag := range tags {
		sum = linear.Mix(linear.Mix(sum, uint32(c)), linear.HashString(tag))
	}
	for i := range s.words {
		s.extract(i, Code(i), Code(i/2))
		sum = mixAll(sum, s.bag.Features())
	}
	for i := range s.words {
		s.Codes[i], s.doubts[i].rival = Code(i), Code(i/2)
		s.extractAgain(i)
		sum = mixAll(sum, s.bag.Features())
	}
	return fmt.Sprintf("%08x", sum)
}

// mixAll mixes all numbers into sum.
func mixAll(sum uint32, numbers []uint32) uint32 {
	for _, n := range numbers {
		sum = linear.Mix(sum, n)
	}
	return sum
}

// sampleLexicon returns a lexicon with one word of the probe.
func sampleLexicon() Lexicon {
	var b LexiconBuilder
	for range minCount {
		b.Count("the", 3)
		b.Count("the", 2)
	}
	return b.Lexicon()
}
