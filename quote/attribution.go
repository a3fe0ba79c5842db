package quote

import (
	"github.com/quoth-go/quoth/sentence"
)

// An attribution is a quotation as the rules find it, in tokens.
type attribution struct {
	rule       rule
	cue        stretch // empty where there is none
	lemma      string
	source     stretch // empty where there is none
	who        stretch // the words that say who the source is: for "who" its antecedent
	content    []stretch
	level      int
	paragraph  int
	confidence float64
	open       bool // announces what follows it: "he said:" at a paragraph's end
}

// A rule is the pattern that an attribution was found by. The surer a pattern
// is on PolNeAR's training part, the higher its confidence.
type rule uint8

const (
	quoteBefore   rule = iota // "...," he said
	quoteAfter                // he said, "..."
	saidBefore                // ..., he said
	thatClause                // he said that ...
	bareClause                // he said ...
	toClause                  // he promised to ...
	nounPhrase                // he criticized ...
	aboutPhrase               // he called for ...
	gerundPhrase              // he suggested ...ing
	nounPossessed             // his claim that ...
	accordingTo               // according to him
	asReported                // as he said, ...
	inWords                   // in his words, ...
	hearsay                   // reportedly ...
	heardBefore               // ..., a court heard
	headlineColon             // Smith: Bill Will Pass
	turn                      // SMITH: ...
	signature                 // "..." - Smith
	reply                     // what is answered in an interview
	heldTo                    // he stood by his remarks
	numRules
)

// attribute returns the attribution that cue c of period p makes.
func (p *period) attribute(c cue) (attribution, bool) {
	if a, ok := p.before(c); ok || c.frame == 0 {
		return a, ok
	}
	source := p.source(c)
	if source.empty() {
		return attribution{}, false
	}
	c.embedded = p.isRelative(source.first)
	if p.level >= 0 && c.frame&speech == 0 {
		return attribution{}, false // what a speaker thinks and wants is what he says
	}
	if a, ok := p.asReport(c, source); ok {
		return a, true
	}
	return p.after(c, source)
}

// asReport finds what "as" and a report are set off from: "As Smith noted, ...".
func (p *period) asReport(c cue, source stretch) (attribution, bool) {
	as := source.first - 1
	if c.frame&speech == 0 || p.lower(as) != "as" {
		return attribution{}, false
	}
	last := p.afterReport(c.last, c)
	switch {
	case as == 0 && p.isComma(last):
		return p.make(asReported, c, source, stretch{last + 1, p.final}), true
	case p.isComma(as-1) && p.isEnd(last):
		return p.make(asReported, c, source, stretch{p.told, as - 1}), true
	}
	return attribution{}, false
}

// source returns the noun phrase that speaks, where the content follows the cue c.
func (p *period) source(c cue) stretch {
	if c.passive {
		return p.passiveSource(c)
	}
	return p.subject(c)
}

// make builds an attribution out of units.
func (p *period) make(r rule, c cue, source stretch, content ...stretch) attribution {
	a := attribution{rule: r, lemma: c.lemma, level: p.level, paragraph: p.paragraph,
		cue: p.tokens(stretch{c.first, c.last})}
	if source = p.trim(source); !source.empty() {
		p.attributeTo(&a, source)
	}
	first := len(p.pieces)
	for _, s := range content {
		if s.first < source.first && source.first < s.last {
			s.last = source.first // "After saying that it rained, | Smith went home"
		}
		if s = p.trim(s); !s.empty() {
			p.pieces = append(p.pieces, p.tokens(s))
		}
	}
	a.content = p.piecesFrom(first)
	return a
}

// attributeTo makes source, in units, the source of a.
func (p *period) attributeTo(a *attribution, source stretch) {
	source = p.wholeBody(p.withNeither(source))
	a.source = p.tokens(source)
	a.who = a.source
	if s := p.antecedent(source.first); !s.empty() {
		a.who = p.tokens(s)
	}
}

// wholeBody returns s from the beginning of the name of a body in whose middle it begins:
// "the Medical Practitioners, | Pharmacists and Dentists Union".
func (p *period) wholeBody(s stretch) stretch {
	if p.reading.named[p.units[s.first].first] != anOrganization || s.first == 0 || !p.isComma(s.first-1) && p.tag(s.first-1) != sentence.CC {
		return s
	}
	for s.last-s.first < reach && s.first > 0 && (p.reading.named[p.units[s.first-1].first] == anOrganization || p.tag(s.first-1).IsProper() && !p.isEdge(s.first)) {
		s.first--
	}
	return s
}

// maxNeither is how far from its "nor" a "neither" may stand.
const maxNeither = 12

