package tagging

import (
	"fmt"

	"github.com/quoth-go/quoth/internal/linear"
)

// A feature is its template's number mixed with its values.
func one(template, value uint32) uint32 { return linear.Mix(template, value) }

func two(template, a, b uint32) uint32 { return linear.Mix(linear.Mix(template, a), b) }

func three(template, a, b, c uint32) uint32 {
	return linear.Mix(linear.Mix(linear.Mix(template, a), b), c)
}

// extract sets s.features to those of word i, whose neighbours before have the
// tags prev and prev2.
func (s *Sentence) extract(i int, prev, prev2 Code) {
	f := s.features[:0]
	f = s.appendForm(f, i)
	f = s.appendContext(f, i)
	f = s.appendHistory(f, i, uint32(prev), uint32(prev2))
	s.features = f
}

// manner returns how w is written, at a place of the sentence and in its style.
func (s *Sentence) manner(w *word, i int) uint32 {
	m := uint32(w.shape)<<3 | uint32(s.style)
	if i == 0 {
		m |= 1 << 2
	}
	return m
}

// appendForm appends the features of word i alone.
func (s *Sentence) appendForm(f []uint32, i int) []uint32 {
	w := &s.words[i]
	manner := s.manner(w, i)
	f = append(f,
		one(1, w.lower),
		two(2, w.form, uint32(s.style)),
		one(3, w.suffix(1)),
		one(4, w.suffix(2)),
		one(5, w.suffix(3)),
		one(6, w.suffix(4)),
		one(7, w.prefix(1)),
		one(8, w.prefix(2)),
		one(9, w.prefix(3)),
		one(10, manner),
		two(11, w.suffix(3), manner),
		one(12, w.class),
		two(13, w.class, manner),
	)
	if w.part != 0 {
		f = append(f, one(14, w.part))
	}
	return f
}

// appendContext appends the features of word i and the words around it.
func (s *Sentence) appendContext(f []uint32, i int) []uint32 {
	w, before, after, after2 := &s.words[i], s.at(i-1), s.at(i+1), s.at(i+2)
	return append(f,
		one(20, before.lower),
		one(21, after.lower),
		one(22, s.at(i-2).lower),
		one(23, after2.lower),
		one(24, before.suffix(3)),
		one(25, after.suffix(3)),
		two(26, before.lower, w.lower),
		two(27, w.lower, after.lower),
		two(28, w.class, after.class),
		two(29, after.class, uint32(after.shape)),
		three(30, w.class, after.class, after2.class),
		three(31, before.class, w.class, after.class),
	)
}

// appendHistory appends the features of word i and the tags before it.
func (s *Sentence) appendHistory(f []uint32, i int, prev, prev2 uint32) []uint32 {
	w, after := &s.words[i], s.at(i+1)
	tags := prev2<<8 | prev
	return append(f,
		one(40, prev),
		one(41, tags),
		two(42, prev, w.lower),
		two(43, prev, after.lower),
		two(44, tags, w.class),
		three(45, prev, w.class, after.class),
		two(46, prev, w.suffix(3)),
		two(47, tags, w.lower),
		two(48, prev, s.manner(w, i)),
	)
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
		sum = two(sum, uint32(c), linear.HashString(tag))
	}
	for i := range s.words {
		s.extract(i, Code(i), Code(i/2))
		for _, f := range s.features {
			sum = linear.Mix(sum, f)
		}
	}
	return fmt.Sprintf("%08x", sum)
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
