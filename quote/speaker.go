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
	case a.source.last-a.source.first > 1 || !firstPerson(r.lowered.Word(a.source.first)):
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
	if first == s.first || first == s.last || r.doc.Tokens[first-1].Tag != sentence.NN || isNamedPerson(es.Get(whole)) {
		return whole
	}
	if name := es.At(r.doc.Cover(first, s.last)); isNamedPerson(es.Get(name)) {
		return name
	}
	return whole
}

// isNamedPerson reports whether e is a person whose name ends with a capital
// word, and so is one.
func isNamedPerson(e *entity.Entity) bool {
	return e != nil && e.Type == entity.Person && isCapital(e.Name[strings.LastIndexByte(e.Name, ' ')+1:])
}

// firstPerson reports whether a source, in lower case, is the speaker of the text
// around it.
func firstPerson(source string) bool {
	switch source {
	case "i", "me", "my", "myself", "we", "us", "our", "ourselves":
		return true
	}
	return false
}
