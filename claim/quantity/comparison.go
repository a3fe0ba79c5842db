package quantity

import "github.com/quoth-go/quoth/sentence"

// A Comparison says how a quantity stands to its value; empty where the text
// states the value as it is.
type Comparison string

// The comparisons.
const (
	More    Comparison = "more"     // more than, over, above
	Less    Comparison = "less"     // less than, fewer than, under
	AtLeast Comparison = "at least" // at least, no fewer than, "or more"; "hundreds" is at least 100
	AtMost  Comparison = "at most"  // up to, as many as, no more than
	About   Comparison = "about"    // about, roughly, some, "or so"
	Nearly  Comparison = "nearly"   // nearly, almost, just under
	Within  Comparison = "within"   // within, plus or minus: a distance to either side
)

// sign returns the mark that String writes for c.
func (c Comparison) sign() string {
	switch c {
	case More:
		return "> "
	case Less:
		return "< "
	case AtLeast:
		return "≥ "
	case AtMost:
		return "≤ "
	case About:
		return "≈ "
	case Nearly:
		return "≲ "
	case Within:
		return "± "
	}
	return ""
}

// before returns the comparison whose words end before token, and the first of
// them; token itself where there is none.
func (r *reader) before(token int) (Comparison, int) {
	last, prior := r.word(token-1), r.word(token-2)
	switch last {
	case "than":
		return r.than(token)
	case "to":
		switch prior {
		case "up":
			if !r.isRise(token - 3) {
				return AtMost, token - 2
			}
		case "close", "closer", "near":
			return About, token - 2
		}
	case "of":
		return r.limit(token)
	case "as":
		return r.asMany(token)
	case "least":
		if prior == "at" {
			return AtLeast, token - 2
		}
	case "most":
		if prior == "at" {
			return AtMost, token - 2
		}
	case "minus":
		if prior == "or" && r.word(token-3) == "plus" {
			return Within, token - 3
		}
	case "-":
		if prior == "/" && r.word(token-3) == "+" {
			return Within, token - 3
		}
	}
	return r.adverb(token)
}

// than reads "more than", "no fewer than".
func (r *reader) than(token int) (Comparison, int) {
	var more bool
	switch r.word(token - 2) {
	case "more", "greater", "higher", "better", "larger", "bigger", "longer", "taller":
		more = true
	case "less", "fewer", "lower", "smaller", "shorter":
	default:
		return "", token
	}
	switch negated := r.word(token - 3); {
	case negated == "no" || negated == "not" || negated == "n't" || negated == "n’t":
		if more {
			return AtMost, token - 3
		}
		return AtLeast, token - 3
	case more:
		return More, token - 2
	}
	return Less, token - 2
}

// limit reads "in excess of", "a maximum of".
func (r *reader) limit(token int) (Comparison, int) {
	switch r.word(token - 2) {
	case "upward", "upwards", "north":
		return More, token - 2
	case "south":
		return Less, token - 2
	case "excess":
		if r.word(token-3) == "in" {
			return More, token - 3
		}
	case "minimum":
		return AtLeast, token - 2
	case "maximum":
		return AtMost, token - 2
	case "short", "shy":
		return Nearly, token - 2
	}
	return "", token
}

// asMany reads "as many as", "as few as".
func (r *reader) asMany(token int) (Comparison, int) {
	if r.word(token-3) != "as" {
		return "", token
	}
	switch r.word(token - 2) {
	case "many", "much", "high", "far", "long", "late":
		return AtMost, token - 3
	case "few", "little", "low":
		return AtLeast, token - 3
	}
	return "", token
}

// adverb reads a comparison of a single word, and what may stand before it.
func (r *reader) adverb(token int) (Comparison, int) {
	at := token - 1
	switch r.word(at) {
	case "over":
		if r.isAdvantage(at-1) || r.tag(at) == sentence.RP {
			return "", token
		}
		return More, at
	case "above", "exceeding", "exceed", "exceeds", "exceeded", "surpass", "surpassed", "surpassing", "topped":
		return More, at
	case "under", "below":
		if r.word(at-1) == "just" {
			return Nearly, at - 1
		}
		return Less, at
	case "nearly", "almost", "approaching", "nearing", "virtually":
		return Nearly, at
	case "quite":
		if r.word(at-1) == "not" {
			return Nearly, at - 1
		}
	case "about":
		if r.isTalk(at - 1) {
			return "", token
		}
		return About, at
	case "around", "roughly", "approximately", "some", "estimated", "~", "circa":
		if r.word(at) == "estimated" && r.word(at-1) == "an" {
			at--
		}
		return About, at
	case "within", "±":
		return Within, at
	}
	return "", token
}

// isRise reports whether a token is a verb, or the noun of one, that takes "up
// to" as where it ends: "dues went up to $8,400".
func (r *reader) isRise(token int) bool {
	switch r.word(token) {
	case "add", "adds", "added", "adding", "go", "goes", "going", "gone", "went", "way", "come", "comes", "came", "move",
		"moved", "get", "gets", "got", "getting", "rise", "rose", "risen", "shot", "jumped":
		return true
	}
	return false
}

// isAdvantage reports whether a token is a noun that takes "over": "a lead
// over five others".
func (r *reader) isAdvantage(token int) bool {
	switch r.word(token) {
	case "lead", "leads", "advantage", "victory", "win", "edge", "control", "power", "won", "concerns", "wins",
		"dispute", "fight", "battle", "debate", "questions", "concern", "preside", "presided", "take", "took":
		return true
	}
	return false
}

// isTalk reports whether a token is a word that takes "about" as its
// preposition.
func (r *reader) isTalk(token int) bool {
	switch r.word(token) {
	case "talk", "talks", "talking", "talked", "think", "thinking", "ask", "asked", "know", "worry", "worried",
		"questions", "concerns", "comment", "comments", "remark", "remarks", "question", "joke",
		"learn", "learned", "hear", "heard", "lie", "lied", "wrote", "speak", "spoke",
		"information", "concerned", "care", "story", "stories", "true", "something", "facts", "complained":
		return true
	}
	return false
}

// after returns the comparison that begins with p, and the piece behind it; p
// itself where there is none.
func (r *reader) after(p piece) (Comparison, piece) {
	word := r.lower(p)
	if word == "+" || word == "plus" && p.joint == hyphened {
		return AtLeast, r.next(p)
	}
	if (word == "odd" || word == "ish") && p.joint != apart {
		return About, r.next(p)
	}
	if word != "or" && word != "and" {
		return "", p
	}
	second := r.next(p)
	switch r.lower(second) {
	case "so":
		if word == "or" {
			return About, r.next(second)
		}
	case "more", "greater", "higher", "better":
		if word == "or" {
			return AtLeast, r.next(second)
		}
	case "less", "fewer", "lower":
		if word == "or" {
			return AtMost, r.next(second)
		}
	case "older", "over", "above", "up":
		if third := r.next(second); !r.is(third, "to") && !r.beginsAmount(third) {
			return AtLeast, third
		}
	case "younger", "under", "below":
		if third := r.next(second); !r.beginsAmount(third) {
			return AtMost, third
		}
	}
	return "", p
}

// compared returns q with the comparison c of the words before it, where it has
// none of its own: "or more" behind it counts, but that "hundreds" is at least 100
// gives way to what stands before it.
func (q Quantity) compared(c Comparison) Quantity {
	if q.Comparison == "" || c != "" && c != About && q.Comparison == AtLeast {
		q.Comparison = c
	}
	return q
}
