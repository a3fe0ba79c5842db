package format

import (
	"encoding/json"
	"io"

	"github.com/quoth-go/quoth/claim"
	"github.com/quoth-go/quoth/entity"
	"github.com/quoth-go/quoth/quote"
)

// A jsonldWriter writes one graph in the vocabulary of schema.org: a
// NewsArticle for each article, who speaks and what is spoken of, a Quotation
// for each quotation with quotation marks, and a Claim for each claim.
type jsonldWriter struct{ graph *list }

func newJSONLD(out io.Writer, _ options) Writer {
	return jsonldWriter{newList(out, `{"@context":"https://schema.org","@graph":[`, "]}")}
}

func (w jsonldWriter) Write(d Document) error {
	g := graph{article: d.articleIRI(), result: d.Result, records: recordsOf(d.Result), byQuote: map[int]record{}}
	for _, r := range g.records {
		g.byQuote[r.Quote] = r
	}
	nodes := append([]any{g.newsArticle(d)}, g.things()...)
	for _, r := range g.records {
		if isQuotation(r) {
			nodes = append(nodes, g.quotation(r))
		}
		nodes = append(nodes, g.claim(r))
	}
	for _, n := range nodes {
		if err := w.graph.add(n); err != nil {
			return err
		}
	}
	return nil
}

func (w jsonldWriter) Close() error { return w.graph.close() }

// isQuotation reports whether r repeats words: an indirect quotation is a claim
// alone.
func isQuotation(r record) bool { return r.kind() == quote.Direct || r.kind() == quote.Mixed }

// The nodes of a graph, field by field as schema.org has the properties.
type (
	newsArticle struct {
		ID            string     `json:"@id"`
		Type          types      `json:"@type"`
		Identifier    string     `json:"identifier,omitempty"`
		Headline      string     `json:"headline,omitempty"`
		DatePublished claim.Date `json:"datePublished,omitzero"`
		URL           string     `json:"url,omitempty"`
	}
	// A thing is an entity, or a source that is none.
	thing struct {
		ID            string   `json:"@id,omitempty"`
		Type          types    `json:"@type"`
		Name          string   `json:"name"`
		AlternateName []string `json:"alternateName,omitempty"`
		JobTitle      []string `json:"jobTitle,omitempty"`    // of a Person
		Affiliation   *thing   `json:"affiliation,omitempty"` // of a Person
	}
	quotation struct {
		ID                string    `json:"@id"`
		Type              types     `json:"@type"`
		Text              string    `json:"text"`
		SpokenByCharacter any       `json:"spokenByCharacter,omitempty"`
		Creator           any       `json:"creator,omitempty"`
		IsBasedOn         *thing    `json:"isBasedOn,omitempty"` // the document that is quoted
		IsPartOf          reference `json:"isPartOf"`
	}
	claimNode struct {
		ID         string        `json:"@id"`
		Type       types         `json:"@type"`
		Text       string        `json:"text"`
		Author     any           `json:"author,omitempty"`
		IsBasedOn  *thing        `json:"isBasedOn,omitempty"` // the document that claims it
		Appearance reference     `json:"appearance"`
		About      []reference   `json:"about,omitempty"`
		Keywords   []definedTerm `json:"keywords"`
	}
	definedTerm struct {
		Type             types          `json:"@type"`
		Name             string         `json:"name"`
		InDefinedTermSet definedTermSet `json:"inDefinedTermSet"`
	}
	definedTermSet struct {
		Type types  `json:"@type"`
		Name string `json:"name"`
	}
	// A reference names a node of the graph.
	reference struct {
		ID string `json:"@id"`
	}
)

// The types are the classes that a node is of, a string where it is one.
type types []string

func (t types) MarshalJSON() ([]byte, error) {
	if len(t) == 1 {
		return json.Marshal(t[0])
	}
	return json.Marshal([]string(t))
}

// A graph makes the nodes of one article.
type graph struct {
	article string // its IRI
	result  *claim.Result
	records []record
	byQuote map[int]record
}

