package timex

import "sync"

// An entry is a word in lower case with what the grammar takes it for.
type entry struct {
	text string
	word
}

// A catalog is the lexicon sorted to be looked up.
type catalog struct {
	shelves [26][maxWord + 1][]entry // by first letter and length
	lengths [26][26]uint32           // of the words that begin with two letters, a bit for each
}

var index = sync.OnceValue(func() *catalog {
	var c catalog
	for _, e := range lexicon {
		first, n := e.text[0]-'a', len(e.text)
		c.shelves[first][n] = append(c.shelves[first][n], e)
		if n > 1 && isLetter(e.text[1]) {
			c.lengths[first][e.text[1]-'a'] |= 1 << n
		}
	}
	return &c
})

// mayKnow rules out most words that are not in the lexicon, by their first two
// letters and their length.
func mayKnow(s string) bool {
	if len(s) < 2 || len(s) > maxWord || !isLetter(s[0]) || !isLetter(s[1]) {
		return true
	}
	return index().lengths[lower(s[0])-'a'][lower(s[1])-'a']>>len(s)&1 != 0
}

// lookup returns what the lexicon knows of a word, in any case of its letters.
func lookup(s string) word {
	if len(s) == 0 || len(s) > maxWord || !isLetter(s[0]) || !mayKnow(s) {
		return word{}
	}
	shelf := index().shelves[lower(s[0])-'a'][len(s)]
	for i := range shelf {
		if isFolded(shelf[i].text, s) {
			return shelf[i].word
		}
	}
	return word{}
}

// isFolded reports whether text is s, which has its length, in lower case.
func isFolded(text, s string) bool {
	for i := range len(text) {
		if text[i] != lower(s[i]) {
			return false
		}
	}
	return true
}

func isLetter(b byte) bool { return 'a' <= b|0x20 && b|0x20 <= 'z' }

func lower(b byte) byte {
	if 'A' <= b && b <= 'Z' {
		return b + 'a' - 'A'
	}
	return b
}

