package entity

import (
	"cmp"
	"slices"

	"github.com/quoth-go/quoth/internal/lexicon"
	"github.com/quoth-go/quoth/internal/scratch"
	"github.com/quoth-go/quoth/sentence"
)

// An antecedentChooser picks the entity that a pronoun or a nominal means, out
// of those that the discourse holds; nil where it means none of them.
type antecedentChooser interface {
	choose(d *discourse, p *phrase) *cluster
}

// maxRecent bounds how many entities an antecedent is looked for in.
const maxRecent = 24

// A discourse is what a reader remembers at a place in the text.
type discourse struct {
	*analysis
	recent     []*cluster          // the last entities spoken of, the latest last
	subject    *cluster            // of the clause that the place is in
	subjectEnd int                 // the token behind the last mention of it
	person     *cluster            // the last person that the sentence has told of, but for its quotations
	quoted     bool                // the place is inside quotation marks
	opening    int                 // the token that opened the last quotation, counted from 1
	speaker    *cluster            // who the quotation was introduced by
	headed     []headed            // the nominals so far
	heads      map[string]int      // of each head noun: its last nominal, counted from 1
	modifiers  []string            // where those of the nominals lie
	spoke      *cluster            // the last subject of a verb of speech
	spokeIn    int                 // the time of that verb
	ofNobody   int                 // when one was last the subject of what nobody who is a mention says
	ofSelf     int                 // when a pronoun was last the subject of what its antecedent says
	began      int                 // the time at which the paragraph began
	beganLast  int                 // and that at which the one before did
	times      []int32             // by sentence: when it is read, see noteTimes
	officers   map[string]*cluster // of each office by its head: who is named in it first
	isListed   bool                // whether they have been looked up, which is when one is asked for
	now        int                 // when the place is read

	starts, ends []int32 // by token: the number of the name, or pronoun once it is resolved, that begins or ends there
}

// startsAt returns the phrase that begins with token i, nil where none does.
func (d *discourse) startsAt(i int) *phrase { return d.phraseAt(d.starts, i) }

// endsAt returns the phrase that ends before token i, nil where none does.
func (d *discourse) endsAt(i int) *phrase { return d.phraseAt(d.ends, i) }

// phraseAt returns the phrase that numbers, which count from 1, have for token i;
// nil where they have none.
func (a *analysis) phraseAt(numbers []int32, i int) *phrase {
	if i < 0 || i >= len(numbers) || numbers[i] == 0 {
		return nil
	}
	return &a.phrases[numbers[i]-1]
}

// resolve walks the mentions in the order of the text and gives every pronoun
// and nominal its entity.
func (a *analysis) resolve(chooser antecedentChooser) {
	slices.SortStableFunc(a.phrases, func(p, q phrase) int {
		return cmp.Or(cmp.Compare(p.head, q.head), cmp.Compare(p.first, q.first))
	})
	d := a.beginDiscourse()
	k, next, paragraph := -1, 0, 0
	for i := range a.phrases {
		if a.deadline.Passed() {
			return
		}
		p := &a.phrases[i]
		if p.sentence != k {
			k, d.subject, d.person = p.sentence, nil, nil
			d.now = int(d.times[k])
			for paragraph < len(a.doc.Paragraphs) && a.doc.Paragraphs[paragraph].Last <= k {
				paragraph++
				d.quoted, d.speaker, next = false, nil, a.doc.Sentences[k].First
				d.began, d.beganLast = d.now, d.began
			}
		}
		d.readQuotes(next, p.head)
		next = p.head
		if p.entity == nil {
			p.entity = chooser.choose(d, p)
		}
		if p.entity == nil && p.form == Nominal && !d.isPredicate(p) {
			p.entity = a.newNominal(p)
			p.entity.passing = d.isPassing(p)
		}
		if p.entity != nil {
			if p.form == Name && p.entity.mentions == 0 && !p.role.empty() {
				d.joinLead(p.entity, p, d.roleOf(p.role, d.roleHead(p.role)))
			}
			d.mention(p)
			if p.form == Nominal {
				d.ends[p.last] = int32(i + 1)
			}
		}
	}
}

