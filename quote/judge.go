package quote

import "math"

// judgeFeatures collects the features by which it is judged whether a, which
// the roles make of f's candidate, is right. Margin is the labeler's, in the
// weights of its training.
func (f *focus) judgeFeatures(b *bag, a attribution, prob, margin float64) {
	b.open(judgeTemplates)
	odds := uint32(20 + math.Round(2*min(8, max(-8, math.Log((prob+1e-6)/(1-prob+1e-6))))))
	kind := kindNumber(f.kind(a.content))
	agree := f.agreement(a)
	size := distance(0, length(a.content))
	first, last := f.unitAt(a.content[0].first), f.unitAt(a.content[len(a.content)-1].last)
	inner := min(uint32(f.likely[last]-f.likely[first]), 2)
	source := uint32(0)
	if !a.source.empty() {
		source = 1 + uint32(f.reading.named[a.source.last-1])
	}
	m := uint32(60 + min(40, max(-20, math.Round(margin))))
	b.one(0)
	b.one(odds)
	b.two(odds/2, kind)
	b.two(f.ruleID, agree)
	b.two(kind, agree)
	b.two(size, kind)
	b.two(uint32(len(a.content)), kind)
	b.two(source, kind)
	b.two(inner, kind)
	b.one(m)
	b.two(m/4, kind)
	b.two(f.class, kind)
	b.one(f.lemmaHash)
	b.two(f.tagAt(first), f.tagAt(last))
	b.two(f.form, kind)
	b.three(odds/2, agree, f.ruleID)
	b.two(odds/2, size)
	b.two(odds/2, source)
	b.two(odds/2, inner)
}

func kindNumber(k Kind) uint32 {
	switch k {
	case Direct:
		return 1
	case Mixed:
		return 2
	}
	return 3
}

// agreement tells how far a is what the rules found for the candidate.
func (f *focus) agreement(a attribution) uint32 {
	if !f.isRuled {
		return 0
	}
	switch both := overlap(a.content, f.rules.content); {
	case both == length(a.content) && both == length(f.rules.content):
		return 4
	case similar(a.content, f.rules.content):
		return 3
	case both > 0:
		return 2
	}
	return 1
}

// length returns how many tokens ss hold.
func length(ss []stretch) (n int) {
	for _, s := range ss {
		n += s.last - s.first
	}
	return n
}

// overlap returns how many tokens a and b share. Neither may hold one twice.
func overlap(a, b []stretch) (n int) {
	for _, s := range a {
		for _, t := range b {
			n += max(0, min(s.last, t.last)-max(s.first, t.first))
		}
	}
	return n
}

// similar reports whether a and b share at least half of the tokens that
// either holds.
func similar(a, b []stretch) bool {
	both := overlap(a, b)
	return 2*both >= length(a)+length(b)-both
}
