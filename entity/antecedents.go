package entity

import (
	"cmp"
	"math"
	"slices"

	"github.com/quoth-go/quoth/internal/lexicon"
	"github.com/quoth-go/quoth/sentence"
)

// nominalAntecedent returns the entity that a noun phrase means, nil where it
// means one that was not spoken of before. The tests are those of the sieves of
// Lee et al. (2013), the surest first.
func (d *discourse) nominalAntecedent(p *phrase) *cluster {
	if c := d.apposed(p); c != nil {
		if d.words[p.head] != "one" { // "She is the one who"
			d.addRole(c, tokens{p.role.first, p.last}, p.head)
			d.addNation(c, tokens{p.first, p.last}, p.head)
			d.joinLead(c, p, d.roleOf(tokens{p.role.first, p.last}, p.head))
		}
		return c
	}
	if p.isBare() && d.isPredicate(p) || d.isUncounted(p.head) {
		return nil
	}
	if c := d.pair(p); c != nil {
		return c
	}
	if p.class != lexicon.PersonNoun || p.plural {
		if c := d.apposedBody(p); c != nil {
			return c
		}
		if c := d.sameHead(p); c != nil {
			return c
		}
		return d.namedBody(p)
	}
	if c := d.byRole(p); c != nil {
		return c
	}
	if c := d.sameHead(p); c != nil {
		return c
	}
	if c := d.byAge(p); c != nil {
		return c
	}
	return d.byElimination(p)
}

// apposed returns the entity of the phrase that p stands beside ("Xi Jinping,
// the president of China,") or is the predicate of ("Kaine is the nominee").
func (d *discourse) apposed(p *phrase) *cluster {
	if p.class != lexicon.PersonNoun || p.plural {
		return nil
	}
	if q := d.startsAt(p.last + 1); q != nil && q.form == Name && d.setsOff(p.last, q.last) && (p.definite || p.first == p.role.first || d.isSetOffSubject(p.last, q.last)) {
		return personOf(q)
	}
	if article, word := d.word(p.first), d.word(p.last); (article == "a" || article == "an") && (word == "named" || word == "called") && d.tag(p.last) == sentence.VBN {
		if q := d.startsAt(p.last + 1); q != nil && q.form == Name {
			return personOf(q) // "a fisherman named | Ann Lee"
		}
	}
	if q := d.startsAt(p.last); q != nil && q.form == Name && p.last > p.head+1 && p.first == p.role.first && personOf(q) != nil {
		p.inName, q.first = true, p.first // "CEO of the Refugee Council | Enver Solomon" is one mention
		return q.entity
	}
	if c := d.joinedRole(p); c != nil {
		return c
	}
	i := p.first - 1
	if d.setsOff(i, p.last) || d.tag(i) == sentence.Comma && d.tag(p.last) == sentence.CC && d.startsAt(p.last+1) == nil {
		if d.tag(i-1) == sentence.CD && d.tag(i-2) == sentence.Comma {
			i -= 2
		}
		if q := d.endsAt(d.beforeAside(i)); q != nil && q.form == Name {
			p.inName = p.isBare() // "Ann Lee, | mayor of Lyon," is one mention with a role
			return personOf(q)
		}
		return nil
	}
	if d.tag(i) == sentence.RB {
		i--
	}
	if isCopula(d.word(i)) {
		if q := d.endsAt(d.beforeAside(i)); q != nil && q.sentence == p.sentence {
			return personOf(q)
		}
	}
	return nil
}

// joinedRole returns the person of whom "and" tells two roles, p one of them:
// "former mayor | and lawyer Ann Lee", "Ann Lee, a lawyer and | former mayor".
func (d *discourse) joinedRole(p *phrase) *cluster {
	if q := d.startsAt(p.last + 1); q != nil && d.tag(p.last) == sentence.CC && q.form == Name && q.first == q.role.first && !q.role.empty() {
		return personOf(q)
	}
	if q := d.endsAt(p.first - 1); q != nil && d.tag(p.first-1) == sentence.CC && q.form == Nominal && p.first == p.role.first {
		if c := personOf(q); c != nil && c.names > 0 {
			return c
		}
	}
	return nil
}

// setsOff reports whether the comma or the dash at token i begins an apposition that may
// end before token end.
func (d *discourse) setsOff(i, end int) bool {
	if d.tag(i) == sentence.Comma {
		return d.isClosed(end)
	}
	return lexicon.IsDash(d.word(i)) && lexicon.IsDash(d.word(end))
}

