package tagging

import "github.com/quoth-go/quoth/internal/linear"

// A Code is the number of a tag. Zero is no tag.
type Code = uint8

// A Sentence is a sentence to be tagged, with the room that it takes to do so.
// It is made to be filled, tagged and filled again.
type Sentence struct {
	Codes []Code // the tags of the tokens, once they are found

	words  []word
	doubts []doubt // of each word
	style  style
	bag    linear.Bag
	scores []int32
}

// A style says how a sentence uses capitals.
type style uint8

const (
	proseStyle style = iota
	titleStyle       // Most Words Begin With One
	upperStyle       // ALL LETTERS ARE
)

// Reset empties s.
func (s *Sentence) Reset() {
	s.words = s.words[:0]
	s.Codes = s.Codes[:0]
	s.doubts = s.doubts[:0]
}

// Add adds a token, whose tag is known already unless it is 0.
func (s *Sentence) Add(form string, known Code) {
	w := word{form: uint32(known), lower: uint32(known), class: uint32(known), known: known}
	if known == 0 {
		w = newWord(form)
	}
	s.words = append(s.words, w)
	s.Codes = append(s.Codes, known)
	s.doubts = append(s.doubts, doubt{})
}

// Cap returns how many tokens s has room for.
func (s *Sentence) Cap() int { return cap(s.words) }

// look sees s as a whole: its style, and what the lexicon says of its words.
func (s *Sentence) look(l *Lexicon) {
	upper, title, long := 0, 0, 0
	for i := range s.words {
		w := &s.words[i]
		if w.known != 0 {
			continue
		}
		w.class = l.class(w.lower)
		w.known = certainTag(w.class)
		s.Codes[i] = w.known
		if w.length < 4 {
			continue
		}
		long++
		switch {
		case w.shape&hasLower == 0 && w.shape&(firstUpper|laterUpper) != 0:
			upper++
		case w.shape&firstUpper != 0:
			title++
		}
	}
	s.style = styleOf(upper, title, long)
}

// styleOf returns the style of a sentence with so many words of four letters
// and more, of which so many are all in capitals and begin with one.
func styleOf(upper, title, long int) style {
	switch {
	case long > 1 && upper*5 >= long*4:
		return upperStyle
	case long > 2 && (upper+title)*5 >= long*4:
		return titleStyle
	}
	return proseStyle
}

// at returns word i, or one that stands for the edge.
func (s *Sentence) at(i int) *word {
	if i < 0 || i >= len(s.words) {
		return &edge
	}
	return &s.words[i]
}

// edge is beyond either end of a sentence. It is read only.
var edge = word{form: 1, lower: 1, class: maxCode}
