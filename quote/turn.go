package quote

import (
	"unicode"

	"github.com/quoth-go/quoth/internal/lexicon"
	"github.com/quoth-go/quoth/sentence"
)

// turn finds the turn of a transcript that paragraph n, tokens first to last,
// is: "WALLACE: ...". It returns the token at which what is said begins, -1 where there is
// no turn.
func (c *collector) turn(n, first, last int) int {
	start := first
	pair := int(c.pairOf[first])
	if pair >= 0 && c.pairs[pair].First == first {
		start++ // a transcript that is quoted as a whole
	}
	colon := -1
	for i := start; i < last && i < start+8; i++ {
		if c.doc.Word(i) == ":" {
			colon = i
			break
		}
	}
	if colon <= start || colon+1 >= last || c.isRubric(stretch{start, colon}) {
		return -1
	}
	label := stretch{start, c.beforeTopic(start, colon)}
	if !c.isSpeakerLabel(n, label.first, label.last) {
		return -1
	}
	c.found = append(c.found, attribution{
		rule: turn, lemma: ":", paragraph: n, level: -1,
		cue: stretch{colon, colon + 1}, source: label, who: label,
		content: []stretch{{colon + 1, last}},
	})
	if start > first {
		c.owner[pair] = len(c.found) - 1 // so that paragraphs without a label go on with it
	}
	return colon + 1
}

// beforeTopic returns the comma of a label, tokens first to last, behind which it tells what
// is spoken of, or its end: "SMITH|, on taxes".
func (c *collector) beforeTopic(first, last int) int {
	for i := first + 1; i+1 < last; i++ {
		if word := c.lowered.Word(i + 1); c.doc.Word(i) == "," && (word == "on" || word == "about" || word == "to") {
			return i
		}
	}
	return last
}

// maxRubric is how many tokens a rubric may have.
const maxRubric = 3

// isRubric reports whether the label s says what follows, and not who speaks:
// "EDITORIAL: ...", "Q&A: ...", "FACT CHECK: ...".
func (r *reading) isRubric(s stretch) bool {
	if s.empty() || s.last-s.first > maxRubric {
		return false
	}
	switch r.lowered.Word(s.last - 1) {
	case "check", "ruling", "rating", "verdict", "claim", "claims", "fact", "facts", "alert", "context", "conclusion":
		return true
	}
	if s.last-s.first > 1 {
		return false
	}
	switch r.lowered.Word(s.first) {
	case "editorial", "opinion", "analysis", "commentary", "comment", "column", "review", "preview", "recap", "explainer",
		"exclusive", "breaking", "update", "updated", "live", "watch", "video", "photo", "photos", "audio", "podcast", "gallery",
		"q&a", "factbox", "timeline", "profile", "obituary", "correction", "clarification", "note", "warning", "related",
		"more", "read", "summary", "background", "date", "time", "by":
		return true
	}
	return false
}

// isSpeakerLabel reports whether tokens first to last, in front of paragraph n, name who
// speaks a turn: in capitals throughout, or in a text where names stand in front of
// turns.
func (c *collector) isSpeakerLabel(n, first, last int) bool {
	letters := 0
	for i := first; i < last; i++ {
		if c.doc.Tokens[i].Tag.IsPunctuation() {
			continue
		}
		for _, r := range c.doc.Word(i) {
			if unicode.IsLower(r) {
				return lexicon.IsCapital(c.doc.Word(first)) && c.isNamedTurn(n, c.es)
			}
			if unicode.IsUpper(r) {
				letters++
			}
		}
	}
	if n == 0 && !c.speaks(stretch{first, last}) && !c.isNamedTurn(n, c.es) {
		return false // "BUSTED: ..." in a headline
	}
	return letters > 1 && c.doc.Tokens[first].Tag != sentence.CD && !c.namesPlace(first)
}

// maxSignature bounds the tokens of a signature.
const maxSignature = 20

// sign finds the name that a quotation is signed with: a dash and a name that
// end the paragraph, or are the next one: `"..." - Jane Smith`.
func (c *collector) sign(n, first, last int) bool {
	dash := first
	if lexicon.IsDash(c.doc.Word(dash)) && dash+1 < last && c.pairOf[dash+1] >= 0 {
		dash++ // of a list
	}
	for dash < last && !lexicon.IsDash(c.doc.Word(dash)) || dash < last && c.pairOf[dash] >= 0 {
		dash++
	}
	if dash+1 >= last || last-dash > maxSignature || !lexicon.IsCapital(c.doc.Word(dash+1)) || c.hasVerb(dash, last) {
		return false
	}
	before := c.pairEndingAt(dash)
	if before < 0 || c.pairs[before].Paragraph < n-1 {
		return false
	}
	end := last
	if c.doc.Tokens[end-1].Tag == sentence.Period {
		end--
	}
	content := c.chain(before)
	if len(content) == 0 {
		return false
	}
	name := stretch{dash + 1, end}
	c.found = append(c.found, attribution{
		rule: signature, lemma: "-", paragraph: n, level: -1,
		cue: stretch{dash, dash + 1}, source: name, who: name, content: content,
	})
	c.own(len(c.found) - 1)
	return true
}

// pairEndingAt returns the outermost pair that ends with token i, or -1.
func (c *collector) pairEndingAt(i int) int {
	if i == 0 || c.pairOf[i-1] < 0 {
		return -1
	}
	k := int(c.pairOf[i-1])
	for c.pairs[k].Parent >= 0 {
		k = c.pairs[k].Parent
	}
	first := c.pairs[k].First
	isFirst := c.breaks[first] || c.doc.Word(first-1) == ":" || c.breaks[first-1] && lexicon.IsDash(c.doc.Word(first-1))
	if c.pairs[k].Last != i || !isFirst {
		return -1
	}
	return k
}

// hasVerb reports whether a finite verb stands in tokens first to last. One with
// a capital is a name to a tagger that knows better.
func (r *reading) hasVerb(first, last int) bool {
	for i := first; i < last; i++ {
		if t := r.doc.Tokens[i].Tag; (t.IsFinite() || t == sentence.MD) && !lexicon.IsCapital(r.doc.Word(i)) {
			return true
		}
	}
	return false
}
