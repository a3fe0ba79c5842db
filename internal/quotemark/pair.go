package quotemark

import "github.com/quoth-go/quoth/sentence"

// A Pair is a run of text inside quotation marks. Its span and its tokens First
// to Last (exclusive) hold the marks. Where the closing mark is missing, the
// pair is not Closed and ends before the next opening mark of its family or
// with its paragraph.
type Pair struct {
	sentence.Span
	First, Last int
	Paragraph   int
	Parent      int  // index of the pair that this one stands in, or -1
	Continues   int  // index of the pair of the paragraph before that this one reopens, or -1
	Closed      bool // whether it has its closing mark
	Single      bool // whether its marks are single ones
}

// Inner returns the tokens inside the marks, last exclusive.
func (p Pair) Inner() (first, last int) {
	if p.Closed {
		return p.First + 1, p.Last - 1
	}
	return p.First + 1, p.Last
}

// Find pairs the quotation marks of doc. The pairs are in the order of their
// opening marks.
func Find(doc *sentence.Document) []Pair { return Append(nil, doc) }

// Append appends the pairs that Find finds to pairs, which must be empty: it
// serves those who have room for them.
func Append(pairs []Pair, doc *sentence.Document) []Pair {
	p := pairer{doc: doc, pairs: pairs, marks: make([]placed, 0, usualMarks)}
	for i := range doc.Paragraphs {
		p.paragraph(i)
	}
	return p.pairs
}

// usualMarks is how many marks the longest paragraph of most articles has at most,
// apostrophes among them.
const usualMarks = 32

// A pairer holds the state of Find: the pairs so far, and the stack of those
// that are open, by index into pairs, with the mark that opened each.
type pairer struct {
	doc    *sentence.Document
	pairs  []Pair
	open   [numFamilies]int
	opener [numFamilies]mark
	depth  int
	marks  []placed // of the paragraph
	first  int      // the paragraph's first token
	last   int      // and the end of its tokens
	para   int
	carry  int    // the unclosed pair of the paragraph before, or -1
	family family // of carry
}

// paragraph pairs the marks of paragraph n; what it leaves open ends with it.
func (p *pairer) paragraph(n int) {
	pg := p.doc.Paragraphs[n]
	p.para = n
	p.first = p.doc.Sentences[pg.First].First
	p.last = p.doc.Sentences[pg.Last-1].Last
	if n == 0 {
		p.carry = -1
	}
	p.marks = p.marks[:0]
	for i := p.first; i < p.last; i++ {
		if m, ok := markOf(p.doc.Word(i)); ok {
			p.marks = append(p.marks, placed{mark: m, token: i})
		}
	}
	p.lookAhead()
	for _, m := range p.marks {
		p.mark(m)
	}
	p.carry = -1
	if p.depth > 0 {
		p.carry, p.family = p.open[0], p.opener[0].family
	}
	p.end(0, p.last, false)
}

// mark takes in the mark m.
func (p *pairer) mark(m placed) {
	i := m.token
	at := p.find(m.family)
	if at < 0 && m.shape != opens && !p.spaceBefore(i) {
		at = p.find(m.family.partner())
	}
	switch {
	case p.opensAt(m, at >= 0):
		if at >= 0 {
			p.end(at, i, false)
		}
		p.push(m)
	case at >= 0 && p.closesAt(m):
		p.end(at, i+1, true)
	}
}

// find returns where in the stack the open pair of the family f is, or -1.
func (p *pairer) find(f family) int {
	for k := p.depth - 1; k >= 0; k-- {
		if p.opener[k].family == f {
			return k
		}
	}
	return -1
}

// push opens a pair with m.
func (p *pairer) push(m placed) {
	i := m.token
	pair := Pair{First: i, Paragraph: p.para, Parent: -1, Continues: -1, Single: m.family == single}
	if p.depth > 0 {
		pair.Parent = p.open[p.depth-1]
	} else if i == p.first && p.carry >= 0 && p.family == m.family {
		pair.Continues = p.carry
	}
	p.open[p.depth], p.opener[p.depth] = len(p.pairs), m.mark
	p.depth++
	p.pairs = append(p.pairs, pair)
}

// end ends the open pairs from place at of the stack upwards before token last.
// Only the one at that place can have met its closing mark.
func (p *pairer) end(at, last int, closed bool) {
	for k := p.depth - 1; k >= at; k-- {
		pair := &p.pairs[p.open[k]]
		pair.Last = last
		pair.Closed = closed && k == at
		if k > at && closed {
			pair.Last = last - 1
		}
		pair.Span = p.doc.Cover(pair.First, pair.Last)
	}
	p.depth = min(p.depth, at)
}

// spaceBefore reports whether white space, the paragraph's edge, an opening
// bracket, a dash or another mark stands before token i.
func (p *pairer) spaceBefore(i int) bool {
	if i == p.first || p.doc.Tokens[i-1].End < p.doc.Tokens[i].Start {
		return true
	}
	switch w := p.doc.Word(i - 1); w {
	case "(", "[", "{", "—", "–", "--", "-", "/":
		return true
	default:
		m, ok := markOf(w)
		return ok && m.shape == opens
	}
}

// spaceAfter reports whether white space or the paragraph's edge stands after token i.
func (p *pairer) spaceAfter(i int) bool {
	return i+1 >= p.last || p.doc.Tokens[i].End < p.doc.Tokens[i+1].Start
}

// opensAt reports whether the mark m opens a pair; open says whether one of its
// family is open.
func (p *pairer) opensAt(m placed, open bool) bool {
	i := m.token
	if m.family == single && !m.ahead.closer {
		return false // an apostrophe: nothing closes it
	}
	switch m.shape {
	case opens:
		return !open || !p.closesThough(m)
	case closes:
		// Typed the wrong way round at a paragraph's start.
		return !open && m.family == double && i == p.first && !p.spaceAfter(i)
	}
	if open {
		return p.spaceBefore(i) && !p.spaceAfter(i) && i > p.first && !p.nearOpener(i, m.family)
	}
	return p.spaceBefore(i) || !p.spaceAfter(i) && !p.afterDigit(i) && m.family == straight
}

// nearOpener reports whether the open pair of the family f began with the token
// before i, so that a mark here closes an empty quotation or doubles the first.
func (p *pairer) nearOpener(i int, f family) bool {
	at := p.find(f)
	return at >= 0 && p.pairs[p.open[at]].First == i-1
}

// closesAt reports whether the mark m closes the open pair of its family.
func (p *pairer) closesAt(m placed) bool {
	if m.shape == opens {
		return p.closesThough(m)
	}
	if m.family == single && p.possessive(m.token) {
		return !m.ahead.strong // a firmer closing mark follows: this is an apostrophe
	}
	return true
}

// closesThough reports whether m closes the open pair of its family, though its
// shape is that of an opening mark: as the raised mark of a low one, or typed the
// wrong way round: “so he said.“
func (p *pairer) closesThough(m placed) bool {
	return p.closesLow(m) || m.family == double && !m.low && !p.spaceBefore(m.token) && p.spaceAfter(m.token)
}

// closesLow reports whether m is the raised mark that closes „ or ‚.
func (p *pairer) closesLow(m placed) bool {
	at := p.find(m.family)
	return at >= 0 && p.opener[at].low && !m.low && !p.spaceBefore(m.token)
}

// afterDigit reports whether a digit stands right before token i, as before the
// mark of inches.
func (p *pairer) afterDigit(i int) bool {
	t := p.doc.Tokens[i]
	return t.Start > 0 && p.doc.Text[t.Start-1] >= '0' && p.doc.Text[t.Start-1] <= '9'
}
