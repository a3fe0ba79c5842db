package quantity

import "github.com/quoth-go/quoth/sentence"

// spelled reads a number in words: "two hundred and fifty thousand",
// "twenty-five hundred", "two-thirds", "two and a half".
func (r *reader) spelled(p piece) (number, bool) {
	n := number{Span: p.Span, token: p.token, form: spelled}
	r.add(&n, p, sum{below: inf, limit: inf})
	if !r.divide(&n) {
		r.addHalf(&n)
	}
	return n, true
}

// add makes n the sum of s and of the words from p on.
func (r *reader) add(n *number, p piece, s sum) {
	for s.add(lexemeOf(r.text(p))) {
		n.End, n.next = p.End, r.next(p)
		p = n.next
		if s.mayTakeAnd && r.is(p, "and") {
			if l := lexemeOf(r.text(r.next(p))); l.class == small || l.class == tens {
				p = r.next(p)
			}
		}
	}
	n.value = s.total + s.group
	if s.group == 0 && s.limit < inf {
		n.scale = s.limit
	}
}

// inf stands for no limit yet.
const inf = 1e300

// A sum adds up the words of a number from left to right.
type sum struct {
	total, group float64
	below        float64 // what may be added to group is less than this
	limit        float64 // the next magnitude is less than this
	mayTakeAnd   bool
}

// add takes the next word, and reports whether the number goes on with it.
func (s *sum) add(l lexeme) bool {
	s.mayTakeAnd = false
	switch l.class {
	case small, tens:
		if l.value >= s.below || l.value == 0 && s.total+s.group > 0 {
			return false
		}
		s.group += l.value
		s.below = 0
		if l.class == tens {
			s.below = 10
		}
	case hundred:
		if s.group < 1 || s.group >= 100 {
			return false
		}
		s.group *= l.value
		s.below, s.mayTakeAnd = 100, true
	case magnitude:
		if s.group < 1 || l.value >= s.limit {
			return false
		}
		s.total += s.group * l.value
		s.group, s.below, s.limit, s.mayTakeAnd = 0, 1000, l.value, true
	case dozen:
		if s.group < 1 || s.group >= 100 || s.total > 0 {
			return false
		}
		s.group *= l.value
		s.below = 0
	default:
		return false
	}
	return true
}

// divide makes n a fraction where it is followed by what divides it: "two
// thirds", "one-quarter".
func (r *reader) divide(n *number) bool {
	l := lexemeOf(r.text(n.next))
	whole := l.class == parts || l.class == part && n.value == 1
	if !whole || n.value < 1 || n.value > 99 {
		return false
	}
	after := r.next(n.next)
	if after.joint == hyphened || n.next.joint == apart && l.class == part && r.isNominal(after) {
		return false // "one third-party candidate"
	}
	r.take(n, n.value/l.value)
	n.form = share
	return true
}

// isNominal reports whether p begins with a noun or adjective.
func (r *reader) isNominal(p piece) bool {
	tag := r.tag(p.token)
	return tag.IsNoun() || tag >= sentence.JJ && tag <= sentence.JJS
}

// addHalf reads what follows "two and a half".
func (r *reader) addHalf(n *number) {
	and := n.next
	if !r.is(and, "and") {
		return
	}
	a := r.next(and)
	last := r.next(a)
	if !r.is(a, "a") || !r.is(last, "half") {
		return
	}
	n.next = last
	r.take(n, n.value+.5)
	if l := lexemeOf(r.text(n.next)); l.class == magnitude || l.class == dozen {
		r.take(n, n.value*l.value)
	}
}

// several reads what begins with a magnitude: "a million", "a few hundred",
// "couple dozen".
func (r *reader) several(p piece) (number, bool) {
	first := p.token - 1
	if p.joint != apart {
		return number{}, false
	}
	n := number{form: spelled}
	count := 1.
	switch r.word(first) {
	case "a", "an":
	case "several", "many", "few":
		n.form = inexact
	case "of":
		first--
		fallthrough
	case "couple":
		count, n.form = 2, inexact
		if r.word(first) != "couple" {
			return number{}, false
		}
	default:
		return number{}, false
	}
	if n.form == inexact && r.word(first-1) == "a" {
		first--
	}
	r.add(&n, p, sum{group: count, below: inf, limit: inf})
	n.token, n.Start = first, r.doc.Tokens[first].Start
	if n.form == spelled {
		r.addHalf(&n)
	}
	return n, true
}

