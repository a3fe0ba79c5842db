package quote

import (
	"slices"

	"github.com/quoth-go/quoth/internal/linear"
	"github.com/quoth-go/quoth/sentence"
)

// A lesson is a candidate of an annotated document.
type lesson struct {
	candidate
	period      *period
	peers       []candidate // of the period, it among them
	probs       []float64   // how likely each of them is a cue, to a model that has not seen it
	index       int         // among its peers
	marking     *marked     // what it is the cue of, nil where it is none
	inside      bool        // whether it stands in an annotated content
	marked      []marked    // all of the document
	fold        int
	cueFeatures []uint32
}

// prob returns how likely it is a cue.
func (l *lesson) prob() float64 { return l.probs[l.index] }

// marked is an annotation in tokens.
type marked struct{ source, cue, content []stretch }

// is reports whether a has half of the content of m, and some of its source.
func (m marked) is(a attribution) bool {
	if !similar(a.content, m.content) {
		return false
	}
	if a.source.empty() {
		return len(m.source) == 0
	}
	return overlap([]stretch{a.source}, m.source) > 0
}

// stretches returns the tokens of spans.
func stretches(doc *sentence.Document, spans []sentence.Span) []stretch {
	var ss []stretch
	for _, s := range spans {
		first, last := doc.TokenAt(s.Start), doc.TokenAt(s.End)
		if last < len(doc.Tokens) && doc.Tokens[last].Start < s.End {
			last++
		}
		if first < last {
			ss = append(ss, stretch{first, last})
		}
	}
	return ss
}

// study adds the lessons of e.
func (t *trainer) study(e Example, fold int) {
	t.focus.sketch = &t.sketch
	doc := e.Document
	marks := make([]marked, len(e.Annotations))
	inside := make([]bool, len(doc.Tokens))
	for i, a := range e.Annotations {
		marks[i] = marked{stretches(doc, a.Source), stretches(doc, a.Cue), stretches(doc, a.Content)}
		for _, s := range marks[i].content {
			for k := s.first; k < s.last; k++ {
				inside[k] = true
			}
		}
	}
	used := make([]bool, len(marks))
	r := read(doc, e.Entities, nil)
	for n := range doc.Paragraphs {
		first, last := r.paragraphTokens(n)
		r.periods(first, last, -1, n, func(shared *period) {
			ls := t.lessonsOf(shared, marks, inside, fold)
			for i := range marks {
				if used[i] {
					continue
				}
				if l := headOf(ls, marks[i]); l != nil {
					used[i], l.marking, l.inside = true, &marks[i], false
					t.positive++
				}
			}
		})
	}
}

// lessonsOf adds the lessons of one period and returns them.
func (t *trainer) lessonsOf(shared *period, marks []marked, inside []bool, fold int) []*lesson {
	p := *shared
	p.units = slices.Clone(shared.units)
	peers := p.candidates(nil)
	probs := make([]float64, len(peers))
	t.sketch.draw(&p)
	var b linear.Bag
	start := len(t.lessons)
	for i, c := range peers {
		t.focus.on(c)
		t.focus.cueFeatures(&b)
		t.lessons = append(t.lessons, &lesson{
			candidate: c, period: &p, peers: peers, probs: probs, index: i, marked: marks, fold: fold,
			inside: inside[p.units[c.head].first], cueFeatures: slices.Clone(b.Features()),
		})
	}
	return t.lessons[start:]
}

// headOf returns the lesson that is the head of m's cue: the first verb in it,
// or else the first candidate; nil where it has none.
func headOf(ls []*lesson, m marked) *lesson {
	var head *lesson
	for _, l := range ls {
		i := l.period.units[l.head].first
		in := slices.ContainsFunc(m.cue, func(s stretch) bool { return s.first <= i && i < s.last })
		if !in || l.marking != nil {
			continue
		}
		if l.period.tag(l.head).IsVerb() {
			return l
		}
		if head == nil {
			head = l
		}
	}
	return head
}

// roles returns the annotated roles of the units from lo to hi.
func (l *lesson) roles(lo, hi int) []role {
	roles := make([]role, len(l.period.units))
	l.mark(roles, l.marking.content, inContent)
	l.mark(roles, l.marking.source, inSource)
	l.mark(roles, l.marking.cue, inCue)
	l.trimEdges(roles)
	roles[l.head] = inCue
	return roles[lo:hi]
}

// mark gives r to the units that lie in ss by more than half.
func (l *lesson) mark(roles []role, ss []stretch, r role) {
	p := l.period
	for _, s := range ss {
		for u := p.unitAt(s.first); u < len(p.units) && p.units[u].first < s.last; u++ {
			q := p.units[u]
			if 2*(min(q.last, s.last)-max(q.first, s.first)) > q.last-q.first {
				roles[u] = r
			}
		}
	}
}

// trimEdges puts the punctuation at the edges of each part outside of it:
// annotators are of two minds about it.
func (l *lesson) trimEdges(roles []role) {
	for first, last := 0, 0; first < len(roles); first = last {
		last = runEnd(roles, first)
		if inner := l.period.trim(stretch{first, last}); roles[first] != outside {
			clear(roles[first:max(first, min(inner.first, last))])
			clear(roles[min(last, max(inner.last, first)):last])
		}
	}
}
