package naming

import (
	"strings"

	"github.com/quoth-go/quoth/internal/linear"
)

// margin is by how much the true labels must win: the perceptron with a margin,
// which generalises better than the plain one.
const margin = 5

// A Trainer learns the weights of a recognizer. It is not safe for concurrent
// use.
type Trainer struct {
	linear *linear.Trainer
	size   int
}

// NewTrainer returns a Trainer of a model whose table has size bytes; corpora
// is the digest of what it will be trained on.
func NewTrainer(size int, corpora [32]byte) (*Trainer, error) {
	t, err := linear.NewTrainer(linear.Config{
		Name: modelName, Features: featureSet, Labels: labelNames(), Size: size, Corpora: corpora,
	})
	if err != nil {
		return nil, err
	}
	return &Trainer{linear: t, size: size}, nil
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
		t.score(tr.linear, r, rd)
		tr.handicap(e, r)
		t.decode(r, chainOf(tr.linear, rd))
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
func (tr *Trainer) handicap(e Example, r *run) {
	step := int32(margin / tr.linear.Scale())
	for i := r.first; i < r.last; i++ {
		gold := e.Gold[i]
		scores := e.Text.scoresOf(i, r)
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
			t.extract(i, r, rd)
			for _, f := range t.features {
				tr.linear.Update(f, int(gold), rate)
				tr.linear.Update(f, int(got), -rate)
			}
		}
		if gold != got || prevGold != prev {
			tr.linear.Update(chainFeature(prevGold, rd), int(gold), rate)
			tr.linear.Update(chainFeature(prev, rd), int(got), -rate)
		}
		prevGold, prev = gold, got
	}
	return wrong
}

// Add adds the weights that other has learned, times share, to those of tr.
// Trainers that saw the same examples in other orders differ by chance, and
// their average is better than most of them. Both must be of one size.
func (tr *Trainer) Add(other *Trainer, share float32) error {
	m, err := other.linear.Model()
	if err != nil {
		return err
	}
	rows := uint64(tr.size / numLabels) // eight labels a row, so that no two overlap
	var weights [numLabels]int32
	for i := range rows {
		feature := uint32((i<<32 + rows - 1) / rows) // the first whose row this is
		clear(weights[:])
		m.Add(weights[:], feature)
		for label, w := range weights {
			tr.linear.Update(feature, label, float32(w)*m.Scale()*share)
		}
	}
	return nil
}

// File returns the model as trained so far.
func (tr *Trainer) File() (string, error) {
	var b strings.Builder
	_, err := tr.linear.WriteTo(&b)
	return b.String(), err
}