// beginDiscourse returns the discourse at the beginning of the text, whose
// phrases are in their final order.
func (a *analysis) beginDiscourse() *discourse {
	d := &a.walk
	*d = discourse{
		analysis: a, ofSelf: -1, ofNobody: -1, recent: d.recent[:0], headed: d.headed[:0], heads: scratch.Emptied(d.heads), modifiers: d.modifiers[:0], officers: scratch.Emptied(d.officers),
		starts: scratch.Zeroed(d.starts, len(a.words)+1), ends: scratch.Zeroed(d.ends, len(a.words)+1), times: d.times,
	}
	d.noteTimes()
	for i := range a.phrases {
		if a.deadline.Passed() {
			return d
		}
		p := &a.phrases[i]
		if p.form == Nominal || p.isCoordination() {
			continue
		}
		if q := d.startsAt(p.first); q == nil || q.last < p.last {
			d.starts[p.first] = int32(i + 1)
		}
		if q := d.endsAt(p.last); q == nil || q.first > p.first {
			d.ends[p.last] = int32(i + 1) // not "Japan" of "Bank of Japan"
		}
	}
	return d
}

// noteTimes notes when each sentence is read, in sentences. What a quotation goes on
// with takes no time: who speaks it is as near behind it as before.
func (d *discourse) noteTimes() {
	d.times = scratch.Zeroed(d.times, len(d.doc.Sentences))
	now := int32(0)
	for _, paragraph := range d.doc.Paragraphs {
		quoted := false
		for k := paragraph.First; k < paragraph.Last && !d.deadline.Passed(); k++ {
			if !quoted {
				now++
			}
			d.times[k] = now
			quoted = d.isQuotedBehind(d.doc.Sentences[k], quoted)
		}
	}
}

// isQuotedBehind reports whether a quotation goes on behind s, before which one does
// or does not.
func (d *discourse) isQuotedBehind(s sentence.Sentence, quoted bool) bool {
	for i := s.First; i < s.Last; i++ {
		switch d.tag(i) {
		case sentence.OpenQuote:
			quoted = true
		case sentence.CloseQuote:
			quoted = false
		}
	}
	return quoted
}

// age returns how long ago c was spoken of where p stands, in sentences: inside a
// quotation in those of the speaker, else in those of the text.
func (d *discourse) age(c *cluster, p *phrase) int {
	if d.quoted {
		return p.sentence - c.sentence
	}
	return d.now - c.time
}

// readQuotes follows the quotation marks between two tokens.
func (d *discourse) readQuotes(from, to int) {
	for i := from; i < to; i++ {
		switch d.tag(i) {
		case sentence.OpenQuote:
			if d.isInner(i) {
				continue
			}
			d.quoted, d.speaker, d.opening = true, d.speakerAt(i), i+1
		case sentence.CloseQuote:
			if !d.isInner(i) {
				d.quoted, d.speaker = false, nil
			}
		}
	}
}

// isInner reports whether the quotation mark at token i belongs to a quotation inside
// the one that the place is in, which has marks of the other kind.
func (d *discourse) isInner(i int) bool {
	return d.quoted && isSingleMark(d.words[i]) != isSingleMark(d.words[d.opening-1])
}

// isSingleMark reports whether a quotation mark is a single one.
func isSingleMark(mark string) bool {
	switch mark {
	case "'", "‚", "`": // folded
		return true
	}
	return false
}

// maxQuoted is how many tokens of a quotation are read over in search of who
// speaks it.
const maxQuoted = 80

// speakerAt returns who speaks the quotation that token i opens: the subject
// before it, or the name beside the verb behind it.
func (d *discourse) speakerAt(i int) *cluster {
	isBehindStop := d.tag(i-1) == sentence.Period
	if d.class(i-1).Is(lexicon.SpeechVerb) || d.class(i-2).Is(lexicon.SpeechVerb) && !isBehindStop {
		return d.subject
	}
	end := i + 1
	for end < len(d.words) && end < i+maxQuoted && d.tag(end) != sentence.CloseQuote {
		end++
	}
	if d.tag(end) == sentence.CloseQuote {
		if q := d.startsAt(end + 1); q != nil && d.class(q.last).Is(lexicon.SpeechVerb) {
			return q.entity
		}
		if q := d.startsAt(end + 2); q != nil && d.class(end+1).Is(lexicon.SpeechVerb) {
			return q.entity
		}
	}
	if isBehindStop && d.spokeIn >= d.began {
		return d.spoke // who goes on: “No,” said Ann Lee. | “He lied.”
	}
	return nil
}

// newNominal makes an entity of an unresolved noun phrase.
func (a *analysis) newNominal(p *phrase) *cluster {
	return a.addCluster(cluster{
		typ: p.nominalType(), plural: p.plural, document: p.class == lexicon.DocumentNoun, gender: p.gender.Weight(nounEvidence),
	})
}

