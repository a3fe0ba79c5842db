package quote

import "github.com/quoth-go/quoth/sentence"

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
	if p.lower(s.first) == "more" && p.lower(s.first+1) == "than" && p.lower(s.first+2) == "once" {
		s.first += 3
	}
	switch p.lower(s.first) {
	case "afterwards", "afterward", "later", "earlier", "previously", "recently", "again", "yesterday", "today":
		if p.lower(s.first+1) == "that" || p.beginsClause(s.first+1) {
			s.first++
		}
	}
	return s
}

// withoutOccasion returns s, no clause, without the occasion at its end when it was first or
// last said: "first mentioned | the plan | during his campaign".
func (p *period) withoutOccasion(c candidate, s stretch) stretch {
	if word := p.lower(c.head - 1); word != "first" && word != "last" || p.clauseBetween(s.first, s.last) {
		return s
	}
	for u := s.first + 1; u < s.last; u++ {
		if p.lower(u) == "during" {
			return stretch{s.first, u}
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
	if hearer := p.chunkAfter(s.first); s.first == c.head+1 && p.isToldClause(hearer) {
		return stretch{hearer.last, s.last}
	}
	if s.first == c.head+1 && isAudience(p.lower(s.first)) && p.beginsClause(s.first+1) {
		return stretch{s.first + 1, s.last} // "telling | reporters | people would have left"
	}
	for u := s.first; u < s.last; u++ {
		switch {
		case p.tag(u).IsVerb(), p.tag(u) == sentence.MD, p.quoted(u), p.isComma(u), isClaimNoun(p.lower(u)):
			return s
		case p.lower(u) == "that" && (p.tag(u) == sentence.IN || p.isHeardBy(c, u)):
			return stretch{u, s.last}
		}
	}
	return s
}

// isAudience reports whether word names those to whom people in the news speak.
func isAudience(word string) bool {
	switch word {
	case "reporters", "journalists", "lawmakers", "mps", "senators", "investors", "analysts", "supporters", "voters", "delegates", "colleagues", "employees", "staff", "parents", "residents":
		return true
	}
	return false
}

// isToldClause reports whether hearer is a person or a group, and a pronoun behind it begins
// what they hear: "telling | MPs | she was sorry".
func (p *period) isToldClause(hearer stretch) bool {
	if hearer.empty() || p.tag(hearer.last) != sentence.PRP || !p.isFinite(hearer.last+1) {
		return false
	}
	kind := p.reading.named[p.units[hearer.last-1].first].entityType()
	return kind == aPerson || kind == aGroup || kind == anOrganization
}

// isHeardBy reports whether the "that" at unit u, which taggers take for a pronoun, begins
// what c says to whom is named before it: "assured | the voters | that it rained".
func (p *period) isHeardBy(c candidate, u int) bool {
	if p.tag(u) != sentence.WDT || p.isFinite(u+1) || !p.beginsClause(u+1) {
		return false
	}
	if c.cue.frame&addressee == 0 && p.lower(u-2) != "to" {
		return false
	}
	kind := p.reading.named[p.units[u-1].first].entityType()
	return kind == aPerson || kind == aGroup
}

// isPlaced reports whether preposition says where or to whom something is said.
func isPlaced(preposition string) bool {
	switch preposition {
	case "on", "in", "at", "to", "during", "outside", "inside", "before", "after":
		return true
	}
	return false
}

// subjectStart returns where the subject begins that unit u, behind a preposition, stands
// in, or u: "| The plan for a bridge across | the river | was rejected".
func (p *period) subjectStart(u int) int {
	of := u - 1
	if chunk := p.chunkBefore(u + 1); !chunk.empty() {
		of = chunk.first - 1 // "the British | Red Cross"
	}
	for p.tag(of) == sentence.DT || p.tag(of) == sentence.PRPS {
		of--
	}
	if p.isRelative(u) || !p.hangs(of) || !p.isNominal(of-1) && p.tag(of-1) != sentence.VBN {
		return of + 1
	}
	first := of
	for first > 0 && u-first < reach && p.isInPhrase(first-1) {
		first--
	}
	if p.hangs(first) {
		return of + 1 // "In the city of | London"
	}
	return first
}

// isInPhrase reports whether unit u can stand in a noun phrase with what hangs on it,
// participles among them: "a plan backed by the mayor".
func (p *period) isInPhrase(u int) bool {
	switch tag := p.tag(u); tag {
	case sentence.DT, sentence.PRPS, sentence.JJ, sentence.JJR, sentence.JJS, sentence.VBN, sentence.POS, sentence.Dollar:
		return true
	case sentence.IN, sentence.TO:
		return p.hangs(u)
	default:
		return p.isNominal(u)
	}
}

// hangs reports whether the preposition at unit u has a phrase hang on what is before it.
func (p *period) hangs(u int) bool {
	return p.isPreposition(u) && !p.subordinates(u) && p.lower(u) != "that" && p.lower(u) != "than"
}

// isAnswer reports whether a yes or a no at unit u goes with c: "said | no to | it".
func (p *period) isAnswer(c candidate, u int) bool {
	word := p.lower(u)
	return u == c.head+1 && (word == "no" || word == "yes") && p.lower(u+1) == "to"
}
