package entity

import (
	"github.com/quoth-go/quoth/internal/lexicon"
	"github.com/quoth-go/quoth/internal/scratch"
	"github.com/quoth-go/quoth/sentence"
)

// mergeNames gathers the names of the document into clusters: equal names
// first, then the longer and shorter forms of each.
func (a *analysis) mergeNames() {
	a.groups = scratch.Emptied(a.groups)
	for i := range a.phrases {
		if a.deadline.Passed() {
			return
		}
		p := &a.phrases[i]
		key := a.groupKey(p)
		c := a.groups[key]
		if c == nil {
			c = a.addCluster(cluster{words: a.nameWords(p.name), key: a.key(p.name)})
			a.groups[key] = c
		}
		a.noteName(c, p)
	}
	a.weighNeighbours()
	for _, c := range a.clusters {
		c.weighDefinition()
		c.typ = c.votes.best()
	}
	ix := &a.aliases
	ix.reset()
	a.mergeFullNames(ix)
	a.countTitles(ix)
	a.mergeShortNames(ix)
	a.mergeMisspelt()
	a.settleTypes()
	if len(a.phrases) > maxKept {
		a.groups, a.aliases = nil, aliasIndex{}
	}
}

// weighNeighbours has names that "and" or "or" joins speak for each other's
// kind: "Milan or Rome".
func (a *analysis) weighNeighbours() {
	a.nameEnds = scratch.Zeroed(a.nameEnds, len(a.words)+1)
	for i := range a.phrases {
		p := &a.phrases[i]
		if q := a.nameEnding(p.last); q == nil || p.first < q.first {
			a.nameEnds[p.last] = int32(i + 1)
		}
	}
	for i := range a.phrases {
		p := &a.phrases[i]
		q := a.nameEnding(p.first - 1)
		if a.tag(p.first-1) != sentence.CC || q == nil || q.entity == p.entity {
			continue
		}
		surer, other := p.entity, q.entity
		if surer.votes.margin() < other.votes.margin() {
			surer, other = other, surer
		}
		other.votes[kindOf(surer.votes.best())] += neighbourEvidence
	}
}

// nameEnding returns the longest name that ends before token i, nil where none
// does.
func (a *analysis) nameEnding(i int) *phrase { return a.phraseAt(a.nameEnds, i) }

// neighbourEvidence is what a name says of a less certain one that it is joined
// to.
const neighbourEvidence = 1.5

// maxKept is for how many names at most the memory of merging them is kept.
const maxKept = 1 << 12

// groupKey returns the key under which equal names meet: the country for the
// names of one, and with a bare surname the gender or office of its title.
func (a *analysis) groupKey(p *phrase) string {
	key := a.key(p.name)
	if c := lexicon.CountryOf(key); c != "" && !lexicon.IsDemonym(key) {
		return c
	}
	switch {
	case p.honorific == lexicon.Male:
		return "mr " + key
	case p.honorific == lexicon.Female:
		return "ms " + key
	case !p.role.empty() && p.name.last-p.name.first == 1:
		return office(a.words[a.roleHead(p.role)]) + " " + key
	}
	return key
}

// noteName adds to c what its mention p tells.
func (a *analysis) noteName(c *cluster, p *phrase) {
	p.entity = c
	c.votes.add(a.evidence(p))
	c.names++
	c.thing = c.thing || a.isThing(p)
	if len(c.words) > 1 {
		c.full++
	}
	if p.honorific != lexicon.UnknownGender {
		c.gender += p.honorific.Weight(titleEvidence)
	} else {
		c.gender += p.gender.Weight(nounEvidence)
	}
	if len(c.words) > 1 || c.names == 1 {
		if len(c.words) > 0 && c.names == 1 {
			c.gender += lexicon.GivenName(c.words[0]).Weight(givenNameEvidence)
		}
	}
	if !p.role.empty() {
		head := a.roleHead(p.role)
		a.addRole(c, p.role, head)
		a.addNation(c, tokens{p.first, p.role.last}, head)
	}
}

// weighDefinition counts what the text says once that c is for all mentions of
// it, unless a title or an office makes it a person.
func (c *cluster) weighDefinition() {
	if c.thing && !c.isTitled() {
		c.votes[asOther] += definition * float64(c.names)
	}
}

