// Package timex finds the expressions of time in a text and resolves them.
package timex

import (
	"time"

	"github.com/quoth-go/quoth/sentence"
)

// A Time is an expression of time with what it stands for, in ISO 8601.
type Time struct {
	sentence.Span
	Value string `json:"value"`
}

// Find returns the expressions of time among the tokens of doc that lie in
// within, resolved against the day of publication where that is not zero.
func Find(doc *sentence.Document, within sentence.Span, published time.Time) []Time { return nil }
