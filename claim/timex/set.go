package timex

// recurring reads "every day", "every four years", "each Tuesday", "per year".
func (g *grammar) recurring(i int) reading {
	j := i + 1
	if g.oneOf(j, "single", "other") {
		j++
	}
	w := g.at(j)
	switch w.class {
	case unitName:
		if w.plural || g.is(i, "each") && g.is(j+1, "of") {
			return reading{}
		}
		return reading{end: j + 1, kind: Set, length: length{float64(j - i), w.unit}.single(g.is(i+1, "single"))}
	case partOfDay:
		return reading{end: j + 1, kind: Set, length: length{1, day}}
	case weekdayName:
		return g.everyCycle(g.afterPart(j+1), cycle{kind: eachWeekday, n: w.n})
	case monthName:
		return g.everyCycle(j+1, cycle{kind: eachMonth, n: w.n})
	case seasonName:
		return g.everyCycle(j+1, cycle{kind: eachSeason, n: w.n})
	case holidayWord:
		if h, end := g.holidayAt(j); h != noHoliday {
			return g.everyCycle(end, cycle{kind: eachHoliday, n: int(h)})
		}
	case number, indefinite:
		if n, end := g.amount(j); end > j && g.at(end).class == unitName && n.amount <= maxAmount {
			return reading{end: end + 1, kind: Set, length: length{n.amount, g.at(end).unit}}
		}
	}
	return reading{}
}

// single returns l with an amount of 1 where only is true.
func (l length) single(only bool) length {
	if only {
		l.amount = 1
	}
	return l
}

// everyCycle returns the set of a cycle from publication on; of all weekends
// where it is no cycle.
func (g *grammar) everyCycle(end int, c cycle) reading {
	r := reading{end: end, kind: Set, length: c.interval()}
	switch {
	case c.kind == noCycle:
		r.length = length{1, week}
	case g.known:
		r.when = c.from(g.today)
		if r.when.form == bySpan {
			r.when = dayOf(r.when.first)
		}
	}
	return r
}

// repeated reads "twice a week" and, from its second word on, "three times a
// year".
func (g *grammar) repeated(i int) reading {
	w := g.at(i + 1)
	u := g.at(i + 2)
	switch {
	case w.class == frequency:
		return reading{end: i + 2, kind: Set, length: length{float64(w.n), w.unit}}
	case (w.class == article || w.class == every) && u.class == unitName && !u.plural:
		return reading{end: i + 3, kind: Set, length: length{1, u.unit}}
	case w.class == every:
		return g.recurring(i + 1)
	}
	return reading{}
}

// periodical reads "weekly", not the name of a paper.
func (g *grammar) periodical(i int) reading {
	w := g.at(i)
	if g.capital(i) && (i > g.first || g.capital(i+1)) {
		return reading{}
	}
	return reading{end: i + 1, kind: Set, length: length{float64(w.n), w.unit}}
}
