package quote

import (
	"math"
	"slices"
)

// A judge finds the attributions of a period with a Model: it tells cues, labels
// the units for each likely one, and keeps what is likely right. It holds the
// memory of its work and so serves one goroutine at a time.
type judge struct {
	model      *Model
	least      float64 // the confidence that an attribution must have
	sketch     sketch
	focus      focus
	labeler    labeler
	bag        bag
	candidates []candidate
	probs      []float64
	findings   []finding // of the period
	taken      []bool    // for each unit whether it is in a finding's content
}

// A finding is an attribution of the period that is read, before it is held
// against the others.
type finding struct {
	attribution
	direct bool // whether quotation marks and a report beside them are evidence for it
}

// use has j judge by m.
func (j *judge) use(m *Model, least float64) {
	j.model, j.least = m, least
	j.focus.sketch = &j.sketch
	j.labeler.units, j.labeler.steps = m.roles, m.steps
}

// gate is how likely a candidate must be a cue to be worth labeling.
const gate = 0.08

// read calls yield with the attributions of p.
func (j *judge) read(p *period, yield func(attribution)) {
	j.candidates = p.candidates(j.candidates[:0])
	if len(j.candidates) == 0 {
		return
	}
	j.sketch.draw(p)
	j.probs = j.probs[:0]
	for _, c := range j.candidates {
		if p.deadline.Passed() {
			return
		}
		j.focus.on(c)
		j.probs = append(j.probs, j.focus.cueProbability(&j.bag, j.model.cues))
	}
	j.sketch.bet(j.candidates, j.probs)
	j.findings = j.findings[:0]
	for i, c := range j.candidates {
		if p.deadline.Passed() {
			return
		}
		if c.isRuled && c.rules.open {
			j.findings = append(j.findings, finding{c.rules, p.leadsToQuotation()})
		} else if f, ok := j.find(p, c, j.probs[i]); ok {
			j.findings = append(j.findings, f)
		}
	}
	j.keepQuotations(p)
	for i, f := range j.findings {
		if p.deadline.Passed() {
			return
		}
		if !j.yields(i) {
			yield(f.attribution)
		}
	}
}

// find returns what the model makes of candidate c, where that is likely right.
func (j *judge) find(p *period, c candidate, prob float64) (finding, bool) {
	if prob < gate {
		return finding{}, false
	}
	j.focus.on(c)
	f := finding{p.attribution(c, j.focus.lo, j.labeler.label(&j.focus)), j.focus.direct}
	if len(f.content) == 0 {
		return f, false
	}
	j.focus.judgeFeatures(&j.bag, f.attribution, prob, j.labeler.gain())
	f.confidence = j.bag.probability(j.model.judge)
	return f, f.confidence >= j.least
}

// keepQuotations adds what the rules find, with their confidence, where words in
// quotation marks have a report beside them and the model has made nothing of
// them: such reports are too rare for it to know ("is the gist of", "tweeted
// from his account:").
func (j *judge) keepQuotations(p *period) {
	j.taken = grow(j.taken, len(p.units))
	clear(j.taken)
	for _, f := range j.findings {
		for _, s := range f.content {
			for u := p.unitAt(s.first); u < len(p.units) && p.units[u].first < s.last; u++ {
				j.taken[u] = true
			}
		}
	}
	for _, c := range j.candidates {
		if p.deadline.Passed() {
			return
		}
		if !c.isRuled || len(c.rules.content) == 0 || confidence[c.rules.rule] < j.least ||
			j.taken[p.unitAt(c.rules.content[0].first)] {
			continue
		}
		if j.focus.on(c); j.focus.direct && (c.rules.rule == quoteBefore || j.focus.isWhole()) {
			j.findings = append(j.findings, finding{c.rules, true})
		}
	}
}

// isWhole reports whether what the rules find is one quotation that is a
// sentence.
func (f *focus) isWhole() bool {
	u := f.unitAt(f.rules.content[0].first)
	return len(f.rules.content) == 1 && f.beginsUtterance(u) && f.endsUtterance(u)
}

// yields reports whether finding i gives way to another: one with much the same
// content that is more likely right, or one whose quotation it has taken for a
// part of its own.
func (j *judge) yields(i int) bool {
	const near = 8 // findings farther away do not overlap
	f := j.findings[i]
	for k := max(0, i-near); k < min(len(j.findings), i+near); k++ {
		switch g := j.findings[k]; {
		case k == i:
		case g.open:
			if g.direct && overlap([]stretch{f.cue}, []stretch{g.cue}) > 0 {
				return true // its cue announces a quotation that is still to come
			}
		case similar(f.content, g.content) && !f.holds(g) && !g.holds(f) &&
			(g.confidence > f.confidence || g.confidence == f.confidence && k < i):
			return true
		case g.direct && !f.direct && len(f.content) > 1 && shares(f.content, g.content):
			return true
		}
	}
	return false
}

// leadsToQuotation reports whether a quotation begins right behind the period.
func (p *period) leadsToQuotation() bool {
	next := p.units[len(p.units)-1].last
	return next < len(p.pairOf) && p.pairOf[next] >= 0 && p.pairs[p.pairOf[next]].First == next
}

// holds reports whether the cue of g stands in f's content, so that g is nested.
func (f finding) holds(g finding) bool {
	return overlap(f.content, []stretch{g.cue}) > 0
}

// shares reports whether a part of a is a part of b.
func shares(a, b []stretch) bool {
	return slices.ContainsFunc(a, func(s stretch) bool { return slices.Contains(b, s) })
}

// cueProbability returns how likely the focus is the head of a cue.
func (f *focus) cueProbability(b *bag, m scorer) float64 {
	f.cueFeatures(b)
	return b.probability(m)
}

// A scorer is a linear model, trained or in training.
type scorer interface {
	Score(scores []int32, features []uint32)
	Scale() float32
}

// probability returns the logistic function of the score of b's features.
func (b *bag) probability(m scorer) float64 {
	m.Score(b.score[:], b.features)
	return 1 / (1 + math.Exp(-float64(b.score[0])*float64(m.Scale())))
}

// attribution builds the attribution of candidate c from the roles of the units
// from lo on.
func (p *period) attribution(c candidate, lo int, roles []role) attribution {
	a := attribution{rule: c.rules.rule, lemma: c.lemma, level: p.level, paragraph: p.paragraph}
	pieces := len(p.pieces)
	for first := 0; first < len(roles); {
		last := first + 1
		for last < len(roles) && roles[last] == roles[first] {
			last++
		}
		s := p.trim(stretch{lo + first, lo + last})
		switch {
		case s.empty():
		case roles[first] == inContent:
			p.pieces = append(p.pieces, p.tokens(s))
		case roles[first] == inSource && a.source.empty():
			p.attributeTo(&a, s)
		case roles[first] == inCue && lo+first <= c.head && c.head < lo+last:
			a.cue = p.tokens(stretch{lo + first, lo + last})
		}
		first = last
	}
	a.content = p.piecesFrom(pieces)
	return a
}
