package claim

import (
	"slices"
	"strings"

	"github.com/quoth-go/quoth/entity"
	"github.com/quoth-go/quoth/internal/lemma"
	"github.com/quoth-go/quoth/internal/lexicon"
	"github.com/quoth-go/quoth/quote"
	"github.com/quoth-go/quoth/sentence"
)

// maxGap bounds the tokens between a source, its cue and its content for the
// three to be one clause.
const maxGap = 4

// maxAside bounds the tokens before a cue in which an aside is looked for.
const maxAside = 64

// reported returns what the source does with a content that is no clause by itself,
// the source by name: "to build a wall" as "Donald Trump promised to build a wall".
// isClause is false where that has no finite verb: "Donald Trump's promise to build
// a wall". ok is false where source, cue and content do not follow each other, and, but
// for what the source does not affirm, where its words need context.
func (r *reading) reported(q quote.Quote, stance Stance) (text string, isClause, ok bool) {
	if q.Cue == nil || q.Source == nil || r.voiceOf(q).verbatim || !r.isRow(q) {
		return "", false, false
	}
	name, ok := r.reportedSource(q)
	if !ok && (stance == Affirms || !isThird(r.lower(r.doc.TokenAt(q.Source.Start)))) {
		return "", false, false
	}
	first, isClause, ok := r.predicate(q)
	if !ok {
		return "", false, false
	}
	rest := sentence.Span{Start: q.Source.End, End: q.Content[len(q.Content)-1].End}
	if behind := r.doc.TokenAt(q.Source.End); first > behind {
		if r.tag(behind) == sentence.Comma && strings.Contains(name, ",") {
			name += "," // of what it says of itself
		}
		rest.Start, name = r.doc.Tokens[first].Start, name+" "
	}
	return name + r.written(rest, r.substitutions(q, q.Speaker)), isClause, true
}

// isRow reports whether source, cue and content follow each other in one sentence.
func (r *reading) isRow(q quote.Quote) bool {
	return q.Source.End <= q.Cue.Start && q.Cue.End <= q.Content[0].Start &&
		r.doc.SentenceAt(q.Source.Start) == r.doc.SentenceAt(q.Content[len(q.Content)-1].End-1)
}

// predicate returns the token at which what the source does with the content
// begins: right behind the source, behind an aside, or, where more stands between,
// with the verb of the cue, which then must be finite. isFinite says whether it is.
func (r *reading) predicate(q quote.Quote) (first int, isFinite, ok bool) {
	cue, content := tokensIn(r.doc, q.Cue.Span), r.doc.TokenAt(q.Content[0].Start)
	first = r.behindAside(q)
	if tag := r.tag(first); (tag == sentence.WP || tag == sentence.WDT) && first < cue.first {
		first++ // "Smith, who | has called for it"
	}
	isNear := cue.first-first <= maxGap && !r.hasMark(first, cue.first)
	if !isNear {
		first = r.verbGroup(first, cue.first)
	}
	switch before := content - 1; {
	case r.tag(first) == sentence.PRP && !isReflexive(r.lower(first)):
		return 0, false, false // another subject: "for Smith it is unclear", not "Smith himself"
	case r.lower(before) == "as" && r.tag(before-1).IsFinite(), r.tag(content).IsFinite():
		return 0, false, false // its object comes first: "what Smith denounced as | a betrayal", "what he said | had failed"
	}
	for i := first; i <= content; i++ { // "her view | is shared"
		isFinite = isFinite || r.tag(i).IsFinite() || r.tag(i) == sentence.MD
	}
	return first, isFinite, (isNear || isFinite) && content-cue.last <= maxGap && !r.hasMark(cue.first, content)
}

func isReflexive(pronoun string) bool {
	return strings.HasSuffix(pronoun, "self") || strings.HasSuffix(pronoun, "selves")
}

// behindAside returns the token behind the source at which its clause goes on:
// behind what the article says of it between two commas or in brackets, "Jane
// Smith, the mayor of York, | denied the report".
func (r *reading) behindAside(q quote.Quote) int {
	first, cue := r.doc.TokenAt(q.Source.End), r.doc.TokenAt(q.Cue.Start)
	closing := sentence.Comma
	switch r.tag(first) {
	case sentence.Comma:
	case sentence.OpenBracket:
		closing = sentence.CloseBracket
	default:
		return first
	}
	for i := cue - 1; i >= max(first, cue-maxAside); i-- {
		if r.tag(i) != closing {
			continue
		}
		if r.tag(i+1) == sentence.CC && i+1 < cue {
			i++ // "but"
		}
		return i + 1
	}
	return first
}

// verbGroup returns where the group of verbs and adverbs begins that goes on to
// token i, not before first.
func (r *reading) verbGroup(first, i int) int {
	for ; i > first; i-- {
		if tag := r.tag(i - 1); !tag.IsVerb() && tag != sentence.MD && tag != sentence.RB {
			break
		}
	}
	return i
}

// hasMark reports whether a mark that parts clauses is among the tokens from first
// to last, last exclusive.
func (r *reading) hasMark(first, last int) bool {
	for i := first; i < last; i++ {
		if tag := r.tag(i); tag.IsPunctuation() && tag != sentence.OpenQuote && tag != sentence.HYPH {
			return true
		}
	}
	return false
}

// reportedSource returns who q is attributed to in words that need no context:
// the name where the source is a person's name, role or pronoun, else its own
// words. It is false for words with a pronoun without a name.
func (r *reading) reportedSource(q quote.Quote) (string, bool) {
	words := q.Source.Of(r.doc.Text)
	t := tokensIn(r.doc, *q.Source)
	e := r.entities.Get(q.Speaker)
	isNamed := e != nil && e.Type == entity.Person && r.people[e.ID].isNamed && isProperName(e.Name)
	if isNamed && t.last == t.first+1 && r.tag(t.first) == sentence.PRPS {
		return r.possessive(e.Name), true
	}
	isSelf := r.lower(t.first) == "i" || r.lower(t.first) == "we" // with whose verbs a name does not agree
	if isNamed && !isSelf && (t.last == t.first+1 || r.isMention(*q.Source, e.ID)) {
		return e.Name, true
	}
	for i := t.first; i < t.last; i++ {
		switch r.tag(i) {
		case sentence.PRP, sentence.PRPS, sentence.WP, sentence.WDT, sentence.WPS:
			if i > t.first && r.tag(i) == sentence.PRP && r.lower(i-1) == "of" {
				continue // "neither of them"
			}
			if isNamed && r.isCalled(*q.Source, e.ID) {
				return e.Name, true // "her opponent, John Brown"
			}
			return words, false
		}
	}
	return words, true
}

// isCalled reports whether s holds a mention of id by name.
func (r *reading) isCalled(s sentence.Span, id entity.ID) bool {
	return slices.ContainsFunc(r.mentions(s), func(m entity.Mention) bool { return m.Entity == id && m.Form == entity.Name })
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
	isTied := startsWith(words, "that") && words[0].tag == sentence.IN
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
			isSubordinate = isSubordinate && attributes(w.text) && i+1 < len(words) && words[i+1].tag.IsFinite() // "an agreement that he said had failed"
		case isTied && w.tag == sentence.VBN && i > 0 && words[i-1].tag.IsNoun():
			return true // `that the company "made mistakes"`, whose verb looks like a participle
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
