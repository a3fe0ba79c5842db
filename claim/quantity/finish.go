package quantity

import "github.com/quoth-go/quoth/sentence"

// compare finishes q: it gets its sign, and the comparison c of the words from
// its token first on, where it has none behind it.
func (r *reader) compare(q Quantity, c Comparison, first, next int) (Quantity, int, int, bool) {
	if q.Comparison == "" || c != "" && c != About && q.Comparison == AtLeast {
		q.Comparison = c
	}
	return q, first, next, true
}

// negate gives a the sign that stands before it: "minus 3", "-$5".
func (r *reader) negate(a *amount) {
	switch before := a.token - 1; r.word(before) {
	case "minus", "negative":
		if r.word(before-1) == "or" {
			return
		}
		fallthrough
	case "-", "−":
		tight := r.doc.Tokens[before].End == a.Start
		if len(r.word(before)) < 4 && (!tight || r.tag(before-1) == sentence.CD || r.word(before-1) == "/") {
			return
		}
		a.value = -a.value
		a.token, a.Start = before, r.doc.Tokens[before].Start
	}
}

// previous reads what q was before, where that is told behind it: "to 55
// percent from 58", "55 percent, up from 58". It returns what stands behind.
func (r *reader) previous(q *Quantity, a *amount, first int) piece {
	p := a.next
	announced := r.word(first-1) == "to"
	if r.is(p, ",") && p.joint == apart {
		p = r.next(p)
		announced = false
	}
	if r.is(p, "up") || r.is(p, "down") {
		announced = true
		p = r.next(p)
	}
	if !announced || !r.is(p, "from") {
		return a.next
	}
	second := r.skipComparison(r.next(p))
	if !r.beginsAmount(second) {
		return a.next
	}
	b, ok := r.amount(second)
	if !ok || isYear(b.number) || b.unit == duration || b.unit != "" && b.unit != q.Unit || !b.isCount() {
		return a.next
	}
	q.From = &b.value
	if q.PartOf == "" {
		q.PartOf = b.of
	}
	q.End = b.End
	return b.next
}
