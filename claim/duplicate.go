package claim

import (
	"iter"
	"slices"
	"strings"

	"github.com/quoth-go/quoth/internal/deadline"
	"github.com/quoth-go/quoth/internal/lemma"
	"github.com/quoth-go/quoth/internal/linear"
	"github.com/quoth-go/quoth/sentence"
)

// A term is a word that means something by itself: its base form, and whether
// it is negated.
type term struct {
	hash    uint32
	negated bool
	name    bool
	// decisive is what a repetition may not leave out or change: a name, a
	// number, a negated word.
	decisive bool
}

// key stands for the term, opposite for its negation.
func (t term) key() uint32 {
	if t.negated {
		return linear.Mix(1, t.hash)
	}
	return t.hash
}

func (t term) opposite() uint32 {
	t.negated = !t.negated
	return t.key()
}

// duplicates finds the claims of an article that say the same: those whose
// terms another claim nearly all has, in the same order. It looks claims up by
// pairs of terms that follow each other, as near duplicates of documents are
// found by shingles (Broder 1997), and keeps so few claims a pair that the whole
// is linear in the text.
type duplicates struct {
	terms   [][]term         // of each claim
	last    map[uint32]int32 // by term or pair, the last of its holders
	holders []holder         // the first is none

	deadline *deadline.Deadline // nil where there is none; what is left out for it is not used
}

// A holder is a claim that holds a term or a pair, and the holder before it.
type holder struct {
	claim, before int32
	number        int // of the holders up to this one
}

const (
	maxHolders   = 8   // claims a pair
	minTerms     = 4   // of a claim that another one holds more than
	minEqual     = 2   // of two claims that have the same terms
	minContained = 0.8 // share of the terms of the shorter claim
	chainTerms   = 8   // for which a claim may say the terms in one more piece
)

// add adds the content of the next claim.
func (d *duplicates) add(content []word) { d.terms = append(d.terms, termsOf(content)) }

// index finds the holders of all terms and pairs.
func (d *duplicates) index() {
	n := 1
	for _, terms := range d.terms {
		n += 3 * len(terms)
	}
	d.last = make(map[uint32]int32, n)
	d.holders = make([]holder, 1, n)
	for claim, terms := range d.terms {
		for i, t := range terms {
			d.hold(t.key(), int32(claim))
			for j := i + 1; j <= min(i+2, len(terms)-1); j++ {
				d.hold(pair(t, terms[j]), int32(claim))
			}
		}
	}
}

// pair stands for two terms that follow each other, perhaps with one between.
func pair(a, b term) uint32 { return linear.Mix(a.key(), b.key()) }

func (d *duplicates) hold(key uint32, claim int32) {
	before := d.last[key]
	if h := d.holders[before]; h.number < maxHolders && (h.number == 0 || h.claim != claim) {
		d.last[key] = int32(len(d.holders))
		d.holders = append(d.holders, holder{claim, before, h.number + 1})
	}
}

// holding yields the claims that hold a term or a pair.
func (d *duplicates) holding(key uint32) iter.Seq[int32] {
	return func(yield func(int32) bool) {
		for i := d.last[key]; i != 0; i = d.holders[i].before {
			if !yield(d.holders[i].claim) {
				return
			}
		}
	}
}

// termsOf returns the terms of words. A negation is part of the next one.
func termsOf(words []word) []term {
	var terms []term
	negated := false
	for _, w := range words {
		switch {
		case isNegation(w.text):
			negated = true
			continue
		case !isMeaningful(w):
			continue
		}
		t := term{hash: linear.HashString(baseOf(w)), negated: negated, name: w.tag.IsProper()}
		t.decisive = negated || t.name || w.tag == sentence.CD
		terms, negated = append(terms, t), false
	}
	return terms
}

// isMeaningful reports whether a word is more than grammar.
func isMeaningful(w word) bool {
	switch w.tag {
	case sentence.JJ, sentence.JJR, sentence.JJS, sentence.CD, sentence.FW:
		return true
	}
	return w.tag.IsNoun() || w.tag.IsVerb() && !isAuxiliary(lemma.Verb(w.text))
}

func baseOf(w word) string {
	switch {
	case w.tag.IsVerb():
		return lemma.Verb(w.text)
	case w.tag == sentence.NNS:
		return lemma.Noun(w.text)
	}
	return w.text
}

// link sets the DuplicateOf of claims, which must be those added, in that order.
// Of claims that say the same, all point to the fullest, or the first of these.
func (d *duplicates) link(claims []Claim) {
	d.index()
	to := make([]int32, len(claims))
	for i := range claims {
		if d.deadline.Passed() {
			return
		}
		to[i] = d.fullest(claims, int32(i))
	}
	for i := range claims {
		if n := root(to, int32(i)); n != int32(i) {
			claims[i].DuplicateOf = claims[n].ID
		}
	}
}

