package quote

import (
	"github.com/quoth-go/quoth/entity"
	"github.com/quoth-go/quoth/sentence"
)

// maxLabel is how many tokens may stand before the colon of a headline, behind its
// last semicolon.
const maxLabel = 6

// headline finds the attribution that a headline makes with a colon: "Graham:
// Bill Will Pass", "Poll: Voters Worried", "Cuts Announced; Union: We Will Strike".
// Paragraph n is one where it is the text's first and a name or a document stands
// before the colon.
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
	if colon == start || colon > start+maxLabel || colon+1 >= end || c.doc.Word(colon) != ":" || c.hasVerb(start, colon) || !c.speaks(stretch{start, colon}) {
		return false
	}
	c.periods(first, start, -1, n, c.period)
	label := stretch{start, colon}
	c.found = append(c.found, attribution{
		rule: headlineColon, lemma: ":", paragraph: n, level: -1,
		cue: stretch{colon, colon + 1}, source: label, who: label,
		content: []stretch{{colon + 1, end}},
	})
	return true
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
