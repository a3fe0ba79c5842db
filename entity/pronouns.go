package entity

import (
	"math"

	"github.com/quoth-go/quoth/internal/lexicon"
	"github.com/quoth-go/quoth/sentence"
)

// salient is the antecedentChooser of plain rules: among the entities that
// agree with the mention, the most salient one (Lappin and Leass 1994), with
// nominals matched by the roles of named people first (Lee et al. 2013).
type salient struct{}

func (salient) choose(d *discourse, p *phrase) *cluster {
	switch {
	case p.form == Nominal:
		return d.nominalAntecedent(p)
	case p.gender != lexicon.UnknownGender:
		return d.pronounAntecedent(p)
	case d.words[p.head] == "who" || d.words[p.head] == "which":
		return d.relativeAntecedent(p)
	case p.plural:
		return d.pluralAntecedent(p)
	}
	return d.bodyAntecedent(p)
}

// Weights of what a candidate has besides its salience.
const (
	agrees        = 60   // its gender is the pronoun's
	disagrees     = -140 // its gender is known to be the other one
	speaksHere    = -150 // it speaks the quotation that the pronoun stands in
	saysOfSelf    = 100  // it says what the mention is the subject of
	goesOn        = 120  // and it has said so in this sentence already
	keepsSpeaking = 60   // it spoke in this sentence or the one before, and so does the mention
	aloneSpeaking = 120  // and this sentence has told of nobody else before
	prominence    = 12   // for each doubling of how often it is named
	minimumWeight = 2
)

// pronounAntecedent returns the most salient person that p may stand for.
func (d *discourse) pronounAntecedent(p *phrase) *cluster {
	if d.isOfNobody(p) {
		d.ofNobody = d.now
	}
	if d.ofNobody == d.now && !d.quoted {
		return nil
	}
	var best *cluster
	bestScore := float64(minimumWeight)
	for _, c := range d.recent {
		if !c.isPerson() || d.isBound(p, c) || d.isOnlyQuoted(p, c) {
			continue
		}
		if score := d.score(p, c); score >= bestScore {
			best, bestScore = c, score
		}
	}
	if best != nil {
		d.learnGender(p, best)
		if best == d.spoke && !d.quoted && d.isReported(p) {
			d.ofSelf = d.now
		}
	}
	return best
}

// score weighs c as the antecedent of the pronoun p.
func (d *discourse) score(p *phrase, c *cluster) float64 {
	score := d.decayed(c, p) + prominence*math.Log2(float64(1+c.names))
	g := p.gender.Weight(c.gender + c.pronoun)
	switch {
	case g > 0:
		score += agrees * min(1, g/givenNameEvidence)
	case g < 0:
		score += disagrees * min(1, -g/givenNameEvidence)
	}
	if g >= 0 && !d.quoted && c == d.spoke && d.isReported(p) {
		score += saysOfSelf
	}
	if g >= 0 && !d.quoted && c == d.spoke && c == d.person && d.ofSelf == d.now {
		score += goesOn
	}
	switch {
	case d.quoted && c == d.speaker:
		score += speaksHere
	case g >= 0 && !d.quoted && c == d.spoke && (d.now-d.spokeIn <= 1 && d.speaks(p) && !d.isReported(p) || d.takesUp(p)):
		score += keepsSpeaking
		if d.person == nil || d.person == c {
			score += aloneSpeaking
		}
	}
	return score
}

// takesUp reports whether p is the first subject of a paragraph that begins with what
// somebody says, right behind one in which somebody spoke: "Asked about it, | he | laughed: “No.”"
func (d *discourse) takesUp(p *phrase) bool {
	if d.now != d.began || d.spokeIn < d.beganLast || d.subject != nil || !d.isSubject(p.last-1) {
		return false
	}
	last := min(p.last+maxQuoted, d.doc.Sentences[p.sentence].Last)
	for i := p.last; i < last; i++ {
		if d.tag(i) == sentence.OpenQuote {
			return true
		}
	}
	return d.speaks(p)
}

// isReported reports whether p is the subject of what somebody says: "said he", "says
// that she". Not so behind "the candidate", who is somebody named that is not known.
func (d *discourse) isReported(p *phrase) bool {
	verb := p.first - 1
	if d.word(verb) == "that" {
		verb--
	}
	if d.now != d.spokeIn || !d.class(verb).Is(lexicon.SpeechVerb) || !d.isSubject(p.last-1) {
		return false
	}
	q := d.endsAt(verb)
	return q == nil || d.words[q.first] != "the" || q.entity.names > 0
}

