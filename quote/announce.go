package quote

import (
	"github.com/quoth-go/quoth/sentence"
)

// announces finds the first quotation that period p leads to with a colon.
func (p *period) announces() (attribution, bool) {
	for u := range p.units {
		if p.word(u) == ":" && (u+1 == len(p.units) || p.quoted(u+1)) {
			return p.announcesAt(u)
		}
	}
	return attribution{}, false
}

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
	if s := p.chunkBefore(colon); s.first == 0 && !s.empty() {
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
		if s.empty() || p.isRelative(s.first) {
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
