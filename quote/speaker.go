package quote

import (
	"strings"

	"github.com/quoth-go/quoth/entity"
	"github.com/quoth-go/quoth/sentence"
)

// speaker returns who the source of a is, which is q of qs. The parents of q
// have their speakers already.
func (r *reading) speaker(a attribution, q Quote, qs []Quote, es *entity.Entities) entity.ID {
	switch {
	case q.Source == nil:
		return 0
	case !firstPerson(q.Source.Of(r.doc.Text)):
		if a.who != a.source {
			if id := es.At(r.doc.Cover(a.source.first, a.source.first+1)); id != 0 {
				return id // "Jeff Flake, Republican of Arizona, | who"
			}
		}
		return r.whoIs(a.who, es)
	case q.Parent > 0:
		return qs[q.Parent-1].Speaker
	}
	return 0
}

// whoIs returns the entity that the words of s name. Where a common noun says
// what somebody is, the name behind it is the head: "law professor | Jane Smith".
func (r *reading) whoIs(s stretch, es *entity.Entities) entity.ID {
	whole := es.At(r.doc.Cover(s.first, s.last))
	first := s.last
	for first > s.first && r.doc.Tokens[first-1].Tag.IsProper() {
		first--
	}
	if first == s.first || first == s.last || r.doc.Tokens[first-1].Tag != sentence.NN || isNamedPerson(es.Get(whole)) || r.hasComplement(s.first, first) {
		return whole
	}
	if name := es.At(r.doc.Cover(first, s.last)); isNamedPerson(es.Get(name)) {
		return name
	}
	return whole
}

// hasComplement reports whether a preposition stands between tokens first and
// last, so that what is behind is no head: "a study by professor | Jane Smith".
func (r *reading) hasComplement(first, last int) bool {
	for _, t := range r.doc.Tokens[first:last] {
		if t.Tag == sentence.IN {
			return true
		}
	}
	return false
}

// isNamedPerson reports whether e is a person whose name ends with a capital
// word, and so is one.
func isNamedPerson(e *entity.Entity) bool {
	return e != nil && e.Type == entity.Person && isCapital(e.Name[strings.LastIndexByte(e.Name, ' ')+1:])
}

// firstPerson reports whether source is the speaker of the text around it.
func firstPerson(source string) bool {
	switch strings.ToLower(source) {
	case "i", "me", "my", "myself", "we", "us", "our", "ourselves":
		return true
	}
	return false
}
