package entity_test

import (
	"context"
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/quoth-go/quoth/entity"
	"github.com/quoth-go/quoth/sentence"
)

func TestSourcesOfNews(t *testing.T) {
	for name, c := range map[string]struct{ source, rest, want string }{
		"a student at a university":      {"Psychology major at University of Texas Arlington Amneh Jafari", " heard of it. Jafari said no.", "Amneh Jafari"},
		"a name with an Arabic article":  {"Civil Defense Authority director General Suleiman al-Amr", " said no.", "Suleiman al-Amr"},
		"the authority of a country":     {"Saudi Arabia's Civil Defense Authority", " said no.", "Civil Defense Authority"},
		"a director of a body":           {"Executive director of the Dallas chapter Jane Smith", " said no.", "Jane Smith"},
		"the campaign of a lady":         {"Mrs. Clinton's presidential campaign", " said no.", "Mrs. Clinton's presidential campaign"},
		"a study that others released":   {"A long study released by the Department of Justice", " said no.", "A long study released by the Department of Justice"},
		"the chief executive of a body":  {"CEO of the Refugee Council Enver Solomon", " told Sky News that it failed.", "Enver Solomon"},
		"a member of a party":            {"Missouri Republican Roy Blunt", " said no.", "Roy Blunt"},
		"a supervisor":                   {"San Francisco Supervisor Jane Kim", " said no.", "Jane Kim"},
		"an alderman":                    {"Chicago Alderman Jason C. Ervin", " said no.", "Jason C. Ervin"},
		"behind a body with a dash":      {"Executive director of the Council on American - Islamic Relations Alia Salem", " said no.", "Alia Salem"},
		"behind a body with a hyphen":    {"Council on American–Islamic Relations director Alia Salem", " said no.", "Alia Salem"},
		"a body with a dash":             {"The Council on American–Islamic Relations", " said no.", "Council on American–Islamic Relations"},
		"a body for what is of others":   {"The Joint Council for the Welfare of Immigrants", " said no.", "Joint Council for the Welfare of Immigrants"},
		"an army of the people":          {"The Korean People's Army", " said no.", "Korean People's Army"},
		"a hospital for children":        {"St. Jude Children's Research Hospital", " said no.", "Jude Children's Research Hospital"},
		"not the hospital of the people": {"The people's hospital", " said no.", "The people's hospital"},
		"the head of a bank":             {"Federal Reserve Chair Janet Yellen", " said no.", "Janet Yellen"},
		"a mayor who was something else": {"Former prosecutor and New York City Mayor Rudy Giuliani", " said no.", "Rudy Giuliani"},
	} {
		t.Run(name, func(t *testing.T) {
			es := find(t, parse(t, c.source+c.rest))
			e := es.Get(es.At(sentence.Span{End: len(c.source)}))
			require.NotNil(t, e, "%+v", es.List)
			assert.Equal(t, c.want, e.Name)
		})
	}
}

// people is a Recognizer that finds the people with these names.
type people []string

func (p people) Names(_ context.Context, doc *sentence.Document) ([]entity.Proper, error) {
	var names []entity.Proper
	end := 0
	for _, name := range p {
		start := end + strings.Index(doc.Text[end:], name)
		end = start + len(name)
		names = append(names, entity.Proper{Span: sentence.Span{Start: start, End: end}, Type: entity.Person})
	}
	return names, nil
}

func TestHalvesOfOnePersonAreJoinedInASentence(t *testing.T) {
	doc := parse(t, "His father Mohamed El-Hassan Mohamed said no to Jeanne Moreau\n\nMoreau left.")
	es, err := entity.NewFinder(entity.WithRecognizer(people{"Mohamed El-Hassan", "Mohamed", "Jeanne Moreau", "Moreau"})).Find(context.Background(), doc)
	require.NoError(t, err)
	assert.Equal(t, "His father Mohamed El-Hassan Mohamed", mentionsOf(doc, es, "Mohamed El-Hassan Mohamed"))
	assert.Equal(t, "Jeanne Moreau|Moreau", mentionsOf(doc, es, "Jeanne Moreau"))
}

func TestAnAgeIsNoPartOfAName(t *testing.T) {
	doc := parse(t, "Then 24-year-old Tom Giancola spoke.")
	es, err := entity.NewFinder(entity.WithRecognizer(people{"24-year-old Tom Giancola"})).Find(context.Background(), doc)
	require.NoError(t, err)
	assert.Equal(t, "24-year-old Tom Giancola", mentionsOf(doc, es, "Tom Giancola"))
}

// typeOf returns the type of the entity with that name, "" where none has it.
func typeOf(es *entity.Entities, name string) entity.Type {
	i := slices.IndexFunc(es.List, func(e entity.Entity) bool { return e.Name == name })
	if i < 0 {
		return ""
	}
	return es.List[i].Type
}

