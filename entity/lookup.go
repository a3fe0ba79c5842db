package entity

import (
	"cmp"
	"slices"

	"github.com/quoth-go/quoth/sentence"
)

// maxNesting is how many mentions back one that covers a span is looked for.
const maxNesting = 8

// At returns the entity that the phrase at span speaks of: that of the mention
// with this very span; else of the one that begins first inside the span, which
// is where a phrase has its head, and of those the longest; else of the
// shortest one that covers the span. It returns zero where there is none.
func (es *Entities) At(span sentence.Span) ID {
	i, _ := slices.BinarySearchFunc(es.Mentions, span.Start, func(m Mention, start int) int {
		return cmp.Compare(m.Start, start)
	})
	var best Mention
	for _, m := range es.Mentions[i:] {
		if m.Start >= span.End || best.Entity != 0 && m.Start > best.Start {
			break
		}
		if m.End <= span.End {
			best = m
		}
	}
	if best.Entity != 0 {
		return best.Entity
	}
	return es.covering(span, i)
}

// covering returns the entity of the shortest mention around span, of those
// that begin before mention i or with it.
func (es *Entities) covering(span sentence.Span, i int) ID {
	for i < len(es.Mentions) && es.Mentions[i].Start == span.Start {
		i++
	}
	var best Mention
	for _, m := range es.Mentions[max(0, i-maxNesting):i] {
		if m.Contains(span) && (best.Entity == 0 || m.Len() <= best.Len()) {
			best = m
		}
	}
	return best.Entity
}
