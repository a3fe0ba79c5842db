package entity

import (
	"github.com/quoth-go/quoth/internal/lexicon"
	"github.com/quoth-go/quoth/internal/scratch"
	"github.com/quoth-go/quoth/sentence"
)

// findNominals adds the common-noun phrases that can be a source, and the
// pronouns, to the names.
func (a *analysis) findNominals() {
	taken := a.nameTokens()
	a.personAt = scratch.Zeroed(a.personAt, len(a.words))
	for i := range a.phrases {
		if p := &a.phrases[i]; p.entity.isPerson() {
			a.personAt[p.first] = true
		}
	}
	for k, s := range a.doc.Sentences {
		for i := s.First; i < s.Last && !a.deadline.Passed(); i++ {
			if g, plural, ok := pronounOf(a.words[i]); ok && (a.title[k] || !lexicon.IsAllCapitals(a.doc.Word(i))) { // not "US" and "IT"
				a.phrases = append(a.phrases, phrase{
					first: i, last: i + 1, head: i, form: Pronoun, sentence: k, gender: g, plural: plural,
				})
				continue
			}
			switch {
			case taken[i]:
			case a.isHead(i, s.Last):
				a.addNominal(k, s, i, taken)
			case a.shareBefore(i) < i:
				a.addShare(k, s, i, taken)
			case a.isUncounted(i):
				a.phrases = append(a.phrases, phrase{
					first: i, last: i + 1, head: i, form: Nominal, sentence: k, class: lexicon.GroupNoun, plural: true, role: tokens{i, i + 1},
				})
			case a.isBoth(i):
				first := i - count(a.words[i] == "two")
				a.phrases = append(a.phrases, phrase{first: first, last: i + 1, head: i, form: Pronoun, sentence: k, plural: true})
			}
		}
	}
}

// nameTokens marks the tokens of names and of the roles in front of them. The
// marks hold until the next call.
func (a *analysis) nameTokens() []bool {
	a.taken = scratch.Zeroed(a.taken, len(a.words))
	for i := range a.phrases {
		p := &a.phrases[i]
		for _, t := range [...]tokens{p.name, p.role} {
			for j := t.first; j < t.last; j++ {
				a.taken[j] = true
			}
		}
	}
	return a.taken
}

// pronounOf returns what a folded third-person pronoun tells of its antecedent.
func pronounOf(word string) (g lexicon.Gender, plural, ok bool) {
	switch word {
	case "he", "him", "his", "himself":
		return lexicon.Male, false, true
	case "she", "her", "hers", "herself":
		return lexicon.Female, false, true
	case "they", "them", "their", "theirs", "themselves":
		return lexicon.UnknownGender, true, true
	case "it", "who", "which":
		return lexicon.UnknownGender, false, true
	}
	return lexicon.UnknownGender, false, false
}

// isHead reports whether token i is the head of a noun phrase that can be a
// source.
func (a *analysis) isHead(i, last int) bool {
	tag := a.tag(i)
	if a.isNational(i) {
		return true
	}
	if !tag.IsNoun() && !(tag == sentence.JJ && a.tag(i-1) == sentence.DT && a.class(i).Is(lexicon.Party)) && !a.isAged(i) {
		return false
	}
	if i+1 < last && (a.tag(i+1).IsNoun() && !a.isDate(i+1) || a.tag(i+1) == sentence.HYPH) {
		return false
	}
	if a.tag(i+1) == sentence.CC && a.tag(i-1) == sentence.DT && !a.tag(i+2).IsNoun() && a.tag(i+3).IsNoun() && a.tag(i+2) != sentence.DT {
		return false // "a firm but measured tone"
	}
	if a.class(i).Is(lexicon.People) && a.capital[i] {
		return true
	}
	class, _ := a.class(i).Noun()
	return class != lexicon.NoClass && class != lexicon.PlaceNoun || a.isAged(i) || a.class(i).Is(lexicon.Party) || class == lexicon.NoClass && a.isWho(i)
}

// isWho reports whether "who" stands behind token i, which so is somebody, whatever the
// noun: "superdelegates | who".
func (a *analysis) isWho(i int) bool { return a.word(i+1) == "who" && !a.tag(i).IsProper() }

// isUncounted reports whether token i speaks of several people without a noun: "those
// who", "some say".
func (a *analysis) isUncounted(i int) bool {
	switch a.words[i] {
	case "those":
		return a.isWho(i)
	case "some", "many", "others", "most", "several", "few":
		return a.isWho(i) || a.beginsClause(i) && a.isSubject(i)
	}
	return false
}

// isBoth reports whether token i is "both" or "the two" without a noun, as a subject.
func (a *analysis) isBoth(i int) bool {
	switch a.words[i] {
	case "both":
		return a.beginsClause(i) && a.isSubject(i)
	case "two":
		return a.word(i-1) == "the" && a.beginsClause(i-1) && a.isSubject(i)
	}
	return false
}