// root follows to from i to its end, and shortens the way.
func root(to []int32, i int32) int32 {
	for to[i] != i {
		to[i] = to[to[i]]
		i = to[i]
	}
	return i
}

// fullest returns the fullest claim that says what claim n says, n itself where
// none does.
func (d *duplicates) fullest(claims []Claim, n int32) int32 {
	best := n
	for _, m := range d.matches(n) {
		if d.isFuller(m.claim, best) && m.repeats(d.terms[n], len(d.terms[m.claim])) &&
			agree(&claims[n], &claims[m.claim]) {
			best = m.claim
		}
	}
	return best
}

// isFuller reports whether claim a stands for b where they say the same.
func (d *duplicates) isFuller(a, b int32) bool {
	if more := len(d.terms[a]) - len(d.terms[b]); more != 0 {
		return more > 0
	}
	return a < b
}

// agree reports whether two claims that have the same words can say the same:
// one claimant, as far as both are known, one stance, neither inside the other.
func agree(a, b *Claim) bool {
	if a.Stance != b.Stance || (a.Quote == 0) != (b.Quote == 0) {
		return false
	}
	return areOne(a.Claimant, b.Claimant) && !whole(a).Overlaps(whole(b))
}

// areOne reports whether a and b can be one claimant.
func areOne(a, b Claimant) bool {
	switch {
	case a.Entity != 0 && b.Entity != 0:
		return a.Entity == b.Entity
	case isUnknown(a), isUnknown(b):
		return true
	}
	return strings.EqualFold(a.Name, b.Name)
}

// isUnknown reports whether c may be anybody: no source is given, or a pronoun
// that was not resolved.
func isUnknown(c Claimant) bool {
	if c.Entity != 0 {
		return false
	}
	switch strings.ToLower(c.Name) {
	case "", "i", "we", "he", "she", "they", "it", "who", "which":
		return true
	}
	return false
}

// whole returns the span from the first piece of c's content to the last.
func whole(c *Claim) sentence.Span {
	return sentence.Span{Start: c.Content[0].Start, End: c.Content[len(c.Content)-1].End}
}

// A match is a claim that has terms of another one.
type match struct {
	claim        int32
	last         int  // the term found last
	found        int  // terms found
	chains       int  // runs of terms that follow each other in both
	decisive     int  // of them, those that decide
	contradicted bool // it negates a term of the other
}

// repeats reports whether a claim of so many terms says what one of fewer says,
// of which it has those that m counts.
func (m *match) repeats(fewer []term, many int) bool {
	if m.contradicted || m.decisive < decisive(fewer) || isName(fewer) {
		return false
	}
	if len(fewer) < minTerms {
		return len(fewer) >= minEqual && m.found == len(fewer) && many == len(fewer)
	}
	return float64(m.found) >= minContained*float64(len(fewer)) && m.chains <= 1+len(fewer)/chainTerms
}

// isName reports whether terms name something and say nothing of it.
func isName(terms []term) bool {
	return !slices.ContainsFunc(terms, func(t term) bool { return !t.name })
}

func decisive(terms []term) (n int) {
	for _, t := range terms {
		if t.decisive {
			n++
		}
	}
	return n
}

// matches returns the claims that hold a pair of claim n's terms, itself among
// them, and what they have of them.
func (d *duplicates) matches(n int32) []match {
	terms := d.terms[n]
	t := tally{at: map[int32]int{}}
	for i := range terms {
		for j := max(0, i-2); j <= min(i+2, len(terms)-1); j++ {
			if j == i {
				continue
			}
			for claim := range d.holding(pair(terms[min(i, j)], terms[max(i, j)])) {
				t.of(claim).find(i, j, terms[i].decisive)
			}
		}
	}
	for _, x := range terms {
		for claim := range d.holding(x.opposite()) {
			t.of(claim).contradicted = true
		}
	}
	return t.matches
}

// A tally is the matches of a claim, in the order in which they were met.
type tally struct {
	matches []match
	at      map[int32]int // by claim
}

func (t *tally) of(claim int32) *match {
	i, ok := t.at[claim]
	if !ok {
		i = len(t.matches)
		t.at[claim] = i
		t.matches = append(t.matches, match{claim: claim, last: -1})
	}
	return &t.matches[i]
}

// find counts term i, once, which makes a pair with term j.
func (m *match) find(i, j int, decisive bool) {
	if m.last == i {
		return
	}
	m.last = i
	m.found++
	if j > i {
		m.chains++ // no pair with a term before it was found
	}
	if decisive {
		m.decisive++
	}
}
