package linear_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/quoth-go/quoth/internal/linear"
)

// filled returns the features that fill puts into a bag.
func filled(fill func(b *linear.Bag)) []uint32 {
	var b linear.Bag
	b.Open()
	fill(&b)
	return slices.Clone(b.Features())
}

func TestFeaturesDifferByTemplateAndByEachOfTheirParts(t *testing.T) {
	features := filled(func(b *linear.Bag) {
		b.One(5)
		b.One(5)
		for _, parts := range [][2]uint32{{1, 2}, {2, 1}, {1, 3}, {0, 0}} {
			b.Go(7)
			b.Two(parts[0], parts[1])
		}
		for _, parts := range [][5]uint32{{1, 2, 3, 4, 5}, {2, 2, 3, 4, 5}, {1, 3, 3, 4, 5}, {1, 2, 4, 4, 5}, {1, 2, 3, 5, 5}, {1, 2, 3, 4, 6}} {
			b.Go(8)
			b.Five(parts[0], parts[1], parts[2], parts[3], parts[4])
		}
	})
	slices.Sort(features)
	assert.Len(t, slices.Compact(features), 12)
}

func TestTheSameTemplatesAndPartsMakeTheSameFeatures(t *testing.T) {
	fill := func(b *linear.Bag) { b.One(1); b.Two(2, 3); b.Three(4, 5, 6); b.Four(7, 8, 9, 10) }
	assert.Equal(t, filled(fill), filled(fill))
	assert.Equal(t, filled(fill), filled(func(b *linear.Bag) { b.Go(99); b.Open(); fill(b) }))
}

func TestTemplatesFollowOneAnother(t *testing.T) {
	assert.Equal(t,
		filled(func(b *linear.Bag) { b.One(0); b.One(5) })[1],
		filled(func(b *linear.Bag) { b.Go(1); b.One(5) })[0])
}
