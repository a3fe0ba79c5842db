package timex

import "github.com/quoth-go/quoth/sentence"

// turned reads what "last", "this", "next", "past" or "coming" begins at token
// i; definite says that "the" stands before it.
func (g *grammar) turned(i int, definite bool) reading {
	turn, j := g.at(i).class, i+1
	if turn == this && (g.at(j).class == past || g.at(j).class == coming) {
		turn, j = g.at(j).class, j+1
	}
	w := g.at(j)
	if w.class == fiscal && g.at(j+1).class == unitName {
		j, w = j+1, g.at(j+1)
	}
	switch w.class {
	case weekdayName:
		if w.plural || !g.isWeekday(j, w) {
			return reading{}
		}
		return g.turnedWeekday(turn, j, w)
	case monthName:
		return g.turnedMonth(turn, j, w)
	case seasonName:
		if g.drops(j, w) {
			return reading{}
		}
		return g.turnedCycle(turn, j+1, cycle{kind: eachSeason, n: w.n})
	case holidayWord:
		if h, end := g.holidayAt(j); h != noHoliday {
			return g.turnedCycle(turn, end, cycle{kind: eachHoliday, n: int(h)})
		}
	case partOfDay:
		return g.turnedPart(turn, j, definite)
	case unitName:
		if !g.owned(i) && !(g.capital(i) && g.capital(j)) {
			return g.turnedUnit(turn, j, w, definite)
		}
	case number, indefinite, article, numbers, half:
		return g.turnedLength(turn, j)
	}
	return reading{}
}

// owned reports whether token i follows a possessive: "his last year".
func (g *grammar) owned(i int) bool {
	t := g.tag(i - 1)
	return t == sentence.PRPS || t == sentence.POS
}

// turnedCycle resolves "last summer" and "this Christmas".
func (g *grammar) turnedCycle(turn class, end int, c cycle) reading {
	r := reading{end: end, kind: c.in(2000).kind()}
	if !g.known {
		return r
	}
	switch turn {
	case last, past:
		r.when = c.before(g.today)
	case next, coming:
		r.when = c.after(g.today)
	default:
		r.when = c.near(g.today)
	}
	return r
}

// turnedMonth reads "last February", and "this November 8".
func (g *grammar) turnedMonth(turn class, j int, w word) reading {
	if !g.capital(j) || g.tag(j) == sentence.MD {
		return reading{}
	}
	if r := g.monthDate(j, w); r.kind != "" && r.cycle.kind != eachMonth {
		return r
	}
	return g.turnedCycle(turn, j+1, cycle{kind: eachMonth, n: w.n})
}

// turnedWeekday resolves "next Tuesday".
func (g *grammar) turnedWeekday(turn class, j int, w word) reading {
	end := g.afterPart(j + 1)
	c := cycle{kind: eachWeekday, n: w.n}
	if !g.known {
		return g.timed(reading{end: end, kind: Date})
	}
	var p period
	switch turn {
	case last, past:
		p = c.before(g.today)
	case next:
		p = c.from(weekOf(g.today).last.AddDate(0, 0, 1))
	case coming:
		p = c.after(g.today)
	default:
		if p = c.from(g.today); g.direction(j-1, end, true) < unsure {
			p = c.upTo(g.today)
		}
	}
	return g.timed(dated(end, p))
}

// turnedPart reads "last night" and "this morning".
func (g *grammar) turnedPart(turn class, j int, definite bool) reading {
	switch {
	case turn == last && !definite:
		return g.timed(dated(j+1, g.relative(day, -1)))
	case turn == this:
		return g.timed(dated(j+1, g.relative(day, 0)))
	case turn == next:
		return reading{end: j + 1, kind: Date}
	}
	return reading{}
}

// turnedUnit reads "last year", which is of the calendar, and "the last year",
// "the coming week", "past months", which are not.
func (g *grammar) turnedUnit(turn class, j int, w word, definite bool) reading {
	r := reading{end: j + 1, kind: kindOf(w.unit)}
	rolls := turn == past || turn == coming || definite
	switch {
	case w.plural:
		if turn != past && turn != coming && !definite || g.is(j+1, "of") {
			return reading{}
		}
		return reading{end: j + 1, kind: Interval}
	case w.unit == weekend:
		return g.turnedWeekend(turn, j)
	case w.unit == day && turn == next:
		return r
	case w.unit < week && !(rolls && w.unit >= hour && turn != this && turn != last):
		return reading{}
	case rolls && (g.oneOf(j+1, "of", "in") && turn == last):
		return reading{}
	case rolls:
		r.kind, r.when = Interval, g.rolling(w.unit, turn.sign())
	default:
		r.when = g.relative(w.unit, turn.sign())
	}
	return r
}

// sign returns -1 for what lies back, 1 for what lies ahead.
func (c class) sign() int {
	switch c {
	case last, past:
		return -1
	case next, coming:
		return 1
	}
	return 0
}

// turnedWeekend resolves "this weekend", "last weekend".
func (g *grammar) turnedWeekend(turn class, j int) reading {
	switch turn {
	case this:
		return g.thisWeekend(j)
	case past, last:
		return reading{end: j + 1, kind: Interval, when: g.relative(weekend, -1)}
	case coming:
		return reading{end: j + 1, kind: Interval, when: g.relative(weekend, 0)}
	}
	return reading{end: j + 1, kind: Interval, when: g.relative(weekend, 1)}
}

// thisWeekend resolves "this weekend": the one to come unless the clause is in
// the past.
func (g *grammar) thisWeekend(j int) reading {
	if g.direction(j-1, j+1, true) < unsure {
		return g.weekendDate(j-1, j+1)
	}
	return reading{end: j + 1, kind: Interval, when: g.relative(weekend, 0)}
}

// turnedLength reads "last two years", "past few weeks", "next 48 hours".
func (g *grammar) turnedLength(turn class, j int) reading {
	n, end := g.amount(j)
	u := g.at(end)
	if end == j || u.class != unitName || turn == this || !u.plural && n.amount != .5 {
		return reading{}
	}
	r := reading{end: end + 1, kind: Interval}
	if steps, unit, ok := (length{n.amount, u.unit}).steps(); ok {
		if unit < day {
			steps = (steps*minutesOf(unit) + 24*60 - 1) / (24 * 60)
		}
		r.when = g.rolling(unit, steps*turn.sign())
	}
	return r
}

// minutesOf returns how many minutes one of u lasts, 0 for a second.
func minutesOf(u unit) int {
	switch u {
	case minute:
		return 1
	case hour:
		return 60
	}
	return 0
}
