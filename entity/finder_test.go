package entity_test

import (
	"context"
	"errors"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/quoth-go/quoth/entity"
	"github.com/quoth-go/quoth/sentence"
)

// tagger and namer load the models once for all tests.
var (
	tagger = sync.OnceValues(sentence.NewTagger)
	namer  = sync.OnceValues(entity.NewNamer)
)

func parse(t testing.TB, text string) *sentence.Document {
	t.Helper()
	m, err := tagger()
	require.NoError(t, err)
	doc, err := sentence.NewParser(sentence.WithTagger(m)).Parse(context.Background(), text)
	require.NoError(t, err)
	return doc
}

func find(t testing.TB, doc *sentence.Document) *entity.Entities {
	t.Helper()
	m, err := namer()
	require.NoError(t, err)
	es, err := entity.NewFinder(entity.WithRecognizer(m)).Find(context.Background(), doc)
	require.NoError(t, err)
	return es
}

// mentionsOf returns the words of the mentions of the entity with that name,
// joined by a bar, "" where no entity has it.
func mentionsOf(doc *sentence.Document, es *entity.Entities, name string) string {
	for _, e := range es.List {
		if e.Name == name {
			var words []string
			for _, m := range e.Mentions {
				words = append(words, m.Of(doc.Text))
			}
			return strings.Join(words, "|")
		}
	}
	return ""
}

func TestNamesAreMerged(t *testing.T) {
	for name, c := range map[string]struct{ text, name, mentions string }{
		"a surname alone":                                {"Donald Trump spoke. Trump left.", "Donald Trump", "Donald Trump|Trump"},
		"a surname before the full name":                 {"Voters like Trump. Donald Trump spoke.", "Donald Trump", "Trump|Donald Trump"},
		"a title and a surname":                          {"Donald Trump spoke. Then Mr. Trump left.", "Donald Trump", "Donald Trump|Mr. Trump"},
		"an office and a surname":                        {"Barack Obama spoke. Then President Obama left.", "Barack Obama", "Barack Obama|President Obama"},
		"a middle initial":                               {"Donald J. Trump spoke. Donald Trump left.", "Donald J. Trump", "Donald J. Trump|Donald Trump"},
		"a given name alone":                             {"Angela Merkel spoke. Later Angela left.", "Angela Merkel", "Angela Merkel|Angela"},
		"a short given name":                             {"They met Bill Clinton. Later William Clinton left.", "Bill Clinton", "Bill Clinton|William Clinton"},
		"a possessive":                                   {"Donald Trump spoke. Trump’s plan failed.", "Donald Trump", "Donald Trump|Trump"},
		"a name in brackets":                             {"Donald Trump spoke. “[Trump] left.”", "Donald Trump", "Donald Trump|Trump"},
		"accents left out":                               {"They met Nicolás Maduro. Nicolas Maduro spoke.", "Nicolás Maduro", "Nicolás Maduro|Nicolas Maduro"},
		"capitals in a headline":                         {"TRUMP WINS ANOTHER STATE\n\nOn Friday Donald Trump spoke in Ohio.", "Donald Trump", "TRUMP|Donald Trump"},
		"an acronym after its long form":                 {"The Federal Bureau of Investigation waited. Later the FBI spoke.", "Federal Bureau of Investigation", "The Federal Bureau of Investigation|the FBI"},
		"an acronym with full stops in brackets":         {"The Securities and Exchange Commission (S.E.C.) waited. The S.E.C. spoke.", "Securities and Exchange Commission", "The Securities and Exchange Commission|S.E.C.|The S.E.C."},
		"an acronym that is a word":                      {"The World Health Organisation (WHO) waited. WHO say no.", "World Health Organisation", "The World Health Organisation|WHO|WHO"},
		"the short form of a company":                    {"Shares of Microsoft Corp. rose. Microsoft spoke.", "Microsoft Corp.", "Microsoft Corp.|Microsoft"},
		"a title with a surname that nobody has in full": {"Goldsmith took the photograph. A ruling for Ms. Goldsmith is just.", "Goldsmith", "Goldsmith|Ms. Goldsmith"},
		"a surname that a namesake bears with a title":   {"Jenna Stone spoke. Her dog is called Mr. Stone. Stone laughed.", "Jenna Stone", "Jenna Stone|Her|Stone"},
		"a surname whose only full name is the wife's":   {"Stone arrived. Mr. Stone spoke. Jenna Stone slept. Mr. Stone sat. Mayor Stone laughed.", "Stone", "Stone|Mr. Stone|Mr. Stone|Mayor Stone"},
		"a founder beside the body of that name":         {"The Andy Warhol Foundation waited. Andy Warhol was a painter. Warhol died.", "Andy Warhol", "Andy Warhol|a painter|Warhol"},
		"a surname of two words":                         {"They met Osama bin Laden. Bin Laden hid.", "Osama bin Laden", "Osama bin Laden|Bin Laden"},
		"the short form of a school":                     {"In 1801 he was sent to Harrow, and he liked Harrow. He wrote of Harrow School.", "Harrow School", "Harrow|Harrow|Harrow School"},
		"the body of a country":                          {"The United Kingdom Home Office waited. The Home Office spoke.", "United Kingdom Home Office", "The United Kingdom Home Office|The Home Office"},
		"a country's short forms":                        {"The United States waited. The U.S. spoke.", "United States", "The United States|The U.S."},
	} {
		t.Run(name, func(t *testing.T) {
			doc := parse(t, c.text)
			assert.Equal(t, c.mentions, mentionsOf(doc, find(t, doc), c.name))
		})
	}
}

