package linear_test

import (
	"bytes"
	"crypto/sha256"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/quoth-go/quoth/internal/linear"
)

// config is that of a model with width labels.
func config(width int) linear.Config {
	c := linear.Config{Name: "test", Features: "1", Slots: 1 << 12, Corpora: sha256.Sum256([]byte("corpus"))}
	for i := range width {
		c.Labels = append(c.Labels, fmt.Sprint("label", i))
	}
	return c
}

// known is how many features a noisy trainer knows: feature(0) and so on.
const known = 500

func feature(i int) uint32 { return linear.Mix(7, uint32(i)) }

// noisy returns a trainer whose weights are random.
func noisy(tb testing.TB, width int) *linear.Trainer {
	tr, err := linear.NewTrainer(config(width))
	require.NoError(tb, err)
	random := rand.New(rand.NewPCG(1, 2))
	for range 2000 {
		tr.Update(feature(random.IntN(known)), random.IntN(width), random.Float32()-0.5)
		tr.Tick()
	}
	return tr
}

func modelOf(tb testing.TB, tr *linear.Trainer) *linear.Model {
	m, err := tr.Model()
	require.NoError(tb, err)
	return m
}

func TestLearnsToTellClassesApart(t *testing.T) {
	words := map[string]int{"one": 0, "two": 1, "three": 2, "four": 1, "five": 2, "six": 0}
	order := []string{"one", "two", "three", "four", "five", "six"}
	features := func(word string) []uint32 {
		return []uint32{linear.Mix(0, 0), linear.Mix(1, linear.HashLower(word)), linear.Mix(2, linear.Suffix(word, 1))}
	}
	tr, err := linear.NewTrainer(config(3))
	require.NoError(t, err)
	for range 10 {
		for _, word := range order {
			if got := best(tr, features(word)); got != words[word] {
				for _, f := range features(word) {
					tr.Update(f, words[word], 1)
					tr.Update(f, got, -1)
				}
			}
			tr.Tick()
		}
	}
	m := modelOf(t, tr)
	for _, word := range order {
		assert.Equal(t, words[word], best(m, features(word)), word)
	}
}

func best(s linear.Scorer, features []uint32) int {
	scores := make([]int32, s.Width())
	s.Score(scores, features)
	top := 0
	for i, score := range scores {
		if score > scores[top] {
			top = i
		}
	}
	return top
}

func TestScoreIsTheSumOfTheRows(t *testing.T) {
	for _, width := range []int{1, 2, 3, 7, 8, 9, 15, 16, 17, 24, 25, 45, 48, 100} {
		t.Run(fmt.Sprint("width ", width), func(t *testing.T) {
			m := modelOf(t, noisy(t, width))
			random := rand.New(rand.NewPCG(3, 4))
			for _, n := range []int{0, 1, 30, 256, 257, 1000} {
				features := make([]uint32, n)
				want := make([]int32, width)
				for i := range features {
					features[i] = feature(random.IntN(2 * known))
					m.Add(want, features[i])
				}
				got := make([]int32, width+1)
				got[0], got[width] = 7, 7
				m.Score(got[:width:width], features)
				assert.Equal(t, want, got[:width])
				assert.EqualValues(t, 7, got[width], "what follows is left alone")
			}
			assert.Equal(t, m.Weight(feature(9)), first(m, feature(9)))
		})
	}
}

func first(m *linear.Model, feature uint32) int32 {
	scores := make([]int32, m.Width())
	m.Add(scores, feature)
	return scores[0]
}

func TestTheFirstAndTheLastFeatureHaveRows(t *testing.T) {
	for _, width := range []int{1, 5, 45} {
		c := config(width)
		for _, slots := range []int{1, 64, 65, 1000} {
			c.Slots = slots
			tr, err := linear.NewTrainer(c)
			require.NoError(t, err)
			tr.Update(0, 0, 1)
			tr.Update(1<<32-1, width-1, 1)
			scores := make([]int32, width)
			modelOf(t, tr).Score(scores, []uint32{0, 1<<32 - 1})
			assert.Positive(t, scores[0])
			assert.Positive(t, scores[width-1])
		}
	}
}

func TestAFeatureThatWasNotLearntHasNoWeight(t *testing.T) {
	c := config(3)
	c.Slots = 1 << 22
	tr, err := linear.NewTrainer(c)
	require.NoError(t, err)
	tr.Update(feature(0), 1, 5)
	m := modelOf(t, tr)
	scores := make([]int32, 3)
	for i := range 100 {
		m.Score(scores, []uint32{feature(1 + i)})
		assert.Equal(t, []int32{0, 0, 0}, scores)
	}
}

func TestWeightsAreAveragedOverTicks(t *testing.T) {
	tr, err := linear.NewTrainer(config(1))
	require.NoError(t, err)
	feature := linear.HashString("a")
	tr.Tick()
	tr.Update(feature, 0, 4) // holds for three of four ticks
	tr.Tick()
	tr.Tick()
	tr.Tick()
	m := modelOf(t, tr)
	assert.InDelta(t, 3, float32(m.Weight(feature))*m.Scale(), 0.03)
	scores := []int32{0}
	tr.Score(scores, []uint32{feature})
	assert.InDelta(t, 4, float32(scores[0])*tr.Scale(), 0.01, "the trainer itself goes on with the last weights")
}

