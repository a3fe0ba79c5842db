package format_test

import (
	"encoding/json"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/quoth-go/quoth/claim"
	"github.com/quoth-go/quoth/entity"
	"github.com/quoth-go/quoth/format"
	"github.com/quoth-go/quoth/quote"
)

// object is a node of a graph.
type object = map[string]any

func readGraph(t testing.TB, written string) []object {
	t.Helper()
	var g struct {
		Context string   `json:"@context"`
		Graph   []object `json:"@graph"`
	}
	require.NoError(t, json.Unmarshal([]byte(written), &g))
	require.Equal(t, "https://schema.org", g.Context)
	return g.Graph
}

// The part of schema.org's vocabulary (release 29) that is written: the
// properties of each class, with those it inherits, and the classes of their
// values. A value that is no object is "Text".
func vocabulary() map[string]map[string][]string {
	thing := map[string][]string{"name": {"Text"}, "alternateName": {"Text"}, "identifier": {"Text"}, "url": {"Text"}}
	work := with(thing, map[string][]string{
		"about": {"Thing", "Person", "Organization", "Place"}, "author": {"Person", "Organization"}, "creator": {"Person", "Organization"},
		"datePublished": {"Text"}, "headline": {"Text"}, "isBasedOn": {"CreativeWork"}, "isPartOf": {"NewsArticle", "Quotation"},
		"keywords": {"DefinedTerm"}, "text": {"Text"},
	})
	return map[string]map[string][]string{
		"Thing":          thing,
		"Place":          thing,
		"Organization":   thing,
		"Person":         with(thing, map[string][]string{"jobTitle": {"Text"}, "affiliation": {"Organization"}}),
		"CreativeWork":   work,
		"NewsArticle":    work,
		"Quotation":      with(work, map[string][]string{"spokenByCharacter": {"Person", "Organization"}}),
		"Claim":          with(work, map[string][]string{"appearance": {"NewsArticle", "Quotation"}}),
		"DefinedTerm":    with(thing, map[string][]string{"inDefinedTermSet": {"DefinedTermSet"}}),
		"DefinedTermSet": work,
	}
}

// with returns both maps in one.
func with(a, b map[string][]string) map[string][]string {
	both := map[string][]string{}
	for _, m := range []map[string][]string{a, b} {
		for k, v := range m {
			both[k] = v
		}
	}
	return both
}

func TestJSONLDIsOfSchemaOrg(t *testing.T) {
	spoken := marked("Rome said: “no.” The report says she said “so.”", spans(11, 20), spans(33, 55), spans(46, 55))
	spoken.Result.Entities = []entity.Entity{{ID: 1, Name: "Rome", Type: entity.Place}, {ID: 2, Name: "Hajj", Type: entity.Other}}
	spoken.Result.Quotes[1].Kind = quote.Mixed
	spoken.Result.Quotes[2].Parent = 2
	spoken.Result.Claims[0].Claimant = claim.Claimant{Entity: 1, Name: "Rome", Class: claim.Organization}
	spoken.Result.Claims[0].About = []entity.ID{2, 1, 7}
	spoken.Result.Claims[1].Claimant = claim.Claimant{Name: "The report", Class: claim.Document}
	spoken.Result.Claims[2].Claimant = claim.Claimant{Name: "she", Class: claim.Unnamed}
	for name, docs := range map[string][]format.Document{
		"an article":                 {crane(t)},
		"speakers who are no people": {spoken},
		"two articles":               {crane(t), spoken},
		"nothing":                    nil,
	} {
		t.Run(name, func(t *testing.T) {
			g := readGraph(t, write(t, format.JSONLD, docs))
			classes := map[string][]string{}
			for _, n := range g {
				id := n["@id"].(string)
				assert.NotContains(t, classes, id)
				classes[id] = classesOf(n)
			}
			for _, n := range g {
				conforms(t, n, classes)
			}
		})
	}
}

// classesOf returns the classes of a node.
func classesOf(n object) []string {
	if one, ok := n["@type"].(string); ok {
		return []string{one}
	}
	var classes []string
	list, _ := n["@type"].([]any)
	for _, c := range list {
		classes = append(classes, c.(string))
	}
	return classes
}

// conforms checks that a class of n has each of its properties, with such values.
func conforms(t *testing.T, n object, known map[string][]string) {
	t.Helper()
	classes := classesOf(n)
	require.NotEmpty(t, classes, n)
	for property, value := range n {
		if property[0] == '@' {
			continue
		}
		i := slices.IndexFunc(classes, func(c string) bool { return vocabulary()[c][property] != nil })
		if !assert.GreaterOrEqual(t, i, 0, "%v has no %s", classes, property) {
			continue
		}
		values, many := value.([]any)
		if !many {
			values = []any{value}
		}
		for _, v := range values {
			of := []string{"Text"}
			if o, ok := v.(object); ok {
				if of = known[asString(o["@id"])]; o["@type"] != nil {
					of = classesOf(o)
					conforms(t, o, known)
				}
			}
			expected := vocabulary()[classes[i]][property]
			assert.True(t, slices.ContainsFunc(of, func(c string) bool { return slices.Contains(expected, c) }),
				"%s is %v, want %v", property, of, expected)
		}
	}
}

func asString(v any) string {
	s, _ := v.(string)
	return s
}

func TestJSONLDSaysWhoSaidWhat(t *testing.T) {
	d := crane(t)
	nodes := map[string]object{}
	for _, n := range readGraph(t, write(t, format.JSONLD, []format.Document{d})) {
		nodes[n["@id"].(string)] = n
	}
	c := d.Result.Claims[1]
	q := nodes["urn:quoth:quotation:"+c.ID]
	require.NotNil(t, q)
	assert.Equal(t, c.Text, q["text"])
	speaker := nodes[asString(q["spokenByCharacter"].(object)["@id"])]
	assert.Equal(t, "Suleiman al-Amr", speaker["name"])
	assert.Equal(t, "Civil Defense Authority", speaker["affiliation"].(object)["name"])
	article := nodes[asString(q["isPartOf"].(object)["@id"])]
	assert.Equal(t, d.Result.Title, article["headline"])
	assert.Equal(t, "2015-09-12", article["datePublished"])
	assert.Equal(t, d.URL, article["url"])
	assert.Equal(t, q["@id"], nodes["urn:quoth:claim:"+c.ID]["appearance"].(object)["@id"])

	assert.NotContains(t, nodes, "urn:quoth:quotation:"+d.Result.Claims[0].ID, "an indirect quotation repeats no words")
	photos := nodes["urn:quoth:claim:"+d.Result.Claims[2].ID]
	assert.NotContains(t, photos, "author")
	assert.Equal(t, "Photos released of the scene", photos["isBasedOn"].(object)["name"])
	assert.NotContains(t, nodes["urn:quoth:claim:"+d.Result.Claims[4].ID], "author", "the article's own")
}