func TestBearersOfOneSurnameStayApart(t *testing.T) {
	doc := parse(t, "Bill Clinton met Hillary Clinton. Mrs. Clinton spoke. Mr. Clinton listened. Mrs. Clinton left. Mrs. Clinton came back, and Clinton sat down.")
	es := find(t, doc)
	assert.Equal(t, "Bill Clinton|Mr. Clinton", mentionsOf(doc, es, "Bill Clinton"))
	assert.Equal(t, "Hillary Clinton|Mrs. Clinton|Mrs. Clinton|Mrs. Clinton|Clinton", mentionsOf(doc, es, "Hillary Clinton"))
}

func TestNamesAreWhole(t *testing.T) {
	for name, c := range map[string]struct {
		text, name string
		typ        entity.Type
	}{
		"particles":                   {"They played Ludwig van Beethoven there.", "Ludwig van Beethoven", entity.Person},
		"a French particle":           {"He quoted Charles de Gaulle on Europe.", "Charles de Gaulle", entity.Person},
		"a generational suffix":       {"They honored Martin Luther King Jr. there.", "Martin Luther King Jr.", entity.Person},
		"a nickname left out":         {"They met Vincent “Vinny” Rossi there.", "Vincent Rossi", entity.Person},
		"an insult left out":          {"They call her “Crooked Hillary Clinton” there. Hillary Clinton laughed.", "Hillary Clinton", entity.Person},
		"a right in a body":           {"Then Texas Right to Life spoke.", "Texas Right to Life", entity.Organization},
		"of in a body":                {"She left the Department of Justice early.", "Department of Justice", entity.Organization},
		"an ampersand":                {"She joined Procter & Gamble early.", "Procter & Gamble", entity.Organization},
		"and in a body":               {"She ran the Food and Drug Administration early.", "Food and Drug Administration", entity.Organization},
		"a place":                     {"They met in Buenos Aires early.", "Buenos Aires", entity.Place},
		"a title split off":           {"Then Sen. Lindsey Graham spoke.", "Lindsey Graham", entity.Person},
		"a saint's city":              {"They met in St. Louis early.", "St. Louis", entity.Place},
		"a secretary's of split off":  {"Then Secretary of State John Kerry spoke.", "John Kerry", entity.Person},
		"an event is neither of them": {"They fought in World War II there.", "World War II", entity.Other},
	} {
		t.Run(name, func(t *testing.T) {
			doc := parse(t, c.text)
			es := find(t, doc)
			require.NotEmpty(t, mentionsOf(doc, es, c.name), "%+v", es.List)
			i := slices.IndexFunc(es.List, func(e entity.Entity) bool { return e.Name == c.name })
			assert.Equal(t, c.typ, es.List[i].Type)
		})
	}
}

