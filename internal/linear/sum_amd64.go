//go:build !purego

package linear

import "unsafe"

// hasPopcount says whether the processor counts bits. All have since 2008.
var hasPopcount = countsBits()

// find sets the first of rows to those of features, of which there are at most as
// many. The index has a block for whatever a feature begins with.
func (m *Model) find(rows *[maxLanes]uint32, features []uint32) {
	if !hasPopcount {
		m.findWords(rows, features)
		return
	}
	findRows(&rows[0], unsafe.SliceData(m.index), m.shift, unsafe.SliceData(features), len(features))
}

// sum sets s to the sums of rows, all of which the index has: what [isSound] has
// found of it keeps the reading within the table.
func (b band) sum(s *sums, rows []uint32) {
	sumRows(s, unsafe.StringData(b.rows), b.width, unsafe.SliceData(rows), len(rows))
}

// findRows sets the n first of rows to the [rank] of as many features in the blocks
// of index that a shift leaves of them.
//
//go:noescape
func findRows(rows *uint32, index *uint64, shift uint32, features *uint32, n int)

// sumRows sets s to the sums of sixteen bytes of each of the n rows of a table,
// whose rows are width bytes.
//
//go:noescape
func sumRows(s *sums, table *byte, width int, rows *uint32, n int)

// countsBits asks the processor whether it has POPCNT.
func countsBits() bool
