package claim

import (
	"github.com/quoth-go/quoth/claim/quantity"
	"github.com/quoth-go/quoth/claim/timex"
	"github.com/quoth-go/quoth/entity"
	"github.com/quoth-go/quoth/sentence"
)

// A Claim is one quotation, or on request one sentence of the article's own, as
// a typed record.
type Claim struct {
	// ID names the claim among those of all articles: 16 hexadecimal digits
	// that depend on the article's ID (on its text, where it has no ID) and on
	// the offsets of the content alone, so that they survive a new release.
	ID string `json:"id"`
	// Quote is the quote.Quote it is made of, 0 for a claim of the article's own.
	Quote    int      `json:"quote"`
	Claimant Claimant `json:"claimant"`
	// Content is what is claimed, piece by piece as in quote.Quote.
	Content []sentence.Span `json:"content"`

	Attitude  Attitude  `json:"attitude"`
	Act       Act       `json:"act"`
	Stance    Stance    `json:"stance"`
	Certainty Certainty `json:"certainty"`

	// Text is the words of the content: verbatim, without the quotation marks
	// around a direct one, pieces joined and runs of white space folded to one
	// space.
	Text string `json:"text"`
	// Standalone is Text such that it can be read alone: who speaks and who is
	// spoken of by name, in brackets where a word is put into quoted words.
	Standalone string `json:"standalone"`

	// About is the entities in the content, pronouns resolved, in the order of
	// first mention.
	About      []entity.ID         `json:"about,omitempty"`
	Quantities []quantity.Quantity `json:"quantities,omitempty"` // in the content, in order
	Times      []timex.Time        `json:"times,omitempty"`      // in the content, in order
	// DuplicateOf is the ID of the claim of this article that says the same more
	// fully, or first; empty where none does.
	DuplicateOf string `json:"duplicate_of,omitempty"`

	// Checkworthiness is how worth checking the claim is, 0 to 1: what a Spotter
	// scores the content.
	Checkworthiness float64 `json:"checkworthiness"`
	// Confidence is how sure the quotation is, 0 to 1: that of its quote. For a
	// claim of the article's own it is how often such a sentence is one. The
	// labels are not weighed in.
	Confidence float64 `json:"confidence"`
}

// A Claimant is who makes a claim.
type Claimant struct {
	Entity entity.ID `json:"entity"`         // 0 where the source is no known entity
	Name   string    `json:"name"`           // the entity's canonical name, else the source's words
	Role   string    `json:"role,omitempty"` // the first role that the article gives
	// Affiliation is the body or place that the article says the claimant belongs
	// to or speaks for.
	Affiliation string `json:"affiliation,omitempty"`
	Class       Class  `json:"class"`
}

// A Class says what kind of source a claimant is.
type Class string

// The classes.
const (
	Person       Class = "person"       // one individual who is named
	Organization Class = "organization" // a body that speaks as itself, governments too
	Group        Class = "group"        // several people without names: "officials"
	Document     Class = "document"     // a text: "the report", "a new poll"
	Unnamed      Class = "unnamed"      // one individual who is not named: "a source"
	Voice        Class = "article"      // nobody is given: the article's own voice
)

// An Attitude says how the source holds the content, after the attribution
// types of the Penn Discourse Treebank.
type Attitude string

// The attitudes.
const (
	Said     Attitude = "said"     // is reported to have communicated it
	Believes Attitude = "believes" // holds it in mind, uttered or not
	Knows    Attitude = "knows"    // the cue presents it as established
	Wants    Attitude = "wants"    // wishes or undertakes it, without an utterance reported
)

// An Act says what the content does in the source's hands, after Searle.
type Act string

// The acts.
const (
	Statement  Act = "statement"  // presents as fact what could be checked
	Prediction Act = "prediction" // forecasts, without undertaking to do it
	Commitment Act = "commitment" // binds the source to a course of action
	Request    Act = "request"    // says what someone should do
	Evaluation Act = "evaluation" // judges, praises, blames
	Question   Act = "question"   // asks or wonders
)

// A Stance says what the source holds towards the content as written.
type Stance string

// The stances.
const (
	Affirms     Stance = "affirms"     // takes it as true, wanted or required
	Denies      Stance = "denies"      // takes it as false, or refuses it
	Uncommitted Stance = "uncommitted" // neither: asks, is unsure, does not say
)

// A Certainty says how sure the source is presented as being.
type Certainty string

// The certainties.
const (
	Certain Certainty = "certain" // no hedge
	Hedged  Certainty = "hedged"  // a hedge on truth or likelihood, or no stance at all
)
