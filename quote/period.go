package quote

import (
	"slices"
	"sort"

	"github.com/quoth-go/quoth/entity"
	"github.com/quoth-go/quoth/internal/deadline"
	"github.com/quoth-go/quoth/internal/lemma"
	"github.com/quoth-go/quoth/internal/lowercase"
	"github.com/quoth-go/quoth/internal/quotemark"
	"github.com/quoth-go/quoth/sentence"
)

// A unit is what a period is read in: a token, or a whole quotation.
type unit struct {
	first, last int // tokens, last exclusive
	pair        int // index of the quotation, -1 for a token
}

// A period is a stretch of text between two sentence ends, read on one level
// of quotation: what stands inside quotation marks is a single unit, so that
// `"It rained. It poured," he said.` is one period of five units. Level is the
// index of the pair whose inside is read, -1 for the text outside of them all.
type period struct {
	*reading
	units     []unit
	level     int
	paragraph int
	finite    int // the first unit that is a finite verb, len(units) where none is
	late      int // and the first one behind a comma
	final     int // the first of the final marks at the end, len(units) where there are none
	told      int // the unit that follows the last report whose content stands before it
}

// A reading is a document with its quotation marks paired.
type reading struct {
	doc     *sentence.Document
	lowered lowercase.Text // its words
	pairs   []quotemark.Pair
	pairOf  []int32       // for each token its innermost pair, or -1
	bases   []int32       // for each token the number of its base form as a verb, 0 where nobody has asked
	lemmas  []string      // these base forms; the first is none
	breaks  []bool        // for each token whether a sentence begins with it
	named   []mentionKind // for each token what mention it belongs to
	pieces  []stretch     // of contents
	spare   *period       // memory for periods
	talk    interview     // that the text is, read when somebody says "I"

	deadline *deadline.Deadline // nil where there is none; what is left out for it is not used
}

// read returns a reading of doc, with the mentions of es.
func read(doc *sentence.Document, es *entity.Entities, d *deadline.Deadline) *reading {
	r := new(reading)
	r.begin(doc, es, d)
	return r
}

// begin pairs the quotation marks of doc and marks the mentions of es, before d,
// in the memory of r.
func (r *reading) begin(doc *sentence.Document, es *entity.Entities, d *deadline.Deadline) {
	n := len(doc.Tokens)
	*r = reading{
		doc:      doc,
		lowered:  lowercase.Of(doc),
		pairs:    quotemark.Append(r.pairs[:0], doc),
		pairOf:   grow(r.pairOf, n),
		bases:    grow(r.bases, n),
		lemmas:   append(r.lemmas[:0], ""),
		breaks:   grow(r.breaks, n+1),
		named:    grow(r.named, n),
		pieces:   r.pieces[:0],
		spare:    r.spare,
		deadline: d,
	}
	clear(r.bases)
	clear(r.breaks)
	clear(r.named)
	for i := range r.pairOf {
		r.pairOf[i] = -1
	}
	for k, p := range r.pairs { // inner pairs come later, and so have the last word
		if d.Passed() {
			return
		}
		for i := p.First; i < p.Last; i++ {
			r.pairOf[i] = int32(k)
		}
	}
	for _, s := range doc.Sentences {
		r.breaks[s.First] = true
	}
	r.breaks[len(doc.Tokens)] = true
	for _, m := range es.Mentions {
		if d.Passed() {
			return
		}
		kind := kindOf(m, es)
		for i := doc.TokenAt(m.Start); i < len(doc.Tokens) && doc.Tokens[i].Start < m.End; i++ {
			r.named[i] = kind
		}
	}
}

// piecesFrom returns the pieces of a content that were added from the given one
// on. What is appended to them goes elsewhere.
func (r *reading) piecesFrom(first int) []stretch { return slices.Clip(r.pieces[first:]) }

// childAt returns the pair that holds token i and stands directly in level, or
// -1 where the token itself is on that level.
func (r *reading) childAt(i, level int) int {
	k := int(r.pairOf[i])
	if k == level {
		return -1
	}
	for k >= 0 && r.pairs[k].Parent != level {
		k = r.pairs[k].Parent
	}
	return k
}

