//go:build !purego

package linear

import "unsafe"

// hasPopcount says whether the processor counts bits. All have since 2008.
var hasPopcount = countsBits()

// sum sets s to the sums of the rows of features in b. The index has a block for
// whatever a feature begins with, and what [isSound] has found of it keeps the
// reading within the table.
func (m *Model) sum(s *sums, b band, features []uint32) {
	if !hasPopcount {
		m.sumWords(s, b, features)
		return
	}
	sumRows(s, unsafe.StringData(b.rows), b.width, unsafe.SliceData(m.index), m.shift, unsafe.SliceData(features), len(features))
}

// sumRows sets s to the sums of the rows of n features in a table whose rows are
// width bytes, as rank finds them in the blocks of index.
//
//go:noescape
func sumRows(s *sums, table *byte, width int, index *uint64, shift uint32, features *uint32, n int)

// countsBits asks the processor whether it has POPCNT.
func countsBits() bool