func TestTheTextTellsWhatANameNames(t *testing.T) {
	for name, c := range map[string]struct {
		text, name string
		typ        entity.Type
	}{
		"the number of a part is no person":               {"They read what Title IV demands of them.", "Title IV", entity.Other},
		"a storm is no person":                            {"They fled from Hurricane Matthew. Matthew weakened on Friday.", "Hurricane Matthew", entity.Other},
		"what happened is no person":                      {"They watched Smackdown. Smackdown happened on Friday.", "Smackdown", entity.Other},
		"letters that are spelled out are no person":      {"They spoke in support of H. R. 1280 on the floor.", "H. R", entity.Other},
		"who does it himself is a person":                 {"Vane Ivanov smiled. Vane himself left.", "Vane Ivanov", entity.Person},
		"who is introduced is a person":                   {"And that's Pantha.", "Pantha", entity.Person},
		"what an earl is of is a place":                   {"They met John FitzGibbon, 2nd Earl of Clare, there.", "Clare", entity.Place},
		"the speaker of the House is not called House":    {"Then Speaker of the House Newt Gingrich spoke.", "Newt Gingrich", entity.Person},
		"a mayor's city is no given name":                 {"Then Charlotte Mayor Jennifer Roberts spoke.", "Jennifer Roberts", entity.Person},
		"an adjective before a body of two fields":        {"Then the federal Securities and Exchange Commission spoke.", "Securities and Exchange Commission", entity.Organization},
		"a host of things is nobody":                      {"Then a host of taxes rose.", "a host of taxes", ""},
		"who only has the name of an office is a person":  {"Then Dean Baker spoke.", "Dean Baker", entity.Person},
		"a procession is no person":                       {"They saw Mangal Sen, an annual procession. Mangal Sen spoke to all. Sen goes on.", "Mangal Sen", entity.Other},
		"what has a mission is not one":                   {"For Ann Lee, the mission is clear. Ann Lee spoke.", "Ann Lee", entity.Person},
		"a novel is no person":                            {"They read her graphic novel Angel Catbird twice.", "Angel Catbird", entity.Other},
		"a drink is no person":                            {"They ordered a drink called Santorum there.", "Santorum", entity.Other},
		"a secretary of state is not of the State family": {"Then Deputy Secretary of State Tom Nides spoke.", "Tom Nides", entity.Person},
	} {
		t.Run(name, func(t *testing.T) {
			es := find(t, parse(t, c.text))
			assert.Equal(t, c.typ, typeOf(es, c.name), "%+v", es.List)
		})
	}
}

func TestAHeadlineWithCapitalsHoldsItsNames(t *testing.T) {
	doc := parse(t, "Elizabeth Warren Hammers Wells Fargo CEO\n\nOn Tuesday the senator spoke.")
	es := find(t, doc)
	assert.Equal(t, "Elizabeth Warren", mentionsOf(doc, es, "Elizabeth Warren"))
	assert.Equal(t, entity.Organization, typeOf(es, "Wells Fargo"), "%+v", es.List)
}

func TestAClauseIsNoName(t *testing.T) {
	for name, c := range map[string]struct{ text, run, name, mentions string }{
		"a verb between two":    {"Hillary Clinton Says Trump Lied.\n\nThen Hillary Clinton met Donald Trump.", "Hillary Clinton Says Trump", "Hillary Clinton", "Hillary Clinton|Hillary Clinton"},
		"and the other of them": {"Hillary Clinton Says Trump Lied.\n\nThen Hillary Clinton met Donald Trump.", "Hillary Clinton Says Trump", "Donald Trump", "Trump|Donald Trump"},
		"a preposition":         {"Paul Ryan With Trump.\n\nThen Paul Ryan met Donald Trump.", "Paul Ryan With Trump", "Paul Ryan", "Paul Ryan|Paul Ryan"},
		"a pronoun":             {"Bernie Sanders Says He Won.\n\nThen Sanders spoke.", "Bernie Sanders Says He", "Bernie Sanders", "Bernie Sanders|He|Sanders"},
	} {
		t.Run(name, func(t *testing.T) {
			doc := parse(t, c.text)
			names := people{c.run}
			for _, more := range []string{"Hillary Clinton", "Paul Ryan", "Donald Trump", "Sanders"} {
				if strings.Contains(c.text[len(c.run):], more) {
					names = append(names, more)
				}
			}
			es, err := entity.NewFinder(entity.WithRecognizer(names)).Find(context.Background(), doc)
			require.NoError(t, err)
			assert.Equal(t, c.mentions, mentionsOf(doc, es, c.name))
		})
	}
}

func TestASurnameThatIsAWordSpeaks(t *testing.T) {
	for name, c := range map[string]struct{ text, mentions string }{
		"before its verb":       {"They met Mark Cuban. On Friday Cuban said no.", "Mark Cuban|Cuban"},
		"behind its verb":       {"They met Mark Cuban. “No,” said Cuban.", "Mark Cuban|Cuban"},
		"not one of the people": {"They met Mark Cuban. Then a Cuban said no.", "Mark Cuban"},
	} {
		t.Run(name, func(t *testing.T) {
			doc := parse(t, c.text)
			es, err := entity.NewFinder(entity.WithRecognizer(people{"Mark Cuban"})).Find(context.Background(), doc)
			require.NoError(t, err)
			assert.Equal(t, c.mentions, mentionsOf(doc, es, "Mark Cuban"))
		})
	}
}

func TestAWordBesideANameInOnePlaceIsNoPartOfIt(t *testing.T) {
	for name, c := range map[string]struct {
		people people
		want   string
	}{
		"what is behind it once":     {people{"Ted Cruz Apologizes", "Ted Cruz", "Ted Cruz"}, "Ted Cruz"},
		"what is in front of it":     {people{"Vermonter Bernie Sanders", "Bernie Sanders"}, "Bernie Sanders"},
		"a senator who once was one": {people{"then-Sen. Barack Obama", "Obama"}, "Barack Obama"},
		"a surname that is used too": {people{"Dena Minning Grayson", "Dena Minning", "Dena Minning", "Grayson"}, "Dena Minning Grayson"},
	} {
		t.Run(name, func(t *testing.T) {
			doc := parse(t, "Then "+strings.Join(c.people, " left.\n\nThen ")+" left.")
			es, err := entity.NewFinder(entity.WithRecognizer(c.people)).Find(context.Background(), doc)
			require.NoError(t, err)
			assert.Equal(t, c.want, es.List[0].Name)
		})
	}
}

func TestAHeadlineLeavesOutTheMiddleName(t *testing.T) {
	doc := parse(t, "Jared Padalecki\n\nThey met Jared Tristan Padalecki there.")
	assert.Equal(t, "Jared Padalecki|Jared Tristan Padalecki", mentionsOf(doc, find(t, doc), "Jared Tristan Padalecki"))
}

func TestWhatJoinsNamesIsNoPartOfTheFirst(t *testing.T) {
	for _, text := range []string{"Both Google and Apple said no.", "Either Google or Apple said no.", "Neither Google nor Apple said no."} {
		doc := parse(t, text)
		assert.Equal(t, "Google", mentionsOf(doc, find(t, doc), "Google"), text)
	}
}

