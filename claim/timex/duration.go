package timex

import "github.com/quoth-go/quoth/sentence"

// counted reads an amount of a unit, and what makes a point of time of it.
func (g *grammar) counted(i int) reading {
	w := g.at(i)
	switch w.class {
	case span:
		return g.spanning(i, w)
	case unitName:
		return g.uncounted(i, w)
	}
	n, end := g.amount(i)
	switch u := g.at(end); {
	case end == i, n.amount > maxAmount:
		return reading{}
	case g.is(end, "times") && w.class == number:
		return g.repeated(end)
	case u.class == span && w.class == article && g.is(end+1, "ago"):
		return g.related(i, end+1, length{u.amount, u.unit})
	}
	return g.lasting(i, end, n)
}

// lasting reads the unit of the amount at i, which ends before the token end.
func (g *grammar) lasting(i, end int, n quantity) reading {
	if g.stretches(end) {
		end++
	}
	u := g.at(end)
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
	case g.is(end, "from") && g.oneOf(end+1, "now", "today"):
		return reading{end: end + 2, kind: Date, when: g.counting(l, 1), side: 1}
	case g.possessive(end) && g.is(end+1, "time"):
		return reading{end: end + 2, kind: Date, when: g.counting(l, 1), side: 1}
	case g.oneOf(end, "later", "afterward", "afterwards"), g.is(end, "after") && g.closed(end+1):
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
	case g.oneOf(end, "when", "where", "that"), g.is(end, "in") && g.is(end+1, "which"):
		return reading{}
	case t == sentence.CD, t == sentence.NNS, g.oneOf(i-1, "percent", "%"):
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
	return g.oneOf(i, "for", "in", "within", "than", "least", "only")
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
	case g.oneOf(i+1, "ago", "later", "earlier"):
		return reading{end: i + 2, kind: Date}
	case g.is(i+1, "from") && g.is(i+2, "now"):
		return reading{end: i + 3, kind: Date}
	case g.oneOf(i-1, "for", "in", "within"), g.oneOf(i+1, "before", "after", "away"):
		return reading{end: i + 1, kind: Duration, length: length{-1, w.unit}}
	case w.unit == weekend:
		return g.everyCycle(i+1, cycle{})
	case g.is(i+1, "of") && g.loosely(i-1), g.oneOf(i-1, "spent", "spend", "spending"):
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
