package entity

import (
	"slices"
	"strings"

	"github.com/quoth-go/quoth/internal/lexicon"
	"github.com/quoth-go/quoth/sentence"
)

// maxMembers is how many people or bodies a coordination of names joins.
const maxMembers = 6

// findCoordinations adds the people, or the bodies, that are the subject of one
// verb together: "Charles Grassley and Patrick Leahy wrote". They are a group of
// its own, which "they" can mean.
func (a *analysis) findCoordinations() {
	groups := make(map[string]*cluster)
	var found []phrase
	for i := range a.phrases {
		last := &a.phrases[i]
		if a.nameEnding(last.last) != last || !last.canJoin() || a.word(last.first-1) != "and" {
			continue
		}
		if members := a.joinedTo(last); len(members) > 1 && a.actTogether(members) {
			found = append(found, a.coordination(members, groups))
		}
	}
	a.phrases = append(a.phrases, found...)
}

// canJoin reports whether p names who may act together with others.
func (p *phrase) canJoin() bool {
	return p.entity.typ == Person || p.entity.typ == Organization
}

// joinedTo returns the names of the same kind that "and" and commas join to last,
// and last itself, in the order of the text.
func (a *analysis) joinedTo(last *phrase) []*phrase {
	members := []*phrase{last}
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
	return a.isSubject(last.last-1) || a.isApposedSubject(last) || lexicon.IsSpeechVerb(a.word(before)) && a.tag(before).IsFinite()
}

// coordination returns the mention of members together. The same people are one
// group throughout the text.
func (a *analysis) coordination(members []*phrase, groups map[string]*cluster) phrase {
	c := cluster{typ: Group, plural: true}
	var names []string
	for _, p := range members {
		c.members = append(c.members, p.entity)
		names = append(names, strings.Join(p.entity.words, " "))
	}
	slices.Sort(names)
	key := strings.Join(names, ",")
	if groups[key] == nil {
		groups[key] = a.addCluster(c)
	}
	first, last := members[0], members[len(members)-1]
	return phrase{
		first: first.first, last: last.last, head: last.head, form: Name, sentence: last.sentence, plural: true, entity: groups[key],
	}
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
