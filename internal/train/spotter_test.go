package main

import (
	"os"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/quoth-go/quoth/internal/spotting"
)

func TestAveragePrecision(t *testing.T) {
	row := func(id string, worthy bool, p float64) ranked {
		return ranked{statement{Example: spotting.Example{Worthy: worthy}, id: id}, p}
	}
	for name, c := range map[string]struct {
		all  ranking
		want float64
	}{
		"the worthy first":       {ranking{row("a", false, 0.1), row("b", true, 0.9)}, 100},
		"the worthy last":        {ranking{row("a", false, 0.9), row("b", true, 0.1)}, 50},
		"equal ones rank by id":  {ranking{row("b", true, 0.5), row("a", false, 0.5)}, 50},
		"nothing that is worthy": {ranking{row("a", false, 0.9)}, 0},
	} {
		t.Run(name, func(t *testing.T) { assert.InDelta(t, c.want, c.all.averagePrecision(), 1e-9) })
	}
}

// The model has seen none of these debates. The best published on the test part
// of the task is a mean average precision of 16.6.
func TestSpotterRanksDebatesThatItHasNotSeen(t *testing.T) {
	if testing.Short() {
		t.Skip("16,000 sentences")
	}
	c := corporaAtRoot(t)
	file, err := os.ReadFile(spotterFile)
	require.NoError(t, err)
	model, err := spotting.Open(string(file))
	require.NoError(t, err)
	rows, err := readCLEF(c)
	require.NoError(t, err)

	mean := rank(model, rows).meanAveragePrecision()

	t.Logf("mean average precision %.1f", mean)
	assert.Greater(t, mean, 20.0)
}
