package quantity

import "github.com/quoth-go/quoth/sentence"

// A relation says how the two amounts of a Quantity stand to one another.
type relation uint8

const (
	span   relation = iota // 5 to 10
	change                 // from 5 to 10
	score                  // 10 to 5
)

// beginsPair reports whether p, tied to a number by a hyphen, leads to a
// second number: 5-4, $5-$10, 3-to-1.
func (r *reader) beginsPair(p piece) bool {
	if p.joint != hyphened {
		return false
	}
	if r.is(p, "to") {
		p = r.next(p)
	}
	return r.beginsAmount(p)
}

// beginsAmount reports whether an amount may begin with p.
func (r *reader) beginsAmount(p piece) bool {
	text := r.text(p)
	if figureLength(text) > 0 {
		return true
	}
	return lexemeOf(text).class != noClass || len(text) <= 4 && (currencySign(text) != "" || vulgar(text) > 0)
}

// A link is what stands between the amounts of a pair.
type link uint8

const (
	noLink link = iota
	dash
	to
	or
	and
)

// link returns what stands behind a, and the piece that a second amount begins
// with.
func (r *reader) link(a *amount, between bool) (link, piece) {
	p := a.next
	kind := noLink
	switch {
	case p.joint == hyphened && !r.is(p, "to"):
		return dash, p
	case p.Start == a.End && hyphen(r.text(p)) > 0 && len(r.text(p)) == hyphen(r.text(p)):
		if kind = dash; r.is(r.next(p), "to") { // "18- to 24-year-olds"
			kind, p = to, r.next(p)
		}
	case r.is(p, "to"):
		kind = to
	case r.is(p, "or") && a.unit == "":
		kind = or
	case between && r.is(p, "and"):
		kind = and
	}
	return kind, r.next(p)
}

// pair reads the second amount of a pair that a begins, and makes a Quantity
// of both. It reports false where there is none.
func (r *reader) pair(a *amount, first int) (q Quantity, next piece, begin int, ok bool) {
	lead := r.word(first - 1)
	between := lead == "between" || lead == "of" && r.isAgeWord(first-1) // "between the ages of 17 and 20"
	kind, p := r.link(a, between)
	if kind == noLink && lead == "from" {
		kind, p = r.gap(a.next)
	}
	if kind == noLink || !r.beginsAmount(p) {
		return q, p, first, false
	}
	b, ok := r.second(a, r.skipComparison(p))
	if !ok {
		return q, p, first, false
	}
	carry(a, &b)
	rel := r.relation(a, &b, kind, first)
	if kind == or && (rel != span || a.value >= b.value || b.value > 10*a.value) {
		return q, p, first, false
	}
	q = Quantity{Value: a.value, Unit: b.unit, Per: b.per, PartOf: b.of, Comparison: b.comparison}
	switch rel {
	case span:
		q.Upper = &b.value
	case change:
		q.Value, q.From = b.value, &a.value
	case score:
		q.Against = &b.value
	}
	if lead == "from" || lead == "between" {
		first--
	}
	q.Span = sentence.Span{Start: r.doc.Tokens[first].Start, End: b.End}
	return q, b.next, first, true
}

// second reads the amount that begins with p, where it goes together with a.
func (r *reader) second(a *amount, p piece) (amount, bool) {
	b, ok := r.amount(p)
	if b.value == 1 && a.value > 1 && measure(b.unit) != b.unit {
		b.number, ok = r.number(p, false) // "a 3-to-1 margin"
		b.unit = ""
	}
	if isYear(a.number) && a.unit == "" && !isYear(b.number) {
		return b, false // "by 2030 to 32 percent"
	}
	return b, ok && r.agree(a, &b) && (b.isCount() || b.form == share)
}

// skipComparison returns the piece behind the adverb that p may be: "from 58
// percent to about 55".
func (r *reader) skipComparison(p piece) piece {
	if c, _ := r.before(p.token + 1); c != "" && p.joint == apart {
		return r.next(p)
	}
	return p
}

// agree gives each of two amounts the unit of the other where it has none, and
// reports whether they have the same.
func (r *reader) agree(a, b *amount) bool {
	if b.unit == "" {
		b.unit = a.unit
	}
	if b.of == "" {
		b.of = a.of
	}
	if b.per == "" {
		b.per = a.per
	}
	return a.unit == "" || a.unit == b.unit || a.unit == Percent && b.unit == PercentagePoint
}

// carry gives the first of two numbers the magnitude of the second: "5 to 10
// million".
func carry(a, b *amount) {
	if a.scale == 0 && b.scale > 0 && a.value < b.value/b.scale {
		a.value = scaled(a.value, b.scale)
	}
}

// gap looks for the "to" of "from 58 percent last year to 55".
func (r *reader) gap(p piece) (link, piece) {
	const most = 6
	for i := p.token; i < p.token+most; i++ {
		switch tag := r.tag(i); {
		case tag == sentence.NoTag || tag.IsVerb() && tag != sentence.VBN || tag.IsPunctuation():
			return noLink, p
		case r.word(i) == "to" && r.beginsAmount(r.skipComparison(r.at(i+1))):
			return to, r.at(i + 1)
		}
	}
	return noLink, p
}

// relation decides what a pair is.
func (r *reader) relation(a, b *amount, kind link, first int) relation {
	lead := r.word(first - 1)
	switch {
	case lead == "from" && (kind == to || kind == dash) && !r.isRange(first-2):
		return change
	case kind == and || kind == or:
		return span
	case a.value >= b.value || r.isContest(first) && measure(b.unit) == b.unit:
		return score
	case kind == dash && b.unit == "" && !r.isAgeWord(first-1):
		return score
	}
	return span
}

// isRange reports whether a token makes "from 5 to 10" a range.
func (r *reader) isRange(token int) bool {
	switch r.word(token) {
	case "range", "ranges", "ranged", "ranging", "anywhere", "everywhere", "anything", "everything", "vary", "varies",
		"varied", "varying", "people", "those", "aged", "ages", "everyone":
		return true
	}
	return false
}

// isContest reports whether one of the tokens before first tells of a contest,
// so that "42 to 48" is its score.
func (r *reader) isContest(first int) bool {
	const most = 5
	for i := first - 1; i >= first-most; i-- {
		switch r.word(i) {
		case "trail", "trails", "trailed", "trailing", "lose", "loses", "lost", "losing", "lead", "leads", "led",
			"leading", "beat", "beats", "beating", "defeat", "defeated", "vote", "voted", "score", "margin", "odds",
			"ratio", "behind", "ahead":
			return true
		}
	}
	return false
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
