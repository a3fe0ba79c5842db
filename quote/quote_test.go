package quote_test

import (
	"context"
	"fmt"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/quoth-go/quoth/entity"
	"github.com/quoth-go/quoth/quote"
	"github.com/quoth-go/quoth/sentence"
)

// floors are what stands below this package.
type floors struct {
	sentences *sentence.Parser
	entities  *entity.Finder
	model     *quote.Model
}

var below = sync.OnceValue(func() floors {
	tagger, err := sentence.NewTagger()
	if err != nil {
		panic(err)
	}
	namer, err := entity.NewNamer()
	if err != nil {
		panic(err)
	}
	model, err := quote.NewModel()
	if err != nil {
		panic(err)
	}
	return floors{
		sentence.NewParser(sentence.WithTagger(tagger)),
		entity.NewFinder(entity.WithRecognizer(namer)),
		model,
	}
})

// parse runs the floors below on text.
func parse(t testing.TB, text string) (*sentence.Document, *entity.Entities) {
	t.Helper()
	doc, err := below().sentences.Parse(context.Background(), text)
	require.NoError(t, err)
	es, err := below().entities.Find(context.Background(), doc)
	require.NoError(t, err)
	return doc, es
}

// find finds the quotes of text with the options given.
func find(t testing.TB, text string, opts ...quote.Option) (*entity.Entities, []quote.Quote) {
	t.Helper()
	doc, es := parse(t, text)
	qs, err := quote.NewFinder(opts...).Find(context.Background(), doc, es)
	require.NoError(t, err)
	return es, qs
}

// show writes a quote as "kind speaker: content ... content", with the source's
// words in round brackets where nobody is known to speak, and nested quotes
// marked by an arrow.
func show(text string, es *entity.Entities, q quote.Quote) string {
	who := "-"
	if e := es.Get(q.Speaker); e != nil {
		who = e.Name
	} else if q.Source != nil {
		who = "(" + q.Source.Of(text) + ")"
	}
	var parts []string
	for _, s := range q.Content {
		parts = append(parts, s.Of(text))
	}
	arrow := ""
	if q.Parent > 0 {
		arrow = "> "
	}
	return fmt.Sprintf("%s%s %s: %s", arrow, q.Kind, who, strings.Join(parts, " ... "))
}