// orders reads "dozens", "tens of thousands".
func (r *reader) orders(p piece, value float64) (number, bool) {
	n := number{Span: p.Span, token: p.token, value: value, form: inexact, next: r.next(p)}
	if of := n.next; r.is(of, "of") {
		second := r.next(of)
		if l := lexemeOf(r.text(second)); l.class == orders && l.value >= 1000 {
			n.End, n.value, n.next = second.End, value*l.value, r.next(second)
		} else if value == 20 && r.tag(second.token) != sentence.NNS {
			return n, false // "scores of 5 and 6"
		}
		return n, true
	}
	return n, value > 10 && value != 20
}

// half reads "half", "half a million", "half-dozen", "half a mile".
func (r *reader) half(p piece) (number, bool) {
	n := number{Span: p.Span, token: p.token, value: .5, form: share, next: r.next(p)}
	if p.joint != apart || r.isOneOfTwo(p.token-1) || r.word(p.token-1) == "a" && r.word(p.token-2) == "and" {
		return n, false
	}
	following := n.next
	if following.joint == apart && (r.is(following, "a") || r.is(following, "an")) {
		following = r.next(following)
	}
	l := lexemeOf(r.text(following))
	switch {
	case l.class == magnitude || l.class == dozen:
		n.next = following
		r.take(&n, l.value/2)
		n.form = spelled
		if r.word(n.token-1) == "a" {
			r.widen(&n, n.token-1)
		}
	case n.next.joint != apart:
		return n, false // "half-hearted"
	case r.isHalfWay(following):
		return n, false
	case following != n.next:
		n.next, n.form = following, spelled
	}
	return n, true
}

// isHalfWay reports whether p begins what is only half so: "half asleep".
func (r *reader) isHalfWay(p piece) bool {
	switch r.tag(p.token) {
	case sentence.JJ, sentence.VBN, sentence.RB:
		return !r.isPlural(p.token + 1)
	}
	return false
}

// isOneOfTwo reports whether a token makes "half" one of two: "the first half".
func (r *reader) isOneOfTwo(token int) bool {
	switch r.word(token) {
	case "first", "second", "other", "latter", "back", "front", "better", "top", "bottom", "upper", "lower",
		"final", "former", "last", "opening", "each", "either", "the":
		return true
	}
	return false
}

// widen makes n begin with an earlier token.
func (r *reader) widen(n *number, token int) {
	n.token, n.Start = token, r.doc.Tokens[token].Start
}

// article reads "a third of", "about a quarter".
func (r *reader) article(p piece, value float64) (number, bool) {
	n := number{Span: p.Span, token: p.token, value: 1 / value, form: share, next: r.next(p)}
	if p.joint != apart || r.word(p.token-1) != "a" || n.next.joint == hyphened {
		return n, false
	}
	r.widen(&n, p.token-1)
	if r.is(n.next, "of") {
		return n, true
	}
	c, _ := r.before(n.token)
	return n, c != "" && !r.isNominal(n.next)
}

// multiple reads "twice", "double the number", "tripled".
func (r *reader) multiple(p piece, value float64) (number, bool) {
	n := number{Span: p.Span, token: p.token, value: value, form: times, next: r.next(p)}
	if n.next.joint == hyphened || p.joint == hyphened {
		return n, false
	}
	switch r.lower(p) {
	case "double", "triple", "quadruple", "halve":
		tag := r.tag(n.next.token)
		ok := tag == sentence.DT || tag == sentence.PRPS || tag == sentence.WP || tag == sentence.CD ||
			tag == sentence.Dollar || r.is(n.next, "that")
		return n, ok || r.tag(p.token).IsVerb() && !r.is(n.next, "down") && !r.is(n.next, "digits")
	}
	return n, !r.is(n.next, "down")
}
