package claim

import (
	"strings"

	"github.com/quoth-go/quoth/entity"
	"github.com/quoth-go/quoth/internal/lemma"
	"github.com/quoth-go/quoth/quote"
	"github.com/quoth-go/quoth/sentence"
)

// claimantOf says who makes the claim of q; named are the entities that have a
// name.
func claimantOf(doc *sentence.Document, es *entity.Entities, named []bool, q quote.Quote) Claimant {
	c := Claimant{Class: Voice}
	if q.Source != nil {
		c.Name = valid(strings.Join(strings.Fields(q.Source.Of(doc.Text)), " "))
		c.Class = classOfSource(doc, tokensIn(doc, *q.Source))
	}
	if e := es.Get(q.Speaker); e != nil {
		c.Entity, c.Name = e.ID, valid(e.Name)
		c.Class = classOfEntity(e, named[e.ID], c.Class)
		if len(e.Roles) > 0 {
			c.Role = valid(e.Roles[0])
		}
	}
	return c
}

// classOfEntity returns the class of an entity, named or not; bySource is what
// its mention as the source looks like.
func classOfEntity(e *entity.Entity, named bool, bySource Class) Class {
	switch e.Type {
	case entity.Person:
		if named {
			return Person
		}
		return Unnamed
	case entity.Group:
		return Group
	case entity.Organization, entity.Place:
		return Organization
	}
	if bySource == Voice || bySource == Unnamed {
		return Organization
	}
	return bySource
}

// namedEntities tells, by ID, which entities the text ever calls by name.
func namedEntities(es *entity.Entities) []bool {
	named := make([]bool, len(es.List)+1)
	for _, m := range es.Mentions {
		if m.Form == entity.Name {
			named[m.Entity] = true
		}
	}
	return named
}

// classOfSource returns the class of the source that r is, by its head noun.
func classOfSource(doc *sentence.Document, r tokenRange) Class {
	i := headNoun(doc, r)
	if i < 0 {
		return Unnamed
	}
	head, tag := strings.ToLower(doc.Word(i)), doc.Tokens[i].Tag
	plural := tag == sentence.NNS || isPlural(head)
	base := head
	if tag == sentence.NNS {
		base = lemma.Verb(head)
	}
	switch {
	case isDocument(base):
		return Document
	case head == "it", isBody(base) && !plural, tag.IsProper() && isBody(lemma.Verb(head)):
		return Organization
	case plural:
		return Group
	}
	return Unnamed
}

// headNoun returns the last noun or pronoun of the first noun phrase of r, its
// last token if it has none, and -1 if r is empty.
func headNoun(doc *sentence.Document, r tokenRange) int {
	head := -1
	for i := r.first; i < r.last; i++ {
		switch t := doc.Tokens[i].Tag; {
		case t.IsNoun(), t == sentence.PRP, t == sentence.CD, t == sentence.NoTag:
			head = i
		case head >= 0 && endsPhrase(t):
			return head
		}
	}
	if head < 0 && r.first < r.last {
		return r.last - 1
	}
	return head
}

// endsPhrase reports whether a token with tag t ends the noun phrase before it.
func endsPhrase(t sentence.Tag) bool {
	switch t {
	case sentence.IN, sentence.TO, sentence.WDT, sentence.WP, sentence.WPS, sentence.WRB:
		return true
	}
	return t.IsVerb() || t.IsPunctuation()
}
