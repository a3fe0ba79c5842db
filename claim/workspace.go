package claim

import "github.com/quoth-go/quoth/sentence"

// A workspace is the memory in which the claims of an article are made, which
// serves another article after it. Nothing of a result lies there.
type workspace struct {
	doc          sentence.Document
	ids          ids
	reading      reading
	attributions [batch]attribution
	repeated     duplicates
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
