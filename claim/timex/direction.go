package timex

import "github.com/quoth-go/quoth/sentence"

// A direction is the way from the day of publication to a time.
type direction int8

const (
	backward direction = iota - 2 // by a past tense: "met in June"
	behind                        // by a perfect or a participle: "has met in June"
	unsure
	ahead   // by an infinitive, a conditional or a copula: "to meet in June", "is in June"
	forward // by a future or a present tense: "will meet in June", "ends in June"
)

// How many tokens the search for a verb looks at to either side, and how near a
// present tense must stand to what it tells of.
const (
	reach  = 20
	nearby = 6
)

// resolve returns the period of a cycle that the tokens first to end name, by
// the direction of their clause.
func (g *grammar) resolve(c cycle, first, end int) period {
	if !g.known {
		return period{}
	}
	d := g.direction(first, end, c.kind == eachWeekday)
	if c.kind == eachWeekday {
		if d > unsure {
			return c.from(g.today)
		}
		return c.upTo(g.today)
	}
	switch d {
	case backward:
		if g.is(g.lead(first), "before") {
			return c.nearest(g.today)
		}
		return c.upTo(g.today)
	case behind:
		return c.behind(g.today)
	case ahead:
		return c.ahead(g.today)
	case forward:
		return c.from(g.today)
	}
	return c.in(g.today.Year())
}

// direction returns the direction of an expression from its preposition and the
// verbs around it: before all, the nearest on its left within commas, then the
// nearest on its right, then those on the left of a comma. Where there is none,
// what comes weekly may still be told by "until" and the like.
func (g *grammar) direction(first, end int, weekly bool) direction {
	lead := g.lead(first)
	if g.is(lead, "since") {
		return backward
	}
	if g.is(lead, "of") && g.is(lead-1, "ahead") {
		return forward
	}
	d, rest := g.leftward(lead)
	if d == unsure {
		d = g.rightward(end, lead-1 < g.first || g.tag(lead-1).IsPunctuation() || g.tag(lead).IsPunctuation())
	}
	if d == unsure {
		d, _ = g.leftward(rest)
	}
	switch {
	case d == unsure && weekly && g.oneOf(lead, "until", "till", "by", "before", "for"):
		return forward
	case d != forward && (g.is(lead, "from") || weekly && g.is(lead, "after")):
		return backward
	}
	return d
}

// lead returns the token before an expression and its modifiers.
func (g *grammar) lead(first int) int {
	i := first - 1
	for range 4 {
		switch c := g.at(i).class; {
		case c == the, c == edge, c == part:
		case g.is(i, "of") && g.at(i-1).class == part:
		default:
			return i
		}
		i--
	}
	return i
}

// A clause is the verbs of a clause that are not finite.
type clause struct {
	infinitive, bare, participle, gerund bool // "to speak", "speak", "spoken", "speaking"

	last int // the token of the participle that was read last
}

// leftward reads the verbs from token i to the left, up to a mark that ends the
// clause, and returns the token before it too.
func (g *grammar) leftward(i int) (direction, int) {
	var c clause
	from := i
	for stop := max(g.first, i-reach); i >= stop; i-- {
		t := g.tag(i)
		switch {
		case t == sentence.Comma || t == sentence.Colon || t == sentence.OpenQuote || t == sentence.CloseQuote:
			return c.direction(), i - 1
		case g.oneOf(i, "because", "following", "despite", "since"):
			return backward, i
		case c.participle && (t.IsVerb() || t == sentence.MD) && t != sentence.VBN && (!g.auxiliary(i) || c.last-i > 2):
			return backward, i
		case t == sentence.VB && c.participle && g.is(i, "have"):
			return backward, i
		case t == sentence.VBZ || t == sentence.VBP:
			return g.ofPresent(i, c, from-i <= nearby), i
		case t == sentence.VBD:
			return g.ofPast(i, c), i
		case t == sentence.MD:
			return g.ofModal(i), i
		case g.planned(i) && !c.participle:
			return forward, i
		case t == sentence.VBN:
			c.participle, c.last = true, i
		case t == sentence.VBG && !g.auxiliary(i-1):
			c.gerund = true
		case t == sentence.IN && g.oneOf(i, "that", "if", "whether"):
			return c.direction(), i - 1
		case t == sentence.VB:
			c.infinitive = c.infinitive || g.tag(i-1) == sentence.TO
			c.bare = true
		}
	}
	return c.direction(), i
}

