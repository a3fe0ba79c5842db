package timex

import "github.com/quoth-go/quoth/sentence"

// A quantity is how many of a unit there are, -1 for "several". Least says that
// there may be more: "two or three".
type quantity struct {
	amount float64
	least  bool
}

// maxWords is how many words of a number are read.
const maxWords = 8

// amount reads how many of a unit there are: "two", "a", "half an", "a couple
// of", "two and a half", "10 to 15", "several", "hundreds of". The end is i where there is none.
func (g *grammar) amount(i int) (quantity, int) {
	switch w := g.at(i); w.class {
	case numbers:
		if w.m > w.n {
			return quantity{float64(w.n), true}, i + 1
		}
	case article:
		return g.articled(i)
	case half:
		if g.at(i+1).class == article {
			return quantity{amount: .5}, i + 2
		}
	case indefinite:
		switch {
		case !w.plural:
			return quantity{amount: -1}, i + 1
		case g.is(i+1, "of"):
			return quantity{amount: -1}, i + 2
		}
	case number:
		return g.spoken(i)
	}
	return quantity{}, i
}

// articled reads what "a" begins: "a", "a half", "a few", "a couple of", "a dozen".
func (g *grammar) articled(i int) (quantity, int) {
	switch w := g.at(i + 1); {
	case w.class == half:
		return quantity{amount: .5}, i + 2
	case w.class == indefinite:
		return quantity{amount: -1}, i + 2
	case w.class == magnitude:
		return quantity{amount: w.amount}, i + 2
	case g.is(i+1, "couple"):
		n := quantity{amount: 2}
		if g.is(i+2, "of") {
			return n, i + 3
		}
		return n, i + 2
	case g.is(i+1, "handful") && g.is(i+2, "of"):
		return quantity{amount: -1}, i + 3
	case g.is(i+1, "single"), g.is(i+1, "full"), g.is(i+1, "whole"), g.is(i+1, "mere"):
		return quantity{amount: 1}, i + 2
	}
	return quantity{amount: 1}, i + 1
}

// spoken reads a number in words or digits, and what may follow it: "and a
// half", "or three".
func (g *grammar) spoken(i int) (quantity, int) {
	n, end := g.cardinal(i)
	if end == i {
		return quantity{}, i
	}
	if g.is(end, "and") && g.is(end+1, "a") && g.at(end+2).class == half {
		return quantity{amount: n + .5}, end + 3
	}
	if g.is(end, "or") && g.is(end+1, "more") {
		return quantity{n, true}, end + 2
	}
	if g.is(end, "or") || g.is(end, "to") || g.is(end, "–") || g.is(end, "-") {
		if m, e := g.cardinal(end + 1); e > end+1 && m > n && g.at(e).class == unitName {
			return quantity{n, true}, e
		}
	}
	return quantity{amount: n}, end
}

// cardinal reads a number in words or digits: "two hundred", "1.5 million".
func (g *grammar) cardinal(i int) (float64, int) {
	total, group, end := 0.0, 0.0, i
	for ; end < i+maxWords; end++ {
		switch w := g.at(end); {
		case w.class == number && w.amount >= 0 && (end == i || group == 0 || group >= 100 && w.amount < 100 && !isDigit(g.doc.Word(end)[0])):
			group += w.amount
		case w.class == magnitude && end > i:
			if group *= w.amount; w.amount >= 1e3 {
				total, group = total+group, 0
			}
		default:
			return total + group, end
		}
	}
	return total + group, end
}

// counted reads an amount of a unit, and what makes a point of time of it.
func (g *grammar) counted(i int) reading {
	w := g.at(i)
	switch {
	case w.class == span:
		return g.spanning(i, w)
	case w.class == unitName:
		return g.uncounted(i, w)
	}
	n, end := g.amount(i)
	u := g.at(end)
	if end == i || n.amount > maxAmount {
		return reading{}
	}
	if g.is(end, "times") && w.class == number {
		return g.repeated(end)
	}
	if w.class == article && u.class == span && g.is(end+1, "ago") {
		return g.related(i, end+1, length{u.amount, u.unit})
	}
	if g.stretches(end) {
		end++
		u = g.at(end)
	}
	if u.class != unitName || !g.unitOf(i, end, n, u) {
		return reading{}
	}
	l := length{n.amount, u.unit}
	end++
	if g.is(end, "and") && g.is(end+1, "a") && g.at(end+2).class == half {
		l.amount, end = l.amount+.5, end+3
	}
	r := g.related(i, end, l)
	if n.least && r.mod == "" {
		r.mod = EqualOrMore.on(r.side)
	}
	return r
}

// stretches reports whether token i is an adjective that may stand between a
// number and its unit: "four more years".
func (g *grammar) stretches(i int) bool {
	switch g.wordAt(i) {
	case "more", "additional", "full", "straight", "consecutive", "whole", "long", "short", "solid", "extra":
		return true
	}
	return false
}

// unitOf reports whether the token end is what the amount at i counts, and a
// length of time: not "60 Minutes", "a quarter of", "a day" in every sense.
func (g *grammar) unitOf(i, end int, n quantity, u word) bool {
	if !u.plural && n.amount != 1 && n.amount != .5 && g.at(end+1).class != unitName {
		return g.tag(i) == sentence.CD && (u.unit >= day || g.tag(end+1).IsNoun()) && u.unit != quarter && u.unit != weekend && n.amount > 1
	}
	switch u.unit {
	case second, minute, hour:
		return !g.capital(end) || !g.capital(i) && !isDigit(g.doc.Word(i)[0])
	case quarter:
		return u.plural && !g.is(end+1, "of")
	case weekend:
		return false
	}
	return true
}

