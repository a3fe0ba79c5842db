package timex

import "time"

// A form says how a period is written.
type form uint8

const (
	unknown  form = iota // not resolved
	byYear               // 2016
	byMonth              // 2016-11
	byWeek               // 2016-W47
	byDay                // 2016-11-22
	byMinute             // 2016-11-22T15:30
	bySpan               // 2016-11-19/2016-11-20
	byClocks             // 2016-11-22T15:00/2016-11-22T17:00
)

// A period is a stretch of the calendar: its first and last day, or minutes
// where its form has them.
type period struct {
	form        form
	first, last time.Time
}

// A unit is a unit of time.
type unit uint8

const (
	noUnit unit = iota
	second
	minute
	hour
	day
	week
	weekend
	month
	quarter
	year
	decade
	century
)

// civil returns midnight of a day. Days and months past their range carry over.
func civil(y int, m time.Month, d int) time.Time {
	return time.Date(y, m, d, 0, 0, 0, 0, time.UTC)
}

func dayOf(t time.Time) period { return period{byDay, t, t} }

func yearOf(y int) period { return period{byYear, civil(y, 1, 1), civil(y, 12, 31)} }

func monthOf(y int, m time.Month) period {
	return period{byMonth, civil(y, m, 1), civil(y, m+1, 0)}
}

// monthsOf returns the n months from the first of m on.
func monthsOf(y int, m time.Month, n int) period {
	return period{bySpan, civil(y, m, 1), civil(y, m+time.Month(n), 0)}
}

func yearsOf(first, last int) period {
	return period{bySpan, civil(first, 1, 1), civil(last, 12, 31)}
}

// decadeOf returns the ten years that begin with the year y0.
func decadeOf(y int) period {
	y -= y % 10
	return yearsOf(y, y+9)
}

// centuryOf returns the n-th century of the common era.
func centuryOf(n int) period { return yearsOf(100*n-99, 100*n) }

// A season is one of the four, spring 0 to winter 3.
func seasonOf(y, season int) period { return monthsOf(y, time.Month(3+3*season), 3) }

// quarterOf returns a quarter of a year, 1 to 4.
func quarterOf(y, q int) period { return monthsOf(y, time.Month(3*q-2), 3) }

// weekOf returns the week from Monday to Sunday that holds t.
func weekOf(t time.Time) period {
	monday := t.AddDate(0, 0, -weekdayIndex(t.Weekday()))
	return period{byWeek, monday, monday.AddDate(0, 0, 6)}
}

// weekdayIndex counts the days of the week from Monday, 0.
func weekdayIndex(d time.Weekday) int { return (int(d) + 6) % 7 }

func weekendOf(t time.Time) period {
	sunday := weekOf(t).last
	return period{bySpan, sunday.AddDate(0, 0, -1), sunday}
}

// isDate reports whether the calendar has the day.
func isDate(y int, m time.Month, d int) bool {
	return d > 0 && civil(y, m, d).Month() == m && civil(y, m, d).Day() == d
}

// nth returns the n-th weekday of a month.
func nth(n int, weekday time.Weekday, y int, m time.Month) time.Time {
	first := civil(y, m, 1)
	return first.AddDate(0, 0, (int(weekday)-int(first.Weekday())+7)%7+7*(n-1))
}

// shifted returns the calendar's u that lies n after the one that holds t.
// Hours and shorter are given as their day.
func shifted(t time.Time, u unit, n int) period {
	switch u {
	case second, minute, hour:
		return dayOf(t)
	case day:
		return dayOf(t.AddDate(0, 0, n))
	case week:
		return weekOf(t.AddDate(0, 0, 7*n))
	case weekend:
		return weekendOf(t.AddDate(0, 0, 7*n))
	case month:
		return monthOf(t.Year(), t.Month()+time.Month(n))
	case quarter:
		return quarterOf(t.Year(), (int(t.Month())+2)/3+n)
	case year:
		return yearOf(t.Year() + n)
	case decade:
		return decadeOf(t.Year() + 10*n)
	case century:
		return centuryOf((t.Year()+99)/100 + n)
	}
	return period{}
}

// moved returns the day that lies n units after t; parts of a day count as one.
func moved(t time.Time, u unit, n int) time.Time {
	switch u {
	case week, weekend:
		return t.AddDate(0, 0, 7*n)
	case month:
		return t.AddDate(0, n, 0)
	case quarter:
		return t.AddDate(0, 3*n, 0)
	case year:
		return t.AddDate(n, 0, 0)
	case decade:
		return t.AddDate(10*n, 0, 0)
	case century:
		return t.AddDate(100*n, 0, 0)
	}
	return t.AddDate(0, 0, n)
}

// join returns the interval from the beginning of p to the end of q, unknown
// where it does not run forward.
func (p period) join(q period) period {
	switch {
	case p.form == unknown || q.form == unknown || q.last.Before(p.first):
		return period{}
	case p.form == byMinute && q.form == byMinute:
		return period{byClocks, p.first, q.last}
	}
	return period{bySpan, p.first, q.last}
}

// at returns p's day at a time of the clock, in minutes after midnight.
func (p period) at(minutes int) period {
	if p.form != byDay {
		return period{}
	}
	t := p.first.Add(time.Duration(minutes) * time.Minute)
	return period{byMinute, t, t}
}

// half returns the first or the second half of p: of its months where it has
// several, else of its days, the second the longer where they are odd.
func (p period) half(n int) period {
	count := 12*(p.last.Year()-p.first.Year()) + int(p.last.Month()-p.first.Month()) + 1
	middle := p.first.AddDate(0, count/2, 0)
	if count == 1 {
		middle = p.first.AddDate(0, 0, (p.last.YearDay()-p.first.YearDay()+1)/2)
	}
	if n == 1 {
		return period{bySpan, p.first, middle.AddDate(0, 0, -1)}
	}
	return period{bySpan, middle, p.last}
}

// kind returns what p is: an interval where it has two ends to name.
func (p period) kind() Kind {
	if p.form == bySpan || p.form == byClocks {
		return Interval
	}
	return Date
}

// String returns p in ISO 8601, and "" where it is unknown or outside of the
// years 0000 to 9999.
func (p period) String() string {
	if p.form == unknown || p.first.Year() < 0 || p.last.Year() > 9999 {
		return ""
	}
	var buf [40]byte
	return string(p.append(buf[:0]))
}

func (p period) append(b []byte) []byte {
	const clock = "2006-01-02T15:04"
	switch p.form {
	case byYear:
		return p.first.AppendFormat(b, "2006")
	case byMonth:
		return p.first.AppendFormat(b, "2006-01")
	case byDay:
		return p.first.AppendFormat(b, time.DateOnly)
	case byMinute:
		return p.first.AppendFormat(b, clock)
	case byWeek:
		y, w := p.first.ISOWeek()
		return append(civil(y, 1, 1).AppendFormat(b, "2006"), '-', 'W', byte('0'+w/10), byte('0'+w%10))
	case byClocks:
		return p.last.AppendFormat(append(p.first.AppendFormat(b, clock), '/'), clock)
	}
	return p.last.AppendFormat(append(p.first.AppendFormat(b, time.DateOnly), '/'), time.DateOnly)
}
