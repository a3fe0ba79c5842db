package quote

import "github.com/quoth-go/quoth/entity"

// answer finds what is said in paragraph n, tokens first to last, of an interview where
// questions are answered: behind the letter, or all of it where one person is asked. A
// paragraph without a letter goes on with the answer before it. It returns the token at
// which the answer begins, -1 where there is none.
func (c *collector) answer(n, first, last int) int {
	talk := c.interview(c.es)
	if n >= len(talk.turns) || talk.turns[n].does != answer {
		return -1
	}
	a := attribution{
		rule: reply, paragraph: n, level: -1,
		content: []stretch{{first, last}},
	}
	switch {
	case c.letter(c.doc.Paragraphs[n]) == answer:
		a.cue, a.lemma = stretch{first + 1, first + 2}, c.doc.Word(first+1)
		a.source, a.who = stretch{first, first + 1}, stretch{first, first + 1}
		a.content[0].first += 2
	case !c.hasVerb(first, last) && !c.doc.Tokens[last-1].Tag.IsPunctuation():
		return -1 // a heading, or what stands below a picture
	case c.goesOnAnswering(n, talk.turns[n].speaks):
		before := &c.found[c.reply]
		before.content = append(before.content, a.content...)
		before.paragraph = n
		return first
	case talk.turns[n].speaks == 0:
		return -1
	}
	if a.content[0].empty() {
		return -1
	}
	c.reply = len(c.found)
	c.found = append(c.found, a)
	return a.content[0].first
}

// goesOnAnswering reports whether paragraph n, which who speaks, belongs to the answer of
// the paragraph before it.
func (c *collector) goesOnAnswering(n int, who entity.ID) bool {
	return c.reply >= 0 && c.found[c.reply].paragraph == n-1 && c.interview(c.es).turns[n-1].speaks == who
}
