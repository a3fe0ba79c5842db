// Package scratch makes slices and maps in the memory of those that are no longer
// needed.
package scratch

// Zeroed returns n zeros, in the room of s where that is enough.
func Zeroed[T any](s []T, n int) []T {
	if cap(s) < n {
		return make([]T, n)
	}
	s = s[:n]
	clear(s)
	return s
}

// Emptied returns m without what it holds, and a new map for none.
func Emptied[K comparable, V any](m map[K]V) map[K]V {
	if m == nil {
		return make(map[K]V)
	}
	clear(m)
	return m
}
