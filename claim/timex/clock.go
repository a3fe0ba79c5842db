package timex

// clockTime reads "3 p.m. Tuesday", "9:30 a.m. ET", "10-11 a.m.", "15:30".
func (g *grammar) clockTime(i int, w word) reading {
	from, to, end := g.clockAt(i, w)
	if end == i {
		return reading{}
	}
	end = g.afterZone(end)
	on := g.onDate(end)
	switch {
	case on.found():
		end = on.end
	case g.latest.known():
		on.when = g.latest
	default:
		on.when = g.relative(day, 0)
	}
	if from == to {
		return reading{end: end, kind: Date, when: on.when.at(from)}
	}
	return reading{end: end, kind: Interval, when: on.when.at(from).join(on.when.at(to))}
}

// clockAt returns the times of the clock that token i begins, in minutes after
// midnight, from and to the same where there is one, and the end of its tokens:
// i where there is none.
func (g *grammar) clockAt(i int, w word) (from, to, end int) {
	half := g.at(i + 1)
	switch {
	case w.class == clock && w.short && half.class == halfDay:
		return inHalf(w.n, half), inHalf(w.n, half), i + 2
	case w.class == clock && !w.short:
		return w.n, w.n, i + 1
	case w.class == number && half.class == halfDay && w.n >= 1 && w.n <= 12 && w.amount == float64(w.n):
		n := inHalf(60*w.n, half)
		return n, n, i + 2
	case w.class == number && w.n == 12 && half.class == clock:
		return half.n, half.n, i + 2
	case w.class == numbers && half.class == halfDay && w.n >= 1 && w.n < w.m && w.m <= 12:
		from, to = inHalf(60*w.n, half), inHalf(60*w.m, half)
		if from > to {
			from -= 12 * 60
		}
		return from, to, i + 2
	}
	return 0, 0, i
}

// afterZone returns the end of the time zone that token i may begin.
func (g *grammar) afterZone(i int) int {
	switch {
	case g.at(i).class == zone && g.capital(i):
		return i + 1
	case g.is(i, "(") && g.at(i+1).class == zone && g.is(i+2, ")"):
		return i + 3
	case g.oneOf(i, "eastern", "central", "pacific", "local"):
		if g.is(i+1, "time") {
			return i + 2
		}
		if g.is(i+2, "time") {
			return i + 3
		}
		if g.oneOf(i, "eastern", "pacific") {
			return i + 1
		}
	}
	return i
}

// onDate reads the day that follows a time of the clock.
func (g *grammar) onDate(i int) reading {
	if g.oneOf(i, "on", ",") {
		i++
	}
	switch w := g.at(i); w.class {
	case weekdayName, monthName, dayWord, last, this, next:
		r := g.point(i)
		if r.kind == Date && (r.when.form == byDay || r.when.form == unknown) {
			return r
		}
	}
	return reading{}
}

// timed adds the time of the clock that may follow a day: "Tuesday at 10 p.m."
func (g *grammar) timed(r reading) reading {
	i := r.end
	if r.kind != Date || r.when.form != byDay && r.when.form != unknown {
		return r
	}
	if g.oneOf(i, "at", "around", "about") {
		i++
	}
	from, to, end := g.clockAt(i, g.at(i))
	if end == i || from != to {
		return r
	}
	if later := g.onDate(g.afterZone(end)); later.found() {
		return r
	}
	return reading{end: g.afterZone(end), kind: Date, when: r.when.at(from)}
}
