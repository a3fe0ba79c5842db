package quote

import "github.com/quoth-go/quoth/internal/linear"

// featureVersion names the features of this file and what they are made of; a
// model that was trained with others is refused.
const featureVersion = "7"

// cueFeatures collects the features by which it is decided whether the candidate
// is the head of a cue.
func (f *focus) cueFeatures(b *linear.Bag) {
	b.Open()
	h, v := f.head, f.pivot
	tag, t1, t2, tm1, tm2 := f.tagAt(v), f.tagAt(v+1), f.tagAt(v+2), f.tagAt(h-1), f.tagAt(h-2)
	w1, wm1 := f.wordAt(v+1), f.wordAt(h-1)
	source := f.sourceKind()
	name := f.sourceName()
	b.One(0)
	b.One(f.ruleID)
	b.Two(f.ruleID, source)
	b.Three(f.ruleID, f.form, tag)
	b.Two(tag, t1)
	b.Two(tag, tm1)
	b.Two(source, f.form)
	b.Two(source, t1)
	b.Two(f.frameBits(), t1)
	b.Three(f.frameBits(), f.form, source)
	b.Three(between(f.verbs, -1, h, 3), tag, f.form)
	b.Three(between(f.blocks, -1, h, 1), between(f.blocks, h, len(f.word), 1), f.frameBits())
	b.Two(between(f.finites, h, len(f.word), 3), t1)
	b.Two(uint32(min(f.paragraph, 2)), tag)
	b.Two(f.ruleSize(), f.ruleID)
	b.Two(f.class, tag)
	b.Two(f.class, t1)
	b.Two(f.class, f.form)
	b.Two(f.class, source)
	b.Two(f.class, f.ruleID)
	b.One(name)
	b.Two(name, f.class)
	b.Two(name, f.ruleID)
	b.One(f.lemmaHash)
	b.Two(f.lemmaHash, tag)
	b.Two(f.lemmaHash, w1)
	b.Two(f.lemmaHash, t1)
	b.Three(f.lemmaHash, t1, t2)
	b.Two(f.lemmaHash, wm1)
	b.Two(f.lemmaHash, f.ruleID)
	b.Two(f.lemmaHash, f.form)
	b.Two(f.lemmaHash, source)
	b.Three(tm1, tag, t1)
	b.Three(tm2, tm1, tag)
	b.Three(tag, t1, t2)
	b.One(w1)
	b.One(wm1)
	b.One(f.wordAt(v + 2))
	b.One(f.wordAt(h - 2))
	b.Two(f.wordAt(f.cue.first), f.form)
	b.One(f.wordAt(f.cue.first - 1))
	b.Two(f.frameBits(), w1)
	b.Two(f.sourceWord(), f.frameBits())
	b.Two(f.sourceWord(), f.lemmaHash)
	b.Two(f.wordAt(0), uint32(min(h, 4)))
	b.Two(w1, f.wordAt(v+2))
	b.Three(wm1, f.lemmaHash, w1)
	b.Two(linear.Suffix(f.period.word(v), 3), t1)
	b.Two(f.class, w1)
	b.Two(f.class, f.sourceWord())
	b.Three(f.class, t1, t2)
	b.Four(f.class, f.form, tag, t1)
	b.Two(name, f.lemmaHash)
	b.Three(name, source, f.frameBits())
	b.Three(tm1, f.class, t1)
}

