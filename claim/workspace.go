package claim

// A workspace is the memory in which the claims of an article are made, which
// serves another article after it. Nothing of a result lies there.
type workspace struct {
	ids         ids
	reading     reading
	attribution attribution
	repeated    duplicates
}

// maxScratch is the longest article, in tokens, whose workspace is kept.
const maxScratch = 1 << 16

// workspace returns one that nobody uses.
func (x *Extractor) workspace() *workspace {
	if w, ok := x.scratch.Get().(*workspace); ok {
		return w
	}
	return new(workspace)
}

// zeroed returns n zeros, in the room of s where that is enough.
func zeroed[T any](s []T, n int) []T {
	if cap(s) < n {
		return make([]T, n)
	}
	s = s[:n]
	clear(s)
	return s
}

// emptied returns m without what it holds, and a new map for none.
func emptied[K comparable, V any](m map[K]V) map[K]V {
	if m == nil {
		return make(map[K]V)
	}
	clear(m)
	return m
}