// apposedBody returns the body of the phrase that p stands beside, commas around the
// second of them and the verb behind: "her party, | the Greens, | said".
func (d *discourse) apposedBody(p *phrase) *cluster {
	if p.class != lexicon.BodyNoun || p.plural || !p.definite {
		return nil
	}
	if q := d.startsAt(p.last + 1); q != nil && q.form == Name && d.isSetOffSubject(p.last, q.last) {
		return bodyOf(q)
	}
	if q := d.endsAt(p.first - 1); q != nil && q.sentence == p.sentence && d.isSetOffSubject(p.first-1, p.last) {
		if c := bodyOf(q); c != nil {
			if c.names == 0 && d.tag(p.role.first).IsProper() {
				p.name = p.role // "his party, the | Azimio coalition"
			}
			return c
		}
	}
	return nil
}

// isSetOffSubject reports whether commas set off what stands between tokens i and end,
// and the verb comes right behind.
func (d *discourse) isSetOffSubject(i, end int) bool {
	return d.tag(i) == sentence.Comma && d.tag(end) == sentence.Comma && (d.isSubject(end) || isStandVerb(d.word(end+1)))
}

// bodyOf returns the entity of q if that is a body.
func bodyOf(q *phrase) *cluster {
	if q.entity == nil || q.entity.typ != Organization {
		return nil
	}
	return q.entity
}

// isClosed reports whether an apposition may end before token i.
func (d *discourse) isClosed(i int) bool {
	switch tag := d.tag(i); tag {
	case sentence.Comma, sentence.Period, sentence.Colon, sentence.CloseQuote, sentence.CloseBracket, sentence.IN, sentence.WP, sentence.NoTag:
		return true
	default:
		return tag.IsFinite()
	}
}

// personOf returns the entity of q if that is one person.
func personOf(q *phrase) *cluster {
	if q.entity == nil || !q.entity.isPerson() {
		return nil
	}
	return q.entity
}

func isCopula(word string) bool {
	switch word {
	case "is", "was", "became", "becomes", "remains", "'s":
		return true
	}
	return false
}

// byRole returns the most salient person who holds the office that p names.
func (d *discourse) byRole(p *phrase) *cluster {
	if !p.definite && (p.first != p.role.first || d.tag(p.first) == sentence.CD) {
		return nil // "a pastor", "one pastor"
	}
	office, nation := d.roleOf(tokens{p.role.first, p.last}, p.head), d.nationIn(tokens{p.first, p.last})
	var best *cluster
	bestScore := 0.0
	for _, c := range d.recent {
		if !c.isPerson() || c.isForeign(nation) || !c.holds(office) || d.isElsewhere(p) {
			continue
		}
		if score := 1 + d.decayed(c, p); score > bestScore {
			best, bestScore = c, score
		}
	}
	return best
}

// isForeign reports whether c serves another country than nation.
func (c *cluster) isForeign(nation string) bool {
	return nation != "" && c.nation != "" && nation != c.nation
}

// holds reports whether office may be one of the roles of c.
func (c *cluster) holds(office role) bool {
	return slices.ContainsFunc(c.roles, office.isSame)
}

// holdsOther reports whether c is a prime minister or a mayor, say, where office is that
// of a foreign minister.
func (c *cluster) holdsOther(office role) bool {
	return !c.holds(office) && slices.ContainsFunc(c.roles, func(r role) bool {
		return r.head == office.head || isOnlyOffice(r.head) && isOnlyOffice(office.head)
	})
}

// isOnlyOffice reports whether who holds an office, given by its head, holds no other such
// one.
func isOnlyOffice(head string) bool {
	switch head {
	case "president", "minister", "premier", "chancellor", "mayor", "governor", "senator", "congressman", "congresswoman", "king", "queen", "pope", "emperor":
		return true
	}
	return false
}

// decayed returns what is left at p of the salience of c.
func (d *discourse) decayed(c *cluster, p *phrase) float64 {
	return c.salience * math.Pow(sentenceDecay, float64(d.age(c, p)))
}

// maxHeads is how many noun phrases that share a head are remembered.
const maxHeads = 6

// A headed is an entity that was spoken of by a noun phrase.
type headed struct {
	cluster   *cluster
	modifiers []string // each once, see modifier
	office    role
	nation    string // "" where none is named
	before    int    // the one before it with the same head, counted from 1
	sentence  int
	isLead    bool // may be somebody who is named only later, see joinLead
}

// sameHead returns the latest entity that was spoken of by the same noun with
// all the modifiers that p has.
func (d *discourse) sameHead(p *phrase) *cluster {
	isPolice := p.first == p.head && d.words[p.head] == "police" // those of the town, if any were named
	if !p.definite && !(p.plural && p.first == p.head) && !isPolice || d.isPossessed(p) {
		return nil
	}
	last := d.heads[office(lexicon.Singular(d.words[p.head]))]
	for n := 0; n < maxHeads && last > 0; n++ {
		h := &d.headed[last-1]
		if h.cluster.plural == p.plural && (p.definite || len(h.cluster.members) == 0) && d.includes(h.modifiers, p) && (p.definite || isPolice || len(h.modifiers) == d.modifierCount(p)) {
			return h.cluster
		}
		last = h.before
	}
	return nil
}

