package naming

import (
	"github.com/quoth-go/quoth/internal/linear"
)

// margin is by how much the true labels must win: the perceptron with a margin,
// which generalises better than the plain one.
const margin = 5

// A Trainer learns the weights of a recognizer. It is not safe for concurrent
// use.
type Trainer struct {
	linear *linear.Trainer
}

// A Config says what a Trainer is to train.
type Config struct {
	Slots     int               // about how many features are told apart
	Selection *linear.Selection // the features to learn, as another Trainer of as many slots selects them; nil is all
	Corpora   [32]byte          // digest of the corpora
}

// NewTrainer returns a Trainer that has learnt nothing.
func NewTrainer(c Config) (*Trainer, error) {
	t, err := linear.NewTrainer(linear.Config{
		Name: modelName, Features: featureSet, Labels: labelNames(), Slots: c.Slots, Selection: c.Selection, Corpora: c.Corpora,
	})
	if err != nil {
		return nil, err
	}
	return &Trainer{linear: t}, nil
}

// An Example is a text with the true label of each token.
type Example struct {
	Text *Text
	Gold []Label
}

// ReadFirst has the texts of examples read for the first time, as tr has learned
// to, for LearnSecond. It is fair only where tr did not learn from them.
func (tr *Trainer) ReadFirst(examples []Example) error {
	m, err := tr.linear.Model()
	if err != nil {
		return err
	}
	for _, e := range examples {
		e.Text.read(m, firstReading)
		e.Text.memory.learnKinds(e.Text)
	}
	return nil
}

// LearnFirst learns the first reading from e, by steps of rate, and returns how
// many labels it had wrong. An example that counts has its part in the average
// that the model's weights are.
func (tr *Trainer) LearnFirst(e Example, rate float32, counts bool) int {
	return tr.learn(e, firstReading, rate, counts)
}

// LearnSecond learns the second reading.
func (tr *Trainer) LearnSecond(e Example, rate float32, counts bool) int {
	return tr.learn(e, secondReading, rate, counts)
}

func (tr *Trainer) learn(e Example, rd reading, rate float32, counts bool) (wrong int) {
	t := e.Text
	for i := range t.runs {
		r := &t.runs[i]
		for before := range rd + 1 {
			t.score(tr.linear, r, before)
		}
		tr.handicap(e, r, rd)
		t.decode(r, rd, t.chainOf(tr.linear, rd))
		wrong += tr.update(e, r, rd, rate)
		if counts {
			tr.linear.Tick()
		}
	}
	return wrong
}

// handicap adds the margin to the scores of all labels but the true ones, and
// once more where a name or a body would be lost, which the plain model does
// too often.
func (tr *Trainer) handicap(e Example, r *run, rd reading) {
	step := int32(margin / tr.linear.Scale())
	for i := r.first; i < r.last; i++ {
		gold := e.Gold[i]
		scores := e.Text.scoresOf(i, r, rd)
		for l := range scores {
			if Label(l) == gold {
				continue
			}
			scores[l] += step
			if gold != Outside && (Label(l) == Outside || gold.kind() == Organization) {
				scores[l] += step
			}
		}
	}
}

// update moves the weights towards the true labels of r, and away from those
// that it has.
func (tr *Trainer) update(e Example, r *run, rd reading, rate float32) (wrong int) {
	t := e.Text
	prevGold, prev := Outside, Outside
	for i := r.first; i < r.last; i++ {
		gold, got := e.Gold[i], t.labels[i]
		if gold != got {
			wrong++
			t.extract(i, r)
			if rd == secondReading {
				t.addVerdicts(i, r)
			}
			for _, f := range t.bag.Features() {
				tr.linear.Update(f, rd.label(gold), rate)
				tr.linear.Update(f, rd.label(got), -rate)
			}
		}
		if gold != got || prevGold != prev {
			tr.linear.Update(chainFeature(prevGold), rd.label(gold), rate)
			tr.linear.Update(chainFeature(prev), rd.label(got), -rate)
		}
		prevGold, prev = gold, got
	}
	return wrong
}

// Select returns the features that tell most so far, as many as rows.
func (tr *Trainer) Select(rows int) *linear.Selection { return tr.linear.Select(rows) }

// Mean returns the model whose weights are the mean of those of ts, as trained
// so far, in a file as Open reads it. Trainers that saw the same examples in
// other orders differ by chance, and their mean is better than most of them.
func Mean(ts ...*Trainer) (string, error) {
	models := make([]*linear.Trainer, len(ts))
	for i, t := range ts {
		models[i] = t.linear
	}
	m, err := linear.Mean(models...)
	if err != nil {
		return "", err
	}
	return m.File(), nil
}
