package claim

import (
	"strings"

	"github.com/quoth-go/quoth/entity"
	"github.com/quoth-go/quoth/internal/lexicon"
	"github.com/quoth-go/quoth/sentence"
)

// maxApposition bounds the tokens after the beginning of a name in which the
// text says what its bearer is, and maxIntroductions how many of its mentions
// are read for that.
const (
	maxApposition    = 16
	maxIntroductions = 6
)

// affiliation returns the body or place that the article says the source of a
// quotation belongs to or speaks for: "the Refugee Council" of "Enver Solomon,
// CEO of the Refugee Council", "" where it says none. e is the source's entity,
// nil where it has none.
func (r *reading) affiliation(e *entity.Entity, source sentence.Span) string {
	var id entity.ID
	if e != nil {
		id = e.ID
	}
	if at := r.affiliationIn(tokensIn(r.doc, source), id); at != 0 {
		return r.entities.Get(at).Name
	}
	if e == nil || !r.people[id].isNamed {
		return ""
	}
	if r.people[id].affiliation == 0 {
		r.people[id].affiliation = r.introduced(e)
	}
	if at := r.entities.Get(r.people[id].affiliation); at != nil && at != e {
		return at.Name
	}
	return ""
}

// introduced returns the affiliation that the mentions of e by name give, with
// the role in front of the name or behind a comma, and e itself where they give
// none.
func (r *reading) introduced(e *entity.Entity) entity.ID {
	left := maxIntroductions
	for _, m := range e.Mentions {
		if m.Form != entity.Name {
			continue
		}
		if left--; left < 0 {
			break
		}
		t := tokensIn(r.doc, m.Span)
		if r.tag(t.last) == sentence.Comma {
			t.last = min(r.doc.Sentences[r.doc.SentenceAt(m.Start)].Last, t.last+maxApposition)
		}
		if at := r.affiliationIn(t, e.ID); at != 0 {
			return at
		}
	}
	return e.ID
}

// affiliationIn returns the entity that the first role in t is held at, 0 where
// there is none: one that stands right before the role ("Wells Fargo CEO",
// "Trump's lawyer"), or after it and a preposition ("CEO of the Refugee
// Council"). whose is who has the role.
func (r *reading) affiliationIn(t tokenRange, whose entity.ID) entity.ID {
	for i := t.first; i < t.last; i++ {
		if r.tag(i).IsFinite() || r.tag(i) == sentence.MD {
			return 0
		}
		if !r.isRole(i) {
			continue
		}
		if at := r.before(t.first, i, whose); at != 0 {
			return at
		}
		if !r.tag(i + 1).IsProper() { // the name follows, and what follows that is not the role's
			return r.after(i, t.last, whose)
		}
	}
	return 0
}

// isRole reports whether token i is the last word of a role.
func (r *reading) isRole(i int) bool {
	tag, word := r.tag(i), lexicon.Singular(r.lower(i))
	if !tag.IsNoun() || !lexicon.IsPersonNoun(word) {
		return false
	}
	next := lexicon.Singular(r.lower(i + 1))
	return !(r.tag(i+1).IsNoun() && lexicon.IsPersonNoun(next))
}

// before returns the entity whose mention ends right before the words of the
// role with head i that begins at token first or later.
func (r *reading) before(first, i int, whose entity.ID) entity.ID {
	var found entity.ID
	for _, m := range r.mentions(r.doc.Cover(first, i+1)) {
		first, last := r.doc.TokenAt(m.Start), r.doc.TokenAt(m.End-1)
		if last < i && !r.tag(first-1).IsProper() && r.holds(m, whose, i) && r.isRoleText(last+1, i) {
			found = m.Entity
		}
	}
	return found
}

// isRoleText reports whether the tokens from first up to the role's head i only
// qualify it: "campaign", "senior foreign policy".
func (r *reading) isRoleText(first, i int) bool {
	for ; first < i; first++ {
		switch tag := r.tag(first); {
		case tag.IsNoun(), tag == sentence.JJ, tag == sentence.POS, tag == sentence.VBN, tag == sentence.HYPH:
		default:
			return false
		}
	}
	return true
}

// after returns the entity behind the role with head i and the prepositions
// that go with roles.
func (r *reading) after(i, last int, whose entity.ID) entity.ID {
	for k := i + 1; k+1 < last; k++ {
		tag := r.tag(k)
		switch {
		case tag == sentence.IN && bindsRole(r.lower(k)):
			k++
			if r.tag(k) == sentence.DT {
				k++
			}
			if r.tag(k).IsProper() && !isBranch(r.lower(k+1)) {
				return r.mentionAt(k, whose, i)
			}
		case tag.IsNoun(), tag == sentence.JJ, tag == sentence.DT, tag == sentence.IN, tag == sentence.CC:
		default:
			return 0
		}
	}
	return 0
}

// isBranch reports whether a noun is that of a part of the body that is named
// behind it: "the Dallas chapter of the Red Cross".
func isBranch(noun string) bool {
	switch noun {
	case "affiliate", "arm", "branch", "bureau", "chapter", "division", "office", "section", "unit", "wing":
		return true
	}
	return false
}

// mentionAt returns the entity that the proper nouns from token k on name, 0
// where a mention names only some of them.
func (r *reading) mentionAt(k int, whose entity.ID, role int) entity.ID {
	s := r.doc.Tokens[k].Span
	if r.tag(k-1) == sentence.DT {
		s.Start = r.doc.Tokens[k-1].Start
	}
	for _, m := range r.mentions(s) {
		end := r.doc.TokenAt(m.End-1) + 1
		isPart := r.tag(end).IsProper() && !r.isNamedFrom(end, whose) || r.tag(end) == sentence.CC && r.tag(end+1).IsProper()
		if r.holds(m, whose, role) && !isPart {
			return m.Entity
		}
	}
	return 0
}

// isNamedFrom reports whether the name of who stands from token i on: "CEO of the
// Refugee Council | Enver Solomon".
func (r *reading) isNamedFrom(i int, who entity.ID) bool {
	e := r.entities.Get(who)
	return e != nil && strings.HasPrefix(r.doc.Text[r.doc.Tokens[i].Start:], e.Name)
}

// bindsRole reports whether a preposition ties a role to where it is held.
func bindsRole(word string) bool {
	switch word {
	case "of", "for", "at", "with", "from", "in", "to":
		return true
	}
	return false
}

// holds reports whether m is a body or a place by name, other than whose, or a
// person whom the role with head i serves.
func (r *reading) holds(m entity.Mention, whose entity.ID, i int) bool {
	if m.Entity == whose || m.Form != entity.Name || strings.EqualFold(m.Of(r.doc.Text), "state") { // "secretary of state"
		return false
	}
	switch r.entities.Get(m.Entity).Type {
	case entity.Organization, entity.Place:
		return true
	case entity.Person:
		return serves(lexicon.Singular(r.lower(i)))
	}
	return false
}

// serves reports whether a role is one in the service of a person.
func serves(role string) bool {
	switch role {
	case "spokesman", "spokeswoman", "spokesperson", "aide", "adviser", "advisor", "lawyer", "attorney",
		"surrogate", "manager", "strategist", "secretary", "agent", "assistant", "staffer", "pollster",
		"consultant", "representative":
		return true
	}
	return false
}
