//go:build !amd64 || purego

package linear

// sum sets s to the sums of the rows of features in b.
func (m *Model) sum(s *sums, b band, features []uint32) { m.sumWords(s, b, features) }
