package format

import (
	"slices"
	"strings"
	"unicode"

	"github.com/quoth-go/quoth/claim"
	"github.com/quoth-go/quoth/entity"
)

// The colours and the lines that the report's style has. They have no divisor
// in common, so that speakers share both with the 28th after them alone.
const (
	colours    = 7
	lineStyles = 4
)

// A speaker is one whom claims of an article are attributed to.
type speaker struct {
	claim.Claimant
	own    bool // the article itself
	claims []int
	number int // from 0, those with most claims first
}

// speakersOf groups records by who makes the claim: those with most claims
// first, the article itself last. The second result is the speaker of each
// record.
func speakersOf(records []record) (speakers []*speaker, of []*speaker) {
	type key struct {
		entity entity.ID
		name   string
		own    bool
	}
	known := map[key]*speaker{}
	for i, r := range records {
		k := key{entity: r.Claimant.Entity, own: r.quote == nil}
		if k.entity == 0 {
			k.name = strings.ToLower(r.Claimant.Name)
		}
		if known[k] == nil {
			known[k] = &speaker{Claimant: r.Claimant, own: k.own}
			speakers = append(speakers, known[k])
		}
		known[k].claims = append(known[k].claims, i)
		of = append(of, known[k])
	}
	slices.SortStableFunc(speakers, func(a, b *speaker) int {
		if a.own != b.own {
			return compareBool(a.own, b.own)
		}
		return len(b.claims) - len(a.claims)
	})
	for i, s := range speakers {
		s.number = i
	}
	return speakers, of
}

// compareBool sorts false before true.
func compareBool(a, b bool) int {
	switch {
	case a == b:
		return 0
	case a:
		return 1
	}
	return -1
}

// name returns what to call s.
func (s *speaker) name() string {
	switch {
	case s.own:
		return "The article itself"
	case strings.TrimSpace(s.Name) == "":
		return "Nobody named"
	}
	return tidy(s.Name)
}

// nobody stands for the initials of who has no name.
const nobody = "–"

// initials returns the first letters of the first and the last word of the
// name, to know the speaker by where colours do not tell.
func (s *speaker) initials() string {
	words := strings.FieldsFunc(s.name(), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	switch {
	case s.own || s.Name == "" || len(words) == 0:
		return nobody
	case len(words) == 1:
		return strings.ToUpper(string(firstRune(words[0])))
	}
	return strings.ToUpper(string(firstRune(words[0])) + string(firstRune(words[len(words)-1])))
}
