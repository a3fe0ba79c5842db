package quote

import "github.com/quoth-go/quoth/sentence"

// withoutManner returns s without what tells at its end that no more was said: "disputed |
// that | , without elaborating".
func (p *period) withoutManner(s stretch) stretch {
	for u := s.last - 1; u > s.first && u > s.last-maxManner; u-- {
		if p.lower(u) == "without" && p.isComma(u-1) && isElaborating(p.lower(u+1)) {
			return stretch{s.first, u - 1}
		}
	}
	return s
}

// withoutAftermath returns s up to the comma behind which the text tells what came of what was
// said, or who says the same: `it was "fair" | , prompting laughter`, "it was fair | , a view
// shared by Smith".
func (p *period) withoutAftermath(s stretch) stretch {
	for u := s.first + 2; u < s.last; u++ {
		if p.isComma(u-1) && (p.quoted(u-2) && p.endsQuotedSpeech(u) || p.namesView(u)) {
			return stretch{s.first, u - 1}
		}
	}
	return s
}

// endsQuotedSpeech reports whether the participle at unit u tells what came of words in marks
// before it: `"get out", | prompting | laughter`.
func (p *period) endsQuotedSpeech(u int) bool {
	switch p.lower(u) {
	case "prompting", "drawing", "sparking", "triggering", "earning", "eliciting", "provoking":
		return true
	}
	return false
}

// namesView reports whether what begins at unit u calls what is said before it a view, and
// tells who shares it: "it is unfair, | a view shared by voters".
func (p *period) namesView(u int) bool {
	if word := p.lower(u); word != "a" && word != "an" {
		return false
	}
	switch p.lower(u + 1) {
	case "view", "sentiment", "claim", "charge", "position", "stance", "accusation", "allegation", "assertion", "criticism", "argument", "suggestion":
		return p.tag(u+2) == sentence.VBN || p.tag(u+2) == sentence.VBD || p.isRelative(u+2) || p.lower(u+2) == "that"
	}
	return false
}

// maxManner is how many units may tell at the end that no more was said.
const maxManner = 8

// isElaborating reports whether a participle behind "without" tells that no more was said.
func isElaborating(word string) bool {
	switch word {
	case "elaborating", "giving", "providing", "offering", "naming", "specifying", "citing", "explaining", "identifying", "saying":
		return true
	}
	return false
}

// withoutNextReport returns s up to where another report begins that has no finite
// verb: "critics, | with Smith stating: ...", "the record | while promising that ...".
func (p *period) withoutNextReport(c candidate, s stretch) stretch {
	for u := s.first; u < s.last; u++ {
		next := u + 1
		if c.cue.last > 0 && p.contrastsReport(u, s) {
			return stretch{s.first, u}
		}
		if p.isComma(u) && p.isLabeling(next) && !p.clauseSpeaks(s.first) {
			return stretch{s.first, u}
		}
		if p.isComma(u) && p.lower(next) == "with" {
			if next = max(next, p.phraseAfter(next+1).last); p.isSaying(next - 1) {
				next--
			}
		} else if !p.subordinates(u) {
			continue
		}
		if (p.tag(next) == sentence.VBG || p.isSaying(next)) && frames()[p.base(next)]&speech != 0 {
			return stretch{s.first, u}
		}
	}
	return s
}

// isLabeling reports whether unit u is a participle by which somebody calls something names:
// "it would fail, | calling | it a mess".
func (p *period) isLabeling(u int) bool {
	switch p.lower(u) {
	case "calling", "describing", "dubbing", "branding", "labeling", "labelling", "denouncing", "accusing", "criticizing", "criticising":
		return true
	}
	return false
}

// clauseSpeaks reports whether the clause from unit u on has a subject that can speak.
func (p *period) clauseSpeaks(u int) bool {
	if p.lower(u) == "that" {
		u++
	}
	subject := p.chunkAfter(u)
	return subject.empty() || p.maySpeak(subject)
}

// contrastsReport reports whether the conjunction at unit u of s sets another report
// beside what is said: "it was a crime", | while Brown urged ...
func (p *period) contrastsReport(u int, s stretch) bool {
	switch {
	case p.word(u) == ";":
		return p.reportsElse(u+1, s.last)
	case p.isDash(u):
		return p.leadsToMarks(u + 1)
	}
	if u == s.first || !p.isComma(u-1) && !p.endsInComma(u-1) {
		return false
	}
	verb := u + 1
	switch p.lower(u) {
	case "while", "whereas":
		for verb < s.last && !p.isFinite(verb) {
			verb++
		}
	case "but", "and":
		verb = p.phrasesAfter(verb)
	default:
		return false
	}
	return verb < s.last && p.isFinite(verb) && frames()[p.base(verb)]&speech != 0
}

