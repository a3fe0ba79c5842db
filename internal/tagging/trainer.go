package tagging

import (
	"fmt"

	"github.com/quoth-go/quoth/internal/linear"
)

// A Trainer learns the first look of a Tagger. It is not safe for concurrent use.
type Trainer struct {
	tagger  Tagger
	model   *linear.Trainer
	labels  map[Code]int
	dropped uint32 // share of the features, in the range of one
	seed    uint32 // of the word that is learnt
}

// A Config says what a Trainer or a Reviser is to train. A Reviser needs no
// Labels and no Lexicon.
type Config struct {
	Tags    []string // the names of the tags by Code
	Labels  []Code   // the tags that are to be told apart, the commonest first
	Lexicon Lexicon
	Slots   int      // about how many features are told apart
	Corpora [32]byte // digest of the corpora

	// Dropped is the share of the features that each word goes without while it
	// is learnt, from 0 to less than 1, so that none is relied on alone.
	Dropped float64
	Seed    uint32 // chooses which

	// Selection has the features to learn, as another Trainer of as many slots
	// selects them; nil is all.
	Selection *linear.Selection
}

// limit holds the few largest weights back, which gives all others finer steps
// in the file.
const limit = 10

// NewTrainer returns a Trainer that has learnt nothing.
func NewTrainer(c Config) (*Trainer, error) {
	lc := c.linear(firstName)
	lc.Limit = limit
	labels := map[Code]int{}
	for i, code := range c.Labels {
		labels[code] = i
		lc.Labels = append(lc.Labels, c.Tags[code])
	}
	m, err := linear.NewTrainer(lc)
	if err != nil {
		return nil, fmt.Errorf("tagging: %w", err)
	}
	tagger := Tagger{first: m, scale: m.Scale(), codes: c.Labels, common: commonOf(c.Labels), lexicon: c.Lexicon}
	return &Trainer{tagger: tagger, model: m, labels: labels, dropped: c.dropped(), seed: c.Seed}, nil
}

// linear returns the configuration of the model called name, without its labels.
func (c *Config) linear(name string) linear.Config {
	return linear.Config{
		Name: name, Features: FeatureSet(c.Tags), Slots: c.Slots, Corpora: c.Corpora, Selection: c.Selection,
	}
}

// dropped returns the share that is dropped, in the range of one.
func (c *Config) dropped() uint32 { return uint32(c.Dropped * (1 << 32)) }

// Learn tags s with the weights as they are, and moves them by rate wherever
// another tag scores as high as that of gold. A tag that is no label teaches
// nothing. It returns how many tags were wrong.
func (t *Trainer) Learn(s *Sentence, gold []Code, rate float32) (wrong int) {
	t.tagger.prepare(s)
	prev, prev2 := Code(0), Code(0)
	for i := range s.words {
		if s.words[i].known == 0 {
			s.extract(i, prev, prev2)
			t.seed = linear.Mix(t.seed, uint32(i))
			s.bag.Drop(t.dropped, t.seed)
			got, _, _ := t.tagger.rank(s, len(s.scores))
			s.Codes[i] = t.tagger.codes[got]
			if want, ok := t.labels[gold[i]]; ok {
				if got != want {
					wrong++
				}
				t.correct(s, want, rate)
			}
		}
		prev, prev2 = s.Codes[i], prev
	}
	return wrong
}

// correct moves the weights of the features of s towards the label want and
// away from the one that scores highest beside it, if that is not lower.
func (t *Trainer) correct(s *Sentence, want int, rate float32) {
	rival := -1
	for l, score := range s.scores {
		if l != want && score >= s.scores[want] && (rival < 0 || score > s.scores[rival]) {
			rival = l
		}
	}
	if rival >= 0 {
		for _, f := range s.bag.Features() {
			t.model.Update(f, want, rate)
			t.model.Update(f, rival, -rate)
		}
	}
	t.model.Tick()
}

// Select returns the features that tell most so far, as many as rows.
func (t *Trainer) Select(rows int) *linear.Selection { return t.model.Select(rows) }

// Tagger returns the tagger as trained so far, without a second look.
func (t *Trainer) Tagger() (*Tagger, error) {
	m, err := t.model.Model()
	if err != nil {
		return nil, fmt.Errorf("tagging: %w", err)
	}
	return &Tagger{first: m, scale: m.Scale(), codes: t.tagger.codes, common: t.tagger.common, lexicon: t.tagger.lexicon}, nil
}

// Mean returns the tagger whose weights are the means of those of each look, as
// trained so far, in a file as Open reads it. Those of one look must have one
// Config but for the Seed.
func Mean(first []*Trainer, second []*Reviser) (string, error) {
	var firsts, seconds []*linear.Trainer
	for _, t := range first {
		firsts = append(firsts, t.model)
	}
	for _, r := range second {
		seconds = append(seconds, r.model)
	}
	m, err := linear.Mean(firsts...)
	if err != nil {
		return "", fmt.Errorf("tagging: %w", err)
	}
	again, err := linear.Mean(seconds...)
	if err != nil {
		return "", fmt.Errorf("tagging: %w", err)
	}
	return join(first[0].tagger.lexicon, m.File(), again.File()), nil
}
