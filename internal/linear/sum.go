package linear

// Sums are made in words of 64 bits, four lanes of 16 bits in each: the even
// bytes of eight weights in one word, the odd ones in another.
const (
	laneBytes = 0x00FF00FF00FF00FF
	maxLanes  = 64 // rows that are summed at a time; a lane has room for four times as many
)

// addAll adds the rows of at most maxLanes features to scores, band by band.
// The rows are found first, all of them, and then summed: two short loops keep to
// the processor's registers, where one long one would not.
func (m *Model) addAll(scores []int32, features []uint32) {
	var room [maxLanes]uint32
	m.find(&room, features)
	rows := room[:len(features)]
	zero := bias * int32(len(features))
	for first := 0; first < len(scores); first += bandWidth {
		b := m.bands[first/bandWidth]
		if len(scores)-first <= 8 {
			even, odd := b.sum8(rows)
			unpack(scores[first:], even, odd, zero)
			return
		}
		lanes := b.sum16(rows)
		unpack(scores[first:], lanes[0], lanes[1], zero)
		unpack(scores[first+8:], lanes[2], lanes[3], zero)
	}
}

// find sets the first of rows to those of features, of which there are at most as
// many.
func (m *Model) find(rows *[maxLanes]uint32, features []uint32) {
	index, shift := m.index, m.shift%32
	for i, f := range features {
		rows[i%maxLanes] = rank(index[f>>shift], f)
	}
}

func (b band) sum8(rows []uint32) (even, odd uint64) {
	for _, row := range rows {
		w := load(b.rows, int(row)*b.width)
		even += w & laneBytes
		odd += w >> 8 & laneBytes
	}
	return even, odd
}

func (b band) sum16(rows []uint32) [4]uint64 {
	var even, odd, evenToo, oddToo uint64 // each in a register, as an array's would not be
	for _, row := range rows {
		at := int(row) * b.width
		both := b.rows[at : at+16] // in the padding at last
		v, w := load(both, 0), load(both, 8)
		even += v & laneBytes
		odd += v >> 8 & laneBytes
		evenToo += w & laneBytes
		oddToo += w >> 8 & laneBytes
	}
	return [4]uint64{even, odd, evenToo, oddToo}
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