func TestAGivenNameBeforeASurnameThatWasFoundAloneIsPartOfIt(t *testing.T) {
	for name, c := range map[string]struct{ text, surname, want string }{
		"a given name":      {"Then Maricopa County Recorder Helen Purcell said no.", "Purcell", "Helen Purcell"},
		"no month":          {"They met at a June Trump event.", "Trump", "Trump"},
		"not in a headline": {"Thanks to Helen\n\nPurcell said no.", "Purcell", "Purcell"},
	} {
		t.Run(name, func(t *testing.T) {
			doc := parse(t, c.text)
			es, err := entity.NewFinder(entity.WithRecognizer(people{c.surname})).Find(context.Background(), doc)
			require.NoError(t, err)
			assert.Equal(t, entity.Person, typeOf(es, c.want), "%+v", es.List)
		})
	}
}

func TestTheRoleOfAPersonHasTheWholeNameOfABody(t *testing.T) {
	es := find(t, parse(t, "Then Joint Council for the Welfare of Immigrants campaigner Caitlin Boswell spoke."))
	i := slices.IndexFunc(es.List, func(e entity.Entity) bool { return e.Name == "Caitlin Boswell" })
	require.GreaterOrEqual(t, i, 0, "%+v", es.List)
	assert.Equal(t, []string{"Joint Council for the Welfare of Immigrants campaigner"}, es.List[i].Roles)
}

func TestNeighboursAreOfOneKind(t *testing.T) {
	es := find(t, parse(t, "Our towns look like Milan or Rome today."))
	assert.Equal(t, entity.Place, typeOf(es, "Milan"), "%+v", es.List)
}

func TestTwoRolesOfOnePerson(t *testing.T) {
	for name, c := range map[string]struct{ text, name, mentions string }{
		"in front of the name":      {"Then former prosecutor and New York City Mayor Rudy Giuliani spoke.", "Rudy Giuliani", "former prosecutor|New York City Mayor Rudy Giuliani"},
		"behind the name":           {"Valeska Paris, an Australian woman and former dancer, spoke.", "Valeska Paris", "Valeska Paris|an Australian woman|former dancer"},
		"not two people of one job": {"Then a dancer and a singer spoke to Ann Lee.", "Ann Lee", "Ann Lee"},
	} {
		t.Run(name, func(t *testing.T) {
			doc := parse(t, c.text)
			assert.Equal(t, c.mentions, mentionsOf(doc, find(t, doc), c.name))
		})
	}
}

func TestRelativePronouns(t *testing.T) {
	for name, c := range map[string]struct{ text, name, mentions string }{
		"who is not the state of a senator":       {"They met Jeff Flake, a senator from Arizona, who left.", "Jeff Flake", "Jeff Flake|a senator|who"},
		"who is the aide and not the candidate":   {"Then an adviser to Trump, who left, said no.", "an adviser", "an adviser|who"},
		"which is the bank and not the country":   {"They wait for the Bank of Japan, which said no.", "Bank of Japan", "the Bank of Japan|which"},
		"who is the last of those who are joined": {"They met Ann Lee and Bob Fox, who left.", "Bob Fox", "Bob Fox|who"},
	} {
		t.Run(name, func(t *testing.T) {
			doc := parse(t, c.text)
			assert.Equal(t, c.mentions, mentionsOf(doc, find(t, doc), c.name))
		})
	}
}

func TestBodiesThatActTogetherAreAGroup(t *testing.T) {
	doc := parse(t, "Then Google and Facebook said no. They left.")
	es := find(t, doc)
	assert.Equal(t, "Google and Facebook|They", mentionsOf(doc, es, "Google and Facebook"))
	assert.Equal(t, entity.Group, typeOf(es, "Google and Facebook"))
}

func TestTheUnionIsNotWhatSomebodyCallsOurUnion(t *testing.T) {
	doc := parse(t, "The Association of Flight Attendants spoke. “They know our union,” the union wrote.")
	assert.Equal(t, "The Association of Flight Attendants|the union", mentionsOf(doc, find(t, doc), "Association of Flight Attendants"))
}

func TestWhoSpeaksIsAsNearBehindALongQuotation(t *testing.T) {
	doc := parse(t, "The wife of Bob Fox left. They met Rakeyia Orr there. Orr spoke to her friends. “Do not shoot. It is no use. He has nothing. He has no weapon. Do not shoot.”\n\nThen she left.")
	assert.Equal(t, "Rakeyia Orr|Orr|her|she", mentionsOf(doc, find(t, doc), "Rakeyia Orr"))
}

func TestWhatIsInBracketsBehindANameChangesNothing(t *testing.T) {
	for name, c := range map[string]struct{ text, name, mentions string }{
		"an apposition":            {"Then Sen. Ted Cruz (R-Texas), a candidate for president, spoke.", "Ted Cruz", "Sen. Ted Cruz|a candidate"},
		"a predicate":              {"Matthew Goode (born 3 April 1978) is an actor.", "Matthew Goode", "Matthew Goode|an actor"},
		"the subject of a verb":    {"Then Rep. Bob Fox (R-Va.) told Ann Lee that he was tired.", "Bob Fox", "Rep. Bob Fox|he"},
		"the subject of another":   {"They met Rob Portman. Then Bob Fox (R-Va.), a senator, said he was tired.", "Bob Fox", "Bob Fox|a senator|he"},
		"a bracket without an end": {"Then Bob Fox (R-Va. said he was tired.", "Bob Fox", "Bob Fox|he"},
	} {
		t.Run(name, func(t *testing.T) {
			doc := parse(t, c.text)
			assert.Equal(t, c.mentions, mentionsOf(doc, find(t, doc), c.name))
		})
	}
}

