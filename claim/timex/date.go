package timex

import (
	"time"

	"github.com/quoth-go/quoth/sentence"
)

// maxDepth bounds how deep one point of time may stand inside another.
const maxDepth = 4

// point reads one point or period of the calendar.
func (g *grammar) point(i int) reading {
	if g.depth == maxDepth {
		return reading{}
	}
	g.depth++
	r := g.pointOf(i)
	g.depth--
	return r
}

func (g *grammar) pointOf(i int) reading {
	switch w := g.at(i); w.class {
	case monthName:
		return g.monthDate(i, w)
	case weekdayName:
		return g.weekdayDate(i, w)
	case dayWord:
		return g.fromToday(i, w)
	case dayDate:
		return g.timed(dated(i+1, dayOf(civil(w.n/10000, time.Month(w.n/100%100), w.n%100))))
	case number, ordinal, clock, numbers:
		return g.numeric(i, w)
	case months:
		return g.monthRange(i, w)
	case decadeName:
		return g.decadeDate(i, w)
	case quarterly:
		return g.cyclic(i, i+1, cycle{kind: eachQuarter, n: w.n})
	case ranked:
		return g.rankedDate(i, i+1, w.n, w.unit, w.mod)
	case fiscal:
		return g.fiscalYear(i)
	case seasonName:
		return g.seasonDate(i, w)
	case edge:
		return g.edged(i, w)
	case part:
		return g.parted(i, w)
	case the:
		return g.definite(i)
	case last, this, next, past, coming:
		return g.turned(i, false)
	case anchor, recent:
		return g.loose(i)
	case holidayWord:
		return g.holidayDate(i)
	}
	return reading{}
}

// numeric reads a point of time that begins with a number.
func (g *grammar) numeric(i int, w word) reading {
	if r := g.clockTime(i, w); r.found() {
		return r
	}
	if r := g.dayMonth(i, w); r.found() {
		return r
	}
	switch {
	case w.class == numbers:
		return g.years(i, w)
	case w.class == ordinal && g.is(i+1, "century"):
		return g.rankedDate(i, i+2, w.n, century, w.mod)
	case w.class == number && g.isYear(i, w):
		r := dated(i+1, yearOf(w.n))
		r.mod = w.mod
		return r
	}
	return reading{}
}

// dayMonth reads "8 November 2016" and "8th of November".
func (g *grammar) dayMonth(i int, w word) reading {
	j := i + 1
	if w.class == ordinal && g.is(j, "of") {
		j++
	}
	m := g.at(j)
	if w.class != number && w.class != ordinal || m.class != monthName || !g.capital(j) || w.n < 1 || w.n > 31 || m.mod != "" {
		return reading{}
	}
	if w.class == number && m.short && g.at(j+1).class == number {
		return reading{}
	}
	return g.dayOfMonth(j+1, m.n, w.n)
}

// dayOfMonth reads what may follow a month and its day: a year, a time of the
// clock.
func (g *grammar) dayOfMonth(end, m, d int) reading {
	if y, e := g.yearAfter(end); e > end {
		if !isDate(y, time.Month(m), d) {
			return reading{end: e}
		}
		return g.timed(dated(e, dayOf(civil(y, time.Month(m), d))))
	}
	if t := g.tag(end); m == 9 && d == 11 && (t.IsNoun() || t == sentence.JJ) { // "the Sept. 11 attacks"
		return dated(end, dayOf(civil(2001, 9, 11)))
	}
	if !isDate(2000, time.Month(m), d) {
		return reading{end: end}
	}
	return g.timed(g.cyclic(end, end, cycle{eachMonthDay, m, d}))
}

// yearAfter returns the year that token i is, or the token after a comma or
// "of" there, and its end; i where there is none. Of "2004-05", as winters have
// it, that is the first.
func (g *grammar) yearAfter(i int) (int, int) {
	j := i
	if g.oneOf(j, ",", "of", "in") {
		j++
	}
	if w := g.at(j); w.class == number && plausible(w) && g.four(j) && w.mod == "" {
		return w.n, j + 1
	}
	if w := g.at(j); w.class == numbers && w.n >= 1000 && w.m == w.n+1 {
		return w.n, j + 1
	}
	return 0, i
}

