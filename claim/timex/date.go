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
	if g.is(j, ",") || g.is(j, "of") || g.is(j, "in") {
		j++
	}
	if w := g.at(j); w.class == number && plausible(w) && g.four(j) && w.n >= 1000 {
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
	if g.is(end, "of") {
		if r := g.turned(end+1, false); r.kind == Date && (r.when.form == byYear || r.when.form == unknown) {
			if r.when.form == unknown {
				return reading{end: r.end, kind: c.in(2000).kind()}
			}
			return dated(r.end, c.in(r.when.first.Year()))
		}
	}
	r := dated(end, g.resolve(c, i, end))
	r.cycle = c
	if r.when.form == unknown && c.kind != eachWeekday {
		r.kind = c.in(2000).kind()
	}
	return r
}

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
	switch g.at(i - 1).class {
	case last, this, next, past, coming, edge, the, article, every, opener:
		return true
	}
	if (g.is(i-1, "and") || g.is(i-1, "or")) && g.at(i-2).class == monthName {
		return true
	}
	return g.is(i-1, "in") || g.is(i-1, "since") || g.is(i-1, "until") || g.is(i-1, "till") || g.is(i-1, "by") ||
		g.is(i-1, "of") || g.is(i-1, "through") || g.is(i-1, "during") || g.is(i-1, "before") || g.is(i-1, "after") ||
		(g.is(i-1, "and") || g.is(i-1, "to")) && w.n != 5 || g.joins(i-1) && g.at(i-2).class == monthName
}

// monthRange reads "January-March 2015".
func (g *grammar) monthRange(i int, w word) reading {
	if !g.capital(i) {
		return reading{}
	}
	to := g.cyclic(i, i+1, cycle{kind: eachMonth, n: w.m})
	return g.joined(reading{kind: Date, cycle: cycle{kind: eachMonth, n: w.n}}, reading{end: to.end, kind: Date, when: to.when})
}

// weekdayDate reads "Tuesday", "Tuesday night", "Tuesday, Nov. 8".
func (g *grammar) weekdayDate(i int, w word) reading {
	if !g.isWeekday(i, w) {
		return reading{}
	}
	if w.plural {
		return g.everyCycle(i+1, cycle{kind: eachWeekday, n: w.n})
	}
	end := g.afterPart(i + 1)
	comma := end
	if g.is(comma, ",") {
		comma++
	}
	if m := g.at(comma); m.class == monthName || m.class == ordinal || m.class == number && g.at(comma+1).class == monthName {
		if r := g.point(comma); r.kind == Date && (r.when.form == byDay || r.when.form == byMinute || r.cycle.kind == eachMonthDay) {
			return r
		}
	}
	r := g.cyclic(i, end, cycle{kind: eachWeekday, n: w.n})
	if r.end > end {
		r = dated(end, g.resolve(cycle{kind: eachWeekday, n: w.n}, i, end))
	}
	return g.timed(r)
}

// isWeekday reports whether token i is a day of the week rather than part of a
// name: "Super Tuesday", "Saturday Night Live", "the Sunday Times".
func (g *grammar) isWeekday(i int, w word) bool {
	if w.short && g.at(i+1).class != monthName && g.at(i+1).class != partOfDay && !g.is(i+1, ",") {
		return false
	}
	switch g.wordAt(i - 1) {
	case "Super", "Fat", "Shrove", "Ruby", "Bloody", "Freaky", "Holy", "Maundy", "Black", "Cyber", "Man":
		return false
	case "News":
		return w.n != 0 && w.n != 6
	}
	switch g.wordAt(i + 1) {
	case "Times", "Telegraph", "Express", "Mirror", "Herald", "Post", "Today":
		return false
	case "Night":
		return false
	}
	return true
}

// wordAt returns the words of token i, none outside of what g may read.
func (g *grammar) wordAt(i int) string {
	if !g.inside(i) {
		return ""
	}
	return g.doc.Word(i)
}

// afterPart returns the end of the part of a day that token i may be.
func (g *grammar) afterPart(i int) int {
	j := i
	if g.at(j).class == edge && g.at(j+1).class == partOfDay {
		j++
	}
	if g.at(j).class == partOfDay {
		return j + 1
	}
	return i
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
	return g.tag(i).IsProper() && g.at(i).class == other || g.is(i, "merry") || g.is(i, "happy")
}

// seasonDate reads a season that its year, a preposition or a modifier tells
// from the verb or the waters: "summer 2015", "in winter".
func (g *grammar) seasonDate(i int, w word) reading {
	_, e := g.yearAfter(i + 1)
	named := w.mod != "" || g.is(i-1, "in") || g.is(i-1, "since") || g.is(i-1, "until") || g.is(i-1, "by") || g.at(i-1).class == edge
	if e == i+1 && (!named || w.n == 2 && g.tag(i).IsVerb() || w.mod == "" && g.tag(i+1).IsNoun()) || g.is(i+1, "of") && e == i+1 {
		return reading{}
	}
	r := g.cyclic(i, i+1, cycle{kind: eachSeason, n: w.n})
	r.mod = w.mod
	return r
}

// decadeDate reads "1990s", and "1930's" in two tokens.
func (g *grammar) decadeDate(i int, w word) reading {
	if w.short && g.at(i-1).class != the && g.at(i-2).class != the {
		return reading{}
	}
	r := dated(i+1, decadeOf(w.n))
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
