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
	own      bool // the article itself
	claims   []int
	number   int    // from 0, those with most claims first
	initials string // to know the speaker by
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
	taken := map[string]bool{}
	for i, s := range speakers {
		s.number, s.initials = i, s.initialsFor(taken)
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

// longestInitials is how many letters initials have at most.
const longestInitials = 4

// initialsFor returns the first letters of the first and the last word of the
// name, to know the speaker by where colours do not tell, and as many more of
// the last word as set them apart from those that are taken.
func (s *speaker) initialsFor(taken map[string]bool) string {
	words := strings.FieldsFunc(s.name(), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	if s.own || s.Name == "" || len(words) == 0 {
		return nobody
	}
	last := first(words[len(words)-1], longestInitials)
	begin := ""
	if len(words) > 1 {
		begin = strings.ToUpper(first(words[0], 1))
	}
	initials := begin + strings.ToUpper(first(last, 1))
	for n := 2; taken[initials] && n <= longestInitials; n++ {
		initials = begin + strings.ToUpper(first(last, 1)) + strings.ToLower(first(last, n)[len(first(last, 1)):])
	}
	taken[initials] = true
	return initials
}
