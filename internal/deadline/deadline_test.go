package deadline_test

import (
	"context"
	"testing"

	"github.com/quoth-go/quoth/internal/deadline"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// stepsUntilPassed returns how many steps d takes to pass, at most most.
func stepsUntilPassed(d *deadline.Deadline, most int) int {
	for n := range most {
		if d.Passed() {
			return n + 1
		}
	}
	return most
}

func TestPassed(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	d := deadline.New(ctx)
	assert.Equal(t, 1000, stepsUntilPassed(d, 1000), "it does not pass before its context")
	require.NoError(t, d.Err())
	cancel()
	assert.LessOrEqual(t, stepsUntilPassed(d, 1000), 16)
	assert.Equal(t, 1, stepsUntilPassed(d, 1000), "it stays passed")
	assert.ErrorIs(t, d.Err(), context.Canceled)
}

func TestNilNeverPasses(t *testing.T) {
	var d *deadline.Deadline
	assert.Equal(t, 1000, stepsUntilPassed(d, 1000))
	assert.NoError(t, d.Err())
}
