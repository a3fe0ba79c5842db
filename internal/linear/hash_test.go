package linear_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/quoth-go/quoth/internal/linear"
)

func TestHashes(t *testing.T) {
	assert.Equal(t, uint32(0xe40c292c), linear.HashString("a"), "FNV-1a's published test vector")
	assert.Equal(t, linear.HashString("it's"), linear.HashLower("It'S"))
	assert.NotEqual(t, linear.HashString("Ab"), linear.HashString("ab"))
	assert.Equal(t, uint32('e')<<8|'d', linear.Suffix("saiLED", 2))
	assert.Equal(t, uint32('s')<<16|'a'<<8|'i', linear.Prefix("Said", 3))
	assert.Zero(t, linear.Suffix("a", 2))
	assert.Zero(t, linear.Prefix("", 1))
	assert.Zero(t, testing.AllocsPerRun(100, func() { _ = linear.HashLower("Parliament") }))
}

// TestMixSpreads counts in how many of 4096 buckets small numbers fall, which
// would be 63 in 100 of them by chance.
func TestMixSpreads(t *testing.T) {
	buckets := map[uint32]bool{}
	for a := range uint32(64) {
		for b := range uint32(64) {
			buckets[linear.Mix(a, b)>>20] = true
		}
	}
	assert.InDelta(t, 4096*0.632, len(buckets), 100)
	assert.NotEqual(t, linear.Mix(1, 2), linear.Mix(2, 1))
}
