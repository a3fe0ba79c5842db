package claim

import (
	"context"
	"strings"
	"testing"

	"github.com/quoth-go/quoth/quote"
	"github.com/quoth-go/quoth/sentence"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func newParser(t *testing.T) *sentence.Parser {
	t.Helper()
	tagger, err := sentence.NewTagger()
	require.NoError(t, err)
	return sentence.NewParser(sentence.WithTagger(tagger))
}

// Source, cue and content are marked as in the guide: [[source]] {{cue}}
// <<content>>.
func TestLabels(t *testing.T) {
	p := newParser(t)
	for name, c := range map[string]struct {
		marked string
		want   labels
	}{
		"a plain report is a statement": {
			"[[The union]] {{said}} <<that the plant closed in 2009>>.",
			labels{Said, Statement, Affirms, Certain}},
		"a negation inside the content belongs to the content": {
			"[[He]] {{said}} <<he did not take the money>>.",
			labels{Said, Statement, Affirms, Certain}},
		"a denying cue denies": {
			"[[He]] {{denied}} <<that he took the money>>.",
			labels{Said, Statement, Denies, Certain}},
		"a negated denial affirms": {
			"[[He]] {{did not deny}} <<that he took the money>>.",
			labels{Said, Statement, Affirms, Certain}},
		"a negated cue before a short cue span is seen": {
			"[[She]] does not {{believe}} <<that the plant closed in 2009>>.",
			labels{Believes, Statement, Denies, Certain}},
		"what was not said is left open": {
			"[[The ministry]] {{did not say}} <<whether the plant had closed>>.",
			labels{Said, Statement, Uncommitted, Hedged}},
		"a condition is not a question": {
			"[[She]] {{said}} <<if prices fell, the plant closed>>.",
			labels{Said, Statement, Affirms, Certain}},
		"a question is a question": {
			"<<“Has the plant closed?”>> [[she]] {{asked}}.",
			labels{Said, Question, Uncommitted, Hedged}},
		"who is asked to act is requested": {
			"[[She]] {{asked}} <<the council to close the plant>>.",
			labels{Said, Request, Affirms, Certain}},
		"who wants to know asks": {
			"[[She]] {{wanted to know}} <<who had closed the plant>>.",
			labels{Said, Question, Uncommitted, Hedged}},
		"what should be done is requested": {
			"[[She]] {{said}} <<that the council should close the plant>>.",
			labels{Said, Request, Affirms, Certain}},
		"what the source itself will do is a commitment": {
			"<<“We will close the plant,”>> [[she]] {{said}}.",
			labels{Said, Commitment, Affirms, Certain}},
		"what the words name they do": {
			"<<“We urge the council to close the plant,”>> [[she]] {{said}}.",
			labels{Said, Request, Affirms, Certain}},
		"agreement to act is wanted": {
			"[[The council]] {{agreed}} <<to close the plant>>.",
			labels{Wants, Commitment, Affirms, Certain}},
		"what others will do is a prediction": {
			"<<“Prices will fall,”>> [[she]] {{said}}.",
			labels{Said, Prediction, Affirms, Certain}},
		"a plan without an utterance is wanted": {
			"[[The council]] {{plans}} <<to close the plant>>.",
			labels{Wants, Commitment, Affirms, Certain}},
		"a refusal denies": {
			"[[The council]] {{refused}} <<to close the plant>>.",
			labels{Wants, Commitment, Denies, Certain}},
		"praise and blame judge": {
			"[[She]] {{said}} <<that the decision was a disgrace>>.",
			labels{Said, Evaluation, Affirms, Certain}},
		"a bare target of criticism is denied": {
			"[[She]] {{condemned}} <<the attack>>.",
			labels{Said, Evaluation, Denies, Certain}},
		"criticism as something affirms it": {
			"[[She]] {{attacked}} <<the mayor as a fraud>>.",
			labels{Said, Evaluation, Affirms, Certain}},
		"a hedge in the content hedges": {
			"[[She]] {{said}} <<that the plant may have closed>>.",
			labels{Said, Statement, Affirms, Hedged}},
		"a hedge before a noun does not": {
			"[[She]] {{said}} <<that likely voters received a letter>>.",
			labels{Said, Statement, Affirms, Certain}},
		"a film shows what is so": {
			"[[The video]] {{showed}} <<that the plant was closed>>.",
			labels{Knows, Statement, Affirms, Certain}},
		"a poll says what it shows": {
			"[[The poll]] {{showed}} <<that the mayor led in May>>.",
			labels{Said, Statement, Affirms, Certain}},
		"what is known is known": {
			"[[She]] {{realized}} <<that the plant had closed>>.",
			labels{Knows, Statement, Affirms, Certain}},
		"no cue and no source says": {
			"<<The plant closed in 2009>>.",
			labels{Said, Statement, Affirms, Certain}},
	} {
		t.Run(name, func(t *testing.T) {
			doc, q := unmark(t, p, c.marked)
			assert.Equal(t, c.want, rules{}.label(newAttribution(doc, q)))
		})
	}
}

// unmark parses a text without its marks, and returns the quotation that they
// mark.
func unmark(t *testing.T, p *sentence.Parser, marked string) (*sentence.Document, quote.Quote) {
	t.Helper()
	var q quote.Quote
	text := strings.NewReplacer("[[", "", "]]", "", "{{", "", "}}", "", "<<", "", ">>", "").Replace(marked)
	doc, err := p.Parse(context.Background(), text)
	require.NoError(t, err)
	span := func(open, close string) (sentence.Span, bool) {
		_, rest, found := strings.Cut(marked, open)
		inside, _, _ := strings.Cut(rest, close)
		start := strings.Index(text, inside)
		return sentence.Span{Start: start, End: start + len(inside)}, found
	}
	content, _ := span("<<", ">>")
	q.Content = []sentence.Span{content}
	q.Kind = goldKind(text, q.Content)
	if cue, ok := span("{{", "}}"); ok {
		q.Cue = &quote.Cue{Span: cue, Lemma: goldLemma(doc, cue)}
	}
	if source, ok := span("[[", "]]"); ok {
		q.Source = &source
	}
	return doc, q
}
