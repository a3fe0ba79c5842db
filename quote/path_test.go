package quote

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/assert"
)

// TestPathIsTheBestOfAll holds the paths found against all that there are.
func TestPathIsTheBestOfAll(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 2))
	for range 200 {
		p := path{unit: make([][numRoles]int32, 6), step: make([][numRoles * numRoles]int32, 6)}
		for u := range p.unit {
			for i := range p.unit[u] {
				p.unit[u][i] = rng.Int32N(1000) - 500
			}
			for i := range p.step[u] {
				p.step[u][i] = rng.Int32N(1000) - 500
			}
		}
		p.lookBack()
		p.lookAhead()
		last := p.ending()
		roles := p.trace(last)

		byEnding, best := enumerate(&p)
		assert.Equal(t, best[last], roles)
		second := int32(never)
		for end := 0; end < len(p.unit); end++ {
			assert.LessOrEqual(t, byEnding[end], byEnding[last])
			if end != last {
				second = max(second, byEnding[end])
			}
		}
		assert.Equal(t, byEnding[last]-byEnding[-1], p.gain)
		assert.Equal(t, byEnding[last]-second, p.lead)
		assert.Equal(t, best[-1], p.trace(-1))
	}
}

// enumerate returns the highest score of the paths with each last unit of a
// content, -1 for those without one, and such a path.
func enumerate(p *path) (scores map[int]int32, best map[int][]role) {
	scores, best = map[int]int32{}, map[int][]role{}
	for code := range 1 << (2 * len(p.unit)) {
		roles := make([]role, len(p.unit))
		last, score := -1, int32(0)
		for u := range roles {
			roles[u] = role(code >> (2 * u) & 3)
			score += p.unit[u][roles[u]]
			if u > 0 {
				score += p.step[u][step(roles[u-1], roles[u])]
			}
			if roles[u] == inContent {
				last = u
			}
		}
		if old, ok := scores[last]; !ok || score > old {
			scores[last], best[last] = score, roles
		}
	}
	return scores, best
}
