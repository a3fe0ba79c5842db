package quantity

import (
	"github.com/quoth-go/quoth/sentence"
)

// isName reports whether a number is the name of something, or part of one, or
// stands for one: a year, a day, "Boeing 747", "page 5", "one of them".
func (r *reader) isName(a *amount, c Comparison, first int) bool {
	switch a.form {
	case plain:
		return r.isDate(a) || r.isDecade(a) || isYear(a.number) && !r.isNoYear(a, c) || r.isLabel(a) || r.isListed(a)
	case figures:
		return r.isDate(a) || r.isListed(a)
	case spelled:
		return r.isPronoun(a, first) || r.isTitle(a) || r.isLabel(a) || r.isDate(a)
	case inexact:
		return r.isTitle(a)
	}
	return false
}

// isYear reports whether a number may be a year: four figures, 1500 to 2099.
func isYear(n number) bool {
	return n.form == plain && n.value >= 1500 && n.value < 2100
}

// isNoYear reports whether what stands around four figures shows that they are
// no year.
func (r *reader) isNoYear(a *amount, c Comparison) bool {
	switch c {
	case More, Less:
		return a.unit != "" && r.word(a.token-1) == "than"
	case AtLeast, AtMost, Nearly:
		return a.unit != ""
	}
	return a.unit == Percent || length(a.unit) != "" || weight(a.unit) != ""
}

// isDate reports whether a number is a day of a month or an hour.
func (r *reader) isDate(a *amount) bool {
	if isMonth(r.wordAsIs(a.token-1)) || isMonth(r.wordAsIs(a.next.token)) && a.unit == "" && a.next.joint == apart {
		return true
	}
	switch r.lower(a.next) {
	case "a.m.", "p.m.", "am", "pm", "o'clock", "o’clock", "a.m", "p.m", "st", "nd", "rd", "th", "s":
		return true
	}
	return false
}

// isDecade reports whether a number is one of years: "the 80's".
func (r *reader) isDecade(a *amount) bool {
	return a.unit == "" && a.next.Start == a.End && r.tag(a.next.token) == sentence.POS
}

// wordAsIs returns the text of a token, "" outside of the sentence.
func (r *reader) wordAsIs(token int) string {
	if token < r.first || token >= r.last {
		return ""
	}
	return r.doc.Word(token)
}

// isMonth reports whether a capitalised word is the name of a month, or short
// for one.
func isMonth(word string) bool {
	switch word {
	case "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
		"December", "Jan.", "Feb.", "Mar.", "Apr.", "Jun.", "Jul.", "Aug.", "Sept.", "Sep.", "Oct.", "Nov.", "Dec.",
		"Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sept", "Sep", "Oct", "Nov", "Dec":
		return true
	}
	return false
}

// isLabel reports whether the word before a number makes it a label: "Apollo
// 11", "page 5", "No. 2". A percentage is none.
func (r *reader) isLabel(a *amount) bool {
	before := a.token - 1
	if a.unit == Percent || a.unit == PercentagePoint {
		return false
	}
	if a.form == plain && r.isNamed(before) || r.tag(before) == sentence.NFP {
		return true
	}
	return r.isNumbered(a)
}

// isNamed reports whether a token is a word with a capital that a number may
// be part of a name with.
func (r *reader) isNamed(token int) bool {
	switch r.tag(token) {
	case sentence.NNP, sentence.NN, sentence.JJ:
		return isCapital(r.doc.Word(token))
	}
	return false
}

// isNumbered reports whether the word before a number is one that is numbered.
func (r *reader) isNumbered(a *amount) bool {
	before := a.token - 1
	switch r.word(before) {
	case "page", "pages", "chapter", "line", "section", "article", "rule", "phase", "level", "type", "no.", "no", "#",
		"number", "figure", "channel", "route", "room", "item", "question", "title", "part", "grade", "step", "stage",
		"day", "week", "game", "round", "episode", "season", "volume", "lot", "flight", "gate", "highway",
		"interstate", "precinct", "district", "ward", "version", "tier", "category", "class", "exhibit", "verse",
		"top", "proposition", "amendment", "measure", "nos.", "numbers", "year", "chapters", "sections":
		return a.unit == "" || r.word(before) != "top" && r.word(before) != "no"
	}
	return false
}

