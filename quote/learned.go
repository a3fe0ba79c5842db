package quote

import (
	"math"
	"slices"

	"github.com/quoth-go/quoth/internal/linear"
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
	decision   decision
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

// gate is how likely a candidate must be a cue to be worth labeling. With a lower
// one a tenth more are labeled, and as many found that are wrong as are right.
const gate = 0.2

// isWorthLabeling reports whether c, which is a cue with the given probability, is
// labeled. Where a sure rule holds, half of the gate is enough.
func (c *candidate) isWorthLabeling(prob float64) bool {
	return prob >= gate || prob >= gate/2 && c.isRuled && confidence[c.rules.rule] >= sure
}

// sure is the confidence of a rule that is right more often than two times in three.
const sure = 0.7

// surplus is how much likelier than others an attribution must be right whose verb
// no list of this package has: two in three that are less so are wrong, and read as
// nonsense. Twice as much where the cue is a noun without a source: "calls for peace".
const surplus = 0.1

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
		j.probs = append(j.probs, j.focus.cueProbability(&j.decision, j.model.cues))
	}
	j.sketch.bet(j.candidates, j.probs)
	j.findings = j.findings[:0]
	for i, c := range j.candidates {
		if p.deadline.Passed() {
			return
		}
		if c.isRuled && c.rules.open {
			j.findings = append(j.findings, finding{c.rules, p.leadsToQuotation()})
		} else if c.isRare {
			j.findings = append(j.findings, finding{c.rules, true})
		} else if f, ok := j.find(p, c, j.probs[i]); ok {
			j.findings = append(j.findings, f)
		} else if c.isRuled && c.rules.rule == heldTo {
			j.findings = append(j.findings, finding{c.rules, false})
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
	if !c.isWorthLabeling(prob) {
		return finding{}, false
	}
	j.focus.on(c)
	f := finding{p.attribution(c, j.focus.lo, j.labeler.label(&j.focus)), j.focus.direct}
	if len(f.content) == 0 || p.isMute(f.attribution) || p.isOnlyTitle(f.attribution) {
		return f, false
	}
	j.focus.judgeFeatures(&j.decision.Bag, f.attribution, prob, &j.labeler)
	f.confidence = j.decision.probability(j.model.judge)
	least := j.least
	if c.isStrange() {
		least += surplus
	}
	if p.tag(c.head).IsNoun() && f.source.empty() {
		least += 2 * surplus
	}
	return f, f.confidence >= least
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
		if j.focus.on(c); j.focus.direct && (c.rules.rule == quoteBefore || j.focus.isWhole()) || p.labels(c) {
			j.findings = append(j.findings, finding{c.rules, true})
		}
	}
}

// labels reports whether somebody, who is named right before it, calls something what words
// in marks behind c say: `a result that the mayor | called | "fair"`.
func (p *period) labels(c candidate) bool {
	return c.class() == labelVerb && c.cue.first == c.head && c.source.last == c.head && p.quoted(c.head+1) && !p.isRelative(c.source.first)
}

// isWhole reports whether what the rules find is one quotation that is a
// sentence.
func (f *focus) isWhole() bool {
	u := f.unitAt(f.rules.content[0].first)
	return len(f.rules.content) == 1 && f.beginsUtterance(u) && f.endsUtterance(u)
}

// yields reports whether finding i gives way to another: one with much the same
// content that is more likely right, one whose quotation it has taken for a part
// of its own, or one that it only leads into.
func (j *judge) yields(i int) bool {
	const near = 8 // findings farther away do not overlap
	f := j.findings[i]
	for k := max(0, i-near); k < min(len(j.findings), i+near); k++ {
		switch g := j.findings[k]; {
		case k == i:
		case g.open:
			if g.direct && !(f.open && i < k) && overlap([]stretch{f.cue}, []stretch{g.cue}) > 0 {
				return true // its cue announces a quotation that is still to come
			}
		case f.leadsInto(g), f.crosses(g), f.describes(g), g.holds(f) && f.isDeed():
			return true
		case similar(f.content, g.content) && !f.holds(g) && !g.holds(f) && g.outdoes(f, k < i):
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

// outdoes reports whether g, before f or behind it, is to be preferred where both have
// much the same content: for the marks beside it, its verb of speech, or as the likelier.
func (g finding) outdoes(f finding, isBefore bool) bool {
	if overlap([]stretch{f.cue}, []stretch{g.cue}) > 0 {
		return g.likelier(f, isBefore) // "began by saying"
	}
	if g.direct != f.direct {
		return g.direct
	}
	if speaks := frames()[g.lemma]&speech != 0; g.direct && speaks != (frames()[f.lemma]&speech != 0) {
		return speaks
	}
	return g.likelier(f, isBefore)
}

// likelier reports whether g, before f or behind it, is likelier right.
func (g finding) likelier(f finding, isBefore bool) bool {
	return g.confidence > f.confidence || g.confidence == f.confidence && isBefore
}

// deedConfidence is the confidence that a deed must have which somebody tells of. With
// less two in three are no attribution: "they say that he | signed | the bill".
const deedConfidence = 0.55

// isDeed reports whether f rather tells what its source did than what it said, thought or
// wanted.
func (f finding) isDeed() bool {
	return f.confidence > 0 && f.confidence < deedConfidence && frames()[f.lemma]&(speech|clause|infinitive) == 0 && !f.direct
}

// holds reports whether the cue of g stands in f's content, so that g is nested.
func (f finding) holds(g finding) bool {
	return overlap(f.content, []stretch{g.cue}) > 0
}

// crosses reports whether the cue of f stands in the source of g, whose cue stands
// in f's content: "a letter | seen | by Smith says ...".
func (f finding) crosses(g finding) bool {
	return f.holds(g) && overlap([]stretch{f.cue}, []stretch{g.source}) > 0
}

// describes reports whether f only says what the source of g is: "a letter | seen by
// Smith | says ...".
func (f finding) describes(g finding) bool {
	if len(f.content) == 0 || f.content[0].first > f.cue.first {
		return false
	}
	source := []stretch{g.source}
	return overlap([]stretch{f.cue}, source) > 0 && overlap(f.content, source) == length(f.content)
}

// leadsInto reports whether g is what f comes to: the verb of f attributes
// nothing by itself, and that of g is the first word of its content, with the
// same source: "clung to | repeating it".
func (f finding) leadsInto(g finding) bool {
	return classes()[f.lemma] == noClass && frames()[f.lemma] == 0 && len(f.content) > 0 &&
		f.content[0].first == g.cue.first && f.source == g.source
}

// shares reports whether a part of a is a part of b.
func shares(a, b []stretch) bool {
	return slices.ContainsFunc(a, func(s stretch) bool { return slices.Contains(b, s) })
}

// cueProbability returns how likely the focus is the head of a cue.
func (f *focus) cueProbability(d *decision, m scorer) float64 {
	f.cueFeatures(&d.Bag)
	return d.probability(m)
}

// A scorer is a linear model, trained or in training.
type scorer interface {
	Score(scores []int32, features []uint32)
	Scale() float32
}

// A decision is between yes and no: its features, and the room for their score.
type decision struct {
	linear.Bag
	score [1]int32
}

// probability returns how likely m has it that the answer is yes.
func (d *decision) probability(m scorer) float64 { return logistic(m, d.Features(), &d.score) }

// logistic returns the logistic function of the score that m gives features.
func logistic(m scorer, features []uint32, score *[1]int32) float64 {
	m.Score(score[:], features)
	return 1 / (1 + math.Exp(-float64(score[0])*float64(m.Scale())))
}