// findCases are texts with the quotes that they hold, a line each.
var findCases = []struct{ name, text, want string }{
	// Where the cue stands.
	{"a cue after the quotation", `“It rained,” Jane Smith said.`,
		`direct Jane Smith: “It rained,”`},
	{"an inverted cue after the quotation", `“It rained,” said Jane Smith.`,
		`direct Jane Smith: “It rained,”`},
	{"a cue before the quotation", `Jane Smith said, “It rained.”`,
		`direct Jane Smith: “It rained.”`},
	{"a cue before the quotation with a colon", `Jane Smith said: “It rained.”`,
		`direct Jane Smith: “It rained.”`},
	{"a cue between two parts of one sentence", `“It rained,” Jane Smith said, “and then it snowed.”`,
		`direct Jane Smith: “It rained,” ... “and then it snowed.”`},
	{"a cue between two sentences", `“It rained,” Jane Smith said. “Then it snowed.”`,
		`direct Jane Smith: “It rained,” ... “Then it snowed.”`},
	{"a cue that no list has between two parts of one sentence", `“It rained,” Jane Smith went on, “and then it snowed.”`,
		`direct Jane Smith: “It rained,” ... “and then it snowed.”`},
	{"a cue after a question", `“Did it rain?” Jane Smith asked.`,
		`direct Jane Smith: “Did it rain?”`},
	{"a hearer between the cue and the quotation", `Jane Smith told reporters on Monday, “It rained.”`,
		`direct Jane Smith: “It rained.”`},
	{"a hearer whose name stands in marks", `It will rain all day, Jane Smith told “The Morning Show” on Monday.`,
		`indirect Jane Smith: It will rain all day`},
	{"a letter that was published", `It will rain all day, Jane Smith said in a letter published on Monday.`,
		`indirect Jane Smith: It will rain all day`},
	{"a film that a report names", `“It rained,” Jane Smith said in her address, titled “The Rain,” on Monday.`,
		`direct Jane Smith: “It rained,”`},
	{"a verb inside the marks of what comes before the report", `The rain “will never stop” here, Jane Smith said.`,
		`mixed Jane Smith: The rain “will never stop” here`},
	{"a colon after a verb that is no cue", `Jane Smith issued a statement: “It rained all day long.”`,
		`direct Jane Smith: “It rained all day long.”`},
	{"a quotation that is the subject of what it is", `“It rained,” was Jane Smith's answer.`,
		`direct Jane Smith: “It rained,”`},

	{"a quotation that was the message from somebody", `“It rained.” That was the message from Jane Smith on Monday.`,
		`direct Jane Smith: “It rained.”`},
	{"a question that somebody was asked", `“Did it rain?” Jane Smith was asked by John Brown.`,
		`direct John Brown: “Did it rain?”`},

	// Who the source is.
	{"a possessor that is not the source", `The report's hope was that it rained, according to CNN's Jane Smith.`,
		"indirect Jane Smith: The report's hope was that it rained"},
	{"the average of a paper is not the paper", `Politico's new average found that it rained.`,
		"indirect (Politico's new average): that it rained"},
	{"a place is not what was presented there", `According to research presented in Madrid, it rained.`,
		"indirect (research presented in Madrid): it rained"},
	{"a party is not its leader", `Liberal Democrat leader Jane Smith said that it rained.`, `indirect Jane Smith: that it rained`},
	{"an appositive between source and cue", `“It rained,” Jane Smith, 42, a lawyer from Leeds, said.`,
		`direct Jane Smith: “It rained,”`},
	{"an appositive after an inverted source", `“It rained,” said Jane Smith, a lawyer from Leeds.`,
		`direct Jane Smith: “It rained,”`},
	{"an office before the name, behind what is said", `It will rain in town, the mayor, Jane Smith, said.`,
		`indirect Jane Smith: It will rain in town`},
	{"who is told is not who tells", `It will rain in town, the mayor, Jane Smith, told the council on Thursday, after a year of rain.`,
		`indirect Jane Smith: It will rain in town`},
	{"a document that goes on", `The lawsuit says that it rained. It also claims that it snowed.`,
		"indirect The lawsuit: that it rained\nindirect The lawsuit: that it snowed"},
	{"a pronoun", `Jane Smith went home. “It rained,” she said.`,
		`direct Jane Smith: “It rained,”`},
	{"a second verb that shares the subject", `Jane Smith closed the door and said, “It is raining.”`,
		`direct Jane Smith: “It is raining.”`},
	{"a participle that shares the subject", `Jane Smith opened the window, saying that it was raining.`,
		`indirect Jane Smith: that it was raining`},
	{"a relative pronoun", `The man who said that it rained was wrong.`,
		`indirect The man: that it rained`},
	{"the day between source and cue", `Jane Smith on Monday said that it rained.`,
		`indirect Jane Smith: that it rained`},

	// What stands beside the marks, and is not said.
	{"a report that goes on", `“It rained,” Jane Smith told reporters after the long day.`,
		`direct Jane Smith: “It rained,”`},
	{"a verb that seldom reports", `“It rained,” beamed Jane Smith of Leeds.`,
		`direct Jane Smith: “It rained,”`},
	{"a clause behind a comma inside the marks", `Jane Smith said, “It rained,” until Anna Jones came.`,
		`direct Jane Smith: “It rained,”`},
	{"a hearer with a clause of its own", `Jane Smith told the people who had come, “We got wet.”`,
		`direct Jane Smith: “We got wet.”`},

	// What stands beside the marks, and is said.
	{"a condition before the report", `If it rains, Jane Smith said, “we will all be wet.”`,
		`mixed Jane Smith: If it rains ... “we will all be wet.”`},
	{"a subject before the marks", `The day “was a wet one for all of us,” Jane Smith said.`,
		`mixed Jane Smith: The day “was a wet one for all of us,”`},
	{"a quotation that goes on without a verb", `“It rained,” Jane Smith said. “We had umbrellas” and good boots.`,
		`mixed Jane Smith: “It rained,” ... “We had umbrellas” and good boots`},

	// The source before a comma that belongs to nothing.
	{"a comma between source and cue", `Jane Smith of Leeds, says it rained.`, `indirect Jane Smith: it rained`},

	// Marks of every kind.
	{"straight marks", `"It rained," Jane Smith said.`, `direct Jane Smith: "It rained,"`},
	{"guillemets", `«It rained,» Jane Smith said.`, `direct Jane Smith: «It rained,»`},
	{"low and high marks", `„It rained“, Jane Smith said.`, `direct Jane Smith: „It rained“`},
	{"single marks", `‘It rained,’ Jane Smith said.`, `direct Jane Smith: ‘It rained,’`},
	{"single straight marks and apostrophes", `'It's the dogs' weather, isn't it,' Jane Smith said.`,
		`direct Jane Smith: 'It's the dogs' weather, isn't it,'`},
	{"a closing mark typed the wrong way round", `“It rained,“ Jane Smith said.`, `direct Jane Smith: “It rained,“`},
	{"an apostrophe at a word's start", `‘’Tis raining,’ Jane Smith said.`,
		`direct Jane Smith: ‘’Tis raining,’`},

	// Nesting.
	{"single inside double", `“He told me, ‘Go home now,’” Jane Smith said.`,
		"direct Jane Smith: “He told me, ‘Go home now,’”\n> direct (He): ‘Go home now,’"},
	{"double inside single", `‘I said, “Go home now,”’ Jane Smith said.`,
		"direct Jane Smith: ‘I said, “Go home now,”’\n> direct Jane Smith: “Go home now,”"},

	// Paragraphs.
	{"a quotation reopened in the next paragraph", "“It rained,” Jane Smith said. “We got wet.\n\n“Then we went home.”",
		"direct Jane Smith: “It rained,” ... “We got wet. ... “Then we went home.”"},
	{"a cue only in the last paragraph", "“We got wet.\n\n“Then we went home,” Jane Smith said.",
		"direct Jane Smith: “We got wet. ... “Then we went home,”"},
	{"a quotation announced at a paragraph's end", "Jane Smith issued this statement:\n\n“We got wet.”",
		"direct Jane Smith: “We got wet.”"},
	{"a quotation announced by its verb", "Jane Smith continued:\n\n“We got wet.”",
		"direct Jane Smith: “We got wet.”"},
	{"a quotation announced behind another", "“It rained,” Anna Jones said. Jane Smith replied:\n\n“We got wet.”",
		"direct Anna Jones: “It rained,”\ndirect Jane Smith: “We got wet.”"},
	{"a mark that is never closed", "“We got wet, Jane Smith said.\n\nNobody answered.",
		`direct Jane Smith: We got wet`},
	{"a quotation behind a semicolon that goes on with nothing", `The rain; and, “We got wet all day long.”`, ``},
	{"a quotation behind a semicolon that goes on with the one before", `“It rained,” Jane Smith said; and, later, “We got wet all day long.”`,
		`direct Jane Smith: “It rained,” ... “We got wet all day long.”`},
	{"a paragraph that goes on with the speaker of the one before", "“We got wet,” Jane Smith said.\n\n“We went home.”",
		"direct Jane Smith: “We got wet,” ... “We went home.”"},
	{"a quotation behind what was said without marks", `Jane Smith said that it rained. “We got very wet.”`,
		"mixed Jane Smith: that it rained ... “We got very wet.”"},

	// Mixed and indirect.
	{"quoted words inside a reported clause", `Jane Smith said that it was “a wet day” in Leeds.`,
		`mixed Jane Smith: that it was “a wet day” in Leeds`},
	{"a clause without that", `Jane Smith said it rained.`, `indirect Jane Smith: it rained`},
	{"a report behind its clause", `It rained all day in Leeds, Jane Smith said.`,
		`indirect Jane Smith: It rained all day in Leeds`},
	{"a report inside its clause", `The rain, Jane Smith said, was heavy all day.`,
		`indirect Jane Smith: The rain ... was heavy all day`},
	{"an infinitive", `Jane Smith promised to go home.`, `indirect Jane Smith: to go home`},
	{"an infinitive before a semicolon", `Jane Smith declined to comment; John Brown could not be reached.`,
		`indirect Jane Smith: to comment`},
	{"according to, in front", `According to Jane Smith, it rained in Leeds.`,
		`indirect Jane Smith: it rained in Leeds`},
	{"according to, behind", `It rained in Leeds, according to Jane Smith.`,
		`indirect Jane Smith: It rained in Leeds`},
	{"according to those whom a phrase describes", `According to people familiar with the matter, it rained in Leeds.`,
		`indirect people familiar with the matter: it rained in Leeds`},
	{"according to somebody with an apposition", `According to Jane Smith, the mayor of Leeds, it rained all day.`,
		`indirect Jane Smith: it rained all day`},
	{"sources whom a participle describes", `The bridge will fall, two people briefed on the matter told reporters.`,
		`indirect two people: The bridge will fall`},
	{"a document whom a participle describes", `A survey conducted by Jane Smith found that it rained.`,
		`indirect A survey conducted by Jane Smith: that it rained`},
	{"a time between the subject and a verb that another leans on", `A judge on Wednesday left the room, saying that it rained.`,
		`indirect A judge: that it rained`},
	{"a verb that looks like a noun", `The law is cruel, critics note.`, `indirect (critics): The law is cruel`},
	{"a letter that somebody has seen", `A leaked letter seen by Jane Smith says “it rained all day long.”`,
		`direct A leaked letter seen by Jane Smith: “it rained all day long.”`},
	{"neither of two", `Neither Jane Smith nor John Brown said that it rained.`,
		`indirect (Neither Jane Smith nor John Brown): that it rained`},
	{"the opponent of somebody else", `Jane Smith went home. Her opponent, Labour's John Brown, said that it rained.`,
		`indirect John Brown: that it rained`},
	{"a participle before the subject", `After saying that it rained, Jane Smith went home.`,
		`indirect Jane Smith: that it rained`},
	{"an aide of somebody else", `An aide to Jane Smith said that it rained.`,
		`indirect An aide: that it rained`},
	{"per somebody, in front", `Per Jane Smith, it rained in Leeds.`, `indirect Jane Smith: it rained in Leeds`},
	{"per somebody, behind", `It rained for an hour per day, per Jane Smith.`, `indirect Jane Smith: It rained for an hour per day`},
	{"as somebody said", `As Jane Smith noted, it rained in Leeds.`, `indirect Jane Smith: it rained in Leeds`},
	{"a noun that claims", `Jane Smith's claim that it rained was denied.`,
		`indirect Jane Smith: that it rained`},
	{"a second report behind a quotation", `Jane Smith called the day “a mess” and said that it rained.`,
		"mixed Jane Smith: the day “a mess”\nindirect Jane Smith: that it rained"},
	{"two reports in one sentence", `Jane Smith said that it rained, adding that she got wet.`,
		"indirect Jane Smith: that it rained\nindirect Jane Smith: that she got wet"},

	// What somebody is, and in whose eyes it is so.
	{"an adjective of attitude", `Jane Smith is confident that it will rain.`, `indirect Jane Smith: that it will rain`},
	{"an adjective before an infinitive", `Jane Smith is not willing to go home.`, `indirect Jane Smith: to go home`},
	{"in somebody's opinion", `Jane Smith went home. In her opinion, it will rain all day.`,
		`indirect Jane Smith: it will rain all day`},
	{"in the words of somebody", `In the words of Jane Smith, “it rained.”`, `direct Jane Smith: “it rained.”`},
	{"in somebody's words, behind them", `It was “a wet day,” in Jane Smith's words.`, `direct Jane Smith: “a wet day,”`},
	{"in somebody's words, with an article", `The day was, in Jane Smith's words, a “mess.”`, `mixed Jane Smith: a “mess.”`},
	{"in somebody's words, with a verb", `The day, in Jane Smith's words, deserved “a song.”`, `mixed Jane Smith: deserved “a song.”`},
	{"in a poll", `In a Quinnipiac poll released Monday, half of the voters chose Jane Smith.`,
		`indirect a Quinnipiac poll: half of the voters chose Jane Smith`},
	{"what a court heard", `A man of 40 drowned in the rain, a court has heard.`,
		`indirect a court: A man of 40 drowned in the rain`},
	{"what a court was told", `The rain killed one man, the court was told.`, `indirect the court: The rain killed one man`},

	// Where the source breaks off.
	{"an aside of any kind between dashes", `Experts — and there are many in Leeds — argue that it rained.`,
		`indirect Experts: that it rained`},
	{"an age and a place behind the name", `Jane Smith, 42, of Mill Lane, Leeds, said that it rained.`,
		`indirect Jane Smith: that it rained`},
	{"a phrase before a role and a name", `In a letter read to the court, his wife, Jane Smith, said that it rained.`,
		`indirect Jane Smith: that it rained`},
	{"a colon in brackets behind a name", `Acme Corp. (NASDAQ: ACME) said that it rained.`, `indirect Acme Corp.: that it rained`},
	{"a quotation in an aside", `Jane Smith, who once called it “a shame,” has said that it rained.`,
		"mixed Jane Smith: it “a shame,”\nindirect Jane Smith: that it rained"},
	{"police and others", `Ten men were hurt and two killed in the rain, police and local media said.`,
		`indirect police: Ten men were hurt and two killed in the rain`},
	{"who is quoted as saying it", `CNN quoted Jane Smith as saying that it rained.`, `indirect Jane Smith: that it rained`},
	{"who is quoted by somebody", `Jane Smith was quoted by CNN as saying that it rained.`, `indirect Jane Smith: that it rained`},
	{"who has no name but a nationality", `Jane Smith went home. “It rained,” said the Italian, who had come by bus.`,
		`direct Jane Smith: “It rained,”`},
	{"a gesture before the quotation", `Jane Smith smiled. “It rained all day.”`, `direct Jane Smith: “It rained all day.”`},
	{"a gesture that nothing follows", `Jane Smith smiled. It rained all day.`, ``},

	// Where the content breaks off.
	{"a report behind a phrase", `In fact, says Jane Smith, it rained all day.`, `indirect Jane Smith: In fact ... it rained all day`},
	{"a report between subject and marks", `The rain, Jane Smith writes, “will never stop here.”`,
		`mixed Jane Smith: The rain ... “will never stop here.”`},
	{"who is cited is not what is said", `It rained all day, CNN reported, citing two sources.`, `indirect CNN: It rained all day`},

	// What somebody holds on to, or takes back.
	{"an offer that does not waver", `Jane Smith has not wavered in her offer, which was odd.`, `indirect Jane Smith: her offer`},
	{"remarks that are stood by", `Jane Smith stood by remarks she had made in May.`, `indirect Jane Smith: remarks she had made in May`},
	{"a claim that is walked back", `Jane Smith later walked back her claim.`, `indirect Jane Smith: her claim`},
	{"a window that is stood by", `Jane Smith stood by the window.`, ``},

	// Nouns that look like verbs, and verbs that look like nouns.
	{"reports that range", `The paper, which media reports range from ten to 32 pages, was read.`, ``},
	{"a paper that writes", `It rained, with the paper writing that it snowed.`, `indirect (the paper): that it snowed`},

	// Transcripts, signatures, headlines.
	{"the turns of a transcript", "Chris Wallace asked first. Mike Pence was his guest.\n\nWALLACE: Did it rain?\n\nPENCE: It did, all day.",
		"indirect Chris Wallace: Did it rain?\nindirect Mike Pence: It did, all day."},
	{"turns with names in small letters", "Jane Smith met John Brown.\n\nJane Smith: Did it rain?\n\nMr. Brown: It did, all day.\n\nSmith: We got wet.\n\nBrown: 12.",
		"indirect Jane Smith: Did it rain?\nindirect John Brown: It did, all day.\nindirect Jane Smith: We got wet."},
	{"a transcript in marks", "Chris Wallace asked Mike Pence.\n\n\"PENCE: It rained.\n\n\"We got wet.\n\n\"WALLACE: Did you?\"",
		"direct Mike Pence: It rained. ... \"We got wet.\ndirect Chris Wallace: Did you?\""},
	{"a turn with its topic", "Chris Wallace asked Mike Pence.\n\nPENCE, on rain: “It rained all day.”", "direct Mike Pence: “It rained all day.”"},
	{"a pointer to another article", "It rained.\n\nRELATED: Why Jane Smith says it rained", ""},
	{"a gesture between two quotations", "Jane Smith said it was “odd”. John Brown only shrugged. “Nobody knows.”",
		"mixed Jane Smith: it was “odd”\ndirect John Brown: “Nobody knows.”"},
	{"who is meant by himself", "John Brown himself, in a letter now held here, wrote that it rained.", "indirect John Brown: that it rained"},
	{"what a turn reports is nested in it", "Chris Wallace asked Mike Pence.\n\nPENCE: It was odd. Jane Smith said that it rained.",
		"indirect Mike Pence: It was odd. Jane Smith said that it rained.\n> indirect Jane Smith: that it rained"},
	{"a word in capitals in front of a headline", "BUSTED: Jane Smith says it rained", "indirect Jane Smith: it rained"},
	{"answers behind a letter", "A talk with Jane Smith.\n\nQ: Did it rain?\n\nA: It did.\n\nIt rained all day.\n\nQ: And then?\n\nA: It snowed.",
		"indirect Jane Smith: It did. ... It rained all day.\nindirect Jane Smith: It snowed."},
	{"answers without a letter", "An interview with Jane Smith\n\nDid it rain?\n\nIt did, all day.\n\nThe rain\n\nAnd then?\n\nIt snowed.\n\nDid you get wet?\n\nWe did.",
		"indirect Jane Smith: It did, all day.\nindirect Jane Smith: It snowed.\nindirect Jane Smith: We did."},
	{"answers of nobody who is named", "An interview\n\nDid it rain?\n\nIt did, all day.\n\nAnd then?\n\nIt snowed.\n\nDid you get wet?\n\nWe did.", ""},
	{"answers of two who take turns", "An interview with Jane Smith and John Brown\n\nWho are you?\n\nI'm Jane.\n\nAnd I'm John.\n\nHow did you meet?\n\nIt rained.\n\nThen Jane came.\n\nAnd then?\n\nJohn stayed.\n\nIt is true.\n\nThen John sang.",
		"indirect Jane Smith: I'm Jane.\nindirect John Brown: And I'm John.\nindirect Jane Smith: It rained.\nindirect John Brown: Then Jane came.\n" +
			"indirect Jane Smith: John stayed.\nindirect John Brown: It is true.\nindirect Jane Smith: Then John sang."},
	{"a score in a headline", "Rovers 2-1 United: Late header sinks visitors", ""},
	{"a headline with a report on each side", "Jane Smith vows to rebuild; John Brown: It Will Rain",
		"indirect Jane Smith: to rebuild\nindirect John Brown: It Will Rain"},
	{"a headline with its source behind the colon", "Jane Smith to rebuild the bridge: sources",
		"indirect sources: Jane Smith to rebuild the bridge"},
	{"a title with a name behind the colon", "The woman who fell to earth: Jane Smith", ""},
	{"a colon behind a clause", "Jane Smith had two dogs: Rex and Max.", ""},
	{"a rubric in capitals", "EXCLUSIVE: It will rain, Jane Smith says", "indirect Jane Smith: It will rain"},
	{"the credit of a picture", "Jane Smith said that it rained in town Image: John Brown / AP.", "indirect Jane Smith: that it rained in town"},
	{"a colon behind who speaks, and where", `Jane Smith, of the bank: “It rained all day.”`, `direct Jane Smith: “It rained all day.”`},
	{"a signature in a list", "What they said:\n\n- “It rained.” — Jane Smith\n\n- “It snowed.” — John Brown", "direct Jane Smith: “It rained.”\ndirect John Brown: “It snowed.”"},
	{"a rubric of two words", "FACT CHECK: It will rain, Jane Smith says", "indirect Jane Smith: It will rain"},
	{"a rubric before a quotation that is signed", "CLAIM: “It rained all day.” — Jane Smith", "direct Jane Smith: “It rained all day.”"},
	{"a relative clause before the main verb", `John Brown, whose aide Jane Smith says “it rained,” has left.`,
		`direct Jane Smith: “it rained,”`},
	{"a dateline with a date and an agency", "MOSCOW, March 3 (Xinhua) -- It rained all day, Jane Smith said.",
		"indirect Jane Smith: It rained all day"},
	{"a dateline with a colon", "NEW DELHI: The mayor, Jane Smith, said it rained.",
		"indirect Jane Smith: it rained"},
	{"a dateline with an agency", "PARIS (AFP): The mayor, Jane Smith, said it rained.",
		"indirect Jane Smith: it rained"},
	{"a signature behind a dash", "“It rained all day.”\n— Jane Smith",
		"direct Jane Smith: “It rained all day.”"},

	// What nobody says.
	{"words at arm's length", `The so-called “experts” went home.`, ``},
	{"a title", `Jane Smith read “War and Peace” on the train.`, ``},
	{"a nickname", `Jane “The Rain” Smith went home.`, ``},
	{"inches", `The screen of 12" cracked and the one of 14" did not.`, ``},
}

