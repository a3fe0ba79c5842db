//go:build !amd64 || purego

package linear

// find sets the first of rows to those of features.
func (m *Model) find(rows *[maxLanes]uint32, features []uint32) { m.findWords(rows, features) }

// sum sets s to the sums of rows.
func (b band) sum(s *sums, rows []uint32) { b.sumWords(s, rows) }
