package quantity

import (
	"math"
	"strconv"
	"strings"

	"github.com/quoth-go/quoth/sentence"
)

// The units that are no base form of a word in the text. Money has the code of
// ISO 4217 as its unit.
const (
	Percent         = "percent"
	PercentagePoint = "percentage point"
	Fold            = "fold" // how many times as much: "twice the size", "doubled"
	Time            = "time" // how many times it happened: "voted twice"
)

// A Quantity is a number in the text with what it counts or measures. Its span
// goes from the words of comparison to the last word of the unit, or of what
// it is a part of.
type Quantity struct {
	sentence.Span
	// Value is the number, in units; the lower end of a range; what it came to
	// after a change; the first side of a score. It is always finite.
	Value float64 `json:"value"`
	// Upper is the upper end of a range, "5 to 10 percent"; nil for others.
	Upper *float64 `json:"upper,omitempty"`
	// From is what it was before a change, "from 58 percent to 55"; nil where
	// the text gives none.
	From *float64 `json:"from,omitempty"`
	// Against is the other side of a score or ratio, "a 5-4 ruling"; nil for
	// others.
	Against *float64 `json:"against,omitempty"`
	// Unit is a measure in the singular ("mile", "percent"), a currency's code
	// ("USD"), or the base form of the noun that is counted ("troop"); empty for
	// a bare number and for a part of something.
	Unit string `json:"unit,omitempty"`
	// Per is what a rate is for each of: "hour", "person", "100000 person".
	Per string `json:"per,omitempty"`
	// PartOf is the base form of the noun that a percentage or a fraction is part
	// of: "territory" in "half of the territory".
	PartOf     string     `json:"of,omitempty"`
	Comparison Comparison `json:"comparison,omitempty"`
}

// String returns a short reading in normal form, with the unit in its base
// form: "> 10000 troop", "58 → 55 percent", "5–10 percent", "5:4",
// "0.5 of territory", "≤ 15 USD per hour".
func (q Quantity) String() string {
	var b strings.Builder
	b.WriteString(q.Comparison.sign())
	if q.From != nil {
		b.WriteString(format(*q.From) + " → ")
	}
	b.WriteString(format(q.Value))
	if q.Upper != nil {
		b.WriteString("–" + format(*q.Upper))
	}
	if q.Against != nil {
		b.WriteString(":" + format(*q.Against))
	}
	for _, part := range [...]struct{ before, word string }{{" ", q.Unit}, {" per ", q.Per}, {" of ", q.PartOf}} {
		if part.word != "" {
			b.WriteString(part.before + part.word)
		}
	}
	return b.String()
}

// format writes v with four decimals at most.
func format(v float64) string {
	if math.Abs(v) < 1e11 {
		v = math.Round(v*1e4) / 1e4
	}
	return strconv.FormatFloat(v, 'f', -1, 64)
}
