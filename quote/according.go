package quote

import "github.com/quoth-go/quoth/sentence"

// according finds what "according to" attributes, before or behind it.
func (p *period) according(yield func(attribution)) {
	for u := range p.units {
		if p.lower(u) != "according" || p.lower(u+1) != "to" {
			continue
		}
		source := p.phraseAfter(u + 2)
		if source.empty() {
			continue
		}
		c := cue{first: u, head: u, last: u + 2, lemma: "according to"}
		content := p.accordingContent(u, source)
		if a := p.make(accordingTo, c, source, content); len(a.content) > 0 {
			yield(a)
		}
	}
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
