package lexicon

import (
	"sync"

	"github.com/quoth-go/quoth/internal/linear"
)

// A table holds the words of all lists, by their hash as [linear.HashString]
// makes it. It is a hash table with open addressing.
type table struct {
	slots   [1 << 14]uint16 // the place of the word among entries, and one more; 0 for none
	entries []entry
}

type entry struct {
	word  string
	class Class
}

// wordsInLists is for how many words a table has room at first: some more than
// there are.
const wordsInLists = 7000

// find returns the slot of word: an empty one where there is none.
func (t *table) find(word string, hash uint32) *uint16 {
	for ; ; hash++ {
		s := &t.slots[hash%uint32(len(t.slots))]
		if *s == 0 || t.entries[*s-1].word == word {
			return s
		}
	}
}

// add notes that word is of class.
func (t *table) add(word string, class Class) {
	s := t.find(word, linear.HashString(word))
	if *s == 0 {
		t.entries = append(t.entries, entry{word: word})
		*s = uint16(len(t.entries))
	}
	t.entries[*s-1].class |= class
}

// classOf does what ClassOf does, for a word whose hash is given.
func (t *table) classOf(word string, hash uint32) Class {
	c := t.itself(word, hash)
	if c.Is(nouns) {
		return c
	}
	switch stem, ending := singular(word); {
	case stem == word:
		return c
	case ending == "":
		return c | t.nounOf(stem) | plural
	default:
		return c | t.nounOf(stem+ending) | plural
	}
}

// nounOf returns what kind of noun a singular is.
func (t *table) nounOf(word string) Class { return t.itself(word, linear.HashString(word)) & nouns }

// itself is classOf without regard to what word may be the plural of.
func (t *table) itself(word string, hash uint32) Class {
	var c Class
	if s := *t.find(word, hash); s != 0 {
		c = t.entries[s-1].class
	}
	if hasPersonSuffix(word) {
		c |= personNoun
	}
	return c
}

// lists returns the table of all lists, which it makes when it is first asked.
var lists = sync.OnceValue(func() *table {
	t := &table{entries: make([]entry, 0, wordsInLists)}
	for _, l := range [...]struct {
		class Class
		words []string
	}{
		{givenMale, maleNames}, {givenMale, worldMaleNames},
		{givenFemale, femaleNames}, {givenFemale, worldFemaleNames},
		{givenBoth, unisexNames}, {givenBoth, worldUnisexNames},
		{Surname, surnames},
		{Place, places}, {Place, farPlaces}, {Place | country, countries},
		{Body, bodies}, {Body, moreBodies},
		{People, peoples}, {Creed, creeds}, {Party, parties},
		{BodyWord | OfHead, bodyWords}, {BodyWord | OfHead | CompanySuffix, companySuffixes},
		{PlaceWord | OfHead, placeWords}, {OfficeHead | OfHead, officeHeads}, {OfHead, ofHeads},
		{ThingWord, thingWords}, {ThingNoun, thingNouns},
		{Particle, particles}, {Calendar, calendar}, {SpeechVerb, speechVerbs}, {ReportVerb, reportVerbs},
		{TitleWord, rareTitles}, {TitleWord | maleTitle, rareMaleTitles},
		{TitleWord | FrequentTitle, titles},
		{TitleWord | FrequentTitle | maleTitle, maleTitles},
		{TitleWord | FrequentTitle | femaleTitle, femaleTitles},
		{TitleWord | FrequentTitle | Honorific, honorifics},
		{TitleWord | FrequentTitle | Honorific | maleTitle, maleHonorifics},
		{TitleWord | FrequentTitle | Honorific | femaleTitle, femaleHonorifics},
		{personNoun, personNouns}, {bodyNoun, bodyNouns}, {documentNoun, documentNouns},
		{groupNoun, groupNouns}, {placeNoun, placeNouns},
	} {
		for _, word := range l.words {
			t.add(word, l.class)
		}
	}
	for i := range nations {
		nations[i].addTo(t)
	}
	return t
})

// addTo adds the names of n and of its people.
func (n *nation) addTo(t *table) {
	for _, name := range n.names {
		t.add(name, Place|ofNation)
	}
	for _, word := range n.people {
		t.add(word, Demonym|ofNation)
		if len(word) > 4 && word[len(word)-1] == 's' {
			t.add(word, People)
		}
	}
}