// mergeFullNames merges the long forms of names, and enters all forms into ix.
func (a *analysis) mergeFullNames(ix *aliasIndex) {
	for _, c := range a.clusters {
		if a.deadline.Passed() {
			return
		}
		if len(c.words) < 2 {
			continue
		}
		if c.typ == Person {
			if full := ix.person(c); full != nil {
				full.absorb(c)
				c = full
			}
			ix.addPerson(c)
			continue
		}
		ix.addBody(c)
		if c.typ == Organization && len(c.words) > 1 && a.isBodyLead(c.words[0]) {
			ix.add(c.words[0], innerForm, c)
		}
	}
}

// mergeShortNames merges surnames, given names, acronyms and other short forms
// into the names that they shorten.
func (a *analysis) mergeShortNames(ix *aliasIndex) {
	for _, c := range a.clusters {
		if a.deadline.Passed() {
			return
		}
		if c.parent != nil || len(c.words) == 0 {
			continue
		}
		if full := ix.best(c); full != nil && full.root() != c && (a.isShortFor(c, full.root()) || a.isLeadOf(c, full.root())) {
			if lexicon.IsBodyWord(full.words[len(full.words)-1]) || a.isLeadOf(c, full.root()) {
				c.votes = votes{} // "Harrow" says nothing of what "Harrow School" is
			}
			full.root().absorb(c)
		}
	}
}

// countTitles notes by which titles each bare surname is called. It enters those
// into ix that have only one bearer, and who is called by a title of the gender
// that no full name has, and more often: "Mr. Obama" beside Michelle Obama.
func (a *analysis) countTitles(ix *aliasIndex) {
	for _, c := range a.clusters {
		if len(c.words) != 1 {
			continue
		}
		f := ix.form(c.words[0])
		switch {
		case c.gender >= titleEvidence:
			f.called += c.names
		case c.gender <= -titleEvidence:
			f.called -= c.names
		}
		f.titled += count(c.isTitled())
	}
	for _, c := range a.clusters {
		if len(c.words) != 1 || c.typ != Person {
			continue
		}
		switch f := ix.form(c.words[0]); {
		case !c.isTitled():
			if f.any.cluster == nil && f.titled == 1 {
				ix.add(c.words[0], innerForm, c)
			}
		case f.any.cluster == nil || c.names <= f.any.cluster.root().names:
		case c.gender >= titleEvidence && f.male.cluster == nil:
			f.male.offer(innerForm, c)
		case c.gender <= -titleEvidence && f.female.cluster == nil:
			f.female.offer(innerForm, c)
		}
	}
}

// isShortFor reports whether what is known of c speaks for its being full.
func (a *analysis) isShortFor(c, full *cluster) bool {
	if full.typ == c.typ {
		return true
	}
	if c.typ == Person && len(c.words) > 1 && lexicon.GivenName(c.words[0]) != lexicon.UnknownGender {
		return false // "Andy Warhol" is not "the Andy Warhol Foundation"
	}
	lead := (c.votes[kindOf(c.typ)] - c.votes[kindOf(full.typ)]) / float64(c.names)
	return lead < recognized || full.typ == Person && lead < recognized+1
}

// isLeadOf reports whether c, who is a person as far as is known, is the first word of full,
// which is surely a body: "Acme" of "Acme Systems", which said that it would fall.
func (a *analysis) isLeadOf(c, full *cluster) bool {
	return c.typ == Person && len(c.words) == 1 && full.typ == Organization && c.words[0] == full.words[0] &&
		full.votes.margin() > 2*recognized && a.isBodyLead(c.words[0])
}

func kindOf(t Type) int {
	switch t {
	case Person:
		return asPerson
	case Organization:
		return asBody
	case Place:
		return asPlace
	}
	return asOther
}

// settleTypes gives every phrase its final cluster, and every cluster its type.
func (a *analysis) settleTypes() {
	for i := range a.phrases {
		p := &a.phrases[i]
		p.entity = p.entity.root()
	}
	roots := a.clusters[:0]
	for _, c := range a.clusters {
		if c.parent == nil {
			c.typ = c.votes.best()
			roots = append(roots, c)
		}
	}
	a.clusters = roots
}
