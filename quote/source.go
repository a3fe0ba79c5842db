package quote

import (
	"github.com/quoth-go/quoth/internal/lexicon"
	"github.com/quoth-go/quoth/sentence"
)

// reach bounds every search from a cue, in units, so that a text without full
// stops costs no more than its length.
const reach = 80

// subject returns the noun phrase that c's verb has as its subject, with what
// is set off between them: "Smith, 42, a lawyer, | said".
func (p *period) subject(c cue) stretch {
	end := c.first
	for end > 0 && (p.tag(end-1) == sentence.RB || p.tag(end-1) == sentence.RBR) {
		end--
	}
	if t := p.timeBefore(end); t < end && t > 0 {
		end = t
	}
	switch {
	case c.participle || c.infinitive || p.joins(end-1):
		return p.leaningSubject(c, end)
	case p.quoted(end-1) && p.endsInComma(end-1):
		if s := p.beforeAside(end - 1); p.hasRelative(s) {
			return s // "Smith, who called it “a shame,” | said"
		}
	case p.isComma(end-1) || p.isDash(end-1):
		if s := p.beforeAside(end - 1); !s.empty() {
			return s
		}
		if s := p.phraseBefore(end - 1); !s.empty() && s.first == 0 && !p.isTime(s) {
			return s // "Smith of Leeds, says"
		}
		return p.sharedSubject(c, end)
	}
	return p.phraseBefore(end)
}

// leaningSubject returns the subject of c, which begins at unit end and leans on another
// verb or on a noun.
func (p *period) leaningSubject(c cue, end int) stretch {
	switch {
	case !c.participle:
	case p.lower(end-1) == "as":
		if s := p.quotedSubject(end - 1); !s.empty() {
			return s
		}
	case p.tag(end - 1).IsNoun():
		return p.phraseBefore(end) // "a letter saying"
	case p.isComma(end - 1):
		if s := p.phraseBefore(end - 1); !s.empty() && s.first == 0 && !p.isTime(s) {
			return s // "Smith, | citing a report,"
		}
	}
	if c.participle && p.finite > c.last && c.first <= maxOpening {
		return p.subjectAhead(c)
	}
	return p.sharedSubject(c, end)
}

// quotedSubject returns who is quoted by the verb before unit as: "quoted | a teacher | as
// saying", "| Smith | was quoted by Reuters as saying".
func (p *period) quotedSubject(as int) stretch {
	s := p.phraseBefore(as)
	switch {
	case s.empty():
	case isQuoting(p.base(s.first - 1)):
		return s
	case p.lower(s.first-1) == "by" && isQuoting(p.base(s.first-2)):
		quoted := cue{first: s.first - 2, head: s.first - 2, last: s.first - 1}
		p.auxiliaries(&quoted)
		return p.subject(quoted)
	}
	return stretch{}
}

// hasRelative reports whether a relative pronoun is in s.
func (p *period) hasRelative(s stretch) bool {
	for u := s.first; u < min(s.last, s.first+reach); u++ {
		if p.isRelative(u) {
			return true
		}
	}
	return false
}

// isQuoting reports whether a verb has for its object who says what follows "as saying".
func isQuoting(base string) bool {
	switch base {
	case "quote", "cite", "report", "record", "remember", "recall":
		return true
	}
	return false
}

// maxOpening is how many units may stand before a participle that opens a period:
// "Even after | announcing".
const maxOpening = 3

// subjectAhead returns the subject of the clause that the participle of c leads to:
// "After announcing the plan, | Smith | left". It is empty where there is none.
func (p *period) subjectAhead(c cue) stretch {
	for u := c.last; u < min(len(p.units), c.last+reach); u++ {
		if !p.isComma(u) {
			continue
		}
		s := p.phraseAfter(u + 1)
		verb := s.last
		for p.tag(verb) == sentence.RB {
			verb++
		}
		if !s.empty() && p.isFinite(verb) {
			return s
		}
	}
	return stretch{}
}

