package sentence

import (
	"unicode"
	"unicode/utf8"
)

// A splitter finds the sentences of one paragraph in its tokens.
type splitter struct {
	text   string
	tokens []Token
	kinds  []kind
	at     int    // the next token to be read
	from   int    // the first token of the sentence that is being read
	start  int    // the first one in it that is no opening mark
	item   marker // what began the last item of a list
}

func newSplitter(text string, tokens []Token, kinds []kind) *splitter {
	s := &splitter{text: text, tokens: tokens, kinds: kinds}
	s.begin(0)
	return s
}

// begin makes token i the first of a sentence.
func (s *splitter) begin(i int) {
	s.at, s.from, s.start = i, i, s.skipOpeners(i)
	if m := s.markerAt(i); m.valid() {
		s.item = m
	}
}

// step reads a token, with its closing marks where a sentence may end with
// it, and reports whether a sentence ends before the next one.
func (s *splitter) step() bool {
	i := s.at
	if i > s.from && s.beginsItem(i) {
		s.begin(i)
		return true
	}
	if !s.kinds[i].mayEnd() {
		s.at++
		return s.at == len(s.tokens)
	}
	s.at = s.afterClosers(i + 1)
	if !s.endsAt(i, s.at) {
		return false
	}
	s.begin(s.at)
	return true
}

// afterClosers returns the first token from i on that is not a closing mark
// of what stands before it, a further terminal mark of the same sentence, or
// a note to it.
func (s *splitter) afterClosers(i int) int {
	for i < len(s.tokens) {
		switch {
		case s.kinds[i].closes(), s.kinds[i] == mark, s.kinds[i] == stop:
			i++
		case s.isNote(i):
			i += 3
		default:
			return i
		}
	}
	return i
}

// isNote reports whether a note begins at token i: a number or an omission in
// square brackets, "[7]", "[...]".
func (s *splitter) isNote(i int) bool {
	return s.kinds[i] == openBracket && i+2 < len(s.tokens) && s.word(i) == "[" &&
		s.kinds[i+2] == closeBracket && (s.kinds[i+1] == ellipsis || s.startsDigit(i+1))
}

// endsAt reports whether the sentence, which has a terminal mark at i and its
// closing marks after it, ends before token j.
func (s *splitter) endsAt(i, j int) bool {
	if j == len(s.tokens) {
		return true
	}
	if s.goesOn(i, j) {
		return false
	}
	switch s.kinds[i] {
	case stop:
		return !s.isMarker(i) // "1. The first item"
	case mark:
		return s.endsMarked(i, j)
	case ellipsis:
		return s.endsElided(i, j)
	case prefix:
		return false
	}
	return s.endsAbbreviated(i, j)
}

// goesOn reports whether token j cannot begin a sentence after the terminal
// mark at i, whatever that is.
func (s *splitter) goesOn(i, j int) bool {
	free := s.kinds[i] == stop && j == i+1 // a full stop and no closing mark
	switch s.kinds[j] {
	case comma:
		return true
	case dash:
		return !free
	case ellipsis: // after a full stop it stands for the next sentence's first words
		return s.kinds[j-1] != stop || j+1 == len(s.tokens) || !s.startsUpper(j+1)
	}
	return !free && s.startsLower(j)
}

// endsElided reports whether the ellipsis at i ends its sentence before token
// j. It does not where it stands for the first words, or in brackets for some
// in the middle.
func (s *splitter) endsElided(i, j int) bool {
	if i == s.start || s.kinds[i+1] == closeBracket {
		return false
	}
	return s.startsUpper(j) && s.word(s.skipOpeners(j)) != "I"
}

// endsAbbreviated reports whether the abbreviation at i ends its sentence. The
// next word tells: one that is capitalised only where a sentence begins.
func (s *splitter) endsAbbreviated(i, j int) bool {
	switch {
	case s.kinds[i] == month && s.startsDigit(j):
		return false
	case i == s.start, i <= s.start+2 && isPreposition(s.word(s.start)):
		return false // "At 5 a.m. Mr. Smith"
	case s.word(i) == "etc.":
		return s.startsUpper(j)
	}
	return isStarter(s.word(s.skipOpeners(j)))
}

// endsMarked reports whether the question or exclamation mark at i ends its
// sentence before token j. It need not: it may be quoted, or part of a title.
func (s *splitter) endsMarked(i, j int) bool {
	switch {
	case j > i+1:
		return !s.isAttribution(j)
	case s.kinds[j] == openBracket:
		return !s.startsDigit(j) // "Viva Maria! (1965)"
	}
	return i == 0 || !isExclaimedName(s.word(i-1))
}

// skipOpeners returns the first token from j on that opens nothing.
func (s *splitter) skipOpeners(j int) int {
	for j < len(s.tokens)-1 && s.kinds[j].opens() {
		j++
	}
	return j
}

// isAttribution reports whether the words from j on say who has said what
// stands before: a name of up to four words and a verb of speech.
func (s *splitter) isAttribution(j int) bool {
	for n := range 5 {
		if j+n >= len(s.tokens) {
			return false
		}
		if n > 0 && isSpeechVerb(s.word(j+n)) {
			return true
		}
		if s.kinds[j+n] != plain && s.kinds[j+n] != prefix || !s.startsUpper(j+n) {
			return false
		}
	}
	return false
}

func (s *splitter) word(i int) string { return s.tokens[i].Of(s.text) }

// first returns the first character of the token at i, past opening marks.
func (s *splitter) first(i int) rune {
	r, _ := utf8.DecodeRuneInString(s.text[s.tokens[s.skipOpeners(i)].Start:])
	return r
}

func (s *splitter) startsUpper(i int) bool { return unicode.IsUpper(s.first(i)) }
func (s *splitter) startsLower(i int) bool { return unicode.IsLower(s.first(i)) }
func (s *splitter) startsDigit(i int) bool { return unicode.IsDigit(s.first(i)) }
