package quote

import "github.com/quoth-go/quoth/internal/linear"

// A labeler gives the units of a period their roles to one candidate: the best
// path through a first-order model. It holds the memory of its work and so serves
// one goroutine at a time.
type labeler struct {
	units scorer // one label a role
	steps scorer // one label a pair of roles, the one before first
	path
	bag linear.Bag

	// While training, each lesson goes without a share of the features, chosen
	// by its seed, so that none of them is relied on alone.
	dropped, seed uint32
}

// label returns the roles of f's units from f.lo to f.hi on the path of highest
// score that has a content, and gives the head the role of a cue. They are good
// until the next call.
func (l *labeler) label(f *focus) []role {
	l.score(f)
	return l.solve(f)
}

// score fills in the scores of f's units and steps.
func (l *labeler) score(f *focus) {
	n := f.hi - f.lo
	l.unit, l.step = grow(l.unit, n), grow(l.step, n)
	for i := range n {
		scoreIn(milli, l.unit[i][:], l.units, l.unitFeatures(f, f.lo+i))
		if i > 0 {
			scoreIn(milli, l.step[i][:], l.steps, l.stepFeatures(f, f.lo+i))
		}
	}
}

// milli is the unit in which scores of different models are added up.
const milli = 1.0 / 1024

// scoreIn sets scores to those of features, in the given unit.
func scoreIn(unit float32, scores []int32, m scorer, features []uint32) {
	m.Score(scores, features)
	factor := m.Scale() / unit
	for i, s := range scores {
		scores[i] = int32(float32(s) * factor)
	}
}

// unitFeatures returns the features of unit u that are kept.
func (l *labeler) unitFeatures(f *focus, u int) []uint32 {
	f.unitFeatures(&l.bag, u)
	l.bag.Drop(l.dropped, l.seed)
	return l.bag.Features()
}

// stepFeatures returns the features of the step into unit u that are kept.
func (l *labeler) stepFeatures(f *focus, u int) []uint32 {
	f.stepFeatures(&l.bag, u)
	l.bag.Drop(l.dropped, l.seed)
	return l.bag.Features()
}

// step returns the label of the step from one role to the next.
func step(from, to role) int { return int(from*numRoles + to) }

// grow returns s with n elements, in its own memory where that is enough.
func grow[T any](s []T, n int) []T {
	if cap(s) < n {
		return make([]T, n, n+n/2)
	}
	return s[:n]
}
