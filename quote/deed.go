package quote

import "github.com/quoth-go/quoth/sentence"

// isHearer reports whether s, the content of c, is only whom it is said to:
// "told | the reporters", "questioned | the student".
func (p *period) isHearer(c candidate, s stretch) bool {
	if s.first == c.head+2 && p.lower(c.head+1) == "to" && c.cue.frame&speech != 0 && !leadsTo(c.lemma, "to") && !p.quoted(s.last-1) {
		return p.reading.named[p.units[s.last-1].first] == aPerson && p.chunkAfter(s.first) == s // "tweeted to | Smith"
	}
	if s.first < c.head || c.cue.frame&addressee == 0 && c.lemma != "question" || p.quoted(s.last-1) {
		return false
	}
	return p.reading.named[p.units[s.last-1].first].entityType() == aPerson && p.chunkAfter(s.first) == s
}

// isNoReport reports whether the head of c says what a thing is or undergoes, so that s
// behind it, a clause, is nobody's words: "they say | adding | it to salt is safe", "gas |
// released | from the mill was seen".
func (p *period) isNoReport(c candidate, s stretch) bool {
	switch first := p.lower(s.first); {
	case s.first <= c.head, p.quoted(s.first), p.isEdge(s.first - 1):
		return false
	case c.lemma == "call" && c.cue.passive && p.lower(c.head+1) == "to" && !p.tag(c.head+2).IsVerb():
		return true // "was called to | the scene"
	case p.isDeedWith(c, s):
		return true
	case s.first == c.head+3 && p.isTitle(c.head+1) && isPlaced(p.lower(c.head+2)):
		return true // `read “War and Peace” on | the train`
	case c.cue.infinitive && c.cue.first == 0 && s.first == c.head+1 && !p.quotesIn(s) && !p.clauseBetween(s.first, s.last):
		return true // "To counter | the threat, | Smith has left"
	case !p.clauseBetween(s.first, s.last):
		return first == "that" && p.isPreposition(s.first+1) && !p.quotesIn(s) // "wrote | that in my kitchen"
	case p.tag(c.head) == sentence.VBG:
		return s.first == c.head+1 && first != "that" && p.isFinite(c.head-1) && frames()[p.base(c.head-1)]&clause != 0
	}
	return s.first == c.head+2 && c.source.last == c.head && p.isOrigin(c.head+1) && p.isFinite(p.phrasesAfter(s.first))
}

// isDeedWith reports whether what follows c makes a deed of it: "raised | their hands", "showed
// | no emotion".
func (p *period) isDeedWith(c candidate, s stretch) bool {
	switch c.lemma {
	case "raise":
		head := p.lower(p.chunkAfter(s.first).last - 1)
		return head == "hands" || head == "hand" || head == "money" || head == "funds"
	case "show":
		return p.lower(s.first) == "no" && (p.lower(s.first+1) == "emotion" || p.lower(s.first+1) == "remorse" || p.lower(s.first+1) == "mercy")
	}
	return false
}

// quotesIn reports whether a quotation stands in s.
func (p *period) quotesIn(s stretch) bool {
	for u := s.first; u < s.last; u++ {
		if p.quoted(u) {
			return true
		}
	}
	return false
}

// phrasesAfter returns where the phrases end that begin at unit u, one behind the other.
func (p *period) phrasesAfter(u int) int {
	last := p.chunkAfter(u).last
	for last > u && p.hangs(last) && !p.chunkAfter(last+1).empty() {
		last = p.chunkAfter(last + 1).last
	}
	return last
}

// isOrigin reports whether the preposition at unit u says where a thing comes from or goes
// to, behind a participle.
func (p *period) isOrigin(u int) bool {
	switch p.lower(u) {
	case "from", "by", "into", "at":
		return true
	}
	return false
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