// lexicon is the words of time, by what they are.
var lexicon = [...]entry{
	// Names of the calendar.
	{"january", word{class: monthName, n: 1}},
	{"jan", word{class: monthName, n: 1, short: true}},
	{"jan.", word{class: monthName, n: 1, short: true}},
	{"february", word{class: monthName, n: 2}},
	{"feb", word{class: monthName, n: 2, short: true}},
	{"feb.", word{class: monthName, n: 2, short: true}},
	{"march", word{class: monthName, n: 3}},
	{"mar", word{class: monthName, n: 3, short: true}},
	{"mar.", word{class: monthName, n: 3, short: true}},
	{"april", word{class: monthName, n: 4}},
	{"apr", word{class: monthName, n: 4, short: true}},
	{"apr.", word{class: monthName, n: 4, short: true}},
	{"may", word{class: monthName, n: 5}},
	{"june", word{class: monthName, n: 6}},
	{"jun", word{class: monthName, n: 6, short: true}},
	{"jun.", word{class: monthName, n: 6, short: true}},
	{"july", word{class: monthName, n: 7}},
	{"jul", word{class: monthName, n: 7, short: true}},
	{"jul.", word{class: monthName, n: 7, short: true}},
	{"august", word{class: monthName, n: 8}},
	{"aug", word{class: monthName, n: 8, short: true}},
	{"aug.", word{class: monthName, n: 8, short: true}},
	{"september", word{class: monthName, n: 9}},
	{"sept", word{class: monthName, n: 9, short: true}},
	{"sept.", word{class: monthName, n: 9, short: true}},
	{"sep", word{class: monthName, n: 9, short: true}},
	{"sep.", word{class: monthName, n: 9, short: true}},
	{"october", word{class: monthName, n: 10}},
	{"oct", word{class: monthName, n: 10, short: true}},
	{"oct.", word{class: monthName, n: 10, short: true}},
	{"november", word{class: monthName, n: 11}},
	{"nov", word{class: monthName, n: 11, short: true}},
	{"nov.", word{class: monthName, n: 11, short: true}},
	{"december", word{class: monthName, n: 12}},
	{"dec", word{class: monthName, n: 12, short: true}},
	{"dec.", word{class: monthName, n: 12, short: true}},
	{"sunday", word{class: weekdayName, n: 0}},
	{"sundays", word{class: weekdayName, n: 0, plural: true}},
	{"sun.", word{class: weekdayName, n: 0, short: true}},
	{"monday", word{class: weekdayName, n: 1}},
	{"mondays", word{class: weekdayName, n: 1, plural: true}},
	{"mon.", word{class: weekdayName, n: 1, short: true}},
	{"tuesday", word{class: weekdayName, n: 2}},
	{"tuesdays", word{class: weekdayName, n: 2, plural: true}},
	{"tue.", word{class: weekdayName, n: 2, short: true}},
	{"tues.", word{class: weekdayName, n: 2, short: true}},
	{"wednesday", word{class: weekdayName, n: 3}},
	{"wednesdays", word{class: weekdayName, n: 3, plural: true}},
	{"wed.", word{class: weekdayName, n: 3, short: true}},
	{"thursday", word{class: weekdayName, n: 4}},
	{"thursdays", word{class: weekdayName, n: 4, plural: true}},
	{"thu.", word{class: weekdayName, n: 4, short: true}},
	{"thur.", word{class: weekdayName, n: 4, short: true}},
	{"thurs.", word{class: weekdayName, n: 4, short: true}},
	{"friday", word{class: weekdayName, n: 5}},
	{"fridays", word{class: weekdayName, n: 5, plural: true}},
	{"fri.", word{class: weekdayName, n: 5, short: true}},
	{"saturday", word{class: weekdayName, n: 6}},
	{"saturdays", word{class: weekdayName, n: 6, plural: true}},
	{"sat.", word{class: weekdayName, n: 6, short: true}},
	{"spring", word{class: seasonName, n: 0}},
	{"springtime", word{class: seasonName, n: 0}},
	{"summer", word{class: seasonName, n: 1}},
	{"summertime", word{class: seasonName, n: 1}},
	{"fall", word{class: seasonName, n: 2}},
	{"autumn", word{class: seasonName, n: 2}},
	{"winter", word{class: seasonName, n: 3}},
	{"wintertime", word{class: seasonName, n: 3}},
	{"q1", word{class: quarterly, n: 1}},
	{"q2", word{class: quarterly, n: 2}},
	{"q3", word{class: quarterly, n: 3}},
	{"q4", word{class: quarterly, n: 4}},
	{"fiscal", word{class: fiscal}},
	{"fy", word{class: fiscal}},
	{"twenties", word{class: decadeName, n: 1920, short: true}},
	{"thirties", word{class: decadeName, n: 1930, short: true}},
	{"forties", word{class: decadeName, n: 1940, short: true}},
	{"fifties", word{class: decadeName, n: 1950, short: true}},
	{"sixties", word{class: decadeName, n: 1960, short: true}},
	{"seventies", word{class: decadeName, n: 1970, short: true}},
	{"eighties", word{class: decadeName, n: 1980, short: true}},
	{"nineties", word{class: decadeName, n: 1990, short: true}},
	{"black", word{class: holidayWord}},
	{"bastille", word{class: holidayWord}},
	{"boxing", word{class: holidayWord}},
	{"christmas", word{class: holidayWord}},
	{"cinco", word{class: holidayWord}},
	{"columbus", word{class: holidayWord}},
	{"cyber", word{class: holidayWord}},
	{"earth", word{class: holidayWord}},
	{"easter", word{class: holidayWord}},
	{"election", word{class: holidayWord}},
	{"father", word{class: holidayWord}},
	{"flag", word{class: holidayWord}},
	{"good", word{class: holidayWord}},
	{"groundhog", word{class: holidayWord}},
	{"halloween", word{class: holidayWord}},
	{"inauguration", word{class: holidayWord}},
	{"independence", word{class: holidayWord}},
	{"juneteenth", word{class: holidayWord}},
	{"labor", word{class: holidayWord}},
	{"martin", word{class: holidayWord}},
	{"memorial", word{class: holidayWord}},
	{"mlk", word{class: holidayWord}},
	{"mother", word{class: holidayWord}},
	{"new", word{class: holidayWord}},
	{"palm", word{class: holidayWord}},
	{"president", word{class: holidayWord}},
	{"presidents", word{class: holidayWord}},
	{"st.", word{class: holidayWord}},
	{"thanksgiving", word{class: holidayWord}},
	{"valentine", word{class: holidayWord}},
	{"veteran", word{class: holidayWord}},
	{"veterans", word{class: holidayWord}},
	{"ash", word{class: holidayWord}},

	// Units, and what is as long as one.
	{"minute", word{class: unitName, unit: minute}},
	{"minutes", word{class: unitName, unit: minute, plural: true}},
	{"hour", word{class: unitName, unit: hour}},
	{"hours", word{class: unitName, unit: hour, plural: true}},
	{"day", word{class: unitName, unit: day}},
	{"days", word{class: unitName, unit: day, plural: true}},
	{"nights", word{class: unitName, unit: day, plural: true}},
	{"week", word{class: unitName, unit: week}},
	{"weeks", word{class: unitName, unit: week, plural: true}},
	{"weekend", word{class: unitName, unit: weekend}},
	{"weekends", word{class: unitName, unit: weekend, plural: true}},
	{"month", word{class: unitName, unit: month}},
	{"months", word{class: unitName, unit: month, plural: true}},
	{"quarter", word{class: unitName, unit: quarter}},
	{"quarters", word{class: unitName, unit: quarter, plural: true}},
	{"year", word{class: unitName, unit: year}},
	{"years", word{class: unitName, unit: year, plural: true}},
	{"decade", word{class: unitName, unit: decade}},
	{"decades", word{class: unitName, unit: decade, plural: true}},
	{"century", word{class: unitName, unit: century}},
	{"centuries", word{class: unitName, unit: century, plural: true}},
	{"seconds", word{class: unitName, unit: second, plural: true}},
	{"yr", word{class: unitName, unit: year}},
	{"yr.", word{class: unitName, unit: year}},
	{"yrs", word{class: unitName, unit: year, plural: true}},
	{"yrs.", word{class: unitName, unit: year, plural: true}},
	{"mins", word{class: unitName, unit: minute, plural: true}},
	{"mins.", word{class: unitName, unit: minute, plural: true}},
	{"hrs", word{class: unitName, unit: hour, plural: true}},
	{"hrs.", word{class: unitName, unit: hour, plural: true}},
	{"daylong", word{class: span, unit: day, amount: 1}},
	{"weeklong", word{class: span, unit: week, amount: 1}},
	{"monthlong", word{class: span, unit: month, amount: 1}},
	{"yearlong", word{class: span, unit: year, amount: 1}},
	{"decadelong", word{class: span, unit: decade, amount: 1}},

	// Days and times of the clock.
	{"yesterday", word{class: dayWord, n: -1}},
	{"today", word{class: dayWord}},
	{"tonight", word{class: dayWord}},
	{"tomorrow", word{class: dayWord, n: 1}},
	{"morning", word{class: partOfDay}},
	{"afternoon", word{class: partOfDay}},
	{"evening", word{class: partOfDay}},
	{"night", word{class: partOfDay}},
	{"noon", word{class: clock, n: 12 * 60}},
	{"midnight", word{class: clock, n: 24 * 60}},
	{"am", word{class: halfDay}},
	{"a.m", word{class: halfDay}},
	{"a.m.", word{class: halfDay}},
	{"pm", word{class: halfDay, n: 12 * 60}},
	{"p.m", word{class: halfDay, n: 12 * 60}},
	{"p.m.", word{class: halfDay, n: 12 * 60}},
	{"et", word{class: zone}},
	{"est", word{class: zone}},
	{"edt", word{class: zone}},
	{"ct", word{class: zone}},
	{"cst", word{class: zone}},
	{"cdt", word{class: zone}},
	{"mt", word{class: zone}},
	{"mst", word{class: zone}},
	{"mdt", word{class: zone}},
	{"pt", word{class: zone}},
	{"pst", word{class: zone}},
	{"pdt", word{class: zone}},
	{"gmt", word{class: zone}},
	{"utc", word{class: zone}},
	{"bst", word{class: zone}},
	{"cet", word{class: zone}},

	// Numbers.
	{"one", word{class: number, n: 1, amount: 1}},
	{"two", word{class: number, n: 2, amount: 2}},
	{"three", word{class: number, n: 3, amount: 3}},
	{"four", word{class: number, n: 4, amount: 4}},
	{"five", word{class: number, n: 5, amount: 5}},
	{"six", word{class: number, n: 6, amount: 6}},
	{"seven", word{class: number, n: 7, amount: 7}},
	{"eight", word{class: number, n: 8, amount: 8}},
	{"nine", word{class: number, n: 9, amount: 9}},
	{"ten", word{class: number, n: 10, amount: 10}},
	{"eleven", word{class: number, n: 11, amount: 11}},
	{"twelve", word{class: number, n: 12, amount: 12}},
	{"thirteen", word{class: number, n: 13, amount: 13}},
	{"fourteen", word{class: number, n: 14, amount: 14}},
	{"fifteen", word{class: number, n: 15, amount: 15}},
	{"sixteen", word{class: number, n: 16, amount: 16}},
	{"seventeen", word{class: number, n: 17, amount: 17}},
	{"eighteen", word{class: number, n: 18, amount: 18}},
	{"nineteen", word{class: number, n: 19, amount: 19}},
	{"twenty", word{class: number, n: 20, amount: 20}},
	{"thirty", word{class: number, n: 30, amount: 30}},
	{"forty", word{class: number, n: 40, amount: 40}},
	{"fifty", word{class: number, n: 50, amount: 50}},
	{"sixty", word{class: number, n: 60, amount: 60}},
	{"seventy", word{class: number, n: 70, amount: 70}},
	{"eighty", word{class: number, n: 80, amount: 80}},
	{"ninety", word{class: number, n: 90, amount: 90}},
	{"first", word{class: ordinal, n: 1}},
	{"second", word{class: ordinal, n: 2}},
	{"third", word{class: ordinal, n: 3}},
	{"fourth", word{class: ordinal, n: 4}},
	{"fifth", word{class: ordinal, n: 5}},
	{"sixth", word{class: ordinal, n: 6}},
	{"seventh", word{class: ordinal, n: 7}},
	{"eighth", word{class: ordinal, n: 8}},
	{"ninth", word{class: ordinal, n: 9}},
	{"tenth", word{class: ordinal, n: 10}},
	{"eleventh", word{class: ordinal, n: 11}},
	{"twelfth", word{class: ordinal, n: 12}},
	{"thirteenth", word{class: ordinal, n: 13}},
	{"fourteenth", word{class: ordinal, n: 14}},
	{"fifteenth", word{class: ordinal, n: 15}},
	{"sixteenth", word{class: ordinal, n: 16}},
	{"seventeenth", word{class: ordinal, n: 17}},
	{"eighteenth", word{class: ordinal, n: 18}},
	{"nineteenth", word{class: ordinal, n: 19}},
	{"twentieth", word{class: ordinal, n: 20}},
	{"dozen", word{class: magnitude, amount: 12}},
	{"hundred", word{class: magnitude, amount: 1e2}},
	{"thousand", word{class: magnitude, amount: 1e3}},
	{"million", word{class: magnitude, amount: 1e6}},
	{"billion", word{class: magnitude, amount: 1e9}},
	{"half", word{class: half, amount: .5}},
	{"a", word{class: article, amount: 1}},
	{"an", word{class: article, amount: 1}},
	{"several", word{class: indefinite, amount: -1}},
	{"dozens", word{class: indefinite, amount: -1, plural: true}},
	{"hundreds", word{class: indefinite, amount: -1, plural: true}},
	{"thousands", word{class: indefinite, amount: -1, plural: true}},
	{"millions", word{class: indefinite, amount: -1, plural: true}},
	{"billions", word{class: indefinite, amount: -1, plural: true}},
	{"few", word{class: indefinite, amount: -1}},
	{"many", word{class: indefinite, amount: -1}},
	{"multiple", word{class: indefinite, amount: -1}},
	{"numerous", word{class: indefinite, amount: -1}},
	{"multi", word{class: indefinite, amount: -1}},
	{"countless", word{class: indefinite, amount: -1}},

	// What relates a time to another, repeats it, or modifies it.
	{"the", word{class: the}},
	{"last", word{class: last}},
	{"this", word{class: this}},
	{"next", word{class: next}},
	{"past", word{class: past}},
	{"coming", word{class: coming}},
	{"upcoming", word{class: coming}},
	{"previous", word{class: anchor}},
	{"prior", word{class: anchor}},
	{"preceding", word{class: anchor}},
	{"following", word{class: anchor}},
	{"same", word{class: anchor}},
	{"that", word{class: anchor}},
	{"recent", word{class: recent}},
	{"every", word{class: every}},
	{"each", word{class: every}},
	{"per", word{class: every}},
	{"once", word{class: times, n: 1}},
	{"twice", word{class: times, n: 2}},
	{"hourly", word{class: frequency, unit: hour, n: 1}},
	{"daily", word{class: frequency, unit: day, n: 1}},
	{"nightly", word{class: frequency, unit: day, n: 1}},
	{"weekly", word{class: frequency, unit: week, n: 1}},
	{"biweekly", word{class: frequency, unit: week, n: 2}},
	{"fortnightly", word{class: frequency, unit: week, n: 2}},
	{"monthly", word{class: frequency, unit: month, n: 1}},
	{"quarterly", word{class: frequency, unit: month, n: 3}},
	{"yearly", word{class: frequency, unit: year, n: 1}},
	{"annual", word{class: frequency, unit: year, n: 1}},
	{"annually", word{class: frequency, unit: year, n: 1}},
	{"biennial", word{class: frequency, unit: year, n: 2}},
	{"biennially", word{class: frequency, unit: year, n: 2}},
	{"early", word{class: edge, mod: Start}},
	{"earlier", word{class: edge, mod: Start}},
	{"mid", word{class: edge, mod: Mid}},
	{"mid-to-late", word{class: edge, mod: Mid}},
	{"late", word{class: edge, mod: End}},
	{"later", word{class: edge, mod: End}},
	{"beginning", word{class: part, mod: Start}},
	{"start", word{class: part, mod: Start}},
	{"middle", word{class: part, mod: Mid}},
	{"end", word{class: part, mod: End}},
	{"close", word{class: part, mod: End}},
	{"rest", word{class: part}},
	{"remainder", word{class: part}},
	{"course", word{class: part}},
	{"about", word{class: hedge}},
	{"as", word{class: hedge}},
	{"around", word{class: hedge}},
	{"roughly", word{class: hedge}},
	{"approximately", word{class: hedge}},
	{"nearly", word{class: hedge}},
	{"almost", word{class: hedge}},
	{"some", word{class: hedge}},
	{"just", word{class: hedge}},
	{"more", word{class: hedge}},
	{"less", word{class: hedge}},
	{"fewer", word{class: hedge}},
	{"at", word{class: hedge}},
	{"up", word{class: hedge}},
	{"over", word{class: hedge}},
	{"no", word{class: hedge}},
	{"well", word{class: hedge}},
	{"exactly", word{class: hedge}},
	{"under", word{class: hedge}},
	{"from", word{class: opener}},
	{"between", word{class: opener}},
}
