package quote

import (
	"math"

	"github.com/quoth-go/quoth/internal/linear"
)

// judgeFeatures collects the features by which it is judged whether a, which
// the roles that l gave make of f's candidate, is right.
func (f *focus) judgeFeatures(b *linear.Bag, a attribution, prob float64, l *labeler) {
	b.Open()
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
	gain, lead := magnitude(l.gain), magnitude(l.lead)
	b.One(0)
	b.One(odds)
	b.Two(odds/2, kind)
	b.Two(f.ruleID, agree)
	b.Two(kind, agree)
	b.Two(size, kind)
	b.Two(uint32(len(a.content)), kind)
	b.Two(source, kind)
	b.Two(inner, kind)
	b.One(gain)
	b.Two(gain/4, kind)
	b.One(lead)
	b.Two(lead, gain/4)
	b.Two(lead, kind)
	b.Two(f.class, kind)
	b.One(f.lemmaHash)
	b.Two(f.tagAt(first), f.tagAt(last))
	b.Two(f.form, kind)
	b.Three(odds/2, agree, f.ruleID)
	b.Two(odds/2, size)
	b.Two(odds/2, source)
	b.Two(odds/2, inner)
}

// magnitude tells how large a difference of scores is, three steps for each
// doubling.
func magnitude(score int32) uint32 {
	x := float64(score) * milli
	return uint32(100 + math.Round(math.Copysign(3*math.Log2(1+math.Abs(x)), x)))
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
