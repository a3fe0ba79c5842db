package entity

// A slab has room for values that keep their place, many at once, to be used
// again for another document.
type slab[T any] struct{ room []T }

// A slab has room for minSlab values at first, and for no more than maxSlab that
// are not there yet.
const (
	minSlab = 64
	maxSlab = 1024
)

// add returns the place of v. What it was before is gone.
func (s *slab[T]) add(v T) *T {
	if len(s.room) == cap(s.room) {
		s.room = make([]T, 0, min(max(minSlab, 2*cap(s.room)), maxSlab)) // the full one is left to those who point into it
	}
	s.room = append(s.room, v)
	return &s.room[len(s.room)-1]
}

// reset forgets all values, whose places are free again.
func (s *slab[T]) reset() { s.room = s.room[:0] }