// withNeither returns s with the "neither" that it goes with: "Neither | Smith nor
// Brown".
func (p *period) withNeither(s stretch) stretch {
	nor := s.first - 1
	for nor < s.last && p.lower(nor) != "nor" {
		nor++
	}
	for u := nor - 1; nor < s.last && u >= max(0, nor-maxNeither) && !p.tag(u).IsVerb(); u-- {
		if p.lower(u) == "neither" {
			return stretch{min(u, s.first), s.last}
		}
	}
	return s
}

// trim takes commas, dashes and colons off the edges of s, and a bracket whose
// partner stands outside.
func (p *period) trim(s stretch) stretch {
	for !s.empty() && (p.isEdge(s.last-1) || p.tag(s.last-1) == sentence.OpenBracket) {
		s.last--
	}
	for !s.empty() && (p.isEdge(s.first) || p.tag(s.first) == sentence.CloseBracket) {
		s.first++
	}
	return s
}

func (p *period) isEdge(u int) bool {
	return p.isComma(u) || p.tag(u) == sentence.Colon || p.isDash(u) || p.tag(u) == sentence.Period
}

// before finds the content that stands before the report of c: `"...," he
// said`, "..., said Smith", and goes on behind it.
func (p *period) before(c cue) (attribution, bool) {
	if c.infinitive {
		return attribution{}, false
	}
	if a, ok := p.heard(c); ok {
		return a, true
	}
	source, report := p.report(c)
	r := saidBefore
	if s := p.hearing(c); !s.empty() {
		r, source, report = heardBefore, s, stretch{s.first, p.afterReport(c.last, c)}
	} else if source.empty() || c.frame&speech == 0 && !(p.isFinite(c.head) && p.asksForReport(report.first)) {
		return attribution{}, false
	}
	end := report.first
	content := stretch{p.told, end}
	switch {
	case p.quoteBefore(end):
		r = quoteBefore
		content.first = p.quoteStart(end)
	case !p.isComma(end-1) && !p.isDash(end-1) || p.leadsToUtterance(report.last):
		return attribution{}, false
	case r == heardBefore && end-content.first > minHeard: // whatever its tags
	case !p.standsAlone(end-1) && !p.splitsClause(end-1, report.last):
		return attribution{}, false
	}
	p.told = report.last
	parts := []stretch{content}
	if rest := p.goesOn(report.last, r, c); !rest.empty() {
		parts = append(parts, rest)
	}
	return p.make(r, c, source, parts...), true
}

// heard finds the quotation before c that its subject was asked or told: `"Why?" | she
// was asked by a reporter`.
func (p *period) heard(c cue) (attribution, bool) {
	if !c.passive || c.frame&addressee == 0 {
		return attribution{}, false
	}
	hearer := p.phraseBefore(c.first)
	if hearer.empty() || !p.quoteBefore(hearer.first) {
		return attribution{}, false
	}
	return p.make(quoteBefore, c, p.passiveSource(c), stretch{p.quoteStart(hearer.first), hearer.first}), true
}

// minHeard is how many units more than a phrase has what a court has heard.
const minHeard = 4

// hearing returns the court or the like that c, behind what was said there, has heard it
// in: "..., | a jury | heard", "..., | the inquest | was told".
func (p *period) hearing(c cue) stretch {
	if c.lemma != "hear" && !(c.lemma == "tell" && c.passive) {
		return stretch{}
	}
	s := p.phraseBefore(c.first)
	if s.empty() || !p.opensReport(s.first) || !p.closesReport(p.afterReport(c.last, c)) {
		return stretch{}
	}
	switch p.lower(p.chunkAfter(s.first).last - 1) {
	case "court", "jury", "inquest", "tribunal", "inquiry", "hearing", "panel", "judge", "committee", "commission", "meeting", "trial":
		return s
	}
	return stretch{}
}

// leadsToUtterance reports whether a quotation that is a sentence follows the
// comma at unit u, so that the report belongs to it.
func (p *period) leadsToUtterance(u int) bool {
	return p.isComma(u) && p.beginsUtterance(u+1)
}

// report returns the source of c and the units of the whole report, source,
// cue and what goes with them, where it is one that a content can precede.
func (p *period) report(c cue) (source, report stretch) {
	if !c.passive && !c.participle {
		source = p.subject(c)
	}
	if c.bare && p.opensReport(c.first) && !c.hasHearer() && (source.empty() || !p.quoteBefore(source.first)) {
		if s, report := p.inverted(c); !s.empty() {
			return s, report
		}
	}
	if source.empty() || source.last > c.first || !p.opensReport(source.first) || p.isRelative(source.first) {
		return stretch{}, stretch{}
	}
	last := p.afterReport(c.last, c)
	if !p.closesReport(last) && !p.asksForReport(source.first) {
		return stretch{}, stretch{}
	}
	return source, stretch{source.first, last}
}

// hasHearer reports whether who is named behind the verb hears what is said, as
// none does in "..., said Smith".
func (c cue) hasHearer() bool {
	return c.lemma == "tell" || c.frame&(addressee|speech) == addressee
}

