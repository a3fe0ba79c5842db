package timex

import (
	"strings"
	"time"
)

// maxAmount is the largest number that is taken for an amount of time.
const maxAmount = 1e12

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

// whole returns n as the lexicon has it.
func whole(n int) word { return word{class: number, n: n, amount: float64(n)} }

// lexDigits looks up a token that begins with a digit: a number, an ordinal, a
// date, a decade, a time of the clock, or a number with what is tied to it.
func lexDigits(s string) word {
	n, rest := leadingInt(s)
	digits := len(s) - len(rest)
	if digits > 9 {
		return word{}
	}
	if rest == "" {
		return whole(n)
	}
	switch rest[0] {
	case ',', '.':
		return lexDecimal(s)
	case '/':
		return lexSlashed(n, rest[1:])
	case ':':
		return lexClock(n, rest[1:])
	case '-':
		return lexTied(s, n, digits, rest[1:])
	}
	if len(rest) > 3 && rest[2] == '-' {
		return compound(word{class: ordinal, n: n}, lex(rest[3:]), rest[3:])
	}
	switch strings.ToLower(rest) {
	case "s":
		return lexDecade(n, digits)
	case "st", "nd", "rd", "th":
		return word{class: ordinal, n: n}
	case "½":
		return word{class: number, n: -1, amount: float64(n) + .5}
	case "am", "a.m.", "pm", "p.m.":
		return onClock(n, 0, rest)
	}
	if strings.HasPrefix(rest, "–") {
		return lexTied(s, n, digits, rest[len("–"):])
	}
	return word{}
}

// leadingInt returns the number that s begins with, and what follows it.
func leadingInt(s string) (int, string) {
	n, i := 0, 0
	for i < len(s) && isDigit(s[i]) {
		if i < 9 {
			n = 10*n + int(s[i]-'0')
		}
		i++
	}
	return n, s[i:]
}

// lexDecimal looks up a number with separators: "2,016", "1.5".
func lexDecimal(s string) word {
	value, scale, fraction := 0.0, 1.0, false
	for i := range len(s) {
		switch c := s[i]; {
		case isDigit(c) && fraction:
			scale /= 10
			value += scale * float64(c-'0')
		case isDigit(c):
			value = 10*value + float64(c-'0')
		case c == '.' && !fraction:
			fraction = true
		case c != ',' || fraction:
			return word{}
		}
	}
	if value > maxAmount {
		return word{}
	}
	return word{class: number, n: -1, amount: value}
}

// lexSlashed looks up a date as Americans write it, month first: "11/08/2016".
// "9/11" is the day of 2001.
func lexSlashed(m int, s string) word {
	d, rest := leadingInt(s)
	if m == 9 && d == 11 && rest == "" {
		return word{class: dayDate, n: 20010911}
	}
	if rest == "" || rest[0] != '/' {
		return word{}
	}
	y, end := leadingInt(rest[1:])
	switch len(rest) - 1 {
	case 2:
		return onDay(pivoted(y), m, d, end)
	case 4:
		return onDay(y, m, d, end)
	}
	return word{}
}

// onDay returns a day of the calendar, nothing where there is no such day or
// more is written behind it.
func onDay(y, m, d int, rest string) word {
	if rest != "" || y > 9999 || m < 1 || m > 12 || d > 31 || !isDate(y, time.Month(m), d) {
		return word{}
	}
	return word{class: dayDate, n: 10000*y + 100*m + d}
}

// lexClock looks up a time of the clock after its hours: "30", "30pm", "30:15".
func lexClock(h int, s string) word {
	m, rest := leadingInt(s)
	if len(s)-len(rest) != 2 {
		return word{}
	}
	if len(rest) == 3 && rest[0] == ':' && isDigit(rest[1]) && isDigit(rest[2]) {
		rest = ""
	}
	return onClock(h, m, rest)
}

// onClock returns the time of the clock at h hours and m minutes. It is short
// where half, "a.m." or "p.m.", is neither given nor needed.
func onClock(h, m int, half string) word {
	if h > 24 || m > 59 {
		return word{}
	}
	w := word{class: clock, n: 60*h + m}
	if half == "" {
		w.short = 0 < h && h <= 12
		return w
	}
	mark := lookup(half)
	if mark.class != halfDay || h > 12 || h == 0 {
		return word{}
	}
	w.n = inHalf(w.n, mark)
	return w
}

// inHalf returns a time of the clock in the half of the day that mark says.
func inHalf(minutes int, mark word) int { return minutes%(12*60) + mark.n }

// lexDecade looks up a number before an "s": "1990s", and "90s", which is short.
func lexDecade(n, digits int) word {
	switch {
	case n%10 != 0:
	case digits == 4 && n >= 1000 && n < 2100:
		return word{class: decadeName, n: n}
	case digits == 2 && n >= 50:
		return word{class: decadeName, n: 1900 + n, short: true}
	}
	return word{}
}

// lexTied looks up a number with what a hyphen ties to it: "2008-2012",
// "2016-17", "25-28", "2016-11-08", "8-year".
func lexTied(s string, n, digits int, tail string) word {
	if tail == "" {
		return word{}
	}
	if !isDigit(tail[0]) {
		return compound(whole(n), lex(tail), tail)
	}
	m, rest := leadingInt(tail)
	width := len(tail) - len(rest)
	switch {
	case digits == 4 && width == 2 && len(rest) == 3 && rest[0] == '-':
		d, end := leadingInt(rest[1:])
		return onDay(n, m, d, end)
	case width > 4:
		return word{}
	case rest == "":
		switch {
		case digits == 4 && width == 2:
			m += n - n%100
		case digits == 4 && width == 1:
			m += n - n%10
		}
		return word{class: numbers, n: n, m: m}
	case rest[0] == '-' && len(rest) > 1 && !isDigit(rest[1]):
		w := compound(whole(n), lex(rest[1:]), rest[1:])
		w.mod = EqualOrMore
		return w
	}
	return word{}
}
