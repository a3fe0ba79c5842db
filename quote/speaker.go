package quote

import (
	"strings"

	"github.com/quoth-go/quoth/entity"
	"github.com/quoth-go/quoth/internal/lexicon"
	"github.com/quoth-go/quoth/sentence"
)

// speaker returns who the source of a is, which is q of qs. The parents of q
// have their speakers already.
func (r *reading) speaker(a attribution, q Quote, qs []Quote, es *entity.Entities) entity.ID {
	switch {
	case a.rule == reply:
		return r.interview(es).turns[a.paragraph].speaks
	case q.Source == nil:
		return 0
	case a.rule == turn && r.turnAt(a.source.first, es).speaks != 0:
		return r.turnAt(a.source.first, es).speaks
	case a.source.last-a.source.first > 1:
		return r.sourceOf(a, es)
	}
	word := r.lowered.Word(a.source.first)
	switch {
	case word == "you" && q.Parent == 0:
		return r.turnAt(a.source.first, es).asked
	case !firstPerson(word):
		if id := r.sourceOf(a, es); id != 0 {
			return id
		}
		return r.spokeBefore(word, *q.Source, qs[:q.ID-1], es)
	case q.Parent > 0:
		return qs[q.Parent-1].Speaker
	}
	return r.turnAt(a.source.first, es).speaks
}

// maxSilence is how many sentences ago a body or a document may have spoken that
// "it" still means.
const maxSilence = 2

// maxLooked is how many quotations before it are looked at for who that was.
const maxLooked = 8

// spokeBefore returns the last body, document or group that spoke before source, an
// "it" or "they" which no name explains: "The lawsuit says so. | It | blames ...".
func (r *reading) spokeBefore(word string, source sentence.Span, before []Quote, es *entity.Entities) entity.ID {
	if word != "it" && word != "they" {
		return 0
	}
	for k := len(before) - 1; k >= max(0, len(before)-maxLooked); k-- {
		q := before[k]
		if q.Source == nil || q.Source.Start >= source.Start {
			continue
		}
		if e := es.Get(q.Speaker); e != nil && mayMean(word, e.Type) &&
			r.sentencesBetween(r.doc.TokenAt(q.Source.Start), r.doc.TokenAt(source.Start)) <= maxSilence {
			return q.Speaker
		}
		return 0
	}
	return 0
}

// mayMean reports whether "it", or else "they", may mean who is of that type.
func mayMean(word string, t entity.Type) bool {
	switch t {
	case entity.Person:
		return false
	case entity.Group:
		return word == "they"
	case entity.Place:
		return word == "it"
	}
	return true
}

// sourceOf returns the entity of a's source. One word that means somebody else is
// a relative pronoun: "Jeff Flake, Republican of Arizona, | who".
func (r *reading) sourceOf(a attribution, es *entity.Entities) entity.ID {
	if a.who != a.source && a.source.last-a.source.first == 1 {
		if id := es.At(r.doc.Cover(a.source.first, a.source.last)); id != 0 {
			return id
		}
	}
	return r.whoIs(a.who, es)
}

// whoIs returns the entity that the words of s name. Where a common noun says
// what somebody is, the name behind it is the head: "law professor | Jane Smith".
func (r *reading) whoIs(s stretch, es *entity.Entities) entity.ID {
	if r.lowered.Word(s.first) == "neither" {
		return 0
	}
	whole := es.At(r.doc.Cover(s.first, s.last))
	if i := r.possessive(s); i > 0 && whole == es.At(r.doc.Cover(s.first, i)) {
		return es.At(r.doc.Cover(i+1, r.complement(i+1, s.last))) // "Politico's average" is not Politico
	}
	if r.doc.Tokens[s.first].Tag == sentence.PRPS && s.first+1 < s.last && whole == es.At(r.doc.Cover(s.first, s.first+1)) {
		return r.whoIs(stretch{s.first + 1, s.last}, es) // "her opponent, John Brown" is not she
	}
	if head := r.complement(s.first, s.last); r.isComplement(whole, head, s.last, es) || r.isPlaceOf(whole, s, es) {
		return es.At(r.doc.Cover(s.first, head))
	}
	first := s.last
	for first > s.first && r.doc.Tokens[first-1].Tag.IsProper() {
		first--
	}
	if first == s.first || first == s.last || !r.leadsToName(first) || r.complement(s.first, first) < first {
		return whole
	}
	if isNamedPerson(es.Get(whole)) && !r.isNounRun(s.first, first) {
		return whole
	}
	if name := es.At(r.doc.Cover(first, s.last)); isNamedPerson(es.Get(name)) {
		return name
	}
	return whole
}

