package tagging

import (
	"fmt"

	"github.com/quoth-go/quoth/internal/linear"
)

// A Trainer learns a Tagger. It is not safe for concurrent use.
type Trainer struct {
	tagger  Tagger
	model   *linear.Trainer
	labels  map[Code]int
	dropped uint32 // share of the features, in the range of one
	seed    uint32 // of the word that is learnt
}

// A Config says what a Trainer is to train.
type Config struct {
	Tags    []string // the names of the tags by Code
	Labels  []Code   // the tags that are to be told apart, the commonest first
	Lexicon Lexicon
	Size    int      // bytes of the table of weights
	Corpora [32]byte // digest of the corpora

	// Dropped is the share of the features that each word goes without while it
	// is learnt, from 0 to less than 1, so that none is relied on alone.
	Dropped float64
	Seed    uint32 // chooses which
}

// limit holds the few largest weights back, which gives all others finer steps
// in the file.
const limit = 10

// NewTrainer returns a Trainer that has learnt nothing.
func NewTrainer(c Config) (*Trainer, error) {
	lc := linear.Config{
		Name: modelName, Features: FeatureSet(c.Tags), Size: c.Size, Corpora: c.Corpora, Limit: limit,
	}
	labels := map[Code]int{}
	for i, code := range c.Labels {
		labels[code] = i
		lc.Labels = append(lc.Labels, c.Tags[code])
	}
	m, err := linear.NewTrainer(lc)
	if err != nil {
		return nil, fmt.Errorf("tagging: %w", err)
	}
	tagger := Tagger{scorer: m, codes: c.Labels, lexicon: c.Lexicon}
	dropped := uint32(c.Dropped * (1 << 32))
	return &Trainer{tagger: tagger, model: m, labels: labels, dropped: dropped, seed: c.Seed}, nil
}

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
			s.features = linear.Drop(s.features, t.dropped, t.seed)
			got := t.tagger.best(s, len(s.scores))
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
		for _, f := range s.features {
			t.model.Update(f, want, rate)
			t.model.Update(f, rival, -rate)
		}
	}
	t.model.Tick()
}

// Mean returns the tagger whose weights are the mean of those of ts, as trained so
// far, in a file as Open reads it. They must have one Config but for the Seed.
func Mean(ts ...*Trainer) (string, error) {
	models := make([]*linear.Trainer, len(ts))
	for i, t := range ts {
		models[i] = t.model
	}
	m, err := linear.Mean(models...)
	if err != nil {
		return "", fmt.Errorf("tagging: %w", err)
	}
	return string(ts[0].tagger.lexicon.appendTo(nil)) + m.File(), nil
}
