package entity

import (
	"github.com/quoth-go/quoth/internal/lexicon"
	"github.com/quoth-go/quoth/sentence"
)

// findNames adds the names that the tags tell: first those of sentences, then
// those of titles and headlines, where capitals tell nothing and only names that
// are known from elsewhere count.
func (a *analysis) findNames() {
	for k, s := range a.doc.Sentences {
		if !a.title[k] {
			a.scanNames(k, s)
		}
	}
	a.scanTitles()
}

// scanNames adds the runs of proper nouns of sentence k.
func (a *analysis) scanNames(k int, s sentence.Sentence) {
	for i := s.First; i < s.Last && !a.deadline.Passed(); {
		if !a.isProper(i) {
			i++
			continue
		}
		end := a.endOfRun(i, s.Last)
		a.addRun(k, s, tokens{i, end})
		i = end
	}
}

// isProper reports whether token i is part of a name.
func (a *analysis) isProper(i int) bool {
	word := a.words[i]
	if !a.capital[i] || isNoName(word) && !a.isInitial(i) || a.isDate(i) {
		return false
	}
	tag := a.doc.Tokens[i].Tag
	if a.class(i).Is(ofPeople) {
		return a.capitalAfter(i) && !a.isDate(i+1) || a.isDouble(i)
	}
	if a.initial[i] {
		return a.isProperInitial(i)
	}
	if tag.IsProper() {
		return true
	}
	switch tag {
	case sentence.NN, sentence.NNS, sentence.JJ, sentence.FW, sentence.UH, sentence.RB, sentence.NoTag:
		return true
	}
	return tag.IsVerb()
}

// ofPeople is the class of words that say of which people or creed somebody or
// something is.
const ofPeople = lexicon.Demonym | lexicon.People | lexicon.Creed

// isProperInitial reports whether token i, whose place gives it a capital, is
// part of a name all the same.
func (a *analysis) isProperInitial(i int) bool {
	word, tag := a.words[i], a.tag(i)
	switch {
	case tag == sentence.DT, tag == sentence.IN, tag == sentence.PRP, tag == sentence.CC, tag == sentence.WRB,
		tag == sentence.MD, a.class(i).Is(lexicon.SpeechVerb):
		return false
	case a.is(proper, word):
		return tag.IsNoun() || tag == sentence.JJ
	case a.is(common, word) && !a.capitalAfter(i):
		return false
	case tag.IsProper():
		return true
	}
	return a.class(i).Is(lexicon.Given) && (tag.IsNoun() || tag == sentence.JJ) && (a.capitalAfter(i) || a.isSubject(i))
}

// capitalAfter reports whether the next token belongs to a name.
func (a *analysis) capitalAfter(i int) bool {
	if i+1 >= len(a.words) || !a.capital[i+1] || a.initial[i+1] {
		return false
	}
	return a.isInitial(i+1) || !isNoName(a.words[i+1]) && (a.tag(i+1).IsNoun() || a.tag(i+1) == sentence.JJ)
}

// isInitial reports whether token i is one letter and a full stop.
func (a *analysis) isInitial(i int) bool {
	return len(a.words[i]) == 1 && a.capital[i] && a.doc.Tokens[i].Len() == 2
}

// isDate reports whether token i is a weekday or a month, and no given name.
func (a *analysis) isDate(i int) bool {
	if i >= len(a.words) || !a.class(i).Is(lexicon.Calendar) {
		return false
	}
	return !a.class(i).Is(lexicon.Given) || !a.capitalAfter(i) || a.class(i+1).Is(lexicon.Calendar)
}

// isNoName reports whether a folded word is never a name by itself, whatever
// its tag and capitals say.
func isNoName(word string) bool {
	switch word {
	case "", "i", "i'm", "the", "a", "an", "this", "that", "these", "those", "he", "she", "it", "we", "you", "they", "my", "his", "her", "our", "your", "their", "its",
		"and", "but", "or", "if", "in", "on", "at", "by", "for", "from", "to", "of", "with", "as", "not", "no", "yes", "so", "then", "when", "while", "what", "who", "how", "why", "where", "which",
		"is", "are", "was", "were", "be", "do", "does", "did", "have", "has", "had", "let", "please", "hello", "hi", "thanks", "oh", "ok", "okay", "well", "yeah", "um", "uh", "hey", "wow", "ah", "mhm", "mm", "hm", "huh", "alright", "sorry",
		"however", "also", "after", "before", "there", "here", "now", "today", "yesterday", "tomorrow", "mr.", "photo", "image", "copyright", "via", "read", "click", "editor's", "note", "source", "advertisement":
		return true
	}
	return false
}

// addRun adds the name or names of a run of proper nouns: the person apart from
// the titles and what stands before them.
func (a *analysis) addRun(k int, s sentence.Sentence, run tokens) {
	run = a.trim(run)
	if run.empty() {
		return
	}
	if t, ok := a.titleIn(run); ok {
		if first := a.nameAfter(t, run.last); first < run.last {
			if prefix := a.trim(tokens{run.first, a.firstTitle(run.first, t)}); !prefix.empty() && !a.isOnlyTitles(prefix) {
				a.addName(k, s, prefix, prefix.first, "")
			}
			if !isAddress(a.words[first]) {
				a.addName(k, s, tokens{first, run.last}, run.first, "")
			}
		}
		return
	}
	if a.isOnlyTitles(run) {
		return
	}
	a.addName(k, s, run, run.first, "")
}

// trim takes nations and parties off the front of a person's name: "Democrat
// Hillary Clinton", "Mexican President".
func (a *analysis) trim(run tokens) tokens {
	for run.first < run.last {
		if !a.class(run.first).Is(ofPeople) {
			break
		}
		if run.last-run.first > 1 && a.class(run.last-1).Is(lexicon.BodyWord|lexicon.PlaceWord|lexicon.ThingWord) {
			break
		}
		run.first++
	}
	return run
}

// addName adds the name at run, whose titles begin at token first.
func (a *analysis) addName(k int, s sentence.Sentence, run tokens, first int, typ Type) {
	p := phrase{typ: typ, first: first, last: run.last, head: run.last - 1, form: Name, name: run, sentence: k}
	p.role = tokens{first, run.first}
	if first < run.first {
		t, _ := a.class(run.first - 1).Title()
		p.gender = t.Gender
		if t.Honorific {
			p.honorific = t.Gender
			p.role.last--
		}
	}
	a.extendLeft(s, &p)
	if typ == Organization && p.first == run.first {
		p.first = a.possessorBefore(p.first, s.First) // "Saudi Arabia's | Civil Defense Authority"
	}
	a.phrases = append(a.phrases, p)
}
