package timex

import (
	"math"
	"strconv"
)

// A length is an amount of a unit, of an unknown amount where that is below 0.
type length struct {
	amount float64
	unit   unit
}

// String returns l in ISO 8601, "" where its amount is unknown.
func (l length) String() string {
	if l.amount < 0 || l.unit == noUnit {
		return ""
	}
	letter, factor := l.unit.letter()
	var buf [32]byte
	b := append(buf[:0], 'P')
	if l.unit < day {
		b = append(b, 'T')
	}
	return string(append(strconv.AppendFloat(b, l.amount*factor, 'f', -1, 64), letter))
}

// letter returns the letter that ISO 8601 measures u in, and how many make one u.
func (u unit) letter() (byte, float64) {
	switch u {
	case second:
		return 'S', 1
	case minute, month:
		return 'M', 1
	case hour:
		return 'H', 1
	case day:
		return 'D', 1
	case weekend:
		return 'D', 2
	case week:
		return 'W', 1
	case quarter:
		return 'M', 3
	case decade:
		return 'Y', 10
	case century:
		return 'Y', 100
	}
	return 'Y', 1
}

// steps returns l as a whole number of units, of smaller ones where it is a
// fraction. It reports false for what no calendar reaches.
func (l length) steps() (int, unit, bool) {
	if l.amount < 0 || l.amount > 1e6 {
		return 0, l.unit, false
	}
	if l.amount == math.Trunc(l.amount) {
		return int(l.amount), l.unit, true
	}
	switch l.unit {
	case year:
		return int(math.Round(12 * l.amount)), month, true
	case month:
		return int(math.Round(30 * l.amount)), day, true
	case week:
		return int(math.Round(7 * l.amount)), day, true
	case decade, century:
		_, years := l.unit.letter()
		return int(math.Round(years * l.amount)), year, true
	}
	return int(math.Round(l.amount)), l.unit, true
}
