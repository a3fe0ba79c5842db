package quote

import (
	"strings"

	"github.com/quoth-go/quoth/entity"
	"github.com/quoth-go/quoth/sentence"
)

// An interview says which paragraphs of a text ask somebody and which answer:
// there "you" and "I" mean one person.
type interview struct {
	isRead bool
	who    entity.ID // who answers; 0 where nobody is asked, or more than one
	turns  []exchange
}

// An exchange is what a paragraph of an interview does.
type exchange uint8

const (
	aside exchange = iota // what comes before the first question
	question
	answer
)

// What makes an interview of a text: so many answers with a label, or else the
// word and so many questions, of so many paragraphs each.
const (
	minLabelled  = 2
	minQuestions = 3
	maxPerAsking = 8
)

// answering returns who answers in the paragraph of token i, or is asked there,
// as kind says; 0 where nobody does.
func (r *reading) answering(i int, kind exchange, es *entity.Entities) entity.ID {
	if !r.talk.isRead {
		r.talk = r.readInterview(es)
	}
	if r.talk.who == 0 || r.pairOf[i] >= 0 || r.talk.turns[r.doc.ParagraphAt(r.doc.Tokens[i].Start)] != kind {
		return 0
	}
	return r.talk.who
}

// readInterview returns the interview that the text is.
func (r *reading) readInterview(es *entity.Entities) interview {
	talk := interview{isRead: true, turns: make([]exchange, len(r.doc.Paragraphs))}
	asked, labelled, first := 0, 0, -1
	for n, p := range r.doc.Paragraphs {
		if r.deadline.Passed() {
			return talk
		}
		label := r.label(p)
		if label == answer {
			labelled++
		}
		switch {
		case label != aside:
			talk.turns[n] = label
		case r.asks(p):
			talk.turns[n] = question
		case n > 0 && talk.turns[n-1] != aside:
			talk.turns[n] = answer
		}
		if talk.turns[n] == question {
			asked++
		}
		if first < 0 && talk.turns[n] != aside {
			first = n
		}
	}
	isTalk := labelled >= minLabelled || asked >= minQuestions && asked*maxPerAsking >= len(r.doc.Paragraphs) && r.isAnnounced(first)
	if isTalk && first > 0 {
		talk.who = r.introduced(first, es)
	}
	return talk
}

// label returns what the letter in front of a paragraph says that it is: "Q: ...".
func (r *reading) label(p sentence.Paragraph) exchange {
	i := r.doc.Sentences[p.First].First
	if i+1 >= len(r.doc.Tokens) || r.doc.Word(i+1) != ":" {
		return aside
	}
	switch r.doc.Word(i) {
	case "Q":
		return question
	case "A":
		return answer
	}
	return aside
}

// asks reports whether a paragraph ends with a question that nobody is quoted with.
func (r *reading) asks(p sentence.Paragraph) bool {
	last := r.doc.Sentences[p.Last-1].Last - 1
	return r.doc.Word(last) == "?" && r.pairOf[last] < 0
}

// isAnnounced reports whether one of the first n paragraphs says that an interview
// follows.
func (r *reading) isAnnounced(n int) bool {
	for i := 0; i < r.tokensBefore(n) && !r.deadline.Passed(); i++ {
		if strings.HasPrefix(r.lowered.Word(i), "interview") {
			return true
		}
	}
	return false
}

// tokensBefore returns how many tokens the first n paragraphs have.
func (r *reading) tokensBefore(n int) int {
	if n <= 0 {
		return 0
	}
	return r.doc.Sentences[r.doc.Paragraphs[n-1].Last-1].Last
}

// isAttribute reports whether a noun follows a mention to which it belongs: "the
// Sanders campaign".
func (r *reading) isAttribute(m entity.Mention) bool {
	i := r.doc.TokenAt(m.End)
	return i < len(r.doc.Tokens) && (r.doc.Tokens[i].Tag == sentence.NN || r.doc.Tokens[i].Tag == sentence.NNS)
}

// introduced returns the one person whom the first paragraph names that names
// any, of the n at the beginning.
func (r *reading) introduced(n int, es *entity.Entities) entity.ID {
	var who entity.ID
	end := 0
	for _, m := range es.Mentions {
		if r.deadline.Passed() {
			return 0
		}
		e := es.Get(m.Entity)
		if m.Form != entity.Name || e.Type != entity.Person || r.isAttribute(m) {
			continue
		}
		k := r.doc.ParagraphAt(m.Start)
		switch {
		case k >= n || who != 0 && m.Start >= end:
			return who
		case who == 0:
			who, end = m.Entity, r.doc.Paragraphs[k].End
		case who != m.Entity:
			return 0
		}
	}
	return who
}