func TestAMarriedCoupleStaysApart(t *testing.T) {
	doc := parse(t, "Michelle Obama met President Barack Obama. Mrs. Obama smiled. The president said that he was tired. Mr. Obama left.")
	es := find(t, doc)
	assert.Equal(t, "Michelle Obama|Mrs. Obama", mentionsOf(doc, es, "Michelle Obama"))
	assert.Equal(t, "President Barack Obama|The president|he|Mr. Obama", mentionsOf(doc, es, "Barack Obama"))
}

func TestTheWordsOfAnUnnamedPersonCountOnlyWhereASourceStands(t *testing.T) {
	for name, c := range map[string]struct {
		text string
		want bool
	}{
		"the subject of a verb":            {"Then a judge ruled it out.", true},
		"behind a verb of speech":          {"“No,” said a judge.", true},
		"whose verb stands far behind":     {"A judge in the city of Lyon last month ordered it.", true},
		"beside nothing that anybody does": {"An undistinguished student and a poor player, the club lost.", false},
		"in a heading":                     {"Yours, Ann Lee\n\nStudent, Lyon", false},
	} {
		t.Run(name, func(t *testing.T) {
			es := find(t, parse(t, c.text))
			found := slices.ContainsFunc(es.List, func(e entity.Entity) bool {
				return e.Type == entity.Person && e.Mentions[0].Form == entity.Nominal
			})
			assert.Equal(t, c.want, found, "%+v", es.List)
		})
	}
}

func TestAnOfficeMeansWhoHoldsIt(t *testing.T) {
	for name, c := range map[string]struct{ text, name, mentions string }{
		"a secretary of state":                   {"Secretary of State John Kerry spoke. The secretary left.", "John Kerry", "Secretary of State John Kerry|The secretary"},
		"but not the one of defense":             {"Secretary of State John Kerry spoke. The defense secretary left.", "John Kerry", "Secretary of State John Kerry"},
		"nor the minister of another country":    {"Malaysia's Prime Minister, Najib Razak, spoke. Thailand's prime minister left.", "Najib Razak", "Malaysia's Prime Minister|Najib Razak"},
		"nor another minister":                   {"Prime Minister Najib Razak spoke. The foreign minister left.", "Najib Razak", "Prime Minister Najib Razak"},
		"nor the senator of another state":       {"Then Donald Trump spoke. The senator from Alaska left.", "Donald Trump", "Donald Trump"},
		"nor the president of another country":   {"President Trump spoke. He met the president of that country.", "Trump", "President Trump|He"},
		"nobody, where it is only an office":     {"President Trump spoke. They run for president.", "Trump", "President Trump"},
		"nobody, where its holder is spoken to":  {"Attorney General Ann Lee spoke. General, is this a waiver?", "Ann Lee", "Attorney General Ann Lee"},
		"the first lady":                         {"Then Hillary Clinton spoke. The former first lady left.", "Hillary Clinton", "Hillary Clinton|The former first lady"},
		"the name beside it, without an article": {"Then Ann Lee, mayor of Lyon, spoke. The mayor left.", "Ann Lee", "Ann Lee|The mayor"},
		"nobody, where it is any":                {"The author of each page is responsible for it.", "The author of each page", ""},
		"not the name of an earl":                {"They met John FitzGibbon, 2nd Earl of Clare.", "Earl", ""},
	} {
		t.Run(name, func(t *testing.T) {
			doc := parse(t, c.text)
			assert.Equal(t, c.mentions, mentionsOf(doc, find(t, doc), c.name))
		})
	}
}

func TestGenderIsNeverPartOfAnEntity(t *testing.T) {
	doc := parse(t, "Claudia Sheinbaum spoke. She stayed.")
	es := find(t, doc)
	assert.Equal(t, "Claudia Sheinbaum|She", mentionsOf(doc, es, "Claudia Sheinbaum"))
	out, err := json.Marshal(es.List)
	require.NoError(t, err)
	assert.NotRegexp(t, "(?i)gender|female", string(out))
}

func TestWhomTheLeadLeavesWithoutANameIsWhoIsNamedInThatOffice(t *testing.T) {
	for name, c := range map[string]struct{ text, name, mentions string }{
		"a judge":                          {"A federal judge blocked it. Then Judge Ann Lee said no.", "Ann Lee", "A federal judge|Judge Ann Lee"},
		"a judge who is a justice":         {"A New York judge blocked it. Then Justice Ann Lee said no.", "Ann Lee", "A New York judge|Justice Ann Lee"},
		"in the headline and below it":     {"Judge says no\n\nA judge blocked it. The judge was calm. Then Judge Ann Lee said no.", "Ann Lee", "Judge|A judge|The judge|Judge Ann Lee"},
		"whose office stands behind":       {"A governor left. Then Ann Lee, the governor of Ohio, said no.", "Ann Lee", "A governor|Ann Lee|the governor"},
		"not the judge of somebody":        {"His judge blocked it. Then Judge Ann Lee said no.", "Ann Lee", "Judge Ann Lee"},
		"not who might be one":             {"A judge should block it. Then Judge Ann Lee said no.", "Ann Lee", "Judge Ann Lee"},
		"not one of another gender":        {"A congresswoman left. Then Congressman Bob Fox left.", "Bob Fox", "Congressman Bob Fox"},
		"not where two may be meant":       {"A governor left. She met his governor. Then Governor Ann Lee left.", "Ann Lee", "Governor Ann Lee"},
		"not whom the lead does not speak": {strings.Repeat("It rained. ", 9) + "A judge left. Then Judge Ann Lee left.", "Ann Lee", "Judge Ann Lee"},
	} {
		t.Run(name, func(t *testing.T) {
			doc := parse(t, c.text)
			assert.Equal(t, c.mentions, mentionsOf(doc, find(t, doc), c.name))
		})
	}
}

func TestAVerbInAHeadlineIsNobody(t *testing.T) {
	doc := parse(t, "Former White House Doctor Says No\n\nThen Ann Lee spoke.")
	es, err := entity.NewFinder(entity.WithRecognizer(people{"Says", "Ann Lee"})).Find(context.Background(), doc)
	require.NoError(t, err)
	assert.Empty(t, mentionsOf(doc, es, "Says"))
}

