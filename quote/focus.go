package quote

import "github.com/quoth-go/quoth/internal/linear"

// A focus is a sketch seen from one candidate.
type focus struct {
	*sketch
	candidate
	pivot     int    // the unit of the word that gives the candidate its meaning
	lemmaHash uint32 // of that word
	class     uint32
	form      uint32 // auxiliaries and voice
	ruleID    uint32 // 0 where no rule holds
	lo, hi    int    // the units that are looked at: those near the head
	ruled     []role // what the rules make of each of these
	direct    bool   // whether the rules find a quotation and nothing else: marks are hard evidence
}

// on turns f to candidate c.
func (f *focus) on(c candidate) {
	f.candidate = c
	f.pivot = c.pivot()
	f.lemmaHash, f.class = linear.HashString(c.lemma), uint32(c.class())
	f.form = 0
	for i, is := range []bool{c.cue.passive, c.cue.bare, c.cue.participle, c.cue.infinitive} {
		if is {
			f.form |= 1 << i
		}
	}
	f.ruleID, f.direct = 0, false
	f.lo, f.hi = max(0, c.head-f.before), min(len(f.units), c.head+f.after)
	f.ruled = grow(f.ruled, f.hi-f.lo)
	clear(f.ruled)
	if !c.isRuled {
		return
	}
	f.ruleID = uint32(c.rules.rule) + 1
	f.mark(c.rules.source, inSource)
	f.mark(c.rules.cue, inCue)
	f.direct = c.rules.rule == quoteBefore || c.rules.rule == quoteAfter
	for _, s := range c.rules.content {
		f.mark(s, inContent)
		for u := f.unitAt(s.first); f.direct && u < len(f.units) && f.units[u].first < s.last; u++ {
			f.direct = f.quoted(u)
		}
	}
}

// mark gives the units of the tokens s the role r.
func (f *focus) mark(s stretch, r role) {
	for u := max(f.lo, f.unitAt(s.first)); u < f.hi && f.units[u].first < s.last; u++ {
		f.ruled[u-f.lo] = r
	}
}

func (f *focus) ruledAt(u int) uint32 {
	if u < f.lo || u >= f.hi {
		return 7
	}
	return uint32(f.ruled[u-f.lo])
}

// frameBits returns the frames of the candidate's verb.
func (f *focus) frameBits() uint32 { return uint32(f.cue.frame) }

// ruleSize tells how much the rules make the content.
func (f *focus) ruleSize() uint32 {
	n := 0
	for _, s := range f.rules.content {
		n += s.last - s.first
	}
	return distance(0, n)
}

// sourceKind tells what the candidate's subject is.
func (f *focus) sourceKind() uint32 {
	if f.source.empty() {
		return 0
	}
	return 1 + 8*f.tagAt(f.source.first) + f.shape[f.sourceHead()]
}

// sourceHead returns the last noun of the candidate's subject, which is not
// empty, or its first unit.
func (f *focus) sourceHead() int {
	head := f.source.last - 1
	for head > f.source.first && !f.period.tag(head).IsNoun() {
		head--
	}
	return head
}

// sourceName tells what the mention is that the candidate's subject ends with.
func (f *focus) sourceName() uint32 {
	if f.source.empty() {
		return 99
	}
	return f.named[f.sourceHead()]
}

// sourceWord returns the first word of the candidate's subject.
func (f *focus) sourceWord() uint32 {
	if f.source.empty() {
		return 0
	}
	return f.wordAt(f.source.first)
}

// quotesName reports whether the quotation at unit u, right behind the head, is the name of
// who was told or of a work: "told | «Le Figaro» | in an interview", "read | “War and
// Peace”".
func (f *focus) quotesName(u int) bool {
	if u >= f.hi || !f.isTitle(u) {
		return false
	}
	switch f.lemma {
	case "read", "write", "publish":
		return !f.source.empty() && mentionKind(f.sourceName()).entityType() == aPerson
	}
	return f.cue.frame&addressee != 0 && !f.isEnd(u+1)
}