// includes reports whether modifiers hold all the words of p that say which
// one is meant.
func (d *discourse) includes(modifiers []string, p *phrase) bool {
	for i := p.first; i < p.last; i++ {
		if i != p.head && d.distinguishes(i) && !slices.Contains(modifiers, d.modifier(i)) {
			return false
		}
	}
	return true
}

// modifierCount returns how many words of p say which one is meant.
func (d *discourse) modifierCount(p *phrase) int {
	n := 0
	for i := p.first; i < p.last; i++ {
		if i != p.head && d.distinguishes(i) {
			n++
		}
	}
	return n
}

// distinguishes reports whether token i of a noun phrase tells its entity from
// others.
func (d *discourse) distinguishes(i int) bool {
	switch tag := d.tag(i); tag {
	case sentence.JJ, sentence.CD, sentence.VBN, sentence.JJR, sentence.JJS, sentence.PRPS:
		return true
	default:
		return tag.IsNoun()
	}
}

// modifier returns the word of token i, or one for all that say of which country
// something is: "France's government", "the French government".
func (d *discourse) modifier(i int) string {
	if !d.capital[i] {
		return d.words[i]
	}
	return cmp.Or(lexicon.CountryOf(d.words[i]), d.words[i])
}

// isPossessed reports whether p belongs to someone: "his father".
func (d *discourse) isPossessed(p *phrase) bool {
	return d.tag(p.first) == sentence.PRPS
}

// isSpeakers reports whether p belongs to who speaks or is spoken to, and so is
// nothing that the text itself calls by that noun: "our union".
func (d *discourse) isSpeakers(p *phrase) bool {
	switch d.words[p.first] {
	case "my", "our", "your":
		return true
	}
	return false
}

// noteHead remembers that p's entity was spoken of by its head.
func (d *discourse) noteHead(p *phrase) {
	if d.isSpeakers(p) {
		return
	}
	first := len(d.modifiers)
	for i := p.first; i < min(p.last, p.first+maxModifiers*2); i++ {
		if i != p.head && d.distinguishes(i) && !slices.Contains(d.modifiers[first:], d.modifier(i)) {
			d.modifiers = append(d.modifiers, d.modifier(i))
		}
	}
	head := office(lexicon.Singular(d.words[p.head]))
	h := headed{
		cluster: p.entity, modifiers: d.modifiers[first:len(d.modifiers):len(d.modifiers)], before: d.heads[head],
		sentence: p.sentence, isLead: d.isLead(p),
	}
	if p.class == lexicon.PersonNoun {
		h.office, h.nation = d.roleOf(tokens{p.role.first, p.last}, p.head), d.nationIn(tokens{p.first, p.last})
		h.office.head = head // of several too
	}
	d.headed = append(d.headed, h)
	d.heads[head] = len(d.headed)
}

// namedBody returns the body that "the agency" must mean: the one whose name
// has that word, or else the only one that was named in this sentence or the
// last as a subject of its own.
func (d *discourse) namedBody(p *phrase) *cluster {
	if p.class != lexicon.BodyNoun || p.plural || !p.definite || p.first+1 != p.head || p.last > p.head+1 || d.isPossessed(p) {
		return nil
	}
	if c := d.latest(p, func(c *cluster) bool { return c.typ == Organization && slices.Contains(c.words, d.words[p.head]) }); c != nil {
		return c
	}
	if c := d.onlyCalled(d.words[p.head]); c != nil {
		return c
	}
	if !isCommonBody(d.words[p.head]) {
		return nil
	}
	return d.latest(p, func(c *cluster) bool { return c.typ == Organization && c.names > 0 })
}

// onlyCalled returns the body whose name has the given word, if that is one alone of those
// spoken of lately.
func (d *discourse) onlyCalled(word string) *cluster {
	if word == "company" || word == "office" {
		return nil // which is in the names of some, and what most others are
	}
	var only *cluster
	for _, c := range d.recent {
		if c.typ != Organization || c.names == 0 || !isHeadOf(word, c.words) {
			continue
		}
		if only != nil {
			return nil
		}
		only = c
	}
	return only
}

// isHeadOf reports whether word is the head of a name of the given words: "Justice |
// Department", "| Department | of Justice".
func isHeadOf(word string, words []string) bool {
	i := slices.Index(words, word)
	if i < 0 || i == len(words)-1 {
		return i >= 0
	}
	switch words[i+1] {
	case "of", "for", "on", "to":
		return true
	}
	return false
}

