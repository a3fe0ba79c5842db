package quantity

import (
	"github.com/quoth-go/quoth/internal/lemma"
	"github.com/quoth-go/quoth/sentence"
)

// readRate reads what the amount is for each of: "per hour", "a gallon".
func (r *reader) readRate(a *amount) {
	p := a.next
	word := r.lower(p)
	noun := r.next(p)
	switch {
	case p.joint == slashed && isLetter(r.text(p)[0]):
		noun = p
	case word == "per":
		if r.readRatePerNumber(a, noun) {
			return
		}
	case word == "a" || word == "an" || word == "each" || word == "every":
		if word == "every" && r.readRatePerNumber(a, noun) {
			return
		}
		if !isRate(r.lower(noun)) && !r.isPrice(a, noun) || isLater(r.lower(r.next(noun))) {
			return
		}
	default:
		return
	}
	if noun.token >= r.last || !isLetter(r.text(noun)[0]) {
		return
	}
	each := lemma.Noun(r.lower(noun))
	if each == "capita" {
		each = "person"
	}
	r.extendBy(a, noun)
	if a.per != "" {
		a.per += " per " + each
		return
	}
	a.per = each
	r.readRate(a) // "per person per year"
}

// isPrice reports whether noun is what a sum of money is paid for each of:
// "$225,000 a speech".
func (r *reader) isPrice(a *amount, noun piece) bool {
	behind := r.tag(noun.token + 1)
	return isCode(a.unit) && noun.joint == apart && r.tag(noun.token) == sentence.NN &&
		(behind == sentence.NoTag || behind.IsPunctuation() || behind == sentence.CC)
}

// readRatePerNumber reads "per 100,000 people", "every three months".
func (r *reader) readRatePerNumber(a *amount, p piece) bool {
	n, ok := r.number(p, false)
	if !ok || !n.isCount() {
		return false
	}
	b := amount{number: n}
	r.readCounted(&b)
	if b.unit == duration {
		b.unit = lemma.Noun(r.word(b.next.token - 1))
	}
	if b.unit == "" {
		return false
	}
	a.per = format(n.value) + " " + b.unit
	a.End, a.next = b.End, b.next
	return true
}

// isLater reports whether a word shows that "a year" before it is a date.
func isLater(word string) bool {
	switch word {
	case "later", "ago", "after", "before", "earlier":
		return true
	}
	return false
}

// isCode reports whether a unit is a currency's code.
func isCode(unit string) bool { return len(unit) == 3 && unit[0] >= 'A' && unit[2] <= 'Z' }

// isRate reports whether "a" before a noun in lower case means for each of it:
// "$3 a gallon".
func isRate(noun string) bool {
	switch noun {
	case "person", "head", "piece", "share", "gallon", "barrel", "ton", "tonne", "pound", "plate", "ticket",
		"pop", "bushel", "mile", "ounce", "student", "household", "liter", "litre", "acre", "couple", "kilo":
		return true
	}
	return timeUnit(noun) == duration
}
