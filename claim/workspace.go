package claim

import "github.com/quoth-go/quoth/sentence"

// A workspace is the memory in which the claims of an article are made, which
// serves another article after it. Nothing of a result lies there.
type workspace struct {
	doc         sentence.Document
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

// keep has w serve another article.
func (x *Extractor) keep(w *workspace) {
	if len(w.doc.Tokens) <= maxScratch {
		x.scratch.Put(w)
	}
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
