package quantity

import (
	"github.com/quoth-go/quoth/internal/lemma"
	"github.com/quoth-go/quoth/sentence"
)

// readMeasure reads a measure or the noun of a currency.
func (r *reader) readMeasure(a *amount) bool {
	first, second := a.next, r.next(a.next)
	w1, w2 := r.lower(first), r.lower(second)
	if code := nationalCurrency(w1, w2); code != "" {
		a.unit = code
		r.extendBy(a, second)
		return true
	}
	if u := compound(w1, w2); u != "" {
		a.unit = u
		r.extendBy(a, second)
		r.readPercentage(a)
		return true
	}
	if code := currencySign(r.text(first)); code != "" && code != "USD" && !r.beginsAmount(second) {
		a.unit = code // "225 EUR", "7 €"
		r.extendBy(a, first)
		return true
	}
	if code, worth := currencyWord(w1); code != "" {
		a.unit, a.value = code, a.value*worth
		r.extendBy(a, first)
		return true
	}
	return r.readMeasureWord(a, w1)
}

// readMeasureWord reads a measure of one word.
func (r *reader) readMeasureWord(a *amount, word string) bool {
	if word == "times" || word == "time" && a.value == 1 {
		r.extendBy(a, a.next)
		a.unit = r.foldOrTime(a.next)
		return true
	}
	u := measure(word)
	if u == "" || word == "m" && a.next.joint != glued && a.form == spelled {
		return false
	}
	p := a.next
	r.extendBy(a, p)
	a.unit = u
	switch {
	case u == duration:
		r.readAge(a)
	case u == "pound":
		r.readSterling(a)
	case u == "foot":
		r.readInches(a)
	case u == Percent:
		r.readPercentage(a)
	}
	return true
}

// readSterling tells pounds of money from pounds of weight: there are hundreds
// of thousands of them, or the word sterling follows.
func (r *reader) readSterling(a *amount) {
	if r.is(a.next, "sterling") {
		r.extendBy(a, a.next)
		a.unit = "GBP"
	} else if a.value >= 1e6 && !r.is(a.next, "of") {
		a.unit = "GBP"
	}
}

// readInches reads what follows "5-foot-11".
func (r *reader) readInches(a *amount) {
	if a.next.joint != hyphened {
		return
	}
	if inches, f, ok := parseFigures(r.text(a.next)); ok && f == plain && inches < 12 {
		a.value += inches / 12
		r.extendBy(a, a.next)
	}
}

// readAge makes an age of a number of years: "47 years old", "47-year-old".
func (r *reader) readAge(a *amount) {
	unit := "year"
	word := r.lower(piece{Span: sentence.Span{Start: r.startOfLast(a), End: a.End}})
	if word == "year-old" {
		a.unit = unit
		return
	}
	if p := a.next; r.is(p, "old") || r.is(p, "olds") {
		r.extendBy(a, p)
	} else if r.is(p, "of") && r.word(p.token+1) == "age" {
		r.extend(a, p.token+1)
	} else {
		return
	}
	if word = lemma.Noun(word); timeUnit(word) != "" {
		unit = word
	}
	a.unit = unit
}

// startOfLast returns where the last word of a begins.
func (r *reader) startOfLast(a *amount) int {
	start := a.End
	for start > a.Start && isLetter(r.doc.Text[start-1]) {
		start--
	}
	return start
}

// readTied reads the unit that is one word with the number: "10-foot", "60mph",
// "5,000-strong". It reports false where it is none, as in "two-way".
func (r *reader) readTied(a *amount) bool {
	p := a.next
	if r.beginsPair(p) || r.readMeasure(a) {
		return true
	}
	word := r.lower(p)
	switch word {
	case "fold":
		a.unit = Fold
		r.extendBy(a, p)
		return true
	case "strong":
		r.extendBy(a, p)
		return true
	case "x":
		a.unit = Fold
		r.extendBy(a, p)
		return true
	}
	if p.joint == glued || a.value == 1 || isManner(word) || !isLetter(word[0]) {
		return false
	}
	r.extendBy(a, p)
	for steps := 0; steps < 3 && a.next.joint == hyphened && !r.is(a.next, "a") && !r.is(a.next, "per"); steps++ {
		p = a.next
		r.extendBy(a, p)
	}
	a.unit = lemma.Noun(r.lower(p))
	return true
}

// isManner reports whether a word behind a number and a hyphen names a manner
// rather than what is counted: "three-way", "five-star".
func isManner(word string) bool {
	switch word {
	case "way", "ways", "sided", "dimensional", "star", "alarm", "figure", "digit",
		"pronged", "tier", "tiered", "faced", "handed", "on", "in",
		"for", "by", "something", "and", "the", "off", "over", "up", "d", "tone", "ply", "bit", "some", "class", "rate":
		return true
	}
	return len(word) > 4 && word[len(word)-2:] == "ed"
}
