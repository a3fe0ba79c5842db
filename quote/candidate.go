package quote

import (
	"github.com/quoth-go/quoth/sentence"
)

// A candidate is a word that may be the head of a cue, with what the rules make
// of it.
type candidate struct {
	head    int
	cue     cue // zero where the head is no verb of the lexicon
	lemma   string
	rules   attribution // what the patterns find for it
	isRuled bool        // whether they find anything
	source  stretch     // its subject, where it has one
}

// candidates appends the candidates of p to found, in the order of their heads.
func (p *period) candidates(found []candidate) []candidate {
	p.told = p.opening
	for u := range p.units {
		if p.deadline.Passed() {
			break
		}
		if !p.mayBeHead(u) {
			continue
		}
		if c, ok := p.candidateAt(u); ok {
			found = append(found, c)
		}
	}
	return found
}

// mayBeHead rules out most units that are no candidate's head.
func (p *period) mayBeHead(u int) bool {
	if tag := p.tag(u); tag.IsVerb() || tag.IsNoun() {
		return !p.isAttributive(u)
	}
	word := p.lower(u)
	return word == "according" || word == ":" || isBe(word) || p.isPer(u)
}

// isAttributive reports whether the participle at unit u is an adjective: "the well
// | known | effects".
func (p *period) isAttributive(u int) bool {
	if tag := p.tag(u); tag != sentence.VBN && tag != sentence.VBG || !p.tag(u+1).IsNoun() {
		return false
	}
	before := u - 1
	for p.tag(before) == sentence.RB || p.tag(before) == sentence.RBS {
		before--
	}
	return p.tag(before) == sentence.DT || p.tag(before) == sentence.PRPS
}

// candidateAt returns the candidate whose head is unit u.
func (p *period) candidateAt(u int) (candidate, bool) {
	c := candidate{head: u}
	if c.rules, c.isRuled = p.predicate(u); c.isRuled {
		c.lemma = c.rules.lemma
		return c, true
	}
	if p.accordingWords(u) > 0 {
		c.lemma = "according to" // of "per", too, which means it
		c.rules, c.isRuled = p.accordingAt(u)
		return c, true
	}
	if p.word(u) == ":" {
		c.lemma = ":"
		c.rules, c.isRuled = p.announcesAt(u)
		return c, c.isRuled
	}
	if v, ok := p.verbAt(u); ok {
		c.cue, c.lemma = v, v.lemma
		c.source = p.source(v)
		c.rules, c.isRuled = p.attribute(v)
		return c, true
	}
	if p.tag(u).IsNoun() && isCueNoun(p.lower(u)) {
		c.lemma = p.lower(u)
		c.source = p.possessorBefore(u)
		c.rules, c.isRuled = p.nounCue(u)
		return c, true
	}
	return c, false
}

// isStrange reports whether c is a verb that no list has as one that attributes.
func (c *candidate) isStrange() bool {
	return c.cue.last > 0 && c.cue.frame == 0 && classes()[c.lemma] == noClass
}

// isAuxiliary reports whether the verb at unit u helps another one.
func (p *period) isAuxiliary(u int) bool {
	switch p.base(u) {
	case "be", "have", "do":
	default:
		return false
	}
	for k := u + 1; k < u+5; k++ {
		switch tag := p.tag(k); {
		case tag == sentence.RB || tag == sentence.RBR:
		case tag.IsVerb():
			return true
		default:
			return false
		}
	}
	return false
}

// isCueNoun reports whether noun is the head of a cue at times.
func isCueNoun(noun string) bool {
	if isClaimNoun(noun) {
		return true
	}
	switch noun {
	case "support", "criticism", "question", "questions", "attack", "attacks", "call", "calls", "endorsement",
		"endorsements", "opposition", "debate", "plan", "plans", "response", "message", "complaints", "chants",
		"idea", "comments", "remarks", "goal", "requests", "request", "push", "advice", "backing", "talk", "talks",
		"stance", "opinion", "proposals", "policy", "consensus", "recognition", "agreement", "words", "desire",
		"doubt", "doubts", "critique", "expectations", "refusal", "reluctance", "speculation", "defense", "praise",
		"report", "reports", "estimate", "estimates", "supporter", "supporters", "critic", "critics", "advocate",
		"opponent", "mention", "reference", "warning", "appeal", "rejection", "denial", "shows", "notes", "says":
		return true
	}
	return false
}