// leadsToMarks reports whether a subject and a verb of speech begin at unit u, and words in
// marks follow: "- | Smith said, “No.”"
func (p *period) leadsToMarks(u int) bool {
	verb := p.chunkAfter(u).last
	return p.isFinite(verb) && frames()[p.base(verb)]&speech != 0 && (p.quoted(verb+1) || p.isComma(verb+1) && p.quoted(verb+2))
}

// reportsElse reports whether the clause from unit u on, up to last, tells what somebody
// else says or thinks: "it rained; | her mother, who knew it, denied it".
func (p *period) reportsElse(u, last int) bool {
	subject := p.chunkAfter(u)
	if subject.empty() || p.tag(subject.first) == sentence.PRP || !p.maySpeak(subject) {
		return false
	}
	inRelative := false
	for verb := subject.last; verb < last; verb++ {
		switch {
		case p.isRelative(verb):
			inRelative = true
		case p.isComma(verb):
			inRelative = false
		case p.isFinite(verb) && !inRelative:
			return frames()[p.base(verb)]&(speech|clause) != 0
		}
	}
	return false
}

// withoutNextVerb returns s up to the next verb that c's subject has: where s is no
// clause, which that verb could go on ("heard of | the incident | and wanted to
// help"), or the verb is one of speech and follows a quotation (`called it “a mess” |
// and said ...`).
func (p *period) withoutNextVerb(c candidate, s stretch) stretch {
	if p.isInRelative(c.head) && p.quoted(s.first) && p.tag(s.first+1) == sentence.CC && p.lower(s.first+2) == "that" {
		return stretch{s.first, s.first + 1} // `that she called | “fair” | and that he denounced`
	}
	if c.cue.last == 0 || !p.isFinite(c.cue.first) {
		return s
	}
	clause := false
	for u := s.first; u < s.last-1; u++ {
		clause = clause || p.isFinite(u) || p.isRelative(u)
		if p.tag(u) != sentence.CC || !p.isFinite(u+1) {
			continue
		}
		if next, ok := p.cueAt(u + 1); !clause || ok && next.frame&speech != 0 && p.quoted(u-1) && p.tag(u+1) == p.tag(c.cue.first) {
			return stretch{s.first, u}
		}
	}
	return s
}

// withBoth returns s with the second of two things where it ends behind the first: "both for
// making it easy | , and for presenting a burden".
func (p *period) withBoth(s stretch) stretch {
	and := max(s.last-2, s.first)
	for and < s.last+2 && p.lower(and) != "and" {
		and++
	}
	if p.lower(and) != "and" {
		return s
	}
	for u := s.first; u < s.last; u++ {
		if p.lower(u) == "both" && p.lower(u+1) == p.lower(and+1) {
			return stretch{s.first, p.phraseEnd(and + 1)}
		}
	}
	return s
}

// withoutNextClause returns s, where it begins with a phrase, up to the only semicolon
// in it, where a clause follows: "declined | to comment; Brown could not be reached".
func (p *period) withoutNextClause(s stretch) stretch {
	end := s.last
	for u := s.first; u < s.last-1; u++ {
		switch {
		case p.word(u) != ";":
		case end < s.last, p.clauseBetween(s.first, u), !p.beginsClause(u + 1):
			return s
		default:
			end = u
		}
	}
	return stretch{s.first, end}
}

// withoutMainVerb returns s, said in a relative clause, up to the comma behind which
// the main clause goes on: "Smith, whose aide says | it rained, has left".
func (p *period) withoutMainVerb(s stretch) stretch {
	for u := s.first; u < s.last-1; u++ {
		if (p.isComma(u) || p.endsInComma(u)) && p.isFinite(u+1) {
			return stretch{s.first, u + 1}
		}
	}
	return s
}

// withoutJoint returns s without a conjunction that ends it, and what little
// comes with it: "..., and", "..., and so".
func (p *period) withoutJoint(s stretch) stretch {
	for !s.empty() {
		last := s.last - 1
		switch tag := p.tag(last); {
		case tag == sentence.CC:
		case (tag == sentence.RB || tag == sentence.IN) && last > s.first && p.tag(last-1) == sentence.CC:
			last--
		default:
			return s
		}
		s = p.trim(stretch{s.first, last})
	}
	return s
}

// nameEnd returns where the name with its role ends in whose middle unit u stands, or u: "to
// send off captain | Jon Alder".
func (p *period) nameEnd(u int) int {
	if u <= 0 || u >= len(p.units) || !p.tag(u).IsProper() || !(p.tag(u-1).IsProper() || p.tag(u-1) == sentence.NN) {
		return u
	}
	if k := p.reading.named[p.units[u].first]; k == noMention || k != p.reading.named[p.units[u-1].first] || k >= asNominal {
		return u
	}
	for u < len(p.units) && p.tag(u).IsProper() {
		u++
	}
	return u
}