// isCommonBody reports whether a folded noun may stand for any named body that
// was just spoken of.
func isCommonBody(word string) bool {
	switch word {
	case "agency", "company", "firm", "group", "organization", "organisation", "union", "network", "newspaper", "paper", "outlet", "publication", "magazine", "website", "association", "bank", "charity", "watchdog", "corporation":
		return true
	}
	return false
}

// byElimination returns the person that "the Republican" or "the U.S.
// president" must mean, since nobody else who was spoken of lately can be
// meant.
func (d *discourse) byElimination(p *phrase) *cluster {
	isPublic := p.last <= p.head+1 && (isPublicOffice(d.words[p.head]) || d.isFirstLady(p) || d.isNational(p.head)) || d.isHeadOfState(p)
	if d.word(p.first) != "the" || !isPublic || d.isRestricted(p) {
		return nil
	}
	office, nation := d.roleOf(p.role, p.head), d.nationIn(tokens{p.first, p.last})
	if p.first+1 == p.head && d.isNamedLater(office) || d.speaksToMe(p) {
		return nil
	}
	var best *cluster
	var first, second float64
	for _, c := range d.recent {
		if !c.isPerson() || c.names == 0 || c.isForeign(nation) || c.holdsOther(office) || p.gender.Weight(c.gender) < 0 {
			continue
		}
		score := d.decayed(c, p) + prominence*math.Log2(float64(1+c.names))
		if !d.quoted && c == d.spoke && d.saysPlainly(p) {
			score += 2 * keepsSpeaking
		}
		switch {
		case score > first:
			best, first, second = c, score, first
		case score > second:
			second = score
		}
	}
	if first < eliminationWeight || first < 1.25*second {
		return nil
	}
	return best
}

// speaksToMe reports whether p says something to who tells of it, and who may be the only
// one that the text has named: "the minister said to me".
func (d *discourse) speaksToMe(p *phrase) bool {
	i := p.last + 1
	if d.word(i) == "to" {
		i++
	}
	return !d.quoted && d.isReport(p.last) && (d.word(i) == "me" || d.word(i) == "us")
}

// isNamedLater reports whether the first whom the text names in an office is somebody of
// whom it has not spoken yet. Of senators an article has often several, and so the one
// named first need not be the one who is meant.
func (d *discourse) isNamedLater(office role) bool {
	if !d.isListed {
		d.listOfficers()
	}
	c := d.officers[office.head]
	return c != nil && c.mentions == 0 && c.holds(office) && isOnlyOffice(office.head) && office.head != "senator"
}

// listOfficers notes who is named in each office first.
func (d *discourse) listOfficers() {
	d.isListed = true
	for _, c := range d.clusters {
		for _, r := range c.roles {
			if d.officers[r.head] == nil && c.isPerson() && c.names > 0 {
				d.officers[r.head] = c
			}
		}
	}
}

// isHeadOfState reports whether p is "the head of state" or "the head of government".
func (d *discourse) isHeadOfState(p *phrase) bool {
	return d.words[p.head] == "head" && d.word(p.head+1) == "of" && (d.word(p.head+2) == "state" || d.word(p.head+2) == "government")
}

// isFirstLady reports whether p is "the first lady", former or not.
func (d *discourse) isFirstLady(p *phrase) bool {
	return d.words[p.head] == "lady" && d.word(p.head-1) == "first"
}

// isRestricted reports whether what stands behind p says which one is meant: "the
// senator from Alaska", "the president who".
func (d *discourse) isRestricted(p *phrase) bool {
	return d.word(p.last) == "from" && d.tag(p.last+1).IsProper() || d.tag(p.last) == sentence.WP
}

// isElsewhere reports whether p is of another body or country than those who were
// spoken of: "the president of that country".
func (d *discourse) isElsewhere(p *phrase) bool {
	return p.last > p.head+2 && d.words[p.head+1] == "of" && (d.words[p.head+2] == "that" || d.words[p.head+2] == "another")
}

// eliminationWeight is how much must speak for a person that nothing but being
// spoken of does.
const eliminationWeight = 60

// isPublicOffice reports whether a folded noun names what the person in the
// news is, rather than someone new.
func isPublicOffice(word string) bool {
	switch word {
	case "president", "nominee", "candidate", "republican", "democrat", "libertarian", "senator", "governor",
		"congressman", "congresswoman", "politician", "minister", "premier", "chancellor", "mayor", "president-elect",
		"incumbent", "king", "queen", "pope", "emperor", "billionaire", "businessman", "businesswoman", "mogul",
		"tycoon", "magnate", "actor", "actress", "singer", "musician", "rapper", "comedian", "author", "artist",
		"star", "writer", "poet", "celebrity":
		return true
	}
	return false
}
