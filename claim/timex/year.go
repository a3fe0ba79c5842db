package timex

import "github.com/quoth-go/quoth/sentence"

// plausible reports whether a number may be a year that news speaks of.
func plausible(w word) bool { return w.n >= 1000 && w.n <= 2100 }

// four reports whether token i is written with four digits, after "mid-" too.
func (g *grammar) four(i int) bool {
	s := g.doc.Word(i)
	n := len(s)
	return n >= 4 && isDigit(s[n-1]) && isDigit(s[n-2]) && isDigit(s[n-3]) && isDigit(s[n-4]) && (n == 4 || s[n-5] == '-')
}

// isYear reports whether a number is a year: not a sum of money, not a count.
func (g *grammar) isYear(i int, w word) bool {
	if w.amount < 0 {
		return g.tag(i+1) != sentence.CD && g.oneOf(i-1, "in", "since", "of", "and", "the")
	}
	if !plausible(w) || !g.four(i) || g.priced(i) || g.measured(i+1) {
		return false
	}
	if w.n < 1900 || w.n >= 2100 {
		return g.tag(i-1) == sentence.IN && !g.tag(i+1).IsNoun() || g.tag(i-1) == sentence.OpenBracket
	}
	if w.n%100 == 0 && g.tag(i+1) == sentence.NNS {
		return g.tag(i-1) == sentence.DT
	}
	return true
}

// bareYear reads a year that a preposition already tells from a count.
func (g *grammar) bareYear(i int) reading {
	if w := g.at(i); w.class == number && plausible(w) && g.four(i) && !g.priced(i) && !g.tag(i+1).IsNoun() {
		return dated(i+1, yearOf(w.n))
	}
	return reading{}
}

// priced reports whether a sign before token i makes it a sum or a number.
func (g *grammar) priced(i int) bool {
	t := g.tag(i - 1)
	return t == sentence.Dollar || t == sentence.Pound || g.oneOf(i-1, "$", "£", "€", "#", "No.") || t == sentence.CD && g.at(i-1).class == number && g.at(i-1).n < 0
}

// measured reports whether token i is what numbers count in news, so that the
// one before it is none of a year.
func (g *grammar) measured(i int) bool {
	switch g.wordAt(i) {
	case "votes", "people", "voters", "delegates", "miles", "feet", "points", "pages", "emails", "e-mails", "troops", "jobs",
		"percent", "%", "dollars", "employees", "workers", "members", "supporters", "refugees", "pounds", "square", "times",
		"hundred", "thousand", "million", "billion", "hours", "days", "weeks", "months", "years", "acres", "square-foot":
		return true
	}
	return false
}

// years reads "2008-2012" and "2016-17".
func (g *grammar) years(i int, w word) reading {
	if w.n < 1000 || w.n > 2100 || w.m <= w.n || w.m > 2100 || g.priced(i) || g.measured(i+1) {
		return reading{}
	}
	return dated(i+1, yearsOf(w.n, w.m))
}
