package claim

import (
	"strings"

	"github.com/quoth-go/quoth/entity"
	"github.com/quoth-go/quoth/internal/lexicon"
	"github.com/quoth-go/quoth/quote"
	"github.com/quoth-go/quoth/sentence"
)

// substitutions returns the edits that let the content of q be read without
// what stands around it: the first mention of each entity by its name where it
// is a pronoun of the third person or a bare surname, and the first person. The
// entity known has been named before.
func (r *reading) substitutions(q quote.Quote, known entity.ID) []edit {
	v := r.voiceOf(q)
	r.restart()
	r.meet(known)
	edits := r.firstPerson(q, v)
	if len(edits) > 0 {
		r.meet(v.own)
	}
	var names, pronouns []edit
	var meant rivals
	for _, piece := range q.Content {
		for _, m := range r.mentions(piece) {
			if m.End > piece.End || r.isEstranged(m, v) || !r.isNaming(m) {
				continue
			}
			isNew := r.meet(m.Entity)
			if m.Form == entity.Name {
				meant.name(r, m)
			}
			if !isNew {
				continue
			}
			e, ok := r.named(m)
			e.isMarked = v.isQuoted(r.depth[r.doc.TokenAt(m.Start)]) && !strings.HasSuffix(r.doc.Text[:m.Start], "[")
			switch {
			case m.Form == entity.Pronoun:
				isDoubtful := meant.dispute(r, m)
				if ok && !isDoubtful && r.means(m, q.Speaker, e.isMarked) {
					pronouns = append(pronouns, e)
				}
			case ok:
				names = append(names, e)
			}
		}
	}
	if meant.same() {
		pronouns = nil
	}
	return merged(edits, merged(names, pronouns))
}

// means reports whether the pronoun m means its antecedent for all that speaks for
// the source. In reported words "he" mostly means who reports them, so that another
// is doubtful unless the gender speaks for it; "they" is surer than a guess only
// where it means the source.
func (r *reading) means(m entity.Mention, source entity.ID, isMarked bool) bool {
	switch pronoun := r.lower(r.doc.TokenAt(m.Start)); pronoun {
	case "their", "them":
		return m.Entity == source
	case "he", "she":
		e := r.entities.Get(source)
		mayBeSource := e != nil && e.Type == entity.Person && r.people[source].isNamed && r.fits(pronoun, e)
		return isMarked || m.Entity == source || !mayBeSource
	}
	return true
}

// fits reports whether a pronoun may call a person so, for all that the other
// pronouns and the given name say.
func (r *reading) fits(pronoun string, e *entity.Entity) bool {
	b := r.people[e.ID]
	switch pronoun {
	case "he", "him", "his":
		return b.he >= b.she && !clashes(pronoun, e.Name)
	case "she", "her", "hers":
		return b.she >= b.he && !clashes(pronoun, e.Name)
	}
	return false
}

// rivals are the people among whom a content leaves doubt whom a pronoun means:
// it calls several "he", or "she", without having named them, or has just named
// another one.
type rivals struct {
	he, she int
	last    entity.Mention // of a person by name
}

// name notes that m names somebody.
func (c *rivals) name(r *reading, m entity.Mention) {
	if r.entities.Get(m.Entity).Type == entity.Person {
		c.last = m
	}
}

// dispute notes the pronoun m and reports whether somebody else, named before it
// in its sentence, might be meant, who mostly is: "that Obama knew he could not".
func (c *rivals) dispute(r *reading, m entity.Mention) bool {
	pronoun := r.lower(r.doc.TokenAt(m.Start))
	switch pronoun {
	case "he", "him", "his":
		c.he++
	case "she", "her", "hers":
		c.she++
	}
	return c.last.Entity != 0 && r.doc.SentenceAt(c.last.Start) == r.doc.SentenceAt(m.Start) &&
		r.fits(pronoun, r.entities.Get(c.last.Entity))
}

// same reports whether there are two of a kind: one is likely mistaken for the
// other.
func (c *rivals) same() bool { return c.he > 1 || c.she > 1 }