func TestAColonIsNoPartOfAName(t *testing.T) {
	es := find(t, parse(t, "KARACHI: Police on Friday claimed to have arrested three men."))
	assert.Equal(t, entity.Place, typeOf(es, "KARACHI"), "%+v", es.List)
	assert.Equal(t, entity.Organization, typeOf(es, "Police"), "%+v", es.List)
}

// rolesOf returns the roles of the entity with that name.
func rolesOf(es *entity.Entities, name string) []string {
	i := slices.IndexFunc(es.List, func(e entity.Entity) bool { return e.Name == name })
	if i < 0 {
		return nil
	}
	return es.List[i].Roles
}

func TestRolesBeginWhereTheyShould(t *testing.T) {
	for name, c := range map[string]struct{ text, name, role string }{
		"behind a verb that and joins":         {"She came and accused opposition leader Raila Odinga of fraud.", "Raila Odinga", "opposition leader"},
		"behind the perfect":                   {"They have since endorsed Sen. Ted Cruz.", "Ted Cruz", "Sen."},
		"behind who did it":                    {"The lawmakers who backed Sen. Marco Rubio left.", "Marco Rubio", "Sen."},
		"with what was done to its bearer":     {"They met the ousted Ukrainian president Viktor Yanukovych.", "Viktor Yanukovych", "ousted Ukrainian president"},
		"behind the noun of a relative clause": {"It was a move Hungarian Prime Minister Viktor Orban called pointless.", "Viktor Orban", "Hungarian Prime Minister"},
		"with where an office is held":         {"Then state Attorney General Ken Paxton spoke.", "Ken Paxton", "state Attorney General"},
		"with what somebody else is too":       {"Then fellow Republican Sen. Ted Cruz spoke.", "Ted Cruz", "fellow Republican Sen."},
	} {
		t.Run(name, func(t *testing.T) {
			es := find(t, parse(t, c.text))
			assert.Equal(t, []string{c.role}, rolesOf(es, c.name), "%+v", es.List)
		})
	}
}

func TestAChiefExecutiveIsNotNamedExecutive(t *testing.T) {
	es := find(t, parse(t, "“It is hard,” Chief Executive Park Min-jae told employees."))
	assert.Equal(t, []string{"Chief Executive"}, rolesOf(es, "Park Min-jae"), "%+v", es.List)
}

func TestShahIsATitleOrAName(t *testing.T) {
	for name, c := range map[string]struct{ text, name, role string }{
		"a name behind an office":         {"Pakistani Foreign Minister Shah Mahmood Qureshi told them so.", "Shah Mahmood Qureshi", "Pakistani Foreign Minister"},
		"the title of who bears one name": {"They met Shah Abbas there.", "Abbas", "Shah"},
	} {
		t.Run(name, func(t *testing.T) {
			es := find(t, parse(t, c.text))
			assert.Equal(t, []string{c.role}, rolesOf(es, c.name), "%+v", es.List)
		})
	}
	es := find(t, parse(t, "They met Shah Rukh Khan in Mumbai."))
	assert.Equal(t, entity.Person, typeOf(es, "Shah Rukh Khan"), "%+v", es.List)
}

func TestTitlesOfCouncilsPoliceAndChurch(t *testing.T) {
	for name, text := range map[string]string{
		"Cllr": "Then Cllr Ruth Mellor said no.", "Supt": "Then Supt Ruth Mellor said no.", "Constable": "Then Constable Ruth Mellor said no.",
		"DCI": "Then DCI Ruth Mellor said no.", "Cpl.": "Then Cpl. Ruth Mellor said no.",
	} {
		es := find(t, parse(t, text))
		assert.Equal(t, []string{name}, rolesOf(es, "Ruth Mellor"), "%+v", es.List)
	}
}

func TestAnAgeTellsWhoIsMeant(t *testing.T) {
	const intro = "Martha Karua, 66, met Bob Fox (78) and 24-year-old Tom Giancola. "
	for name, c := range map[string]struct{ text, name, mentions string }{
		"behind the name":               {intro + "The 66-year-old spoke.", "Martha Karua", "Martha Karua|The 66-year-old"},
		"in brackets":                   {intro + "The 78-year-old spoke.", "Bob Fox", "Bob Fox|The 78-year-old"},
		"in front of the name":          {intro + "The 24-year-old spoke.", "Tom Giancola", "Tom Giancola|The 24-year-old"},
		"with a noun":                   {intro + "The 66-year-old lawyer spoke.", "Martha Karua", "Martha Karua|The 66-year-old lawyer"},
		"and nobody of another":         {intro + "The 33-year-old spoke.", "The 33-year-old", "The 33-year-old"},
		"and who was spoken of last":    {"Martha Karua, 66, met Ann Lee. The 33-year-old spoke.", "Ann Lee", "Ann Lee|The 33-year-old"},
		"but not where a noun tells it": {"Then Ann Lee spoke. The 33-year-old goalkeeper left.", "Ann Lee", "Ann Lee"},
	} {
		t.Run(name, func(t *testing.T) {
			doc := parse(t, c.text)
			assert.Equal(t, c.mentions, mentionsOf(doc, find(t, doc), c.name))
		})
	}
}

func TestWhoSpeaksIsNobodyOfWhomOnlyTheQuotationTells(t *testing.T) {
	for name, c := range map[string]struct{ text, name, mentions string }{
		"behind it":                      {"Malala spoke. “My mother cried,” she said.", "Malala", "Malala|she"},
		"behind quotations inside of it": {"Malala spoke. “He said, ‘Let her speak.’ And my mother said, ‘Let her fly’,” she recalled.", "Malala", "Malala|her|her|she"},
		"nor who goes on speaking":       {"Ann Lee met Bob Fox. “He lies,” Ray Orr said. “He always did.”", "Bob Fox", "Bob Fox|He|He"},
	} {
		t.Run(name, func(t *testing.T) {
			doc := parse(t, c.text)
			assert.Equal(t, c.mentions, mentionsOf(doc, find(t, doc), c.name))
		})
	}
}

