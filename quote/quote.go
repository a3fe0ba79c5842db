package quote

import (
	"github.com/quoth-go/quoth/entity"
	"github.com/quoth-go/quoth/sentence"
)

// A Kind says how much of a quotation's content stands inside quotation marks.
type Kind string

// The kinds: all of it, a part of it, nothing.
const (
	Direct   Kind = "direct"
	Mixed    Kind = "mixed"
	Indirect Kind = "indirect"
)

// A Cue is the words that attribute: "said", "according to", "has repeatedly
// stated". Lemma is the base form of its head, or the adjective that its verb leads to:
// "confident" for "is confident".
type Cue struct {
	sentence.Span
	Lemma string `json:"lemma"`
}

// A Quote is one attribution: a content, and where the text gives them the cue
// and the source it is attributed by. The quotes of a document are numbered
// from 1 in the order of their contents.
type Quote struct {
	ID         int             `json:"id"`
	Kind       Kind            `json:"kind"`
	Content    []sentence.Span `json:"content"` // in order; more than one where it is interrupted
	Cue        *Cue            `json:"cue"`
	Source     *sentence.Span  `json:"source"`
	Speaker    entity.ID       `json:"speaker"`    // who the source is, 0 where that is not known
	Parent     int             `json:"parent"`     // the quote that this one is nested in, 0 if none
	Confidence float64         `json:"confidence"` // 0 to 1
}
