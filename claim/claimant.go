package claim

import (
	"strings"

	"github.com/quoth-go/quoth/entity"
	"github.com/quoth-go/quoth/internal/lemma"
	"github.com/quoth-go/quoth/internal/lexicon"
	"github.com/quoth-go/quoth/quote"
	"github.com/quoth-go/quoth/sentence"
)

// claimant says who makes the claim of q.
func (r *reading) claimant(q quote.Quote) Claimant {
	c := Claimant{Class: Voice}
	if q.Source != nil {
		c.Name = valid(folded(q.Source.Of(r.doc.Text)))
		c.Class = r.classOfSource(tokensIn(r.doc, *q.Source))
	}
	e := r.entities.Get(q.Speaker)
	if e != nil {
		bySource := c.Class
		c.Entity, c.Class = e.ID, classOfEntity(e, r.people[e.ID].isNamed, bySource)
		if c.Class != Document || e.Type != entity.Person {
			c.Name = valid(e.Name) // not where the one speaks whose report it is
		}
		c.Role = valid(roleOf(e))
	}
	if q.Source != nil && c.Class != Document && c.Class != Organization {
		c.Affiliation = valid(r.affiliation(e, *q.Source))
	}
	return c
}

// roleOf returns the first role of e that says what e does, "" where there is
// none.
func roleOf(e *entity.Entity) string {
	for _, role := range e.Roles {
		head := role[strings.LastIndexByte(role, ' ')+1:]
		isInName := len(e.Name) > len(role) && strings.EqualFold(e.Name[len(e.Name)-len(role):], role) // "the mayor"
		if !isInName && !lexicon.IsParty(head) && !isAnybody(head) {
			return role
		}
	}
	return ""
}

// isAnybody reports whether the head of a role says nothing of what somebody does.
func isAnybody(head string) bool {
	for _, noun := range [...]string{"person", "man", "woman", "rival", "successor"} {
		if strings.EqualFold(head, noun) {
			return true
		}
	}
	return false
}

// classOfEntity returns the class of an entity; isNamed says whether the text
// ever calls it by name, bySource is what its mention as the source looks like.
func classOfEntity(e *entity.Entity, isNamed bool, bySource Class) Class {
	switch e.Type {
	case entity.Person:
		switch {
		case bySource == Document:
			return Document // "a study by Smith"
		case isNamed:
			return Person
		case bySource == Group:
			return Group
		}
		return Unnamed
	case entity.Group:
		if bySource == Document {
			return Document
		}
		return Group
	case entity.Organization, entity.Place:
		if bySource == Document || bySource == Unnamed && lexicon.IsParty(e.Name) {
			return bySource
		}
		return Organization
	}
	if bySource == Voice || bySource == Unnamed {
		return Organization
	}
	return bySource
}

// classOfSource returns the class of the source that t is, by its head noun; of
// a relative pronoun, by the noun before it.
func (r *reading) classOfSource(t tokenRange) Class {
	i := headNoun(r.doc, t)
	if i < 0 {
		return Unnamed
	}
	if tag := r.tag(i); tag == sentence.WP || tag == sentence.WDT || tag == sentence.WPS {
		i = r.antecedent(i)
	}
	head, tag := r.lower(i), r.tag(i)
	base := lemma.Noun(head)
	isMany := tag == sentence.NNS || isPlural(head)
	switch {
	case isDocument(base) && !tag.IsProper():
		return Document
	case head == "it", isBody(base) && (!isMany || head == "police"), tag.IsProper() && !isPerson(base):
		return Organization
	case isMany:
		return Group
	}
	return Unnamed
}

// isPerson reports whether a noun, in its singular, names a person.
func isPerson(noun string) bool {
	_, isTitle := lexicon.TitleOf(noun)
	return isTitle || lexicon.IsPersonNoun(noun) || lexicon.IsParty(noun)
}

// antecedent returns the noun that token i, a relative pronoun, stands right
// after, or i where there is none.
func (r *reading) antecedent(i int) int {
	before := i - 1
	if r.tag(before) == sentence.Comma {
		before--
	}
	if before >= 0 && (r.tag(before).IsNoun() || isPlural(r.lower(before))) {
		return before
	}
	return i
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
