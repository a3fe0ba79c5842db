package quantity

import (
	"github.com/quoth-go/quoth/internal/lemma"
	"github.com/quoth-go/quoth/sentence"
)

// An amount is a number with its unit, one side of a Quantity.
type amount struct {
	number
	unit, per, of string
	comparison    Comparison // the one behind the number or the unit
}

// amount reads the amount that begins with p.
func (r *reader) amount(p piece) (amount, bool) {
	code, first := r.sign(p)
	start := r.doc.Tokens[first].Start
	if code != "" {
		p = r.next(p)
	}
	n, ok := r.number(p, code != "")
	if !ok {
		return amount{number: n}, false
	}
	a := amount{number: n, unit: code}
	if n.form == inexact {
		a.comparison = AtLeast
	}
	if code != "" {
		if !n.isCount() {
			return a, false
		}
		a.Start, a.token, a.form = start, first, figures
	}
	if c, next := r.after(a.next); c != "" {
		a.comparison, a.next = c, next
	}
	if !r.readUnit(&a) {
		return a, false
	}
	r.readRate(&a)
	if a.comparison == "" {
		if c, next := r.after(a.next); c != "" {
			a.comparison, a.next = c, next
			a.End = r.endBefore(next)
		}
	} else {
		a.End = max(a.End, r.endBefore(a.next))
	}
	return a, true
}

// sign returns the code of the currency whose sign p is, and its first token:
// the tokenizer cuts "US$ 5" into three.
func (r *reader) sign(p piece) (code string, first int) {
	code = currencySign(r.text(p))
	if before := p.token - 1; code == "USD" && p.joint == apart && before >= r.first && r.doc.Tokens[before].End == p.Start {
		if c := currencySign(r.doc.Text[r.doc.Tokens[before].Start:p.End]); c != "" {
			return c, before
		}
	}
	return code, p.token
}

// endBefore returns the end of the piece before p.
func (r *reader) endBefore(p piece) int {
	if p.joint == apart {
		return r.doc.Tokens[p.token-1].End
	}
	return p.Start
}

// readUnit reads what the number of a counts, if it says so. It reports false
// where that shows it to be no quantity.
func (r *reader) readUnit(a *amount) bool {
	switch p := a.next; {
	case a.unit != "":
		return true
	case a.form == times:
		a.unit = r.foldOrTime(a.next)
		return true
	case a.form == share:
		r.readWhole(a)
		return true
	case p.joint == hyphened || p.joint == glued:
		return r.readTied(a)
	case r.readMeasure(a):
		return true
	case r.is(p, "of"):
		r.readSet(a)
		return true
	}
	r.readCounted(a)
	return true
}

// foldOrTime tells how many times as much from how many times it happened, by
// what follows: "twice the size", "twice a year".
func (r *reader) foldOrTime(p piece) string {
	switch r.lower(p) {
	case "as", "the", "that", "more", "higher", "larger", "bigger", "greater", "what", "its", "their", "his", "our",
		"better", "those", "worse", "faster", "less", "this":
		return Fold
	}
	if r.tag(p.token) == sentence.CD || r.tag(p.token) == sentence.Dollar {
		return Fold
	}
	switch r.word(p.token - 1) {
	case "twice", "thrice", "times", "time":
		return Time
	}
	return Fold
}

// readWhole reads what a fraction is a part of: "half of the territory", "half
// the territory", "two-thirds of Americans".
func (r *reader) readWhole(a *amount) {
	p := a.next
	if p.joint != apart {
		return
	}
	first := p.token
	tag := r.tag(first)
	switch {
	case r.is(p, "of"):
		first++
	case tag == sentence.DT || tag == sentence.PRPS || tag == sentence.PDT:
	case r.isPlural(first) || tag == sentence.JJ && r.isPlural(first+1):
	default:
		return
	}
	if a.form == share && first > p.token && r.readPartOfMeasure(a, first) {
		return
	}
	head, number, ok := r.whole(first)
	if !ok {
		return
	}
	a.of = r.base(head)
	if timeUnit(r.word(head)) != "" {
		a.unit = duration
	}
	if !number {
		r.extend(a, head)
	}
}

// readPartOfMeasure reads "a quarter of a percent", "half of 1 percent".
func (r *reader) readPartOfMeasure(a *amount, first int) bool {
	switch r.word(first) {
	case "a", "an", "one", "1":
		part := *a
		part.next = r.at(first + 1)
		if r.readMeasure(&part) {
			*a = part
			return true
		}
	}
	return false
}

// extend makes a end with a token.
func (r *reader) extend(a *amount, token int) {
	a.End, a.next = r.doc.Tokens[token].End, r.at(token+1)
}

// extendBy makes a end with p.
func (r *reader) extendBy(a *amount, p piece) { a.End, a.next = p.End, r.next(p) }

// readSet reads the set that a number is taken of: "two of Trump's children",
// "hundreds of people".
func (r *reader) readSet(a *amount) {
	first := a.next.token + 1
	if _, ok := r.ratioTo(a); ok {
		return
	}
	set := *a
	if set.next = r.at(first); r.readMeasure(&set) {
		*a = set
		return
	}
	number := false
	head, ok := r.counted(r.determined(first), false)
	if !ok {
		head, number, ok = r.whole(first)
	}
	if !ok || !r.isPlural(head) && !isInvariant(r.word(head)) {
		return
	}
	a.unit = r.base(head)
	if timeUnit(r.word(head)) != "" {
		a.unit = duration
	}
	if !number {
		r.extend(a, head)
	}
}

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

// readPercentage reads what a percentage is a part of.
func (r *reader) readPercentage(a *amount) {
	if a.unit == Percent && r.is(a.next, "of") {
		r.readWhole(a)
		if a.unit == duration {
			a.unit = Percent
		}
	}
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
	case "way", "ways", "sided", "dimensional", "star", "pronged", "tier", "tiered", "faced", "handed", "on", "in",
		"for", "by", "something", "and", "the", "off", "over", "up", "d", "tone", "ply", "bit", "some", "class", "rate":
		return true
	}
	return len(word) > 4 && word[len(word)-2:] == "ed"
}

// readCounted reads the noun that the number counts.
func (r *reader) readCounted(a *amount) {
	if a.next.joint != apart {
		return
	}
	head, ok := r.counted(a.next.token, a.value == 1)
	if !ok {
		return
	}
	if timeUnit(r.word(head)) != "" {
		a.unit = duration
	} else {
		a.unit = r.base(head)
	}
	r.extend(a, head)
}

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
