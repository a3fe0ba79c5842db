package quote

import (
	"strings"

	"github.com/quoth-go/quoth/entity"
	"github.com/quoth-go/quoth/sentence"
)

// maxLabel is how many tokens the label of a headline may have.
const maxLabel = 6

// headline finds the attribution that a headline makes with a colon: "Graham:
// Bill Will Pass", "Poll: Voters Worried", "Cuts Announced; Union: We Will Strike",
// "Bank to Cut Jobs: Sources". Paragraph n is one where it is the text's first and a
// name or a document stands on one side of the colon.
func (c *collector) headline(n, first, last int) bool {
	if n > 0 {
		return false
	}
	colon, start := first, first
	for colon < min(last, first+reach) && c.doc.Word(colon) != ":" {
		if colon++; c.doc.Word(colon-1) == ";" {
			start = colon
		}
	}
	end := last
	if end > first && c.doc.Tokens[end-1].Tag == sentence.Period {
		end--
	}
	if colon == start || colon+1 >= end || c.doc.Word(colon) != ":" {
		return false
	}
	label, content := stretch{start, colon}, stretch{colon + 1, end}
	if end == last && c.isLabel(content) && c.tellsOf(label) && c.sentenceAt(start) == c.sentenceAt(end-1) {
		label, content = content, label
	} else if !c.isLabel(label) {
		return false
	}
	c.periods(first, start, -1, n, c.period)
	c.found = append(c.found, attribution{
		rule: headlineColon, lemma: ":", paragraph: n, level: -1,
		cue: stretch{colon, colon + 1}, source: label, who: label,
		content: []stretch{content},
	})
	return true
}

// isLabel reports whether s is short and names who or what can be quoted.
func (c *collector) isLabel(s stretch) bool {
	return s.last-s.first <= maxLabel && !c.isRubric(s) && !c.hasVerb(s.first, s.last) && !c.opensBracket(s) && !c.tellsScore(s) && c.speaks(s)
}

// tellsScore reports whether a score stands in s, which so is of a game: "Rovers 2-1 United".
func (c *collector) tellsScore(s stretch) bool {
	for i := s.first; i < s.last; i++ {
		home, away, isScore := strings.Cut(strings.ReplaceAll(c.doc.Word(i), "–", "-"), "-")
		if isScore && len(home) > 0 && len(away) > 0 && strings.Trim(home+away, "0123456789") == "" {
			return true
		}
	}
	return false
}

// opensBracket reports whether s opens a bracket that it does not close: "Acme (NASDAQ".
func (c *collector) opensBracket(s stretch) bool {
	open := 0
	for i := s.first; i < s.last; i++ {
		switch c.doc.Tokens[i].Tag {
		case sentence.OpenBracket:
			open++
		case sentence.CloseBracket:
			open--
		}
	}
	return open > 0
}

// tellsOf reports whether s says what somebody does or is to do, and so can be what
// is said: "Bank to Cut Jobs", but not "The Man Who Sold the World".
func (c *collector) tellsOf(s stretch) bool {
	for i := s.first; i < s.last; i++ {
		switch tag := c.doc.Tokens[i].Tag; {
		case tag == sentence.WP, tag == sentence.WDT, tag == sentence.WRB, tag == sentence.OpenBracket, c.pairOf[i] >= 0:
			return false
		case tag.IsFinite(), tag == sentence.MD, tag == sentence.VB, tag == sentence.VBN:
			return i > s.first
		}
	}
	return false
}

// speaks reports whether the label of a headline is somebody or something that
// can be quoted.
func (c *collector) speaks(label stretch) bool {
	if e := c.es.Get(c.es.At(c.doc.Cover(label.first, label.last))); e != nil {
		return e.Type == entity.Person || e.Type == entity.Organization || e.Type == entity.Group
	}
	switch c.lowered.Word(label.last - 1) {
	case "poll", "report", "study", "survey", "newspaper", "sources", "source", "official", "officials", "memo", "documents":
		return true
	}
	return false
}