func TestFindByTheRules(t *testing.T) {
	for _, tt := range findCases {
		t.Run(tt.name, func(t *testing.T) {
			es, qs := find(t, tt.text)
			assert.Equal(t, tt.want, showAll(tt.text, es, qs))
		})
	}
}

func TestAQuotationGoesOnWithWhoSaysItNotWithWhoWantsIt(t *testing.T) {
	text := "They want “a dry day for all of us,” Jane Smith said. “We got wet.”"
	es, qs := find(t, text)
	assert.Contains(t, showAll(text, es, qs), "mixed Jane Smith: They want “a dry day for all of us,” ... “We got wet.”")
}

func TestAQuotationGoesOnWithTheInnerOfTwo(t *testing.T) {
	text := "Anna Jones cited reasons, with Jane Smith stating: “We got wet.\n\n“Then we went home.”"
	es, qs := find(t, text)
	assert.Equal(t, "indirect Anna Jones: reasons\ndirect Jane Smith: “We got wet. ... “Then we went home.”", showAll(text, es, qs))
}

// The model decides otherwise than the rules where it has learned more, or
// where a sentence is too plain for it.
var learnedOtherwise = map[string]string{
	"a relative pronoun": "indirect The man: that it rained was wrong",
	"a noun that claims": "indirect Jane Smith: that it rained was denied",
}