// nominalType returns the type of the entity that a noun phrase is by itself.
func (p *phrase) nominalType() Type {
	switch {
	case p.class == lexicon.PersonNoun && p.plural, p.class == lexicon.GroupNoun:
		return Group
	case p.class == lexicon.PersonNoun:
		return Person
	case p.class == lexicon.BodyNoun:
		return Organization
	}
	return Other
}

// mention notes that p's entity is spoken of.
func (d *discourse) mention(p *phrase) {
	c := p.entity
	switch {
	case d.quoted && c.mentions == 0:
		c.within = d.opening
	case !d.quoted || c.within != d.opening:
		c.within = 0
	}
	if !c.passing || !p.isCoordination() || c.mentions == 0 {
		c.mentions++
	}
	if c.salience > 0 {
		c.salience = d.decayed(c, p)
	}
	if c.sentence != p.sentence {
		c.weight = 0
	}
	w := d.weight(p)
	if w > c.weight {
		c.salience += w - c.weight
		c.weight = w
	}
	c.sentence, c.time = p.sentence, d.now
	if !d.quoted && c.isPerson() {
		d.person = c
	}
	if d.isSubjectOf(p) {
		isAside := d.isInCircumstance(p)
		d.subject, d.subjectEnd = c, p.last
		if !isAside && (d.saysPlainly(p) || d.spokeIn < d.now && d.words[p.head] != "who" && (d.speaks(p) || d.goesOnSaying(p))) {
			d.spoke, d.spokeIn = c, d.now
		}
	}
	switch {
	case p.form == Nominal:
		d.noteHead(p)
	case p.form == Name && c.age == "" && c.isPerson():
		c.age = d.ageBeside(p)
	}
	d.remember(c)
}

// saysPlainly reports whether a verb of speech stands right behind p, or before it as in
// "noted Ann Lee".
func (d *discourse) saysPlainly(p *phrase) bool {
	i := d.behindAside(p.last)
	if d.tag(i) == sentence.RB {
		i++
	}
	return d.class(i).Is(lexicon.SpeechVerb) || d.isInverted(p)
}

// speaks reports whether the verb of p, behind an apposition or not, tells that p speaks
// or thinks.
func (d *discourse) speaks(p *phrase) bool {
	i := d.behindAside(p.last)
	if d.isApposedSubject(p) {
		i = d.behindApposition(i)
	}
	for d.tag(i) == sentence.RB || isAuxiliary(d.word(i)) {
		i++
	}
	return d.isReport(i) || d.isInverted(p)
}

// isInCircumstance reports whether p is the subject of a clause that tells when or why somebody
// did something, of whom the sentence goes on to tell: "She bristled | when a lawmaker | spoke".
func (d *discourse) isInCircumstance(p *phrase) bool {
	if d.subject == nil || !d.subject.isPerson() {
		return false
	}
	switch d.word(p.first - 1) {
	case "when", "after", "before", "because", "while", "since", "although", "though", "until", "if":
		return true
	}
	return false
}

// goesOnSaying reports whether p, the first subject of its sentence, is said to say something
// behind its verb: "Ann Lee left, | claiming that it rained".
func (d *discourse) goesOnSaying(p *phrase) bool {
	s := d.doc.Sentences[p.sentence]
	if p.first-s.First > maxClause {
		return false
	}
	for i := s.First; i < p.first; i++ {
		if d.tag(i).IsFinite() {
			return false
		}
	}
	for i := p.last; i < min(s.Last-1, p.last+maxClause); i++ {
		switch d.tag(i) {
		case sentence.OpenQuote:
			return false
		case sentence.Comma:
			if d.tag(i+1) == sentence.VBG && isSaying(d.word(i+1)) {
				return true
			}
		}
	}
	return false
}

// isSaying reports whether a folded participle tells that somebody speaks.
func isSaying(word string) bool {
	switch word {
	case "adding", "alleging", "arguing", "calling", "claiming", "insisting", "noting", "saying", "stating", "stressing", "suggesting", "telling", "urging", "warning", "writing":
		return true
	}
	return false
}

// isReport reports whether token i is a verb that tells that somebody speaks or thinks.
func (d *discourse) isReport(i int) bool {
	return d.class(i).Is(lexicon.SpeechVerb | lexicon.ReportVerb)
}

// remember makes c the latest entity.
func (d *discourse) remember(c *cluster) {
	if i := slices.Index(d.recent, c); i >= 0 {
		d.recent = slices.Delete(d.recent, i, i+1)
	} else if len(d.recent) == maxRecent {
		d.recent = slices.Delete(d.recent, 0, 1)
	}
	d.recent = append(d.recent, c)
}

