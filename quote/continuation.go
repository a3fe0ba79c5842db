package quote

import (
	"slices"
	"sort"

	"github.com/quoth-go/quoth/sentence"
)

// goOn gives the quotations of one paragraph that no cue has claimed, pairs
// start to end, to the attribution that they continue: the one before them in
// the paragraph, the one that announced them ("he said:"), or where the
// paragraph begins with a quotation, the one that the paragraph before ended on.
func (c *collector) goOn(start, end int) {
	for k := start; k < end; k++ {
		p := c.pairs[k]
		if i := c.owner[k]; i >= 0 && c.found[i].rule != turn {
			c.goBack(k)
		}
		if p.Parent >= 0 || c.owner[k] >= 0 {
			continue
		}
		part := stretch{p.First, p.Last}
		i := c.explained(k)
		if i < 0 {
			if part = c.utterance(k); !part.empty() {
				i = c.continued(k)
			}
		}
		if i < 0 {
			continue
		}
		a := &c.found[i]
		a.content = append(a.content, part)
		a.open = false
		c.owner[k] = i
		c.tell(i)
	}
}

// explained returns the attribution that pair k, behind a colon, goes on with,
// or -1: `Smith told us it was "poor": "Nobody came."`
func (c *collector) explained(k int) int {
	p := c.pairs[k]
	if p.First < 2 || c.doc.Word(p.First-1) != ":" {
		return -1
	}
	i := c.told[c.sentenceAt(p.First-2)]
	if i < 0 || c.found[i].content[len(c.found[i].content)-1].last != p.First-1 {
		return -1
	}
	return i
}

// goBack gives the quotations that pair k goes on with, where no cue has claimed
// them, to the attribution that holds pair k: `"A. | "B," he said.`, `"A," he went
// on, "B."`
func (c *collector) goBack(k int) {
	i := c.owner[k]
	before := c.pairs[k].Continues
	if before < 0 {
		before = c.interrupted(k)
	}
	parts := c.chain(before)
	if len(parts) == 0 {
		return
	}
	for j := before; j >= 0 && c.owner[j] < 0; j = c.pairs[j].Continues {
		c.owner[j] = i
	}
	c.found[i].content = append(parts, c.found[i].content...)
}

// interrupted returns the quotation that ends with a comma and that only the report
// of pair k stands behind, up to pair k, or -1.
func (c *collector) interrupted(k int) int {
	p, a := c.pairs[k], &c.found[c.owner[k]]
	j := k - 1
	if p.Parent >= 0 || j < 0 || c.pairs[j].Parent >= 0 || a.content[0].first != p.First {
		return -1
	}
	q := c.pairs[j]
	isBetween := q.Last <= min(a.cue.first, a.source.first) && max(a.cue.last, a.source.last) < p.First
	if !isBetween || !q.Closed || q.Last-q.First < 3 || p.First-q.Last > reach || !c.breaks[q.First] || c.doc.Word(q.Last-2) != "," {
		return -1
	}
	return j
}

// chain returns the quotations that pair k reopens, itself last, as far back as
// nobody has claimed them.
func (c *collector) chain(k int) []stretch {
	var parts []stretch
	for ; k >= 0 && c.owner[k] < 0; k = c.pairs[k].Continues {
		parts = append(parts, stretch{c.pairs[k].First, c.pairs[k].Last})
	}
	slices.Reverse(parts)
	return parts
}

// continued returns the attribution that pair k goes on with, or -1.
func (c *collector) continued(k int) int {
	p := c.pairs[k]
	if p.Continues >= 0 {
		return c.owner[p.Continues]
	}
	first, _ := c.paragraphTokens(p.Paragraph)
	if i := c.announced(p.Paragraph); i >= 0 && p.First == first {
		return i
	}
	for j := k - 1; j >= 0 && j > k-8; j-- {
		q := c.pairs[j]
		if q.Parent >= 0 || c.owner[j] < 0 {
			continue
		}
		switch {
		case q.Paragraph == p.Paragraph && c.sentencesBetween(q.Last, p.First) <= 1:
			if i := c.announced(p.Paragraph); i >= 0 && q.Last <= c.found[i].cue.first && c.found[i].cue.first < p.First {
				return i
			}
			return c.owner[j]
		case q.Paragraph == p.Paragraph-1 && p.First == first:
			return c.owner[j]
		}
		break
	}
	if n := c.sentenceAt(p.First); n > 0 && p.First > first {
		if i := c.told[n-1]; i >= 0 {
			return i
		}
	}
	return c.announced(p.Paragraph)
}

// announced returns the attribution without a content yet that the paragraph
// before ended on, or -1.
func (c *collector) announced(paragraph int) int {
	const near = 16 // attributions, so that this costs no more than it should
	for i := len(c.found) - 1; i >= max(0, len(c.found)-near) && c.found[i].paragraph >= paragraph-1; i-- {
		if c.found[i].open {
			return i
		}
	}
	return -1
}

// sentencesBetween returns how many sentences begin in tokens first to last.
func (r *reading) sentencesBetween(first, last int) int {
	s := r.doc.Sentences
	at := func(token int) int {
		return sort.Search(len(s), func(i int) bool { return s[i].First >= token })
	}
	return at(last) - at(first)
}

// maxJoint is how many tokens may join a quotation to one before a semicolon.
const maxJoint = 6

// resumes reports whether a semicolon stands before token first, with nothing between
// them but what joins: `"...", it added; and, later, | "..."`.
func (r *reading) resumes(first int) bool {
	for i := first - 1; i >= max(0, first-maxJoint); i-- {
		if r.doc.Word(i) == ";" {
			return true
		}
		if tag := r.doc.Tokens[i].Tag; tag != sentence.Comma && tag != sentence.CC && tag != sentence.RB && tag != sentence.RBR {
			return false
		}
	}
	return false
}

// utterance returns pair k where it is what somebody says, rather than words that
// the text holds at arm's length: it is a sentence of its own, or one together with
// what follows it and has no verb: `"We need it" to win.`
func (c *collector) utterance(k int) stretch {
	p := c.pairs[k]
	if first, last := p.Inner(); last-first < 2 || !c.breaks[p.First] && !(c.resumes(p.First) && c.hasVerb(first, last)) {
		return stretch{}
	}
	if !p.Closed || c.breaks[p.Last] || c.breaks[min(p.Last+1, len(c.breaks)-1)] {
		return stretch{p.First, p.Last}
	}
	end := c.doc.Sentences[c.sentenceAt(p.Last)].Last
	if end-p.Last > reach || c.doc.Tokens[p.Last].Tag.IsPunctuation() || c.hasVerb(p.Last, end) {
		return stretch{}
	}
	if c.doc.Tokens[end-1].Tag == sentence.Period {
		end--
	}
	return stretch{p.First, end}
}
