package timex

// lookup returns what the lexicon knows of a word in lower case.
func lookup(s []byte) word {
	if w := calendarWord(s); w.class != other {
		return w
	}
	if w := numberWord(s); w.class != other {
		return w
	}
	return relationWord(s)
}

// calendarWord knows the names of the calendar's parts and of its units.
func calendarWord(s []byte) word {
	switch string(s) {
	case "january":
		return word{class: monthName, n: 1}
	case "jan", "jan.":
		return word{class: monthName, n: 1, short: true}
	case "february":
		return word{class: monthName, n: 2}
	case "feb", "feb.":
		return word{class: monthName, n: 2, short: true}
	case "march":
		return word{class: monthName, n: 3}
	case "mar", "mar.":
		return word{class: monthName, n: 3, short: true}
	case "april":
		return word{class: monthName, n: 4}
	case "apr", "apr.":
		return word{class: monthName, n: 4, short: true}
	case "may":
		return word{class: monthName, n: 5}
	case "june":
		return word{class: monthName, n: 6}
	case "jun", "jun.":
		return word{class: monthName, n: 6, short: true}
	case "july":
		return word{class: monthName, n: 7}
	case "jul", "jul.":
		return word{class: monthName, n: 7, short: true}
	case "august":
		return word{class: monthName, n: 8}
	case "aug", "aug.":
		return word{class: monthName, n: 8, short: true}
	case "september":
		return word{class: monthName, n: 9}
	case "sept", "sept.", "sep", "sep.":
		return word{class: monthName, n: 9, short: true}
	case "october":
		return word{class: monthName, n: 10}
	case "oct", "oct.":
		return word{class: monthName, n: 10, short: true}
	case "november":
		return word{class: monthName, n: 11}
	case "nov", "nov.":
		return word{class: monthName, n: 11, short: true}
	case "december":
		return word{class: monthName, n: 12}
	case "dec", "dec.":
		return word{class: monthName, n: 12, short: true}
	case "sunday":
		return word{class: weekdayName, n: 0}
	case "sundays":
		return word{class: weekdayName, n: 0, plural: true}
	case "sun.":
		return word{class: weekdayName, n: 0, short: true}
	case "monday":
		return word{class: weekdayName, n: 1}
	case "mondays":
		return word{class: weekdayName, n: 1, plural: true}
	case "mon.":
		return word{class: weekdayName, n: 1, short: true}
	case "tuesday":
		return word{class: weekdayName, n: 2}
	case "tuesdays":
		return word{class: weekdayName, n: 2, plural: true}
	case "tue.", "tues.":
		return word{class: weekdayName, n: 2, short: true}
	case "wednesday":
		return word{class: weekdayName, n: 3}
	case "wednesdays":
		return word{class: weekdayName, n: 3, plural: true}
	case "wed.":
		return word{class: weekdayName, n: 3, short: true}
	case "thursday":
		return word{class: weekdayName, n: 4}
	case "thursdays":
		return word{class: weekdayName, n: 4, plural: true}
	case "thu.", "thur.", "thurs.":
		return word{class: weekdayName, n: 4, short: true}
	case "friday":
		return word{class: weekdayName, n: 5}
	case "fridays":
		return word{class: weekdayName, n: 5, plural: true}
	case "fri.":
		return word{class: weekdayName, n: 5, short: true}
	case "saturday":
		return word{class: weekdayName, n: 6}
	case "saturdays":
		return word{class: weekdayName, n: 6, plural: true}
	case "sat.":
		return word{class: weekdayName, n: 6, short: true}
	case "spring", "springtime":
		return word{class: seasonName, n: 0}
	case "summer", "summertime":
		return word{class: seasonName, n: 1}
	case "fall", "autumn":
		return word{class: seasonName, n: 2}
	case "winter", "wintertime":
		return word{class: seasonName, n: 3}
	case "minute":
		return word{class: unitName, unit: minute}
	case "minutes":
		return word{class: unitName, unit: minute, plural: true}
	case "hour":
		return word{class: unitName, unit: hour}
	case "hours":
		return word{class: unitName, unit: hour, plural: true}
	case "day":
		return word{class: unitName, unit: day}
	case "days":
		return word{class: unitName, unit: day, plural: true}
	case "week":
		return word{class: unitName, unit: week}
	case "weeks":
		return word{class: unitName, unit: week, plural: true}
	case "weekend":
		return word{class: unitName, unit: weekend}
	case "weekends":
		return word{class: unitName, unit: weekend, plural: true}
	case "month":
		return word{class: unitName, unit: month}
	case "months":
		return word{class: unitName, unit: month, plural: true}
	case "quarter":
		return word{class: unitName, unit: quarter}
	case "quarters":
		return word{class: unitName, unit: quarter, plural: true}
	case "year":
		return word{class: unitName, unit: year}
	case "years":
		return word{class: unitName, unit: year, plural: true}
	case "decade":
		return word{class: unitName, unit: decade}
	case "decades":
		return word{class: unitName, unit: decade, plural: true}
	case "century":
		return word{class: unitName, unit: century}
	case "centuries":
		return word{class: unitName, unit: century, plural: true}
	case "seconds":
		return word{class: unitName, unit: second, plural: true}
	case "yr", "yr.":
		return word{class: unitName, unit: year}
	case "yrs", "yrs.":
		return word{class: unitName, unit: year, plural: true}
	case "mins", "mins.":
		return word{class: unitName, unit: minute, plural: true}
	case "hrs", "hrs.":
		return word{class: unitName, unit: hour, plural: true}
	case "daylong":
		return word{class: span, unit: day, amount: 1}
	case "weeklong":
		return word{class: span, unit: week, amount: 1}
	case "monthlong":
		return word{class: span, unit: month, amount: 1}
	case "yearlong":
		return word{class: span, unit: year, amount: 1}
	case "decadelong":
		return word{class: span, unit: decade, amount: 1}
	case "yesterday":
		return word{class: dayWord, n: -1}
	case "today", "tonight":
		return word{class: dayWord}
	case "tomorrow":
		return word{class: dayWord, n: 1}
	case "morning", "afternoon", "evening", "night":
		return word{class: partOfDay}
	case "noon":
		return word{class: clock, n: 12 * 60}
	case "midnight":
		return word{class: clock, n: 24 * 60}
	case "am", "a.m", "a.m.":
		return word{class: halfDay}
	case "pm", "p.m", "p.m.":
		return word{class: halfDay, n: 12 * 60}
	case "et", "est", "edt", "ct", "cst", "cdt", "mt", "mst", "mdt", "pt", "pst", "pdt", "gmt", "utc", "bst", "cet":
		return word{class: zone}
	case "q1":
		return word{class: quarterly, n: 1}
	case "q2":
		return word{class: quarterly, n: 2}
	case "q3":
		return word{class: quarterly, n: 3}
	case "q4":
		return word{class: quarterly, n: 4}
	case "fiscal", "fy":
		return word{class: fiscal}
	case "twenties":
		return word{class: decadeName, n: 1920, short: true}
	case "thirties":
		return word{class: decadeName, n: 1930, short: true}
	case "forties":
		return word{class: decadeName, n: 1940, short: true}
	case "fifties":
		return word{class: decadeName, n: 1950, short: true}
	case "sixties":
		return word{class: decadeName, n: 1960, short: true}
	case "seventies":
		return word{class: decadeName, n: 1970, short: true}
	case "eighties":
		return word{class: decadeName, n: 1980, short: true}
	case "nineties":
		return word{class: decadeName, n: 1990, short: true}
	case "black", "boxing", "christmas", "cinco", "columbus", "cyber", "earth", "easter", "election", "father", "flag", "good",
		"groundhog", "halloween", "inauguration", "independence", "juneteenth", "labor", "martin", "memorial", "mlk", "mother",
		"new", "palm", "president", "presidents", "st.", "thanksgiving", "valentine", "veteran", "veterans", "ash":
		return word{class: holidayWord}
	}
	return word{}
}

