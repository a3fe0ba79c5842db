package quote

import (
	"github.com/quoth-go/quoth/sentence"
)

// announcesAt finds the quotation that the colon at unit u leads to, whatever
// the verb: `Smith issued a statement: "..."`, `Smith: "..."`. Where the period
// ends with the colon, the quotation is still to come.
func (p *period) announcesAt(u int) (attribution, bool) {
	last := u+1 == len(p.units)
	if u == 0 || p.quoted(u-1) || !last && !(p.beginsUtterance(u+1) && p.endsUtterance(u+1)) {
		return attribution{}, false
	}
	c, source := p.announcer(u)
	if source.empty() {
		return attribution{}, false
	}
	if !last {
		return p.make(quoteAfter, c, source, stretch{u + 1, u + 2}), true
	}
	a := p.make(quoteAfter, c, source)
	a.open = true
	return a, true
}

// announcer returns the verb before the colon and its subject, or the colon
// itself and the name before it.
func (p *period) announcer(colon int) (cue, stretch) {
	if p.isRubric(p.tokens(stretch{0, colon})) {
		return cue{}, stretch{}
	}
	if s := p.chunkBefore(colon); s.first == 0 && !s.empty() {
		return cue{first: colon, head: colon, last: colon + 1, lemma: ":"}, s
	}
	if s := p.introduced(colon); !s.empty() {
		return cue{first: colon, head: colon, last: colon + 1, lemma: ":"}, s
	}
	if c, ok := p.cueAt(0); ok && c.bare && c.frame&speech != 0 {
		if s := p.phraseAfter(c.last); !s.empty() && s.last == colon {
			return c, s // "Said Smith:"
		}
	}
	for u := colon - 1; u > 0 && u > colon-reach; u-- {
		if !p.tag(u).IsFinite() {
			continue
		}
		c := cue{first: u, head: u, last: u + 1, lemma: p.base(u)}
		p.auxiliaries(&c)
		s := p.subject(c)
		if s.empty() || p.isRelative(s.first) || p.isRelative(s.last-1) {
			continue
		}
		if p.tag(c.first-1) == sentence.RB {
			c.first--
		}
		c.last = colon + 1
		if c.last-c.first > 12 {
			c.last = c.head + 1
		}
		return c, s
	}
	return cue{}, stretch{}
}

// maxIntroduction is how many units may name who speaks, before a colon.
const maxIntroduction = 12

// introduced returns the words before the colon where they are no clause and name somebody
// first: "Paul Jones, of the bank: “No.”"
func (p *period) introduced(colon int) stretch {
	who := p.chunkAfter(0)
	if who.empty() || colon > maxIntroduction || p.clauseBetween(0, colon) || p.isTitle(colon+1) || p.reading.named[p.units[who.last-1].first] != aPerson {
		return stretch{}
	}
	return stretch{0, colon}
}

// gesture finds who is about to speak where the period ends with what its subject does
// before, and a quotation follows that nobody reports: `Smith smiled. | "No."`
func (p *period) gesture(c cue) (attribution, bool) {
	if p.level >= 0 || !p.isFinite(c.first) || !isGesture(c.lemma) || !p.leadsToQuotation() {
		return attribution{}, false
	}
	last := c.last
	if p.tag(last) == sentence.PRPS && p.lower(last+1) == "head" {
		last += 2 // "shook | her head"
	}
	for p.tag(last) == sentence.RB {
		last++
	}
	source := p.subject(c)
	if !p.isEnd(last) || source.empty() || !p.maySpeak(source) {
		return attribution{}, false
	}
	a := p.make(quoteAfter, c, source)
	a.open = true
	return a, true
}

// isGesture reports whether a verb tells what people do before they speak.
func isGesture(base string) bool {
	switch base {
	case "smile", "laugh", "nod", "shrug", "sigh", "pause", "grin", "hesitate", "wince", "chuckle", "frown", "shake", "blush", "demur", "bristle", "scoff":
		return true
	}
	return false
}