// isOfNobody reports whether p is the subject of what somebody says who is no mention, and
// so whom it most likely means: "Another wrote that | he | left".
func (d *discourse) isOfNobody(p *phrase) bool {
	verb := p.first - 1
	if d.word(verb) == "that" {
		verb--
	}
	if d.quoted || !d.isReport(verb) || !d.isSubject(p.last-1) {
		return false
	}
	switch d.word(verb - 1) {
	case "another", "someone", "somebody", "neither", "either":
		return d.endsAt(verb) == nil
	case "one":
		return d.tag(verb-2).IsPunctuation() || d.tag(verb-2) == sentence.NoTag
	}
	return false
}

// isOnlyQuoted reports whether nothing but the quotation beside p, which p may speak,
// has told of c: “My mother cried,” | she | said.
func (d *discourse) isOnlyQuoted(p *phrase, c *cluster) bool {
	return !d.quoted && c.within > 0 && c.within == d.opening && d.speaks(p) && c.sentence == p.sentence
}

// isBound reports whether the clause of p forbids c: "him" is not the subject
// of its own verb, "himself" is nobody else.
func (d *discourse) isBound(p *phrase, c *cluster) bool {
	switch d.words[p.head] {
	case "himself", "herself":
		return d.subject != nil && d.subject.isPerson() && c != d.subject
	case "he", "she":
		return c == d.insertedIn(p) || d.namesAfter(p, c)
	case "him":
		return c == d.subject && !d.isInClauseBehind(p)
	case "her":
		return c == d.subject && d.tag(p.head) == sentence.PRP && !d.isInClauseBehind(p)
	}
	return false
}

// maxClause is how many tokens of a clause are looked at for whom it names.
const maxClause = 24

// namesAfter reports whether c is named behind p in the clause whose subject p is, and so
// is somebody else: "| he | wrote to Marsh".
func (d *discourse) namesAfter(p *phrase, c *cluster) bool {
	if !d.isSubject(p.last - 1) {
		return false
	}
	isBehindVerb := false
	last := min(p.last+maxClause, d.doc.Sentences[p.sentence].Last)
	for i := p.last; i < last; i++ {
		switch tag := d.tag(i); {
		case tag == sentence.Comma, tag == sentence.OpenQuote, tag == sentence.CloseQuote, tag == sentence.Colon, tag == sentence.WDT, tag == sentence.WP, tag == sentence.WRB, tag == sentence.CC, d.word(i) == "that", tag.IsFinite() && isBehindVerb:
			return false
		default:
			isBehindVerb = isBehindVerb || tag.IsFinite() || tag == sentence.MD
		}
		if q := d.startsAt(i); q != nil && q.form == Name && q.entity == c {
			return isBehindVerb
		}
	}
	return false
}

// isInClauseBehind reports whether another clause begins between the subject and p, so
// that p may mean it: "Smith fears that the party has left | her |".
func (d *discourse) isInClauseBehind(p *phrase) bool {
	if d.quoted {
		return false
	}
	opens := false
	for i := max(d.subjectEnd, p.first-2*maxClause); i < p.first; i++ {
		switch tag := d.tag(i); {
		case tag == sentence.WDT, tag == sentence.WP, tag == sentence.WRB, d.word(i) == "that", d.word(i) == "because", d.word(i) == "if", d.word(i) == "whether":
			opens = true
		case opens && tag.IsFinite():
			return true
		}
	}
	return false
}

// insertedIn returns whom the phrase names that the report of p splits from its verb,
// which p cannot mean: "Smith, | he | said, was late". It is nil where p reports nothing so.
func (d *discourse) insertedIn(p *phrase) *cluster {
	if d.tag(p.first-1) != sentence.Comma || d.tag(p.last+1) != sentence.Comma || !d.isReport(p.last) {
		return nil
	}
	q := d.endsAt(p.first - 1)
	if q == nil || q.sentence != p.sentence || q.form == Pronoun {
		return nil
	}
	return q.entity
}

// learnGender keeps a little of what pronouns said of c, never as much as a
// name or a title says.
func (d *discourse) learnGender(p *phrase, c *cluster) {
	c.pronoun = max(-maxPronouns, min(maxPronouns, c.pronoun+p.gender.Weight(pronounEvidence)))
}

