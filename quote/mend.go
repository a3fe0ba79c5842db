package quote

import (
	"slices"

	"github.com/quoth-go/quoth/internal/lexicon"
	"github.com/quoth-go/quoth/sentence"
)

// mendSource mends a source, among the roles of the units from lo on, that breaks off in
// the middle of c's subject or of a phrase: "Acme (NASDAQ | : ACME)", "Smith, a | lawyer,",
// "a man who | saw it", "the mayor, 50, | who left".
func (p *period) mendSource(c candidate, lo int, roles []role) {
	first := slices.Index(roles, inSource)
	if first < 0 {
		return
	}
	s := stretch{lo + first, lo + runEnd(roles, first)}
	whole := s
	switch isWithin := c.source.first <= s.first && s.last <= c.source.last && c.source != s; {
	case isWithin && s.last-s.first > 1 && (p.isRelative(s.first) || p.splitsRelative(s) || p.splitsPhrase(s.last)):
		whole = p.trim(c.source)
	case p.tag(s.first) == sentence.RB && p.tag(s.first+1) == sentence.VBN && !c.source.empty() && c.source.first < s.first:
		whole = p.trim(c.source) // "Smith, in a letter | now held here, | wrote"
	case s.first > c.head && !p.isEnd(s.last) && !p.isEdge(s.last) && !p.quoted(s.last):
		whole.last = p.beforeRelative(s)
	case p.disagrees(c, s):
		whole.first = 0
	}
	for u := s.first + 1; u < s.last; u++ {
		if p.tag(u) == sentence.OpenBracket {
			whole.last = max(whole.last, p.bracketAfter(u)+1)
		}
	}
	for u := min(s.first, whole.first); u < max(s.last, whole.last); u++ {
		switch i := u - lo; {
		case i < 0 || i >= len(roles):
		case whole.first <= u && u < whole.last:
			roles[i] = inSource
		default:
			roles[i] = outside
		}
	}
}

// settleSource gives a, whose content are the pieces from the given one on, the source
// that grammar or the rules know for c where the roles have none or another.
func (p *period) settleSource(a *attribution, c candidate, pieces int) {
	switch {
	case p.isOwnSubject(c) && (a.source.empty() || overlap([]stretch{a.source}, []stretch{p.tokens(c.source)}) == 0):
		p.attributeTo(a, c.source) // "he said | she | refused"
	case !a.source.empty():
	case c.isRuled:
		a.source, a.who = c.rules.source, c.rules.who
		p.endBefore(a.source.first, pieces)
	case c.acts() && (p.isFinite(c.cue.first) || c.cue.participle) && !c.source.empty() && !p.isLoneRelative(c.source):
		p.attributeTo(a, p.trim(c.source))
	}
}

// splitsRelative reports whether a relative clause that begins in s goes on behind it:
// "Smith, whose brother | served".
func (p *period) splitsRelative(s stretch) bool {
	for u := s.first; u < s.last; u++ {
		if (p.isRelative(u) || p.tag(u) == sentence.WPS) && !p.isEdge(s.last) && !p.isEnd(s.last) {
			return true
		}
	}
	return false
}

// splitsPhrase reports whether a phrase goes on at unit u, so that nothing ends there:
// "a | lawyer", "of senior | managers".
func (p *period) splitsPhrase(u int) bool {
	switch p.tag(u - 1) {
	case sentence.DT, sentence.IN, sentence.PRPS, sentence.CC:
		return !p.isEnd(u)
	case sentence.JJ:
		return p.tag(u).IsNoun()
	}
	return false
}

// beforeRelative returns the end of what of s stands before a relative clause, that of s
// where it has none.
func (p *period) beforeRelative(s stretch) int {
	for u := s.first + 1; u < s.last; u++ {
		if p.isRelative(u) && p.isComma(u-1) {
			return u - 1
		}
	}
	return s.last
}

// disagrees reports whether s, right before c's verb, ends in a plural where that is of
// one, and all before it is one noun phrase, whose head so comes first: "A study of |
// voters | has found".
func (p *period) disagrees(c candidate, s stretch) bool {
	if s.last != c.cue.first || p.tag(s.last-1) != sentence.NNS || p.tag(c.cue.first) != sentence.VBZ || p.finite < s.first || s.first > reach {
		return false
	}
	head := p.chunkAfter(0)
	if head.empty() || p.tag(head.last-1) != sentence.NN {
		return false
	}
	for u := range s.first {
		if p.isComma(u) || p.quoted(u) {
			return false
		}
	}
	return true
}

// maxSlip is how many units may stand between two parts of one name.
const maxSlip = 3

