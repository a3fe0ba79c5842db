package claim

import (
	"strings"

	"github.com/quoth-go/quoth/entity"
	"github.com/quoth-go/quoth/quote"
	"github.com/quoth-go/quoth/sentence"
)

// maxFirstPerson is how often a content may say "I" for all of them to be
// replaced: beyond that the brackets bury the words.
const maxFirstPerson = 4

// A changeover takes one person's "I" out of a content: the name the first
// time, then a pronoun, and the verbs that agree with them. It changes all or
// nothing: with a part of them left, "I" would seem to be somebody else.
type changeover struct {
	*reading
	voice   voice
	speaker *entity.Entity
	edits   []edit
	count   int
	isBase  bool // whether "to" or a modal before lets a verb keep its base form
	failed  bool
}

// firstPerson returns the edits that have the source of q spoken of in the
// third person, none where not all of them are certain.
func (r *reading) firstPerson(q quote.Quote, v voice) []edit {
	e := r.entities.Get(v.own)
	if e == nil || e.Type != entity.Person || !r.people[e.ID].isNamed || !isProperName(e.Name) {
		return nil
	}
	c := changeover{reading: r, voice: v, speaker: e}
	for _, piece := range q.Content {
		for t := tokensIn(r.doc, piece); t.first < t.last && !c.failed; t.first++ {
			c.token(t.first)
		}
	}
	if c.failed {
		return nil
	}
	return c.edits
}

// token changes token i and what agrees with it.
func (c *changeover) token(i int) {
	if c.depth[i] != c.voice.level {
		return
	}
	switch word := c.lower(i); word {
	case "i":
		c.isBase = false
		c.subject(i)
	case "me":
		c.failed = c.failed || c.opens(i-1) // "let me be clear"
		c.put(i, c.refer("him", "her", ""))
	case "my":
		c.put(i, c.refer("his", "her", "'s"))
	case "mine", "myself":
		c.failed = true
	default:
		c.failed = c.failed || c.count > 0 && c.isSharedVerb(i)
		c.isBase = c.isBase || c.tag(i) == sentence.TO || c.tag(i) == sentence.MD
	}
	c.failed = c.failed || c.count > maxFirstPerson
}

// isSharedVerb reports whether token i is a verb in the present whose subject
// stands with an earlier verb, so that it might be "I": "I come and see".
func (c *changeover) isSharedVerb(i int) bool {
	if tag := c.tag(i); tag != sentence.VBP && (tag != sentence.VB || c.isBase) {
		return false
	}
	for i--; c.tag(i) == sentence.RB; i-- {
	}
	return c.tag(i) == sentence.CC
}

// refer returns what the speaker is called this time: by name first, then by
// the pronoun of his or her gender, else by the last name.
func (c *changeover) refer(he, she, ending string) string {
	c.count++
	b := c.people[c.speaker.ID]
	switch {
	case c.count == 1:
		return c.inflect(c.speaker.Name, ending)
	case b.he > b.she:
		return he
	case b.she > b.he:
		return she
	}
	return c.inflect(surname(c.speaker), ending)
}

func (c *changeover) inflect(name, ending string) string {
	if ending == "" {
		return name
	}
	return c.possessive(name)
}

// subject changes an "I" and the verb that agrees with it.
func (c *changeover) subject(i int) {
	before, next := c.lower(i-1), i+1
	if c.tag(i-1).IsProper() || c.tag(i-1) == sentence.CC && c.tag(i-2).IsNoun() || before == "n't" {
		c.failed = true // "Henry I", "my wife and I", "don't I"
		return
	}
	if isInverted(before) && c.depth[i-1] == c.voice.level {
		c.put(i-1, thirdPerson(before))
		c.put(i, c.refer("he", "she", ""))
		return
	}
	c.put(i, c.refer("he", "she", ""))
	for c.tag(next) == sentence.RB && c.lower(next) != "n't" && next < i+maxAuxiliaries {
		next++
	}
	c.verb(next, c.tag(i-1) == sentence.MD || before == "did")
}

// isInverted reports whether a word right before "I" is its verb: "am I".
func isInverted(word string) bool { return word == "am" || word == "do" || word == "have" }

// verb has token i, the verb of an "I", agree with the third person; isInverted
// says that its auxiliary stands before the subject.
func (c *changeover) verb(i int, isInverted bool) {
	switch word, tag := c.lower(i), c.tag(i); {
	case tag == sentence.VBD, isInverted && tag == sentence.VB, tag == sentence.VBN && strings.HasSuffix(word, "ed"):
	case word == "'d":
		full := c.hadOrWould(i)
		c.put(i, full)
		c.failed = c.failed || full == ""
	case word == "mean":
		c.failed = true // "I mean, who knows?"
	case word == "'ll":
		c.put(i, "will")
	case tag == sentence.MD, tag == sentence.Period:
	case tag == sentence.VBP, tag == sentence.VB && word != "be":
		c.present(i, word)
	default:
		c.failed = true
	}
}

// present changes a verb in the present, a negation at its end included.
func (c *changeover) present(i int, word string) {
	s := c.doc.Tokens[i].Span
	verb := thirdPerson(word)
	if c.lower(i+1) == "n't" {
		s.End = c.doc.Tokens[i+1].End
		verb += c.doc.Word(i + 1)
	}
	c.edits = append(c.edits, edit{Span: s, text: verb, isMarked: true})
}

// put puts text in the place of token i, with a capital where a sentence begins.
func (c *changeover) put(i int, text string) {
	if c.opens(i) {
		text = capitalized(text)
	}
	c.edits = append(c.edits, edit{Span: c.doc.Tokens[i].Span, text: text, isMarked: true})
}

// opens reports whether token i is the first word of a sentence, perhaps after
// quotation marks.
func (c *changeover) opens(i int) bool {
	for i > 0 && isMark(c.doc.Word(i-1)) && !c.startsAt(i) {
		i--
	}
	return i >= 0 && c.startsAt(i)
}

// thirdPerson returns the third person singular of a verb in the present, given
// in lower case as it goes with "I".
func thirdPerson(verb string) string {
	switch verb {
	case "am", "'m", "are", "'re":
		return "is"
	case "have", "'ve":
		return "has"
	}
	n := len(verb)
	switch {
	case n > 1 && verb[n-1] == 'y' && !strings.ContainsRune("aeiou", rune(verb[n-2])):
		return verb[:n-1] + "ies"
	case hasSibilant(verb), strings.HasSuffix(verb, "o"):
		return verb + "es"
	}
	return verb + "s"
}

// hasSibilant reports whether a verb ends in a sound that -s cannot follow.
func hasSibilant(verb string) bool {
	for _, ending := range []string{"s", "x", "z", "ch", "sh"} {
		if strings.HasSuffix(verb, ending) {
			return true
		}
	}
	return false
}