func (g *graph) newsArticle(d Document) newsArticle {
	return newsArticle{
		ID: g.article, Type: types{"NewsArticle"},
		Identifier: g.result.ID, Headline: g.result.Title, DatePublished: g.result.Published, URL: d.URL,
	}
}

// things returns the entities that speak or are spoken of in a claim.
func (g *graph) things() []any {
	speaks, wanted, affiliation := map[entity.ID]bool{}, map[entity.ID]bool{}, map[entity.ID]string{}
	for _, r := range g.records {
		id := r.Claimant.Entity
		if r.Claimant.Class != claim.Document {
			speaks[id], wanted[id] = true, true
		}
		affiliation[id] = firstOf(affiliation[id], r.Claimant.Affiliation)
		for _, about := range r.About {
			wanted[about] = true
		}
	}
	var things []any
	for i := range g.result.Entities {
		e := &g.result.Entities[i]
		if !wanted[e.ID] {
			continue
		}
		t := thing{ID: entityIRI(g.article, e.ID), Type: typesOf(e.Type, speaks[e.ID]), Name: e.Name, AlternateName: e.Aliases}
		if e.Type == entity.Person {
			t.JobTitle = e.Roles
			t.Affiliation = namedThing("Organization", affiliation[e.ID])
		}
		things = append(things, t)
	}
	return things
}

// typesOf returns the classes of an entity. Only a Person or an Organization
// can be who a quotation is by, so that a place which speaks is both.
func typesOf(t entity.Type, speaks bool) types {
	switch {
	case t == entity.Person:
		return types{"Person"}
	case t == entity.Place && speaks:
		return types{"Place", "Organization"}
	case t == entity.Place:
		return types{"Place"}
	case t == entity.Organization, t == entity.Group, speaks:
		return types{"Organization"}
	}
	return types{"Thing"}
}

// namedThing returns a thing of which there is the name, nil where there is none.
func namedThing(class, name string) *thing {
	if name == "" {
		return nil
	}
	return &thing{Type: types{class}, Name: name}
}

func (g *graph) quotation(r record) quotation {
	by, document := g.source(r)
	q := quotation{
		ID: quotationIRI(r), Type: types{"Quotation"}, Text: r.Text,
		SpokenByCharacter: by, Creator: by, IsBasedOn: document, IsPartOf: reference{g.article},
	}
	if parent, ok := g.byQuote[r.quote.Parent]; ok && isQuotation(parent) {
		q.IsPartOf = reference{quotationIRI(parent)}
	}
	return q
}

func (g *graph) claim(r record) claimNode {
	by, document := g.source(r)
	c := claimNode{
		ID: claimIRI(r), Type: types{"Claim"}, Text: firstOf(r.Standalone, r.Text),
		Author: by, IsBasedOn: document, Appearance: reference{g.article}, Keywords: keywords(r),
	}
	if isQuotation(r) {
		c.Appearance = reference{quotationIRI(r)}
	}
	for _, id := range r.About {
		if entityOf(g.result, id) != nil {
			c.About = append(c.About, reference{entityIRI(g.article, id)})
		}
	}
	return c
}

// source returns who makes a claim: a reference or a thing, nil where nobody is
// given; or else the document that does.
func (g *graph) source(r record) (by any, document *thing) {
	c := r.Claimant
	switch {
	case c.Class == claim.Document:
		return nil, namedThing("CreativeWork", c.Name)
	case entityOf(g.result, c.Entity) != nil:
		return reference{entityIRI(g.article, c.Entity)}, nil
	case c.Name == "" || c.Class == claim.Voice:
		return nil, nil
	case c.Class == claim.Organization || c.Class == claim.Group:
		return namedThing("Organization", c.Name), nil
	}
	return namedThing("Person", c.Name), nil
}

// keywords returns the types of a claim, each a term of the set that it is of.
func keywords(r record) []definedTerm {
	terms := []definedTerm{}
	for _, l := range labelsOf(r) {
		terms = append(terms, definedTerm{types{"DefinedTerm"}, l.Value, definedTermSet{types{"DefinedTermSet"}, l.Name}})
	}
	return terms
}
