package format

import (
	"fmt"

	"github.com/quoth-go/quoth/claim"
	"github.com/quoth-go/quoth/quote"
	"github.com/quoth-go/quoth/sentence"
)

// A record is a claim with what it is made of.
type record struct {
	claim.Claim
	quote   *quote.Quote    // nil for a claim of the article's own
	content []sentence.Span // none where the result does not tell
	repeats int             // the number, from 1, of the claim that says the same more fully; 0 for none
}

// recordsOf returns the claims of r in their order.
func recordsOf(r *claim.Result) []record {
	numbers := make(map[string]int, len(r.Claims))
	for i, c := range r.Claims {
		numbers[c.ID] = i + 1
	}
	delete(numbers, "") // repeats nothing, where a claim has no ID
	records := make([]record, len(r.Claims))
	for i, c := range r.Claims {
		records[i] = record{Claim: c, content: c.Content, repeats: numbers[c.DuplicateOf]}
		if 0 < c.Quote && c.Quote <= len(r.Quotes) {
			records[i].quote = &r.Quotes[c.Quote-1]
		}
		if q := records[i].quote; len(c.Content) == 0 && q != nil {
			records[i].content = q.Content
		}
	}
	return records
}

// kind returns the kind of the quotation, empty for a claim of the article's own.
func (r record) kind() quote.Kind {
	if r.quote == nil {
		return ""
	}
	return r.quote.Kind
}

// A MismatchError says that a result is not one of the text that it came with.
type MismatchError struct {
	ID   string        // of the article
	Span sentence.Span // that the text does not have
}

func (e *MismatchError) Error() string {
	return fmt.Sprintf("format: article %q: the text has no bytes %d to %d", e.ID, e.Span.Start, e.Span.End)
}

// check returns a [*MismatchError] for the first span of d that its text does
// not have.
func (d Document) check() error {
	for _, r := range recordsOf(d.Result) {
		if err := d.has(r.content...); err != nil {
			return err
		}
	}
	for _, q := range d.Result.Quotes {
		spans := q.Content
		if q.Cue != nil {
			spans = append(spans[:len(spans):len(spans)], q.Cue.Span)
		}
		if q.Source != nil {
			spans = append(spans[:len(spans):len(spans)], *q.Source)
		}
		if err := d.has(spans...); err != nil {
			return err
		}
	}
	return nil
}

// has returns a [*MismatchError] for the first of spans that the text has not.
func (d Document) has(spans ...sentence.Span) error {
	for _, s := range spans {
		if s.Start < 0 || s.End < s.Start || s.End > len(d.Text) {
			return &MismatchError{ID: d.Result.ID, Span: s}
		}
	}
	return nil
}
