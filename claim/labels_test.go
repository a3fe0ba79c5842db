package claim

import (
	"context"
	"strings"
	"testing"

	"github.com/quoth-go/quoth/entity"
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
		"what a poll suggests is told, not requested": {
			"[[Polling by the BBC]] {{suggests}} <<two in three voters back the strike>>.",
			labels{Said, Statement, Affirms, Hedged}},
		"what somebody is accused of doing is told": {
			"[[The union]] {{accused}} <<ministers of trying to cut their pay>>.",
			labels{Said, Statement, Affirms, Certain}},
		"what single marks enclose is read like the rest": {
			"[[Her father]] {{said}}, <<'Let her speak.'>>",
			labels{Said, Request, Affirms, Certain}},
		"what should have been done is judged": {
			"[[The mayor]] {{said}} <<that the company should not have sold the land>>.",
			labels{Said, Evaluation, Affirms, Certain}},
		"what the source itself shall do is a commitment": {
			"<<“We shall march until the tax is gone,”>> [[she]] {{said}}.",
			labels{Said, Commitment, Affirms, Certain}},
		"what the source itself will do is a commitment": {
			"<<“We will close the plant,”>> [[she]] {{said}}.",
			labels{Said, Commitment, Affirms, Certain}},
		"what the words name they do": {
			"<<“We urge the council to close the plant,”>> [[she]] {{said}}.",
			labels{Said, Request, Affirms, Certain}},
		"agreement to act is wanted": {
			"[[The council]] {{agreed}} <<to close the plant>>.",
			labels{Wants, Commitment, Affirms, Certain}},
		"who is not willing denies": {
			"[[The council]] {{was not willing}} <<to close the plant>>.",
			labels{Wants, Commitment, Denies, Certain}},
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
		"doubts put into words are said": {
			"[[She]] {{voiced doubts}} <<that the plant had closed>>.",
			labels{Said, Evaluation, Denies, Hedged}},
		"a particle is no verb": {
			"[[She]] {{wrote back}} <<that the plant had closed>>.",
			labels{Said, Statement, Affirms, Certain}},
		"a later verb of the cue does not replace a plain report": {
			"[[She]] {{said, holding back tears}}, <<that the plant had closed>>.",
			labels{Said, Statement, Affirms, Certain}},
		"an attempt to persuade is said": {
			"[[The union]] {{is trying to convince}} the court <<that the plant should stay open>>.",
			labels{Said, Request, Affirms, Certain}},
		"what seems so is hedged belief": {
			"<<The plant>> {{seems}} <<to have closed>>.",
			labels{Believes, Statement, Affirms, Hedged}},
		"nobody says nothing": {
			"[[None of them]] {{said}} <<that the plant had closed>>.",
			labels{Said, Statement, Uncommitted, Hedged}},
		"a wish to have others act is a request": {
			"[[She]] {{said}} <<she wants the council to close the plant>>.",
			labels{Said, Request, Affirms, Certain}},
		"what would please is no commitment": {
			"[[Voters]] {{say}} <<they would be happy with a new plant>>.",
			labels{Said, Evaluation, Affirms, Certain}},
		"the group of the source commits itself": {
			"[[She]] {{said}} <<her party will continue to fight>>.",
			labels{Said, Commitment, Affirms, Certain}},
		"what befalls is foreseen": {
			"[[He]] {{said}} <<he will need a second term>>.",
			labels{Said, Prediction, Affirms, Certain}},
		"a modal in a clause of a clause says nothing of the whole": {
			"[[He]] {{said}} <<the plant closed because nobody would buy its coal>>.",
			labels{Said, Statement, Affirms, Certain}},
		"fear of what may come is a prediction": {
			"[[They]] {{fear}} <<that the plant may close>>.",
			labels{Believes, Prediction, Affirms, Hedged}},
		"who is directed to act is requested": {
			"[[The book]] {{directed}} <<salesmen to rank their clients>>.",
			labels{Said, Request, Affirms, Certain}},
		"a tag makes no question": {
			"<<“It worked, didn't it?”>> [[she]] {{said}}.",
			labels{Said, Statement, Affirms, Certain}},
		"a hint is a hedge": {
			"[[The letter]] {{suggests}} <<that the plant closed in 2009>>.",
			labels{Said, Statement, Affirms, Hedged}},
		"dislike of something denies it": {
			"[[They]] {{loathe}} <<the plant>>.",
			labels{Believes, Evaluation, Denies, Certain}},
		"what is brought up is stated": {
			"[[He]] {{cited}} <<a great report>>.",
			labels{Said, Statement, Affirms, Certain}},
		"a “to” left out of the content is seen": {
			"[[She]] {{told}} the council to <<close the plant>>.",
			labels{Said, Request, Affirms, Certain}},
		"who is not blamed is not defended": {
			"[[They]] {{did not blame}} <<the mayor>>.",
			labels{Said, Evaluation, Uncommitted, Hedged}},
		"seeing something as something judges it": {
			"[[They]] {{see}} <<the plant as a waste>>.",
			labels{Believes, Evaluation, Affirms, Certain}},
		"a thing called something is only named": {
			"They found <<a site>> {{called}} <<Real News>>.",
			labels{Said, Statement, Affirms, Certain}},
		"what all have to do is requested": {
			"<<“We have to close the plant,”>> [[she]] {{said}}.",
			labels{Said, Request, Affirms, Certain}},
		"what is told of the past comes before what follows": {
			"[[She]] {{said}} <<the company lost money and will be sold>>.",
			labels{Said, Statement, Affirms, Certain}},
		"an idiom of the cue is read as one word": {
			"[[She]] {{came out against}} <<the plant>>.",
			labels{Said, Evaluation, Denies, Certain}},
		"what is called into question is not asked": {
			"[[She]] {{called into question}} <<the need for the plant>>.",
			labels{Said, Evaluation, Affirms, Certain}},
		"a mild word in what is done judges nothing": {
			"[[She]] {{said}} <<the company closed its best plant>>.",
			labels{Said, Statement, Affirms, Certain}},
		"a feeling of the source is reported in the past": {
			"[[She]] {{said}} <<she supported the plant>>.",
			labels{Said, Evaluation, Affirms, Certain}},
		"what is quoted of the present and counts nothing is an opinion": {
			"<<“The plant runs this town,”>> [[she]] {{said}}.",
			labels{Said, Evaluation, Affirms, Certain}},
		"what is quoted of the past is a statement": {
			"<<“The plant ran this town,”>> [[she]] {{said}}.",
			labels{Said, Statement, Affirms, Certain}},
		"who is not the source does not commit it": {
			"[[He]] {{said}} <<they will close the plant>>.",
			labels{Said, Prediction, Affirms, Certain}},
		"who holds an office commits the body": {
			"[[The prime minister]] {{said}} <<the country will close the plant>>.",
			labels{Said, Commitment, Affirms, Certain}},
		"who is resolved commits itself": {
			"[[She]] {{said}} <<she is committed to the plant>>.",
			labels{Said, Commitment, Affirms, Certain}},
		"what it is time for is requested": {
			"[[She]] {{said}} <<it is time for the plant to close>>.",
			labels{Said, Request, Affirms, Certain}},
		"what is likely is foreseen": {
			"[[She]] {{said}} <<the plant is likely to close>>.",
			labels{Said, Prediction, Affirms, Hedged}},
		"what someone would like others to do is requested": {
			"[[She]] {{would like}} <<the council to close the plant>>.",
			labels{Wants, Request, Affirms, Certain}},
		"who is counted in a poll believes": {
			"[[A majority of voters]] {{supported}} <<the plant>>.",
			labels{Believes, Evaluation, Affirms, Certain}},
		"an accusation of a fault judges, of a deed states": {
			"[[She]] {{accused}} <<the mayor of cowardice>>.",
			labels{Said, Evaluation, Affirms, Certain}},
		"who decided that something is so believes it": {
			"[[She]] {{decided}} <<that the plant was closed>>.",
			labels{Believes, Statement, Affirms, Certain}},
		"what is offered is no request unless it is advice": {
			"[[The report]] {{offers}} <<clues about the plant>>.",
			labels{Said, Statement, Affirms, Certain}},
		"what may follow from a condition is foreseen": {
			"[[She]] {{said}} <<if prices fell, the plant might close>>.",
			labels{Said, Prediction, Affirms, Hedged}},
		"hope of what will come is a prediction": {
			"[[She]] {{is optimistic}} <<that the plant will open>>.",
			labels{Believes, Prediction, Affirms, Certain}},
		"who is unaware of something takes no stance": {
			"[[She]] was {{unaware}} <<that the plant had closed>>.",
			labels{Knows, Statement, Uncommitted, Hedged}},
		"what is meant to do something is intended": {
			"[[The tax]] {{is meant}} <<to close the plant>>.",
			labels{Wants, Commitment, Affirms, Certain}},
		"what has not been decided is left open": {
			"[[They]] {{have not decided}} <<which plant they prefer>>.",
			labels{Wants, Question, Uncommitted, Hedged}},
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

func newAttribution(doc *sentence.Document, q quote.Quote) *attribution {
	var a attribution
	a.read(newReading(doc, new(entity.Entities), nil), q)
	return &a
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
