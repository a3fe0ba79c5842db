package quote

import "github.com/quoth-go/quoth/internal/linear"

// A labeler gives the units of a period their roles to one candidate: the best
// path through a first-order model (Viterbi). It holds the memory of its work
// and so serves one goroutine at a time.
type labeler struct {
	units  scorer                       // one label a role
	steps  scorer                       // one label a pair of roles, the one before first
	unit   [][numRoles]int32            // scores of the roles of each unit
	step   [][numRoles * numRoles]int32 // scores of the steps into each unit
	best   [][numRoles]int32
	back   [][numRoles]role
	roles  []role
	bag    bag
	margin int32 // by which the last path is better than one without a content

	// While training, each lesson goes without a share of the features, chosen
	// by its seed, so that none of them is relied on alone.
	dropped, seed uint32
}

// label returns the roles of f's units from f.lo to f.hi on the path of highest
// score that gives the head the role of a cue. They are good until the next call.
func (l *labeler) label(f *focus) []role {
	l.score(f)
	none := l.decode(f, func(int) bool { return false })
	best := l.decode(f, func(u int) bool { return !f.direct || f.quoted(u) })
	l.margin = best - none
	return l.roles
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

// gain returns by how much the last path is better than one without a content.
func (l *labeler) gain() float64 { return float64(l.margin) * milli }

// unitFeatures returns the features of unit u that are kept.
func (l *labeler) unitFeatures(f *focus, u int) []uint32 {
	f.unitFeatures(&l.bag, u)
	return linear.Drop(l.bag.features, l.dropped, l.seed)
}

// stepFeatures returns the features of the step into unit u that are kept.
func (l *labeler) stepFeatures(f *focus, u int) []uint32 {
	f.stepFeatures(&l.bag, u)
	return linear.Drop(l.bag.features, l.dropped, l.seed)
}

// step returns the label of the step from one role to the next.
func step(from, to role) int { return int(from*numRoles + to) }

// reachOfCue is how many units of a cue may stand on either side of its head.
const reachOfCue = 8

// decode finds the best path through the scores on which only units that holds
// reports true of are content, and returns its score.
func (l *labeler) decode(f *focus, holds func(u int) bool) int32 {
	n, head := len(l.unit), f.head-f.lo
	allows := func(i int, r role) bool {
		switch {
		case i == head:
			return r == inCue
		case r == inContent:
			return holds(f.lo + i)
		case r == inCue:
			return i > head-reachOfCue && i < head+reachOfCue
		}
		return true
	}
	l.best, l.back, l.roles = grow(l.best, n), grow(l.back, n), grow(l.roles, n)
	const never = -1 << 29
	for u := range n {
		for to := range numRoles {
			l.best[u][to] = never
			if !allows(u, to) {
				continue
			}
			if u == 0 {
				l.best[u][to] = l.unit[u][to]
				continue
			}
			top, from := l.best[u-1][0]+l.step[u][step(0, to)], role(0)
			for r := role(1); r < numRoles; r++ {
				if v := l.best[u-1][r] + l.step[u][step(r, to)]; v > top {
					top, from = v, r
				}
			}
			l.best[u][to], l.back[u][to] = max(top+l.unit[u][to], never), from
		}
	}
	last, top := outside, l.best[n-1][outside]
	for r := role(1); r < numRoles; r++ {
		if l.best[n-1][r] > top {
			last, top = r, l.best[n-1][r]
		}
	}
	for u := n - 1; u >= 0; u-- {
		l.roles[u] = last
		last = l.back[u][last]
	}
	return top
}

// grow returns s with n elements, in its own memory where that is enough.
func grow[T any](s []T, n int) []T {
	if cap(s) < n {
		return make([]T, n, n+n/2)
	}
	return s[:n]
}
