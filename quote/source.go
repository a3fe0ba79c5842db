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
	for end > 0 && p.tag(end-1) == sentence.RB {
		end--
	}
	if t := p.timeBefore(end); t < end && t > 0 {
		end = t
	}
	if c.participle && p.tag(end-1).IsNoun() {
		return p.phraseBefore(end) // "a letter saying"
	}
	if c.participle && p.isComma(end-1) {
		if s := p.phraseBefore(end - 1); !s.empty() && s.first == 0 && !p.isTime(s) {
			return s // "Smith, | citing a report,"
		}
	}
	if c.participle && p.finite > c.last && c.first <= maxOpening {
		return p.subjectAhead(c)
	}
	if c.participle || c.infinitive || p.joins(end-1) {
		return p.sharedSubject(c, end)
	}
	if end > 0 && (p.isComma(end-1) || p.isDash(end-1)) {
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
	var nearest stretch
	for u := end - 1; u > 0 && u > end-reach; u-- {
		tag := p.tag(u)
		if !p.isFinite(u) {
			continue
		}
		s := p.subjectOfVerb(u, end)
		if s.empty() || p.tag(s.first) == sentence.WDT {
			continue
		}
		if nearest.empty() {
			nearest = s
		}
		if frames()[p.base(u)]&speech != 0 && (tag == p.tag(c.head) || !p.tag(c.head).IsFinite()) {
			return s
		}
	}
	return nearest
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
	var best stretch
	verb := false // whether a finite verb follows that is not one of a relative clause
	for u := end - 1; u > 0 && u > end-reach; u-- {
		switch tag := p.tag(u); {
		case p.isFinite(u):
			verb = true
		case p.isRelative(u), tag == sentence.WPS, tag == sentence.WRB:
			verb = false
		}
		if u < end-1 && p.beginsUtterance(u) && !p.isTitle(u) || p.tag(u) == sentence.Colon && !p.isDash(u) {
			break
		}
		if verb || !p.isComma(u) && !p.isDash(u) || !p.startsAside(u+1) {
			continue
		}
		s := p.phraseBefore(u)
		if s.empty() || p.isTime(s) {
			continue
		}
		if !best.empty() && p.finite < s.first && !p.isEdge(s.first-1) {
			break // "It rained in town, | the mayor, Ann Lee,"
		}
		best = stretch{s.first, end + 1}
		if s.first == 0 || !p.isComma(s.first-1) {
			break
		}
	}
	return best
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

// bracketBefore returns the unit of the bracket that the one at unit u closes,
// or u where there is none near.
func (p *period) bracketBefore(u int) int {
	for k := u - 1; k >= 0 && k > u-12; k-- {
		if p.tag(k) == sentence.OpenBracket {
			return k
		}
	}
	return u
}

// phraseBefore returns the noun phrase that ends before unit end, with the
// phrases that hang on it: "the head | of the union".
func (p *period) phraseBefore(end int) stretch {
	s := p.chunkBefore(end)
	if p.word(end-1) == ")" {
		s = p.chunkBefore(p.bracketBefore(end - 1))
	}
	for !s.empty() && s.first > 1 && end-s.first < reach {
		before := s.first - 1
		isDescribed := p.describes(before - 1)
		if !hangsOn(p.lower(before)) && !(isDescribed && p.lower(before) == "by") || p.isTime(s) {
			break
		}
		if isDescribed {
			before--
		}
		t := p.chunkBefore(before)
		if t.empty() {
			break
		}
		s.first = t.first
	}
	if !s.empty() {
		s.last = end
	}
	return s
}

// describes reports whether the participle or adjective at unit u goes with the noun
// before it, and the preposition behind it: "people | familiar | with", "a study |
// published | by".
func (p *period) describes(u int) bool {
	return (p.tag(u) == sentence.VBN || p.tag(u) == sentence.JJ) && p.tag(u-1).IsNoun()
}

// hangsOn reports whether a preposition ties the phrase after it to the one
// before.
func hangsOn(word string) bool {
	switch word {
	case "of", "for", "from", "at", "in", "with", "on", "to":
		return true
	}
	return false
}

// chunkBefore returns the noun chunk that ends before unit end.
func (p *period) chunkBefore(end int) stretch {
	u := end - 1
	switch tag := p.tag(u); {
	case tag == sentence.PRP || tag == sentence.WP || tag == sentence.WDT || tag == sentence.EX:
		return stretch{u, end}
	case tag.IsNoun(), tag == sentence.CD, tag == sentence.DT && u >= 0, p.bracketed(u):
	case tag == sentence.JJ && p.tag(u-1) == sentence.DT: // "the wealthy"
	default:
		return stretch{}
	}
	first := u
	for first > 0 && end-first < reach && p.inChunk(first-1, first) {
		first--
	}
	return stretch{first, end}
}

// inChunk reports whether unit u belongs to the noun chunk that goes on at next.
func (p *period) inChunk(u, next int) bool {
	tag := p.tag(u)
	switch {
	case tag == sentence.DT || tag == sentence.PRPS || tag == sentence.PDT:
		return p.tag(next) != sentence.DT || tag == sentence.PDT
	case p.tag(next) == sentence.DT || p.tag(next) == sentence.PRPS:
		return false
	case tag.IsNoun(), tag == sentence.JJ, tag == sentence.JJR, tag == sentence.JJS, tag == sentence.CD,
		tag == sentence.POS, tag == sentence.Dollar, tag == sentence.HYPH, tag == sentence.FW, p.bracketed(u):
		return !p.isTimeWord(u) || tag == sentence.CD
	case tag == sentence.VBN, tag == sentence.VBG:
		return u > 0 && (p.tag(u-1) == sentence.DT || p.tag(u-1) == sentence.JJ || p.tag(u-1) == sentence.PRPS)
	case tag == sentence.CC:
		return p.tag(u-1).IsProper() && p.tag(next).IsProper() ||
			p.tag(u-1) == sentence.NNS && (p.tag(next) == sentence.NNS || p.tag(next) == sentence.JJ || p.tag(next) == sentence.NN)
	}
	return false
}

// bracketed reports whether unit u is part of a word that an editor put in:
// "[Trump]".
func (p *period) bracketed(u int) bool {
	return p.word(u) == "[" && p.tag(u+1).IsNoun() || p.word(u) == "]" && p.tag(u-1).IsNoun()
}

// isTime reports whether the chunk s says when: "on Monday", "last week".
func (p *period) isTime(s stretch) bool { return p.isTimeWord(s.last - 1) }

// isTimeWord reports whether unit u is a day, a month or a unit of time.
func (p *period) isTimeWord(u int) bool {
	switch p.lower(u) {
	case "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
		"mon.", "tues.", "wed.", "thurs.", "fri.", "sat.", "sun.",
		"today", "yesterday", "tomorrow", "tonight", "morning", "afternoon", "evening", "night",
		"week", "month", "year", "weekend", "january", "february", "april", "june", "july",
		"august", "september", "october", "november", "december":
		return true
	}
	return false
}

// phraseAfter returns the noun phrase that begins at unit start, with the
// phrases that hang on it.
func (p *period) phraseAfter(start int) stretch {
	s := p.chunkAfter(start)
	for !s.empty() && s.last < len(p.units)-1 && s.last-start < reach {
		if p.tag(s.last) == sentence.OpenBracket {
			close := p.bracketAfter(s.last)
			if close == s.last {
				break
			}
			s.last = close + 1
			continue
		}
		if !hangsOn(p.lower(s.last)) {
			break
		}
		t := p.chunkAfter(s.last + 1)
		if t.empty() || p.isTime(t) {
			break
		}
		s.last = t.last
	}
	return s
}

// bracketAfter returns the unit of the bracket that closes the one at unit u,
// or u where there is none near.
func (p *period) bracketAfter(u int) int {
	for k := u + 1; k < len(p.units) && k < u+12; k++ {
		if p.tag(k) == sentence.CloseBracket {
			return k
		}
	}
	return u
}

// chunkAfter returns the noun chunk that begins at unit start.
func (p *period) chunkAfter(start int) stretch {
	switch p.tag(start) {
	case sentence.PRP, sentence.EX:
		return stretch{start, start + 1}
	}
	last, noun := start, false
	for last < len(p.units) && last-start < reach {
		tag := p.tag(last)
		if tag.IsNoun() || tag == sentence.CD || p.bracketed(last) {
			if noun && p.isTimeWord(last) {
				break
			}
			noun = true
		} else if tag == sentence.DT || tag == sentence.PRPS {
			if last > start && p.tag(last-1) != sentence.PDT {
				break
			}
		} else if tag == sentence.CC {
			if !p.tag(last-1).IsProper() || !p.tag(last+1).IsProper() {
				break
			}
		} else if tag == sentence.VBN || tag == sentence.VBG {
			if noun || !p.tag(last+1).IsNoun() && p.tag(last+1) != sentence.JJ {
				break
			}
		} else if tag != sentence.JJ && tag != sentence.JJR && tag != sentence.JJS && tag != sentence.POS &&
			tag != sentence.PDT && tag != sentence.Dollar && tag != sentence.FW {
			break
		}
		last++
	}
	if !noun && !(last == start+1 && (p.tag(start) == sentence.DT)) {
		return stretch{}
	}
	return stretch{start, last}
}

// withApposition returns s, an inverted source, with what is set off after it:
// "said Smith|, a lawyer from Leeds,".
func (p *period) withApposition(s stretch) stretch {
	for s.last < len(p.units)-1 && s.last-s.first < reach {
		switch {
		case p.lower(s.last) == "who" || p.lower(s.last) == "whose":
			s.last = p.asideEnd(s.last)
			return s
		case p.isComma(s.last) && p.startsAside(s.last+1) && p.tag(s.last+1) != sentence.VBG && p.tag(s.last+1) != sentence.IN:
			end := p.asideEnd(s.last + 1)
			if p.tag(s.last+1) == sentence.NNP && p.clauseBetween(s.last+1, end) {
				return s
			}
			s.last = end
		default:
			return s
		}
	}
	return s
}

// clauseBetween reports whether a finite verb stands in units first to last.
func (p *period) clauseBetween(first, last int) bool {
	for u := first; u < last; u++ {
		if p.isFinite(u) {
			return true
		}
	}
	return false
}

// asideEnd returns the unit of the comma, the quotation or the final mark that
// ends the aside that begins at unit u.
func (p *period) asideEnd(u int) int {
	for k := u; k < len(p.units); k++ {
		if k > u+reach {
			return u
		}
		if p.isComma(k) || p.quoted(k) || p.isEnd(k) || p.tag(k) == sentence.Colon {
			return k
		}
	}
	return len(p.units)
}

// passiveSource returns the noun phrase after "by" that follows the passive cue
// c: "was described by aides".
func (p *period) passiveSource(c cue) stretch {
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
