package claim

import (
	"github.com/quoth-go/quoth/entity"
	"github.com/quoth-go/quoth/internal/lemma"
	"github.com/quoth-go/quoth/internal/lexicon"
	"github.com/quoth-go/quoth/quote"
	"github.com/quoth-go/quoth/sentence"
)

// maxGap bounds the tokens between a source, its cue and its content for the
// three to be one clause.
const maxGap = 4

// reported returns the clause that a content which is none completes, its
// source by name: "to build a wall" as "Donald Trump promised to build a wall".
// It is false where source, cue and content do not stand in a row.
func (r *reading) reported(q quote.Quote) (string, bool) {
	if q.Cue == nil || q.Source == nil || r.voiceOf(q).verbatim || !r.isRow(q) {
		return "", false
	}
	name, ok := r.reportedSource(q)
	if !ok {
		return "", false
	}
	rest := sentence.Span{Start: q.Source.End, End: q.Content[len(q.Content)-1].End}
	return name + r.written(rest, r.substitutions(q, q.Speaker)), true
}

// isRow reports whether source, cue and content stand in this order in one
// sentence, next to each other, and with a verb that makes them a clause.
func (r *reading) isRow(q quote.Quote) bool {
	first, last := q.Content[0], q.Content[len(q.Content)-1]
	if q.Source.End > q.Cue.Start || q.Cue.End > first.Start ||
		r.doc.SentenceAt(q.Source.Start) != r.doc.SentenceAt(last.End-1) {
		return false
	}
	gap := tokenRange{r.doc.TokenAt(q.Source.End), tokensIn(r.doc, first).first}
	cue := tokensIn(r.doc, q.Cue.Span)
	if cue.first-gap.first > maxGap || gap.last-cue.last > maxGap {
		return false
	}
	isFinite := false
	for i := gap.first; i < gap.last; i++ {
		if tag := r.tag(i); tag.IsPunctuation() && tag != sentence.OpenQuote && tag != sentence.HYPH {
			return false
		} else if tag.IsFinite() || tag == sentence.MD {
			isFinite = true
		}
	}
	return isFinite
}

// reportedSource returns who q is attributed to in words that need no context:
// the name where the source is a person's name, role or pronoun, else its own
// words. It is false for a pronoun without a name.
func (r *reading) reportedSource(q quote.Quote) (string, bool) {
	words := q.Source.Of(r.doc.Text)
	t := tokensIn(r.doc, *q.Source)
	e := r.entities.Get(q.Speaker)
	isNamed := e != nil && e.Type == entity.Person && r.people[e.ID].isNamed && isProperName(e.Name)
	if isNamed && r.tag(t.first) == sentence.PRPS {
		return r.possessive(e.Name), true
	}
	if isNamed && (t.last == t.first+1 || r.isMention(*q.Source, e.ID)) {
		return e.Name, true
	}
	for i := t.first; i < t.last; i++ {
		switch r.tag(i) {
		case sentence.PRP, sentence.PRPS, sentence.WP, sentence.WDT, sentence.WPS:
			return "", false
		}
	}
	return words, true
}

// isMention reports whether s is a mention of id.
func (r *reading) isMention(s sentence.Span, id entity.ID) bool {
	for _, m := range r.mentions(sentence.Span{Start: s.Start, End: s.Start + 1}) {
		if m.Span == s && m.Entity == id {
			return true
		}
	}
	return false
}

// isClause reports whether words hold a clause of their own: a finite verb that
// stands neither first, where it has lost its subject, nor after "and", where it
// shares that of the cue, nor after a word that makes its clause a part of
// another.
func isClause(words []word) bool {
	words = opening(words)
	if len(words) == 0 || opensFragment(words[0]) {
		return false
	}
	isSubordinate := words[0].tag == sentence.VBG && attributes(words[0].text) // "suggesting he lied"
	for i, w := range words {
		switch {
		case w.tag.IsFinite() || w.tag == sentence.MD:
			if !isSubordinate && words[i-1].tag != sentence.CC {
				return true
			}
			isSubordinate = false
		case subordinates(words, i):
			isSubordinate = true
		}
	}
	return false
}

// opensFragment reports whether no sentence begins with w, or only a question
// does.
func opensFragment(w word) bool {
	switch w.text {
	case "to", "how", "why", "what", "who", "whom", "whose", "which", "where", "whether":
		return true
	}
	return w.tag.IsFinite() || w.tag == sentence.MD
}

// subordinates reports whether word i opens a clause that is a part of another.
func subordinates(words []word, i int) bool {
	switch words[i].tag {
	case sentence.WDT, sentence.WP, sentence.WPS, sentence.WRB:
		return true
	}
	switch words[i].text {
	case "that", "whether", "if", "because", "while", "although", "though", "unless", "until", "since", "as", "after", "before", "than":
		return i == 0 || words[i].tag == sentence.IN
	}
	return false
}

// attributes reports whether a verb can be a cue.
func attributes(verb string) bool {
	return lexicon.IsSpeechVerb(verb) || senseOf(lemma.Verb(verb)) != sense{}
}
