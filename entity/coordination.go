package entity

import (
	"slices"
	"strings"

	"github.com/quoth-go/quoth/internal/lexicon"
	"github.com/quoth-go/quoth/internal/scratch"
	"github.com/quoth-go/quoth/sentence"
)

// maxMembers is how many people or bodies a coordination of names joins.
const maxMembers = 6

// A company is the people or bodies of one coordination, in the order of their names.
type company [maxMembers]*cluster

// findCoordinations adds the people, or the bodies, that are named together: "Charles
// Grassley and Patrick Leahy wrote". They are a group of its own, which "they" can mean;
// unless they are the subject of one verb somewhere, only if it does.
func (a *analysis) findCoordinations() {
	a.companies = scratch.Emptied(a.companies)
	for i := range a.phrases {
		last := &a.phrases[i]
		if a.nameEnding(last.last) != last || !last.canJoin() || a.word(last.first-1) != "and" {
			continue
		}
		if members := a.joinedTo(last); len(members) > 1 {
			a.phrases = append(a.phrases, a.coordination(members))
		}
	}
}

// canJoin reports whether p names who may act together with others.
func (p *phrase) canJoin() bool {
	return p.entity.typ == Person || p.entity.typ == Organization
}

// joinedTo returns the names of the same kind that "and" and commas join to last,
// and last itself, in the order of the text. They hold until the next call.
func (a *analysis) joinedTo(last *phrase) []*phrase {
	members := append(a.together[:0], last)
	for first := last; len(members) < maxMembers; {
		i := first.first - 1
		if a.word(i) == "and" && a.tag(i-1) == sentence.Comma {
			i = a.beforeApposition(i - 1) // "Ann Lee, Bob Fox, and Cy Orr"
		}
		if first = a.nameEnding(i); first == nil || first.entity.typ != last.entity.typ || first.sentence != last.sentence || a.word(i) != "and" && a.tag(i) != sentence.Comma {
			break
		}
		members = append(members, first)
	}
	slices.Reverse(members)
	a.together = members
	return members
}

// beforeApposition returns where the apposition begins that ends with the comma
// at token i, or i where none does: "Ann Lee | , Republican of Iowa, and Bob Fox".
func (a *analysis) beforeApposition(i int) int {
	if a.nameEnding(i) != nil && a.nameEnding(i).canJoin() {
		return i
	}
	for j := i - 1; j > i-maxModifiers && j > 0; j-- {
		if a.tag(j) == sentence.Comma {
			if p := a.nameEnding(j); p != nil && p.entity.isPerson() {
				return j
			}
			return i
		}
	}
	return i
}

// actTogether reports whether members are the subject of one verb.
func (a *analysis) actTogether(members []*phrase) bool {
	before, last := members[0].first-1, members[len(members)-1]
	if tag := a.tag(before); tag == sentence.IN || tag == sentence.TO {
		return false
	}
	return a.actsBefore(a.behindOrigin(last.last)) || a.isApposedSubject(last) || a.class(before).Is(lexicon.SpeechVerb) && a.tag(before).IsFinite()
}

// actsBefore reports whether what ends before token i is the subject of the verb there:
// "Ann Lee and Bob Fox | both left".
func (a *analysis) actsBefore(i int) bool {
	if w := a.word(i); w == "both" || w == "all" || w == "each" {
		i++
	}
	return a.isSubject(i - 1)
}

// behindOrigin returns where the words end that begin with token i and tell of which
// place or body somebody is, i where none do: "Elizabeth Warren | of Massachusetts".
func (a *analysis) behindOrigin(i int) int {
	if a.word(i) != "of" && a.word(i) != "from" {
		return i
	}
	j := i + 1
	for j < min(i+maxApposition, len(a.words)) && (a.capital[j] && !a.initial[j] || a.tag(j) == sentence.DT || a.word(j) == "of") {
		j++
	}
	return j
}

