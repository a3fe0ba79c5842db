package quote

import (
	"sort"

	"github.com/quoth-go/quoth/entity"
)

// A collector gathers the attributions of a document, and which quotation
// belongs to which of them.
type collector struct {
	*reading
	es    *entity.Entities
	judge *judge // nil where the rules are alone
	found []attribution
	owner []int // for each pair the attribution that holds it, or -1
	reply int   // the answer of an interview found last, or -1
	told  []int // for each sentence the attribution whose content ends in it last, or -1
}

// collect finds the attributions of r: those that a cue makes, level by level
// and period by period, then the quotations that go on without one.
func (c *collector) collect(r *reading, es *entity.Entities) []attribution {
	*c = collector{
		reading: r, es: es, judge: c.judge, found: c.found[:0], reply: -1,
		owner: grow(c.owner, len(r.pairs)), told: grow(c.told, len(r.doc.Sentences)),
	}
	for k := range c.owner {
		c.owner[k] = -1
	}
	for n := range c.told {
		c.told[n] = -1
	}
	pair := 0
	for n := range r.doc.Paragraphs {
		if r.deadline.Passed() {
			return nil
		}
		first, last := r.paragraphTokens(n)
		from := len(c.found)
		if body := c.said(n, first, last); body < last {
			r.periods(body, last, -1, n, c.period)
		}
		start := pair
		for ; pair < len(r.pairs) && r.pairs[pair].Paragraph == n; pair++ {
			if r.deadline.Passed() {
				return nil
			}
			first, last := r.pairs[pair].Inner()
			r.periods(first, last, pair, n, c.period)
		}
		c.own(from)
		c.sign(n, first, last)
		c.goOn(start, pair)
	}
	return c.found
}

// said finds what paragraph n, tokens first to last, says as a whole: an answer, a turn, the
// report of a headline. It returns the token from which on other reports are looked for.
func (c *collector) said(n, first, last int) int {
	if c.pointsElsewhere(first) {
		return last
	}
	if body := c.answer(n, first, last); body >= 0 {
		return body
	}
	if body := c.turn(n, first, last); body >= 0 {
		return body
	}
	if c.headline(n, first, last) {
		return last
	}
	return first
}

// pointsElsewhere reports whether the paragraph that begins with a token points to another
// article: "RELATED: What we know of the flood".
func (r *reading) pointsElsewhere(first int) bool {
	for i := first; i+1 < len(r.doc.Tokens) && i < first+maxRubric; i++ {
		if r.doc.Word(i+1) != ":" {
			continue
		}
		switch r.lowered.Word(i) {
		case "related", "recommended":
			return true
		case "more":
			return i > first && r.lowered.Word(first) == "read"
		case "also":
			return i > first && (r.lowered.Word(first) == "see" || r.lowered.Word(first) == "read")
		}
		return false
	}
	return false
}

// paragraphTokens returns the tokens of paragraph n, last exclusive.
func (r *reading) paragraphTokens(n int) (first, last int) {
	pg := r.doc.Paragraphs[n]
	return r.doc.Sentences[pg.First].First, r.doc.Sentences[pg.Last-1].Last
}

// period adds the attributions of p. A cue that stands in a content found
// before it makes one of its own, to be nested there.
func (c *collector) period(p *period) {
	if c.judge != nil && p.level < 0 {
		c.judge.read(p, c.add)
		return
	}
	for u := range p.units {
		if p.deadline.Passed() {
			return
		}
		if !p.mayBeHead(u) {
			continue
		}
		if x, ok := p.candidateAt(u); ok && x.isRuled && !(x.lemma == ":" && c.took(x.rules)) {
			c.add(x.rules)
		}
	}
}

// took reports whether the last attribution found has the content of a.
func (c *collector) took(a attribution) bool {
	if len(c.found) == 0 {
		return false
	}
	last := c.found[len(c.found)-1]
	if a.open || last.open {
		return a.open && last.open && last.paragraph == a.paragraph
	}
	for _, s := range last.content {
		if s.first < a.content[0].last && a.content[0].first < s.last {
			return true
		}
	}
	return false
}

func (c *collector) add(a attribution) {
	if len(a.content) > 0 || a.open {
		c.found = append(c.found, a)
	}
}

// own notes which pairs the attributions from the given one on hold, those
// that are told of in another by the inner one, and in which sentences they end.
func (c *collector) own(from int) {
	for i := from; i < len(c.found); i++ {
		for _, s := range c.found[i].content {
			k := sort.Search(len(c.pairs), func(k int) bool { return c.pairs[k].First >= s.first })
			for ; k < len(c.pairs) && c.pairs[k].First < s.last; k++ {
				if c.pairs[k].Parent == c.found[i].level && c.takes(i, k, s) {
					c.owner[k] = i
				}
			}
		}
		c.tell(i)
	}
}

// takes reports whether attribution i takes pair k, in its part s, from the one that
// holds it now.
func (c *collector) takes(i, k int, s stretch) bool {
	owner := c.owner[k]
	return owner < 0 || !c.isThought(i) && (c.isThought(owner) || c.narrows(owner, s))
}

// isThought reports whether attribution i is of what somebody thinks or wants, not
// says: the quotations that go on are another's.
func (c *collector) isThought(i int) bool {
	lemma := c.found[i].lemma
	return frames()[lemma]&speech == 0 && classes()[lemma] != noClass
}

// narrows reports whether s is a part within a larger one of attribution i.
func (c *collector) narrows(i int, s stretch) bool {
	content := c.found[i].content
	k := sort.Search(len(content), func(k int) bool { return content[k].last >= s.last })
	return k < len(content) && content[k].first <= s.first && content[k] != s
}

// tell notes in which sentence attribution i ends, unless that is inside of
// quotation marks or there is one that holds it.
func (c *collector) tell(i int) {
	a := &c.found[i]
	if a.level >= 0 || len(a.content) == 0 || a.source.empty() {
		return
	}
	end := a.content[len(a.content)-1].last
	n := c.sentenceAt(end - 1)
	if before := c.told[n]; before < 0 || c.found[before].content[len(c.found[before].content)-1].last < end {
		c.told[n] = i
	}
}

// sentenceAt returns the sentence that holds a token.
func (r *reading) sentenceAt(token int) int {
	return sort.Search(len(r.doc.Sentences), func(n int) bool { return r.doc.Sentences[n].Last > token })
}
