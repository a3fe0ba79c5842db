package quote

import "github.com/quoth-go/quoth/sentence"

// attribution builds the attribution of candidate c from the roles of the units
// from lo on.
func (p *period) attribution(c candidate, lo int, roles []role) attribution {
	a := attribution{rule: c.rules.rule, lemma: c.lemma, level: p.level, paragraph: p.paragraph}
	var part, source stretch // the last part of the content, and of the source
	told := false            // whether a source or a cue stands behind it
	pieces := len(p.pieces)
	p.mendSource(c, lo, roles)
	for first, last := 0, 0; first < len(roles); first = last {
		last = runEnd(roles, first)
		s := p.trim(stretch{lo + first, lo + last})
		switch r := roles[first]; {
		case s.empty():
		case a.source.empty() && (r == inSource && !(c.suffers() && s.last <= c.head) && p.timeBefore(s.last) > s.first || r == inContent && p.isSubject(c, s, roles[last:])):
			p.attributeTo(&a, s)
			told, source = true, s
		case r == inSource && p.resumesName(source, s):
			source.last = s.last
			p.attributeTo(&a, source)
		case r == inContent:
			if p.isAnswer(c, s.first) {
				a.cue.last = p.units[s.first+1].last
				s.first += 2
			}
			if longer := p.addPart(part, p.fit(c, source, part, s), told); longer != part {
				part, told = longer, false
			}
		case r == inCue && lo+first <= c.head && c.head < lo+last:
			a.cue = p.tokens(stretch{lo + first, lo + last})
			told = true
		}
	}
	if a.cue.empty() {
		a.cue = p.tokens(stretch{c.head, c.head + 1}) // a colon, which is none of any phrase
	}
	p.settleSource(&a, c, pieces)
	p.reachReport(c, pieces)
	p.fromRule(c, pieces)
	if a.content = p.piecesFrom(pieces); len(a.content) == 1 && (p.isHearer(c, part) || p.isNoReport(c, part) || part.first > c.head && p.isWitness(c.lemma, part) || p.isLoneRelative(part)) {
		a.content = nil
	}
	return a
}

// runEnd returns where the run of one role ends that begins at first.
func runEnd(roles []role, first int) int {
	last := first + 1
	for last < len(roles) && roles[last] == roles[first] {
		last++
	}
	return last
}

// addPart adds s to a content whose last part so far is given, as a part of its own
// where it stands apart, and returns the last part then.
func (p *period) addPart(part, s stretch, apart bool) stretch {
	switch {
	case s.empty():
	case part.empty() || apart:
		p.pieces = append(p.pieces, p.tokens(s))
		return s
	case !p.breaksOff(part, s):
		part.last = s.last
		p.pieces[len(p.pieces)-1] = p.tokens(part)
	}
	return part
}

// fit returns what of s can follow part, the content so far, to candidate c with the
// source so far.
func (p *period) fit(c candidate, source, part, s stretch) stretch {
	if s.first < c.head && c.suffers() && p.subordinates(s.first) {
		s.first++ // "After | the attack | was reported"
	}
	if s.first < c.head && s.last <= c.head && (c.suffers() || isHearsay(c.lemma)) {
		s.first = p.subjectStart(s.first)
	}
	if s.first > c.head {
		if c.isRuled && c.rules.rule == saidBefore && p.isPreposition(s.first-1) && !p.clauseBetween(s.first, s.last) {
			return stretch{} // "It rained, they reported in | the journal"
		}
		if !p.isLoneRelative(part) && !p.isFinite(c.head) && p.tag(s.first).IsFinite() && !p.isEdge(s.first-1) {
			return stretch{} // what is said of the cue: "the letter seen by Smith | says ..."
		}
		if part.empty() {
			s = p.withoutOccasion(c, p.withoutHearer(c, p.withoutTime(p.withoutAside(s))))
		}
		s = p.withoutAftermath(p.withoutManner(s))
		s = p.withoutNextReport(c, p.withoutNextVerb(c, p.withoutNextClause(p.withBoth(s))))
		if p.isLoneRelative(part) || p.returns(part, s, c.head) {
			s.last = p.commaIn(stretch{s.first - 1, s.last})
		}
		if p.modifies(c) && p.tag(s.first-1) == sentence.IN && p.tag(p.finite-1) != sentence.IN {
			s.last = min(s.last, max(p.finite, s.first)) // "A petition calling for | change | has failed"
		}
		if !source.empty() && (p.tag(source.first) == sentence.WPS || p.tag(source.first-1) == sentence.WPS) {
			s = p.withoutMainVerb(s)
		}
	}
	if s.first > c.head {
		s.last = p.nameEnd(s.last)
	}
	if s = p.withoutJoint(p.trim(s)); s.empty() || !p.says(s, c.head) {
		return stretch{}
	}
	return s
}

// isLoneRelative reports whether s is a relative pronoun alone. What follows its
// clause is not said: "which | the ministry denies, | and strains ...".
func (p *period) isLoneRelative(s stretch) bool {
	return s.last-s.first == 1 && p.isRelative(s.first)
}

// returns reports whether s, behind the head, follows a clause of circumstance that
// holds part and the head: "After | an attack | was reported, | the police came".
func (p *period) returns(part, s stretch, head int) bool {
	return !part.empty() && part.last <= head && (p.subordinates(part.first) || p.subordinates(part.first-1)) &&
		p.commaIn(stretch{part.first, head}) == head && p.clauseBetween(s.first, s.last)
}

// commaIn returns the first comma in s, or its end.
func (p *period) commaIn(s stretch) int {
	for u := s.first; u < s.last; u++ {
		if p.isComma(u) {
			return u
		}
	}
	return s.last
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

// breaksOff reports whether between two parts of a content, with neither source
// nor cue between them, the text turns to something else.
func (p *period) breaksOff(part, s stretch) bool {
	joined := false
	for u := part.last; u < s.first; u++ {
		if p.isFinite(u) {
			return true
		}
		joined = joined || p.tag(u) == sentence.CC
		if p.word(u) == ";" && !p.clauseBetween(part.first, u) && p.beginsClause(u+1) {
			return true
		}
	}
	return joined && p.quoted(part.last-1) && p.clauseBetween(s.first, s.last)
}