// isNounRun reports whether tokens first to last are nouns and adjectives alone, so that
// they go with the name behind them: "Liberal Democrat leader | Ann Lee".
func (r *reading) isNounRun(first, last int) bool {
	for i := first; i < last; i++ {
		if tag := r.doc.Tokens[i].Tag; !tag.IsNoun() && tag != sentence.JJ {
			return false
		}
	}
	return true
}

// leadsToName reports whether what stands before token i can tell what kind of person
// is named behind it: "law professor | Jane Smith", "Labour's | John Brown".
func (r *reading) leadsToName(i int) bool {
	tag := r.doc.Tokens[i-1].Tag
	return tag == sentence.NN || tag == sentence.POS
}

// possessive returns the token of the "'s" of the noun phrase that s begins with,
// 0 where there is none or nothing behind it.
func (r *reading) possessive(s stretch) int {
	for i := s.first; i < s.last-1; i++ {
		switch tag := r.doc.Tokens[i].Tag; {
		case tag == sentence.POS:
			return i
		case tag == sentence.IN && r.doc.Tokens[i+1].Tag.IsProper() && i > s.first && r.doc.Tokens[i-1].Tag.IsProper(): // "Bank of America's"
		case tag.IsNoun(), tag == sentence.DT, tag == sentence.JJ, tag == sentence.CD:
		default:
			return 0
		}
	}
	return 0
}

// complement returns the first preposition of tokens first to last, behind which
// no head is ("a study by professor | Jane Smith"), or last.
func (r *reading) complement(first, last int) int {
	for i := first + 1; i < last; i++ {
		if r.doc.Tokens[i].Tag == sentence.IN {
			return i
		}
	}
	return last
}

// isComplement reports whether the phrase behind the preposition at token i, up to
// token last, is what id names, and the word before it is not: "a person close to |
// Trump", but neither "the Committee on | Ethics" nor "a lot of | voters".
func (r *reading) isComplement(id entity.ID, i, last int, es *entity.Entities) bool {
	if id == 0 || i >= last || r.doc.Word(i) == "of" || es.At(r.doc.Cover(i-1, i)) == id {
		return false
	}
	for i++; i < last && (r.doc.Tokens[i].Tag == sentence.DT || r.doc.Tokens[i].Tag == sentence.PRPS); {
		i++
	}
	return i < last && es.At(r.doc.Cover(i, i+1)) == id
}

// isPlaceOf reports whether whole is only the place of s, whose head nobody has named:
// "research presented in | Madrid".
func (r *reading) isPlaceOf(whole entity.ID, s stretch, es *entity.Entities) bool {
	e := es.Get(whole)
	if e == nil || e.Type != entity.Place || r.doc.Tokens[s.first].Tag.IsProper() {
		return false
	}
	for i := s.first + 1; i < s.last; i++ {
		if r.doc.Tokens[i].Tag.IsProper() && r.doc.Tokens[i-1].Tag == sentence.IN && r.doc.Word(i-1) != "of" {
			return es.At(r.doc.Cover(s.first, i-1)) == 0
		}
	}
	return false
}

// isNamedPerson reports whether e is a person whose name ends with a capital
// word, and so is one.
func isNamedPerson(e *entity.Entity) bool {
	return e != nil && e.Type == entity.Person && lexicon.IsCapital(e.Name[strings.LastIndexByte(e.Name, ' ')+1:])
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
