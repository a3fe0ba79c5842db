package claim

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"github.com/quoth-go/quoth/entity"
	"github.com/quoth-go/quoth/sentence"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// A said is a claim of a test: who says what, and how.
type said struct {
	entity entity.ID
	name   string
	text   string
	stance Stance
}

func by(id entity.ID, text string) said { return said{entity: id, text: text, stance: Affirms} }

func byName(name, text string) said { return said{name: name, text: text, stance: Affirms} }

// linked returns for each claim the number of the one that it is a duplicate
// of, its own where it is none.
func linked(t *testing.T, all []said) []int {
	t.Helper()
	var texts []string
	for _, s := range all {
		texts = append(texts, s.text)
	}
	doc, err := newParser(t).Parse(context.Background(), strings.Join(texts, "\n\n"))
	require.NoError(t, err)
	var d duplicates
	d.begin(nil)
	r := newReading(doc, new(entity.Entities), nil)
	at := 0
	claims := make([]Claim, len(all))
	number := map[string]int{}
	for i, s := range all {
		content := sentence.Span{Start: at, End: at + len(s.text)}
		claims[i] = Claim{
			ID: fmt.Sprint("claim ", i), Quote: i + 1, Content: []sentence.Span{content},
			Claimant: Claimant{Entity: s.entity, Name: s.name, Class: Group}, Stance: s.stance,
		}
		number[claims[i].ID] = i
		d.add(r.appendWords(nil, tokensIn(doc, content)))
		at = content.End + len("\n\n")
	}
	d.link(claims)
	to := make([]int, len(all))
	for i, c := range claims {
		to[i] = i
		if c.DuplicateOf != "" {
			to[i] = number[c.DuplicateOf]
		}
	}
	return to
}

func TestDuplicates(t *testing.T) {
	const (
		lead = "the company will close its plant in Ohio"
		full = "the company will close its plant in Ohio next year and move the machines to Mexico"
	)
	denied := by(1, full)
	denied.stance = Denies
	for name, c := range map[string]struct {
		claims []said
		want   []int
	}{
		"nothing":                                  {nil, []int{}},
		"the same words: the first stands":         {[]said{by(1, full), by(1, full)}, []int{0, 0}},
		"the lead points to the full one after it": {[]said{by(1, lead), by(1, full)}, []int{1, 1}},
		"the short one points to the full before":  {[]said{by(1, full), by(1, lead)}, []int{0, 0}},
		"three point to one":                       {[]said{by(1, lead), by(1, full), by(1, lead)}, []int{1, 1, 1}},
		"a chain ends in its fullest": {
			[]said{by(1, "old factories sold tools"), by(1, "old factories sold tools last spring"), by(1, "new factories sold tools last spring and closed")},
			[]int{2, 2, 2}},
		"other claimants say it themselves":       {[]said{by(1, full), by(2, full)}, []int{0, 1}},
		"somebody unknown may be anybody":         {[]said{by(1, full), byName("", lead)}, []int{0, 0}},
		"so may a pronoun":                        {[]said{byName("She", lead), by(1, full)}, []int{1, 1}},
		"groups of one name are one":              {[]said{byName("officials", full), byName("Officials", lead)}, []int{0, 0}},
		"groups of other names are not":           {[]said{byName("officials", full), byName("workers", lead)}, []int{0, 1}},
		"a group is not a person":                 {[]said{by(1, full), byName("workers", lead)}, []int{0, 1}},
		"grammar does not count":                  {[]said{by(1, "that the company would be closing the plants in Ohio"), by(1, full)}, []int{1, 1}},
		"who denies does not say the same":        {[]said{by(1, full), denied}, []int{0, 1}},
		"a negation is not left out":              {[]said{by(1, "the company will not close its plant in Ohio"), by(1, full)}, []int{0, 1}},
		"nor is one put in":                       {[]said{by(1, lead), by(1, strings.Replace(full, "will", "will never", 1))}, []int{0, 1}},
		"another name is another claim":           {[]said{by(1, "the old company will close its large plant in Iowa"), by(1, "the old company will close its large plant in Ohio")}, []int{0, 1}},
		"another number is another claim":         {[]said{by(1, "the old company will close 12 large plants this year"), by(1, "the old company will close 14 large plants this year")}, []int{0, 1}},
		"one other word is let pass":              {[]said{by(1, "the old company will close its big plant near the river"), by(1, "the old company will close its large plant near the river today")}, []int{1, 1}},
		"other words are not":                     {[]said{by(1, "the old company will sell its big plant"), by(1, "the old company will close its large plant")}, []int{0, 1}},
		"the same words in another order are not": {[]said{by(1, "workers attacked guards near the gate"), by(1, "near the gate guards shot and attacked workers")}, []int{0, 1}},
		"words here and there are not":            {[]said{by(1, "the plant company closed the river bank"), by(1, "the plant company had seen how an old friend of the mayor closed the river bank")}, []int{0, 1}},
		"a short claim must be the same":          {[]said{by(1, "the plant closed"), by(1, "the plant closed in spring and nobody minded")}, []int{0, 1}},
		"two short ones may be":                   {[]said{by(1, "the company moved"), by(1, "that the company had moved")}, []int{0, 0}},
		"one word is too little":                  {[]said{by(1, "it closed"), by(1, "it closed")}, []int{0, 1}},
		"a name alone says nothing":               {[]said{by(1, "House Speaker Paul Dale Ryan"), by(1, "House Speaker Paul Dale Ryan and others")}, []int{0, 1}},
	} {
		t.Run(name, func(t *testing.T) { assert.Equal(t, c.want, linked(t, c.claims)) })
	}
}