// resumesName reports whether s goes on with the name that source, which is not empty,
// breaks off: "the Council | on American - | Islamic Relations".
func (p *period) resumesName(source, s stretch) bool {
	if source.empty() || s.first-source.last > maxSlip || !lexicon.IsCapital(p.word(source.last-1)) || !lexicon.IsCapital(p.word(s.first)) {
		return false
	}
	for u := source.last; u < s.first; u++ {
		if tag := p.tag(u); tag != sentence.IN && tag != sentence.POS && p.word(u) != "-" && !lexicon.IsCapital(p.word(u)) {
			return false
		}
	}
	return true
}

// isOwnSubject reports whether a pronoun or a person right before c's finite verb is its
// subject, so that nobody else speaks. Who angers others does not.
func (p *period) isOwnSubject(c candidate) bool {
	s := c.source
	if c.cue.participle && !s.empty() && p.lower(c.cue.first-1) == "as" {
		return true // "quoted | Smith | as saying"
	}
	if !c.acts() || !p.isFinite(c.cue.first) || s.empty() || s.last != c.cue.first || p.tag(s.first-1) == sentence.CC {
		return false
	}
	if p.tag(s.first) == sentence.PRP && s.last-s.first == 1 {
		return true
	}
	class := c.class()
	return class != hateVerb && class != likeVerb && p.reading.named[p.units[s.last-1].first].entityType() == aPerson && p.tag(s.last-1).IsProper()
}

// acts reports whether c is a verb whose subject speaks or thinks.
func (c *candidate) acts() bool {
	return c.cue.last > 0 && !c.suffers() && c.class() != seemVerb && !c.cue.infinitive
}

// suffers reports whether the subject of c is not the one that speaks or thinks:
// "was asked", "is expected", but not "was worried", "was assured".
func (c *candidate) suffers() bool {
	if !c.cue.passive {
		return false
	}
	switch classes()[c.lemma] {
	case hateVerb, messageVerb, knowVerb, desireVerb, likeVerb:
		return false
	}
	return c.lemma != "say" && c.lemma != "quote"
}

// isSubject reports whether s is the subject of c's verb, and so what speaks, where
// the units behind it, whose roles are given, have a content and no source: "which |
// question | the plan".
func (p *period) isSubject(c candidate, s stretch, behind []role) bool {
	if c.cue.last == 0 || s.last != c.cue.first || !p.isFinite(c.cue.first) || c.suffers() || classes()[c.lemma] == seemVerb {
		return false
	}
	return slices.Contains(behind, inContent) && !slices.Contains(behind, inSource) &&
		!p.quoted(s.last-1) && (!p.isRelative(s.last-1) || p.isLoneRelative(s)) && !p.clauseBetween(s.first, s.last)
}

// modifies reports whether c is a participle that goes with the subject of the period's
// verb, which is still to come.
func (p *period) modifies(c candidate) bool {
	return c.cue.participle && c.source.first == 0 && c.source.last == c.cue.first && p.finite > c.head
}

// endBefore ends the piece of a content, among those from the given one on, that runs
// into its source before the token at which that begins.
func (p *period) endBefore(source, first int) {
	for i := first; i < len(p.pieces); i++ {
		if s := &p.pieces[i]; s.first < source && source < s.last {
			s.last = source
			if p.doc.Tokens[source-1].Tag == sentence.Comma && s.first < source-1 {
				s.last--
			}
		}
	}
}

// fromRule has the first piece, of those from the given one on, begin where the rules of c have
// it where it begins with words in marks that are no sentence: "| We need to | “make sure of
// it,” Smith said".
func (p *period) fromRule(c candidate, first int) {
	if !c.isRuled || c.rules.rule != quoteBefore || len(c.rules.content) == 0 || first == len(p.pieces) {
		return
	}
	s, whole := &p.pieces[first], c.rules.content[0]
	if u := p.unitAt(s.first); p.quoted(u) && !p.beginsUtterance(u) && whole.first < s.first && s.last <= whole.last {
		s.first = whole.first
	}
}

// reachReport has the last piece, of those from the given one on, that stands before the
// report of c go on up to it, as the rules have it: "Ten people | were hurt, police said".
func (p *period) reachReport(c candidate, first int) {
	if !c.isRuled || c.rules.rule != saidBefore || len(c.rules.content) == 0 {
		return
	}
	whole := c.rules.content[0]
	for i := len(p.pieces) - 1; i >= first; i-- {
		if s := &p.pieces[i]; s.first < whole.last && whole.first < s.last {
			s.last = max(s.last, whole.last)
			return
		}
	}
}
