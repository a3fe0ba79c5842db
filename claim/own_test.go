package claim_test

import (
	"context"
	"math"
	"strings"
	"testing"

	"github.com/quoth-go/quoth/claim"
	"github.com/quoth-go/quoth/internal/hostile"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// newOwnExtractor returns one that adds the article's own claims.
func newOwnExtractor(t testing.TB, least float64) *claim.Extractor {
	t.Helper()
	x, err := claim.NewExtractor(claim.WithOwnClaims(least))
	require.NoError(t, err)
	return x
}

func extractOwn(t testing.TB, x *claim.Extractor, text string) *claim.Result {
	t.Helper()
	r, err := x.Extract(context.Background(), claim.Article{ID: "test", Text: text})
	require.NoError(t, err)
	return r
}

// own returns the texts of the article's own claims.
func own(r *claim.Result) []string {
	texts := []string{}
	for _, c := range r.Claims {
		if c.Quote == 0 {
			texts = append(texts, c.Text)
		}
	}
	return texts
}

func TestOwnClaims(t *testing.T) {
	x := newOwnExtractor(t, 0)
	for name, c := range map[string]struct {
		text string
		want []string
	}{
		"a sentence that asserts is one":        {"The city spent $2 million on the bridge.", []string{"The city spent $2 million on the bridge."}},
		"two are two":                           {"The bridge fell. It cost $2 million.", []string{"The bridge fell.", "It cost $2 million."}},
		"it may end in an abbreviation":         {"The bridge fell at 5 p.m.", []string{"The bridge fell at 5 p.m."}},
		"a dateline is cut off":                 {"BOSTON (AP) — The bridge fell in 2009.", []string{"The bridge fell in 2009."}},
		"a dateline with a colon is cut off":    {"NEW DELHI: The bridge fell in 2009.", []string{"The bridge fell in 2009."}},
		"a verb is in no dateline":              {"NATO has three bridges: two of them fell in 2009.", []string{"NATO has three bridges: two of them fell in 2009."}},
		"a name in capitals is no dateline":     {"NATO spent $2 million in Kosovo.", []string{"NATO spent $2 million in Kosovo."}},
		"white space is cut off":                {"  The bridge fell in 2009. \n", []string{"The bridge fell in 2009."}},
		"a quotation is not":                    {"“The bridge fell in 2009,” said Jane Smith.", []string{}},
		"what is reported is not":               {"Jane Smith said that the bridge fell in 2009.", []string{}},
		"a quotation without a speaker is not":  {"“The bridge fell in 2009.”", []string{}},
		"a headline is not":                     {"Bridge falls in 2009", []string{}},
		"a headline with a full stop is not":    {"City Spends Two Million On Bridge.", []string{}},
		"a byline is not":                       {"By Jane Smith and John Brown.", []string{}},
		"a credit is not":                       {"John Brown contributed to this report.", []string{}},
		"a caption is not":                      {"The bridge fell in 2009. (Photo: Jane Smith)\n\nThe bridge is pictured after it fell.", []string{"The bridge fell in 2009."}},
		"an aside is not":                       {"(The bridge fell in 2009.)", []string{}},
		"a question is not":                     {"Did the bridge fall in 2009?", []string{}},
		"an order is not":                       {"Read the report of 2009.", []string{}},
		"what somebody says of himself is not":  {"I built the bridge in 2009.", []string{}},
		"what somebody says to you is not":      {"The bridge that you built fell in 2009.", []string{}},
		"a state and a mine are no pronouns":    {"The US closed its last mine in 2009.", []string{"The US closed its last mine in 2009."}},
		"a phrase is not":                       {"A bridge of 2009.", []string{}},
		"what trails off is not":                {"The bridge fell in 2009...", []string{}},
		"nothing is not":                        {"", []string{}},
		"a sentence beside a quotation is one":  {"The bridge collapsed. “It fell,” said Jane Smith. It was built in 2009.", []string{"The bridge collapsed.", "It was built in 2009."}},
		"a quotation of several covers them":    {"Smith was angry. “It fell. It cost $2 million. Nobody came,” said Jane Smith.", []string{"Smith was angry."}},
		"a list without an end is not":          {strings.Repeat("the bridge fell and ", 40) + "that was it.", []string{}},
		"scare quotes do not make a quotation":  {"The so-called “bridge” fell in 2009.", []string{"The so-called “bridge” fell in 2009."}},
		"an attribution in another is not its":  {"The bridge, Jane Smith said, fell in 2009.", []string{}},
		"a hedge makes it no other's":           {"The bridge may have cost $2 million.", []string{"The bridge may have cost $2 million."}},
		"a prediction is one":                   {"The bridge will cost $2 million.", []string{"The bridge will cost $2 million."}},
		"a sentence in capitals is a headline":  {"THE BRIDGE FELL IN 2009.", []string{}},
		"a sentence of invalid UTF-8 is a text": {"The bridge\xff fell in 2009.", []string{"The bridge\uFFFD fell in 2009."}},
	} {
		t.Run(name, func(t *testing.T) {
			r := extractOwn(t, x, c.text)
			assert.Equal(t, c.want, own(r))
			checkOwnLaws(t, c.text, r)
		})
	}
}

// checkOwnLaws asserts what holds of the claims of any text, the article's own
// among them: they are in order, and those of quotations are what they are alone.
func checkOwnLaws(t *testing.T, text string, r *claim.Result) {
	t.Helper()
	ids := map[string]bool{}
	var quoted []claim.Claim
	for i, c := range r.Claims {
		require.NotEmpty(t, c.Content)
		require.False(t, ids[c.ID], "id %s twice", c.ID)
		ids[c.ID] = true
		if i > 0 {
			require.LessOrEqual(t, r.Claims[i-1].Content[0].Start, c.Content[0].Start)
		}
		if c.Quote > 0 {
			c.DuplicateOf = ""
			quoted = append(quoted, c)
			continue
		}
		require.Equal(t, claim.Claimant{Class: claim.Voice}, c.Claimant)
		require.Equal(t, claim.Said, c.Attitude)
		for _, q := range r.Quotes {
			for _, s := range q.Content {
				require.False(t, s.Overlaps(c.Content[0]), "%q", c.Text)
			}
		}
	}
	alone := extract(t, text)
	require.Len(t, quoted, len(alone.Claims))
	for i, c := range alone.Claims {
		c.DuplicateOf = ""
		require.Equal(t, c, quoted[i])
	}
}

func TestOwnClaimsOfAnyText(t *testing.T) {
	x := newOwnExtractor(t, 0)
	for name, text := range oddTexts() {
		t.Run(name, func(t *testing.T) {
			checkOwnLaws(t, text, extractOwn(t, x, text))
		})
	}
	for _, path := range articles(t) {
		t.Run(idOf(path), func(t *testing.T) {
			text := readFile(t, path)
			checkOwnLaws(t, text, extractOwn(t, x, text))
		})
	}
}

func TestOwnClaimsAreWorthChecking(t *testing.T) {
	text := readFile(t, articles(t)[0])
	of := func(least float64) *claim.Result { return extractOwn(t, newOwnExtractor(t, least), text) }
	all, some := of(0), of(0.5)
	require.NotEmpty(t, own(some))
	assert.Less(t, len(own(some)), len(own(all)))
	for _, c := range some.Claims {
		assert.True(t, c.Quote > 0 || c.Checkworthiness >= 0.5, c.Text)
	}
	assert.Empty(t, own(of(1.1)))
	assert.Empty(t, own(of(math.NaN())))
	assert.Empty(t, own(extract(t, text)), "they are there on request only")
}

func TestOwnClaimsAreLabelled(t *testing.T) {
	r := extractOwn(t, newOwnExtractor(t, 0), "The bridge may fall. The bridge will fall in May.")
	require.Len(t, r.Claims, 2)
	assert.Equal(t, claim.Said, r.Claims[0].Attitude)
	assert.Equal(t, claim.Affirms, r.Claims[0].Stance)
	assert.Equal(t, claim.Hedged, r.Claims[0].Certainty)
	assert.Equal(t, claim.Certain, r.Claims[1].Certainty)
	assert.Equal(t, claim.Prediction, r.Claims[1].Act)
}

func FuzzOwnClaims(f *testing.F) {
	for _, text := range oddTexts() {
		f.Add(text)
	}
	for _, x := range hostile.Texts() {
		f.Add(x.Of(200))
	}
	f.Add(smith + " The bridge fell. The bridge fell in 2009. The bridge fell.")
	f.Add("Whether it falls.")
	f.Add("BOSTON — “A. B,” said Smith. (C.) It is so. SMITH: “D.”\n\nE is e.”")
	x := newOwnExtractor(f, 0)
	f.Fuzz(func(t *testing.T, text string) { checkOwnLaws(t, text, extractOwn(t, x, text)) })
}