// numberWord knows the words of numbers.
func numberWord(s []byte) word {
	switch string(s) {
	case "one":
		return whole(1)
	case "two":
		return whole(2)
	case "three":
		return whole(3)
	case "four":
		return whole(4)
	case "five":
		return whole(5)
	case "six":
		return whole(6)
	case "seven":
		return whole(7)
	case "eight":
		return whole(8)
	case "nine":
		return whole(9)
	case "ten":
		return whole(10)
	case "eleven":
		return whole(11)
	case "twelve":
		return whole(12)
	case "thirteen":
		return whole(13)
	case "fourteen":
		return whole(14)
	case "fifteen":
		return whole(15)
	case "sixteen":
		return whole(16)
	case "seventeen":
		return whole(17)
	case "eighteen":
		return whole(18)
	case "nineteen":
		return whole(19)
	case "twenty":
		return whole(20)
	case "thirty":
		return whole(30)
	case "forty":
		return whole(40)
	case "fifty":
		return whole(50)
	case "sixty":
		return whole(60)
	case "seventy":
		return whole(70)
	case "eighty":
		return whole(80)
	case "ninety":
		return whole(90)
	case "first":
		return word{class: ordinal, n: 1}
	case "second":
		return word{class: ordinal, n: 2}
	case "third":
		return word{class: ordinal, n: 3}
	case "fourth":
		return word{class: ordinal, n: 4}
	case "fifth":
		return word{class: ordinal, n: 5}
	case "sixth":
		return word{class: ordinal, n: 6}
	case "seventh":
		return word{class: ordinal, n: 7}
	case "eighth":
		return word{class: ordinal, n: 8}
	case "ninth":
		return word{class: ordinal, n: 9}
	case "tenth":
		return word{class: ordinal, n: 10}
	case "eleventh":
		return word{class: ordinal, n: 11}
	case "twelfth":
		return word{class: ordinal, n: 12}
	case "thirteenth":
		return word{class: ordinal, n: 13}
	case "fourteenth":
		return word{class: ordinal, n: 14}
	case "fifteenth":
		return word{class: ordinal, n: 15}
	case "sixteenth":
		return word{class: ordinal, n: 16}
	case "seventeenth":
		return word{class: ordinal, n: 17}
	case "eighteenth":
		return word{class: ordinal, n: 18}
	case "nineteenth":
		return word{class: ordinal, n: 19}
	case "twentieth":
		return word{class: ordinal, n: 20}
	case "dozen":
		return word{class: magnitude, amount: 12}
	case "hundred":
		return word{class: magnitude, amount: 1e2}
	case "thousand":
		return word{class: magnitude, amount: 1e3}
	case "million":
		return word{class: magnitude, amount: 1e6}
	case "billion":
		return word{class: magnitude, amount: 1e9}
	case "half":
		return word{class: half, amount: .5}
	case "a", "an":
		return word{class: article, amount: 1}
	case "several", "few", "many", "multiple", "numerous", "multi", "countless":
		return word{class: indefinite, amount: -1}
	}
	return word{}
}

