package timex

import "github.com/quoth-go/quoth/sentence"

// known reports whether p is resolved.
func (p period) known() bool { return p.form != unknown }

// relative returns the calendar's u that lies n after that of publication.
func (g *grammar) relative(u unit, n int) period {
	if !g.known {
		return period{}
	}
	return shifted(g.today, u, n)
}

// rolling returns the stretch of n units that begins with the day of
// publication, or ends with it where n is below 0.
func (g *grammar) rolling(u unit, n int) period {
	if !g.known {
		return period{}
	}
	if n < 0 {
		return dayOf(moved(g.today, u, n)).join(dayOf(g.today))
	}
	return dayOf(g.today).join(dayOf(moved(g.today, u, n)))
}

// fromToday reads "yesterday morning", "today".
func (g *grammar) fromToday(i int, w word) reading {
	if g.capital(i) && i > g.first && g.tag(i-1) != sentence.OpenQuote && g.tag(i-1) != sentence.Colon || g.is(i+1, "show") {
		return reading{}
	}
	return g.timed(dated(g.afterPart(i+1), g.relative(day, w.n)))
}

// edged reads "early next year", "late on Tuesday", "later in the week".
func (g *grammar) edged(i int, w word) reading {
	j := i + 1
	if g.oneOf(j, "in", "on") {
		j++
	}
	r := g.point(j)
	if r.kind == "" && g.at(j).class == the {
		r = g.current(j)
	}
	if part := g.at(j + 1); r.kind == "" && g.is(i+1, "in") && g.at(j).class == the && (part.class == partOfDay || part.unit == day && !part.plural) {
		r = reading{end: j + 2, kind: Date}
	}
	if r.kind == "" || r.kind == Set || g.at(j).class == clock || r.side != 0 {
		return reading{}
	}
	if r.mod == "" {
		r.mod = w.mod
	}
	r.cycle = cycle{}
	return r
}

// parted reads "beginning of the year", "end of October".
func (g *grammar) parted(i int, w word) reading {
	if !g.is(i+1, "of") {
		return reading{}
	}
	r := g.point(i + 2)
	if r.kind == "" {
		r = g.current(i + 2)
	}
	if r.kind == "" || r.kind == Set {
		return reading{}
	}
	if r.mod == "" {
		r.mod = w.mod
	}
	r.cycle = cycle{}
	return r
}

// current reads "the year", "the month": that of publication.
func (g *grammar) current(i int) reading {
	w := g.at(i + 1)
	if g.at(i).class != the || w.class != unitName || w.plural || w.unit < week || g.is(i+2, "of") {
		return reading{}
	}
	r := dated(i+2, g.relative(w.unit, 0))
	r.kind = kindOf(w.unit)
	return r
}

// kindOf returns the kind of a calendar's u.
func kindOf(u unit) Kind {
	switch u {
	case weekend, quarter, decade, century:
		return Interval
	}
	return Date
}

// definite reads what begins with "the".
func (g *grammar) definite(i int) reading {
	switch w := g.at(i + 1); w.class {
	case edge, part, decadeName, quarterly, fiscal:
		return g.point(i + 1)
	case last, next, past, coming:
		return g.turned(i+1, true)
	case anchor:
		return g.loose(i + 1)
	case recent:
		return g.loose(i + 1)
	case seasonName:
		return g.theSeason(i, w)
	case ordinal:
		return g.theOrdinal(i, w)
	case number:
		if w.amount >= 0 && g.at(i+2).class == decadeName {
			return reading{}
		}
	case unitName:
		return g.theUnit(i, w)
	}
	if g.wordAt(i+1) != "" && isDigit(g.wordAt(i + 1)[0]) && g.possessive(i+2) {
		return g.splitDecade(i)
	}
	return reading{}
}

// splitDecade reads "the 1930's" and "the 90's".
func (g *grammar) splitDecade(i int) reading {
	w := g.at(i + 1)
	if w.class != number || w.n%10 != 0 || g.tag(i+3).IsNoun() {
		return reading{}
	}
	switch {
	case plausible(w):
		return dated(i+3, decadeOf(w.n))
	case w.n >= 50 && w.n < 100:
		return dated(i+3, decadeOf(1900+w.n))
	}
	return reading{}
}

// theSeason reads "the summer", "the fall of 2014", not "the fall of Rome".
func (g *grammar) theSeason(i int, w word) reading {
	r := g.cyclic(i, i+2, cycle{kind: eachSeason, n: w.n})
	if r.end == i+2 && g.is(i+2, "of") || g.drops(i+1, w) {
		return reading{}
	}
	return r
}

