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
			assert.Equal(t, b.sumWords(rows), b.sum(rows), "%d rows of %d", n, width)
		}
		rows := slices.Repeat([]uint32{99}, maxLanes)
		assert.Equal(t, uint16(maxLanes*255), b.sum(rows)[width-1], "the highest sum of all has room")
	}
}