func TestRoles(t *testing.T) {
	for name, c := range map[string]struct {
		text, name, mentions string
		roles                []string
	}{
		"a title with a nationality":    {"Then Mexican President Claudia Sheinbaum spoke.", "Claudia Sheinbaum", "Mexican President Claudia Sheinbaum", []string{"Mexican President"}},
		"a role in small letters":       {"Then campaign manager Robby Mook spoke.", "Robby Mook", "campaign manager Robby Mook", []string{"campaign manager"}},
		"a role of somebody":            {"Then Clinton’s campaign manager Robby Mook spoke.", "Robby Mook", "Clinton’s campaign manager Robby Mook", []string{"campaign manager"}},
		"an apposition":                 {"Xi Jinping, the president of China, spoke.", "Xi Jinping", "Xi Jinping|the president", []string{"president of China"}},
		"an apposition after an age":    {"Jane Doe, 42, a lawyer, spoke.", "Jane Doe", "Jane Doe|a lawyer", []string{"lawyer"}},
		"an apposition before the name": {"The president of China, Xi Jinping, spoke.", "Xi Jinping", "The president|Xi Jinping", []string{"president of China"}},
		"a predicate":                   {"Tim Kaine is the nominee.", "Tim Kaine", "Tim Kaine|the nominee", []string{"nominee"}},
		"an honorific is no role":       {"Then Mr. Trump spoke.", "Trump", "Mr. Trump", nil},
	} {
		t.Run(name, func(t *testing.T) {
			doc := parse(t, c.text)
			es := find(t, doc)
			assert.Equal(t, c.mentions, mentionsOf(doc, es, c.name))
			i := slices.IndexFunc(es.List, func(e entity.Entity) bool { return e.Name == c.name })
			require.GreaterOrEqual(t, i, 0)
			assert.Equal(t, c.roles, es.List[i].Roles)
		})
	}
}

