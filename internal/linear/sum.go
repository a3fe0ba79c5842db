package linear

// maxLanes is how many rows are summed at a time. A sum has room for four times
// as many.
const maxLanes = 64

// A sums is those of a band's weights.
type sums [bandWidth]int32

// addAll adds the rows of at most maxLanes features to scores, band by band.
func (m *Model) addAll(scores []int32, features []uint32) {
	var s sums
	for _, b := range m.bands {
		if len(scores) == 0 {
			return
		}
		m.sum(&s, b, features)
		of := scores[:min(len(scores), bandWidth)]
		for i, sum := range s[:len(of)] {
			of[i] += sum
		}
		scores = scores[len(of):]
	}
}

// laneBytes are the even bytes of a word. Where the processor has no wider ones,
// sums are made in words of 64 bits with four lanes of 16 bits in each: the even
// bytes of eight weights in one word, the odd ones in another.
const laneBytes = 0x00FF00FF00FF00FF

// sumWords sets s to the sums of the rows of features in b, on any processor.
func (m *Model) sumWords(s *sums, b band, features []uint32) {
	var even, odd, evenToo, oddToo uint64 // each in a register, as an array's would not be
	for _, f := range features {
		at := m.row(f) * b.width
		both := b.rows[at : at+bandWidth] // in the padding at last
		v, w := load(both, 0), load(both, 8)
		even += v & laneBytes
		odd += v >> 8 & laneBytes
		evenToo += w & laneBytes
		oddToo += w >> 8 & laneBytes
	}
	lane := func(word uint64) int32 { return int32(uint16(word)) - bias*int32(len(features)) }
	for i := 0; i < 8; i += 2 {
		s[i], s[i+1], s[i+8], s[i+9] = lane(even), lane(odd), lane(evenToo), lane(oddToo)
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
