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
	p.settleSource(&a, c, pieces)
	p.reachReport(c, pieces)
	if a.content = p.piecesFrom(pieces); len(a.content) == 1 && (p.isHearer(c, part) || part.first > c.head && p.isWitness(c.lemma, part) || p.isLoneRelative(part)) {
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
	if s.first > c.head {
		if c.isRuled && c.rules.rule == saidBefore && p.isPreposition(s.first-1) && !p.clauseBetween(s.first, s.last) {
			return stretch{} // "It rained, they reported in | the journal"
		}
		if !p.isLoneRelative(part) && !p.isFinite(c.head) && p.tag(s.first).IsFinite() && !p.isEdge(s.first-1) {
			return stretch{} // what is said of the cue: "the letter seen by Smith | says ..."
		}
		if part.empty() {
			s = p.withoutHearer(c, p.withoutTime(p.withoutAside(s)))
		}
		s = p.withoutNextReport(c, p.withoutNextVerb(c, p.withoutNextClause(s)))
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
	if s = p.withoutJoint(p.trim(s)); s.empty() || !p.says(s, c.head) {
		return stretch{}
	}
	return s
}

// isAnswer reports whether a yes or a no at unit u goes with c: "said | no to | it".
func (p *period) isAnswer(c candidate, u int) bool {
	word := p.lower(u)
	return u == c.head+1 && (word == "no" || word == "yes") && p.lower(u+1) == "to"
}

// isHearer reports whether s, the content of c, is only whom it is said to:
// "told | the reporters", "questioned | the student".
func (p *period) isHearer(c candidate, s stretch) bool {
	if s.first < c.head || c.cue.frame&addressee == 0 && c.lemma != "question" || p.quoted(s.last-1) {
		return false
	}
	return p.reading.named[p.units[s.last-1].first].entityType() == aPerson && p.chunkAfter(s.first) == s
}

// isWitness reports whether s, the object of a verb, is only who is cited: "citing |
// people familiar with the matter", "quoted | Smith | as saying".
func (p *period) isWitness(verb string, s stretch) bool {
	if verb != "cite" && verb != "quote" {
		return false
	}
	for u := s.first; u < s.last; u++ {
		if p.isFinite(u) || p.tag(u) == sentence.POS || p.lower(u) == "as" {
			return false // "citing | Smith's record", "cites | Smith as a model"
		}
	}
	head := p.chunkAfter(s.first).last - 1
	for head > s.first && !p.tag(head).IsNoun() {
		head--
	}
	if !p.tag(head).IsNoun() {
		return false
	}
	kind := p.reading.named[p.units[head].first].entityType()
	return kind == aPerson || kind == aGroup
}

// withoutAside returns s without what is set off by commas between the cue and
// it, and goes with the cue: "rejected, | time and again, in a firm tone, | the offer".
func (p *period) withoutAside(s stretch) stretch {
	first := s.first
	if first == 0 || !p.isComma(first-1) || p.lower(first) == "that" {
		return s
	}
	for u := first; u < s.last && u < first+reach && !p.isFinite(u) && !p.quoted(u); u++ {
		if p.isComma(u) {
			s.first = u + 1
		}
	}
	return s
}

// withoutTime returns s without an adverb before a clause that says when it was said:
// "said | afterwards | it was sorry".
func (p *period) withoutTime(s stretch) stretch {
	switch p.lower(s.first) {
	case "afterwards", "afterward", "later", "earlier", "previously", "recently", "again", "yesterday", "today":
		if p.lower(s.first+1) == "that" || p.beginsClause(s.first+1) {
			s.first++
		}
	}
	return s
}

// withoutHearer returns s without the hearer or the place that stands before a clause
// with "that": "told | the voters there | that ...", "says on | its site | that ...".
func (p *period) withoutHearer(c candidate, s stretch) stretch {
	if c.cue.frame&clause == 0 || c.cue.frame&addressee == 0 && !isPlaced(p.lower(s.first-1)) {
		return s
	}
	for u := s.first; u < s.last; u++ {
		switch {
		case p.tag(u).IsVerb(), p.tag(u) == sentence.MD, p.quoted(u), p.isComma(u), isClaimNoun(p.lower(u)):
			return s
		case p.lower(u) == "that" && p.tag(u) == sentence.IN:
			return stretch{u, s.last}
		}
	}
	return s
}

// isPlaced reports whether preposition says where or to whom something is said.
func isPlaced(preposition string) bool {
	switch preposition {
	case "on", "in", "at", "to", "during", "outside", "inside", "before", "after":
		return true
	}
	return false
}

// withoutNextReport returns s up to where another report begins that has no finite
// verb: "critics, | with Smith stating: ...", "the record | while promising that ...".
func (p *period) withoutNextReport(c candidate, s stretch) stretch {
	for u := s.first; u < s.last; u++ {
		next := u + 1
		if c.cue.last > 0 && p.contrastsReport(u, s) {
			return stretch{s.first, u}
		}
		if p.isComma(u) && p.lower(next) == "with" {
			next = max(next, p.phraseAfter(next+1).last)
		} else if !p.subordinates(u) {
			continue
		}
		if p.tag(next) == sentence.VBG && frames()[p.base(next)]&speech != 0 {
			return stretch{s.first, u}
		}
	}
	return s
}

// contrastsReport reports whether the conjunction at unit u of s sets another report
// beside what is said: "it was a crime", | while Brown urged ...
func (p *period) contrastsReport(u int, s stretch) bool {
	switch {
	case p.word(u) == ";":
		return p.reportsElse(u+1, s.last)
	case p.isDash(u):
		return p.leadsToMarks(u + 1)
	}
	if u == s.first || !p.isComma(u-1) && !p.endsInComma(u-1) {
		return false
	}
	verb := u + 1
	switch p.lower(u) {
	case "while", "whereas":
		for verb < s.last && !p.isFinite(verb) {
			verb++
		}
	case "but", "and":
		verb = p.chunkAfter(verb).last
	default:
		return false
	}
	return verb < s.last && p.isFinite(verb) && frames()[p.base(verb)]&speech != 0
}

// leadsToMarks reports whether a subject and a verb of speech begin at unit u, and words in
// marks follow: "- | Smith said, “No.”"
func (p *period) leadsToMarks(u int) bool {
	verb := p.chunkAfter(u).last
	return p.isFinite(verb) && frames()[p.base(verb)]&speech != 0 && (p.quoted(verb+1) || p.isComma(verb+1) && p.quoted(verb+2))
}

// reportsElse reports whether the clause from unit u on, up to last, tells what somebody
// else says or thinks: "it rained; | her mother, who knew it, denied it".
func (p *period) reportsElse(u, last int) bool {
	subject := p.chunkAfter(u)
	if subject.empty() || p.tag(subject.first) == sentence.PRP || !p.maySpeak(subject) {
		return false
	}
	inRelative := false
	for verb := subject.last; verb < last; verb++ {
		switch {
		case p.isRelative(verb):
			inRelative = true
		case p.isComma(verb):
			inRelative = false
		case p.isFinite(verb) && !inRelative:
			return frames()[p.base(verb)]&(speech|clause) != 0
		}
	}
	return false
}

// withoutNextVerb returns s up to the next verb that c's subject has: where s is no
// clause, which that verb could go on ("heard of | the incident | and wanted to
// help"), or the verb is one of speech and follows a quotation (`called it “a mess” |
// and said ...`).
func (p *period) withoutNextVerb(c candidate, s stretch) stretch {
	if c.cue.last == 0 || !p.isFinite(c.cue.first) {
		return s
	}
	clause := false
	for u := s.first; u < s.last-1; u++ {
		clause = clause || p.isFinite(u) || p.isRelative(u)
		if p.tag(u) != sentence.CC || !p.isFinite(u+1) {
			continue
		}
		if next, ok := p.cueAt(u + 1); !clause || ok && next.frame&speech != 0 && p.quoted(u-1) && p.tag(u+1) == p.tag(c.cue.first) {
			return stretch{s.first, u}
		}
	}
	return s
}

// withoutNextClause returns s, where it begins with a phrase, up to the only semicolon
// in it, where a clause follows: "declined | to comment; Brown could not be reached".
func (p *period) withoutNextClause(s stretch) stretch {
	end := s.last
	for u := s.first; u < s.last-1; u++ {
		switch {
		case p.word(u) != ";":
		case end < s.last, p.clauseBetween(s.first, u), !p.beginsClause(u + 1):
			return s
		default:
			end = u
		}
	}
	return stretch{s.first, end}
}

// withoutMainVerb returns s, said in a relative clause, up to the comma behind which
// the main clause goes on: "Smith, whose aide says | it rained, has left".
func (p *period) withoutMainVerb(s stretch) stretch {
	for u := s.first; u < s.last-1; u++ {
		if (p.isComma(u) || p.endsInComma(u)) && p.isFinite(u+1) {
			return stretch{s.first, u + 1}
		}
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
