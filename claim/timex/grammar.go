package timex

import (
	"strings"
	"time"

	"github.com/quoth-go/quoth/sentence"
)

// A grammar reads expressions of time from the tokens first to end, exclusive,
// of one sentence. Its rules are named for what they read; each takes the token
// to begin at and looks a few tokens ahead.
type grammar struct {
	doc        *sentence.Document
	today      time.Time // the day of publication
	known      bool      // whether there is one
	first, end int
	depth      int    // of the points of time being read
	latest     period // the day named last in the sentence
}

// A reading is what a rule has read, up to the token end, exclusive. Its zero
// value is nothing. One that has no kind is known to be no time.
type reading struct {
	end    int
	kind   Kind
	mod    Mod
	when   period
	cycle  cycle  // of a period that was named without its year or week
	length length // of a duration or set
	side   int    // -1 where counted back from the day of publication, 1 where forward
}

func (r reading) found() bool { return r.end > 0 }

// dated returns a reading of p.
func dated(end int, p period) reading { return reading{end: end, kind: p.kind(), when: p} }

// value returns what r stands for in ISO 8601.
func (r reading) value() string {
	switch r.kind {
	case Duration:
		return r.length.String()
	case Set:
		step, start := r.length.String(), r.when.String()
		if step == "" || start == "" {
			start = step
		} else {
			start += "/" + step
		}
		if start == "" {
			return ""
		}
		return "R/" + start
	}
	return r.when.String()
}

// enter turns g to the tokens of s that lie in within.
func (g *grammar) enter(s sentence.Sentence, within sentence.Span) {
	g.first, g.end, g.latest = s.First, s.Last, period{}
	if s.Start < within.Start {
		g.first = g.doc.TokenAt(within.Start)
		if g.first < s.Last && g.doc.Tokens[g.first].Start < within.Start {
			g.first++
		}
	}
	if s.End > within.End {
		g.end = max(g.first, g.doc.TokenAt(within.End))
	}
}

// collect appends the expressions of time that g reads from left to right.
func (g *grammar) collect(found []Time) []Time {
	for i := g.first; i < g.end; {
		if !opens(g.doc.Tokens[i].Tag, g.doc.Word(i)) {
			i++
			continue
		}
		r := g.expression(i)
		if !r.found() {
			i++
			continue
		}
		if r.when.form == byDay {
			g.latest = r.when
		}
		if r.kind != "" {
			found = append(found, Time{g.doc.Cover(i, r.end), r.kind, r.value(), g.mod(i, r)})
		}
		i = r.end
	}
	return found
}

// opens reports whether an expression may begin with word, which has tag t. It
// spares the grammar most words that none begins with.
func opens(t sentence.Tag, word string) bool {
	switch t {
	case sentence.CC, sentence.EX, sentence.MD, sentence.POS, sentence.PRP, sentence.PRPS, sentence.TO,
		sentence.WP, sentence.WPS, sentence.WRB, sentence.VBD, sentence.VBZ:
		return false
	}
	return !t.IsPunctuation() && (mayKnow(word) || strings.IndexByte(word, '-') > 0)
}

// expression reads any expression of time.
func (g *grammar) expression(i int) reading {
	switch w := g.at(i); w.class {
	case other, magnitude, partOfDay, halfDay, zone:
		return reading{}
	case hedge:
		return g.hedged(i)
	case opener:
		return g.bounded(i)
	case every:
		return g.recurring(i)
	case times:
		return g.repeated(i)
	case frequency:
		return g.periodical(i)
	case article, half, indefinite, unitName, span:
		return g.counted(i)
	case number, numbers:
		if r := g.stretch(i); r.found() {
			return r
		}
		return g.counted(i)
	}
	return g.stretch(i)
}

