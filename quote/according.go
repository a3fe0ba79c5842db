package quote

import "github.com/quoth-go/quoth/sentence"

// according finds what "according to" attributes, before or behind it.
func (p *period) according(yield func(attribution)) {
	for u := range p.units {
		if a, ok := p.accordingAt(u); ok {
			yield(a)
		}
	}
}

// accordingAt finds what the "according to" at unit u attributes.
func (p *period) accordingAt(u int) (attribution, bool) {
	if p.lower(u) != "according" || p.lower(u+1) != "to" {
		return attribution{}, false
	}
	source := p.phraseAfter(u + 2)
	if source.empty() {
		return attribution{}, false
	}
	c := cue{first: u, head: u, last: u + 2, lemma: "according to"}
	a := p.make(accordingTo, c, source, p.accordingContent(u, source))
	return a, len(a.content) > 0
}

// accordingContent returns what the "according to" at unit u attributes to source.
func (p *period) accordingContent(u int, source stretch) stretch {
	before := u
	for before > 0 && (p.tag(before-1) == sentence.RB || p.isComma(before-1) || p.isDash(before-1)) {
		before--
	}
	if before > p.told+2 {
		content := stretch{p.told, before}
		p.told = source.last
		return content
	}
	after := p.withApposition(source).last
	if p.isComma(after) {
		after++
	}
	return stretch{after, p.clauseEnd(after, cue{})}
}
