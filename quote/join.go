package quote

import (
	"github.com/quoth-go/quoth/sentence"
)

// runsOn reports whether the sentence that begins with token i, behind the
// unit u, only says whose words that was: `"Why?" | Smith asked.`, `"Why?" | she was
// asked.`, `"Go." | That was the message from Smith.` Such a sentence is read together
// with the quotation.
func (r *reading) runsOn(u unit, i, last int) bool {
	if u.pair < 0 || !r.pairs[u.pair].Closed {
		return false
	}
	const far = 12
	for j := i; j < last && j < i+far; j++ {
		t := r.doc.Tokens[j]
		switch {
		case r.pairOf[j] >= 0 && r.pairs[r.pairOf[j]].First == j:
			return false
		case isBe(r.lowered.Word(j)) && j+1 < last && r.doc.Tokens[j+1].Tag == sentence.VBN:
			return j > i && frames()[r.baseOf(j+1)]&addressee != 0 && r.endsReport(j+2, last)
		case isBe(r.lowered.Word(j)) && j == i+1 && pointsBack(r.lowered.Word(i)):
			return j+3 < last && isUtteranceNoun(r.lowered.Word(j+2)) && leadsToSource(r.lowered.Word(j+3))
		case t.Tag.IsFinite():
			return j > i && frames()[r.baseOf(j)]&speech != 0 && r.endsReport(j+1, last)
		case t.Tag.IsVerb(), t.Tag == sentence.MD, t.Tag == sentence.IN && j == i, t.Tag == sentence.TO, t.Tag == sentence.WRB:
			return false
		}
	}
	return false
}

// endsReport reports whether nothing that could be a content begins at token i.
func (r *reading) endsReport(i, last int) bool {
	if i >= last {
		return true
	}
	switch t := r.doc.Tokens[i]; t.Tag {
	case sentence.Period:
		return true
	case sentence.Comma:
		return i+1 >= last || r.pairOf[i+1] < 0
	case sentence.IN:
		return r.doc.Word(i) != "that"
	}
	return false
}
