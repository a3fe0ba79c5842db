package sentence

import "unicode/utf8"

// word reads the word that begins at pos, with the marks that hold it
// together and the clitics that end it. Its first letter stands at p, behind
// an apostrophe or sign perhaps.
func (s *scanner) word(p int) {
	w := piece{start: p}
	for p < s.end {
		if b := s.text[p]; b < utf8.RuneSelf && asciiClass[b].inWord() {
			p++
			continue
		}
		c, n := s.classAt(p)
		next := p + n
		if !c.inWord() {
			next = s.afterJoint(p, n, c, &w)
		}
		if next == emitted {
			return
		}
		if next == p {
			break
		}
		p = next
	}
	s.emitWord(p)
}

// afterJoint returns where the word goes on behind the character of class c
// and n bytes at p, p where it ends, and emitted where it has ended.
func (s *scanner) afterJoint(p, n int, c class, w *piece) int {
	next := p
	switch c {
	case apostrophe:
		if s.clitic(p, n) {
			return emitted
		}
		return s.afterMark(p, n)
	case hyphen, sigil:
		next = s.afterMark(p, n)
	case period:
		next = s.afterPeriod(p, w)
	case separator:
		next = s.afterSeparator(p)
	case symbol:
		next = s.afterSymbol(p, n, w)
	case currency:
		next = s.afterCurrency(p, n)
	}
	if next != p {
		w.start = next
	}
	return next
}

// emitted stands for an offset once the word has been emitted.
const emitted = -1

// A piece is the part of a word behind its last joint, an apostrophe aside.
type piece struct {
	start  int
	dotted bool // a period stands in the word before it
}

// afterMark returns the end of the mark of n bytes at p where a letter or
// digit follows, else p.
func (s *scanner) afterMark(p, n int) int {
	if c, _ := s.classAt(p + n); c.inWord() {
		return p + n
	}
	return p
}

// afterSeparator goes on behind a comma or colon between digits ("1,000",
// "10:30"), and behind the colon of a web address.
func (s *scanner) afterSeparator(p int) int {
	if hasAt(s.text[:s.end], p, "://") {
		return s.address(p + 3)
	}
	c, _ := s.classAt(p + 1)
	if s.text[p] != ';' && c == digit && s.classBefore(p) == digit {
		return p + 1
	}
	return p
}

// afterSymbol goes on behind a slash or ampersand between letters, and to the
// end of a web address.
func (s *scanner) afterSymbol(p, n int, w *piece) int {
	switch s.text[p] {
	case '/':
		if w.dotted {
			return s.address(p + 1)
		}
		return s.afterMark(p, n)
	case '&':
		return s.afterMark(p, n)
	}
	return p
}

// afterCurrency goes on behind the sign of a country's dollar ("US$").
func (s *scanner) afterCurrency(p, n int) int {
	c, _ := s.classAt(p + n)
	if c != digit || p-s.pos > 3 {
		return p
	}
	for i := s.pos; i < p; i++ {
		if s.text[i] < 'A' || s.text[i] > 'Z' {
			return p
		}
	}
	s.emit(p+n, plain)
	return emitted
}

// clitic emits the word that ends at p, and the clitic that begins with the
// apostrophe of n bytes there, "n't" with its n. It reports whether there was one.
func (s *scanner) clitic(p, n int) bool {
	if end := s.cliticEnd(p, n); end > 0 {
		s.emitWord(p)
		s.emit(end, plain)
		return true
	}
	t := p + n
	if t >= s.end || s.text[t]|0x20 != 't' || p == s.pos || s.text[p-1]|0x20 != 'n' {
		return false
	}
	if c, _ := s.classAt(t + 1); c.inWord() {
		return false
	}
	s.emit(p-1, plain)
	s.emit(t+1, plain)
	return true
}

// emitWord emits the word that ends at end; "cannot" and its like are two.
func (s *scanner) emitWord(end int) {
	if n := fusedStem(s.text[s.pos:end]); n > 0 {
		s.emit(s.pos+n, plain)
	}
	s.emit(end, plain)
}

// fusedStem returns the length of the first of the two words that word is
// made of, and 0 where it is one.
func fusedStem(word string) int {
	if len(word) < 5 || len(word) > 6 {
		return 0
	}
	switch word {
	case "cannot", "Cannot", "CANNOT", "gonna", "Gonna", "gotta", "Gotta", "wanna", "Wanna",
		"gimme", "Gimme", "lemme", "Lemme":
		return 3
	}
	return 0
}