// isNaming reports whether m can introduce its entity to the reader: relative
// and reflexive pronouns point back within their clause.
func (r *reading) isNaming(m entity.Mention) bool {
	if m.Form != entity.Pronoun {
		return m.Form == entity.Name
	}
	switch r.lower(r.doc.TokenAt(m.Start)) {
	case "he", "she", "him", "her", "his", "hers", "they", "them", "their", "theirs", "it", "its":
		return true
	}
	return false
}

// named returns the edit that has m call its entity by its name, false where
// it does so already or where that would not read well.
func (r *reading) named(m entity.Mention) (edit, bool) {
	e := r.entities.Get(m.Entity)
	if !r.people[e.ID].isNamed || !isProperName(e.Name) {
		return edit{}, false
	}
	if m.Form == entity.Name {
		return r.completed(m, e)
	}
	i := r.doc.TokenAt(m.Start)
	if r.lower(i-1) == "or" || r.lower(i+1) == "or" {
		return edit{}, false // "his or her"
	}
	if next := r.lower(i + 1); next == "(" || next == "[" {
		return edit{}, false // "he (Trump)"
	}
	if clashes(r.lower(i), e.Name) {
		return edit{}, false // the antecedent is a wrong one
	}
	switch word := r.lower(i); word {
	case "he", "she", "him":
		return r.withClitic(edit{Span: m.Span, text: r.nameOf(e)}, i+1), e.Type == entity.Person
	case "his", "her":
		if r.tag(i) == sentence.PRPS && r.tag(i+1) != sentence.RP && (word == "his" || r.ownsAfter(i)) {
			return edit{Span: m.Span, text: r.possessive(r.nameOf(e))}, e.Type == entity.Person
		}
		return edit{Span: m.Span, text: r.nameOf(e)}, e.Type == entity.Person && word == "her"
	case "its", "their":
		return edit{Span: m.Span, text: r.possessive(r.nameOf(e))}, isBodyEntity(e)
	case "them":
		return edit{Span: m.Span, text: r.nameOf(e)}, isBodyEntity(e)
	}
	return edit{}, false
}

// ownsAfter reports whether what follows token i, a "her", can be hers: it is an
// object before what ends a phrase or begins another, or who is to do something: "help |
// her | show that stuff".
func (r *reading) ownsAfter(i int) bool {
	switch r.lower(i - 1) {
	case "help", "helped", "helping", "let", "make", "made", "watch", "watched", "see", "saw":
		if tag := r.tag(i + 2); tag == sentence.DT || tag == sentence.PRP || tag == sentence.PRPS || r.lower(i+2) == "that" {
			return false
		}
	}
	next := r.tag(i + 1)
	if next == sentence.OpenQuote {
		next = r.tag(i + 2)
	}
	switch next {
	case sentence.DT, sentence.IN, sentence.TO, sentence.Period, sentence.Comma, sentence.Colon, sentence.CloseQuote:
		return false
	}
	return true
}

// clashes reports whether a pronoun is of the other gender than the given name
// that a person's name begins with.
func clashes(pronoun, name string) bool {
	given, _, _ := strings.Cut(strings.ToLower(name), " ")
	switch pronoun {
	case "she", "her":
		return lexicon.GivenName(given) == lexicon.Male
	case "he", "him", "his":
		return lexicon.GivenName(given) == lexicon.Female
	}
	return false
}

// withClitic returns e with the verb that token i is where that leans on the
// word before: "he'd" becomes "Smith would" or "Smith had".
func (r *reading) withClitic(e edit, i int) edit {
	if i >= len(r.doc.Tokens) || r.doc.Tokens[i].Start > e.End {
		return e
	}
	verb := ""
	switch r.lower(i) {
	case "'s":
		verb = " is"
		if r.verbAfter(i) == sentence.VBN {
			verb = r.doc.Word(i) // or "has"
		}
	case "'ll":
		verb = " will"
	case "'d":
		if full := r.hadOrWould(i); full != "" {
			verb = " " + full
		}
	}
	if verb != "" {
		e.text += verb
		e.End = r.doc.Tokens[i].End
	}
	return e
}

