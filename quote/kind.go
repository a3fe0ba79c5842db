package quote

import "github.com/quoth-go/quoth/entity"

// A mentionKind is a number for the type of an entity and the form of a mention of it.
type mentionKind uint8

// The types, in the lower bits of a mentionKind; the form is above them.
const (
	noMention mentionKind = iota
	aPerson
	anOrganization
	aPlace
	aGroup
	anything

	typeBits  = 7
	asNominal = 8
	asPronoun = 16
)

// entityType returns the type in k, whatever the form.
func (k mentionKind) entityType() mentionKind { return k & typeBits }

// speaks reports whether what k mentions can be a source.
func (k mentionKind) speaks() bool {
	switch k.entityType() {
	case aPerson, anOrganization, aPlace, aGroup:
		return true
	}
	return false
}

// kindOf returns the kind of m.
func kindOf(m entity.Mention, es *entity.Entities) mentionKind {
	kind := anything
	switch es.Get(m.Entity).Type {
	case entity.Person:
		kind = aPerson
	case entity.Organization:
		kind = anOrganization
	case entity.Place:
		kind = aPlace
	case entity.Group:
		kind = aGroup
	}
	switch m.Form {
	case entity.Name:
		return kind
	case entity.Nominal:
		return kind + asNominal
	}
	return kind + asPronoun
}
