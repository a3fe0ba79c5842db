package quote

import "github.com/quoth-go/quoth/sentence"

// attribution builds the attribution of candidate c from the roles of the units
// from lo on.
func (p *period) attribution(c candidate, lo int, roles []role) attribution {
	a := attribution{rule: c.rules.rule, lemma: c.lemma, level: p.level, paragraph: p.paragraph}
	var part stretch // the last part of the content
	told := false    // whether a source or a cue stands behind it
	pieces := len(p.pieces)
	for first := 0; first < len(roles); {
		last := first + 1
		for last < len(roles) && roles[last] == roles[first] {
			last++
		}
		s := p.trim(stretch{lo + first, lo + last})
		switch {
		case s.empty():
		case roles[first] == inContent:
			switch s = p.fit(part, s, c.head); {
			case s.empty():
			case part.empty() || told:
				part, told = s, false
				p.pieces = append(p.pieces, p.tokens(part))
			case !p.breaksOff(part, s):
				part.last = s.last
				p.pieces[len(p.pieces)-1] = p.tokens(part)
			}
		case roles[first] == inSource && a.source.empty() && !(c.suffers() && s.last <= c.head):
			p.attributeTo(&a, s)
			told = true
		case roles[first] == inCue && lo+first <= c.head && c.head < lo+last:
			a.cue = p.tokens(stretch{lo + first, lo + last})
			told = true
		}
		first = last
	}
	if a.content = p.piecesFrom(pieces); len(a.content) == 1 && p.isHearer(c, part) {
		a.content = nil
	}
	return a
}

// fit returns what of s can follow part, the content so far, to a cue with the
// given head.
func (p *period) fit(part, s stretch, head int) stretch {
	if part.empty() && s.first > head {
		s = p.withoutAside(s)
	}
	if s = p.withoutJoint(s); !p.says(s, head) || p.leavesRelative(part, s, head) {
		return stretch{}
	}
	return s
}

// isHearer reports whether s, the content of c, is only whom it is said to:
// "told | the reporters", "questioned | the student".
func (p *period) isHearer(c candidate, s stretch) bool {
	if s.first < c.head || c.cue.frame&addressee == 0 && c.lemma != "question" || p.quoted(s.last-1) {
		return false
	}
	const person = 1 // as mentionKind has it, whatever the form
	return p.reading.named[p.units[s.last-1].first]&7 == person && p.chunkAfter(s.first) == s
}

// suffers reports whether the subject of c is not the one that speaks or thinks:
// "was asked", "is expected", but not "was worried", "was assured".
func (c *candidate) suffers() bool {
	if !c.cue.passive {
		return false
	}
	switch classes()[c.lemma] {
	case hateVerb, messageVerb, knowVerb, desireVerb, likeVerb:
		return false
	}
	return c.lemma != "say" && c.lemma != "quote"
}

// withoutAside returns s without what is set off by commas between the cue and
// it, and goes with the cue: "rejected, | in a firm tone, | the offer".
func (p *period) withoutAside(s stretch) stretch {
	if s.first == 0 || !p.isComma(s.first-1) || p.tag(s.first) != sentence.IN && p.tag(s.first) != sentence.VBG || p.lower(s.first) == "that" {
		return s
	}
	for u := s.first; u < s.last && !p.isFinite(u); u++ {
		if p.isComma(u) {
			return p.trim(stretch{u + 1, s.last})
		}
	}
	return s
}

// withoutJoint returns s without a conjunction that ends it, and what little
// comes with it: "..., and", "..., and so".
func (p *period) withoutJoint(s stretch) stretch {
	for !s.empty() {
		last := s.last - 1
		switch tag := p.tag(last); {
		case tag == sentence.CC:
		case (tag == sentence.RB || tag == sentence.IN) && last > s.first && p.tag(last-1) == sentence.CC:
			last--
		default:
			return s
		}
		s = p.trim(stretch{s.first, last})
	}
	return s
}

// says reports whether s can be a part of what is said: it has a word that means
// something by itself, and behind the head is neither a time alone ("expected |
// next month") nor a hearer ("tweeted | to her").
func (p *period) says(s stretch, head int) bool {
	if s.first > head && (p.timeBefore(s.last) <= s.first || p.tag(s.first) == sentence.IN && p.lower(s.first) == "to") {
		return false
	}
	for u := s.first; u < s.last; u++ {
		switch tag := p.tag(u); tag {
		case sentence.TO, sentence.IN, sentence.CC, sentence.UH, sentence.RB:
		default:
			if !tag.IsPunctuation() {
				return true
			}
		}
	}
	return false
}

// leavesRelative reports whether part is a relative pronoun and s stands behind
// the comma that ends its clause: "which | the ministry denies, | and strains ...".
func (p *period) leavesRelative(part, s stretch, head int) bool {
	return part.last-part.first == 1 && p.isRelative(part.first) && head < s.first-1 && p.isComma(s.first-1)
}

// breaksOff reports whether between two parts of a content, with neither source
// nor cue between them, the text turns to something else.
func (p *period) breaksOff(part, s stretch) bool {
	joined := false
	for u := part.last; u < s.first; u++ {
		if p.isFinite(u) {
			return true
		}
		joined = joined || p.tag(u) == sentence.CC
	}
	return joined && p.quoted(part.last-1) && p.clauseBetween(s.first, s.last)
}
