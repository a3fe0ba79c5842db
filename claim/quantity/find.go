package quantity

import "github.com/quoth-go/quoth/sentence"

// Find returns the quantities whose words lie in within, in the order of the
// text, none overlapping another. It reads the tokens in within and their tags
// and no others, in time that grows with them alone; a document that is not
// tagged has its numbers and measures found but not what they count. It is
// safe for concurrent use.
func Find(doc *sentence.Document, within sentence.Span) []Quantity {
	var found []Quantity
	first, last := doc.TokenAt(within.Start), doc.TokenAt(within.End)
	for s := doc.SentenceAt(within.Start); s < len(doc.Sentences) && first < last; s++ {
		r := reader{doc: doc, first: max(first, doc.Sentences[s].First), last: min(last, doc.Sentences[s].Last)}
		if r.first < r.last && doc.Tokens[r.first].Start < within.Start {
			r.first++
		}
		if r.first >= r.last {
			if doc.Sentences[s].First >= last {
				break
			}
			continue
		}
		found = r.appendQuantities(found)
	}
	return found
}

// appendQuantities appends the quantities of the sentence to found.
func (r *reader) appendQuantities(found []Quantity) []Quantity {
	open := r.first // the first token that no quantity holds
	for i := r.first; i < r.last; i++ {
		if !mayBegin(r.doc.Word(i)) {
			continue
		}
		p := r.at(i)
		if !r.beginsAmount(p) {
			continue
		}
		q, begin, next, ok := r.quantity(p)
		if ok && begin >= open {
			found = append(found, q)
			open = next
		}
		i = max(i, next-1)
	}
	return found
}

// mayBegin rules out most words that no amount begins with, by their first two
// characters: a lexeme begins with none of them, and a currency's code or sign is
// short and in capitals.
func mayBegin(word string) bool {
	if word == "" {
		return false
	}
	switch b := word[0]; b | 0x20 {
	case 'a', 'c', 'g', 'i', 'j', 'k', 'l', 'p', 'r', 'u', 'v', 'w', 'x', 'y':
		return b < 'a' && len(word) < 5
	}
	return len(word) < 2 || word[1] < 'a' || word[1] > 'z' || beginsLexeme(word[0]|0x20, word[1])
}

// beginsLexeme reports whether a lexeme may begin with those two letters, or the
// first is none.
func beginsLexeme(first, second byte) bool {
	switch first {
	case 'b', 'm', 'n':
		return second == 'i'
	case 'd':
		return second == 'o'
	case 'e':
		return second == 'i' || second == 'l'
	case 'f':
		return second == 'i' || second == 'o'
	case 'h':
		return second == 'a' || second == 'u'
	case 'o':
		return second == 'n'
	case 'q':
		return second == 'u'
	case 's':
		return second == 'i' || second == 'e' || second == 'c'
	case 't':
		return second == 'e' || second == 'h' || second == 'r' || second == 'w'
	case 'z':
		return second == 'e'
	}
	return true
}

// quantity reads the Quantity that begins with p, with the words of comparison
// before it. It returns its first token and the one behind it.
func (r *reader) quantity(p piece) (q Quantity, first, next int, ok bool) {
	a, ok := r.amount(p)
	if !ok {
		return q, p.token, behind(a.next), false
	}
	r.ratio(&a)
	r.negate(&a)
	c, first := r.before(a.token)
	if before := r.word(a.token - 1); c == "" && (before == "a" || before == "an") {
		if c, first = r.before(a.token - 1); c == "" {
			first = a.token
		}
	}
	if pair, rest, begin, ok := r.pair(&a, first); ok {
		if r.isPairOfNames(&a, &pair, begin) || pair.Unit == duration || rest.joint == hyphened && r.beginsAmount(rest) {
			return q, begin, behind(rest), false
		}
		if pair.Unit == "" && r.isAgeWord(begin-1) {
			pair.Unit = "year"
		}
		return pair.compared(c), begin, behind(rest), true
	}
	if r.isAge(&a, first) {
		a.unit = "year"
	}
	if a.unit == duration || r.isName(&a, c, first) {
		return q, first, behind(a.next), false
	}
	q = Quantity{Value: a.value, Unit: a.unit, Per: a.per, PartOf: a.of, Comparison: a.comparison}
	q.Span = sentence.Span{Start: r.doc.Tokens[first].Start, End: a.End}
	rest := r.previous(&q, &a, first)
	return q.compared(c), first, behind(rest), true
}

// behind returns the first token that begins at p or later.
func behind(p piece) int {
	if p.joint != apart {
		return p.token + 1
	}
	return p.token
}