// beginsClause reports whether nothing stands before token i that its verb may have as
// its subject, or that it is a part of.
func (a *analysis) beginsClause(i int) bool {
	switch tag := a.tag(i - 1); tag {
	case sentence.RB:
		return a.initial[i-1]
	case sentence.PRP, sentence.PRPS, sentence.DT, sentence.CD, sentence.JJ, sentence.POS:
		return false
	default:
		return !tag.IsNoun()
	}
}

// addNominal adds the noun phrase with head i, with the "of" or "for" phrase
// behind it: "a spokeswoman for the campaign".
func (a *analysis) addNominal(k int, s sentence.Sentence, i int, taken []bool) {
	class, g, plural := lexicon.Classify(a.words[i])
	if a.class(i).Is(lexicon.People) {
		class, plural = lexicon.PersonNoun, true
	} else if a.class(i).Is(lexicon.Party) || class == lexicon.NoClass {
		class = lexicon.PersonNoun
	}
	p := phrase{head: i, form: Nominal, sentence: k, class: class, gender: g, plural: plural || a.tag(i) == sentence.NNS || a.words[i] == "police"}
	first := i
	for n := 0; n < maxModifiers && first > s.First && a.isModifier(first-1) && a.tag(first-1) != sentence.NNS; n++ {
		first--
	}
	if first-1 > s.First && first == i && class == lexicon.BodyNoun && !plural && a.tag(first-1) == sentence.NNS && a.tag(first-2) == sentence.DT {
		first-- // "the appeals court"
	}
	p.role = tokens{first, i + 1}
	switch {
	case first > s.First && (a.tag(first-1) == sentence.DT || a.tag(first-1) == sentence.PRPS || a.tag(first-1) == sentence.PDT):
		first--
		p.definite = isDefinite(a.words[first])
	default:
		if j := a.possessorBefore(first, s.First); j < first {
			first, p.definite = j, true
		}
	}
	p.first, p.last = first, a.complementEnd(&p, i+1, s.Last, taken)
	if a.isReferring(&p) {
		a.phrases = append(a.phrases, p)
	}
}

// shareBefore returns where a share begins whose last word is token i, i where that is
// none: "52 percent", "six in 10", "nine out of 10".
func (a *analysis) shareBefore(i int) int {
	switch isNumber := a.tag(i) == sentence.CD; {
	case (a.words[i] == "percent" || a.words[i] == "%") && a.tag(i-1) == sentence.CD:
		return i - 1
	case isNumber && a.word(i-1) == "in" && a.tag(i-2) == sentence.CD:
		return i - 2
	case isNumber && a.word(i-1) == "of" && a.word(i-2) == "out" && a.tag(i-3) == sentence.CD:
		return i - 3
	}
	return i
}

// addShare adds the part of those who were asked that the text has answer, as
// newspapers tell of polls: "52 percent of voters said", "5 percent prefer".
func (a *analysis) addShare(k int, s sentence.Sentence, i int, taken []bool) {
	first := a.shareBefore(i)
	p := phrase{
		head: i, first: first, form: Nominal, sentence: k, class: lexicon.GroupNoun, plural: true, role: tokens{first, i + 1},
	}
	p.last = a.complementEnd(&p, i+1, s.Last, taken)
	class, plural := a.class(p.last - 1).Noun()
	isPeople := p.last == i+1 || plural && class == lexicon.PersonNoun
	if isPeople && a.isSubject(p.last-1) {
		a.phrases = append(a.phrases, p)
	}
}

// isReferring reports whether p speaks of someone or something in particular:
// "at school" and "the source of income" do not.
func (a *analysis) isReferring(p *phrase) bool {
	if a.class(p.role.first).Is(lexicon.Honorific) && a.capital[p.role.first] {
		return false // "Madam Speaker" is the second person
	}
	if a.isVocative(p) {
		return false
	}
	switch word := a.words[p.head]; {
	case word == "source" || word == "sources":
		return a.word(p.head+1) != "of"
	case word == "host" && a.word(p.head+1) == "of":
		return a.tag(p.last-1) != sentence.NNS // "a host of taxes"
	case p.class == lexicon.PersonNoun, p.class == lexicon.GroupNoun, p.plural, word == "police", word == "congress", word == "parliament", word == "data":
		return true
	}
	return p.first < p.role.first || p.last > p.head+1 || a.capital[p.first] && !a.initial[p.first]
}

// isVocative reports whether p is a title that begins a sentence as who is
// spoken to: "General, is this a waiver?"
func (a *analysis) isVocative(p *phrase) bool {
	return p.first == p.head && a.initial[p.head] && a.isTitleWord(p.head) && a.tag(p.last) == sentence.Comma && !a.tag(p.last+1).IsProper()
}

func isDefinite(word string) bool {
	switch word {
	case "the", "this", "that", "these", "those", "his", "her", "its", "their", "my", "our", "your":
		return true
	}
	return false
}

