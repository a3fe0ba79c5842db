package quote

import (
	"math"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/quoth-go/quoth/internal/brat"
	"github.com/quoth-go/quoth/sentence"
)

// TestConfidenceIsTheShareRight counts, for each rule, how many of the
// attributions that it finds in PolNeAR's training part are annotated ones, and
// wants the confidence table to say the same.
func TestConfidenceIsTheShareRight(t *testing.T) {
	articles, examples := polnear(t, "train")
	var right, all [numRules]int
	for i, e := range examples {
		r := read(e.Document, e.Entities, nil)
		found := new(collector).collect(r, e.Entities)
		for _, a := range found {
			if len(a.content) == 0 || a.level >= 0 {
				continue
			}
			all[a.rule]++
			if annotated(r.quote(a, new(room)), articles[i]) {
				right[a.rule]++
			}
		}
	}
	for rule, n := range all {
		share := float64(right[rule]) / math.Max(float64(n), 1)
		t.Logf("rule %d: %d of %d right, %.2f", rule, right[rule], n, share)
		if n > 100 {
			assert.InDelta(t, share, confidence[rule], 0.03, "rule %d", rule)
		}
	}
}

// annotated reports whether the article has an attribution whose content shares
// half of its bytes with q's, and whose source shares one with q's.
func annotated(q Quote, article brat.Article) bool {
	for _, a := range article.Attributions {
		both := shared(q.Content, a.Content)
		if 2*both < bytesOf(q.Content)+bytesOf(a.Content)-both {
			continue
		}
		if q.Source == nil && len(a.Source) == 0 || q.Source != nil && shared([]sentence.Span{*q.Source}, a.Source) > 0 {
			return true
		}
	}
	return false
}

func bytesOf(spans []sentence.Span) (n int) {
	for _, s := range spans {
		n += s.Len()
	}
	return n
}

func shared(a, b []sentence.Span) (n int) {
	for _, s := range a {
		for _, t := range b {
			n += max(0, min(s.End, t.End)-max(s.Start, t.Start))
		}
	}
	return n
}
