package tagging

import "github.com/quoth-go/quoth/internal/linear"

// A doubt is a second tag that a word may well have.
type doubt struct {
	rival  Code    // 0 where there is no doubt
	margin float32 // by which the rival's score is lower, in the weights of the training
}

const (
	sure       = 15  // a margin as large leaves no doubt
	confidence = 0.1 // what a margin of 1 adds to the log-odds that the first look is right
)

// lookAgain decides each doubt from left to right, with the tags on both sides
// before it, those to the left decided already.
func (t *Tagger) lookAgain(s *Sentence) {
	for i, d := range s.doubts {
		if d.rival == 0 {
			continue
		}
		s.extractAgain(i)
		if s.preference(t.second, t.second.Scale(), i) > 0 {
			s.Codes[i] = d.rival
		}
	}
}

// preference returns the log-odds that word i, of which there is doubt, has its
// rival's tag and not its own, by the features that the bag has.
func (s *Sentence) preference(m linear.Scorer, scale float32, i int) float32 {
	scores := s.scores[:1]
	m.Score(scores, s.bag.Features())
	d := &s.doubts[i]
	odds := float32(scores[0]) * scale
	if d.rival < s.Codes[i] {
		odds = -odds
	}
	return odds - confidence*d.margin
}

// extractAgain sets the bag of s to the features of word i for the second look.
// All go with the two tags that it is to decide between, of which they favour the
// higher Code.
func (s *Sentence) extractAgain(i int) {
	b, w, before, after := &s.bag, &s.words[i], s.at(i-1), s.at(i+1)
	pair := s.pair(i)
	left, right := s.code(i-1), s.code(i+1)
	lefts, sides, rights := s.code(i-2)<<8|left, left<<8|right, right<<8|s.code(i+2)
	manner := s.manner(w, i)
	b.Open()
	b.Go(60)
	b.One(pair)
	b.Two(pair, left)
	b.Two(pair, right)
	b.Two(pair, sides)
	b.Two(pair, lefts)
	b.Two(pair, rights)
	b.Three(pair, lefts, right)
	b.Three(pair, left, rights)
	b.Two(pair, w.lower)
	b.Two(pair, w.class)
	b.Two(pair, w.suffix(3))
	b.Two(pair, manner)
	b.Two(pair, before.lower)
	b.Two(pair, after.lower)
	b.Three(pair, w.lower, left)
	b.Three(pair, w.lower, right)
	b.Three(pair, w.lower, sides)
	b.Three(pair, w.class, sides)
	b.Three(pair, w.class, rights)
	b.Three(pair, w.suffix(3), right)
	b.Three(pair, w.suffix(3), sides)
	b.Three(pair, manner, sides)
}

// pair returns the two tags that word i may have, in the order of their Codes.
func (s *Sentence) pair(i int) uint32 {
	a, b := uint32(s.Codes[i]), uint32(s.doubts[i].rival)
	return min(a, b)<<8 | max(a, b)
}

// code returns the tag of word i, 0 beyond either end.
func (s *Sentence) code(i int) uint32 {
	if i < 0 || i >= len(s.Codes) {
		return 0
	}
	return uint32(s.Codes[i])
}
