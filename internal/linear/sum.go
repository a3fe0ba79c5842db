package linear

// Sums are made in words of 64 bits, four lanes of 16 bits in each: the even
// bytes of eight weights in one word, the odd ones in another.
const (
	laneBytes = 0x00FF00FF00FF00FF
	maxLanes  = 256 // rows that a lane has room for, at 255 each
)

// addAll adds the rows of at most maxLanes features to scores, sixteen labels
// at a time and the last up to eight alone.
func (m *Model) addAll(scores []int32, features []uint32) {
	zero := bias * int32(len(features))
	first := 0
	for ; len(scores)-first > 8; first += 16 {
		lanes := m.sum16(features, first)
		unpack(scores[first:], lanes[0], lanes[1], zero)
		unpack(scores[first+8:], lanes[2], lanes[3], zero)
	}
	if first < len(scores) {
		even, odd := m.sum8(features, first)
		unpack(scores[first:], even, odd, zero)
	}
}

func (m *Model) sum8(features []uint32, first int) (even, odd uint64) {
	l, weights := m.layout, m.weights[first:]
	for _, f := range features {
		w := load(weights, l.row(f))
		even += w & laneBytes
		odd += w >> 8 & laneBytes
	}
	return even, odd
}

func (m *Model) sum16(features []uint32, first int) [4]uint64 {
	var a, b, c, d uint64
	l, weights := m.layout, m.weights[first:]
	for _, f := range features {
		at := l.row(f)
		v, w := load(weights, at), load(weights, at+8)
		a += v & laneBytes
		b += v >> 8 & laneBytes
		c += w & laneBytes
		d += w >> 8 & laneBytes
	}
	return [4]uint64{a, b, c, d}
}

// unpack adds up to eight sums to scores, less what the bias makes of zero.
func unpack(scores []int32, even, odd uint64, zero int32) {
	for i := 0; i < len(scores) && i < 8; i += 2 {
		scores[i] += int32(even&0xFFFF) - zero
		if i+1 < len(scores) {
			scores[i+1] += int32(odd&0xFFFF) - zero
		}
		even >>= 16
		odd >>= 16
	}
}

// load returns eight bytes of s as a little-endian word. The compiler makes it
// one instruction.
func load(s string, at int) uint64 {
	b := s[at : at+8]
	return uint64(b[0]) | uint64(b[1])<<8 | uint64(b[2])<<16 | uint64(b[3])<<24 |
		uint64(b[4])<<32 | uint64(b[5])<<40 | uint64(b[6])<<48 | uint64(b[7])<<56
}
