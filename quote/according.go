package quote

import "github.com/quoth-go/quoth/sentence"

// accordingAt finds what the "according to" at unit u attributes, or the "per" that
// newsrooms write for it.
func (p *period) accordingAt(u int) (attribution, bool) {
	n := p.accordingWords(u)
	if n == 0 {
		return attribution{}, false
	}
	c := cue{first: u, head: u, last: u + n, lemma: "according to"}
	source := p.phraseAfter(c.last)
	if source.empty() {
		return attribution{}, false
	}
	if u == 0 {
		source.last = p.upToComma(source.last)
	}
	a := p.make(accordingTo, c, source, p.besides(stretch{u, source.last})...)
	return a, len(a.content) > 0
}

// accordingWords returns how many units from u on are "according to" or "per", 0 where
// neither stands there.
func (p *period) accordingWords(u int) int {
	switch {
	case p.lower(u) == "according" && p.lower(u+1) == "to":
		return 2
	case p.isPer(u):
		return 1
	}
	return 0
}

// isPer reports whether a "per" at unit u, set off from what is said, names who said
// it: "Per Reuters, ...", "..., | per a spokesman", but not "$5 per day".
func (p *period) isPer(u int) bool {
	if p.lower(u) != "per" || u > 0 && !p.isComma(u-1) {
		return false
	}
	switch p.tag(u + 1) {
	case sentence.NNP, sentence.NNPS, sentence.DT, sentence.CD, sentence.NNS, sentence.PRPS:
		return true
	}
	return false
}

// asserts reports whether units first to last hold a finite verb that no relative
// pronoun comes before: ", | the bridge is closed", but not ", | a man who knows".
func (p *period) asserts(first, last int) bool {
	for u := first; u < last && !p.isRelative(u); u++ {
		if p.isFinite(u) {
			return true
		}
	}
	return false
}

// upToComma returns the next comma from unit u on, where what stands before it goes
// with a noun before unit u, "people | familiar with the matter,"; or else u.
func (p *period) upToComma(u int) int {
	for k := u; k < min(u+reach, len(p.units)) && !p.isFinite(k) && !p.quoted(k) && p.tag(k) != sentence.OpenBracket; k++ {
		if p.isComma(k) {
			return k
		}
	}
	return u
}

// besides returns what stands beside the phrase at s, which says whose it is: before it,
// behind it, or around it.
func (p *period) besides(s stretch) []stretch {
	before := s.first
	for before > 0 && (p.tag(before-1) == sentence.RB || p.isComma(before-1) || p.isDash(before-1)) {
		before--
	}
	if before > p.told+2 {
		content := stretch{p.told, before}
		p.told = s.last
		return []stretch{content}
	}
	after := s.last
	for p.isComma(after) && p.startsAside(after+1) && p.tag(after+1) != sentence.IN {
		end := p.asideEnd(after + 1)
		if !p.isComma(end) || p.asserts(after, end) {
			break
		}
		after = end
	}
	if p.isComma(after) {
		after++
	}
	return []stretch{{after, p.clauseEnd(after, cue{})}}
}