func TestFindByTheModel(t *testing.T) {
	for _, tt := range findCases {
		t.Run(tt.name, func(t *testing.T) {
			want := tt.want
			if learned, ok := learnedOtherwise[tt.name]; ok {
				want = learned
			}
			es, qs := find(t, tt.text, quote.WithModel(below().model))
			assert.Equal(t, want, showAll(tt.text, es, qs))
		})
	}
}

func TestFindWhatTheRulesDoNot(t *testing.T) {
	for name, tt := range map[string]struct{ text, want string }{
		"what one was asked is another's": {`Jane Smith, asked by John Brown whether it rained, answered, “No, it never did.”`,
			"indirect John Brown: whether it rained\ndirect Jane Smith: “No, it never did.”"},
		"a claim that is called a name is not claimed": {`A county attorney, John Brown, called that claim “shameless.”`, "mixed John Brown: that claim “shameless.”"},
		"a colon behind what is left":                  {`Jane Smith has taped a question to what is left of her front door, in red paint: “Who knew?”`, "direct Jane Smith: “Who knew?”"},
		"words in marks that a relative clause has": {`The talks ended on Monday, a result that Jane Smith called “the best that could be had” and that John Brown denounced as a betrayal.`,
			"direct Jane Smith: “the best that could be had”\nindirect John Brown: a betrayal"},
	} {
		t.Run(name, func(t *testing.T) {
			es, qs := find(t, tt.text, quote.WithModel(below().model))
			assert.Equal(t, tt.want, showAll(tt.text, es, qs))
		})
	}
}

func showAll(text string, es *entity.Entities, qs []quote.Quote) string {
	var lines []string
	for _, q := range qs {
		lines = append(lines, show(text, es, q))
	}
	return strings.Join(lines, "\n")
}

func TestFindWithoutEntities(t *testing.T) {
	doc, _ := parse(t, `“It rained,” Jane Smith said.`)
	qs := quote.Find(doc, nil)
	require.Len(t, qs, 1)
	assert.Zero(t, qs[0].Speaker)
	assert.Equal(t, "Jane Smith", qs[0].Source.Of(doc.Text))
}
