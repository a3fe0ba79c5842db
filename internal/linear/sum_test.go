package linear

import (
	"math/bits"
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

// randomModel returns a model of two bands with a random index of 1<<10 slots.
func randomModel(random *rand.Rand, width int) *Model {
	m := &Model{layout: newLayout(1 << 10)}
	rows := 1 // that of zeros
	for range m.blocks() {
		slots := random.Uint32()
		m.index = append(m.index, uint64(rows-1)<<slotsOfBlock|uint64(slots))
		rows += bits.OnesCount32(slots)
	}
	m.bands = []band{randomBand(random, bandWidth, rows), randomBand(random, width, rows)}
	return m
}

func TestTheProcessorSumsAsWordsDo(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	for width := 1; width <= bandWidth; width++ {
		m := randomModel(random, width)
		for n := range maxLanes + 1 {
			features := make([]uint32, n)
			for i := range features {
				features[i] = random.Uint32()
			}
			for _, b := range m.bands {
				var want, got sums
				m.sumWords(&want, b, features)
				m.sum(&got, b, features)
				assert.Equal(t, want, got, "%d rows of %d", n, b.width)
			}
		}
		last := uint32(1<<32-slotsOfBlock) + uint32(bits.Len32(uint32(m.index[len(m.index)-1]))) - 1
		var highest sums
		m.sum(&highest, m.bands[1], slices.Repeat([]uint32{last}, maxLanes))
		assert.EqualValues(t, maxLanes*(255-bias), highest[width-1], "the highest sum of all has room")
	}
}
