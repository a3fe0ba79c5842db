package timex

import "strings"

// A class is what the grammar takes a word for.
type class uint8

const (
	other       class = iota
	number            // "two", "2,016", "1.5"
	magnitude         // "million"
	ordinal           // "21st", "first"
	article           // "a"
	the               // "the"
	half              // "half"
	indefinite        // "several"
	monthName         // "November", n 1 to 12
	weekdayName       // "Tuesday", n as time.Weekday
	seasonName        // "spring", n 0 to 3
	unitName          // "year"
	dayWord           // "yesterday", n days from today
	partOfDay         // "morning"
	last              // "last"
	this              // "this"
	next              // "next"
	past              // "past"
	coming            // "coming"
	anchor            // "previous", "following": as seen from another time
	recent            // "recent"
	every             // "every"
	times             // "once", n of them
	frequency         // "weekly": every n units
	decadeName        // "1990s", n its first year
	dayDate           // "11/08/2016", n 20161108
	clock             // "9:30", n in minutes after midnight
	halfDay           // "a.m.", n the minutes it adds
	zone              // "ET"
	numbers           // "2008-2012", n to m
	months            // "January-March", n to m
	span              // "four-year"
	ranked            // "21st-century", the n-th of a unit
	quarterly         // "Q3"
	fiscal            // "fiscal", "FY2017"
	edge              // "early", with its Mod
	part              // "beginning", with its Mod
	hedge             // what may begin a modifier of an amount: "more", "about"
	opener            // "from", "between"
	holidayWord       // what a holiday's name may begin with: "Christmas"
)

// A word is what the lexicon knows of a token.
type word struct {
	class  class
	unit   unit
	mod    Mod
	plural bool
	short  bool    // an abbreviation, "Nov."; a clock that may be of either half of the day
	n, m   int     // a whole number, or what class says
	amount float64 // of a number, a magnitude, a span
}

// maxWord is the length of the longest word that the lexicon knows.
const maxWord = 16

// lex looks a token up.
func lex(s string) word {
	if len(s) == 0 || len(s) > 2*maxWord {
		return word{}
	}
	switch c := s[0]; {
	case '0' <= c && c <= '9':
		return lexDigits(s)
	case c == '\'':
		return lexShortYear(s[1:])
	case len(s) > 3 && (s[:3] == "’" || s[:3] == "‘"):
		return lexShortYear(s[3:])
	}
	if w := lookup(s); w.class != other {
		return w
	}
	if i := strings.IndexByte(s[1:], '-') + 1; i > 0 && i+1 < len(s) {
		return lexHyphened(s[:i], s[i+1:])
	}
	return word{}
}

// lexShortYear looks up what follows an apostrophe: "90s", "08".
func lexShortYear(s string) word {
	if len(s) < 2 || !isDigit(s[0]) || !isDigit(s[1]) {
		return word{}
	}
	n := int(s[0]-'0')*10 + int(s[1]-'0')
	switch {
	case len(s) == 2:
		return word{class: number, n: pivoted(n), amount: -1}
	case s[2:] == "s" && n%10 == 0:
		if n < 20 {
			return word{class: decadeName, n: 2000 + n}
		}
		return word{class: decadeName, n: 1900 + n}
	}
	return word{}
}

// pivoted returns the year that two digits stand for: 1950 to 2049.
func pivoted(n int) int {
	if n < 50 {
		return 2000 + n
	}
	return 1900 + n
}

// lexHyphened looks up a hyphened word by its parts: "mid-2015", "four-year",
// "twenty-five", "21st-century", "January-March".
func lexHyphened(head, tail string) word {
	h, t := lookup(head), lex(tail)
	switch {
	case h.class == edge && t.mod == "" && t.class != other && t.class != unitName:
		t.mod = h.mod
		return t
	case h.class == number && t.class == number && h.amount >= 20 && h.amount < 100 && t.amount < 10 && t.amount > 0:
		return whole(int(h.amount + t.amount))
	case h.class == monthName && t.class == monthName:
		return word{class: months, n: h.n, m: t.n}
	case h.class == number && tail == "and-a-half":
		return word{class: number, n: -1, amount: h.amount + .5}
	}
	return compound(h, t, tail)
}

// compound looks up a number, an ordinal or a unit with what a hyphen ties to it.
func compound(h, t word, tail string) word {
	switch {
	case t.class == unitName && !t.plural && (h.class == number || h.class == half || h.class == indefinite):
		return word{class: span, unit: t.unit, amount: h.amount}
	case t.class == unitName && t.unit == century && h.unit == quarter:
		return word{class: span, unit: century, amount: .25}
	case t.class == unitName && h.class == ordinal && (t.unit == quarter || t.unit >= decade):
		return word{class: ranked, unit: t.unit, n: h.n}
	case h.class == unitName && tail == "long":
		if h.plural {
			return word{class: span, unit: h.unit, amount: -1}
		}
		return word{class: span, unit: h.unit, amount: 1}
	case t.class == span && h.class == number && (t.amount == 1 || t.amount < 0):
		t.amount = h.amount
		return t
	}
	return word{}
}