func TestPronounsAndNominals(t *testing.T) {
	for name, c := range map[string]struct{ text, name, mentions string }{
		"gender":                                  {"Angela Merkel met Donald Trump. She left.", "Angela Merkel", "Angela Merkel|She"},
		"the subject first":                       {"Donald Trump met Barack Obama. He left.", "Donald Trump", "Donald Trump|He"},
		"him is not the subject":                  {"Donald Trump met Barack Obama. Trump told him.", "Barack Obama", "Barack Obama|him"},
		"himself is the subject":                  {"Donald Trump met Barack Obama. Obama hurt himself.", "Barack Obama", "Barack Obama|Obama|himself"},
		"a role of the same nation":               {"Mexican President Claudia Sheinbaum met Donald Trump. Trump left. The Mexican president stayed.", "Claudia Sheinbaum", "Mexican President Claudia Sheinbaum|The Mexican president"},
		"not a role of another nation":            {"Donald Trump met Mexican President Claudia Sheinbaum. Trump left. The U.S. president won.", "Donald Trump", "Donald Trump|Trump|The U.S. president"},
		"the president after a president":         {"Then President Obama spoke. The president left.", "Obama", "President Obama|The president"},
		"a subject before its apposition":         {"Donald Trump met Kerr Putney. Putney, the police chief, said that the plan was bad, but he liked it.", "Kerr Putney", "Kerr Putney|Putney|the police chief|he"},
		"a subject behind its verb":               {"Nothing helps Barr Marsh, noted Kerr Putney. He wrote a letter.", "Kerr Putney", "Kerr Putney|He"},
		"a new given name that begins a sentence": {"Keith Scott fell. Rakeyia Scott cried. Scott was dead.", "Rakeyia Scott", "Rakeyia Scott"},
		"they who say it are the body":            {"PolitiFact checked the claim. On Monday they said that it is true.", "PolitiFact", "PolitiFact|they"},
		"they who are named together":             {"Charles Grassley and Patrick Leahy wrote a letter. They said that it was bad.", "Charles Grassley and Patrick Leahy", "Charles Grassley and Patrick Leahy|They"},
		"three who are named together":            {"Ann Lee, Bob Fox, and Carl Orr left. Lee, Fox and Orr said nothing.", "Ann Lee, Bob Fox and Carl Orr", "Ann Lee, Bob Fox, and Carl Orr|Lee, Fox and Orr"},
		"two with an apposition each":             {"Ann Lee, Republican of Iowa, and Bob Fox, Democrat of Ohio, left. They said that it was bad.", "Ann Lee and Bob Fox", "Ann Lee, Republican of Iowa, and Bob Fox|They"},
		"two of whom each acts":                   {"Ann Lee and Bob Fox both said no.", "Ann Lee and Bob Fox", "Ann Lee and Bob Fox"},
		"two who are from somewhere":              {"Ann Lee and Bob Fox of the University of Ohio left. They said no.", "Ann Lee and Bob Fox", "Ann Lee and Bob Fox|They"},
		"two who are not the subject":             {"They met Ann Lee and Bob Fox.", "Ann Lee and Bob Fox", ""},
		"two whom nothing but they speaks of":     {"We met Ann Lee and Bob Fox. They said no.", "Ann Lee and Bob Fox", "Ann Lee and Bob Fox|They"},
		"the two candidates who are named":        {"Ann Lee met Bob Fox. The two candidates left.", "Ann Lee and Bob Fox", "The two candidates"},
		"the two senators who are together":       {"We met Ann Lee and Bob Fox. The two senators left.", "Ann Lee and Bob Fox", "Ann Lee and Bob Fox|The two senators"},
		"not three":                               {"Ann Lee met Bob Fox and Carl Orr. Orr left. Both voters left.", "Ann Lee and Bob Fox", ""},
		"nor two of another office":               {"Director Ann Lee met Bob Fox. The two senators left.", "The two senators", "The two senators"},
		"nor the two in a car":                    {"Ann Lee met Bob Fox. They saw the two men in the car.", "Ann Lee and Bob Fox", ""},
		"a name straight behind that of its body": {"It was leaked. CEO of the Refugee Council Enver Solomon told reporters on Friday that it failed.", "Enver Solomon", "CEO of the Refugee Council Enver Solomon"},
		"it wants":                           {"The company fell. We know that it wants more.", "The company", "The company|it"},
		"it is a document":                   {"The report was long. It said that they won.", "The report", "The report|It"},
		"but not behind the report":          {"In the report it said that they won.", "the report", "the report"},
		"it is a country that acts":          {"China sold bonds. It wants more.", "China", "China|It"},
		"it is no country in passing":        {"We met in China. It wants luck to win.", "China", "China"},
		"it has said":                        {"PolitiFact checked the claim. On Monday it had also said that it was true.", "PolitiFact", "PolitiFact|it"},
		"a share of those who were asked":    {"In the poll 52 percent of voters said that they will stay.", "52 percent of voters", "52 percent|they"},
		"the one who":                        {"Ann Lee is the one who left.", "Ann Lee", "Ann Lee|the one|who"},
		"so many in so many":                 {"Six in 10 said that they will stay.", "Six in 10", "Six in 10|they"},
		"so many out of so many":             {"In the poll nine out of 10 said that they will stay.", "nine out of 10", "nine out of 10|they"},
		"both without a noun":                {"We met Ann Lee and Bob Fox. Both said no.", "Ann Lee and Bob Fox", "Ann Lee and Bob Fox|Both"},
		"the two without a noun":             {"Ann Lee met Bob Fox. Then the two left.", "Ann Lee and Bob Fox", "the two"},
		"not the first of two who is joined": {"We met Ann Lee and Bob Fox. Both men and women left.", "Ann Lee and Bob Fox", ""},
		"no share of a thing":                {"In the city 52 percent of the land is wet.", "52 percent of the land", ""},
		"a body with a plural before it":     {"The appeals court ruled that Ohio lost.", "The appeals court", "The appeals court"},
		"police in a clause with as":         {"He had a gun, as police have said.", "police", "police"},
		"one pronoun is weak evidence":       {"Claudia Sheinbaum hardened his position. Then she met Donald Trump. She left.", "Claudia Sheinbaum", "Claudia Sheinbaum|his|she|She"},
		"who spoke before goes on":           {"Donald Trump spoke. Trump met Bob Fox. Fox said that Trump and the aides lost. “It rains,” he said.", "Bob Fox", "Bob Fox|Fox|he"},
		"who says it of himself":             {"Bob Fox left. Fox sat. Fox ate. Fox spoke. His father John Fox said he was tired.", "John Fox", "His father John Fox|he"},
		"who says of herself that it is so":  {"Bob Fox left. Fox sat. Fox met Ann Lee. Fox and Mary Orr spoke. Orr added that she was tired.", "Mary Orr", "Mary Orr|Orr|she"},
		"but not a candidate without a name": {"Bob Fox left. Fox sat. The suspect said he was tired.", "Bob Fox", "Bob Fox|Fox|he"},
		"the office of who spoke before":     {"Bernie Sanders said no. Hillary Clinton won. “It rains,” the Vermont senator said.", "Hillary Clinton", "Hillary Clinton"},
		"who behind a dash":                  {"They met Ann Lee — who won.", "Ann Lee", "Ann Lee|who"},
		"police without any article":         {"Charlotte police came on Friday. Later police said no.", "Charlotte police", "Charlotte police|police"},
		"a quoted he is not the speaker":     {"Donald Trump met Barack Obama. “He lost,” Trump said.", "Barack Obama", "Barack Obama|He"},
		"who":                                {"They met Donald Trump, who left.", "Donald Trump", "Donald Trump|who"},
		"they":                               {"Two aides spoke. They left.", "Two aides", "Two aides|They"},
		"it where it is silent":              {"The company fell. It did not comment on the report.", "The company", "The company|It"},
		"it where it speaks":                 {"The company fell. “Yes,” it said.", "The company", "The company|it"},
	} {
		t.Run(name, func(t *testing.T) {
			doc := parse(t, c.text)
			assert.Equal(t, c.mentions, mentionsOf(doc, find(t, doc), c.name))
		})
	}
}

