package linear_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/quoth-go/quoth/internal/linear"
)

// taught returns a trainer of a selection in which feature(i) has the weight i,
// up to nine.
func taught(tb testing.TB, selection *linear.Selection) *linear.Trainer {
	c := config(2)
	c.Selection = selection
	tr, err := linear.NewTrainer(c)
	require.NoError(tb, err)
	for i := range 10 {
		tr.Update(feature(i), 1, float32(i))
		tr.Score(make([]int32, 2), []uint32{feature(i)})
	}
	return tr
}

// weights returns those of feature(0) to feature(9).
func weights(tb testing.TB, tr *linear.Trainer) []int {
	m := modelOf(tb, tr)
	var ws []int
	for i := range 10 {
		scores := make([]int32, 2)
		m.Add(scores, feature(i))
		ws = append(ws, int(float32(scores[1])*m.Scale()+0.5))
	}
	return ws
}

func TestWithoutASelectionAllFeaturesAreLearnt(t *testing.T) {
	assert.Equal(t, []int{0, 1, 2, 3, 4, 5, 6, 7, 8, 9}, weights(t, taught(t, nil)))
}

func TestASelectionHasTheFeaturesOfTheLargestWeights(t *testing.T) {
	tr := taught(t, taught(t, nil).Select(4))
	assert.Equal(t, []int{0, 0, 0, 0, 0, 0, 6, 7, 8, 9}, weights(t, tr))
	scores := make([]int32, 2)
	tr.Score(scores, []uint32{feature(3)})
	assert.Zero(t, scores[1], "what is not selected does not count while training either")
}

func TestOfEqualWeightsThoseSeenMoreOftenAreSelected(t *testing.T) {
	tr := taught(t, nil)
	tr.Update(feature(3), 1, 6) // as large as that of feature(9)
	for range 20 {
		tr.Score(make([]int32, 2), []uint32{feature(3)})
	}
	assert.Equal(t, []int{0, 0, 0, 3, 0, 0, 0, 0, 0, 0}, weights(t, taught(t, tr.Select(1))))
}

func TestASelectionCanBeNarrowed(t *testing.T) {
	tr := taught(t, taught(t, taught(t, nil).Select(6)).Select(2))
	assert.Equal(t, []int{0, 0, 0, 0, 0, 0, 0, 0, 8, 9}, weights(t, tr))
}

func TestASelectionOfOtherSlotsIsRefused(t *testing.T) {
	c := config(2)
	c.Slots *= 2
	c.Selection = taught(t, nil).Select(4)
	_, err := linear.NewTrainer(c)
	require.ErrorIs(t, err, linear.ErrConfig)
}