// stretch reads a point of time, or two with what ties them: "2008 to 2012".
func (g *grammar) stretch(i int) reading {
	r := g.point(i)
	if r.kind != Date || !g.joins(r.end) {
		return r
	}
	if to := g.point(r.end + 1); to.kind == Date && alike(r, to) {
		return g.joined(r, to)
	}
	return r
}

// bounded reads "from 2008 to 2012" and "between July 5 and July 12".
func (g *grammar) bounded(i int) reading {
	between := g.is(i, "between")
	r := g.point(i + 1)
	if r.kind == "" {
		r = g.bareYear(i + 1)
	}
	if r.kind == "" || !between && !g.joins(r.end) || between && !g.is(r.end, "and") {
		return reading{}
	}
	to := g.point(r.end + 1)
	if to.kind == "" {
		to = g.bareYear(r.end + 1)
	}
	if to.kind == "" || r.kind == Set || to.kind == Set {
		return reading{}
	}
	return g.joined(r, to)
}

// joins reports whether token i ties two ends of a stretch of time.
func (g *grammar) joins(i int) bool {
	return g.oneOf(i, "to", "through", "until", "till", "–", "-")
}

// alike reports whether two dates are written in the same way.
func alike(a, b reading) bool {
	return a.when.form == b.when.form || a.cycle.kind != noCycle && a.cycle.kind == b.cycle.kind
}

// joined returns the stretch from one reading to another. An end without a year
// of its own takes the other's.
func (g *grammar) joined(from, to reading) reading {
	switch {
	case !g.known && from.cycle.kind != noCycle && to.cycle.kind != noCycle:
		return reading{end: to.end, kind: Interval}
	case from.cycle.kind != noCycle && to.cycle.kind == noCycle && to.when.form != unknown:
		from.when = from.cycle.upTo(to.when.first)
	case to.cycle.kind != noCycle && from.when.form != unknown:
		to.when = to.cycle.from(from.when.first)
	}
	return reading{end: to.end, kind: Interval, when: from.when.join(to.when)}
}

// mod returns the modifier of r, which begins at token i: its own, or that of
// the preposition before it.
func (g *grammar) mod(i int, r reading) Mod {
	if r.mod != "" || r.kind == Set || r.kind == Duration || g.possessive(r.end) || g.tag(r.end).IsNoun() {
		return r.mod
	}
	switch {
	case g.is(i-1, "since"):
		return OnOrAfter
	case g.oneOf(i-1, "until", "till", "by"):
		return OnOrBefore
	case g.is(i-1, "before"):
		return Before
	case g.is(i-1, "after"):
		return After
	}
	return ""
}

// inside reports whether token i is one that g may read.
func (g *grammar) inside(i int) bool { return g.first <= i && i < g.end }

// at returns what the lexicon knows of token i.
func (g *grammar) at(i int) word {
	if !g.inside(i) {
		return word{}
	}
	return lex(g.doc.Word(i))
}

// is reports whether token i is s, in any case.
func (g *grammar) is(i int, s string) bool {
	return g.inside(i) && g.doc.Tokens[i].Len() == len(s) && strings.EqualFold(g.doc.Word(i), s)
}

// oneOf reports whether token i is one of words, in any case.
func (g *grammar) oneOf(i int, words ...string) bool {
	for _, w := range words {
		if g.is(i, w) {
			return true
		}
	}
	return false
}

// tag returns the tag of token i, NoTag outside of what g may read.
func (g *grammar) tag(i int) sentence.Tag {
	if !g.inside(i) {
		return sentence.NoTag
	}
	return g.doc.Tokens[i].Tag
}

// capital reports whether token i begins with a capital letter of ASCII.
func (g *grammar) capital(i int) bool {
	if !g.inside(i) {
		return false
	}
	c := g.doc.Text[g.doc.Tokens[i].Start]
	return 'A' <= c && c <= 'Z'
}

// possessive reports whether token i is a possessive ending.
func (g *grammar) possessive(i int) bool {
	return g.oneOf(i, "'s", "’s", "'", "’")
}
