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
		"a hearer before a clause is none of it": {
			"S/She Q/told C/the C/voters C/there C/that C/it C/rained .", []string{"that it rained"}},
		"a hearer is no content": {
			"S/She Q/wrote C/to C/the C/judge .", nil},
		"a time alone is no content": {
			"S/Voters Q/expect C/next C/month a vote .", nil},
		"an aside of several parts goes with the cue": {
			"S/She Q/rejected , C/time C/and C/again C/, C/in C/a C/firm C/tone C/, C/the C/offer .", []string{"the offer"}},
		"another who speaks is none of it": {
			"S/It Q/listed C/two C/causes C/, C/with C/Smith C/stating C/it C/rained .", []string{"two causes"}},
		"a report that begins in the middle is none of it": {
			"S/She Q/defended C/the C/record C/while C/promising C/help .", []string{"the record"}},
		"what follows a clause of circumstance is none of it": {
			"After C/an C/attack was Q/reported , C/police C/came C/soon .", []string{"an attack"}},
		"what is said of the cue is no content": {
			"A letter Q/seen by S/Smith C/says C/no .", nil},
		"a yes or a no goes with the cue": {
			"S/She Q/said C/no C/to C/the C/offer .", []string{"the offer"}},
		"the subject is none of it": {
			"C/The C/study Q/showed C/that C/costs C/rose .", []string{"that costs rose"}},
		"a relative pronoun that is the subject is none of it": {
			"The attacks came , C/which Q/question C/the C/plan .", []string{"the plan"}},
		"what the subject does next is none of it": {
			"S/She Q/heard of C/the C/plan C/and C/wanted C/to C/help .", []string{"the plan"}},
		"a relative pronoun alone is no content": {
			"The plan , C/which S/she Q/rejects , C/and C/strains C/budgets .", nil},
		"who is cited is no content": {
			"S/She Q/cited C/two C/sources .", nil},
		"whose record is cited is": {
			"S/She Q/cited C/Smith C/'s C/record .", []string{"Smith 's record"}},
		"another's report behind while is none of it": {
			"S/She Q/said C/it C/rained C/, C/while C/Smith C/said C/it C/snowed .", []string{"it rained"}},
		"the next report behind but is none of it": {
			"S/She Q/said C/it C/rained C/, C/but C/she C/said C/it C/snowed .", []string{"it rained"}},
		"another's report behind a semicolon is none of it": {
			"S/She Q/said C/it C/rained C/; C/Smith C/, C/who C/saw C/it C/, C/denied C/that .", []string{"it rained"}},
		"where it was reported is none of it": {
			"C/It C/rained , S/she Q/said Q/in C/the C/journal .", []string{"It rained"}},
		"a place before a clause is none of it": {
			"S/She Q/said Q/outside C/the C/building C/that C/it C/rained .", []string{"that it rained"}},
		"what stands before its report goes on up to it": {
			"C/Ten C/men C/left C/and C/two stayed , S/she Q/said .", []string{"Ten men left and two stayed"}},
		"a report behind a dash with marks behind it is none of it": {
			"S/She Q/said C/it C/rained C/- C/Smith C/said C/, C/“ C/No C/. C/”", []string{"it rained"}},
		"what goes on behind a semicolon is": {
			"S/She Q/said C/it C/rained C/; C/rain C/is C/wet .", []string{"it rained ; rain is wet"}},
		"the subject of what was refused is whole": {
			"The plan for a bridge across C/the C/river was Q/rejected by S/Smith .", []string{"The plan for a bridge across the river"}},
		"with its article": {
			"The C/plan was Q/rejected by S/Smith .", []string{"The plan"}},
		"but not with what stands before it": {
			"In the city of C/London was Q/rejected C/the C/plan .", []string{"London", "the plan"}},
		"what comes from something is not said": {
			"S/Gas Q/released from C/the C/mill C/has C/been C/seen .", nil},
		"what is to be done is not said by the doing": {
			"S/They say Q/adding C/it C/to C/salt C/is C/safe .", nil},
		"the second of two things is": {
			"S/She Q/said C/it C/was C/good C/both C/for C/salt , and for bread .", []string{"it was good both for salt , and for bread"}},
		"a report of a participle that is tagged as a noun is none of it": {
			"S/She Q/said C/it C/rained C/, C/with C/the C/paper C/writing C/that C/it C/snowed .", []string{"it rained"}},
		"when it was first said is none of it": {
			"S/She first Q/mentioned C/the C/plan C/during C/a C/walk .", []string{"the plan"}},
		"that no more was said is none of it": {
			"S/She Q/disputed C/the C/report C/, C/without C/elaborating .", []string{"the report"}},
		"how often it was said is none of it": {
			"S/She has Q/said C/more C/than C/once C/that C/it C/rained .", []string{"that it rained"}},
		"whom a note went to is none of it": {
			"S/They Q/warned in a note to C/clients C/that C/prices C/leave C/room .", []string{"that prices leave room"}},
		"what came of words in marks is none of it": {
			"S/She Q/said C/it C/was C/“ C/fair C/” C/, C/prompting C/laughter .", []string{"it was “ fair ”"}},
		"who shares the view is not": {
			"S/She Q/said C/it C/was C/fair C/, C/a C/view C/shared C/by C/Smith .", []string{"it was fair"}},
		"whom it is told to before a clause without that is none of it": {
			"S/She Q/told C/reporters C/she C/was C/sorry .", []string{"she was sorry"}},
		"what the source calls it is none of it": {
			"S/She Q/argued C/that C/the C/plan C/would C/fail C/, C/calling C/it C/odd .", []string{"that the plan would fail"}},
		"whom it is told to before another noun is none of it": {
			"S/She Q/told C/reporters C/people C/had C/left .", []string{"people had left"}},
		"a name does not end in its middle": {
			"S/She Q/opposed C/the C/choice C/of C/captain C/Jon Alder .", []string{"the choice of captain Jon Alder"}},
		"where something was written is no content": {
			"S/I Q/wrote C/that C/in C/my C/kitchen .", nil},
		"hands that are raised are no content": {
			"S/Two Q/raised C/their C/hands .", nil},
		"where somebody was called is no content": {
			"S/Officers were Q/called to C/the C/scene .", nil},
		"a relative clause ends with its comma": {
			"The paper , C/which S/aides Q/say C/has C/ten C/pages C/, C/must C/be C/returned .", []string{"which", "has ten pages"}},
	} {
		t.Run(name, func(t *testing.T) {
			e, a := attributionOfRoles(t, test.text)
			var got []string
			for _, s := range a.content {
				got = append(got, e.Document.Cover(s.first, s.last).Of(e.Document.Text))
			}
			assert.Equal(t, test.want, got)
		})
	}
}