func TestUnnamedSourcesAreEntities(t *testing.T) {
	for name, c := range map[string]struct {
		text, name string
		typ        entity.Type
	}{
		"a plural":                   {"Then officials said no.", "officials", entity.Group},
		"two aides":                  {"Then two aides said no.", "two aides", entity.Group},
		"one for another":            {"Then a spokeswoman for the campaign said no.", "a spokeswoman for the campaign", entity.Person},
		"one close to another":       {"Then a source close to the talks said no.", "a source close to the talks", entity.Person},
		"without the relative":       {"Then an aide who left said no.", "an aide", entity.Person},
		"a body":                     {"Then the company said no.", "the company", entity.Organization},
		"a document":                 {"Then the report said no.", "the report", entity.Other},
		"some who say it":            {"Then some said no.", "some", entity.Group},
		"those who do it":            {"Then those who lost said no.", "those", entity.Group},
		"others there":               {"Then there were others who said no.", "others", entity.Group},
		"whatever the noun is":       {"Then superdelegates who lost said no.", "superdelegates", entity.Group},
		"a people":                   {"Then Republicans said no.", "Republicans", entity.Group},
		"an unheard-of councilwoman": {"Then a councilwoman said no.", "a councilwoman", entity.Person},
	} {
		t.Run(name, func(t *testing.T) {
			doc := parse(t, c.text)
			es := find(t, doc)
			i := slices.IndexFunc(es.List, func(e entity.Entity) bool { return e.Name == c.name })
			require.GreaterOrEqual(t, i, 0, "%+v", es.List)
			assert.Equal(t, c.typ, es.List[i].Type)
			assert.Equal(t, entity.Nominal, es.List[i].Mentions[0].Form)
		})
	}
}

func TestIAndWeAndYouAreLeftAlone(t *testing.T) {
	doc := parse(t, "I told you that we had our own plans.")
	assert.Empty(t, find(t, doc).List)
}

func TestSmallLettersSentenceInitialsAndDaysAreNoNames(t *testing.T) {
	doc := parse(t, "Mexicans know that. However, nobody came on Friday. Nothing happened in October.")
	for _, e := range find(t, doc).List {
		assert.NotEqual(t, entity.Person, e.Type, e.Name)
		assert.NotEqual(t, entity.Place, e.Type, e.Name)
	}
}

type failing struct{ err error }

func (f failing) Names(context.Context, *sentence.Document) ([]entity.Proper, error) {
	return nil, f.err
}

func TestFindReturnsTheErrorOfItsRecognizer(t *testing.T) {
	err := errors.New("no names today")
	es, got := entity.NewFinder(entity.WithRecognizer(failing{err})).Find(context.Background(), parse(t, "Hello."))
	assert.Nil(t, es)
	assert.ErrorIs(t, got, err)
}

func TestFindEndsWithItsContext(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	_, err := entity.NewFinder().Find(ctx, parse(t, "Donald Trump spoke."))
	assert.ErrorIs(t, err, context.Canceled)
}

func TestFindWorksFromTagsAlone(t *testing.T) {
	doc := parse(t, "Donald Trump spoke. He left.")
	assert.Equal(t, "Donald Trump|He", mentionsOf(doc, entity.Find(doc), "Donald Trump"))
}

func TestAnEmptyTextHasNoEntities(t *testing.T) {
	es := find(t, parse(t, ""))
	assert.Empty(t, es.List)
	assert.Empty(t, es.Mentions)
	assert.Zero(t, es.At(sentence.Span{}))
	assert.Nil(t, es.Get(1))
}
