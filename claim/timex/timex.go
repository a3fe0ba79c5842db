package timex

import (
	"time"

	"github.com/quoth-go/quoth/sentence"
)

// A Time is an expression of time with what it stands for.
type Time struct {
	sentence.Span
	Kind  Kind   `json:"kind"`
	Value string `json:"value"`         // in ISO 8601, empty where it cannot be known
	Mod   Mod    `json:"mod,omitempty"` // how the time meant differs from Value
}

// A Kind says what an expression of time stands for.
type Kind string

// The kinds.
const (
	Date     Kind = "date"     // a point or period of the calendar with a name of its own
	Interval Kind = "interval" // from one day or minute to another
	Duration Kind = "duration" // a length of time
	Set      Kind = "set"      // a time that recurs
)

// A Mod is a modifier of TIMEX3.
type Mod string

// The modifiers.
const (
	Start       Mod = "start"         // "early 2015", "the beginning of"
	Mid         Mod = "mid"           // "mid-2015"
	End         Mod = "end"           // "late 2015", "the end of"
	Approx      Mod = "approx"        // "about"
	Before      Mod = "before"        // "before 2015", "more than two years ago"
	After       Mod = "after"         // "after 2015", "less than two years ago"
	OnOrBefore  Mod = "on_or_before"  // "until 2015", "by 2015"
	OnOrAfter   Mod = "on_or_after"   // "since 2015"
	LessThan    Mod = "less_than"     // "nearly two years"
	MoreThan    Mod = "more_than"     // "more than two years"
	EqualOrLess Mod = "equal_or_less" // "up to two years"
	EqualOrMore Mod = "equal_or_more" // "at least two years", "two or three years"
)

// Find returns the expressions of time among the tokens of doc that lie wholly
// in within, in the order of the text, none overlapping another. They are
// resolved against the day of publication; where published is zero, relative
// ones are found with an empty Value. Its time grows with the tokens in within
// alone. Without tags fewer of them are resolved in the right direction. Find is
// safe for concurrent use.
func Find(doc *sentence.Document, within sentence.Span, published time.Time) []Time {
	g := grammar{doc: doc}
	if !published.IsZero() {
		g.known = true
		g.today = civil(published.Year(), published.Month(), published.Day())
	}
	var found []Time
	for s := doc.SentenceAt(within.Start); s < len(doc.Sentences); s++ {
		if doc.Sentences[s].Start >= within.End {
			break
		}
		g.enter(doc.Sentences[s], within)
		found = g.collect(found)
	}
	return found
}
