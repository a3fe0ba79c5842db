//go:build !amd64 || purego

package linear

// sum returns the sums of rows.
func (b band) sum(rows []uint32) sums { return b.sumWords(rows) }
