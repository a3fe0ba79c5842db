package claim

import (
	"encoding/json"
	"fmt"
	"time"

	"github.com/quoth-go/quoth/entity"
	"github.com/quoth-go/quoth/quote"
	"github.com/quoth-go/quoth/sentence"
)

// A Result is what an article says, one JSON object. Its lists are in the order
// of the text and never nil.
type Result struct {
	ID        string          `json:"id"`
	Title     string          `json:"title,omitempty"`
	Published Date            `json:"published,omitzero"`
	Sentences []sentence.Span `json:"sentences"`
	Entities  []entity.Entity `json:"entities"` // Entities[i].ID == i+1
	Quotes    []quote.Quote   `json:"quotes"`   // Quotes[i].ID == i+1
	Claims    []Claim         `json:"claims"`   // one a quote, in the same order; on request the article's own among them
}

// UnmarshalJSON reads what json.Marshal has written. The mentions of an entity
// get back the entity's ID, which the JSON leaves out.
func (r *Result) UnmarshalJSON(data []byte) error {
	type plain Result
	if err := json.Unmarshal(data, (*plain)(r)); err != nil {
		return err
	}
	for _, e := range r.Entities {
		for i := range e.Mentions {
			e.Mentions[i].Entity = e.ID
		}
	}
	return nil
}

// A Date is a day of the calendar, "2006-01-02" in JSON. The zero Date is no
// day.
type Date struct {
	Year  int
	Month time.Month
	Day   int
}

// DateOf returns the day of t in t's location, and the zero Date for the zero
// time.
func DateOf(t time.Time) Date {
	if t.IsZero() {
		return Date{}
	}
	y, m, d := t.Date()
	return Date{y, m, d}
}

// String returns d in the form "2006-01-02".
func (d Date) String() string { return fmt.Sprintf("%04d-%02d-%02d", d.Year, d.Month, d.Day) }

// MarshalText writes d in the form "2006-01-02".
func (d Date) MarshalText() ([]byte, error) { return []byte(d.String()), nil }

// UnmarshalText reads d in the form "2006-01-02".
func (d *Date) UnmarshalText(text []byte) error {
	t, err := time.Parse(time.DateOnly, string(text))
	if err != nil {
		return fmt.Errorf("claim: %q is no day like 2006-01-02", text)
	}
	*d = DateOf(t)
	return nil
}