func TestSourceOfRoles(t *testing.T) {
	for name, test := range map[string]struct{ text, want string }{
		"a name that breaks off goes on": {
			"S/The S/head S/of S/the S/Council on American S/Islamic S/Relations Q/said C/it C/rained .",
			"The head of the Council on American Islamic Relations"},
		"what stands apart is none of it": {
			"S/Ann S/Lee after S/the S/war Q/said C/it C/rained .", "Ann Lee"},
		"a time is none of it": {
			"A man S/last S/Monday Q/said C/it C/rained .", "A man"},
	} {
		t.Run(name, func(t *testing.T) {
			e, a := attributionOfRoles(t, test.text)
			assert.Equal(t, test.want, e.Document.Cover(a.source.first, a.source.last).Of(e.Document.Text))
		})
	}
}

// attributionOfRoles returns the attribution that the roles make which stand before the
// words of text.
func attributionOfRoles(t *testing.T, text string) (e Example, a attribution) {
	t.Helper()
	var words []string
	var roles []role
	for w := range strings.FieldsSeq(text) {
		r, word, ok := strings.Cut(w, "/")
		if !ok {
			r, word = "", w
		}
		words = append(words, word)
		roles = append(roles, map[string]role{"": outside, "S": inSource, "Q": inCue, "C": inContent}[r])
	}
	e = exampleOf(t, brat.Article{Text: strings.Join(words, " ")})
	require.Len(t, e.Document.Tokens, len(words))
	read(e.Document, e.Entities, nil).periods(0, len(words), -1, 0, func(p *period) {
		head := 0
		for roles[head] != inCue {
			head++
		}
		c, ok := p.candidateAt(head)
		require.True(t, ok)
		a = p.attribution(c, 0, roles)
	})
	return e, a
}

func TestAWhichSpeaksForWhatCanSpeak(t *testing.T) {
	for text, mute := range map[string]bool{
		"She left after the attacks, which question the plan.":        true,
		"She read the report, which questions the plan.":              false,
		"She works for a company, which questions the plan.":          false,
		"She wrote to the United Nations, which questioned the plan.": false,
	} {
		t.Run(text, func(t *testing.T) {
			e := exampleOf(t, brat.Article{Text: text})
			r := read(e.Document, e.Entities, nil)
			r.periods(0, len(e.Document.Tokens), -1, 0, func(p *period) {
				which := 0
				for p.lower(which) != "which" {
					which++
				}
				var a attribution
				p.attributeTo(&a, stretch{which, which + 1})
				assert.Equal(t, mute, p.isMute(a))
			})
		})
	}
}
