package claim

import (
	"context"
	"strings"
	"sync"
	"testing"

	"github.com/quoth-go/quoth/quote"
	"github.com/quoth-go/quoth/sentence"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

var reader = sync.OnceValues(func() (*Extractor, error) { return NewExtractor() })

// newMarkedReading reads a marked text with the entities that the library finds
// in it, and returns the quotation that it marks.
func newMarkedReading(t *testing.T, marked string) (*reading, quote.Quote) {
	t.Helper()
	x, err := reader()
	require.NoError(t, err)
	text, q := readMarks(marked)
	doc, es, err := x.Read(context.Background(), text)
	require.NoError(t, err)
	if q.Cue != nil {
		q.Cue.Lemma = goldLemma(doc, q.Cue.Span)
	}
	if q.Source != nil {
		q.Speaker = es.At(*q.Source)
	}
	q.ID = 1
	return newReading(doc, es, []quote.Quote{q}), q
}

// readMarks takes the marks out of a text: [[source]] {{cue}} <<content>>, the
// last more than once where the content is in pieces.
func readMarks(marked string) (string, quote.Quote) {
	var q quote.Quote
	var text strings.Builder
	start := 0
	for len(marked) > 0 {
		switch mark := marked[:min(2, len(marked))]; mark {
		case "[[", "{{", "<<":
			start = text.Len()
		case "]]":
			q.Source = &sentence.Span{Start: start, End: text.Len()}
		case "}}":
			q.Cue = &quote.Cue{Span: sentence.Span{Start: start, End: text.Len()}}
		case ">>":
			q.Content = append(q.Content, sentence.Span{Start: start, End: text.Len()})
		default:
			text.WriteByte(marked[0])
			marked = marked[1:]
			continue
		}
		marked = marked[2:]
	}
	q.Kind = goldKind(text.String(), q.Content)
	return text.String(), q
}

const (
	smith = "Mayor Jane Smith met the council on Monday. She was in good spirits. "
	brown = "John Brown, who leads the opposition, was not. "
)

func TestStandalone(t *testing.T) {
	for name, c := range map[string]struct{ marked, want string }{
		"a pronoun in indirect words becomes the name": {
			smith + "[[Smith]] {{said}} <<that she was not willing to relinquish control>>.",
			"Jane Smith was not willing to relinquish control."},
		"only the first mention becomes the name": {
			smith + "[[Smith]] {{said}} <<that she would sell her house if she had to>>.",
			"Jane Smith would sell her house if she had to."},
		"an accusation with a report in it keeps its source": {
			smith + "[[Smith]] {{accused}} <<Brown of torpedoing an agreement that she said had been within reach>>.",
			"Jane Smith accused Brown of torpedoing an agreement that she said had been within reach."},
		"what has its object before it is no sentence": {
			smith + "It was a result that [[Smith]] {{denounced as}} <<a betrayal>>.",
			"a betrayal"},
		"what is asked is left open": {
			"She was asked if [[Mayor Jane Smith]] {{regretted}} <<the vote>>.",
			"whether Jane Smith regretted the vote"},
		"a relative pronoun goes with its source": {
			"Mayor [[Jane Smith]], who {{called for}} <<a vote>>, left.",
			"Jane Smith called for a vote."},
		"who is helped to do something is no owner": {
			smith + "[[Brown]] {{said}} <<that we must help her show that report>>.",
			"We must help Jane Smith show that report."},
		"a possessive becomes the possessive of the name": {
			smith + "[[Smith]] {{said}} <<that her plan had failed>>.",
			"Jane Smith's plan had failed."},
		"an apostrophe is written as the text writes it": {
			smith + "The mayor’s car stood outside. [[Smith]] {{said}} <<that her plan had failed>>.",
			"Jane Smith’s plan had failed."},
		"a clitic that may be “is” or “has” stays one": {
			smith + "[[Smith]] {{said}} <<she's met everyone>>.",
			"Jane Smith's met everyone."},
		"a clitic that is “is” is written out": {
			smith + "[[Smith]] {{said}} <<she's proud>>.",
			"Jane Smith is proud."},
		"a clitic is written out": {
			smith + "[[Smith]] {{said}} <<she'd never agree>>.",
			"Jane Smith would never agree."},
		"what the source says of itself is closed by a comma before a second verb, too": {
			"[[The union, a body of nurses]], called the mayor a liar on Monday and {{urged}} <<people to march>>.",
			"The union, a body of nurses, urged people to march."},
		"a clause whose verb looks like a participle is one": {
			smith + "[[Brown]] {{said}} <<that the company “made mistakes”>>.",
			"The company “made mistakes.”"},
		"what nobody affirms is told of the pronoun": {
			"There was rain. [[They]] {{did not say}} <<that the bridge was closed>>.",
			"They did not say that the bridge was closed."},
		"what neither of them affirms is told of them": {
			smith + "[[Neither of them]] {{said}} <<that the bridge was closed>>.",
			"Neither of them said that the bridge was closed."},
		"marks that open low close as others do": {
			smith + "[[Smith]] {{dismissed}} <<the claim as „absurd“>>.",
			"Jane Smith dismissed the claim as “absurd.”"},
		"a second sentence behind a comma is one": {
			smith + "<<“We got wet,”>> [[Smith]] {{said}}, <<“But we went home.”>>",
			"We got wet. But we went home."},
		"somebody's opponent goes by his own name": {
			smith + "[[Her opponent, John Brown]], {{denied}} <<that it rained>>.",
			"John Brown denied that it rained."},
		"what stands between commas behind the source is left out": {
			smith + "[[Smith]], the mayor of York, {{praised}} <<the plan>>.",
			"Jane Smith praised the plan."},
		"what joins the verb behind an aside is left out, too": {
			smith + "[[Smith]] smiled, which she rarely did, but {{praised}} <<the plan>>.",
			"Jane Smith praised the plan."},
		"what stands in brackets behind the source is left out": {
			smith + "[[Smith]] (R) {{praised}} <<the plan>>.",
			"Jane Smith praised the plan."},
		"what the source says of itself is closed by a comma": {
			"[[Carol Bower, 75, a retiree in Ohio]], {{praised}} <<the plan>>.",
			"Carol Bower, 75, a retiree in Ohio, praised the plan."},
		"what the source does before is left out": {
			smith + "[[Smith]] went to York on Monday night and {{praised}} <<the plan>>.",
			"Jane Smith praised the plan."},
		"a cue without a finite verb makes no sentence": {
			smith + "The town remembers [[her]] {{promise}} <<to build a bridge>>.",
			"Jane Smith's promise to build a bridge"},
		"a cue far from its source without a finite verb is left out": {
			smith + "[[Smith]] took the train to York on Monday night {{to praise}} <<the plan>>.",
			"the plan"},
		"a sentence behind a semicolon is one of its own": {
			smith + "<<“It rained,”>> [[she]] {{said}}; and, later, <<“Snow fell.”>>",
			"It rained. Snow fell."},
		"a comma behind a clause that opens the sentence stays": {
			smith + "<<Though it was cold>>, [[she]] {{said}}, <<people had come>>.",
			"Though it was cold, people had come."},
		"a mark at the end closes, whichever way it looks": {
			smith + "[[Officials]] {{said}} <<that it was “false.“>>",
			"It was “false.”"},
		"a pronoun behind the name of somebody whom it might mean stays": {
			smith + "[[Smith]] {{said}} <<that Anna Brown knew she could not win>>.",
			"Anna Brown knew she could not win."},
		"a pronoun behind the name of somebody whom it cannot mean becomes the name": {
			smith + "[[Smith]] {{said}} <<that John Brown knew she could win>>.",
			"John Brown knew Jane Smith could win."},
		"“their” becomes the name of the source alone": {
			smith + "Paul Green and Mary Hill are lawyers. [[Officials]] {{said}} <<that the plan would take their money>>.",
			"The plan would take their money."},
		"“her” at the end of a phrase is no possessive": {
			smith + "[[The teachers]] {{endorsed}} <<her>>.",
			"The teachers endorsed Jane Smith."},
		"a bare surname becomes the full name": {
			smith + "[[Officials]] {{said}} <<that Smith had left>>.",
			"Jane Smith had left."},
		"a surname that two people share stays": {
			smith + "Her brother Paul Smith came too. Paul Smith spoke. Paul Smith left. [[Officials]] {{said}} <<that Smith had left>>.",
			"Smith had left."},
		"a full name stays": {
			smith + "[[Officials]] {{said}} <<that Jane Smith had left>>.",
			"Jane Smith had left."},
		"quoted words have brackets around what is put in": {
			smith + "<<“She will never agree,”>> [[an aide]] {{said}}.",
			"[Jane Smith] will never agree."},
		"the given name is put before a surname in quoted words": {
			smith + "<<“Smith will never agree,”>> [[an aide]] {{said}}.",
			"[Jane] Smith will never agree."},
		"the first person becomes the name, and the verb agrees": {
			smith + "<<“I am not going to resign,”>> [[Smith]] {{said}}.",
			"[Jane Smith is] not going to resign."},
		"a contracted verb is written out": {
			smith + "<<“I've never met the man,”>> [[Smith]] {{said}}.",
			"[Jane Smith has] never met the man."},
		"a negation goes with its verb": {
			smith + "<<“I don't like the plan,”>> [[Smith]] {{said}}.",
			"[Jane Smith doesn't] like the plan."},
		"the second “I” is a pronoun, and replacements in a row share their brackets": {
			smith + "<<“I think I know my city,”>> [[Smith]] {{said}}.",
			"[Jane Smith thinks she knows her] city."},
		"an adverb stays out of the brackets": {
			smith + "<<“I really like the plan,”>> [[Smith]] {{said}}.",
			"[Jane Smith] really [likes] the plan."},
		"a verb in the past agrees as it is": {
			smith + "<<“I saw the letter,”>> [[Smith]] {{said}}.",
			"[Jane Smith] saw the letter."},
		"the verb of a question agrees in front": {
			smith + "<<“Am I the problem?”>> [[Smith]] {{asked}}.",
			"[Is Jane Smith] the problem?"},
		"where one “I” cannot be replaced none is": {
			smith + "<<“My husband and I like what I saw,”>> [[Smith]] {{said}}.",
			"My husband and I like what I saw."},
		"a second verb of the same “I” keeps it": {
			smith + "<<“I like the plan, but support the council,”>> [[Smith]] {{said}}.",
			"I like the plan, but support the council."},
		"a second verb after “to” does not": {
			smith + "<<“I want to go and vote,”>> [[Smith]] {{said}}.",
			"[Jane Smith wants] to go and vote."},
		"an order to let “me” speak stays": {
			smith + "<<“Let me be clear,”>> [[Smith]] {{said}}.",
			"Let me be clear."},
		"a gloss of the article's own is not doubled": {
			smith + "<<“She (Smith) will win,”>> [[John Brown]] {{said}}.",
			"She (Smith) will win."},
		"the “we” of a person stays": {
			smith + "<<“We will build the bridge,”>> [[Smith]] {{said}}.",
			"We will build the bridge."},
		"a speaker is not called “he” by himself": {
			smith + brown + "<<“He has no plan,”>> [[Brown]] {{said}}.",
			"He has no plan."},
		"brackets of the article's own are not doubled": {
			smith + "<<“[Smith] will never agree,”>> [[John Brown]] {{said}}.",
			"[Jane Smith] will never agree."},
		"two pieces of one sentence are joined": {
			smith + "<<“It rained,”>> [[Smith]] {{said}}, <<“and then it snowed.”>>",
			"It rained, and then it snowed."},
		"two sentences are parted by a full stop": {
			smith + "<<“It rained,”>> [[Smith]] {{said}}. <<“Then it snowed.”>>",
			"It rained. Then it snowed."},
		"an ellipsis stands for what is left out within a sentence": {
			smith + "[[Smith]] {{said}} <<the bridge>>, which nobody had seen, <<was closed>>.",
			"The bridge [...] was closed."},
		"an infinitive is completed by the source and the cue": {
			smith + "[[She]] {{has promised}} <<to build a bridge>>.",
			"Jane Smith has promised to build a bridge."},
		"a noun phrase is completed by the source and the cue": {
			smith + "[[Smith]] {{condemned}} <<the attack>>.",
			"Jane Smith condemned the attack."},
		"a denial keeps its cue": {
			smith + "[[Smith]] {{denied}} <<that she had seen the letter>>.",
			"Jane Smith denied that she had seen the letter."},
		"a question keeps its cue": {
			smith + "[[The council]] {{asked}} <<whether she had seen the letter>>.",
			"The council asked whether Jane Smith had seen the letter."},
		"what someone is asked to do keeps its cue": {
			smith + "[[The council]] {{demanded}} <<that she resign>>.",
			"The council demanded that Jane Smith resign."},
		"a fragment that nothing completes stays one": {
			"<<to build a bridge>>",
			"to build a bridge"},
		"a full stop goes inside the quotation marks": {
			smith + "[[Smith]] {{called}} <<the plan “a disaster”>>.",
			"Jane Smith called the plan “a disaster.”"},
		"a quotation mark without its partner goes": {
			smith + "“[[Smith]] {{says}} <<the plan is a disaster”>>.",
			"The plan is a disaster."},
		"a possessor keeps its ending": {
			smith + "<<“I like Smith's plan,”>> [[John Brown]] {{said}}.",
			"[John Brown likes Jane] Smith's plan."},
		"the reporter's words between two sentences go (Wikinews, mecca-crane)": {
			"<<\"Had it happened an hour later it would have been much worse,\">> [[Khaled Al-Maeena]] {{said}}. <<\"I think the death toll would have been more than a thousand.\">>",
			"Had it happened an hour later it would have been much worse. [Khaled Al-Maeena thinks] the death toll would have been more than a thousand."},
	} {
		t.Run(name, func(t *testing.T) {
			r, q := newMarkedReading(t, c.marked)
			at := newAttribution(r.doc, q)
			assert.Equal(t, c.want, r.standalone(q, at, rules{}.label(at).stance))
		})
	}
}

func TestThirdPerson(t *testing.T) {
	for verb, want := range map[string]string{
		"am": "is", "'m": "is", "have": "has", "'ve": "has", "do": "does", "go": "goes", "try": "tries",
		"say": "says", "watch": "watches", "wish": "wishes", "miss": "misses", "fix": "fixes", "think": "thinks",
	} {
		assert.Equal(t, want, thirdPerson(verb))
	}
}
