package quote

import "github.com/quoth-go/quoth/sentence"

// A candidate is a word that may be the head of a cue, with what the rules make
// of it.
type candidate struct {
	head    int
	cue     cue // zero where the head is no verb of the lexicon
	lemma   string
	rules   attribution // what the patterns find for it
	isRuled bool        // whether they find anything
	isRare  bool        // and that is sure, and too rare for the model to know: "is the gist of"
	source  stretch     // its subject, where it has one
}

// candidates appends the candidates of p to found, in the order of their heads.
func (p *period) candidates(found []candidate) []candidate {
	p.told = 0
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
		return !p.isAttributive(u) && !p.isCompound(u)
	}
	switch p.lower(u) {
	case "according", "per", ":", "is", "are", "was", "were", "in", "to", "for":
		return true
	}
	return isHearsay(p.lower(u))
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

// isCompound reports whether unit u is a noun that taggers take for a verb, with a word
// before it that is no subject of one: "which media | reports | range from", `called that |
// claim | “odd”`.
func (p *period) isCompound(u int) bool {
	if verb := p.base(u - 2); p.quoted(u+1) && p.lower(u-1) == "that" && (verb == "call" || verb == "label" || verb == "dub" || verb == "brand") {
		return true
	}
	if p.tag(u) != sentence.VBZ || p.tag(u+1) != sentence.VBP {
		return false
	}
	switch p.lower(u - 1) {
	case "media", "news", "police", "press":
		return true
	}
	return false
}

// candidateAt returns the candidate whose head is unit u.
func (p *period) candidateAt(u int) (candidate, bool) {
	c := candidate{head: u}
	if c.rules, c.isRuled = p.predicate(u); c.isRuled {
		c.lemma, c.isRare = c.rules.lemma, true
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
	switch word := p.lower(u); {
	case word == "in":
		return p.pollAt(u)
	case word == "to", word == "for":
		return p.standpointAt(u)
	case isHearsay(word):
		return p.hearsayAt(u)
	}
	if v, ok := p.verbAt(u); ok && !p.goesOnToAct(v) {
		c.cue, c.lemma = v, v.lemma
		c.source = p.source(v)
		if c.rules, c.isRuled = p.attribute(v); !c.isRuled {
			c.rules, c.isRuled = p.gesture(v)
		}
		c.isRare = c.isRuled && c.rules.rule == heardBefore
		if !c.isRuled {
			c.rules, c.isRuled = p.idiom(v)
		}
		return c, true
	}
	if p.tag(u).IsNoun() && cueNouns()[p.lower(u)] != noClass {
		c.lemma = p.lower(u)
		c.source = p.possessorBefore(u)
		c.rules, c.isRuled = p.nounCue(u)
		c.isRare = c.isRuled && c.rules.rule == inWords
		return c, true
	}
	return c, false
}

// goesOnToAct reports whether v says that somebody begins or goes on with what is no
// attribution: "continues | to build".
func (p *period) goesOnToAct(v cue) bool {
	switch v.lemma {
	case "continue", "begin", "start":
	default:
		return false
	}
	verb := p.base(v.last + 1)
	return p.tag(v.last) == sentence.TO && p.tag(v.last+1) == sentence.VB && frames()[verb] == 0 && classes()[verb] == noClass
}

// pivot returns the unit of the word that gives c its meaning: the head, or the adjective
// that a copula leads to.
func (c *candidate) pivot() int { return max(c.head, c.cue.adjective) }

// class returns the class of the word that gives c its meaning.
func (c *candidate) class() cueClass {
	switch {
	case c.cue.adjective > 0:
		return adjectiveClasses()[c.lemma]
	case c.cue.last > 0:
		return classes()[c.lemma]
	}
	return cueNouns()[c.lemma]
}

// isStrange reports whether c is a verb that no list has as one that attributes.
func (c *candidate) isStrange() bool {
	return c.cue.last > 0 && c.cue.frame == 0 && c.class() == noClass
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
