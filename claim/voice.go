package claim

import (
	"github.com/quoth-go/quoth/entity"
	"github.com/quoth-go/quoth/quote"
)

// A voice says who speaks where in a content: inside the quotation marks of its
// own the source, outside of them whoever quotes it.
type voice struct {
	level    uint8     // how many pairs of marks the source's own words stand in
	own      entity.ID // the source, 0 where it is not known
	around   entity.ID // who quotes the source, 0 for the article
	verbatim bool      // whether all of the content is somebody's very words
}

// voiceOf returns the voice of q's content.
func (r *reading) voiceOf(q quote.Quote) voice {
	v := voice{own: q.Speaker}
	if q.Parent > 0 {
		parent := r.quotes[q.Parent-1]
		v.around = parent.Speaker
		v.verbatim = parent.Kind == quote.Direct
	}
	least := r.least(q)
	v.verbatim = v.verbatim || q.Kind == quote.Direct
	v.level = least + 1
	if q.Kind == quote.Direct && (q.Parent == 0 || r.hasMarks(q)) {
		v.level = least
	}
	return v
}

// hasMarks reports whether the content of q begins with a quotation mark of its
// own.
func (r *reading) hasMarks(q quote.Quote) bool {
	whole := trimmed(r.doc.Text, q.Content[0])
	return unquoted(r.doc.Text, whole) != whole
}

// least returns the least number of pairs of marks that a word of q's content
// stands in.
func (r *reading) least(q quote.Quote) uint8 {
	least := ^uint8(0)
	for _, piece := range q.Content {
		for t := tokensIn(r.doc, piece); t.first < t.last; t.first++ {
			if d := r.depth[t.first]; d < least && !isMark(r.doc.Word(t.first)) {
				least = d
			}
		}
	}
	return min(least, ^uint8(0)-1)
}

// speaker returns who means himself by "I" at that depth, 0 where that is not
// known.
func (v voice) speaker(depth uint8) entity.ID {
	switch {
	case depth == v.level:
		return v.own
	case depth+1 == v.level:
		return v.around
	}
	return 0
}

// isQuoted reports whether a word at that depth is somebody's very word.
func (v voice) isQuoted(depth uint8) bool { return v.verbatim || depth > 0 }

// isEstranged reports whether m would have a speaker call himself "he", which
// is a pronoun that has found the wrong antecedent.
func (r *reading) isEstranged(m entity.Mention, v voice) bool {
	return m.Form == entity.Pronoun && m.Entity == v.speaker(r.depth[r.doc.TokenAt(m.Start)]) && m.Entity != 0
}