// inverted returns the source of c and the units of the whole report, where the
// source stands behind: "..., said Smith, a lawyer".
func (p *period) inverted(c cue) (source, report stretch) {
	s := p.phraseAfter(c.last)
	if s.empty() || p.tag(s.first) == sentence.PRP && !p.isEnd(s.last) && !p.isComma(s.last) {
		return stretch{}, stretch{}
	}
	s = p.withApposition(s)
	last := p.afterReport(s.last, cue{})
	if !p.closesReport(last) && !p.asksForReport(c.first) {
		return stretch{}, stretch{}
	}
	return s, stretch{c.first, last}
}

// isRelative reports whether unit u is a relative pronoun.
func (p *period) isRelative(u int) bool {
	return p.tag(u) == sentence.WDT || p.tag(u) == sentence.WP
}

// antecedent returns the noun phrase that the relative pronoun at unit u
// stands for; it is empty where u is none.
func (p *period) antecedent(u int) stretch {
	if !p.isRelative(u) {
		return stretch{}
	}
	if p.isComma(u - 1) {
		u--
	}
	return p.phraseBefore(u)
}

// opensReport reports whether a report can begin at unit u: behind a quotation
// or what a comma or a dash ends.
func (p *period) opensReport(u int) bool {
	return u > 0 && (p.quoted(u-1) || p.isComma(u-1) || p.isDash(u-1))
}

// closesReport reports whether a report can end before unit u.
func (p *period) closesReport(u int) bool {
	return p.isEnd(u) || p.isComma(u) || p.isDash(u) || p.quoted(u) || p.word(u) == ";" || p.tag(u) == sentence.VBG ||
		p.subordinates(u)
}

// quoteStart returns where the content begins whose quotation stands before
// unit end: with the quotation, or with the sentence that runs into it.
func (p *period) quoteStart(end int) int {
	q := end - 1
	if p.isComma(q) {
		q--
	}
	if q == 0 || p.isComma(q-1) && p.beginsUtterance(q) || p.tag(q-1) == sentence.Colon {
		return q
	}
	if q < 3 && p.finite >= q && (p.beginsUtterance(q) || p.tag(0) == sentence.CC) {
		return q // "But ..."
	}
	return p.told
}

// standsAlone reports whether units 0 to end make a clause that can be what is
// said: they have a finite verb, and not only behind a conjunction.
func (p *period) standsAlone(end int) bool {
	if p.subordinates(0) || p.tag(0) == sentence.WRB {
		return p.late < end
	}
	return p.finite < end || p.quotesVerb(max(p.told, end-reach), end)
}

// quotesVerb reports whether a quotation among units first to last is a part of a
// sentence, with its verb: `The plan | "will never work" | here, Smith said`.
func (p *period) quotesVerb(first, last int) bool {
	for u := first; u < last; u++ {
		if p.quoted(u) && !p.beginsUtterance(u) && p.holdsClause(u) {
			return true
		}
	}
	return false
}

// splitsClause reports whether the report between unit end and the comma at unit u
// stands inside of what is said: "The rain, Smith said, lasted", "In fact, Smith said, it
// rained", `The rain, Smith said, "will last"`, `If it rains, Smith said, "we will be wet."`
func (p *period) splitsClause(end, u int) bool {
	if !p.isComma(u) {
		return false
	}
	if !p.quoted(u + 1) {
		return p.isFinite(u+1) || !p.clauseBetween(p.told, end) && p.beginsClause(u+1)
	}
	return p.isConditional(p.told) && p.clauseBetween(p.told, end) || p.finite > end && !p.beginsUtterance(u+1) && p.holdsClause(u+1)
}

// isConditional reports whether the conjunction at unit u begins a clause that goes
// with what is said rather than with the saying of it.
func (p *period) isConditional(u int) bool {
	switch p.lower(u) {
	case "if", "unless", "because", "although", "though":
		return true
	}
	return false
}

// goesOn returns the content that goes on behind a report that ends before unit u.
func (p *period) goesOn(u int, r rule, c cue) stretch {
	if p.isEnd(u) {
		return stretch{}
	}
	next := u
	for p.isComma(next) || p.isDash(next) || p.word(next) == ";" {
		next++
	}
	if p.quoted(next) && !(next == u && p.isTitle(next)) {
		return stretch{next, p.clauseEnd(next, c)}
	}
	if p.tag(next) == sentence.VBG && r == quoteBefore {
		_, speaks := p.cueAt(next)
		if q := p.asideEnd(next); !speaks && p.isComma(q) && p.quoted(q+1) {
			return stretch{q + 1, q + 2}
		}
	}
	if r == quoteBefore || next == u || p.tag(next) == sentence.VBG || p.tag(next) == sentence.CC || p.subordinates(next) {
		return stretch{}
	}
	return stretch{next, p.clauseEnd(next, c)}
}

