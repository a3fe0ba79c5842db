// Package quantity finds the quantities in a text and normalises them.
package quantity

import "github.com/quoth-go/quoth/sentence"

// A Quantity is a number in the text with what it counts or measures.
type Quantity struct {
	sentence.Span
	Value float64 `json:"value"`
	Unit  string  `json:"unit,omitempty"`
}

// Find returns the quantities among the tokens of doc that lie in within, in
// the order of the text.
func Find(doc *sentence.Document, within sentence.Span) []Quantity { return nil }