// coordination returns the mention of members together. The same people are one
// group throughout the text.
func (a *analysis) coordination(members []*phrase) phrase {
	var who company
	for i, p := range members {
		who[i] = p.entity
	}
	slices.SortFunc(who[:len(members)], func(c, d *cluster) int { return strings.Compare(c.key, d.key) })
	c := a.companies[who]
	if c == nil {
		c = a.addCluster(cluster{typ: Group, plural: true, passing: true})
		for _, p := range members {
			c.members = append(c.members, p.entity)
		}
		a.companies[who] = c
	}
	c.passing = c.passing && !a.actTogether(members)
	first, last := members[0], members[len(members)-1]
	return phrase{
		first: first.first, last: last.last, head: last.head, form: Name, sentence: last.sentence, plural: true, entity: c,
	}
}

// pair returns the two people whom "the two men" or "both candidates" must mean, nil for
// any other phrase.
func (d *discourse) pair(p *phrase) *cluster {
	if !p.plural || p.class != lexicon.PersonNoun || !d.isOfTwo(p) || d.isDefined(p) {
		return nil
	}
	return d.lastTwo(p, d.isPlainPair(p))
}

// lastTwo returns the two people who were last spoken of together, or else the only two
// who were named in the sentence of p and the last, if they are known to be what p says,
// or one of them holds that office.
func (d *discourse) lastTwo(p *phrase, isKnown bool) *cluster {
	var members []*cluster
	office := role{head: office(lexicon.Singular(d.words[p.head]))}
	for k := len(d.recent) - 1; k >= 0; k-- {
		switch c := d.recent[k]; {
		case d.age(c, p) > 1:
		case len(c.members) == 2 && c.members[0].isPerson():
			return c
		case c.isPerson() && c.names > 0 && p.gender.Weight(c.gender+c.pronoun) >= 0:
			members = append(members, c)
			isKnown = isKnown || c.holds(office)
		}
	}
	if len(members) != 2 || !isKnown {
		return nil
	}
	slices.Reverse(members)
	return d.addCluster(cluster{typ: Group, plural: true, members: members})
}

// isOfTwo reports whether p speaks of two: "both men", "the two men".
func (d *discourse) isOfTwo(p *phrase) bool {
	return d.words[p.first] == "both" || d.words[p.first] == "the" && d.word(p.first+1) == "two"
}

// isDefined reports whether what stands behind p says which are meant, or that "both"
// joins it to others: "the two men in the car", "both men and women".
func (d *discourse) isDefined(p *phrase) bool {
	switch tag := d.tag(p.last); tag {
	case sentence.IN, sentence.WP, sentence.WDT, sentence.CC:
		return true
	}
	return p.last > p.head+1
}

// isPlainPair reports whether nothing but being two is said of those whom p speaks of,
// or that they run against each other.
func (d *discourse) isPlainPair(p *phrase) bool {
	if tag := d.tag(p.head - 1); tag != sentence.CD && tag != sentence.DT {
		return false
	}
	switch lexicon.Singular(d.words[p.head]) {
	case "man", "woman", "candidate", "contender", "leader", "opponent", "rival":
		return true
	}
	return false
}

// isCoordination reports whether p mentions several people together by name.
func (p *phrase) isCoordination() bool { return p.form == Name && p.name.empty() }

// nameCoordinations calls the groups of es by the names of their members.
func (a *analysis) nameCoordinations(es *Entities) {
	for _, c := range a.clusters {
		if len(c.members) == 0 || c.id == 0 {
			continue
		}
		var names []string
		for _, m := range c.members {
			if e := es.Get(m.root().id); e != nil {
				names = append(names, e.Name)
			}
		}
		es.List[c.id-1].Name = joinNames(names)
	}
}

// joinNames returns names with commas and "and" between them.
func joinNames(names []string) string {
	n := len(names)
	if n < 2 {
		return strings.Join(names, "")
	}
	return strings.Join(names[:n-1], ", ") + " and " + names[n-1]
}
