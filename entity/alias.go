package entity

import (
	"slices"
	"strings"

	"github.com/quoth-go/quoth/internal/lexicon"
	"github.com/quoth-go/quoth/internal/scratch"
)

// maxNameWords is how many words of a name its short forms are looked for in.
const maxNameWords = 6

// The ranks of a short form, the best last.
const (
	innerForm = iota
	givenForm
	surnameForm
	acronymForm
)

// An aliasIndex finds the names that a short form may stand for.
type aliasIndex struct {
	forms map[string]*aliasForm
	full  map[fullName]*cluster
	room  slab[aliasForm]
}

// A fullName is a given name, or the first letter of one, and a surname.
type fullName struct {
	given, surname string
	isInitial      bool
}

// An aliasForm holds the best bearer of a short form, for each gender that a
// title may ask for.
type aliasForm struct {
	any, male, female bearer
	called            int // how much more often with a man's title than with a woman's
	titled            int // clusters that are called by it with a title or an office
}

type bearer struct {
	rank    int
	cluster *cluster
}

// reset forgets all names.
func (ix *aliasIndex) reset() {
	ix.forms, ix.full = scratch.Emptied(ix.forms), scratch.Emptied(ix.full)
	ix.room.reset()
}

// person returns the person that c's full name is another form of: "William
// Clinton" for "Bill Clinton", "J. Smith" for "John Smith".
func (ix *aliasIndex) person(c *cluster) *cluster {
	if full := ix.full[fullKey(c.words)]; full != nil {
		return full.root()
	}
	if full := ix.full[initialKey(c.words)]; full != nil && (len(c.words[0]) == 1 || len(full.words[0]) == 1) {
		return full.root()
	}
	if f := ix.forms[c.key]; f != nil && f.any.cluster != nil && f.any.cluster.root().typ == Person {
		return f.any.cluster.root() // and not "the Andy Warhol Foundation" for its founder
	}
	if n := len(c.words); n > 2 {
		if full := ix.full[fullKey(c.words[:n-1])]; full != nil && slices.Equal(full.words, c.words[:n-1]) {
			return full.root()
		}
	}
	return nil
}

func fullKey(words []string) fullName {
	return fullName{given: lexicon.FormalName(words[0]), surname: words[len(words)-1]}
}

func initialKey(words []string) fullName {
	return fullName{given: words[0][:1], surname: words[len(words)-1], isInitial: true}
}

// addPerson enters the forms of a person's name.
func (ix *aliasIndex) addPerson(c *cluster) {
	words := c.words
	for _, key := range [...]fullName{fullKey(words), initialKey(words)} {
		if ix.full[key] == nil {
			ix.full[key] = c
		}
	}
	for _, r := range c.roles {
		ix.add(r.head+" "+words[len(words)-1], surnameForm, c)
	}
	n := min(len(words), maxNameWords)
	words = words[len(words)-n:]
	for i := range words {
		for j := i + 1; j <= n; j++ {
			if j-i == n {
				continue
			}
			rank := innerForm
			switch {
			case j == n:
				rank = surnameForm
			case i == 0:
				rank = givenForm
			}
			ix.add(strings.Join(words[i:j], " "), rank, c)
		}
	}
}

// addBody enters the acronym and the short forms of the name of a body or a
// place.
func (ix *aliasIndex) addBody(c *cluster) {
	words := c.words[:min(len(c.words), maxNameWords)]
	ix.add(acronym(c.words), acronymForm, c)
	for j := 1; j < len(words); j++ {
		if lexicon.IsBodyWord(words[j]) && c.typ == Organization {
			ix.add(strings.Join(words[:j], " "), givenForm, c)
		}
	}
	if len(words) > 2 && c.typ == Organization && (words[1] == "of" || words[1] == "for") && lexicon.IsBodyWord(words[0]) {
		ix.add(words[0], innerForm, c) // "the Bank" of England
	}
	if rest := behindCountry(c.key); rest != "" && c.typ == Organization {
		ix.add(rest, surnameForm, c)
	}
	if lexicon.IsStorm(words[0]) {
		ix.add(strings.Join(words[1:], " "), surnameForm, c)
	}
	if last := c.words[len(c.words)-1]; c.thing || lexicon.IsBodyWord(last) {
		ix.add(last, surnameForm, c)
	}
}

// behindCountry returns what of the key of a name follows the words that say which
// country the body is of, if that is several words: "UK | Home Office", "" otherwise.
func behindCountry(key string) string {
	end := 0
	for range 2 {
		n := strings.IndexByte(key[end:], ' ')
		if n < 0 {
			return ""
		}
		end += n
		if rest := key[end+1:]; lexicon.CountryOf(key[:end]) != "" && strings.Contains(rest, " ") {
			return rest
		}
		end++
	}
	return ""
}

// isNumeral reports whether a folded word numbers a ruler.
func isNumeral(word string) bool {
	switch word {
	case "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiv", "xvi":
		return true
	}
	return false
}

// acronym returns the initials of the words that have capitals.
func acronym(words []string) string {
	var b strings.Builder
	for _, w := range words {
		switch w {
		case "of", "the", "and", "for", "on", "in", "&", "", "-", "–", "—":
		default:
			b.WriteByte(w[0])
		}
	}
	return b.String()
}

// add enters c as a bearer of form: the best rank wins, then the one that is
// named most often.
func (ix *aliasIndex) add(form string, rank int, c *cluster) {
	f := ix.form(form)
	f.any.offer(rank, c)
	if c.gender >= 0 {
		f.male.offer(rank, c)
	}
	if c.gender <= 0 {
		f.female.offer(rank, c)
	}
}

// form returns the entry of form.
func (ix *aliasIndex) form(form string) *aliasForm {
	f := ix.forms[form]
	if f == nil {
		f = ix.room.add(aliasForm{})
		ix.forms[form] = f
	}
	return f
}

func (b *bearer) offer(rank int, c *cluster) {
	if b.cluster == nil || rank > b.rank || rank == b.rank && c.full > b.cluster.full {
		b.rank, b.cluster = rank, c
	}
}

// best returns the best bearer of c's name that the titles of c allow: one who
// holds the same office, else one of the gender that c, or else most bearers
// with a title, are called by.
func (ix *aliasIndex) best(c *cluster) *cluster {
	if len(c.roles) > 0 {
		if f := ix.forms[c.roles[0].head+" "+c.key]; f != nil {
			return f.any.cluster
		}
	}
	f := ix.forms[c.key]
	if n := len(c.words); f == nil && n == 2 && isNumeral(c.words[1]) {
		f = ix.forms[c.words[0]] // "Norton I" is no other than Joshua Norton
	}
	switch {
	case f == nil:
		return nil
	case c.gender >= titleEvidence:
		return f.male.cluster
	case c.gender <= -titleEvidence:
		return f.female.cluster
	case c.gender == 0 && f.called > 0 && f.male.cluster != nil:
		return f.male.cluster
	case c.gender == 0 && f.called < 0 && f.female.cluster != nil:
		return f.female.cluster
	}
	return f.any.cluster
}
