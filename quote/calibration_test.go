package quote

import (
	"context"
	"math"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/quoth-go/quoth/entity"
	"github.com/quoth-go/quoth/internal/brat"
)

// TestConfidenceIsCalibrated sorts the quotes of PolNeAR's development part
// into ten bins by confidence and wants the share right of each near its mean
// confidence.
func TestConfidenceIsCalibrated(t *testing.T) {
	articles, examples := polnear(t, "dev")
	model, err := NewModel()
	require.NoError(t, err)
	finder := NewFinder(WithModel(model), WithMinConfidence(0))

	var sum, right, n [10]float64
	for i, e := range examples {
		qs, err := finder.Find(context.Background(), e.Document, e.Entities)
		require.NoError(t, err)
		for _, q := range qs {
			if q.Parent > 0 {
				continue // nobody has marked what is nested
			}
			bin := min(9, int(q.Confidence*10))
			n[bin]++
			sum[bin] += q.Confidence
			if annotated(q, articles[i]) {
				right[bin]++
			}
		}
	}
	var gap, all float64
	for bin := range n {
		if n[bin] > 0 {
			t.Logf("%.1f: %4.0f quotes, confidence %.2f, right %.2f", float64(bin)/10, n[bin], sum[bin]/n[bin], right[bin]/n[bin])
			gap += math.Abs(sum[bin] - right[bin])
			all += n[bin]
		}
	}
	require.Positive(t, all)
	t.Logf("mean gap %.3f", gap/all)
	assert.Less(t, gap/all, 0.05)
}

// polnear reads a part of PolNeAR as examples, by the models of this module.
func polnear(t *testing.T, part string) ([]brat.Article, []Example) {
	t.Helper()
	if testing.Short() {
		t.Skip("reads all of PolNeAR " + part)
	}
	folder := filepath.Join("..", "..", "shared", "corpora", "polnear", part)
	if _, err := os.Stat(folder); err != nil {
		t.Skip("needs ../shared/corpora/polnear")
	}
	articles, err := brat.ReadFolder(folder)
	require.NoError(t, err)
	namer, err := entity.NewNamer()
	require.NoError(t, err)
	finder := entity.NewFinder(entity.WithRecognizer(namer))
	examples := make([]Example, len(articles))
	for i, a := range articles {
		examples[i] = exampleOf(t, a)
		examples[i].Entities, err = finder.Find(context.Background(), examples[i].Document)
		require.NoError(t, err)
	}
	return articles, examples
}

// TestTheModelHasLearntFromWhatTheFloorsBelowFind fails where the tagger, the names
// or the rules of package entity have changed since the model was trained: then it
// is no longer what training makes, and must be trained anew (go run
// ./internal/train -only attribution).
func TestTheModelHasLearntFromWhatTheFloorsBelowFind(t *testing.T) {
	_, examples := polnear(t, "train")
	model, err := NewModel()
	require.NoError(t, err)
	assert.Equal(t, digest(examples), model.cues.Corpora())
}