func TestWhoSpokeInTheParagraphBeforeGoesOn(t *testing.T) {
	const text = "John Fox scored twice. Fox ran well.\n\n“We were great,” Mikel Arteta told Sky Sports. “The boys were brilliant.”\n\n"
	for name, c := range map[string]struct{ rest, name, mentions string }{
		"when asked":                {"Asked if it was over, he laughed: “No.”", "Mikel Arteta", "Mikel Arteta|he"},
		"with a verb of speech":     {"He added that it was late.", "Mikel Arteta", "Mikel Arteta|He"},
		"unless somebody else does": {"Then John Fox said he was tired.", "Mikel Arteta", "Mikel Arteta"},
	} {
		t.Run(name, func(t *testing.T) {
			doc := parse(t, text+c.rest)
			assert.Equal(t, c.mentions, mentionsOf(doc, find(t, doc), c.name))
		})
	}
}

func TestAppositions(t *testing.T) {
	for name, c := range map[string]struct{ text, name, mentions string }{
		"a name between dashes":             {"Then Musk's lawyer – Alex Spiro – spoke.", "Alex Spiro", "Musk's lawyer|Alex Spiro"},
		"a role between dashes":             {"Then Alex Spiro — the mayor of Lyon — spoke.", "Alex Spiro", "Alex Spiro|the mayor"},
		"a role between double hyphens":     {"Then Alex Spiro -- the mayor of Lyon -- spoke.", "Alex Spiro", "Alex Spiro|the mayor"},
		"the name of a body between commas": {"The company, Apple, said no.", "Apple", "The company|Apple"},
		"a coalition between commas":        {"Mr. Odinga's party, the Azimio coalition, called for protests.", "Azimio coalition", "Mr. Odinga's party|the Azimio coalition"},
		"an unknown one by name":            {"Then an engineer, Nikos Vassilou, said no.", "Nikos Vassilou", "an engineer|Nikos Vassilou"},
		"not one of several bodies":         {"The company, Apple, and his union said no.", "Apple", "Apple"},
		"not whom a dash adds":              {"Then his lawyer left – Alex Spiro spoke.", "Alex Spiro", "Alex Spiro"},
	} {
		t.Run(name, func(t *testing.T) {
			doc := parse(t, c.text)
			assert.Equal(t, c.mentions, mentionsOf(doc, find(t, doc), c.name))
		})
	}
}

func TestACountryAndItsNationalityAreOneInTheNameOfAnOffice(t *testing.T) {
	for name, c := range map[string]struct{ text, name, mentions string }{
		"of whom the lead leaves without a name": {"Kenya's president says tax will stay\n\nThen Kenyan President William Ruto spoke.", "William Ruto", "Kenya's president|Kenyan President William Ruto"},
		"not of another country":                 {"Pakistan's president says no\n\nThen Kenyan President William Ruto spoke.", "William Ruto", "Kenyan President William Ruto"},
		"nor of another office":                  {"Hungary's foreign minister says no\n\nThen Hungarian Prime Minister Viktor Orban spoke.", "Viktor Orban", "Hungarian Prime Minister Viktor Orban"},
		"of a government":                        {"The French government said no. France's government waited.", "The French government", "The French government|France's government"},
	} {
		t.Run(name, func(t *testing.T) {
			doc := parse(t, c.text)
			assert.Equal(t, c.mentions, mentionsOf(doc, find(t, doc), c.name))
		})
	}
}

func TestWhoReportedLastGoesOn(t *testing.T) {
	const text = "Bob Fox left. Fox sat. Fox ate. "
	for name, c := range map[string]struct{ rest, name, mentions string }{
		"with a rarer verb":                       {"Ray Orr wondered why Fox had left. “Go home,” he said.", "Ray Orr", "Ray Orr|he"},
		"behind a rarer verb in front":            {"“Not so,” counters Ray Orr. “Go home,” he said.", "Ray Orr", "Ray Orr|he"},
		"with an auxiliary":                       {"Ray Orr has urged calm. “Go home,” he said.", "Ray Orr", "Ray Orr|he"},
		"behind an apposition":                    {"Ray Orr, who lives in Ohio, urged calm. “Go home,” he said.", "Ray Orr", "Ray Orr|who|he"},
		"not where the sentence tells of another": {"Ray Orr urged calm. Fox is ill, but he said no.", "Ray Orr", "Ray Orr"},
	} {
		t.Run(name, func(t *testing.T) {
			doc := parse(t, text+c.rest)
			assert.Equal(t, c.mentions, mentionsOf(doc, find(t, doc), c.name))
		})
	}
}

func TestAPronounIsNotWhomItsReportSplitsFromTheVerb(t *testing.T) {
	doc := parse(t, "Bob Fox spoke. Ray Orr left. Orr sat. Orr, he said, was late.")
	assert.Equal(t, "Bob Fox|he", mentionsOf(doc, find(t, doc), "Bob Fox"))
}

func TestOneOfACountryIsWhoWasSpokenOf(t *testing.T) {
	for name, c := range map[string]struct{ rest, mentions string }{
		"in front of the verb":  {"“It rains,” the Italian told them.", "Ann Lee|the Italian"},
		"behind the verb":       {"“It rains,” said the Italian, who left.", "Ann Lee|the Italian|who"},
		"by a noun":             {"The Catalan smiled.", "Ann Lee|The Catalan"},
		"but not all of them":   {"The French said no.", "Ann Lee"},
		"nor a thing of theirs": {"The Italian wine was good.", "Ann Lee"},
	} {
		t.Run(name, func(t *testing.T) {
			doc := parse(t, "Ann Lee said no. "+c.rest)
			assert.Equal(t, c.mentions, mentionsOf(doc, find(t, doc), "Ann Lee"))
		})
	}
}