func TestALimitHoldsWeightsBack(t *testing.T) {
	c := config(1)
	c.Limit = 2
	tr, err := linear.NewTrainer(c)
	require.NoError(t, err)
	tr.Update(7, 0, 5)
	tr.Update(7, 0, -1)
	scores := []int32{0}
	tr.Score(scores, []uint32{7})
	assert.InDelta(t, 1, float32(scores[0])*tr.Scale(), 0.01)
	tr.Update(7, 0, -9)
	assert.InDelta(t, -2, float32(modelOf(t, tr).Weight(7))*modelOf(t, tr).Scale(), 0.02)
}

func TestTheSameTrainingMakesTheSameFile(t *testing.T) {
	var a, b bytes.Buffer
	_, err := noisy(t, 9).WriteTo(&a)
	require.NoError(t, err)
	_, err = noisy(t, 9).WriteTo(&b)
	require.NoError(t, err)
	assert.Equal(t, a.Bytes(), b.Bytes())
}

func TestOpenReadsWhatWasWritten(t *testing.T) {
	m, err := linear.Open(file(t, 3))
	require.NoError(t, err)
	assert.Equal(t, "test", m.Name())
	assert.Equal(t, "1", m.Features())
	assert.Equal(t, []string{"label0", "label1", "label2"}, m.Labels())
	assert.Equal(t, config(3).Corpora, m.Corpora())
	assert.Positive(t, m.Scale())
	require.NoError(t, m.Check("test", "1"))
}

func file(tb testing.TB, width int) string {
	var b strings.Builder
	n, err := noisy(tb, width).WriteTo(&b)
	require.NoError(tb, err)
	require.EqualValues(tb, b.Len(), n)
	return b.String()
}

func TestOpenRefuses(t *testing.T) {
	whole := file(t, 3)
	for _, c := range []struct{ name, file, reason string }{
		{"an empty file", "", "ends early"},
		{"another kind of file", strings.Repeat("PK\x03\x04", 20), "no model file"},
		{"another version", whole[:8] + "\x01\x00" + whole[10:], "unknown version"},
		{"a file cut short", whole[:len(whole)-1], "ends early"},
		{"a file with only its beginning", whole[:12], "ends early"},
		{"a file that goes on", whole + "\x00", "more follows"},
		{"a changed weight", whole[:len(whole)-40] + "\xFE" + whole[len(whole)-39:], "wrong checksum"},
		{"an index that lacks a row", whole[:200] + "\x00\x00\x00\x00\x00" + whole[205:], "does not count the rows"},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, err := linear.Open(c.file)
			var format *linear.FormatError
			require.ErrorAs(t, err, &format)
			assert.Contains(t, err.Error(), c.reason)
		})
	}
}

func TestCheckTellsModelAndCodeApart(t *testing.T) {
	m, err := linear.Open(file(t, 3))
	require.NoError(t, err)
	var mismatch *linear.MismatchError
	require.ErrorAs(t, m.Check("tagger", "1"), &mismatch)
	assert.Equal(t, linear.MismatchError{Field: "name", Got: "test", Want: "tagger"}, *mismatch)
	require.ErrorAs(t, m.Check("test", "2"), &mismatch)
	assert.Equal(t, "features", mismatch.Field)
}

func TestNewTrainerRefuses(t *testing.T) {
	for name, change := range map[string]func(*linear.Config){
		"no labels":                      func(c *linear.Config) { c.Labels = nil },
		"no slot":                        func(c *linear.Config) { c.Slots = 0 },
		"more slots than can be counted": func(c *linear.Config) { c.Slots = 1<<30 + 1 },
		"a name that outgrows a field":   func(c *linear.Config) { c.Name = strings.Repeat("a", 1<<16) },
	} {
		t.Run(name, func(t *testing.T) {
			c := config(3)
			change(&c)
			_, err := linear.NewTrainer(c)
			require.ErrorIs(t, err, linear.ErrConfig)
		})
	}
}

func TestScoringDoesNotAllocate(t *testing.T) {
	m := modelOf(t, noisy(t, 45))
	scores, features := make([]int32, 45), make([]uint32, 30)
	assert.Zero(t, testing.AllocsPerRun(100, func() {
		m.Score(scores, features)
		m.Add(scores, 1)
	}))
}

func FuzzOpen(f *testing.F) {
	whole := file(f, 2)
	for _, seed := range []string{"", "quothlin", "quothlin\x01\x00", whole, whole[:100]} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		m, err := linear.Open(string(b))
		if err != nil {
			var format *linear.FormatError
			require.ErrorAs(t, err, &format)
			require.LessOrEqual(t, format.Offset, len(b))
			return
		}
		m.Score(make([]int32, m.Width()), []uint32{0, 1 << 31, 1<<32 - 1})
	})
}

func TestMeanIsBetweenItsTrainers(t *testing.T) {
	config := linear.Config{Name: "test", Features: "1", Labels: []string{"a", "b"}, Slots: 1 << 10}
	var ts []*linear.Trainer
	for _, delta := range []float32{1, 3} {
		tr, err := linear.NewTrainer(config)
		require.NoError(t, err)
		tr.Update(7, 1, delta)
		tr.Tick()
		tr.Tick()
		ts = append(ts, tr)
	}
	m, err := linear.Mean(ts...)
	require.NoError(t, err)
	var scores [2]int32
	m.Add(scores[:], 7)
	assert.Zero(t, scores[0])
	assert.InDelta(t, 2, float32(scores[1])*m.Scale(), 0.05)
}
