package tagging

import (
	"fmt"
	"math"

	"github.com/quoth-go/quoth/internal/linear"
)

// A Reviser learns the second look of a Tagger, by logistic regression on which
// of two tags is right. It is not safe for concurrent use.
type Reviser struct {
	model   *linear.Trainer
	dropped uint32 // share of the features, in the range of one
	seed    uint32 // of the word that is learnt
}

// revision is how far one word moves a weight, times how wrong it was.
const revision = 0.02

// NewReviser returns a Reviser that has learnt nothing.
func NewReviser(c Config) (*Reviser, error) {
	lc := c.linear(secondName)
	lc.Labels = []string{"higher"}
	m, err := linear.NewTrainer(lc)
	if err != nil {
		return nil, fmt.Errorf("tagging: %w", err)
	}
	return &Reviser{model: m, dropped: c.dropped(), seed: c.Seed}, nil
}

// Learn tags s with first, which must not have learnt s if its doubts are to be
// honest, and learns to decide them, at rate. A doubt of which neither tag is that
// of gold teaches nothing. It returns how many were decided wrongly.
func (r *Reviser) Learn(first *Tagger, s *Sentence, gold []Code, rate float32) (wrong int) {
	first.look(s)
	for i, d := range s.doubts {
		if d.rival == 0 {
			continue
		}
		s.extractAgain(i)
		r.seed = linear.Mix(r.seed, uint32(i))
		s.bag.Drop(r.dropped, r.seed)
		odds := s.preference(r.model, r.model.Scale(), i)
		r.correct(s, i, gold[i], odds, rate)
		if odds > 0 {
			s.Codes[i] = d.rival
		}
		if s.Codes[i] != gold[i] {
			wrong++
		}
	}
	return wrong
}

// correct moves the weights of the features of s towards the tag of gold, where
// that is one of the two of word i, whose rival has these log-odds.
func (r *Reviser) correct(s *Sentence, i int, gold Code, odds, rate float32) {
	rival := s.doubts[i].rival
	if gold != rival && gold != s.Codes[i] {
		return
	}
	p := 1 / (1 + math.Exp(-float64(odds)))
	step := -revision * rate * float32(p)
	if gold == rival {
		step += revision * rate
	}
	if rival < s.Codes[i] {
		step = -step
	}
	for _, f := range s.bag.Features() {
		r.model.Update(f, 0, step)
	}
	r.model.Tick()
}

// Select returns the features that tell most so far, as many as rows.
func (r *Reviser) Select(rows int) *linear.Selection { return r.model.Select(rows) }
