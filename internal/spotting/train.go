package spotting

import (
	"math"
	"math/rand/v2"
	"slices"
	"strings"

	"github.com/quoth-go/quoth/internal/linear"
	"github.com/quoth-go/quoth/sentence"
)

const (
	tableSize = 1 << 17
	minSeen   = 2    // examples that a feature must occur in to get a weight
	strength  = 0.03 // of the loss of one example against the square of the weights
	epochs    = 40
)

// An Example is a document that is one sentence, and whether it was chosen to
// be checked.
type Example struct {
	Document *sentence.Document
	Worthy   bool
}

// Train returns the file of a model that has learned from examples: the same
// bytes for the same examples. Its log-odds are passed through c.
func Train(examples []Example, c Calibration, corpora [32]byte) (string, error) {
	tr, err := linear.NewTrainer(linear.Config{
		Name: modelName, Features: featureVersion, Labels: []string{"worthy"}, Slots: tableSize, Corpora: corpora,
	})
	if err != nil {
		return "", err
	}
	l := newLesson(examples)
	for i, w := range l.learn() {
		tr.Update(l.features[i], 0, float32(c.Slope*w))
	}
	for i := range uint32(intercepts) {
		tr.Update(linear.Mix(intercept, i), 0, float32(c.Offset/intercepts))
	}
	var file strings.Builder
	_, err = tr.WriteTo(&file)
	return file.String(), err
}

// A lesson is examples whose features are numbered.
type lesson struct {
	features []uint32
	rows     [][]int32 // the features of each example
	signs    []float64 // 1 for a worthy one, else -1
}

func newLesson(examples []Example) *lesson {
	l := &lesson{}
	bags := make([][]uint32, len(examples))
	seen := map[uint32]int{}
	var r Reader
	for i, e := range examples {
		bags[i] = slices.Clone(r.Features(e.Document))
		for _, f := range bags[i] {
			seen[f]++
		}
		l.signs = append(l.signs, map[bool]float64{true: 1, false: -1}[e.Worthy])
	}
	number := map[uint32]int32{}
	for _, bag := range bags {
		var row []int32
		for _, f := range bag {
			if seen[f] < minSeen {
				continue
			}
			if _, ok := number[f]; !ok {
				number[f] = int32(len(l.features))
				l.features = append(l.features, f)
			}
			row = append(row, number[f])
		}
		l.rows = append(l.rows, row)
	}
	return l
}

// learn returns the weights of the features: logistic regression with the
// square of the weights as a penalty, by stochastic dual coordinate ascent
// (Shalev-Shwartz and Zhang 2013).
func (l *lesson) learn() []float64 {
	weights := make([]float64, len(l.features))
	duals := make([]float64, len(l.rows))
	order := make([]int, len(l.rows))
	for i := range order {
		order[i] = i
	}
	random := rand.New(rand.NewPCG(5, 5))
	for range epochs {
		random.Shuffle(len(order), func(i, j int) { order[i], order[j] = order[j], order[i] })
		for _, i := range order {
			sum := 0.0
			for _, f := range l.rows[i] {
				sum += weights[f]
			}
			step := (logistic(-l.signs[i]*sum) - duals[i]) / max(1, 0.25+strength*float64(len(l.rows[i])))
			duals[i] += step
			for _, f := range l.rows[i] {
				weights[f] += step * l.signs[i] * strength
			}
		}
	}
	return weights
}

// A Calibration is a line that log-odds are passed through.
type Calibration struct{ Slope, Offset float64 }

// Uncalibrated leaves log-odds as they are.
var Uncalibrated = Calibration{Slope: 1}

// Calibrate returns the line that makes probabilities of models that have not
// seen the examples they were given for fit best to what the examples are, by
// logistic regression (Platt 1999).
func Calibrate(probabilities []float64, worthy []bool) Calibration {
	c := Uncalibrated
	for range 50 { // Newton's method
		var g0, g1, h00, h01, h11 float64
		for i, p := range probabilities {
			x := logOdds(p)
			q := logistic(c.Slope*x + c.Offset)
			miss := -q
			if worthy[i] {
				miss = 1 - q
			}
			v := q * (1 - q)
			g0, g1 = g0+miss, g1+miss*x
			h00, h01, h11 = h00+v, h01+v*x, h11+v*x*x
		}
		d := h00*h11 - h01*h01
		if d == 0 {
			break
		}
		c.Offset += (h11*g0 - h01*g1) / d
		c.Slope += (h00*g1 - h01*g0) / d
	}
	return c
}

// Apply returns what c makes of a probability.
func (c Calibration) Apply(p float64) float64 {
	return logistic(c.Slope*logOdds(p) + c.Offset)
}

// logOdds is finite for 0 and 1 too.
func logOdds(p float64) float64 { return math.Log((p + 1e-12) / (1 - p + 1e-12)) }
