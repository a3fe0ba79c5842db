package quote

import (
	"github.com/quoth-go/quoth/internal/linear"
	"github.com/quoth-go/quoth/sentence"
)

// A role is what a unit is to a cue.
type role uint8

const (
	outside role = iota
	inSource
	inCue
	inContent
	numRoles
)

// A sketch is a period in the form that features are made of: for each unit a
// few numbers, and counts of what stands before it, so that what stands between
// two units is a difference.
type sketch struct {
	*period
	word, tag, shape, named                  []uint32
	odds                                     []uint32 // for each unit how likely it is the head of a cue, 0 for others
	commas, verbs, finites, blocks, ccs, ins []int32  // of the units before each, and of all at the end
	likely                                   []int32  // heads of cues
	next                                     []int32  // for each unit the next one at which a phrase may end
	before, after                            int      // how many units on either side of a head are looked at
}

// Units farther from the head than these are not looked at, so that a text
// without full stops costs no more than its length.
const (
	farBefore = 60
	farAfter  = 90
)

// maxLooks is for how many heads each unit is looked at, on average. In no
// period of the training corpora are there more than six likely ones; where
// there are, each of them looks less far.
const maxLooks = 12

// Words that a unit which is a quotation has in the place of its text.
const (
	fragmentWord uint32 = iota + 1
	utteranceWord
	openWord
	edgeWord
)

// draw makes the sketch of p, in the memory of s.
func (s *sketch) draw(p *period) {
	s.period = p
	s.before, s.after = farBefore, farAfter
	n := len(p.units)
	s.word, s.tag, s.shape, s.named = grow(s.word, n), grow(s.tag, n), grow(s.shape, n), grow(s.named, n)
	for _, counts := range [...]*[]int32{&s.commas, &s.verbs, &s.finites, &s.blocks, &s.ccs, &s.ins} {
		*counts = grow(*counts, n+1)
		(*counts)[0] = 0
	}
	for u := range n {
		if p.deadline.Passed() {
			return
		}
		s.word[u], s.tag[u], s.shape[u] = s.unit(u)
		s.named[u] = uint32(p.reading.named[p.units[u].last-1])
		word, tag := p.word(u), p.tag(u)
		count(s.commas, u, word == ",")
		count(s.verbs, u, tag.IsVerb() || tag == sentence.MD)
		count(s.finites, u, tag.IsFinite() || tag == sentence.MD)
		count(s.blocks, u, p.quoted(u))
		count(s.ccs, u, tag == sentence.CC || word == ";")
		count(s.ins, u, tag == sentence.IN || tag == sentence.WP || tag == sentence.WDT || tag == sentence.WRB)
	}
	s.seeAhead()
}

// seeAhead notes for each unit the next one at which a phrase may end.
func (s *sketch) seeAhead() {
	n := len(s.units)
	s.next = grow(s.next, n+1)
	s.next[n] = int32(n)
	isEnd := true // as period.isEnd has it
	for u := n - 1; u >= 0; u-- {
		tag := s.period.tag(u)
		isEnd = isEnd && n-u < maxEnd && (tag == sentence.Period || tag == sentence.CloseBracket)
		s.next[u] = s.next[u+1]
		if isEnd || tag == sentence.Colon || s.commas[u+1] > s.commas[u] || s.isDash(u) {
			s.next[u] = int32(u)
		}
	}
}

// bet notes how likely each candidate of the period is the head of a cue, and
// how far the likely ones may look.
func (s *sketch) bet(cs []candidate, probs []float64) {
	s.odds = grow(s.odds, len(s.units))
	clear(s.odds)
	heads := 0
	for i, c := range cs {
		s.odds[c.head] = 1 + uint32(probs[i]*4.999)
		if probs[i] >= gate {
			heads++
		}
	}
	if sight := maxLooks * len(s.units) / max(1, heads); sight < farBefore+farAfter && heads > maxLooks {
		s.before = sight * farBefore / (farBefore + farAfter)
		s.after = sight - s.before
	}
	s.likely = grow(s.likely, len(s.units)+1)
	s.likely[0] = 0
	for u := range s.units {
		count(s.likely, u, s.odds[u] >= 3)
	}
}

func (s *sketch) oddsAt(u int) uint32 {
	if u >= len(s.odds) {
		return 9
	}
	return s.odds[u]
}

// ahead tells what stands between unit u and the next place where a phrase may end.
func (s *sketch) ahead(u int) (length, finite, likely uint32) {
	if u+1 >= len(s.units) {
		return 31, 0, 0
	}
	to := int(s.next[u+1])
	return distance(u, to), min(uint32(s.finites[to]-s.finites[u+1]), 2), min(uint32(s.likely[to]-s.likely[u+1]), 2)
}

// count makes the count behind unit u of that before it.
func count(counts []int32, u int, is bool) {
	counts[u+1] = counts[u]
	if is {
		counts[u+1]++
	}
}

// unit returns the numbers of unit u.
func (s *sketch) unit(u int) (word, tag, shape uint32) {
	if s.quoted(u) {
		word = fragmentWord
		if s.beginsUtterance(u) {
			word = utteranceWord
		}
		shape = 0
		if s.endsUtterance(u) {
			shape = 1
		}
		return word, 60 + word, shape
	}
	w := s.period.word(u)
	return linear.HashLower(w), uint32(s.period.tag(u)), shapeOf(w)
}

// shapeOf tells words by their capitals and digits.
func shapeOf(word string) uint32 {
	if word == "" {
		return 0
	}
	switch b := word[0]; {
	case 'A' <= b && b <= 'Z':
		if len(word) > 1 && 'A' <= word[1] && word[1] <= 'Z' {
			return 4
		}
		return 3
	case '0' <= b && b <= '9':
		return 5
	case 'a' <= b && b <= 'z':
		return 2
	}
	return 6
}

func (s *sketch) wordAt(u int) uint32 {
	if u < 0 || u >= len(s.word) {
		return edgeWord
	}
	return s.word[u]
}

func (s *sketch) tagAt(u int) uint32 {
	if u < 0 || u >= len(s.tag) {
		return 63
	}
	return s.tag[u]
}

// between returns how many of what counts counts stand between units a and b,
// capped.
func between(counts []int32, a, b int, most uint32) uint32 {
	if a > b {
		a, b = b, a
	}
	return min(uint32(counts[b]-counts[a+1]), most)
}

// distance returns the distance from the head to unit u in steps that grow,
// with its direction.
func distance(head, u int) uint32 {
	d, side := u-head, uint32(0)
	if d < 0 {
		d, side = -d, 32
	}
	switch {
	case d <= 6:
		return side + uint32(d)
	case d <= 9:
		return side + 7
	case d <= 14:
		return side + 8
	case d <= 22:
		return side + 9
	case d <= 35:
		return side + 10
	}
	return side + 11
}
