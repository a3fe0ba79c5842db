package quote

import "github.com/quoth-go/quoth/sentence"

// predicate finds the source of a quotation that is the subject of "be" at unit
// u: `"..." is the gist of Smith's answer`, `"..." was Smith's reply`, `"..." That was
// the message from Smith`.
func (p *period) predicate(u int) (attribution, bool) {
	if !isBe(p.lower(u)) {
		return attribution{}, false
	}
	first := u
	if pointsBack(p.lower(u - 1)) {
		first--
	}
	if !p.quoteBefore(first) {
		return attribution{}, false
	}
	c := cue{first: u, head: u, last: u + 1, lemma: "be"}
	at := u + 1
	if p.tag(at) == sentence.DT && isUtteranceNoun(p.lower(at+1)) && leadsToSource(p.lower(at+2)) {
		c.last, at = at+3, at+3
	}
	source := p.possessor(at)
	if source.empty() || c.last == u+1 && !isUtteranceNoun(p.lower(source.last)) && !isUtteranceNoun(p.lower(source.last+1)) {
		return attribution{}, false
	}
	return p.make(quoteBefore, c, source, stretch{p.quoteStart(first), first}), true
}

// pointsBack reports whether word stands for the quotation before it.
func pointsBack(word string) bool { return word == "that" || word == "this" || word == "such" }

// leadsToSource reports whether preposition leads from what is said to who says it: "the
// message | from | Smith".
func leadsToSource(preposition string) bool { return preposition == "of" || preposition == "from" }

// possessor returns the words of the chunk at unit u up to its possessive
// ending, or the chunk where it has none.
func (p *period) possessor(u int) stretch {
	if p.tag(u) == sentence.PRPS {
		return stretch{u, u + 1}
	}
	s := p.chunkAfter(u)
	for k := s.first; k < s.last; k++ {
		if p.tag(k) == sentence.POS {
			return stretch{s.first, k + 1}
		}
	}
	return s
}

func isBe(word string) bool {
	switch word {
	case "is", "was", "are", "were":
		return true
	}
	return false
}

// isUtteranceNoun reports whether word names something said.
func isUtteranceNoun(word string) bool {
	switch word {
	case "gist", "message", "response", "answer", "argument", "reply", "verdict", "conclusion", "essence",
		"mantra", "motto", "slogan", "words", "word", "comment", "explanation", "assessment", "advice",
		"warning", "promise", "reaction", "retort", "refrain", "view", "substance", "description":
		return true
	}
	return false
}
