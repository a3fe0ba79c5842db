package timex

// weekdayDate reads "Tuesday", "Tuesday night", "Tuesday, Nov. 8".
func (g *grammar) weekdayDate(i int, w word) reading {
	if !g.isWeekday(i, w) {
		return reading{}
	}
	if w.plural {
		return g.everyCycle(i+1, cycle{kind: eachWeekday, n: w.n})
	}
	end := g.afterPart(i + 1)
	comma := end
	if g.is(comma, ",") {
		comma++
	}
	if m := g.at(comma); m.class == monthName || m.class == ordinal || m.class == number && g.at(comma+1).class == monthName {
		if r := g.point(comma); r.kind == Date && (r.when.form == byDay || r.when.form == byMinute || r.cycle.kind == eachMonthDay) {
			return r
		}
	}
	r := g.cyclic(i, end, cycle{kind: eachWeekday, n: w.n})
	if r.end > end {
		r = dated(end, g.resolve(cycle{kind: eachWeekday, n: w.n}, i, end))
	}
	return g.timed(r)
}

// isWeekday reports whether token i is a day of the week rather than part of a
// name: "Super Tuesday", "Saturday Night Live", "the Sunday Times".
func (g *grammar) isWeekday(i int, w word) bool {
	if w.short && g.at(i+1).class != monthName && g.at(i+1).class != partOfDay && !g.is(i+1, ",") {
		return false
	}
	switch g.wordAt(i - 1) {
	case "Super", "Fat", "Shrove", "Ruby", "Bloody", "Freaky", "Holy", "Maundy", "Black", "Cyber", "Man":
		return false
	case "News":
		return w.n != 0 && w.n != 6
	}
	switch g.wordAt(i + 1) {
	case "Times", "Telegraph", "Express", "Mirror", "Herald", "Post", "Today", "Night", "school", "School":
		return false
	}
	return true
}

// wordAt returns the words of token i, none outside of what g may read.
func (g *grammar) wordAt(i int) string {
	if !g.inside(i) {
		return ""
	}
	return g.doc.Word(i)
}

// afterPart returns the end of the part of a day that token i may be.
func (g *grammar) afterPart(i int) int {
	j := i
	if g.at(j).class == edge && g.at(j+1).class == partOfDay {
		j++
	}
	if g.at(j).class == partOfDay {
		return j + 1
	}
	return i
}
