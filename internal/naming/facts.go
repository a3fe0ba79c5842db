package naming

import (
	"github.com/quoth-go/quoth/internal/lexicon"
	"github.com/quoth-go/quoth/sentence"
)

// facts are what the lexicon says of a word, one bit each. The bit of what is
// the inside of a listed name follows that of its first word.
type facts uint32

const (
	givenMale facts = 1 << iota
	givenFemale
	givenBoth
	surname
	placeName
	placeInside
	bodyName
	bodyInside
	demonym
	people
	bodyWord
	companySuffix
	placeWord
	thingWord
	ofHead
	particle
	title
	honorific
	personNoun
	bodyNoun
	calendar
	speechVerb
	known // the lexicon was asked

	givenName = givenMale | givenFemale | givenBoth
)

// maxListed is how many words a name in the lexicon has at most.
const maxListed = 4

// beside is how many tokens before and behind a run the features look at.
const beside = 2

// lookUp notes the looks and the facts of the words of runs and of those beside
// them.
func (t *Text) lookUp(doc *sentence.Document) {
	for _, r := range t.runs {
		for i := max(0, r.first-beside); i < min(len(t.tokens), r.last+beside) && !t.deadline.Passed(); i++ {
			if tok := &t.tokens[i]; tok.facts == 0 {
				word := t.words.At(i)
				tok.looks, tok.facts = looksOf(doc.Word(i), word), factsOf(t.words.Class(i), tok.capital)
			}
		}
		for i := r.first; i < r.last && !t.deadline.Passed(); i++ {
			t.lookUpNames(i, r.last)
		}
	}
}

// lookUpNames notes the longest listed name of several words that begins at token
// i: with a capital, or with an article.
func (t *Text) lookUpNames(i, last int) {
	if !t.tokens[i].capital && t.words.At(i) != "the" {
		return
	}
	for n := min(maxListed, last-i); n > 1; n-- {
		if !t.tokens[i+n-1].capital {
			continue
		}
		key := t.words.Join(i, i+n)
		f := fact(lexicon.IsPlace(key), placeName) | fact(lexicon.IsBody(key), bodyName)
		if f == 0 {
			continue
		}
		t.tokens[i].facts |= f
		for j := i + 1; j < i+n; j++ {
			t.tokens[j].facts |= f << 1
		}
		return
	}
}

func fact(ok bool, f facts) facts {
	if ok {
		return f
	}
	return 0
}

// factsOf returns what the lexicon says of a word, with a capital or without.
func factsOf(c lexicon.Class, capital bool) facts {
	f := known
	if c == 0 {
		return f
	}
	f |= wordFacts(c)
	if capital {
		f |= capitalFacts(c)
	}
	return f
}

// wordFacts returns what common nouns and verbs tell.
func wordFacts(c lexicon.Class) facts {
	noun, _ := c.Noun()
	return fact(c.Is(lexicon.FrequentTitle), title) |
		fact(c.Is(lexicon.Honorific), honorific) |
		fact(noun == lexicon.PersonNoun, personNoun) |
		fact(noun == lexicon.BodyNoun, bodyNoun) |
		fact(c.Is(lexicon.Particle), particle) |
		fact(c.Is(lexicon.SpeechVerb), speechVerb)
}

// capitalFacts returns what words of names tell.
func capitalFacts(c lexicon.Class) facts {
	return givenFact(c.Gender()) |
		fact(c.Is(lexicon.Surname), surname) |
		fact(c.Is(lexicon.Place), placeName) |
		fact(c.Is(lexicon.Body), bodyName) |
		fact(c.Is(lexicon.Demonym), demonym) |
		fact(c.Is(lexicon.People|lexicon.Creed), people) |
		fact(c.Is(lexicon.BodyWord), bodyWord) |
		fact(c.Is(lexicon.CompanySuffix), companySuffix) |
		fact(c.Is(lexicon.PlaceWord), placeWord) |
		fact(c.Is(lexicon.ThingWord), thingWord) |
		fact(c.Is(lexicon.OfHead), ofHead) |
		fact(c.Is(lexicon.Calendar), calendar)
}

func givenFact(g lexicon.Gender) facts {
	switch g {
	case lexicon.Male:
		return givenMale
	case lexicon.Female:
		return givenFemale
	case lexicon.Unisex:
		return givenBoth
	}
	return 0
}