// direction returns the direction of a clause without a finite verb.
func (c clause) direction() direction {
	switch {
	case (c.participle || c.gerund) && !c.bare:
		return behind
	case c.bare:
		return ahead
	}
	return unsure
}

// auxiliary reports whether token i may make a participle part of its verb:
// "is released", unlike "read the report released".
func (g *grammar) auxiliary(i int) bool {
	switch g.wordAt(i) {
	case "be", "is", "are", "was", "were", "am", "'s", "’s", "'re", "’re", "being", "been", "have", "has", "had", "'ve", "’ve", "get", "gets", "got":
		return true
	}
	return g.tag(i) == sentence.MD
}

// ofModal returns the direction of a clause with the modal i: "wouldn't say"
// tells of the past.
func (g *grammar) ofModal(i int) direction {
	switch would := g.oneOf(i, "would", "could"); {
	case would && (g.reports(i+2) || g.is(i+2, "comment")):
		return backward
	case would:
		return ahead
	}
	return forward
}

// ofPast returns the direction of a clause with the verb i in the past tense.
func (g *grammar) ofPast(i int, c clause) direction {
	if c.infinitive && !c.participle && g.prospective(i) {
		return ahead
	}
	return backward
}

// ofPresent returns the direction of a clause with the verb i in the present
// tense: "has said" and "says" are past, other verbs tell what is to come where
// they stand near.
func (g *grammar) ofPresent(i int, c clause, near bool) direction {
	switch {
	case c.infinitive:
		return ahead
	case c.gerund:
		return behind
	case g.oneOf(i, "has", "have", "'ve", "’ve"):
		return behind
	case g.reports(i):
		return backward
	case near && g.auxiliary(i):
		return ahead
	case near:
		return forward
	}
	return unsure
}

// rightward reads the first finite verb to the right of token i, past one comma
// at most, unless the expression stands in front of its clause.
func (g *grammar) rightward(i int, fronted bool) direction {
	owner := g.possessive(i)
	if g.tag(i) == sentence.Comma {
		i++
	}
	for stop := min(g.end, i+reach); i < stop; i++ {
		switch t := g.tag(i); t {
		case sentence.Comma:
			if !fronted {
				return unsure
			}
		case sentence.Colon:
			return unsure
		case sentence.MD:
			return g.ofModal(i)
		case sentence.VBD:
			return backward
		case sentence.VBZ, sentence.VBP:
			return g.ofPresent(i, clause{}, fronted && !owner)
		}
	}
	return unsure
}

// planned reports whether token i says that something is yet to come.
func (g *grammar) planned(i int) bool {
	return g.oneOf(i, "scheduled", "slated", "upcoming", "expected", "planned", "due", "poised")
}

// prospective reports whether a verb in the past tense looks ahead: "planned to
// speak", unlike "declined to speak".
func (g *grammar) prospective(i int) bool {
	switch g.doc.Word(i) {
	case "planned", "intended", "hoped", "expected", "vowed", "promised", "pledged", "agreed", "wanted", "urged", "asked",
		"encouraged", "prepared", "was", "were", "had", "needed", "told":
		return true
	}
	return false
}

// reports reports whether a verb in the present tense tells what was said.
func (g *grammar) reports(i int) bool {
	switch g.wordAt(i) {
	case "says", "say", "tells", "reports", "writes", "argues", "claims", "notes", "insists", "adds", "announces", "admits",
		"tweets", "acknowledges":
		return true
	}
	return false
}
