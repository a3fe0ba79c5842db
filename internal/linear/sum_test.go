package linear

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// randomBand returns a band of rows of random weights, the last of them as large
// as can be, and what follows it in a file.
func randomBand(random *rand.Rand, width, rows int) band {
	var table strings.Builder
	for range (rows - 1) * width {
		table.WriteByte(byte(random.UintN(256)))
	}
	table.WriteString(strings.Repeat("\xFF", width))
	table.Write(zeros[:])
	return band{width: width, rows: table.String()}
}

func TestTheProcessorSumsAsWordsDo(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	for width := 1; width <= bandWidth; width++ {
		b := randomBand(random, width, 100)
		for n := range maxLanes + 1 {
			rows := make([]uint32, n)
			for i := range rows {
				rows[i] = random.Uint32N(100)
			}
			var want, got sums
			b.sumWords(&want, rows)
			b.sum(&got, rows)
			assert.Equal(t, want, got, "%d rows of %d", n, width)
		}
		var highest sums
		b.sum(&highest, slices.Repeat([]uint32{99}, maxLanes))
		assert.Equal(t, uint16(maxLanes*255), highest[width-1], "the highest sum of all has room")
	}
}

func TestTheProcessorFindsAsWordsDo(t *testing.T) {
	random := rand.New(rand.NewPCG(3, 4))
	m := &Model{layout: newLayout(1 << 10)}
	for range m.blocks() {
		m.index = append(m.index, random.Uint64())
	}
	features := make([]uint32, maxLanes)
	for n := range maxLanes + 1 {
		for i := range n {
			features[i] = random.Uint32()
		}
		var want, got [maxLanes]uint32
		m.findWords(&want, features[:n])
		m.find(&got, features[:n])
		assert.Equal(t, want, got, "%d features", n)
	}
}