// periods calls yield with each period from token first to token last on level,
// of the given paragraph. The units are good until the next call.
func (r *reading) periods(first, last, level, paragraph int, yield func(*period)) {
	p := r.spare
	if p == nil {
		p = new(period)
	}
	*p = period{reading: r, level: level, paragraph: paragraph, units: p.units[:0]}
	r.spare = nil // an inner level that is read meanwhile needs one of its own
	defer func() { r.spare = p }()
	for i := first; i < last && !r.deadline.Passed(); {
		if r.breaks[i] && len(p.units) > 0 && !r.runsOn(p.units[len(p.units)-1], i, last) {
			p.readTo(yield)
		}
		u := unit{first: i, last: i + 1, pair: r.childAt(i, level)}
		if u.pair >= 0 {
			u.last = min(r.pairs[u.pair].Last, last)
		}
		p.units = append(p.units, u)
		i = u.last
	}
	if len(p.units) > 0 {
		p.readTo(yield)
	}
}

// readTo calls yield with the period, less its dateline and the credit of a picture, and
// empties it.
func (p *period) readTo(yield func(*period)) {
	all := p.units
	first := p.dateline()
	if p.units = all[first:max(first, p.credit())]; len(p.units) > 0 {
		p.survey()
		yield(p)
	}
	p.units = all[:0]
}

// survey notes the first finite verbs of the period and its final marks, and that no
// report has been read in it.
func (p *period) survey() {
	p.finite, p.late, p.final, p.told = len(p.units), len(p.units), len(p.units), 0
	for p.final > 0 && p.tag(p.final-1) == sentence.Period {
		p.final--
	}
	comma := false
	for u := range p.units {
		if p.isComma(u) {
			comma = true
		}
		if !p.isFinite(u) {
			continue
		}
		p.finite = min(p.finite, u)
		if comma {
			p.late = u
			return
		}
	}
}

// isFinite reports whether unit u is a finite verb or a modal.
func (p *period) isFinite(u int) bool {
	return p.tag(u).IsFinite() || p.tag(u) == sentence.MD
}

// word returns the text of unit u, "" where it is a quotation or out of range.
func (p *period) word(u int) string {
	if u < 0 || u >= len(p.units) || p.units[u].pair >= 0 {
		return ""
	}
	return p.doc.Word(p.units[u].first)
}

// lower returns the text of unit u in lower case, "" where it is a quotation or
// out of range.
func (p *period) lower(u int) string {
	if u < 0 || u >= len(p.units) || p.units[u].pair >= 0 {
		return ""
	}
	return p.lowered.Word(p.units[u].first)
}

// base returns the base form of unit u as a verb, "" where it is a quotation or
// out of range.
func (p *period) base(u int) string {
	if u < 0 || u >= len(p.units) || p.units[u].pair >= 0 {
		return ""
	}
	return p.baseOf(p.units[u].first)
}

// baseOf returns the base form of a token as a verb.
func (r *reading) baseOf(token int) string {
	if r.bases[token] == 0 {
		r.bases[token] = int32(len(r.lemmas))
		r.lemmas = append(r.lemmas, lemma.Verb(r.lowered.Word(token)))
	}
	return r.lemmas[r.bases[token]]
}

// tag returns the tag of unit u, NoTag where it is a quotation or out of range.
func (p *period) tag(u int) sentence.Tag {
	if u < 0 || u >= len(p.units) || p.units[u].pair >= 0 {
		return sentence.NoTag
	}
	return p.doc.Tokens[p.units[u].first].Tag
}

// quoted reports whether unit u is a quotation.
func (p *period) quoted(u int) bool {
	return u >= 0 && u < len(p.units) && p.units[u].pair >= 0
}

// isComma reports whether unit u is a comma.
func (p *period) isComma(u int) bool { return p.word(u) == "," }

// maxEnd is how many units from one on are looked at for the period's end.
const maxEnd = 8

// isEnd reports whether unit u ends the period: past its last unit, or a final
// mark with nothing but closing brackets after it.
func (p *period) isEnd(u int) bool {
	for k := u; k < u+maxEnd; k++ {
		if k >= len(p.units) {
			return true
		}
		if p.tag(k) != sentence.Period && p.tag(k) != sentence.CloseBracket {
			return false
		}
	}
	return false
}

// A stretch is a run of units, last exclusive.
type stretch struct{ first, last int }

func (s stretch) empty() bool { return s.last <= s.first }

// unitAt returns the unit that holds token i, or the first one after it.
func (p *period) unitAt(i int) int {
	return sort.Search(len(p.units), func(u int) bool { return p.units[u].last > i })
}

// tokens returns the tokens of s, as a stretch of tokens.
func (p *period) tokens(s stretch) stretch {
	return stretch{p.units[s.first].first, p.units[s.last-1].last}
}
