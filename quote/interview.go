package quote

import (
	"slices"
	"strings"

	"github.com/quoth-go/quoth/entity"
	"github.com/quoth-go/quoth/sentence"
)

// An interview says who speaks in each paragraph of a text, where it tells: there "I"
// means that person, and "you" who is asked.
type interview struct {
	isRead bool
	turns  []exchange // by paragraph
}

// An exchange is what a paragraph of an interview does.
type exchange struct {
	does          act
	speaks, asked entity.ID // 0 where the text does not tell
	isLabelled    bool      // whether the name of who speaks and a colon stand in front
}

// An act is asking or answering.
type act uint8

const (
	aside act = iota // what comes before the first question
	question
	answer
)

// What makes an interview of a text: so many turns of one person with a label, or else
// the word and so many questions, of so many paragraphs each.
const (
	minLabelled  = 2
	minQuestions = 3
	maxPerAsking = 8
)

// turnAt returns what the paragraph of token i does, which is nothing inside of
// quotation marks.
func (r *reading) turnAt(i int, es *entity.Entities) exchange {
	talk := r.interview(es)
	if len(talk.turns) == 0 || r.pairOf[i] >= 0 {
		return exchange{}
	}
	return talk.turns[r.doc.ParagraphAt(r.doc.Tokens[i].Start)]
}

// isNamedTurn reports whether the name of who speaks stands in front of paragraph n.
func (r *reading) isNamedTurn(n int, es *entity.Entities) bool {
	talk := r.interview(es)
	return n < len(talk.turns) && talk.turns[n].isLabelled
}

// interview returns the interview that the text is, read at the first call.
func (r *reading) interview(es *entity.Entities) interview {
	if !r.talk.isRead {
		r.talk.isRead = true
		if r.talk.turns = r.readNames(es); r.talk.turns == nil {
			r.talk.turns = r.readQuestions(es)
		}
	}
	return r.talk
}

// readQuestions returns the turns of an interview whose turns have no names, nil where
// the text is none.
func (r *reading) readQuestions(es *entity.Entities) []exchange {
	first, isTalk := r.firstQuestion()
	if !isTalk {
		return nil
	}
	turns := make([]exchange, len(r.doc.Paragraphs))
	for n := first; n < len(turns); n++ {
		if turns[n].does = r.asksOrAnswers(n); turns[n].does == aside {
			turns[n].does = answer
		}
	}
	switch who := r.introduced(first, es); len(who) {
	case 1:
		for n := range turns {
			switch turns[n].does {
			case question:
				turns[n].asked = who[0]
			case answer:
				turns[n].speaks = who[0]
			}
		}
	case 2:
		r.shareAnswers(turns, [2]entity.ID{who[0], who[1]}, es)
	}
	return turns
}

// firstQuestion returns the paragraph with which an interview begins whose turns have no
// names, and whether the text is one.
func (r *reading) firstQuestion() (at int, isTalk bool) {
	asked, labelled, first := 0, 0, -1
	for n, p := range r.doc.Paragraphs {
		if r.deadline.Passed() {
			return 0, false
		}
		does := r.asksOrAnswers(n)
		if does != aside && first < 0 {
			first = n
		}
		if does == question {
			asked++
		}
		if r.letter(p) == answer {
			labelled++
		}
	}
	isTalk = first > 0 && (labelled >= minLabelled || asked >= minQuestions && asked*maxPerAsking >= len(r.doc.Paragraphs) && r.isAnnounced(first))
	return first, isTalk
}

// asksOrAnswers returns what paragraph n does by the letter in front of it, or since it is a
// question, which no headline is.
func (r *reading) asksOrAnswers(n int) act {
	p := r.doc.Paragraphs[n]
	if label := r.letter(p); label != aside || n == 0 || !r.asks(p) {
		return label
	}
	return question
}

// letter returns what the letter in front of a paragraph says that it is: "Q: ...".
func (r *reading) letter(p sentence.Paragraph) act {
	i := r.doc.Sentences[p.First].First
	if i+1 >= len(r.doc.Tokens) || r.doc.Word(i+1) != ":" && r.doc.Word(i+1) != "." {
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
		if word := r.lowered.Word(i); strings.HasPrefix(word, "interview") || word == "conversation" || word == "q&a" {
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

// introduced returns the people whom the first paragraph names that names any, of the
// n at the beginning: the first three of them.
func (r *reading) introduced(n int, es *entity.Entities) []entity.ID {
	var who []entity.ID
	end := 0
	for _, m := range es.Mentions {
		if r.deadline.Passed() {
			return nil
		}
		if m.Form != entity.Name || es.Get(m.Entity).Type != entity.Person || r.isAttribute(m) {
			continue
		}
		k := r.doc.ParagraphAt(m.Start)
		switch {
		case k >= n || len(who) > 0 && m.Start >= end || len(who) > 2:
			return who
		case len(who) == 0:
			end = r.doc.Paragraphs[k].End
		}
		if !slices.Contains(who, m.Entity) {
			who = append(who, m.Entity)
		}
	}
	return who
}
