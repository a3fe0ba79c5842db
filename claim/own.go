package claim

import (
	"slices"
	"strings"

	"github.com/quoth-go/quoth/internal/deadline"
	"github.com/quoth-go/quoth/internal/lexicon"
	"github.com/quoth-go/quoth/quote"
	"github.com/quoth-go/quoth/sentence"
)

// WithOwnClaims has the Extractor add the article's own claims: sentences that
// the article asserts itself and that are worth checking, by a Spotter's score
// of at least least. Their Quote is 0, their claimant's class is Voice.
//
// A sentence that overlaps the content, the cue or the source of a quotation is
// none, nor is a headline, a caption, a line of names, a question, an order, or
// what speaks of "I", "we" or "you", which in news somebody says whom no
// attribution was found for.
//
// At 0.5, where a sentence is as likely to be chosen as not, half of what news
// asserts is left, five claims an article; at 0.8 a third, its figures, votes and
// sums.
func WithOwnClaims(least float64) Option {
	return option(func(o *options) { o.own, o.worthy = true, least })
}

// withOwn returns quotes with the sentences of r that are the article's own
// claims among them, in the order of the text, as quotations without a source; not
// all of them once d has passed.
func (x *Extractor) withOwn(r *reading, quotes []quote.Quote, d *deadline.Deadline) []quote.Quote {
	if !x.own {
		return quotes
	}
	doc := r.doc
	var all []quote.Quote
	for i, attributed := range attributedIn(doc, quotes) {
		if d.Passed() {
			return all
		}
		s, ok := r.assertion(doc.Sentences[i])
		if attributed || !ok || !(x.spotter.ScoreSpans(doc, s) >= x.worthy) {
			continue
		}
		for len(quotes) > 0 && quotes[0].Content[0].Start < s.Start {
			all, quotes = append(all, quotes[0]), quotes[1:]
		}
		all = append(all, quote.Quote{Kind: quote.Direct, Content: []sentence.Span{s}, Confidence: ownConfidence})
	}
	return append(all, quotes...)
}

// ownConfidence is how many of a hundred own claims of PolNeAR's development part,
// read by eye, the article asserts itself; the others report somebody.
const ownConfidence = 0.9

// attributedIn says of each sentence of doc whether a quotation has a part in it.
func attributedIn(doc *sentence.Document, quotes []quote.Quote) []bool {
	begin := make([]int, len(doc.Sentences)+1) // how many spans begin in a sentence, less those that end before it
	mark := func(s sentence.Span) {
		begin[doc.SentenceAt(s.Start)]++
		begin[doc.SentenceAt(s.End-1)+1]--
	}
	for _, q := range quotes {
		for _, s := range q.Content {
			mark(s)
		}
		if q.Cue != nil {
			mark(q.Cue.Span)
		}
		if q.Source != nil {
			mark(*q.Source)
		}
	}
	attributed, depth := make([]bool, len(doc.Sentences)), 0
	for i := range attributed {
		depth += begin[i]
		attributed[i] = depth > 0
	}
	return attributed
}

// maxAssertion bounds the tokens of an assertion: what is longer is a list or a
// table.
const maxAssertion = 100

// assertion returns what a sentence asserts, less its dateline, if it is
// one that asserts: it ends in a full stop, has a verb, and tells it in the third
// person.
func (r *reading) assertion(s sentence.Sentence) (sentence.Span, bool) {
	doc := r.doc
	t := tokenRange{s.First + dateline(doc, s), s.Last}
	if t.first == t.last || t.last-t.first > maxAssertion || !endsInStop(s.Of(doc.Text)) || !hasPlainVerb(doc, t) {
		return sentence.Span{}, false
	}
	if doc.Tokens[t.first].Tag.IsPunctuation() {
		return sentence.Span{}, false // a quotation whose speaker nobody found, an aside, an item
	}
	words := r.appendWords(nil, t)
	return doc.Cover(t.first, t.last), !isImperative(words) && !isCredit(words) && !slices.ContainsFunc(words, isForeign)
}

// isCredit reports whether words name who wrote: "Smith contributed to this
// report".
func isCredit(words []word) bool {
	return has(words, "contributed") && (has(words, "report") || has(words, "reporting"))
}

// hasPlainVerb reports whether the tokens of r hold a finite verb, which a headline
// would begin with a capital.
func hasPlainVerb(doc *sentence.Document, r tokenRange) bool {
	for i := r.first; i < r.last; i++ {
		if t := doc.Tokens[i].Tag; (t.IsFinite() || t == sentence.MD) && !lexicon.IsCapital(doc.Word(i)) {
			return true
		}
	}
	return false
}

// isForeign reports whether w is foreign to what a news article tells itself: it
// points at who speaks or is spoken to, or is of the caption of a picture.
func isForeign(w word) bool {
	switch w.text {
	case "i", "me", "my", "mine", "myself", "we", "us", "our", "ours", "ourselves", "you", "your", "yours":
		return w.tag == sentence.PRP || w.tag == sentence.PRPS // neither the US nor a gold mine
	case "photo", "photograph", "pictured", "getty", "afp", "caption", "courtesy":
		return true
	}
	return false
}

// maxDateline bounds the tokens of a dateline.
const maxDateline = 12

// dateline returns how many tokens of s are one, "WASHINGTON (AP) —" or "NEW DELHI:",
// which has no verb.
func dateline(doc *sentence.Document, s sentence.Sentence) int {
	if !lexicon.IsAllCapitals(doc.Word(s.First)) {
		return 0
	}
	for i := s.First + 1; i < min(s.Last, s.First+maxDateline); i++ {
		switch t := doc.Tokens[i].Tag; {
		case t.IsFinite() || t == sentence.MD:
			return 0
		case lexicon.IsDash(doc.Word(i)) || doc.Word(i) == ":":
			return i + 1 - s.First
		}
	}
	return 0
}

// endsInStop reports whether a sentence ends in a full stop, that of an
// abbreviation too, perhaps with a mark behind it that closes.
func endsInStop(s string) bool {
	s = strings.TrimRight(s, "\"”'’)]»")
	return strings.HasSuffix(s, ".") && !strings.HasSuffix(s, "..")
}