func TestTheGovernorIsWhoIsNamedGovernorBelow(t *testing.T) {
	doc := parse(t, "Jane Smith spoke. Smith sat. The governor left. Then Gov. Bob Fox laughed.")
	assert.Equal(t, "Jane Smith|Smith", mentionsOf(doc, find(t, doc), "Jane Smith"))
	assert.Equal(t, "The governor|Gov. Bob Fox", mentionsOf(doc, find(t, doc), "Bob Fox"))
}

func TestAMayorIsNoMinister(t *testing.T) {
	doc := parse(t, "Mayor Jane Smith spoke. Smith sat. Then the minister left.")
	assert.Equal(t, "Mayor Jane Smith|Smith", mentionsOf(doc, find(t, doc), "Jane Smith"))
}

func TestTheFirstWordOfABodyStandsForIt(t *testing.T) {
	for name, c := range map[string]struct{ text, name, mentions string }{
		"at the beginning of a sentence": {"Then Halden Semiconductor fell. Halden, which sells chips, rose.", "Halden Semiconductor", "Halden Semiconductor|Halden|which"},
		"in the middle of one":           {"Then Halden Semiconductor fell. Later Halden rose.", "Halden Semiconductor", "Halden Semiconductor|Halden"},
		"but no common word":             {"Then Planned Parenthood spoke. Planned, it was not.", "Planned Parenthood", "Planned Parenthood"},
		"nor a surname":                  {"Then Jane Halden spoke. Halden Semiconductor fell. Halden left.", "Jane Halden", "Jane Halden|Halden"},
	} {
		t.Run(name, func(t *testing.T) {
			doc := parse(t, c.text)
			assert.Equal(t, c.mentions, mentionsOf(doc, find(t, doc), c.name))
		})
	}
}

func TestWhoSaysOfSelfGoesOnToBeMeant(t *testing.T) {
	const intro = "Bob Fox spoke. Fox left. Fox sat. His father Tom Fox said he was ill, "
	for name, c := range map[string]struct{ rest, mentions string }{
		"by the same pronoun":            {"because friends took his car.", "His father Tom Fox|he|his"},
		"not behind another who is told": {"and Bob Fox took his car.", "His father Tom Fox|he"},
	} {
		t.Run(name, func(t *testing.T) {
			doc := parse(t, intro+c.rest)
			assert.Equal(t, c.mentions, mentionsOf(doc, find(t, doc), "Tom Fox"))
		})
	}
}

func TestAMisspeltSurnameIsThatOfTheOnlyOneLikeIt(t *testing.T) {
	for name, c := range map[string]struct{ text, name, mentions string }{
		"by another vowel":          {"Lydia Buchtmann spoke. Ms. Bauchtman left.", "Lydia Buchtmann", "Lydia Buchtmann|Ms. Bauchtman"},
		"but not by a consonant":    {"Lydia Robertson spoke. Ms. Robinson left.", "Lydia Robertson", "Lydia Robertson"},
		"nor one of another gender": {"Mr. Lydon Buchtmann spoke. Ms. Bauchtman left.", "Lydon Buchtmann", "Mr. Lydon Buchtmann"},
		"nor one that stands twice": {"Lydia Buchtmann spoke. Bauchtman left. Bauchtman sat.", "Lydia Buchtmann", "Lydia Buchtmann"},
		"nor one of two":            {"Lydia Buchtmann met Ann Buchtman. Ms. Bauchtman left.", "Lydia Buchtmann", "Lydia Buchtmann"},
		"nor a short one":           {"Lydia Merkel spoke. Ms. Markle left.", "Lydia Merkel", "Lydia Merkel"},
	} {
		t.Run(name, func(t *testing.T) {
			doc := parse(t, c.text)
			assert.Equal(t, c.mentions, mentionsOf(doc, find(t, doc), c.name))
		})
	}
}

func TestAPronounIsNobodyNamedInItsClause(t *testing.T) {
	for name, c := range map[string]struct{ text, name, mentions string }{
		"whom the subject wrote to":           {"Bob Fox left. Fox met Tom Lee. Lee's allies say that he wrote to Lee.", "Bob Fox", "Bob Fox|Fox|he"},
		"nor the subject of its own verb":     {"Bob Fox met Tom Lee. Fox left him.", "Tom Lee", "Tom Lee|him"},
		"but the subject of a clause outside": {"Tom Lee spoke. Bob Fox fears that the party has left him.", "Bob Fox", "Bob Fox|him"},
		"nor who speaks what another wrote":   {"Bob Fox spoke. Another wrote that he had told his mother.", "Bob Fox", "Bob Fox"},
	} {
		t.Run(name, func(t *testing.T) {
			doc := parse(t, c.text)
			assert.Equal(t, c.mentions, mentionsOf(doc, find(t, doc), c.name))
		})
	}
}

func TestWhoSpeaksGoesOnToSpeak(t *testing.T) {
	for name, c := range map[string]struct{ text, name, mentions string }{
		"who claimed something by the way": {"Bob Fox poured cold water on it, claiming that President Tom Lee had left.\n\n“No,” he said.", "Bob Fox", "Bob Fox|he"},
		"behind a title in marks":          {"Bob Fox, who wrote “Rain,” insisted that Tom Lee left. Later he spoke.", "Bob Fox", "Bob Fox|who|he"},
		"behind two asides":                {"The mayor, Bob Fox, who has left, told Tom Lee that it rained. “It snowed,” he said.", "Bob Fox", "The mayor|Bob Fox|who|he"},
		"and not who spoke when he did":    {"Bob Fox said no. Fox laughed when Tom Lee suggested it rained. “No,” he said.", "Bob Fox", "Bob Fox|Fox|he"},
		"and not who is told":              {"Bob Fox, a poet, told Tom Lee that it rained. “It snowed,” he said.", "Bob Fox", "Bob Fox|a poet|he"},
		"and not of whom he thought":       {"Bob Fox, a poet, thought Tom Lee was late. “He sleeps,” he said.", "Bob Fox", "Bob Fox|a poet|he"},
	} {
		t.Run(name, func(t *testing.T) {
			doc := parse(t, c.text)
			assert.Equal(t, c.mentions, mentionsOf(doc, find(t, doc), c.name))
		})
	}
}

