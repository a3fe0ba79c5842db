package naming

import (
	"math"
	"slices"

	"github.com/quoth-go/quoth/internal/linear"
)

// A chain holds for each label its scores behind each, as ranked numbers.
type chain [numLabels][numLabels]int64

// ranked makes a number of a score and a label, the first label highest, so that
// the best of several is found without a branch to guess.
func ranked(score int32, l Label) int64 {
	return int64(score)<<labelBits | int64(^l&labelMask)
}

const (
	labelBits = 3
	labelMask = 1<<labelBits - 1
)

const chainTemplate = 0x7E57

// chainFeature returns the feature of what stands behind prev.
func chainFeature(prev Label) uint32 { return linear.Mix(chainTemplate, uint32(prev)) }

func (t *Text) chainOf(m linear.Scorer, rd reading) *chain {
	for prev := range Label(numLabels) {
		clear(t.more[:])
		m.Add(t.more[:], chainFeature(prev))
		for l, score := range rd.of(t.more[:]) {
			if !Label(l).follows(prev) {
				score = never
			}
			t.chain[l][prev] = ranked(score, prev)
		}
	}
	return &t.chain
}

// read labels the runs of t. The second reading comes after the first.
func (t *Text) read(m linear.Scorer, rd reading) {
	c := t.chainOf(m, rd)
	for i := range t.runs {
		r := &t.runs[i]
		t.score(m, r, rd)
		t.decode(r, rd, c)
	}
}

// score scores the labels of each token of r. The first reading scores by what
// both see, for both; the second adds what it alone sees.
func (t *Text) score(m linear.Scorer, r *run, rd reading) {
	for i := r.first; i < r.last && !t.deadline.Passed(); i++ {
		row := t.scores[r.row+i-r.first][:]
		if rd == firstReading {
			t.extract(i, r)
			m.Score(row, t.bag.Features())
			continue
		}
		t.bag.Open()
		t.addVerdicts(i, r)
		m.Score(t.more[:], t.bag.Features())
		for l, score := range rd.of(t.more[:]) {
			rd.of(row)[l] += score
		}
	}
}

// scoresOf returns the scores that a reading gives the labels of token i of r.
func (t *Text) scoresOf(i int, r *run, rd reading) []int32 {
	return rd.of(t.scores[r.row+i-r.first][:])
}

// never is the score of what cannot be; two of it and all else can be added.
const never = math.MinInt32 / 4

// decode labels r with the sequence that has the best sum of scores (Viterbi
// 1967).
func (t *Text) decode(r *run, rd reading, c *chain) {
	n := (r.last - r.first) * numLabels
	t.from = slices.Grow(t.from[:0], n)[:n]
	var sums [numLabels]int64
	for l := range sums {
		sums[l] = never << labelBits
	}
	sums[Outside] = 0
	for i := r.first; i < r.last; i++ {
		from := t.from[(i-r.first)*numLabels:]
		sums = step(&sums, t.scoresOf(i, r, rd), c, from)
	}
	best := Outside
	for l := range sums {
		if sums[l] > sums[best] {
			best = Label(l)
		}
	}
	for i := r.last - 1; i >= r.first; i-- {
		t.labels[i] = best
		best = t.from[(i-r.first)*numLabels+int(best)]
	}
}

// step returns the best sums one token on, and sets from to the labels before
// that they come from. Sums are shifted as ranked numbers are.
func step(sums *[numLabels]int64, scores []int32, c *chain, from []Label) (next [numLabels]int64) {
	for l, score := range scores[:numLabels] {
		b := &c[l]
		best := max(sums[0]+b[0], sums[1]+b[1], sums[2]+b[2], sums[3]+b[3],
			sums[4]+b[4], sums[5]+b[5], sums[6]+b[6], sums[7]+b[7])
		next[l] = best&^labelMask + int64(score)<<labelBits
		from[l] = ^Label(best) & labelMask
	}
	return next
}

// addKnown labels the words that the reading left out where it knows them from
// elsewhere: surnames whose bearers the text has in full, and words that were
// mostly one kind of name.
func (t *Text) addKnown() {
	t.memory.learnFamilies(t)
	for _, r := range t.runs {
		for i := r.first; i < r.last; i++ {
			tok := &t.tokens[i]
			if t.labels[i] != Outside || !tok.capital || tok.facts&(calendar|demonym|people) != 0 {
				continue
			}
			if kind, ok := t.memory.find(tok.word).surely(); ok {
				t.labels[i] = Begin(kind)
			}
		}
	}
}
