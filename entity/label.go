package entity

import (
	"github.com/quoth-go/quoth/internal/lexicon"
	"github.com/quoth-go/quoth/sentence"
)

// What the labels of a transcript are: so many words in capitals before a colon, the last of
// which so many paragraphs have.
const (
	maxLabelWords = 3
	minLabelled   = 2
)

// placeLabelled adds the people who nobody has found, but whose names in capitals stand in
// front of several turns of a transcript: "MARIA CHEN: Welcome. | CHEN: How was it?"
func (a *analysis) placeLabelled() {
	var turns map[string]int // by the last word of their label
	for _, p := range a.doc.Paragraphs {
		label := a.labelOf(p)
		if label.empty() {
			continue
		}
		if turns == nil {
			turns = make(map[string]int)
		}
		turns[a.words[label.last-1]]++
	}
	if len(turns) == 0 {
		return
	}
	taken := a.nameTokens()
	for _, p := range a.doc.Paragraphs {
		label := a.labelOf(p)
		if !label.empty() && turns[a.words[label.last-1]] >= minLabelled && !taken[label.first] && !taken[label.last-1] {
			a.addPerson(p.First, a.doc.Sentences[p.First], label)
		}
	}
}

// labelOf returns the words in capitals that a paragraph begins with, before a colon; it is
// empty where there are none, or they are common words or name a place.
func (a *analysis) labelOf(p sentence.Paragraph) tokens {
	s := a.doc.Sentences[p.First]
	end := s.First
	for end < s.Last && end-s.First <= maxLabelWords && !a.tag(end).IsPunctuation() && lexicon.IsAllCapitals(a.doc.Word(end)) {
		end++
	}
	label := tokens{s.First, end}
	if label.empty() || end-s.First > maxLabelWords || a.word(end) != ":" {
		return tokens{}
	}
	for i := label.first; i < label.last; i++ {
		if !a.isNewName(i) || len(a.words[i]) < 2 {
			return tokens{}
		}
	}
	return label
}
