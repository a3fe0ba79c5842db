package timex

// hedged reads an amount or a time with the modifier before it: "more than two
// years ago", "about 3 p.m."
func (g *grammar) hedged(i int) reading {
	mod, end := g.modifier(i)
	if end == i {
		return reading{}
	}
	r := g.counted(end)
	if r.kind == "" {
		if r = g.point(end); !g.hedges(i, end, r) {
			return reading{}
		}
	}
	switch r.kind {
	case Duration:
		r.mod = mod
	case Date:
		r.mod = mod.on(r.side)
	default:
		return reading{}
	}
	return r
}

// hedges reports whether a modifier may stand before a point of time: "about"
// before the clock, "around" before the clock and a year.
func (g *grammar) hedges(i, end int, r reading) bool {
	switch g.at(end).class {
	case clock, number:
		return r.kind == Date && (r.when.form == byMinute || r.when.form == byYear && g.is(i, "around")) ||
			r.kind == Date && !g.known && g.at(end+1).class == halfDay
	}
	return false
}

// modifier reads a modifier of an amount and returns its end, i where there is
// none.
func (g *grammar) modifier(i int) (Mod, int) {
	switch g.wordAt(i) {
	case "about", "About", "around", "Around", "roughly", "Roughly", "approximately", "Approximately", "some", "Some":
		return Approx, i + 1
	case "nearly", "Nearly", "almost", "Almost":
		return LessThan, i + 1
	case "just", "Just", "well", "Well", "as", "As", "at", "At", "no", "No", "up", "Up":
		return g.modifierPair(i)
	case "more", "More":
		if g.is(i+1, "than") {
			return MoreThan, i + 2
		}
	case "less", "Less", "fewer", "Fewer":
		if g.is(i+1, "than") {
			return LessThan, i + 2
		}
	case "over":
		if g.oneOf(i-1, "for", "in", "of", "after", "by", "little") {
			return MoreThan, i + 1
		}
	}
	return "", i
}

// modifierPair reads a modifier that begins with an adverb: "just over", "at
// least", "no more than", "up to".
func (g *grammar) modifierPair(i int) (Mod, int) {
	switch {
	case g.is(i, "at") && g.is(i+1, "least"):
		return EqualOrMore, i + 2
	case g.is(i, "at") && g.is(i+1, "most"), g.is(i, "up") && g.is(i+1, "to"):
		return EqualOrLess, i + 2
	case g.is(i, "no") && g.is(i+1, "more") && g.is(i+2, "than"),
		g.is(i, "as") && g.oneOf(i+1, "many", "much", "long") && g.is(i+2, "as"):
		return EqualOrLess, i + 3
	case g.is(i, "no") && g.oneOf(i+1, "less", "fewer") && g.is(i+2, "than"):
		return EqualOrMore, i + 3
	case g.is(i, "just") && g.is(i+1, "under"):
		return LessThan, i + 2
	case g.oneOf(i, "just", "well") && g.is(i+1, "over"):
		return MoreThan, i + 2
	}
	return "", i
}

// on returns m of a length as that of the point this length before publication,
// side -1, or after it, side 1: more than a year ago is before a year ago.
func (m Mod) on(side int) Mod {
	if side == 0 {
		return m
	}
	far, near, toFar, toNear := Before, After, OnOrBefore, OnOrAfter
	if side > 0 {
		far, near, toFar, toNear = near, far, toNear, toFar
	}
	switch m {
	case MoreThan:
		return far
	case LessThan:
		return near
	case EqualOrMore:
		return toFar
	case EqualOrLess:
		return toNear
	}
	return m
}