// drops reports whether token i is a fall of something: "this fall in prices".
func (g *grammar) drops(i int, w word) bool {
	return w.n == 2 && g.is(i+1, "in") && g.tag(i+2).IsNoun() && !g.capital(i+2)
}

// theOrdinal reads "the first quarter", "the 21st century", "the first half of
// 2016", "the first three months of 2015", "the 8th of November".
func (g *grammar) theOrdinal(i int, w word) reading {
	u := g.at(i + 2)
	switch {
	case (u.class == half && w.n <= 2 || u.class == unitName && u.unit == decade) && g.is(i+3, "of"):
		return g.share(i+4, w.n, u)
	case u.class == unitName && !u.plural && u.unit >= quarter:
		return g.rankedDate(i, i+3, w.n, u.unit, w.mod)
	case u.class == number && g.at(i+3).unit == month && w.n == 1 && u.n >= 2 && u.n < 12:
		if y, end := g.yearAfter(i + 4); end > i+4 {
			return dated(end, monthsOf(y, 1, u.n))
		}
	case g.is(i+2, "of"):
		return g.dayMonth(i+1, w)
	}
	return reading{}
}

// share reads the whole behind "the second half of" and "the first decade of",
// and returns its n-th part.
func (g *grammar) share(i, n int, u word) reading {
	r := g.point(i)
	if r.kind == "" {
		r = g.current(i)
	}
	if r.kind != Date && r.kind != Interval || !r.when.known() {
		return r.bare(Interval)
	}
	if u.class == half {
		return dated(r.end, r.when.half(n))
	}
	y := r.when.first.Year() + 10*(n-1)
	return dated(r.end, yearsOf(y, y+9))
}

// bare returns r as an unresolved one of another kind, nothing where r is that.
func (r reading) bare(k Kind) reading {
	if r.kind != Date && r.kind != Interval {
		return reading{}
	}
	return reading{end: r.end, kind: k}
}

// theUnit reads "the weekend", "the year 2016", "the month of May", "the week of
// Nov. 7", "the day before yesterday", "the weeks ahead".
func (g *grammar) theUnit(i int, w word) reading {
	end := i + 2
	switch {
	case w.plural && g.is(end, "ahead"):
		return reading{end: end + 1, kind: Interval}
	case w.plural:
		return reading{}
	case w.unit == weekend && !g.is(end, "of"):
		return g.weekendDate(i, end)
	case w.unit == year:
		if y, e := g.yearAfter(end); e == end+1 {
			return dated(e, yearOf(y))
		}
	case w.unit == month && g.is(end, "of") && g.at(end+1).class == monthName:
		return g.point(end + 1)
	case w.unit == week && g.is(end, "of") && g.at(end+1).class == monthName:
		if r := g.point(end + 1); r.when.form == byDay {
			return dated(r.end, weekOf(r.when.first))
		}
	case w.unit == day && g.is(end, "before") && g.is(end+1, "yesterday"):
		return dated(end+2, g.relative(day, -2))
	case w.unit == day && g.is(end, "after") && g.is(end+1, "tomorrow"):
		return dated(end+2, g.relative(day, 2))
	case w.unit == day && g.oneOf(end, "before", "after") && g.tag(end+1).IsPunctuation():
		return reading{end: end + 1, kind: Date}
	}
	return reading{}
}

// weekendDate resolves "the weekend": the one that has begun last, unless the
// clause looks ahead.
func (g *grammar) weekendDate(first, end int) reading {
	if !g.known {
		return reading{end: end, kind: Interval}
	}
	p := weekendOf(g.today)
	if p.first.After(g.today) && g.direction(first, end, true) < ahead {
		p = weekendOf(g.today.AddDate(0, 0, -7))
	}
	return dated(end, p)
}

// loose reads what only another time resolves: "the following day", "that year",
// "recent weeks".
func (g *grammar) loose(i int) reading {
	w, u := g.at(i), g.at(i+1)
	if u.class == indefinite {
		u = g.at(i + 2)
		i++
	}
	switch {
	case u.class == partOfDay && w.class == anchor && !g.is(i, "prior"):
		return reading{end: i + 2, kind: Date}
	case u.class != unitName || u.unit < day:
		return reading{}
	case u.plural && w.class == recent:
		return reading{end: i + 2, kind: Interval}
	case w.class == anchor && !u.plural:
		return reading{end: i + 2, kind: kindOf(u.unit)}
	}
	return reading{}
}
