package entity

import (
	"slices"

	"github.com/quoth-go/quoth/internal/lexicon"
	"github.com/quoth-go/quoth/sentence"
)

// What a lead is: so many sentences at the beginning, headline and day included, in
// which somebody is spoken of who is named in so many sentences more.
const (
	maxLead  = 5
	maxUntil = 8
)

// joinLead joins to c, a person whom p names for the first time with an office, the one
// whom headline and lead speak of by nothing but that office: "Judge blocks law", "A
// judge ruled", "Judge Ann Lee"; "Kenya's president", "Kenyan President William Ruto".
func (d *discourse) joinLead(c *cluster, p *phrase, office role) {
	if c.mentions > 1 || !c.isPerson() || c.names == 0 {
		return
	}
	leads := d.leads(office, c.nation, p)
	if office.head == "justice" && len(leads) == 0 {
		office.head = "judge"
		leads = d.leads(office, c.nation, p)
	}
	for _, lead := range leads {
		if c.gender*lead.gender < 0 {
			return
		}
	}
	for _, lead := range leads {
		d.join(c, lead)
	}
	for last := d.heads[office.head]; last > 0 && len(leads) > 0; last = d.headed[last-1].before {
		if h := &d.headed[last-1]; slices.Contains(leads, h.cluster) {
			h.cluster = c
		}
	}
}

// join makes lead, who was spoken of before, part of c.
func (d *discourse) join(c, lead *cluster) {
	c.absorb(lead)
	c.mentions += lead.mentions
	d.recent = slices.DeleteFunc(d.recent, func(r *cluster) bool { return r == lead })
	for _, who := range [...]**cluster{&d.subject, &d.person, &d.spoke, &d.speaker} {
		if *who == lead {
			*who = c
		}
	}
}

// leads returns the people whom the text before p speaks of by an office of nation, "" for
// any, and no name, if all of them begin in the lead; nil otherwise.
func (d *discourse) leads(office role, nation string, p *phrase) []*cluster {
	var leads, others []*cluster
	for n, last := 0, d.heads[office.head]; last > 0; n++ {
		h := &d.headed[last-1]
		isLead := h.isLead && h.sentence < maxLead && p.sentence-h.sentence <= maxUntil
		isOther := !h.office.isSame(office) || nation != "" && h.nation != "" && h.nation != nation
		switch {
		case n == maxHeads, !isOther && (!h.cluster.isPerson() || h.cluster.names > 0):
			return nil
		case isOther:
		case !isLead:
			others = append(others, h.cluster)
		case !slices.Contains(leads, h.cluster):
			leads = append(leads, h.cluster)
		}
		last = h.before
	}
	if slices.ContainsFunc(others, func(c *cluster) bool { return !slices.Contains(leads, c) }) {
		return nil
	}
	return leads
}

// isLead reports whether p may speak of somebody who is named only later: an acting
// person, "a federal judge", "the judge" or "Kenya's judge" but not "his judge" or "the
// old judge".
func (d *discourse) isLead(p *phrase) bool {
	if p.class != lexicon.PersonNoun || p.plural || d.tag(p.last) == sentence.MD {
		return false
	}
	isNational := d.tag(p.role.first-1) == sentence.POS && lexicon.CountryOf(d.key(tokens{p.first, p.role.first - 1})) != ""
	if p.definite && !isNational && (d.words[p.first] != "the" || p.head > p.first+1) {
		return false
	}
	return d.isSubjectOf(p) || d.title[p.sentence] && (p.first == p.role.first || isNational)
}