// unitFeatures collects the features by which the role of unit u is decided.
func (f *focus) unitFeatures(b *linear.Bag, u int) {
	b.Open()
	h := f.head
	d := distance(h, u)
	side := d / 32
	if u == h {
		side = 2
	}
	w, t, t1, tm1 := f.wordAt(u), f.tagAt(u), f.tagAt(u+1), f.tagAt(u-1)
	rule, ruleBefore, ruleAfter := f.ruledAt(u), f.ruledAt(u-1), f.ruledAt(u+1)
	commas, verbs, finites := between(f.commas, h, u, 2), between(f.verbs, h, u, 3), between(f.finites, h, u, 2)
	blocks, ccs, ins := between(f.blocks, h, u, 1), between(f.ccs, h, u, 1), between(f.ins, h, u, 2)
	subject := uint32(0)
	if !f.source.empty() && f.source.first <= u && u < f.source.last {
		subject = 1
	}
	atEdge := uint32(0)
	if u == 0 {
		atEdge = 1
	} else if f.isEnd(u) {
		atEdge = 2
	}
	likely := between(f.likely, h, u, 2)
	length, aheadFinite, aheadLikely := f.ahead(u)
	n := f.named[u]
	b.One(d)
	b.Two(d, t)
	b.Three(side, t, t1)
	b.Three(f.tagAt(f.pivot), side, t)
	b.Four(side, commas, finites, blocks)
	b.Four(side, ccs, finites, t)
	b.Four(side, ins, verbs, t)
	b.Three(rule, f.ruleID, t)
	b.Four(rule, ruleBefore, t, tm1)
	b.Four(rule, ruleAfter, t, t1)
	b.Three(subject, t, f.form)
	b.Three(atEdge, side, t)
	b.Four(f.form, side, t, commas)
	b.Four(f.shape[u], t, side, rule)
	b.Four(f.frameBits(), side, commas, finites)
	b.Four(likely, side, commas, t)
	b.Four(length, aheadFinite, aheadLikely, side)
	b.Five(t, aheadFinite, aheadLikely, side, commas)
	b.Three(n, f.class, side)
	b.Three(f.class, side, t)
	b.Four(f.class, side, commas, finites)
	b.Five(f.ruleID, commas, finites, ccs, side)
	b.Two(side, w)
	b.Three(side, w, f.wordAt(u-1))
	b.Three(side, w, f.wordAt(u+1))
	b.Four(side, tm1, t, t1)
	b.Three(f.lemmaHash, side, t)
	b.Two(f.lemmaHash, d)
	b.Three(f.lemmaHash, side, w)
	b.Two(rule, w)
	b.Three(f.wordAt(f.pivot+1), side, commas)
	b.Four(f.tagAt(f.pivot+1), side, t, commas)
	b.Two(f.wordAt(u-1), rule)
	b.Two(f.wordAt(u+1), rule)
	b.Four(side, w, commas, verbs)
	b.Three(n, f.lemmaHash, side)
	b.Three(f.class, side, w)
	b.Five(f.class, f.form, side, t, commas)
}

// stepFeatures collects the features by which a role follows another at unit u,
// which is not the first.
func (f *focus) stepFeatures(b *linear.Bag, u int) {
	b.Open()
	h := f.head
	d := distance(h, u)
	side := d / 32
	w, t, tm1 := f.wordAt(u), f.tagAt(u), f.tagAt(u-1)
	length, finite, likely := f.ahead(u)
	w1, t1 := f.wordAt(u+1), f.tagAt(u+1)
	b.One(side)
	b.Two(t, side)
	b.Three(tm1, t, side)
	b.One(d)
	b.Two(f.lemmaHash, side)
	b.Four(f.ruledAt(u-1), f.ruledAt(u), t, tm1)
	b.Four(t, length, finite, side)
	b.Three(t, f.oddsAt(u+1), side)
	b.Four(between(f.likely, h, u, 2), between(f.commas, h, u, 2), t, side)
	b.Two(w, side)
	b.Two(f.wordAt(u-1), side)
	b.Two(w, f.wordAt(u+1))
	b.Four(t, f.tagAt(u+1), between(f.commas, h, u, 2), side)
	b.Three(t, w1, finite)
	b.Four(t, w1, likely, f.ruledAt(u))
	b.Four(t, t1, f.oddsAt(u+2), side)
	b.Four(f.class, t, t1, finite)
	b.Four(w, w1, finite, side)
	b.Three(t, f.tagAt(u+1), f.tagAt(u+2))
}
