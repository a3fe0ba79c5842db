package lexicon

import "github.com/quoth-go/quoth/internal/linear"

// A Class is what the lists say of a word or a name: several of what follows. To
// know it answers all questions about the word with one lookup.
type Class uint64

const (
	Surname       Class = 1 << iota // common, or of someone who is often in the news; many are words and given names too
	Place                           // well-known
	Body                            // a well-known organization
	Demonym                         // says of which country someone is
	People                          // names people by nation, party or faith: "Russians", "Democrats"
	Creed                           // the adjective of a faith or of a party, which names nobody by itself
	Party                           // a member of a party
	BodyWord                        // ends, or leads ("Bank of America"), the names of organizations
	CompanySuffix                   // the legal form of a company
	PlaceWord                       // ends, or begins, the names of places
	ThingWord                       // ends the names of what is neither person nor body nor place: events, laws, works, prizes, times
	ThingNoun                       // says of what bears a name that it is such a thing: "an annual procession", "the novel"
	OfHead                          // takes "of", "for" or "on" inside a name: "Department of Justice", "Center for Public Integrity"
	OfficeHead                      // a title that may go on with "of" or "General": "Secretary of State", "Attorney General"
	Particle                        // joins the parts of a person's name
	Calendar                        // a weekday or a month
	SpeechVerb                      // a form of a common verb of saying, which has a person or a body as its subject
	ReportVerb                      // a form of a verb, rarer than a speech verb, for what somebody says or thinks
	TitleWord                       // a title when capitalised
	FrequentTitle                   // a title that the names model has learnt from: with a longer list it would have to be trained anew
	Honorific                       // a title that says nothing of what the person does

	givenMale
	givenFemale
	givenBoth
	maleTitle
	femaleTitle
	country  // by its proper name
	ofNation // by another name, or a nationality: see nations
	personNoun
	bodyNoun
	documentNoun
	groupNoun
	placeNoun
	plural // by its form, where no list of nouns has the word itself

	Given = givenMale | givenFemale | givenBoth // a given name

	nouns = personNoun | bodyNoun | documentNoun | groupNoun | placeNoun
)

// ClassOf returns the class of a folded word or name.
func ClassOf(word string) Class { return lists().classOf(word, linear.HashString(word)) }

// Is reports whether c has one of the classes of any.
func (c Class) Is(any Class) bool { return c&any != 0 }

// Gender returns the gender that a given name is mostly borne by: Unisex for
// names of both, and UnknownGender for what is no given name.
func (c Class) Gender() Gender {
	switch {
	case c.Is(givenMale):
		return Male
	case c.Is(givenFemale):
		return Female
	case c.Is(givenBoth):
		return Unisex
	}
	return UnknownGender
}

// Title returns the title that a word is when capitalised.
func (c Class) Title() (t Title, ok bool) {
	t.Honorific = c.Is(Honorific)
	switch {
	case c.Is(maleTitle):
		t.Gender = Male
	case c.Is(femaleTitle):
		t.Gender = Female
	}
	return t, c.Is(TitleWord)
}

// Noun returns what kind of source a noun names, and whether it is plural.
func (c Class) Noun() (class NounClass, isPlural bool) {
	isPlural = c.Is(plural)
	switch {
	case c.Is(personNoun):
		return PersonNoun, isPlural
	case c.Is(bodyNoun):
		return BodyNoun, isPlural
	case c.Is(documentNoun):
		return DocumentNoun, isPlural
	case c.Is(groupNoun):
		return GroupNoun, isPlural
	case c.Is(placeNoun):
		return PlaceNoun, isPlural
	}
	return NoClass, isPlural
}

// IsPersonNoun reports whether a noun names one person.
func (c Class) IsPersonNoun() bool { return c&(personNoun|plural) == personNoun }
