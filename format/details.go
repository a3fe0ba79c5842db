package format

import (
	"math"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/quoth-go/quoth/claim"
	"github.com/quoth-go/quoth/entity"
)

// entityOf returns the entity of r with that ID, nil where there is none.
func entityOf(r *claim.Result, id entity.ID) *entity.Entity {
	es := entity.Entities{List: r.Entities}
	return es.Get(id)
}

// aboutOf returns the names of whom and what c is about.
func aboutOf(r *claim.Result, c claim.Claim) []string {
	var names []string
	for _, id := range c.About {
		if e := entityOf(r, id); e != nil {
			names = append(names, e.Name)
		}
	}
	return names
}

// quantitiesOf returns c's quantities as they are read.
func quantitiesOf(c claim.Claim) []string {
	var values []string
	for _, q := range c.Quantities {
		values = append(values, q.String())
	}
	return values
}

// timesOf returns what c's expressions of time stand for, where that is known.
func timesOf(c claim.Claim) []string {
	var values []string
	for _, t := range c.Times {
		if value := t.Value; value != "" {
			values = append(values, value)
		}
	}
	return values
}

// decimal writes x in as few digits as tell it.
func decimal(x float64) string { return strconv.FormatFloat(x, 'f', -1, 64) }

// score writes x, a number from 0 to 1, to four places: more it does not tell.
func score(x float64) string { return decimal(math.Round(x*1e4) / 1e4) }

// A label is a value and what it is a value of.
type label struct{ Name, Value string }

// labelsOf returns the types of r, those that it has.
func labelsOf(r record) []label {
	labels := []label{
		{"kind", string(r.kind())},
		{"attitude", string(r.Attitude)},
		{"act", string(r.Act)},
		{"stance", string(r.Stance)},
		{"certainty", string(r.Certainty)},
		{"class", string(r.Claimant.Class)},
	}
	return slices.DeleteFunc(labels, func(l label) bool { return l.Value == "" })
}

// tidy returns s in one line: each tab and end of a line as a space, U+FFFD for
// other control characters, for each byte that is not UTF-8 and for what XML
// does not have.
func tidy(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\t', endsLine(r):
			return ' '
		case unicode.IsControl(r), r == 0xFFFE, r == 0xFFFF:
			return utf8.RuneError
		}
		return r
	}, s)
}

func firstRune(s string) rune {
	r, _ := utf8.DecodeRuneInString(s)
	return r
}