// timeBefore returns where the words before unit end begin that say when, or
// end: "Smith | on Monday | said", "Smith | last week | said".
func (p *period) timeBefore(end int) int {
	u := end
	for u > 0 && p.isTimeWord(u-1) {
		u--
	}
	if u == end {
		return end
	}
	for u > 0 && (p.tag(u-1) == sentence.DT || p.tag(u-1) == sentence.JJ) {
		u--
	}
	if p.tag(u-1) == sentence.IN {
		u--
	}
	return u
}

// joins reports whether unit u joins a second verb to the subject of a first:
// "rose and said".
func (p *period) joins(u int) bool {
	return p.tag(u) == sentence.CC || p.lower(u) == "then"
}

func (p *period) isDash(u int) bool { return lexicon.IsDash(p.word(u)) }

// sharedSubject returns the subject of the verb that the one of c leans on:
// "Smith rose, | adding", "Smith rose and | said". That is the last verb of
// speech before it, of the same tense where c has one, or else the last verb.
func (p *period) sharedSubject(c cue, end int) stretch {
	if s := p.beforeDash(end - 2); !s.empty() && p.joins(end-1) {
		end = s.last // "She came - it rained - | and said"
		for end--; !p.isDash(end - 1); end-- {
		}
	}
	var nearest stretch
	isLike := false // whether that is of a verb of the same form as c's
	for u := end - 1; u > 0 && u > end-reach; u-- {
		tag := p.tag(u)
		if !p.isFinite(u) {
			continue
		}
		s := p.subjectOfVerb(u, end)
		if s.empty() || p.tag(s.first) == sentence.WDT {
			continue
		}
		if like := tag == p.tag(c.head); nearest.empty() || tag.IsFinite() && like && !isLike && p.joins(end-1) {
			nearest, isLike = s, like // "Smith accepts they tried | but blames"
		}
		if c.participle && classes()[c.lemma] != showVerb && !p.maySpeak(nearest) && p.maySpeak(s) {
			nearest = s
		}
		if frames()[p.base(u)]&speech != 0 && (tag == p.tag(c.head) || !p.tag(c.head).IsFinite()) {
			return s
		}
	}
	return nearest
}

// maySpeak reports whether s begins with somebody or something that can be a source.
func (p *period) maySpeak(s stretch) bool {
	head := max(p.chunkAfter(s.first).last-1, s.first)
	return p.reading.named[p.units[head].first].speaks() || p.tag(s.first) == sentence.PRP && p.lower(s.first) != "it"
}

// subjectOfVerb returns the subject of the finite verb at unit u, before it or
// inverted between it and unit end; it is empty where the verb shares its
// subject with one before.
func (p *period) subjectOfVerb(u, end int) stretch {
	c := cue{first: u, head: u, last: u + 1}
	p.auxiliaries(&c)
	for c.first > 0 && p.tag(c.first-1) == sentence.RB {
		c.first--
	}
	if p.joins(c.first - 1) {
		return stretch{}
	}
	if t := p.timeBefore(c.first); t > 0 {
		c.first = t
	}
	if s := p.phraseBefore(c.first); !s.empty() {
		return s
	}
	if p.isComma(c.first - 1) {
		if s := p.beforeAside(c.first - 1); !s.empty() {
			return s
		}
	}
	if s := p.phraseAfter(u + 1); !s.empty() && s.last <= end && p.quoteBefore(u) {
		return s // "said Smith, adding"
	}
	return stretch{}
}

// quoteBefore reports whether a quotation, with or without a comma, stands
// before unit u.
func (p *period) quoteBefore(u int) bool {
	return p.quoted(u-1) || p.isComma(u-1) && p.quoted(u-2)
}

