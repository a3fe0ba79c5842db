package quote

import (
	"github.com/quoth-go/quoth/internal/lexicon"
	"github.com/quoth-go/quoth/sentence"
)

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
	case tag == sentence.PRP && isReflexive(p.lower(u)) && p.tag(u-1).IsNoun():
		return stretch{p.chunkBefore(u).first, end} // "Smith | himself"
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

func isReflexive(word string) bool {
	return word == "himself" || word == "herself" || word == "itself" || word == "themselves"
}

// inChunk reports whether unit u belongs to the noun chunk that goes on at next.
func (p *period) inChunk(u, next int) bool {
	tag := p.tag(u)
	switch {
	case tag == sentence.NN && p.isThingBefore(u, next):
		return false
	case tag == sentence.DT || tag == sentence.PRPS || tag == sentence.PDT:
		return p.tag(next) != sentence.DT || tag == sentence.PDT
	case p.tag(next) == sentence.DT || p.tag(next) == sentence.PRPS:
		return false
	case p.lower(u) == "first" && p.tag(next).IsProper(): // "First Minister"
		return true
	case tag.IsNoun(), tag == sentence.JJ, tag == sentence.JJR, tag == sentence.JJS, tag == sentence.CD,
		tag == sentence.POS, tag == sentence.Dollar, tag == sentence.HYPH, tag == sentence.FW, p.bracketed(u):
		return !p.isTimeWord(u) || tag == sentence.CD
	case tag == sentence.VBN, tag == sentence.VBG:
		return u > 0 && (p.tag(u-1) == sentence.DT || p.tag(u-1) == sentence.JJ || p.tag(u-1) == sentence.PRPS)
	case tag == sentence.CC:
		return p.tag(u-1).IsProper() && p.tag(next).IsProper() ||
			(p.tag(u-1) == sentence.NNS || p.lower(u-1) == "police") && (p.tag(next) == sentence.NNS || p.tag(next) == sentence.JJ || p.tag(next) == sentence.NN)
	}
	return false
}

// isThingBefore reports whether unit u, with "a" before it, is a thing of which somebody
// named behind it says something: "a move | President Smith called odd".
func (p *period) isThingBefore(u, next int) bool {
	if word := p.lower(u - 1); word != "a" && word != "an" {
		return false
	}
	thing, who := p.reading.named[p.units[u].first], p.reading.named[p.units[next].first]
	return thing.entityType() != aPerson && who.entityType() == aPerson
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
	for last < len(p.units) && last-start < reach && p.growsChunk(start, last, noun) {
		noun = noun || p.isNominal(last)
		last++
	}
	if !noun && !(last == start+1 && p.tag(start) == sentence.DT) && !(last == start+2 && p.isNational(start)) {
		return stretch{}
	}
	return stretch{start, last}
}

// growsChunk reports whether the noun chunk from unit start on, with a noun in it or not
// yet, goes on with unit u.
func (p *period) growsChunk(start, u int, noun bool) bool {
	if p.isNominal(u) {
		return !noun || !p.isTimeWord(u)
	}
	switch p.tag(u) {
	case sentence.DT, sentence.PRPS:
		return u == start || p.tag(u-1) == sentence.PDT
	case sentence.CC:
		return p.tag(u-1).IsProper() && p.tag(u+1).IsProper()
	case sentence.VBN, sentence.VBG:
		return !noun && (p.tag(u+1).IsNoun() || p.tag(u+1) == sentence.JJ)
	case sentence.JJ, sentence.JJR, sentence.JJS, sentence.POS, sentence.PDT, sentence.Dollar, sentence.FW:
		return true
	}
	return false
}

// isNominal reports whether unit u can be the head of a noun chunk.
func (p *period) isNominal(u int) bool {
	tag := p.tag(u)
	return tag.IsNoun() || tag == sentence.CD || p.bracketed(u)
}

// isNational reports whether "the" at unit u and an adjective with a capital behind it
// stand for one of a country: "the Italian".
func (p *period) isNational(u int) bool {
	return p.lower(u) == "the" && p.tag(u+1) == sentence.JJ && lexicon.IsCapital(p.word(u+1))
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