// hadOrWould writes out token i, a "'d", by the form of the verb after it; it
// is "" where that does not tell.
func (r *reading) hadOrWould(i int) string {
	switch r.verbAfter(i) {
	case sentence.VBN:
		return "had"
	case sentence.VB:
		return "would"
	}
	return ""
}

// verbAfter returns the tag of the first token after i that is no adverb.
func (r *reading) verbAfter(i int) sentence.Tag {
	for i++; r.tag(i) == sentence.RB; i++ {
	}
	return r.tag(i)
}

// isBodyEntity reports whether e is no person and no thing.
func isBodyEntity(e *entity.Entity) bool {
	return e.Type == entity.Organization || e.Type == entity.Place || e.Type == entity.Group
}

// completed returns the edit that gives a person in full whom m calls by a bare
// surname, or by a form of address and that.
func (r *reading) completed(m entity.Mention, e *entity.Entity) (edit, bool) {
	i, last := r.doc.TokenAt(m.Start), r.doc.TokenAt(m.End-1)
	given, isSurname := strings.CutSuffix(e.Name, r.doc.Word(last))
	switch before := r.tag(i - 1); {
	case e.Type != entity.Person, !isSurname, !strings.HasSuffix(given, " "), r.isCompound(m), !r.ownsSurname(e):
		return edit{}, false
	case i < last:
		title, _ := lexicon.TitleOf(strings.TrimSuffix(r.lower(i), "."))
		return edit{Span: m.Span, text: e.Name}, title.Honorific && i+1 == last
	case before == sentence.DT, before.IsProper() && !r.startsAt(i):
		return edit{}, false // "the Trump campaign", "Governor Pence"
	}
	return edit{Span: sentence.Span{Start: m.Start, End: m.Start}, text: strings.TrimSpace(given)}, true
}

// ownsSurname reports whether a bare surname most likely means e: nobody else in
// the article has it, or e is spoken of far more often.
func (r *reading) ownsSurname(e *entity.Entity) bool {
	b := r.bearers[surname(e)]
	return b.first == e.ID && b.most >= ownership*b.next
}

// ownership is how many times as often the owner of a surname is mentioned as
// anybody else who has it.
const ownership = 3

// isCompound reports whether m is a part of a word: "Clinton-Kaine".
func (r *reading) isCompound(m entity.Mention) bool {
	before, after := r.doc.Text[:m.Start], r.doc.Text[m.End:]
	return strings.HasSuffix(before, "-") || strings.HasSuffix(before, "/") ||
		strings.HasPrefix(after, "-") || strings.HasPrefix(after, "/")
}

// startsAt reports whether token i begins a sentence.
func (r *reading) startsAt(i int) bool {
	return r.doc.Sentences[r.doc.SentenceAt(r.doc.Tokens[i].Start)].First == i
}

// nameOf returns the name of e as a sentence has it: "the" before it where the
// text has that.
func (r *reading) nameOf(e *entity.Entity) string {
	if r.people[e.ID].hasArticle {
		return "the " + e.Name
	}
	return e.Name
}

// possessive returns the possessive of a name, which after an s is an
// apostrophe alone, as in the style book of the Associated Press.
func (r *reading) possessive(name string) string {
	apostrophe := "'"
	if r.curly {
		apostrophe = "’"
	}
	if strings.HasSuffix(name, "s") {
		return name + apostrophe
	}
	return name + apostrophe + "s"
}

// isProperName reports whether name is words with capitals, with nothing in
// them that a sentence could trip over.
func isProperName(name string) bool {
	if len(name) > maxNameBytes || strings.ContainsFunc(name, trips) {
		return false
	}
	words, first, last := 0, "", ""
	for word := range strings.FieldsSeq(name) {
		if words == 0 {
			first = word
		}
		words, last = words+1, word
	}
	return words <= maxNameWords && lexicon.IsCapital(first) && lexicon.IsCapital(last)
}

// trips reports whether a sentence could trip over a character of a name.
func trips(c rune) bool {
	switch c {
	case '[', ']', '(', ')', '"', '“', '”', '|', '/', '\n':
		return true
	}
	return false
}

// maxNameWords and maxNameBytes bound a name that is put into a sentence.
const (
	maxNameWords = 8
	maxNameBytes = 80
)