func TestAClaimInsideAnotherIsNoDuplicate(t *testing.T) {
	words := []word{{"old", sentence.JJ}, {"plants", sentence.NNS}, {"close", sentence.VBP}, {"doors", sentence.NNS}}
	outer := Claim{ID: "outer", Quote: 1, Content: []sentence.Span{{Start: 0, End: 100}}}
	inner := Claim{ID: "inner", Quote: 2, Content: []sentence.Span{{Start: 20, End: 60}}}
	var d duplicates
	d.begin(nil)
	d.add(words)
	d.add(words)
	claims := []Claim{outer, inner}
	d.link(claims)
	assert.Empty(t, claims[0].DuplicateOf+claims[1].DuplicateOf)
}

// many returns n claims that say the same, and their words.
func many(n int) ([]Claim, []word) {
	words := []word{{"old", sentence.JJ}, {"plants", sentence.NNS}, {"close", sentence.VBP}, {"doors", sentence.NNS}}
	claims := make([]Claim, n)
	for i := range claims {
		claims[i] = Claim{ID: fmt.Sprint(i), Quote: i + 1, Content: []sentence.Span{{Start: 10 * i, End: 10*i + 9}}}
	}
	return claims, words
}

// A hundred thousand equal claims, claims that are each a little fuller than the
// one before, and one claim of a hundred thousand words take no longer than what
// they have of words.
func TestDuplicatesOfHostileTexts(t *testing.T) {
	const n = 100_000
	t.Run("equal claims", func(t *testing.T) {
		claims, words := many(n)
		var d duplicates
		d.begin(nil)
		for range claims {
			d.add(words)
		}
		d.link(claims)
		for _, c := range claims[1:] {
			require.Equal(t, "0", c.DuplicateOf)
		}
	})
	t.Run("a long claim among short ones", func(t *testing.T) {
		claims, words := many(n)
		var d duplicates
		d.begin(nil)
		var long []word
		for range n {
			long = append(long, words...)
		}
		d.add(long)
		for range claims[1:] {
			d.add(words)
		}
		d.link(claims)
		for _, c := range claims[1:] {
			require.Equal(t, "0", c.DuplicateOf)
		}
	})
}

func BenchmarkDuplicates(b *testing.B) {
	for _, n := range []int{100, 10_000} {
		b.Run(fmt.Sprint(n, " claims"), func(b *testing.B) {
			claims, words := many(n)
			b.ReportAllocs()
			for b.Loop() {
				var d duplicates
				d.begin(nil)
				for range claims {
					d.add(words)
				}
				d.link(claims)
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N*n), "ns/claim")
		})
	}
}