// cyclic returns the reading of a cycle that the tokens i to end name, with the
// year that may follow them.
func (g *grammar) cyclic(i, end int, c cycle) reading {
	if y, e := g.yearAfter(end); e > end {
		return dated(e, c.in(y))
	}
	if turn := g.at(end + 1); g.is(end, "of") && g.is(end+2, "year") && (turn.class == last || turn.class == this || turn.class == next) {
		return g.cycleIn(end+3, c, turn.class.sign())
	}
	r := dated(end, g.resolve(c, i, end))
	r.cycle = c
	if r.when.form == unknown && c.kind != eachWeekday {
		r.kind = c.in(2000).kind()
	}
	return r
}

// cycleIn returns the reading of a cycle in the year n after that of publication.
func (g *grammar) cycleIn(end int, c cycle, n int) reading {
	if !g.known {
		return reading{end: end, kind: c.in(2000).kind()}
	}
	return dated(end, c.in(g.today.Year()+n))
}

// holidayDate reads "Christmas" and "Election Day 2016", not "Christmas tree".
func (g *grammar) holidayDate(i int) reading {
	h, end := g.holidayAt(i)
	if h == noHoliday || end == i+1 && g.tag(end).IsNoun() && g.at(end).class == other || g.partOfName(i-1) {
		return reading{}
	}
	return g.cyclic(i, end, cycle{kind: eachHoliday, n: int(h)})
}

// partOfName reports whether token i makes a name or a greeting of the holiday
// after it: "Merry Christmas".
func (g *grammar) partOfName(i int) bool {
	return g.tag(i).IsProper() && g.at(i).class == other || g.oneOf(i, "merry", "happy")
}

// seasonDate reads a season that its year, a preposition or a modifier tells
// from the verb or the waters: "summer 2015", "in winter".
func (g *grammar) seasonDate(i int, w word) reading {
	_, e := g.yearAfter(i + 1)
	named := w.mod != "" || g.oneOf(i-1, "in", "since", "until", "by") || g.at(i-1).class == edge
	if e == i+1 && (!named || w.n == 2 && g.tag(i).IsVerb() || w.mod == "" && g.tag(i+1).IsNoun()) || g.is(i+1, "of") && e == i+1 {
		return reading{}
	}
	r := g.cyclic(i, i+1, cycle{kind: eachSeason, n: w.n})
	r.mod = w.mod
	return r
}

// decadeDate reads "1990s", and "1800s", which is a century.
func (g *grammar) decadeDate(i int, w word) reading {
	if w.short && g.at(i-1).class != the && g.at(i-2).class != the {
		return reading{}
	}
	r := dated(i+1, decadeOf(w.n))
	if w.n%100 == 0 && w.n < 2000 {
		r.when = yearsOf(w.n, w.n+99)
	}
	r.mod = w.mod
	return r
}

// rankedDate reads what the n-th quarter, half or century is, with its year.
func (g *grammar) rankedDate(i, end, n int, u unit, mod Mod) reading {
	switch {
	case u == century && n >= 1 && n <= 99:
		return reading{end: end, kind: Interval, mod: mod, when: centuryOf(n)}
	case u == quarter && n >= 1 && n <= 4:
		return g.cyclic(i, end, cycle{kind: eachQuarter, n: n})
	}
	return reading{}
}

// fiscalYear reads "fiscal year 2017" and "FY 2017".
func (g *grammar) fiscalYear(i int) reading {
	j := i + 1
	if g.is(j, "year") {
		j++
	}
	if w := g.at(j); w.class == number && plausible(w) && g.four(j) {
		return dated(j+1, yearOf(w.n))
	}
	return reading{}
}
