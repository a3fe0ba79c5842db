package timex

import "time"

// A cycle is a period that comes again, each year or each week.
type cycle struct {
	kind cycleKind
	n, d int // which one of its kind; the day of a month
}

type cycleKind uint8

const (
	noCycle cycleKind = iota
	eachWeekday
	eachMonth
	eachMonthDay
	eachSeason
	eachQuarter
	eachHalf
	eachHoliday
)

// in returns the period in year y of a cycle that is not a weekday's. The day
// of a year that has it not, 29 February, is unknown.
func (c cycle) in(y int) period {
	switch c.kind {
	case eachMonth:
		return monthOf(y, time.Month(c.n))
	case eachMonthDay:
		if isDate(y, time.Month(c.n), c.d) {
			return dayOf(civil(y, time.Month(c.n), c.d))
		}
	case eachSeason:
		return seasonOf(y, c.n)
	case eachQuarter:
		return quarterOf(y, c.n)
	case eachHalf:
		return monthsOf(y, time.Month(6*c.n-5), 6)
	case eachHoliday:
		return dayOf(holiday(c.n).in(y))
	}
	return period{}
}

// upTo returns the latest period that begins on t or before.
func (c cycle) upTo(t time.Time) period {
	if c.kind == eachWeekday {
		return dayOf(t.AddDate(0, 0, -(int(t.Weekday())-c.n+7)%7))
	}
	p := c.in(t.Year())
	if p.form == unknown || p.first.After(t) {
		return c.in(t.Year() - 1)
	}
	return p
}

// from returns the earliest period that ends on t or after.
func (c cycle) from(t time.Time) period {
	if c.kind == eachWeekday {
		return dayOf(t.AddDate(0, 0, (c.n-int(t.Weekday())+7)%7))
	}
	for y := t.Year() - 1; y <= t.Year(); y++ {
		if p := c.in(y); p.form != unknown && !p.last.Before(t) {
			return p
		}
	}
	return c.in(t.Year() + 1)
}

// before returns the latest period that ends before t.
func (c cycle) before(t time.Time) period {
	p := c.upTo(t.AddDate(0, 0, -1))
	if p.form != unknown && !p.last.Before(t) {
		return c.upTo(p.first.AddDate(0, 0, -1))
	}
	return p
}

// after returns the earliest period that begins after t.
func (c cycle) after(t time.Time) period {
	p := c.from(t.AddDate(0, 0, 1))
	if p.form != unknown && !p.first.After(t) {
		return c.from(p.last.AddDate(0, 0, 1))
	}
	return p
}

// interval returns how long a cycle takes to come again.
func (c cycle) interval() length {
	if c.kind == eachWeekday {
		return length{1, week}
	}
	return length{1, year}
}

// ahead returns what from returns, but a period of the last half year where what
// comes once a year was that lately: "her decision to meet him in June".
func (c cycle) ahead(t time.Time) period {
	lately := c.upTo(t)
	if lately.form != unknown && lately.last.Before(t) && lately.last.Year() == t.Year() && lately.last.After(t.AddDate(0, -6, 0)) {
		return lately
	}
	return c.from(t)
}

// behind returns what upTo returns, but a period of the half year to come where
// what comes once a year comes that soon: "has pressed them before the vote in
// July".
func (c cycle) behind(t time.Time) period {
	soon := c.from(t)
	if soon.form != unknown && soon.first.After(t) && soon.first.Year() == t.Year() && soon.first.Before(t.AddDate(0, 6, 0)) {
		return soon
	}
	return c.upTo(t)
}

// nearest returns the period that ends or begins nearest to t.
func (c cycle) nearest(t time.Time) period {
	p, q := c.upTo(t), c.from(t)
	if p.form == unknown || q.form != unknown && q.first.Sub(t) < t.Sub(p.last) {
		return q
	}
	return p
}

// near returns the period that holds t, else the one of t's year.
func (c cycle) near(t time.Time) period {
	if p := c.upTo(t); p.form != unknown && !p.last.Before(t) {
		return p
	}
	return c.in(t.Year())
}