func TestWhoIsKnownByAgeOfficeOrCountry(t *testing.T) {
	for name, c := range map[string]struct{ text, name, mentions string }{
		"a teenager":                  {"Bob Fox, 19, met Tom Lee, 54. The teenager left.", "Bob Fox", "Bob Fox|The teenager"},
		"a pensioner":                 {"Bob Fox, 19, met Tom Lee, 74. The pensioner left.", "Tom Lee", "Tom Lee|The pensioner"},
		"no teenager of two":          {"Bob Fox, 19, met Tom Lee, 17. The teenager left.", "Bob Fox", "Bob Fox"},
		"the head of state":           {"President Bob Fox spoke. The Head of State said no.", "Bob Fox", "President Bob Fox|The Head"},
		"according to the Italian":    {"Ann Lee spoke. According to the Italian, it rained.", "Ann Lee", "Ann Lee|the Italian"},
		"a trust two sentences later": {"He gave to the Canal & River Trust. It rained. It snowed. The trust said no.", "Canal & River Trust", "the Canal & River Trust|The trust"},
		"a bank by its first word":    {"The Bank of England cut rates. It rained. The Bank said no.", "Bank of England", "The Bank of England|The Bank"},
		"no company of that name":     {"He met Moelis & Company. It rained. It snowed. The company said no.", "Moelis & Company", "Moelis & Company"},
	} {
		t.Run(name, func(t *testing.T) {
			doc := parse(t, c.text)
			assert.Equal(t, c.mentions, mentionsOf(doc, find(t, doc), c.name))
		})
	}
}

func TestWhoIsOneOfTwoRelatives(t *testing.T) {
	doc := parse(t, "An engineer who saw the dam – and who asked for nothing – said no.")
	assert.Equal(t, "An engineer|who|who", mentionsOf(doc, find(t, doc), "An engineer"))
}

func TestWhoSpeaksToMeIsNotTheOnlyOneNamed(t *testing.T) {
	doc := parse(t, "Bob Fox ran the port. The minister said to me that it was late.")
	assert.Equal(t, "Bob Fox", mentionsOf(doc, find(t, doc), "Bob Fox"))
}

func TestLabelsInCapitalsNamePeople(t *testing.T) {
	for name, c := range map[string]struct{ text, name, mentions string }{
		"in front of two turns":   {"BOULDUAN: Did it rain?\n\nFOX: It did.\n\nBOULDUAN: When?", "BOULDUAN", "BOULDUAN|BOULDUAN"},
		"but not in front of one": {"BOULDUAN: Did it rain?\n\nFOX: It did.", "BOULDUAN", ""},
		"nor what is a word":      {"RESULTS: It rained.\n\nThe results are in.\n\nRESULTS: It snowed.", "RESULTS", ""},
	} {
		t.Run(name, func(t *testing.T) {
			doc := parse(t, c.text)
			assert.Equal(t, c.mentions, mentionsOf(doc, find(t, doc), c.name))
		})
	}
}

func TestABroadcasterIsABody(t *testing.T) {
	es := find(t, parse(t, "He told the broadcaster Al Arabiya on Monday that it rained."))
	for _, e := range es.List {
		if e.Name == "Al Arabiya" {
			assert.Equal(t, entity.Organization, e.Type)
			return
		}
	}
	t.Error("Al Arabiya is not found")
}

func TestNamesThatGoOn(t *testing.T) {
	for name, c := range map[string]struct{ text, name, mentions string }{
		"spelled out by an acronym": {"The Kenya Medical Practitioners, Pharmacists and Dentists Union (KMPDU) has meanwhile issued a 14-day strike notice.", "Kenya Medical Practitioners, Pharmacists and Dentists Union",
			"The Kenya Medical Practitioners, Pharmacists and Dentists Union"},
		"behind a Portuguese particle": {"Then André Corrêa do Lago left.", "André Corrêa do Lago", "André Corrêa do Lago"},
		"of a glaciologist":            {"Hrafnhildur Hannesdóttir, a glaciologist who works with volunteers, left.", "Hrafnhildur Hannesdóttir", "Hrafnhildur Hannesdóttir|a glaciologist|who"},
		"behind what somebody is":      {"They met a fisherman named Bob Fox, who left.", "Bob Fox", "a fisherman|Bob Fox|who"},
		"but not whom somebody named":  {"One lawmaker named Bob Fox on Monday.", "Bob Fox", "Bob Fox"},
		"of commerce":                  {"The British Chambers of Commerce said no.", "British Chambers of Commerce", "The British Chambers of Commerce"},
		"a programme of a body":        {"The United Nations Environment Program said no.", "United Nations Environment Program", "The United Nations Environment Program"},
		"a body that says it will act": {"Nimbus Cloud said Tuesday it will cut jobs and it expects to book charges.", "Nimbus Cloud", "Nimbus Cloud|it"},
	} {
		t.Run(name, func(t *testing.T) {
			doc := parse(t, c.text)
			assert.Equal(t, c.mentions, mentionsOf(doc, find(t, doc), c.name))
		})
	}
}

func TestANewNameSpeaks(t *testing.T) {
	for name, c := range map[string]struct{ text, name, mentions string }{
		"behind what somebody is":   {"Then mother-of-three Catrin Evans left. Mother-of-three Catrin Evans spoke.", "Catrin Evans", "Catrin Evans|Catrin Evans"},
		"alone in a clause":         {"It fell, while Jefferies said it was late.", "Jefferies", "Jefferies"},
		"between commas and a role": {"The EU's top diplomat, Kaja Kallas, said no.", "Kaja Kallas", "The EU's top diplomat|Kaja Kallas"},
	} {
		t.Run(name, func(t *testing.T) {
			doc := parse(t, c.text)
			assert.Equal(t, c.mentions, mentionsOf(doc, find(t, doc), c.name))
		})
	}
}
