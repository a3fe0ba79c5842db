package claim

import (
	"iter"
	"slices"
	"strings"

	"github.com/quoth-go/quoth/internal/deadline"
	"github.com/quoth-go/quoth/internal/lemma"
	"github.com/quoth-go/quoth/internal/scratch"
	"github.com/quoth-go/quoth/sentence"
)

// A term is a word that means something by itself, in its base form, and whether
// it is negated.
type term struct {
	list int32 // the number of its list, that of its opposite is one more or less
	name bool
	// decisive is what a repetition may not leave out or change: a name, a
	// number, a negated word.
	decisive bool
	pairs    [reach]int32 // the numbers of the lists of its pairs with the terms behind it
}

// opposite returns the number of the list of t's negation.
func (t term) opposite() int32 { return t.list ^ 1 }

// duplicates finds the claims of an article that say the same: those whose
// terms another claim nearly all has, in the same order. It looks claims up by
// pairs of terms that follow each other, as near duplicates of documents are
// found by shingles (Broder 1997), and keeps so few claims a pair that the whole
// is linear in the text.
type duplicates struct {
	terms    [][]term           // of each claim
	room     []term             // where the terms of the next claim go
	number   map[string]int32   // of each word's list; that of its negation is the next
	lists    []list             // the first two are of no word
	holders  []holder           // the first is none
	pairs    map[[2]int32]int32 // the number of the list of each pair
	matching tally

	deadline *deadline.Deadline // nil where there is none; what is left out for it is not used
}

// A list is the claims that hold a term or a pair: how many, and the last of them
// among the holders.
type list struct{ count, last int32 }

// A holder is a claim that holds a term or a pair, and the holder before it.
type holder struct{ claim, before int32 }

const (
	reach        = 2   // terms from one to the farthest that it makes a pair with
	maxHolders   = 8   // claims a pair
	minTerms     = 4   // of a claim that another one holds more than
	minEqual     = 2   // of two claims that have the same terms
	minContained = 0.8 // share of the terms of the shorter claim
	chainTerms   = 8   // for which a claim may say the terms in one more piece
)

// begin forgets all claims, and has d look for those of another article before
// until.
func (d *duplicates) begin(until *deadline.Deadline) {
	*d = duplicates{
		terms: d.terms[:0], room: d.room[:0], number: scratch.Emptied(d.number), lists: append(d.lists[:0], list{}, list{}),
		holders: append(d.holders[:0], holder{}), pairs: scratch.Emptied(d.pairs), matching: d.matching,
		deadline: until,
	}
}

// add adds the content of the next claim.
func (d *duplicates) add(content []word) {
	first := len(d.room)
	d.read(content)
	d.terms = append(d.terms, d.room[first:len(d.room):len(d.room)])
}

// index finds the holders of all terms, and of the pairs that may have two.
func (d *duplicates) index() {
	for claim, terms := range d.terms {
		for _, t := range terms {
			if d.deadline.Passed() {
				return
			}
			d.hold(t.list, int32(claim))
		}
	}
	for claim, terms := range d.terms {
		for i := range terms {
			if d.deadline.Passed() {
				return
			}
			for k, next := range terms[i+1 : min(i+1+reach, len(terms))] {
				if !d.isShared(terms[i]) || !d.isShared(next) {
					continue
				}
				pair := [2]int32{terms[i].list, next.list}
				if d.pairs[pair] == 0 {
					d.pairs[pair] = int32(len(d.lists))
					d.lists = append(d.lists, list{})
				}
				terms[i].pairs[k] = d.pairs[pair]
				d.hold(d.pairs[pair], int32(claim))
			}
		}
	}
}

// isShared reports whether several claims hold t.
func (d *duplicates) isShared(t term) bool { return d.lists[t.list].count > 1 }

// hold notes that a claim holds the term or the pair of a list.
func (d *duplicates) hold(number, claim int32) {
	l := &d.lists[number]
	if l.count < maxHolders && (l.count == 0 || d.holders[l.last].claim != claim) {
		d.holders = append(d.holders, holder{claim, l.last})
		l.count, l.last = l.count+1, int32(len(d.holders)-1)
	}
}

// holding yields the claims of a list, the last one first.
func (d *duplicates) holding(number int32) iter.Seq[int32] {
	return func(yield func(int32) bool) {
		for i := d.lists[number].last; i != 0; i = d.holders[i].before {
			if !yield(d.holders[i].claim) {
				return
			}
		}
	}
}

// read appends the terms of words to the room. A negation is part of the next one.
func (d *duplicates) read(words []word) {
	negated := false
	for _, w := range words {
		if isNegation(w.text) {
			negated = true
			continue
		}
		base, ok := meaning(w)
		if !ok {
			continue
		}
		t := term{list: d.listOf(base), name: w.tag.IsProper()}
		t.decisive = negated || t.name || w.tag == sentence.CD
		if negated {
			t.list = t.opposite()
		}
		d.room, negated = append(d.room, t), false
	}
}

// listOf returns the number of a word's list.
func (d *duplicates) listOf(word string) int32 {
	n, ok := d.number[word]
	if !ok {
		n = int32(len(d.lists))
		d.number[word] = n
		d.lists = append(d.lists, list{}, list{})
	}
	return n
}

// meaning returns the base form of a word that is more than grammar.
func meaning(w word) (base string, ok bool) {
	switch w.tag {
	case sentence.JJ, sentence.JJR, sentence.JJS, sentence.CD, sentence.FW:
		return w.text, true
	case sentence.NNS:
		return lemma.Noun(w.text), true
	}
	if w.tag.IsVerb() {
		base = lemma.Verb(w.text)
		return base, !isAuxiliary(base)
	}
	return w.text, w.tag.IsNoun()
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
// them, and what they have of them. They hold until the next call.
func (d *duplicates) matches(n int32) []match {
	terms, t := d.terms[n], &d.matching
	t.reset(len(d.terms))
	for i := range terms {
		for j := max(0, i-reach); j <= min(i+reach, len(terms)-1); j++ {
			if j == i {
				continue
			}
			first, second := min(i, j), max(i, j)
			for claim := range d.holding(terms[first].pairs[second-first-1]) {
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
	at      []int32 // of each claim: the number of its match from 1, 0 for none
}

// reset forgets the matches, of which there may be one with each of n claims.
func (t *tally) reset(n int) {
	for _, m := range t.matches {
		t.at[m.claim] = 0
	}
	t.matches = t.matches[:0]
	if len(t.at) < n {
		t.at = make([]int32, n)
	}
}

func (t *tally) of(claim int32) *match {
	if t.at[claim] == 0 {
		t.matches = append(t.matches, match{claim: claim, last: -1})
		t.at[claim] = int32(len(t.matches))
	}
	return &t.matches[t.at[claim]-1]
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