// afterPeriod goes on behind the period at p where it is inside of the word.
// It returns p where the word ends before it, and emitted where it is an
// abbreviation's.
func (s *scanner) afterPeriod(p int, w *piece) int {
	c, n := s.classAt(p + 1)
	if c == period || c == dots {
		return p
	}
	k := s.abbreviation(p, w)
	if s.goesOn(p, c, n, k, w) {
		w.dotted = true
		return p + 1
	}
	if k == plain {
		return p
	}
	s.emit(p+1, k)
	return emitted
}

// goesOn reports whether the word goes on behind the period at p, which makes
// it an abbreviation of kind k, with the character of class c and n bytes.
func (s *scanner) goesOn(p int, c class, n int, k kind, w *piece) bool {
	switch c {
	case digit:
		return s.classBefore(p) == digit || k == plain || p-w.start == 1 // "No.1" is two words
	case letter:
		return !s.isSentenceAfter(p, w)
	case hyphen:
		after, _ := s.classAt(p + 1 + n)
		return k != plain && after.inWord()
	case symbol:
		return k != plain && (s.text[p+1] == '/' || s.text[p+1] == '&')
	}
	return false
}

// isSentenceAfter reports whether the word after the period at p begins a
// sentence though no space is in between: it has a capital and then none,
// and stands in no address or acronym.
func (s *scanner) isSentenceAfter(p int, w *piece) bool {
	if p-w.start < 2 || !s.isUpperAt(p+1) {
		return false
	}
	_, n := s.classAt(p + 1)
	if c, _ := s.classAt(p + 1 + n); c != space && c != apostrophe && !s.isLowerAt(p+1+n) {
		return false
	}
	end := p + 1
	for end < s.end && end < p+6 && asciiClassOf(s.text[end]) == letter {
		end++
	}
	return !isDomainSuffix(s.text[p+1:end]) && !s.isMailAhead(p+1)
}

// abbreviation returns the kind of the abbreviation that ends with the period
// at p, and plain where the period is the sentence's.
func (s *scanner) abbreviation(p int, w *piece) kind {
	last := s.text[w.start:p]
	if utf8.RuneCountInString(last[:min(len(last), utf8.UTFMax+1)]) == 1 && s.classBefore(p) == letter {
		return s.initial(p, w)
	}
	whole := s.text[s.pos:p]
	if k := abbreviationKind(whole); k != plain {
		return k
	}
	if c, _ := s.afterSpace(p + 1); c == digit && abbreviatesBeforeNumber(whole) {
		return prefix
	}
	return abbreviationKind(last)
}

// initial returns the kind of the word that ends in the single letter before
// the period at p: part of an acronym, or an initial where a name follows. "I"
// is the pronoun unless it stands between names.
func (s *scanner) initial(p int, w *piece) kind {
	whole := s.text[s.pos:p]
	switch whole {
	case "e.g", "i.e", "v":
		return prefix
	case "I":
		if !s.isAfterName() {
			return plain
		}
	}
	if w.dotted {
		return abbreviation
	}
	next, at := s.afterSpace(p + 1)
	switch {
	case w.start > s.pos:
		return plain
	case next == digit && s.isLowerAt(s.pos):
		return prefix // "c. 1580"
	case next == symbol && at == p+1:
		return abbreviation // "S.&P."
	case next == opener || next == quotation:
		return abbreviation // "Michael A. (Mike) Moodian"
	case next != letter || isStarter(s.wordAt(at)):
		return plain
	}
	return abbreviation
}

// isAfterName reports whether the token before pos has a capital.
func (s *scanner) isAfterName() bool {
	if len(s.kinds) == 0 {
		return false
	}
	k := s.kinds[len(s.kinds)-1]
	return (k == plain || k.abbreviates()) && s.isUpperAt(s.tokens[len(s.tokens)-1].Start)
}

// wordAt returns the word at p, its period included, or as much of it as is
// longer than any word of a closed class.
func (s *scanner) wordAt(p int) string {
	end := p
	for end < s.end && end < p+16 && (asciiClassOf(s.text[end]).inWord() || s.text[end] == '.') {
		end++
	}
	return s.text[p:end]
}

// afterSpace returns the class of the character after the white space at p,
// and its offset. It looks over two characters of white space at most.
func (s *scanner) afterSpace(p int) (class, int) {
	for range 2 {
		c, n := s.classAt(p)
		if c != space || n == 0 {
			return c, p
		}
		p += n
	}
	c, _ := s.classAt(p)
	return c, p
}
