package quote

import (
	"github.com/quoth-go/quoth/internal/lemma"
	"github.com/quoth-go/quoth/sentence"
)

// announces finds the quotation that period p leads to with a colon, whatever
// its verb: `Smith issued a statement: "..."`, `Smith: "..."`. Where the
// period ends with the colon, the quotation is still to come.
func (p *period) announces() (attribution, bool) {
	colon := -1
	for u := range p.units {
		if p.word(u) == ":" && (u+1 == len(p.units) || p.quoted(u+1)) {
			colon = u
			break
		}
	}
	if colon <= 0 || p.quoted(colon-1) || p.quoted(colon+1) && !(p.beginsUtterance(colon+1) && p.endsUtterance(colon+1)) {
		return attribution{}, false
	}
	c, source := p.announcer(colon)
	if source.empty() {
		return attribution{}, false
	}
	a := attribution{open: true}
	if colon+1 < len(p.units) {
		a = p.make(quoteAfter, c, source, stretch{colon + 1, colon + 2})
		return a, true
	}
	a = p.make(quoteAfter, c, source)
	a.open = true
	return a, true
}

// announcer returns the verb before the colon and its subject, or the colon
// itself and the name before it.
func (p *period) announcer(colon int) (cue, stretch) {
	if s := p.chunkBefore(colon); s.first == 0 && !s.empty() {
		return cue{first: colon, head: colon, last: colon + 1, lemma: ":"}, s
	}
	for u := colon - 1; u > 0 && u > colon-reach; u-- {
		if !p.tag(u).IsFinite() {
			continue
		}
		c := cue{first: u, head: u, last: u + 1, lemma: lemma.Verb(p.lower(u))}
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
