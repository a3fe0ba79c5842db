package timex

import "github.com/quoth-go/quoth/sentence"

// monthDate reads "Nov. 8, 2016", "November 2016", "July 25-28", "in November".
func (g *grammar) monthDate(i int, w word) reading {
	if !g.capital(i) && w.mod == "" || g.tag(i) == sentence.MD {
		return reading{}
	}
	d := g.at(i + 1)
	switch {
	case w.n == 4 && g.tag(i+1).IsProper():
		if h, end := g.holidayAt(i); h != noHoliday {
			return g.cyclic(i, end, cycle{kind: eachHoliday, n: int(h)})
		}
	case d.class == numbers && d.n <= 31 && d.m <= 31 && d.n < d.m:
		return g.days(i, w.n, d)
	case d.class == number && d.n >= 1 && d.n <= 31 || d.class == ordinal && d.n >= 1 && d.n <= 31:
		if !g.counts(i + 1) {
			return g.dayTo(i, w, g.dayOfMonth(i+2, w.n, d.n))
		}
	}
	if !g.isMonth(i, w) {
		return reading{}
	}
	r := g.cyclic(i, i+1, cycle{kind: eachMonth, n: w.n})
	r.mod = w.mod
	return r
}

// counts reports whether a number counts what follows it: "May 3 voters".
func (g *grammar) counts(i int) bool {
	return g.at(i+1).class == unitName || g.at(i+1).class == magnitude
}

// days reads "25-28, 2016" after a month, which is token i.
func (g *grammar) days(i, m int, d word) reading {
	from := g.dayOfMonth(i+2, m, d.n)
	to := g.dayOfMonth(i+2, m, d.m)
	if from.kind != Date || to.kind != Date {
		return reading{}
	}
	if from.cycle.kind != noCycle && from.when.form != unknown {
		to.when = to.cycle.in(from.when.first.Year())
	}
	return reading{end: to.end, kind: Interval, when: from.when.join(to.when)}
}

// dayTo reads the second day of "July 25 to 28" after its first.
func (g *grammar) dayTo(i int, m word, r reading) reading {
	d := g.at(r.end + 1)
	if r.cycle.kind != eachMonthDay || r.when.form == byMinute || !g.joins(r.end) || d.class != number || d.n <= r.cycle.d || d.n > 31 {
		return r
	}
	if g.at(r.end+2).class == halfDay || g.counts(r.end+1) {
		return r
	}
	to := g.dayOfMonth(r.end+2, m.n, d.n)
	if to.kind != Date {
		return r
	}
	return g.joined(r, to)
}

// isMonth reports whether token i is a month rather than a name, a modal or a
// verb: "May", "April", "March" and abbreviations need a word beside them.
func (g *grammar) isMonth(i int, w word) bool {
	if _, e := g.yearAfter(i + 1); e > i+1 || w.mod != "" {
		return true
	}
	if !w.short && (w.n < 3 || w.n == 7 || w.n > 8) {
		return true
	}
	if t := g.tag(i + 1); t.IsProper() && !g.possessive(i+1) || t.IsFinite() && w.n == 5 {
		return false
	}
	if w.n == 3 && g.is(i+1, "on") { // "the March on Washington"
		return false
	}
	switch g.at(i - 1).class {
	case last, this, next, past, coming, edge, the, article, every, opener:
		return true
	}
	if g.oneOf(i-1, "and", "or") && g.at(i-2).class == monthName {
		return true
	}
	return g.oneOf(i-1, "in", "since", "until", "till", "by", "of", "through", "during", "before", "after") ||
		g.oneOf(i-1, "and", "to") && w.n != 5 || g.joins(i-1) && g.at(i-2).class == monthName
}

// monthRange reads "January-March 2015".
func (g *grammar) monthRange(i int, w word) reading {
	if !g.capital(i) {
		return reading{}
	}
	to := g.cyclic(i, i+1, cycle{kind: eachMonth, n: w.m})
	return g.joined(reading{kind: Date, cycle: cycle{kind: eachMonth, n: w.n}}, reading{end: to.end, kind: Date, when: to.when})
}
