package claim

import (
	"cmp"
	"slices"
	"strings"

	"github.com/quoth-go/quoth/sentence"
)

// An edit puts other words in place of a span of the text, or before a word
// where the span is empty.
type edit struct {
	sentence.Span
	text string
	// isMarked says that the words stand in place of somebody's very words, so
	// that brackets tell them apart.
	isMarked bool
}

// written returns the span s of the text with edits in place. Edits that touch,
// or are a space apart, share their brackets.
func (r *reading) written(s sentence.Span, edits []edit) string {
	text := r.doc.Text
	first, _ := slices.BinarySearchFunc(edits, s.Start, func(e edit, at int) int { return e.Start - at })
	if first == len(edits) || edits[first].End > s.End {
		return s.Of(text)
	}
	var b strings.Builder
	b.Grow(2 * s.Len()) // names are longer than pronouns
	at := s.Start
	for i := first; i < len(edits) && edits[i].End <= s.End; i++ {
		e := edits[i]
		b.WriteString(text[at:e.Start])
		switch {
		case i > first && isJoined(text, edits[i-1], e):
			b.WriteByte(' ')
		case e.isMarked:
			b.WriteByte('[')
		}
		b.WriteString(e.text)
		if e.isMarked && !(i+1 < len(edits) && edits[i+1].End <= s.End && isJoined(text, e, edits[i+1])) {
			b.WriteByte(']')
		}
		if e.Len() == 0 {
			b.WriteByte(' ')
		}
		at = e.End
	}
	b.WriteString(text[at:s.End])
	return b.String()
}

// isJoined reports whether only a space, or nothing, parts two marked edits.
func isJoined(text string, a, b edit) bool {
	return a.isMarked && b.isMarked && a.Len() > 0 && strings.TrimLeft(text[a.End:b.Start], " ") == ""
}

// merged returns the edits of a and b in the order of the text, in the memory of
// a; of two that overlap the first.
func merged(a, b []edit) []edit {
	all := append(a, b...)
	slices.SortStableFunc(all, func(x, y edit) int { return cmp.Or(x.Start-y.Start, x.End-y.End) })
	end := 0
	return slices.DeleteFunc(all, func(e edit) bool {
		if e.Start < end {
			return true
		}
		end = e.End
		return false
	})
}
