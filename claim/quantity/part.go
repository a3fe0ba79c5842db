package quantity

import "github.com/quoth-go/quoth/sentence"

// readWhole reads what a fraction is a part of: "half of the territory", "half
// the territory", "two-thirds of Americans".
func (r *reader) readWhole(a *amount) {
	p := a.next
	if p.joint != apart {
		return
	}
	first := p.token
	tag := r.tag(first)
	switch {
	case r.is(p, "of"):
		first++
	case tag == sentence.DT || tag == sentence.PRPS || tag == sentence.PDT:
	case r.isPlural(first) || tag == sentence.JJ && r.isPlural(first+1):
	default:
		return
	}
	if a.form == share && first > p.token && r.readPartOfMeasure(a, first) {
		return
	}
	head, number, ok := r.whole(first)
	if !ok {
		return
	}
	a.of = r.base(head)
	if timeUnit(r.word(head)) != "" {
		a.unit = duration
	}
	if !number {
		r.extend(a, head)
	}
}

// readPartOfMeasure reads "a quarter of a percent", "half of 1 percent".
func (r *reader) readPartOfMeasure(a *amount, first int) bool {
	switch r.word(first) {
	case "a", "an", "one", "1":
		part := *a
		part.next = r.at(first + 1)
		if r.readMeasure(&part) {
			*a = part
			return true
		}
	}
	return false
}

// readPercentage reads what a percentage is a part of.
func (r *reader) readPercentage(a *amount) {
	if a.unit == Percent && r.is(a.next, "of") {
		r.readWhole(a)
		if a.unit == duration {
			a.unit = Percent
		}
	}
}

// ratioTo returns the amount that a is so many out of: "one in five", "nine
// of 10 Republicans".
func (r *reader) ratioTo(a *amount) (amount, bool) {
	p := a.next
	switch {
	case !a.isCount() || a.unit != "" || p.joint != apart:
		return amount{}, false
	case r.is(p, "out") && r.word(p.token+1) == "of":
		p = r.at(p.token + 2)
	case r.is(p, "in") || r.is(p, "of") && (a.value > 1 || r.word(p.token+1) == "every"):
		p = r.next(p)
	default:
		return amount{}, false
	}
	if r.is(p, "every") {
		p = r.next(p)
	}
	if !r.beginsAmount(p) {
		return amount{}, false
	}
	n, ok := r.number(p, false)
	if !ok || !n.isCount() || n.value <= a.value || n.form == plain && isYear(n) {
		return amount{}, false
	}
	b := amount{number: n}
	r.readCounted(&b)
	return b, b.unit != duration
}

// ratio makes a fraction of a that is so many out of others.
func (r *reader) ratio(a *amount) {
	b, ok := r.ratioTo(a)
	if !ok || a.value == 0 {
		return
	}
	a.value, a.form, a.of = a.value/b.value, share, b.unit
	a.End, a.next = b.End, b.next
	if a.of == "" {
		r.readWhole(a)
	}
}
