package linear

import (
	"encoding/binary"
	"errors"
	"io"
	"math"
	"slices"
	"strings"
)

// A Config says which model a Trainer trains.
type Config struct {
	Name     string   // which model it is, shorter than 64 KB like all names here
	Features string   // the version of the feature code, which its package names
	Labels   []string // at least one
	Slots    int      // about how many features are told apart, at least one
	Corpora  [32]byte // SHA-256 of the corpora

	// Limit is how large a weight may grow, in either direction; 0 is no limit.
	// The largest weight decides how coarse the steps of the others are in the
	// file, so a limit that binds a few of them serves all.
	Limit float32

	// Selection has the features to learn, those of Slots slots; nil is all.
	Selection *Selection
}

// unit is what a score of 1 is worth while training.
const unit = 1.0 / 1024

// ErrConfig says that a Config cannot be trained.
var ErrConfig = errors.New("linear: a model needs labels, fewer than 65536, and from one to 1<<30 slots")

// A Trainer learns the weights of a model. The same calls in the same order
// make the same model, byte for byte. It is not safe for concurrent use.
type Trainer struct {
	layout
	config  Config
	width   int
	weights []float32 // in rows
	totals  []float64 // of each change, times the tick it was made at
	seen    []float64 // how often each row was scored
	ticks   float64
}

// NewTrainer returns a Trainer whose weights are all 0. The error is ErrConfig.
func NewTrainer(c Config) (*Trainer, error) {
	if len(c.Labels) == 0 || len(c.Labels) > math.MaxUint16 || c.Slots < 1 || c.Slots > maxSlots ||
		slices.ContainsFunc(append([]string{c.Name, c.Features}, c.Labels...), isLong) {
		return nil, ErrConfig
	}
	t := &Trainer{layout: newLayout(c.Slots), config: c, width: len(c.Labels)}
	rows := t.blocks() * slotsOfBlock
	if c.Selection != nil {
		if c.Selection.layout != t.layout {
			return nil, ErrConfig
		}
		rows = 1 + c.Selection.rows
	}
	t.weights = make([]float32, rows*t.width)
	t.totals = make([]float64, rows*t.width)
	t.seen = make([]float64, rows)
	return t, nil
}

// row returns the row of a feature, 0 where it is not selected.
func (t *Trainer) row(feature uint32) int { return t.rowAt(t.block(feature), feature) }

// rowAt returns the row of a slot of block. Without a selection all have one.
func (t *Trainer) rowAt(block int, slot uint32) int {
	if t.config.Selection != nil {
		return int(rank(t.config.Selection.index[block], slot))
	}
	return block*slotsOfBlock + int(slot%slotsOfBlock)
}

func isLong(s string) bool { return len(s) > math.MaxUint16 }

// Width returns the number of labels.
func (t *Trainer) Width() int { return t.width }

// Scale returns what a score of 1 is worth in the weights.
func (t *Trainer) Scale() float32 { return unit }

// Add adds the row of weights of a feature, as they are now, to scores.
func (t *Trainer) Add(scores []int32, feature uint32) {
	row := t.row(feature)
	t.seen[row]++
	for i, w := range t.weights[row*t.width:][:len(scores)] {
		scores[i] += int32(w * (1 / unit))
	}
}

// Score sets scores, at most Width of them, to the sums of the rows of features
// for the first labels, as they are now.
func (t *Trainer) Score(scores []int32, features []uint32) {
	clear(scores)
	for _, f := range features {
		t.Add(scores, f)
	}
}

// Update adds delta to the weight that a feature has for a label, as far as the
// limit allows. What is not selected has none.
func (t *Trainer) Update(feature uint32, label int, delta float32) {
	row := t.row(feature)
	if row == 0 && t.config.Selection != nil {
		return
	}
	at := row*t.width + label
	old := t.weights[at]
	t.weights[at] += delta
	if t.config.Limit > 0 {
		t.weights[at] = max(-t.config.Limit, min(t.config.Limit, t.weights[at]))
	}
	t.totals[at] += float64(t.weights[at]-old) * t.ticks
}

// Tick ends an example. The model's weights are the averages over all ticks of
// what they were at each; without a tick they are what they are now.
func (t *Trainer) Tick() { t.ticks++ }

// averaged returns the average of weight i. A change counts for all ticks since.
func (t *Trainer) averaged(i int) float64 {
	if t.ticks == 0 {
		return float64(t.weights[i])
	}
	return float64(t.weights[i]) - t.totals[i]/t.ticks
}

// Model returns the model as trained so far. Training can go on after it.
func (t *Trainer) Model() (*Model, error) { return Open(t.file()) }

// Mean returns the model whose weights are the mean of those of ts, which must
// have one Config. Trainers that saw the same examples in other orders differ
// by chance, and their mean is better than most of them.
func Mean(ts ...*Trainer) (*Model, error) {
	mean, err := NewTrainer(ts[0].config)
	if err != nil {
		return nil, err
	}
	for i := range mean.weights {
		sum := 0.0
		for _, t := range ts {
			sum += t.averaged(i)
		}
		mean.weights[i] = float32(sum / float64(len(ts)))
	}
	return mean.Model()
}

// Drop takes a share of the features out of fs, in its memory: share is in the
// range of a feature, and seed chooses which. An example that goes without some
// of its features teaches the others to do without them (Hinton et al. 2012).
func Drop(fs []uint32, share, seed uint32) []uint32 {
	if share == 0 {
		return fs
	}
	kept := fs[:0]
	for _, f := range fs {
		if Mix(seed, f) >= share {
			kept = append(kept, f)
		}
	}
	return kept
}

// WriteTo writes the model as trained so far to w, as one file.
func (t *Trainer) WriteTo(w io.Writer) (int64, error) {
	n, err := io.Copy(w, strings.NewReader(t.file()))
	return n, err
}

// file returns the model as a file, its weights averaged and rounded, without
// rows that are zero.
func (t *Trainer) file() string {
	scale := t.quantum()
	selected := t.Select(len(t.seen))
	file := selected.appendTo(appendHeader(nil, t.config, scale))
	for first := 0; first < t.width; first += bandWidth {
		last := min(first+bandWidth, t.width)
		file = append(file, zeros[:last-first]...)
		for block, slot := range selected.slots {
			row := t.rowAt(block, slot) * t.width
			for i := row + first; i < row+last; i++ {
				step := math.Round(t.averaged(i) / float64(scale))
				file = append(file, byte(bias+max(-bias+1, min(bias-1, step))))
			}
		}
	}
	file = append(file, zeros[:padding]...)
	return string(binary.LittleEndian.AppendUint32(file, checksum(string(file))))
}

// quantum returns what one step of a byte is worth: the largest weight takes
// them all. Cutting off even the largest ten-thousandth costs far more than
// finer steps bring.
func (t *Trainer) quantum() float32 {
	largest := 0.0
	for i := range t.weights {
		largest = max(largest, math.Abs(t.averaged(i)))
	}
	if largest == 0 {
		return 1
	}
	return float32(largest / (bias - 1))
}
