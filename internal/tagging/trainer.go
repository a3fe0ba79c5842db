package tagging

import (
	"bytes"
	"fmt"

	"github.com/quoth-go/quoth/internal/linear"
)

// A Trainer learns a Tagger. It is not safe for concurrent use.
type Trainer struct {
	tagger Tagger
	model  *linear.Trainer
	labels map[Code]int
}

// A Config says what a Trainer is to train.
type Config struct {
	Tags    []string // the names of the tags by Code
	Labels  []Code   // the tags that are to be told apart
	Lexicon Lexicon
	Size    int      // bytes of the table of weights
	Corpora [32]byte // digest of the corpora
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
	return &Trainer{tagger: tagger, model: m, labels: labels}, nil
}

// Learn tags s with the weights as they are, and moves them by rate wherever
// another tag scores as high as that of gold. A tag that is no label teaches
// nothing. It returns how many tags were wrong.
func (t *Trainer) Learn(s *Sentence, gold []Code, rate float32) (wrong int) {
	t.tagger.prepare(s)
	prev, prev2 := Code(0), Code(0)
	for i := range s.words {
		if s.words[i].known == 0 {
			got := t.tagger.best(s, i, prev, prev2)
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

// File returns the tagger as trained so far, as Open reads it.
func (t *Trainer) File() (string, error) {
	b := bytes.NewBuffer(t.tagger.lexicon.appendTo(nil))
	if _, err := t.model.WriteTo(b); err != nil {
		return "", fmt.Errorf("tagging: %w", err)
	}
	return b.String(), nil
}
