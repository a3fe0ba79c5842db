package entity

import (
	"encoding/json"

	"github.com/quoth-go/quoth/sentence"
)

// An ID names an entity of one document, counting from 1 in the order of first
// mention. Zero is no entity, and null in JSON.
type ID int

// MarshalJSON writes id as a number, and zero as null.
func (id ID) MarshalJSON() ([]byte, error) {
	if id == 0 {
		return []byte("null"), nil
	}
	return json.Marshal(int(id))
}

// A Type says what kind of thing an entity is.
type Type string

// The types. A Group is several people without individual names ("officials",
// "voters").
const (
	Person       Type = "person"
	Organization Type = "organization"
	Place        Type = "place"
	Group        Type = "group"
	Other        Type = "other"
)

// A Form says how a mention mentions its entity.
type Form string

// The forms: by name ("Mr. Trump"), by a common noun ("the president"), by a
// pronoun ("his").
const (
	Name    Form = "name"
	Nominal Form = "nominal"
	Pronoun Form = "pronoun"
)

// A Mention is a place in the text where an entity is spoken of.
type Mention struct {
	sentence.Span
	Form   Form `json:"form"`
	Entity ID   `json:"-"`
}

// An Entity is one person, body, place or thing, with all its mentions in the
// order of the text.
type Entity struct {
	ID       ID        `json:"id"`
	Name     string    `json:"name"` // canonical: the fullest form that the text gives
	Type     Type      `json:"type"`
	Aliases  []string  `json:"aliases,omitempty"` // other forms of the name, in order of first use
	Roles    []string  `json:"roles,omitempty"`   // "Mexican President", in order of first use
	Mentions []Mention `json:"mentions"`
}

// Entities are the entities of one document and their mentions, sorted by
// start and then by end. They are not changed once found, so they may be read
// from several goroutines.
type Entities struct {
	List     []Entity  // List[i].ID == i+1
	Mentions []Mention // of all entities
}

// Get returns the entity with that ID, or nil for zero and for an ID that is not of es.
func (es *Entities) Get(id ID) *Entity {
	if id <= 0 || int(id) > len(es.List) {
		return nil
	}
	return &es.List[id-1]
}
