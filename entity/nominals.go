package entity

import "github.com/quoth-go/quoth/sentence"

// findNominals adds the common-noun phrases that can be a source, and the
// pronouns, to the names.
func (a *analysis) findNominals() {
	taken := a.nameTokens()
	for k, s := range a.doc.Sentences {
		for i := s.First; i < s.Last; i++ {
			if g, plural, ok := pronounOf(a.words[i]); ok && (a.title[k] || !isAllCapitals(a.doc.Word(i))) { // not "US" and "IT"
				a.phrases = append(a.phrases, phrase{
					first: i, last: i + 1, head: i, form: Pronoun, sentence: k, gender: g, plural: plural,
				})
				continue
			}
			if !taken[i] && a.isHead(i, s.Last) {
				a.addNominal(k, s, i, taken)
			}
		}
	}
}

// nameTokens marks the tokens of names and of the roles in front of them.
func (a *analysis) nameTokens() []bool {
	taken := make([]bool, len(a.words))
	for i := range a.phrases {
		p := &a.phrases[i]
		for _, t := range [...]tokens{p.name, p.role} {
			for j := t.first; j < t.last; j++ {
				taken[j] = true
			}
		}
	}
	return taken
}

// pronounOf returns what a folded third-person pronoun tells of its antecedent.
func pronounOf(word string) (g gender, plural, ok bool) {
	switch word {
	case "he", "him", "his", "himself":
		return male, false, true
	case "she", "her", "hers", "herself":
		return female, false, true
	case "they", "them", "their", "theirs", "themselves":
		return unknownGender, true, true
	case "it", "who", "which":
		return unknownGender, false, true
	}
	return unknownGender, false, false
}

// isHead reports whether token i is the head of a noun phrase that can be a
// source.
func (a *analysis) isHead(i, last int) bool {
	tag := a.tag(i)
	if !tag.IsNoun() && !(tag == sentence.JJ && a.tag(i-1) == sentence.DT && isParty(a.words[i])) {
		return false
	}
	if i+1 < last && (a.tag(i+1).IsNoun() && !a.isDate(i+1) || a.tag(i+1) == sentence.HYPH) {
		return false
	}
	if a.tag(i+1) == sentence.CC && a.tag(i-1) == sentence.DT && !a.tag(i+2).IsNoun() && a.tag(i+3).IsNoun() && a.tag(i+2) != sentence.DT {
		return false // "a firm but measured tone"
	}
	if isPeople(a.words[i]) && a.capital[i] {
		return true
	}
	class, _, _ := classify(a.words[i])
	return class != noClass && class != placeNoun || isParty(a.words[i])
}

// addNominal adds the noun phrase with head i, with the "of" or "for" phrase
// behind it: "a spokeswoman for the campaign".
func (a *analysis) addNominal(k int, s sentence.Sentence, i int, taken []bool) {
	class, g, plural := classify(a.words[i])
	if isPeople(a.words[i]) {
		class, plural = personNoun, true
	} else if isParty(a.words[i]) {
		class = personNoun
	}
	p := phrase{head: i, form: Nominal, sentence: k, class: class, gender: g, plural: plural || a.tag(i) == sentence.NNS}
	first := i
	for n := 0; n < maxModifiers && first > s.First && a.isModifier(first-1) && a.tag(first-1) != sentence.NNS; n++ {
		first--
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
	p.first, p.last = first, a.complementEnd(&p, i+1, s.Last)
	if a.isReferring(&p) {
		a.phrases = append(a.phrases, p)
	}
}

// isReferring reports whether p speaks of someone or something in particular:
// "at school" and "the source of income" do not.
func (a *analysis) isReferring(p *phrase) bool {
	switch word := a.words[p.head]; {
	case word == "source" || word == "sources":
		return a.word(p.head+1) != "of"
	case p.class == personNoun, p.class == groupNoun, p.plural, word == "police", word == "congress", word == "parliament", word == "data":
		return true
	}
	return p.first < p.role.first || p.last > p.head+1 || a.capital[p.first] && !a.initial[p.first]
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
func (a *analysis) complementEnd(p *phrase, i, last int) int {
	for n := 0; n < 2; n++ {
		j := i
		if p.class == personNoun && (a.word(j) == "close" || a.word(j) == "familiar") {
			j++
		}
		if j >= last || !a.isComplementizer(p, j, j > i) {
			return i
		}
		end := a.nounPhraseEnd(j+1, last)
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
		return p.class == documentNoun
	case "from", "on":
		return p.class == documentNoun || p.class == personNoun && !p.definite
	case "at", "in", "inside", "within":
		return p.class == personNoun && !p.definite
	}
	return false
}

// nounPhraseEnd returns the end of the base noun phrase that begins at token i,
// i where none does.
func (a *analysis) nounPhraseEnd(i, last int) int {
	end, start := i, i
	for ; i < last && i < start+maxModifiers+2; i++ {
		tag := a.tag(i)
		switch {
		case a.isDate(i):
			return end
		case tag.IsNoun(), tag == sentence.CD:
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