// isSubjectOf reports whether p stands before a verb of its own, with an
// apposition between them or not, or behind one of speech: "said Ann Lee".
func (d *discourse) isSubjectOf(p *phrase) bool {
	if d.tag(p.first-1) == sentence.IN || d.tag(p.first-1) == sentence.TO {
		return false
	}
	return d.isSubject(d.behindAside(p.last)-1) || d.isApposedSubject(p) || d.isInverted(p)
}

// maxAside is how many tokens what stands in brackets behind a name has, with them:
// "Ann Lee (R-S.C.)", "Ann Lee (born 3 April 1978)".
const maxAside = 24

// behindAside returns where the aside in brackets ends that begins with token i, i
// where none does.
func (a *analysis) behindAside(i int) int {
	if a.tag(i) != sentence.OpenBracket {
		return i
	}
	for j := i + 1; j < i+maxAside; j++ {
		if a.tag(j) == sentence.CloseBracket {
			return j + 1
		}
	}
	return i
}

// beforeAside returns where the aside in brackets begins that ends before token i,
// i where none does.
func (a *analysis) beforeAside(i int) int {
	if a.tag(i-1) != sentence.CloseBracket {
		return i
	}
	for j := i - 2; j > i-maxAside; j-- {
		if a.tag(j) == sentence.OpenBracket {
			return j
		}
	}
	return i
}

// maxApposition is how many tokens an apposition between a subject and its verb
// has.
const maxApposition = 16

// isApposedSubject reports whether the verb of p comes behind an apposition or a
// relative clause: "Ann Lee, who lives in Ohio, said".
func (a *analysis) isApposedSubject(p *phrase) bool {
	comma := a.behindAside(p.last)
	end := a.behindApposition(comma)
	return end > comma && a.actsBefore(end)
}

// behindApposition returns where the apposition ends that the comma at token i begins,
// i where none does.
func (a *analysis) behindApposition(i int) int {
	if a.tag(i) != sentence.Comma {
		return i
	}
	last := i + maxApposition
	for j := i + 1; j < last; j++ {
		switch a.tag(j) {
		case sentence.Comma:
			if a.tag(j+1) == sentence.CloseQuote {
				j++ // "who wrote “Rain,” | said"
			}
			if tag := a.tag(j + 1); tag != sentence.WP && tag != sentence.WPS {
				return j + 1
			}
			last = i + 2*maxApposition // "the mayor, Ann Lee, | who has left, | said"
		case sentence.Period, sentence.NoTag:
			return i
		}
	}
	return i
}

// isInverted reports whether p stands behind its verb: "noted NBC's Ann Lee", but not in
// "Bob Fox, a poet, thought Ann Lee was late".
func (d *discourse) isInverted(p *phrase) bool {
	if tag := d.tag(p.last); tag.IsFinite() || tag == sentence.MD {
		return false
	}
	i := d.possessorBefore(p.first, d.doc.Sentences[p.sentence].First)
	return d.tag(i-1).IsFinite() && d.isReport(i-1) && !takesObject(d.word(i-1)) && d.tag(i-2).IsPunctuation()
}

// takesObject reports whether who stands behind a folded verb of speech does not speak, but
// hears it or is spoken of: "Ann Lee, a poet, | told | Bob Fox".
func takesObject(verb string) bool {
	switch verb {
	case "told", "tells", "accused", "accuses", "advised", "advises", "blamed", "blames", "called", "calls", "condemned", "condemns", "criticised", "criticises", "criticized", "criticizes",
		"denounced", "described", "describes", "dismissed", "dismisses", "hailed", "hails", "praised", "praises", "rejected", "rejects", "slammed", "slams", "urged", "urges", "welcomed", "welcomes":
		return true
	}
	return false
}

// Weights of salience, after Lappin and Leass (1994), who halve them from
// sentence to sentence.
const (
	sentenceDecay   = 0.5
	subjectWeight   = 160
	objectWeight    = 110
	obliqueWeight   = 90
	possessorWeight = 80
	titleWeight     = 60
	quotedWeight    = 70
)

// weight returns how much p makes its entity stand out.
func (d *discourse) weight(p *phrase) float64 {
	switch {
	case d.quoted:
		return quotedWeight
	case d.title[p.sentence]:
		return titleWeight
	case d.isSubjectOf(p):
		return subjectWeight
	case d.tag(p.last) == sentence.POS || d.tag(p.head) == sentence.PRPS:
		return possessorWeight
	case d.tag(p.first - 1).IsVerb():
		return objectWeight
	}
	return obliqueWeight
}
