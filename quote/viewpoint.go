package quote

import "github.com/quoth-go/quoth/sentence"

// viewpoint finds what is said in the words of somebody, or is so in somebody's eyes, as
// the noun at unit u has it: "In her opinion, ...", "..., in the words of Smith".
func (p *period) viewpoint(u int) (attribution, bool) {
	if !isViewNoun(p.lower(u)) {
		return attribution{}, false
	}
	first := u
	for p.tag(first-1) == sentence.JJ {
		first--
	}
	c := cue{first: u, head: u, last: u + 1, lemma: p.lower(u)}
	source := p.possessorBefore(first)
	in, end := source.first-1, u+1
	if source.empty() && p.lower(first-1) == "the" && p.lower(u+1) == "of" {
		source = p.phraseAfter(u + 2)
		in, end = first-2, source.last
		c.first, c.last = in, u+2
	}
	if source.empty() || p.lower(in) != "in" {
		return attribution{}, false
	}
	if c.lemma == "words" {
		if s := p.quotationBeside(stretch{in, end}, c); !s.empty() {
			return p.make(inWords, c, source, s), true
		}
	}
	a := p.make(accordingTo, c, source, p.besides(stretch{in, end})...)
	return a, len(a.content) > 0
}

// maxLead is how many units may stand between somebody's words and the first that are in
// marks, with those.
const maxLead = 4

// quotationBeside returns the quotation behind the phrase s, or else before it, that c
// attributes, with what leads to it: "in his words, | is a "shame"".
func (p *period) quotationBeside(s stretch, c cue) stretch {
	first := s.last
	if p.isComma(first) {
		first++
	}
	for at := first; at < first+maxLead && !p.isComma(at); at++ {
		if p.quoted(at) {
			return stretch{first, p.utteranceEnd(at, c)}
		}
	}
	if p.isComma(s.first - 1) {
		s.first--
	}
	if p.quoted(s.first - 1) {
		return stretch{s.first - 1, s.first}
	}
	return stretch{}
}

// isViewNoun reports whether noun stands for what somebody says or thinks, behind "in".
func isViewNoun(noun string) bool {
	switch noun {
	case "view", "views", "opinion", "opinions", "words", "eyes", "estimation", "judgment", "judgement", "telling",
		"reading", "account", "assessment", "estimate":
		return true
	}
	return false
}

// isHearsay reports whether adverb says that others, who are not named, say so.
func isHearsay(adverb string) bool {
	switch adverb {
	case "reportedly", "allegedly", "purportedly", "supposedly":
		return true
	}
	return false
}

// hearsayAt finds the clause of which the adverb at unit u says that it is hearsay: "She
// has | reportedly | left".
func (p *period) hearsayAt(u int) (candidate, bool) {
	if p.level >= 0 {
		return candidate{}, false
	}
	c := candidate{head: u, lemma: p.lower(u)}
	c.rules = p.make(hearsay, cue{first: u, head: u, last: u + 1, lemma: c.lemma}, stretch{},
		stretch{p.told, u}, stretch{u + 1, p.clauseEnd(u+1, cue{})})
	c.isRuled = p.finite < len(p.units) && len(c.rules.content) > 0
	return c, true
}

// pollAt finds the answers to the poll that the "in" at unit u names: "In a Fox News poll
// released Monday, | most of those asked ...".
func (p *period) pollAt(u int) (c candidate, ok bool) {
	poll := p.chunkAfter(u + 1)
	if poll.empty() || !isPoll(p.lower(poll.last-1)) {
		return candidate{}, false
	}
	c = candidate{head: u, lemma: p.lower(u), source: p.phraseAfter(u + 1)}
	if u > 0 {
		return c, true
	}
	c.source.last = p.upToComma(c.source.last)
	c.rules = p.make(accordingTo, cue{first: u, head: u, last: u + 1, lemma: c.lemma}, c.source, p.besides(stretch{u, c.source.last})...)
	c.isRuled = len(c.rules.content) > 0
	return c, true
}

// isPoll reports whether noun asks many people.
func isPoll(noun string) bool {
	switch noun {
	case "poll", "polls", "survey", "surveys":
		return true
	}
	return false
}

// standpointAt finds who has it so for whom the preposition at unit u sets it off: "To
// Smith, | it is a shame".
func (p *period) standpointAt(u int) (candidate, bool) {
	if u > 0 && !p.isComma(u-1) {
		return candidate{}, false
	}
	who := p.phraseAfter(u + 1)
	if who.empty() || !p.isComma(who.last) {
		return candidate{}, false
	}
	switch p.reading.named[p.units[who.last-1].first].entityType() {
	case aPerson, aGroup, anOrganization:
		return candidate{head: u, lemma: p.lower(u), source: who}, true
	}
	return candidate{}, false
}
