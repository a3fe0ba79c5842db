package linear

// maxLanes is how many rows are summed at a time. A sum has room for four times
// as many.
const maxLanes = 64

// A sums is those of a band's weights, plus the bias of each row.
type sums [bandWidth]uint16

// addAll adds the rows of at most maxLanes features to scores, band by band.
// The rows are found first, all of them, and then summed: two short loops keep to
// the processor's registers, where one long one would not.
func (m *Model) addAll(scores []int32, features []uint32) {
	var room [maxLanes]uint32
	m.find(&room, features)
	rows := room[:len(features)]
	zero := bias * int32(len(features))
	var s sums
	for _, b := range m.bands {
		if len(scores) == 0 {
			return
		}
		b.sum(&s, rows)
		of := scores[:min(len(scores), bandWidth)]
		for i, sum := range s[:len(of)] {
			of[i] += int32(sum) - zero
		}
		scores = scores[len(of):]
	}
}

// findWords sets the first of rows to those of features, of which there are at most
// as many, on any processor.
func (m *Model) findWords(rows *[maxLanes]uint32, features []uint32) {
	index, shift := m.index, m.shift%32
	for i, f := range features {
		rows[uint(i)%maxLanes] = rank(index[f>>shift], f)
	}
}

// laneBytes are the even bytes of a word. Where the processor has no wider ones,
// sums are made in words of 64 bits with four lanes of 16 bits in each: the even
// bytes of eight weights in one word, the odd ones in another.
const laneBytes = 0x00FF00FF00FF00FF

// sumWords sets s to the sums of rows, on any processor.
func (b band) sumWords(s *sums, rows []uint32) {
	var even, odd, evenToo, oddToo uint64 // each in a register, as an array's would not be
	for _, row := range rows {
		at := int(row) * b.width
		both := b.rows[at : at+bandWidth] // in the padding at last
		v, w := load(both, 0), load(both, 8)
		even += v & laneBytes
		odd += v >> 8 & laneBytes
		evenToo += w & laneBytes
		oddToo += w >> 8 & laneBytes
	}
	for i := 0; i < 8; i += 2 {
		s[i], s[i+1], s[i+8], s[i+9] = uint16(even), uint16(odd), uint16(evenToo), uint16(oddToo)
		even, odd, evenToo, oddToo = even>>16, odd>>16, evenToo>>16, oddToo>>16
	}
}

// load returns eight bytes of s as a little-endian word. The compiler makes it
// one instruction.
func load(s string, at int) uint64 {
	b := s[at : at+8]
	return uint64(b[0]) | uint64(b[1])<<8 | uint64(b[2])<<16 | uint64(b[3])<<24 |
		uint64(b[4])<<32 | uint64(b[5])<<40 | uint64(b[6])<<48 | uint64(b[7])<<56
}
