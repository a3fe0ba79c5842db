//go:build !purego

package linear

import "unsafe"

// sum returns the sums of rows, all of which the index has: what [isSound] has
// found of it keeps the reading within the table.
func (b band) sum(rows []uint32) (s sums) {
	sumRows(&s, unsafe.StringData(b.rows), b.width, unsafe.SliceData(rows), len(rows))
	return s
}

// sumRows sets s to the sums of sixteen bytes of each of the n rows of a table,
// whose rows are width bytes.
//
//go:noescape
func sumRows(s *sums, table *byte, width int, rows *uint32, n int)
