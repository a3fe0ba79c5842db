package quote

import (
	"github.com/quoth-go/quoth/sentence"
)

// clauseEnd returns the unit at which a clause ends that begins at unit start
// as the content of c.
func (p *period) clauseEnd(start int, c cue) int {
	for u := start; u < len(p.units); u++ {
		if p.isEnd(u) || p.word(u) == ";" || u > start && p.leavesClause(u, c) || u > start+2*reach {
			return u
		}
	}
	return p.final
}

// leavesClause reports whether the text turns from the content of c back to the
// one who tells it, at unit u.
func (p *period) leavesClause(u int, c cue) bool {
	switch {
	case p.isComma(u):
		return p.turns(u+1, c, true)
	case p.tag(u) == sentence.CC:
		return p.turns(u, c, false)
	case c.embedded && p.isFinite(u):
		before := p.tag(u - 1)
		return before == sentence.VBD || before == sentence.VBN || before == sentence.VBZ || before == sentence.VBP || before == sentence.RB && p.tag(u-2).IsVerb()
	}
	return false
}

// turns reports whether a new act of speech begins at unit u: ", adding",
// "and called", ", but Smith said that", ", according to".
func (p *period) turns(u int, c cue, comma bool) bool {
	if comma && p.tag(u) == sentence.VBG {
		next, ok := p.cueAt(u)
		return ok && next.frame&(speech|clause) != 0
	}
	if comma && (p.lower(u) == "according" || p.lower(u) == "while" || p.lower(u) == "although") {
		return true
	}
	joined := p.tag(u) == sentence.CC
	if joined {
		u++
	}
	for p.tag(u) == sentence.RB || p.lower(u) == "then" {
		u++
	}
	if joined && p.tag(u).IsFinite() && p.tag(u) == p.tag(c.head) {
		_, ok := p.cueAt(u)
		return ok
	}
	if !comma {
		return false
	}
	s := p.phraseAfter(u)
	if s.empty() {
		return false
	}
	next, ok := p.nextVerb(s.last)
	return ok && next.frame&(speech|clause) != 0 && !next.participle && !next.infinitive
}

// nextVerb returns the cue whose verb group begins at unit u.
func (p *period) nextVerb(u int) (cue, bool) {
	for k := u; k < u+5; k++ {
		tag := p.tag(k)
		if !tag.IsVerb() && tag != sentence.MD && tag != sentence.RB {
			break
		}
		if c, ok := p.cueAt(k); ok {
			return c, true
		}
	}
	return cue{}, false
}

// phraseEnd returns the unit at which a content ends that is no clause: an
// object, an infinitive, what is talked about.
func (p *period) phraseEnd(start int) int {
	relative := false
	for u := start; u < len(p.units); u++ {
		tag := p.tag(u)
		switch {
		case u > start+reach:
			return u
		case p.isEnd(u), p.tag(u) == sentence.Colon && !p.quoted(u+1):
			return u
		case u == start:
		case p.isComma(u):
			if !p.listGoesOn(u) {
				return u
			}
		case tag == sentence.WP, tag == sentence.WDT, p.lower(u) == "that":
			relative = true
		case tag == sentence.IN && p.subordinates(u), tag == sentence.WRB:
			return u
		case p.isFinite(u) && !relative && p.tag(u-1) != sentence.TO && p.tag(u-1) != sentence.MD:
			return u
		case tag == sentence.CC && (p.isFinite(u+1) || p.tag(u+1) == sentence.PRP):
			return u
		}
	}
	return p.final
}

// listGoesOn reports whether the comma at unit u stands in a list of things
// rather than ending the phrase.
func (p *period) listGoesOn(u int) bool {
	s := p.chunkAfter(u + 1)
	return !s.empty() && (p.isComma(s.last) && p.tag(s.last+1) == sentence.CC || p.tag(s.last) == sentence.CC)
}

// subordinates reports whether the preposition or conjunction at unit u begins
// a clause of circumstance.
func (p *period) subordinates(u int) bool {
	switch p.lower(u) {
	case "because", "after", "before", "while", "whilst", "when", "since", "until", "if", "although", "though", "unless", "whereas", "as", "despite", "during":
		return true
	}
	return false
}

// beginsClause reports whether a clause with a subject and a finite verb begins
// at unit u.
func (p *period) beginsClause(u int) bool {
	switch p.lower(u) {
	case "there", "it", "he", "she", "they", "we", "i", "you":
		return true
	}
	subject := false
	for k := u; k < len(p.units) && k < u+20; k++ {
		tag := p.tag(k)
		switch {
		case tag.IsFinite() || tag == sentence.MD:
			return subject
		case tag.IsNoun() || tag == sentence.PRP || tag == sentence.CD || tag == sentence.DT || p.quoted(k):
			subject = true
		case p.isComma(k), tag == sentence.IN && p.subordinates(k), p.isEnd(k), tag == sentence.WP, tag == sentence.WDT, tag == sentence.TO, tag == sentence.Colon:
			return false
		}
	}
	return false
}

// afterReport returns the unit that follows the verb at c and what goes with
// it before the content: the hearer, the time and the place.
func (p *period) afterReport(u int, c cue) int {
	if c.frame&addressee != 0 && !c.passive {
		if s := p.phraseAfter(u); !s.empty() && !p.isFinite(s.last) {
			u = s.last
		} else if p.isTitle(u) {
			u++ // "told | «Le Figaro»"
		}
	}
	for steps := 0; steps < 12; steps++ {
		switch tag := p.tag(u); {
		case tag == sentence.RB || tag == sentence.RP || tag == sentence.RBR:
			u++
		case p.isTimeWord(u), tag == sentence.VBN && p.tag(u-1).IsNoun(): // "in a letter | published | today"
			u++
		case (tag == sentence.DT || tag == sentence.JJ) && (p.isTimeWord(u+1) || p.lower(u+1) == "time"):
			u += 2
		case tag == sentence.CC && p.tag(u-1) == sentence.RB && p.tag(u+1) == sentence.RB:
			u += 2
		case (tag == sentence.IN || tag == sentence.TO) && p.lower(u) != "that" && !(p.subordinates(u) && p.lower(u) != "during" && p.lower(u) != "after") && p.lower(u) != "whether":
			s := p.phraseAfter(u + 1)
			if s.empty() || p.isFinite(s.last) {
				return u
			}
			u = s.last
		default:
			return u
		}
	}
	return u
}
