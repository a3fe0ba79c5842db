package scratch_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/quoth-go/quoth/internal/scratch"
)

func TestZeroed(t *testing.T) {
	old := []int{1, 2, 3}
	assert.Equal(t, []int{0, 0}, scratch.Zeroed(old, 2))
	assert.Equal(t, []int{0, 0, 3}, old, "the room is that of before")
	assert.Equal(t, make([]int, 4), scratch.Zeroed(old, 4))
	assert.Empty(t, scratch.Zeroed[int](nil, 0))
}

func TestEmptied(t *testing.T) {
	old := map[string]int{"a": 1}
	assert.Empty(t, scratch.Emptied(old))
	assert.Empty(t, old, "the room is that of before")
	assert.NotNil(t, scratch.Emptied[string, int](nil))
}