// isListed reports whether a number stands at the head of an item of a list,
// or directly before a name: "1600 Pennsylvania Avenue".
func (r *reader) isListed(a *amount) bool {
	if a.unit != "" || a.per != "" {
		return false
	}
	if r.tag(a.token) == sentence.LS || r.isEnclosed(a) {
		return true
	}
	next := a.next.token
	if a.token == r.first && (next >= r.last || r.word(next) == ")" || r.word(next) == "." && next+1 == r.last) {
		return true
	}
	return a.form == plain && a.next.joint == apart && r.tag(next) == sentence.NNP && timeUnit(r.word(next)) == ""
}

// isEnclosed reports whether a number stands alone in quotation marks or in
// the square brackets of a note.
func (r *reader) isEnclosed(a *amount) bool {
	before, behind := a.token-1, a.next.token
	return r.tag(before) == sentence.OpenQuote && r.tag(behind) == sentence.CloseQuote ||
		r.word(before) == "[" && r.word(behind) == "]"
}

// isTitle reports whether a number in words has a capital without standing at
// the head of a sentence: "the Gang of Eight".
func (r *reader) isTitle(a *amount) bool {
	word := r.wordAsIs(a.token)
	if word == "" || word[0] < 'A' || word[0] > 'Z' || a.unit == Percent {
		return false
	}
	before := r.tag(a.token - 1)
	head := a.token == r.first || before == sentence.OpenQuote || before == sentence.Colon
	next := r.wordAsIs(a.next.token)
	return !head || a.unit == "" && next != "" && isCapital(next)
}

// isPronoun reports whether a number in words stands for somebody or something
// that is known: "one of them", "the two", "no one".
func (r *reader) isPronoun(a *amount, first int) bool {
	definite := first == a.token && r.isDefinite(first-1)
	switch {
	case a.value != 1:
		return a.unit == "" && a.value < 100 && definite
	case a.comparison != "":
		return false
	case a.unit == "" || definite || r.is(a.next, "another"):
		return true
	case r.word(a.token+1) == "of":
		return true
	}
	switch a.unit {
	case "point", "side", "hand", "thing", "way", "example", "reason", "kind", "end", "another", "moment", "case",
		"time", "sense", "occasion", "instance":
		return true
	}
	return false
}

// isDefinite reports whether a token makes what follows a known one.
func (r *reader) isDefinite(token int) bool {
	switch r.tag(token) {
	case sentence.DT, sentence.PRPS, sentence.PDT, sentence.POS:
		return true
	}
	switch r.word(token) {
	case "the", "these", "those", "all", "any", "no", "only", "every", "each", "first", "last", "next", "right", "other",
		"which", "that", "this", "new", "number":
		return true
	}
	return false
}

// isAge reports whether a number is an age: "Robyn Gedrich, 23, of Brick",
// "aged 18", "people under 45".
func (r *reader) isAge(a *amount, first int) bool {
	if a.unit != "" || !a.isCount() || a.value < 1 || a.value > 120 {
		return false
	}
	before := first - 1
	if last := r.word(a.next.token - 1); last == "older" || last == "younger" {
		return true
	}
	if r.isAgeWord(before) {
		return true
	}
	if first < a.token && r.isPeople(before) || r.isPeople(before) && a.comparison != "" {
		return true
	}
	return a.form == plain && r.tag(before) == sentence.Comma && r.tag(before-1) == sentence.NNP &&
		r.tag(a.next.token) == sentence.Comma && !isMonth(r.wordAsIs(before-1)) && timeUnit(r.word(before-1)) == ""
}

// isAgeWord reports whether a token announces an age: "age 5", "the age of 5".
func (r *reader) isAgeWord(token int) bool {
	if r.word(token) == "of" {
		token--
	}
	switch r.word(token) {
	case "age", "aged", "ages":
		return true
	}
	return false
}

// isPeople reports whether a token is a noun for people of whom an age is told
// behind it: "voters over 65".
func (r *reader) isPeople(token int) bool {
	switch r.word(token) {
	case "people", "voters", "adults", "children", "those", "men", "women", "kids", "americans", "anyone", "everyone",
		"democrats", "republicans", "citizens", "workers", "students", "persons", "residents", "boys", "girls":
		return true
	}
	return false
}

// isPairOfNames reports whether a pair is of years, days, hours, or is a
// telephone number.
func (r *reader) isPairOfNames(a *amount, q *Quantity, first int) bool {
	if r.isDate(a) || r.isNumbered(a) {
		return true
	}
	if a.form != plain {
		return false
	}
	second := q.Against
	if second == nil {
		second = q.Upper
	}
	phone := second != nil && a.value >= 100 && *second >= 1000 && q.Unit == ""
	return phone || isYear(a.number) && q.Unit == ""
}