// related reads what may follow a length of time: "old", which makes it an age,
// "ago", "from now", "later", and what stands before it.
func (g *grammar) related(i, end int, l length) reading {
	switch {
	case g.is(end, "old"), g.is(end, "of") && g.is(end+1, "age"):
		return reading{end: end + 1}
	case g.is(end, "ago"):
		return reading{end: end + 1, kind: Date, when: g.counting(l, -1), side: -1}
	case g.is(end, "from") && (g.is(end+1, "now") || g.is(end+1, "today")):
		return reading{end: end + 2, kind: Date, when: g.counting(l, 1), side: 1}
	case g.possessive(end) && g.is(end+1, "time"):
		return reading{end: end + 2, kind: Date, when: g.counting(l, 1), side: 1}
	case g.is(end, "later"), g.is(end, "after") && g.closed(end+1), g.is(end, "afterward"), g.is(end, "afterwards"):
		return reading{end: end + 1, kind: Date, side: 1}
	case g.is(end, "earlier"), g.is(end, "before") && g.closed(end+1), g.is(end, "prior") && !g.is(end+1, "to"):
		return reading{end: end + 1, kind: Date, side: -1}
	case g.at(i).class == article && end == i+2:
		return g.single(i, end, l)
	case g.is(i-1, "in") && g.direction(i, end, true) >= ahead:
		return reading{end: end, kind: Date, when: g.counting(l, 1)}
	}
	return reading{end: end, kind: Duration, length: l}
}

// closed reports whether nothing but a mark stands at token i.
func (g *grammar) closed(i int) bool { return !g.inside(i) || g.tag(i).IsPunctuation() }

// single reads "a year", which is a rate after an amount and no time in "in a
// year when".
func (g *grammar) single(i, end int, l length) reading {
	switch t := g.tag(i - 1); {
	case g.is(end, "when"), g.is(end, "where"), g.is(end, "that"), g.is(end, "in") && g.is(end+1, "which"):
		return reading{}
	case t == sentence.CD, t == sentence.NNS, g.is(i-1, "percent"), g.is(i-1, "%"):
		return reading{end: end, kind: Set, length: l}
	case g.is(i-1, "in") && g.direction(i, end, true) >= ahead:
		return reading{end: end, kind: Date, when: g.counting(l, 1)}
	case l.unit == day && !g.measures(i-1):
		return reading{}
	}
	return reading{end: end, kind: Duration, length: l}
}

// measures reports whether token i is a preposition or an adverb of a length.
func (g *grammar) measures(i int) bool {
	switch g.at(i).class {
	case hedge, half:
		return true
	}
	return g.is(i, "for") || g.is(i, "in") || g.is(i, "within") || g.is(i, "than") || g.is(i, "least") || g.is(i, "only")
}

// counting returns the period that lies a length before or after publication.
func (g *grammar) counting(l length, sign int) period {
	n, u, ok := l.steps()
	switch {
	case !ok || !g.known:
		return period{}
	case u == decade:
		n, u = 10*n, year
	case u == century:
		n, u = 100*n, year
	case u == second || u == minute || u == hour:
		n = n * minutesOf(u) / (24 * 60)
		u = day
	}
	return shifted(g.today, u, sign*n)
}

// uncounted reads units without a number: "years ago", "for months".
func (g *grammar) uncounted(i int, w word) reading {
	if !w.plural || g.capital(i) && i > g.first {
		return reading{}
	}
	switch {
	case g.is(i+1, "ago"), g.is(i+1, "later"), g.is(i+1, "earlier"):
		return reading{end: i + 2, kind: Date}
	case g.is(i+1, "from") && g.is(i+2, "now"):
		return reading{end: i + 3, kind: Date}
	case g.is(i-1, "for"), g.is(i-1, "in"), g.is(i-1, "within"), g.is(i+1, "before"), g.is(i+1, "after"), g.is(i+1, "away"):
		return reading{end: i + 1, kind: Duration, length: length{-1, w.unit}}
	case w.unit == weekend:
		return g.everyCycle(i+1, cycle{})
	case g.is(i+1, "of") && g.loosely(i-1), g.is(i-1, "spent"), g.is(i-1, "spend"), g.is(i-1, "spending"):
		return reading{end: i + 1, kind: Duration, length: length{-1, w.unit}}
	}
	return reading{}
}

// loosely reports whether units may stand after token i without a number:
// "after years of hard times", unlike "the last years of".
func (g *grammar) loosely(i int) bool {
	switch t := g.tag(i); t {
	case sentence.IN, sentence.VB, sentence.VBD, sentence.VBN, sentence.VBG, sentence.VBZ, sentence.VBP, sentence.RB, sentence.CC:
		return true
	}
	return false
}

// spanning reads an adjective of length: "four-year".
func (g *grammar) spanning(i int, w word) reading {
	if g.is(i+1, "old") || w.unit == quarter || w.unit == weekend {
		return reading{end: i + 1}
	}
	return reading{end: i + 1, kind: Duration, mod: w.mod, length: length{w.amount, w.unit}}
}
