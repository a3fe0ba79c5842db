package quote

import (
	"strings"

	"github.com/quoth-go/quoth/sentence"
)

// A cue is a verb that may attribute, with its auxiliaries: units first to
// last, last exclusive.
type cue struct {
	first, head, last int
	lemma             string
	adjective         int // of its predicate: is confident; 0 where it has none
	frame             frame
	passive           bool // was told
	bare              bool // no auxiliary, and a form that stands alone: said, says
	participle        bool // saying, without an auxiliary
	infinitive        bool // to say
	embedded          bool // in a clause that a verb can follow: the man who said, his claim
}

// cueAt returns the cue whose head is unit u.
func (p *period) cueAt(u int) (cue, bool) {
	tag := p.tag(u)
	switch {
	case (tag == sentence.NNS || tag == sentence.NN && p.tag(u-1) == sentence.NNS) && p.takenForNoun(u):
		tag = sentence.VBZ
	case tag == sentence.NN && p.isSaying(u):
		tag = sentence.VBG
	}
	if !tag.IsVerb() {
		return cue{}, false
	}
	base := p.base(u)
	f := frames()[base]
	if f == 0 {
		return cue{}, false
	}
	c := cue{first: u, head: u, last: u + 1, lemma: base, frame: f}
	have, be, modal := p.conjugate(&c, tag)
	switch tag {
	case sentence.VB:
		return c, modal || c.infinitive
	case sentence.VBN:
		isMain := p.isComma(u-1) && (p.finite == len(p.units) && p.quoted(u+1) || p.isComma(u+1) && p.quoted(u+2)) // whatever its tag
		return c, have || be || isMain || speechPast(p.lower(u)) || p.isInRelative(u)
	}
	return c, true
}

// verbAt returns the verb whose head is unit u: a cue of the lexicon, or one
// without a frame.
func (p *period) verbAt(u int) (cue, bool) {
	if c, ok := p.adjectiveAt(u); ok {
		return c, true
	}
	if c, ok := p.cueAt(u); ok {
		return c, true
	}
	if !p.tag(u).IsVerb() || p.isAuxiliary(u) {
		return cue{}, false
	}
	c := cue{first: u, head: u, last: u + 1, lemma: p.base(u)}
	p.conjugate(&c, p.tag(u))
	return c, true
}

// conjugate finds the auxiliaries of c, whose head has the given tag, and what form
// of the verb they make.
func (p *period) conjugate(c *cue, tag sentence.Tag) (have, be, modal bool) {
	have, be, modal, c.infinitive = p.auxiliaries(c)
	c.bare = c.first == c.head && tag != sentence.VBG && tag != sentence.VB
	c.participle = tag == sentence.VBG && !be
	c.passive = isPassive(tag, have, be) || p.isPassiveAside(c)
	return have, be, modal
}

// isPassiveAside reports whether c, without an auxiliary, tells between two commas what is
// done to its noun: "Smith, | asked | whether she would run, said", "Smith, long | touted | as
// a poet, left".
func (p *period) isPassiveAside(c *cue) bool {
	first := c.head
	for p.tag(first-1) == sentence.RB {
		first--
	}
	if tag := p.tag(c.head); c.first < first || !p.isComma(first-1) || tag != sentence.VBN && tag != sentence.VBD {
		return false
	}
	switch p.lower(c.head + 1) {
	case "as", "of", "by", "if", "whether", "about":
	default:
		return false
	}
	for u := c.head + 1; u < min(len(p.units), c.head+reach) && !p.quoted(u); u++ {
		if p.isComma(u) {
			return p.tag(u+1).IsFinite() || p.tag(u+1) == sentence.VBN && frames()[p.base(u+1)]&speech != 0
		}
	}
	return false
}

// isPassive reports whether a verb of the given tag and auxiliaries is passive.
func isPassive(tag sentence.Tag, have, be bool) bool {
	return tag == sentence.VBN && be || tag == sentence.VBD && be && !have
}

// auxiliaries moves the start of c back over its auxiliaries, its negation and
// the adverbs among them, and says which auxiliaries there are.
func (p *period) auxiliaries(c *cue) (have, be, modal, to bool) {
	for u := c.head - 1; u >= 0 && u >= c.head-6; u-- {
		switch tag := p.tag(u); {
		case tag == sentence.MD:
			modal = true
		case tag == sentence.TO:
			if p.tag(c.head) != sentence.VB {
				return
			}
			to = true
		case tag == sentence.RB || tag == sentence.RBR:
			if p.isComma(u - 1) {
				return
			}
			continue
		case tag.IsVerb():
			switch p.base(u) {
			case "have":
				have = true
			case "be":
				be = true
			case "do":
				modal = true
			default:
				return
			}
		default:
			return
		}
		c.first = u
	}
	return
}

// takenForNoun reports whether unit u is a verb that taggers like to take for a
// noun: "Smith notes.", "critics note."
func (p *period) takenForNoun(u int) bool {
	before := p.tag(u - 1)
	if !before.IsNoun() && before != sentence.PRP && !p.isComma(u-1) {
		return false
	}
	return frames()[p.base(u)]&speech != 0 && (p.isEnd(u+1) || p.isComma(u+1) || p.quoted(u+1) || p.lower(u+1) == "that")
}

// isInRelative reports whether unit u, before words in marks, is the verb of a relative
// clause, whatever its tag: `a result that the mayor | called | "fair"`.
func (p *period) isInRelative(u int) bool {
	if !p.quoted(u + 1) {
		return false
	}
	subject := p.chunkBefore(u)
	return !subject.empty() && (p.isRelative(subject.first-1) || p.lower(subject.first-1) == "that")
}

// isSaying reports whether unit u is a participle that taggers like to take for a noun:
// "with the paper | writing | that it rained".
func (p *period) isSaying(u int) bool {
	return p.lower(u+1) == "that" && strings.HasSuffix(p.lower(u), "ing") && p.lower(p.chunkBefore(u).first-1) == "with"
}

// speechPast reports whether a tagger that calls word a participle is more
// likely to be wrong than right.
func speechPast(word string) bool {
	switch word {
	case "said", "told", "added", "asked", "replied", "tweeted", "noted", "responded":
		return true
	}
	return false
}