// complementEnd returns the end of the complements of p that begin at token i:
// "for the campaign", "close to the investigation".
func (a *analysis) complementEnd(p *phrase, i, last int, taken []bool) int {
	for n := 0; n < 2; n++ {
		j := i
		if p.class == lexicon.PersonNoun && (a.word(j) == "close" || a.word(j) == "familiar") {
			j++
		} else if p.class == lexicon.DocumentNoun && a.tag(j) == sentence.VBN && a.word(j+1) == "by" {
			j++ // "an analysis released by the department"
		}
		if j >= last || !a.isComplementizer(p, j, j > i) {
			return i
		}
		end := a.nounPhraseEnd(j+1, last, taken)
		if end == j+1 {
			return i
		}
		i = end
	}
	return i
}

// isComplementizer reports whether token j is a preposition that belongs to
// the noun phrase before it, whatever the verb.
func (a *analysis) isComplementizer(p *phrase, j int, adjective bool) bool {
	switch a.words[j] {
	case "of", "for":
		return true
	case "to", "with":
		return adjective
	case "by":
		return p.class == lexicon.DocumentNoun
	case "from", "on":
		return p.class == lexicon.DocumentNoun || p.class == lexicon.PersonNoun && !p.definite
	case "at", "in", "inside", "within":
		return p.class == lexicon.PersonNoun && !p.definite
	}
	return false
}

// nounPhraseEnd returns the end of the base noun phrase that begins at token i,
// i where none does.
func (a *analysis) nounPhraseEnd(i, last int, taken []bool) int {
	end, start := i, i
	for ; i < last && i < start+maxModifiers+2; i++ {
		tag := a.tag(i)
		switch {
		case a.isDate(i), end > start && a.personAt[i]:
			return end // also "the Refugee Council | Enver Solomon"
		case tag.IsNoun(), tag == sentence.CD, taken[i] && end > start:
			end = i + 1
		case tag == sentence.DT, tag == sentence.PRPS, tag == sentence.JJ, tag == sentence.POS, tag == sentence.HYPH, tag == sentence.VBN, tag == sentence.CC && a.words[i] == "&", tag == sentence.JJS:
			if (tag == sentence.DT || tag == sentence.PRPS) && end > start {
				return end
			}
		default:
			return end
		}
	}
	return end
}

// isPredicate reports whether p says what its subject is: "was a citizen", "as
// a Democrat".
func (d *discourse) isPredicate(p *phrase) bool {
	if p.definite {
		return false
	}
	if p.isBare() && !d.isSubject(p.last-1) && !d.class(p.first-1).Is(lexicon.SpeechVerb) && !d.title[p.sentence] {
		return true // "proclaimed himself Emperor", "Norton, Emperor of these States"
	}
	i := p.first - 1
	for d.tag(i) == sentence.RB {
		i--
	}
	switch d.word(i) {
	case "be", "been", "being", "am", "are", "were", "become", "becoming":
		return d.word(i-1) != "there"
	case "as":
		return p.isBare() || !d.isSubject(p.last-1) // but not "as police have said"
	}
	return isCopula(d.word(i))
}

// isBare reports whether p is one person without any word in front that says
// which: English refers to nobody so.
func (p *phrase) isBare() bool {
	return p.class == lexicon.PersonNoun && !p.plural && p.first == p.head
}

// isPassing reports whether p is a single person who is not named and stands
// where no source of a quotation does: "met a citizen of Lyon".
func (d *discourse) isPassing(p *phrase) bool {
	if p.class != lexicon.PersonNoun || p.plural {
		return false
	}
	if isQuantifier(d.words[p.first]) || d.word(p.head+1) == "of" && isQuantifier(d.word(p.head+2)) {
		return true // also "the author of each page"
	}
	if p.definite {
		return false
	}
	if d.isSubjectOf(p) || d.leadsToVerb(p) || d.tag(p.last) == sentence.POS {
		return false
	}
	before := d.word(p.first - 1)
	return before != "by" && before != "from" && !d.class(p.first-1).Is(lexicon.SpeechVerb) && !d.class(p.last).Is(lexicon.SpeechVerb)
}

// maxSource is how many tokens the complements of an unnamed source have.
const maxSource = 16

// leadsToVerb reports whether nothing but complements stands between p and a
// verb that it may be the subject of, with a comma before that where p stands
// behind one.
func (d *discourse) leadsToVerb(p *phrase) bool {
	commas := count(d.tag(p.first-1) == sentence.Comma)
	for i := p.last; i < min(p.last+maxSource, d.doc.Sentences[p.sentence].Last); i++ {
		switch tag := d.tag(i); {
		case tag == sentence.Comma && commas > 0:
			commas--
		case tag.IsFinite(), tag == sentence.MD:
			return true
		case tag.IsPunctuation() && tag != sentence.HYPH && tag != sentence.POS:
			return false
		}
	}
	return false
}

// isQuantifier reports whether a folded determiner speaks of nobody in
// particular.
func isQuantifier(word string) bool {
	switch word {
	case "any", "every", "each", "no":
		return true
	}
	return false
}