// relativeAntecedent returns the entity of the phrase that a relative pronoun
// stands behind: for "who" the next that can be somebody, as in "Jeff Flake,
// Republican of Arizona, | who", and not the complement of another, as in "an
// adviser to Trump, | who".
func (d *discourse) relativeAntecedent(p *phrase) *cluster {
	last := p.first
	if d.word(last-1) == "and" {
		return d.sameRelative(p)
	}
	if tag := d.tag(last - 1); tag == sentence.Comma || tag == sentence.Colon {
		last--
	}
	if d.endsAt(last) == nil {
		return nil
	}
	for i := last; i > last-maxModifiers; i-- {
		q := d.endsAt(i)
		if q == nil || q.entity == nil || q.sentence != p.sentence || d.words[p.head] == "who" && !q.entity.isSomebody() {
			continue
		}
		if of := d.endsAt(q.first - 1); of != nil && of.entity != nil && of.form == Nominal && of.class == lexicon.PersonNoun && !of.plural && d.isPreposition(q.first-1) {
			return of.entity
		}
		return q.entity
	}
	return nil
}

// sameRelative returns what the same relative pronoun before p in its sentence stands for,
// with which "and" joins it: "a man who saw it | and who fled".
func (d *discourse) sameRelative(p *phrase) *cluster {
	for i := p.first - 1; i >= max(d.doc.Sentences[p.sentence].First, p.first-maxClause); i-- {
		if q := d.startsAt(i); q != nil && q.form == Pronoun && d.words[q.head] == d.words[p.head] {
			return q.entity
		}
	}
	return nil
}

// isPreposition reports whether token i is one.
func (d *discourse) isPreposition(i int) bool {
	return d.tag(i) == sentence.IN || d.tag(i) == sentence.TO
}

// pluralAntecedent returns the group that "they" stands for, if one was spoken
// of in this sentence or the last, else the body that says what "they" say.
func (d *discourse) pluralAntecedent(p *phrase) *cluster {
	if d.isBoth(p.head) {
		return d.lastTwo(p, true)
	}
	if c := d.latest(p, func(c *cluster) bool { return c.typ == Group || c.plural }); c != nil {
		return c
	}
	return d.bodyAntecedent(p)
}

// bodyAntecedent returns the body that "it" or "they" stands for where it says or wants
// something, or the document, or the country that acts, which "it" stands for.
func (d *discourse) bodyAntecedent(p *phrase) *cluster {
	verb := p.last
	for d.tag(verb) == sentence.RB || d.tag(verb) == sentence.MD || isAuxiliary(d.word(verb)) || d.word(verb) == "did" || d.word(verb) == "does" {
		verb++
	}
	isSilent := d.word(verb) == "comment" || d.word(verb) == "respond" // did not
	if !d.class(verb).Is(lexicon.SpeechVerb) && !isStandVerb(d.word(verb)) && !isSilent {
		return nil
	}
	return d.latest(p, func(c *cluster) bool {
		switch {
		case c.plural:
			return false
		case c.document:
			return !p.plural && !isSilent && !isWilful(d.word(verb)) && (c.sentence < p.sentence || c.weight > obliqueWeight) // not "In the report, it says"
		case c.typ == Place:
			return !p.plural && c.weight >= subjectWeight
		}
		return c.typ == Organization
	})
}

// isStandVerb reports whether a folded verb tells what a body wants or thinks of
// others, or makes known, so that its "it" stands for something.
func isStandVerb(word string) bool {
	switch word {
	case "attacked", "backed", "blamed", "called", "cited", "criticized", "decided", "demanded", "endorsed", "expects", "expected", "hopes", "hoped", "intends", "intended",
		"opposes", "opposed", "plans", "planned", "published", "quoted", "recommended", "recommends", "refused", "rejected", "released", "reported", "supports", "supported", "urged", "urges", "wants", "wanted":
		return true
	}
	return false
}

// isWilful reports whether a folded verb tells what only a body can do, and no document.
func isWilful(word string) bool {
	switch word {
	case "decided", "declined", "declines", "expects", "expected", "hopes", "hoped", "intends", "intended", "plans", "planned", "refused", "refuses":
		return true
	}
	return false
}

// isAuxiliary reports whether a folded word forms the perfect.
func isAuxiliary(word string) bool { return word == "has" || word == "have" || word == "had" }

// latest returns the most salient of the entities that fit and were spoken of
// in the sentence of p or the one before.
func (d *discourse) latest(p *phrase, fits func(*cluster) bool) *cluster {
	var best *cluster
	bestScore := 0.0
	for _, c := range d.recent {
		if d.age(c, p) > 1 || !fits(c) || d.quoted && c == d.speaker {
			continue
		}
		if score := d.decayed(c, p); score > bestScore {
			best, bestScore = c, score
		}
	}
	return best
}
