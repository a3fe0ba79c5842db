package quantity

import "github.com/quoth-go/quoth/sentence"

// An amount is a number with its unit, one side of a Quantity.
type amount struct {
	number
	unit, per, of string
	comparison    Comparison // the one behind the number or the unit
}

// amount reads the amount that begins with p.
func (r *reader) amount(p piece) (amount, bool) {
	code, first := r.sign(p)
	start := r.doc.Tokens[first].Start
	if code != "" {
		p = r.next(p)
	}
	n, ok := r.number(p, code != "")
	if !ok {
		return amount{number: n}, false
	}
	a := amount{number: n, unit: code}
	if n.form == inexact {
		a.comparison = AtLeast
	}
	if code != "" {
		if !n.isCount() {
			return a, false
		}
		a.Start, a.token, a.form = start, first, figures
	}
	if c, next := r.after(a.next); c != "" {
		a.comparison, a.next = c, next
	}
	if !r.readUnit(&a) {
		return a, false
	}
	r.readRate(&a)
	if a.comparison == "" {
		if c, next := r.after(a.next); c != "" {
			a.comparison, a.next = c, next
			a.End = r.endBefore(next)
		}
	} else {
		a.End = max(a.End, r.endBefore(a.next))
	}
	return a, true
}

// sign returns the code of the currency whose sign p is, and its first token:
// the tokenizer cuts "US$ 5" into three.
func (r *reader) sign(p piece) (code string, first int) {
	code = currencySign(r.text(p))
	if before := p.token - 1; code == "USD" && p.joint == apart && before >= r.first && r.doc.Tokens[before].End == p.Start {
		if c := currencySign(r.doc.Text[r.doc.Tokens[before].Start:p.End]); c != "" {
			return c, before
		}
	}
	return code, p.token
}

// endBefore returns the end of the piece before p.
func (r *reader) endBefore(p piece) int {
	if p.joint == apart {
		return r.doc.Tokens[p.token-1].End
	}
	return p.Start
}

// readUnit reads what the number of a counts, if it says so. It reports false
// where that shows it to be no quantity.
func (r *reader) readUnit(a *amount) bool {
	switch p := a.next; {
	case a.unit != "":
		return true
	case a.form == times:
		a.unit = r.foldOrTime(a.next)
		return true
	case a.form == share:
		r.readWhole(a)
		return true
	case p.joint == hyphened || p.joint == glued:
		return r.readTied(a)
	case r.readMeasure(a):
		return true
	case r.is(p, "of"):
		r.readSet(a)
		return true
	}
	r.readCounted(a)
	return true
}

// foldOrTime tells how many times as much from how many times it happened, by
// what follows: "twice the size", "twice a year".
func (r *reader) foldOrTime(p piece) string {
	switch r.lower(p) {
	case "as", "the", "that", "more", "higher", "larger", "bigger", "greater", "what", "its", "their", "his", "our",
		"better", "those", "worse", "faster", "less", "this":
		return Fold
	}
	if r.tag(p.token) == sentence.CD || r.tag(p.token) == sentence.Dollar {
		return Fold
	}
	switch r.word(p.token - 1) {
	case "twice", "thrice", "times", "time":
		return Time
	}
	return Fold
}

// extend makes a end with a token.
func (r *reader) extend(a *amount, token int) {
	a.End, a.next = r.doc.Tokens[token].End, r.at(token+1)
}

// extendBy makes a end with p.
func (r *reader) extendBy(a *amount, p piece) { a.End, a.next = p.End, r.next(p) }

// readSet reads the set that a number is taken of: "two of Trump's children",
// "hundreds of people".
func (r *reader) readSet(a *amount) {
	first := a.next.token + 1
	if _, ok := r.ratioTo(a); ok {
		return
	}
	set := *a
	if set.next = r.at(first); r.readMeasure(&set) {
		*a = set
		return
	}
	number := false
	head, ok := r.counted(r.determined(first), false)
	if !ok {
		head, number, ok = r.whole(first)
	}
	if !ok || !r.isPlural(head) && !isInvariant(r.word(head)) {
		return
	}
	a.unit = r.base(head)
	if timeUnit(r.word(head)) != "" {
		a.unit = duration
	}
	if !number {
		r.extend(a, head)
	}
}

// readCounted reads the noun that the number counts.
func (r *reader) readCounted(a *amount) {
	if a.next.joint != apart {
		return
	}
	head, ok := r.counted(a.next.token, a.value == 1)
	if !ok {
		return
	}
	if timeUnit(r.word(head)) != "" {
		a.unit = duration
	} else {
		a.unit = r.base(head)
	}
	r.extend(a, head)
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
