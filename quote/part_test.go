package quote

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/quoth-go/quoth/internal/brat"
)

// TestContentOfRoles reads texts in which each word of a source has S before it,
// of a cue Q and of a content C, and wants the parts of the content.
func TestContentOfRoles(t *testing.T) {
	for name, test := range map[string]struct {
		text string
		want []string
	}{
		"parts on both sides of a report are kept": {
			"C/It C/rained , S/she Q/said , C/and C/it C/snowed .", []string{"It rained", "and it snowed"}},
		"parts with a few words between them are one": {
			"S/She Q/wants C/a C/fair and C/open C/debate .", []string{"a fair and open debate"}},
		"what stands behind another clause is left out": {
			"S/She Q/liked C/my C/songs , so I was happy , C/let C/us C/go .", []string{"my songs"}},
		"an aside between the cue and the content goes with the cue": {
			"S/She Q/rejected , C/in C/a C/firm C/tone C/, C/the C/offer .", []string{"the offer"}},
		"a conjunction at the end is none of it": {
			"S/She Q/wanted C/to C/win , C/and then we left .", []string{"to win"}},
		"a part without a word that means something is left out": {
			"C/And , S/she Q/said , C/it C/rained .", []string{"it rained"}},
		"what begins a clause and does not go on is none of it": {
			"S/She Q/wanted C/to C/win C/, C/and C/so we left .", []string{"to win"}},
		"whom it is said to is no content": {
			"S/Officers Q/questioned C/the C/student .", nil},
		"a hearer is no content": {
			"S/She Q/wrote C/to C/the C/judge .", nil},
		"a time alone is no content": {
			"S/Voters Q/expect C/next C/month a vote .", nil},
		"a relative pronoun is all where its clause ends": {
			"The plan , C/which S/she Q/rejects , C/and C/strains C/budgets .", []string{"which"}},
	} {
		t.Run(name, func(t *testing.T) {
			var words []string
			var roles []role
			for w := range strings.FieldsSeq(test.text) {
				r, word, ok := strings.Cut(w, "/")
				if !ok {
					r, word = "", w
				}
				words = append(words, word)
				roles = append(roles, map[string]role{"": outside, "S": inSource, "Q": inCue, "C": inContent}[r])
			}
			e := exampleOf(t, brat.Article{Text: strings.Join(words, " ")})
			doc := e.Document
			require.Len(t, doc.Tokens, len(words))
			r := read(doc, e.Entities, nil)
			var got []string
			r.periods(0, len(doc.Tokens), -1, 0, func(p *period) {
				head := 0
				for roles[head] != inCue {
					head++
				}
				c, ok := p.candidateAt(head)
				require.True(t, ok)
				for _, s := range p.attribution(c, 0, roles).content {
					got = append(got, doc.Cover(s.first, s.last).Of(doc.Text))
				}
			})
			assert.Equal(t, test.want, got)
		})
	}
}
