package linear_test

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/quoth-go/quoth/internal/linear"
)

// large returns a model of 50,000 features and 30 features to score, half of
// which it knows.
func large(b *testing.B, width int) (*linear.Model, []int32, []uint32) {
	c := config(width)
	c.Slots = 1 << 20
	tr, err := linear.NewTrainer(c)
	require.NoError(b, err)
	for i := range 50_000 {
		tr.Update(feature(i), 0, 1)
	}
	random := rand.New(rand.NewPCG(5, 6))
	features := make([]uint32, 30)
	for i := range features {
		features[i] = feature(random.IntN(100_000))
	}
	return modelOf(b, tr), make([]int32, width), features
}

func BenchmarkAdd(b *testing.B) {
	for _, width := range []int{1, 9, 45} {
		b.Run(fmt.Sprint("width", width), func(b *testing.B) {
			m, scores, features := large(b, width)
			b.SetBytes(int64(len(features) * width))
			b.ReportAllocs()
			for b.Loop() {
				for _, f := range features {
					m.Add(scores, f)
				}
			}
		})
	}
}

func BenchmarkScore(b *testing.B) {
	for _, width := range []int{1, 9, 45} {
		b.Run(fmt.Sprint("width", width), func(b *testing.B) {
			m, scores, features := large(b, width)
			b.SetBytes(int64(len(features) * width))
			b.ReportAllocs()
			for b.Loop() {
				m.Score(scores, features)
			}
		})
	}
}

func BenchmarkOpen(b *testing.B) {
	whole := file(b, 45)
	b.SetBytes(int64(len(whole)))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := linear.Open(whole); err != nil {
			b.Fatal(err)
		}
	}
}