// relationWord knows the words that relate a time to another, or repeat it.
func relationWord(s []byte) word {
	switch string(s) {
	case "the":
		return word{class: the}
	case "last":
		return word{class: last}
	case "this":
		return word{class: this}
	case "next":
		return word{class: next}
	case "past":
		return word{class: past}
	case "coming", "upcoming":
		return word{class: coming}
	case "previous", "prior", "preceding", "following", "same", "that":
		return word{class: anchor}
	case "recent":
		return word{class: recent}
	case "every", "each", "per":
		return word{class: every}
	case "once":
		return word{class: times, n: 1}
	case "twice":
		return word{class: times, n: 2}
	case "hourly":
		return word{class: frequency, unit: hour, n: 1}
	case "daily", "nightly":
		return word{class: frequency, unit: day, n: 1}
	case "weekly":
		return word{class: frequency, unit: week, n: 1}
	case "biweekly", "fortnightly":
		return word{class: frequency, unit: week, n: 2}
	case "monthly":
		return word{class: frequency, unit: month, n: 1}
	case "quarterly":
		return word{class: frequency, unit: month, n: 3}
	case "yearly", "annual", "annually":
		return word{class: frequency, unit: year, n: 1}
	case "biennial", "biennially":
		return word{class: frequency, unit: year, n: 2}
	case "early", "earlier":
		return word{class: edge, mod: Start}
	case "mid", "mid-to-late":
		return word{class: edge, mod: Mid}
	case "late", "later":
		return word{class: edge, mod: End}
	case "beginning", "start":
		return word{class: part, mod: Start}
	case "middle":
		return word{class: part, mod: Mid}
	case "end", "close":
		return word{class: part, mod: End}
	case "rest", "remainder", "course":
		return word{class: part}
	case "about", "around", "roughly", "approximately", "nearly", "almost", "some", "just", "more", "less", "fewer", "at", "up",
		"over", "no", "well", "exactly", "under":
		return word{class: hedge}
	case "from", "between":
		return word{class: opener}
	}
	return word{}
}