// beforeAside returns the noun phrase before what is set off by commas or
// dashes and ends with the one at unit end: "Smith, 42, a lawyer|,". The
// stretch holds the aside and its closing mark.
func (p *period) beforeAside(end int) stretch {
	if s := p.beforeDash(end); !s.empty() {
		return s
	}
	var best stretch
	verb := false // whether a finite verb follows that is not one of a relative clause
	for u := end - 1; u > 0 && u > end-reach; u-- {
		switch tag := p.tag(u); {
		case p.isFinite(u):
			verb = true
		case p.isRelative(u), tag == sentence.WPS, tag == sentence.WRB, p.lower(u) == "whether":
			verb = false
		}
		if u < end-1 && p.beginsUtterance(u) && !p.isTitle(u) || p.tag(u) == sentence.Colon && !p.isDash(u) {
			break
		}
		if verb || !p.isComma(u) && !p.isDash(u) || !p.startsAside(u+1) {
			continue
		}
		s := p.phraseBefore(u)
		if s.empty() || p.isTime(s) || p.isFinite(s.first-1) && p.isRelative(s.first-2) {
			continue // the last is an object: "who has | a son, 12,"
		}
		if !best.empty() && !p.isEdge(s.first-1) && (p.finite < s.first || p.isPreposition(s.first-1)) {
			break // "It rained in town, | the mayor, Ann Lee,", "In a letter, | the mayor, Ann Lee,"
		}
		best = stretch{s.first, end + 1}
		if s.first == 0 || !p.isComma(s.first-1) && !(p.isPreposition(s.first-1) && p.isComma(s.first-2)) {
			break // but "Ann Lee, | of Mill Lane, York,"
		}
	}
	return best
}

// isPreposition reports whether unit u is one.
func (p *period) isPreposition(u int) bool {
	return p.tag(u) == sentence.IN || p.tag(u) == sentence.TO
}

// beforeDash returns the noun phrase before what a pair of dashes sets off, whatever it
// is, the second of them at unit end: "Critics - and there are some - |".
func (p *period) beforeDash(end int) stretch {
	if !p.isDash(end) {
		return stretch{}
	}
	for u := end - 2; u > 0 && u > end-reach && p.tag(u) != sentence.Period; u-- {
		if !p.isDash(u) {
			continue
		}
		if s := p.phraseBefore(u); !s.empty() && !p.isTime(s) {
			return stretch{s.first, end + 1}
		}
		break
	}
	return stretch{}
}

// startsAside reports whether unit u can begin an appositive, an age, or a
// relative clause.
func (p *period) startsAside(u int) bool {
	switch p.tag(u) {
	case sentence.DT, sentence.CD, sentence.WP, sentence.WDT, sentence.WPS, sentence.NN, sentence.NNP,
		sentence.NNS, sentence.JJ, sentence.JJS, sentence.VBN, sentence.VBG, sentence.PRPS, sentence.IN:
		return true
	}
	return false
}

// passiveSource returns the noun phrase after "by" that follows the passive cue
// c, "was described by aides", but the subject of who is quoted.
func (p *period) passiveSource(c cue) stretch {
	if c.lemma == "quote" {
		return p.subject(c)
	}
	for u := c.last; u < len(p.units) && u < c.last+4; u++ {
		if p.lower(u) == "by" {
			return p.phraseAfter(u + 1)
		}
	}
	return stretch{}
}

// isMute reports whether the source of a is a "which" that stands for what cannot
// speak: neither a name, nor somebody, nor a document.
func (p *period) isMute(a attribution) bool {
	if a.source == a.who || p.lowered.Word(a.source.first) != "which" {
		return false
	}
	head := a.who.last - 1
	for head > a.who.first && !p.doc.Tokens[head].Tag.IsNoun() {
		head--
	}
	class, _, _ := lexicon.Classify(p.lowered.Word(head))
	return class == lexicon.NoClass && !p.reading.named[head].speaks()
}

// isOnlyTitle reports whether a has no source, and for its content nothing but a title, or
// what something is titled: "an address | titled | “The Rain”".
func (p *period) isOnlyTitle(a attribution) bool {
	if !a.source.empty() || len(a.content) == 0 {
		return false
	}
	if a.lemma == "title" || a.lemma == "entitle" {
		return true
	}
	u := p.unitAt(a.content[0].first)
	return u < len(p.units) && p.quoted(u) && p.isTitle(u) && p.units[u].last >= a.content[0].last
}
