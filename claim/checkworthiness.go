package claim

import (
	"context"
	_ "embed"
	"fmt"
	"math"
	"sync"

	"github.com/quoth-go/quoth/internal/deadline"
	"github.com/quoth-go/quoth/internal/spotting"
	"github.com/quoth-go/quoth/sentence"
)

//go:embed spotter.model
var spotterModel string

// A Spotter says how worth checking a sentence is, attributed to someone or the
// article's own: how likely it is that a fact-checker would choose it, 0 to 1.
//
// It is logistic regression over words, parts of words and tags, trained on the
// sentences of ClaimBuster (Arslan et al. 2020), of which a quarter are
// check-worthy, and fitted on held-out ones to say probabilities. They are those
// of American presidential debates: in news, use them to rank. The names of
// people and bodies do not count, nor does where a sentence stands.
//
// A Spotter is safe for concurrent use.
type Spotter struct {
	model   *spotting.Model
	parser  *sentence.Parser
	readers sync.Pool // of *spotting.Reader
}

// NewSpotter returns a Spotter with the models that the library holds, which
// are read where they lie. It fails only where one of them was not trained for
// this version of the library.
func NewSpotter() (*Spotter, error) {
	tagger, err := sentence.NewTagger()
	if err != nil {
		return nil, fmt.Errorf("claim: %w", err)
	}
	s, err := newSpotter(sentence.NewParser(sentence.WithTagger(tagger)))
	if err != nil {
		return nil, fmt.Errorf("claim: %w", err)
	}
	return s, nil
}

func newSpotter(p *sentence.Parser) (*Spotter, error) {
	model, err := spotting.Open(spotterModel)
	if err != nil {
		return nil, err
	}
	return &Spotter{model: model, parser: p, readers: sync.Pool{New: func() any { return new(spotting.Reader) }}}, nil
}

// Score returns how worth checking text is, the likeliest sentence of it where
// there are several; 0 where it holds none. Any text is fine.
func (s *Spotter) Score(text string) float64 {
	doc, err := s.parser.Parse(context.Background(), text)
	if err != nil {
		return 0 // Parse fails with its context alone
	}
	return s.ScoreSpans(doc, sentence.Span{End: len(text)})
}

// ScoreSpans returns how worth checking is what spans of a tagged document say,
// in the order of the text: the pieces of a quotation, a sentence. Of several
// sentences the likeliest counts, of a part of one what is in the spans.
func (s *Spotter) ScoreSpans(doc *sentence.Document, spans ...sentence.Span) float64 {
	return s.scoreSpans(nil, doc, spans)
}

// scoreSpans is ScoreSpans before a deadline, behind which the score is of no use.
func (s *Spotter) scoreSpans(until *deadline.Deadline, doc *sentence.Document, spans []sentence.Span) float64 {
	r := s.readers.Get().(*spotting.Reader)
	defer s.readers.Put(r)
	return math.Round(s.model.Probability(r, until, doc, spans...)*precision) / precision
}

// precision is the inverse of the steps that scores have. Finer ones depend on
// the machine.
const precision = 1e6