// after finds the content that follows the cue c, whose source is known.
func (p *period) after(c cue, source stretch) (attribution, bool) {
	u := c.last
	if c.frame&(speech|clause) != 0 {
		u = p.afterReport(u, c)
		if a, ok := p.quoteFollows(c, source, u); ok {
			return a, true
		}
		if a, ok := p.clauseFollows(c, source, u); ok {
			return a, true
		}
	}
	if p.level >= 0 || c.participle && (p.tag(c.first-1) == sentence.IN || p.tag(c.first-1) == sentence.TO) {
		return attribution{}, false
	}
	return p.phraseFollows(c, source)
}

// quoteFollows finds a quotation at unit u, or behind a comma or a colon there.
func (p *period) quoteFollows(c cue, source stretch, u int) (attribution, bool) {
	if c.frame&speech == 0 {
		return attribution{}, false
	}
	at := u
	if p.isComma(at) || p.word(at) == ":" {
		at++
	} else if q := p.setOff(u); q > u {
		at = q
	}
	if at == u && p.isTitle(at) {
		return attribution{}, false
	}
	switch {
	case p.quoted(at):
		return p.make(quoteAfter, c, source, stretch{at, p.utteranceEnd(at, c)}), true
	case p.word(u) == ":":
		a := p.make(quoteAfter, c, source, stretch{at, min(p.final, at+2*reach)})
		a.open = len(a.content) == 0
		return a, true
	}
	return attribution{}, false
}

// setOff returns the unit of a quotation that is a sentence, and that a comma sets
// off from what stands behind unit u and is not said: the hearer, the place, the
// manner: `told | the voters who had come, "..."`. It is u where there is none.
func (p *period) setOff(u int) int {
	for k := u; k < min(u+reach, len(p.units)); k++ {
		switch {
		case p.quoted(k):
			if k > u && p.isComma(k-1) && !p.isTitle(k) && (p.endsUtterance(k) || p.isUtterance(k)) {
				return k
			}
			return u
		case p.tag(k) == sentence.Colon, p.lower(k) == "that", p.isFinite(k) && !p.isRelative(k-1),
			p.tag(k) == sentence.VBG && frames()[p.base(k)]&speech != 0:
			return u
		}
	}
	return u
}

// utteranceEnd returns the unit behind the quotation at unit u: behind it
// alone where it is whole, at the clause's end where it runs on.
func (p *period) utteranceEnd(u int, c cue) int {
	if p.endsUtterance(u) || p.isUtterance(u) || p.isComma(u+1) && p.holdsClause(u) || p.endsInComma(u) && p.isFinite(u+1) {
		return u + 1
	}
	return p.clauseEnd(u, c)
}

// clauseFollows finds a clause at unit u: "that ...", "whether ...", "...".
func (p *period) clauseFollows(c cue, source stretch, u int) (attribution, bool) {
	if c.frame&(clause|speech) == 0 {
		return attribution{}, false
	}
	r := bareClause
	switch word := p.lower(u); {
	case word == "that" && p.tag(u) != sentence.DT, word == "that" && p.beginsClause(u+1):
		r = thatClause
	case word == "whether" || word == "if" && c.lemma == "ask":
		r = thatClause
	case c.frame&clause != 0 && (word == "how" || word == "why" || p.tag(u) == sentence.WP):
		r = thatClause
	case c.frame&clause == 0 || p.level >= 0 || c.infinitive || !p.beginsClause(u):
		return attribution{}, false
	}
	return p.make(r, c, source, stretch{u, p.clauseEnd(u, c)}), true
}

// phraseFollows finds a content behind c that is no clause.
func (p *period) phraseFollows(c cue, source stretch) (attribution, bool) {
	u := c.last
	switch {
	case c.frame&infinitive != 0 && p.tag(u) == sentence.TO && p.tag(u+1) != sentence.DT:
		return p.make(toClause, c, source, stretch{u, p.phraseEnd(u)}), true
	case c.passive:
		return attribution{}, false
	case c.frame&gerund != 0 && p.tag(u) == sentence.VBG:
		return p.make(gerundPhrase, c, source, stretch{u, p.phraseEnd(u)}), true
	case c.frame&about != 0 && leadsTo(c.lemma, p.lower(u)):
		s := stretch{u + 1, p.phraseEnd(u + 1)}
		if s.empty() {
			return attribution{}, false
		}
		c.last++
		return p.make(aboutPhrase, c, source, s), true
	case c.frame&object != 0 && (!p.chunkAfter(u).empty() || p.quoted(u)):
		s := stretch{u, p.phraseEnd(u)}
		return p.make(nounPhrase, c, source, s), !p.isWitness(c.lemma, p.trim(s))
	}
	return attribution{}, false
}
