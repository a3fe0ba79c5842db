package claim

import (
	"context"
	"fmt"

	"github.com/quoth-go/quoth/entity"
	"github.com/quoth-go/quoth/entity/prose"
	"github.com/quoth-go/quoth/quote"
	"github.com/quoth-go/quoth/sentence"
)

// An Extractor finds the claims of articles. It is safe for concurrent use.
type Extractor struct {
	sentences *sentence.Parser
	entities  *entity.Finder
	quotes    *quote.Finder
	typer     typer
}

// An Option configures an Extractor.
type Option interface{ apply(*options) }

type options struct {
	tagger     sentence.Tagger
	recognizer entity.Recognizer
}

type option func(*options)

func (o option) apply(to *options) { o(to) }

// WithTagger has the Extractor tag tokens with t instead of prose.
func WithTagger(t sentence.Tagger) Option {
	return option(func(o *options) { o.tagger = t })
}

// WithRecognizer has the Extractor start from the names that r finds instead
// of those of prose.
func WithRecognizer(r entity.Recognizer) Option {
	return option(func(o *options) { o.recognizer = r })
}

// NewExtractor returns an Extractor. Unless options give it both a tagger and
// a recognizer it loads the models of prose, once; the error is that of
// loading them.
func NewExtractor(opts ...Option) (*Extractor, error) {
	var o options
	for _, opt := range opts {
		opt.apply(&o)
	}
	if err := o.complete(); err != nil {
		return nil, fmt.Errorf("claim: %w", err)
	}
	return &Extractor{
		sentences: sentence.NewParser(sentence.WithTagger(o.tagger)),
		entities:  entity.NewFinder(entity.WithRecognizer(o.recognizer)),
		quotes:    quote.NewFinder(),
		typer:     rules{},
	}, nil
}

// complete fills what no option has set.
func (o *options) complete() error {
	if o.tagger != nil && o.recognizer != nil {
		return nil
	}
	model, err := prose.New()
	if err != nil {
		return err
	}
	if o.tagger == nil {
		o.tagger = model
	}
	if o.recognizer == nil {
		o.recognizer = model
	}
	return nil
}

// Extract returns what a says. The error is that of ctx or of a recognizer
// given as an option, wrapped with the article's ID: no text is an error.
func (x *Extractor) Extract(ctx context.Context, a Article) (*Result, error) {
	r, err := x.extract(ctx, a)
	if err != nil {
		return nil, fmt.Errorf("claim: article %q: %w", a.ID, err)
	}
	return r, nil
}

func (x *Extractor) extract(ctx context.Context, a Article) (*Result, error) {
	doc, err := x.sentences.Parse(ctx, a.Text)
	if err != nil {
		return nil, err
	}
	entities, err := x.entities.Find(ctx, doc)
	if err != nil {
		return nil, err
	}
	quotes, err := x.quotes.Find(ctx, doc, entities)
	if err != nil {
		return nil, err
	}
	claims, err := x.claims(ctx, a, doc, entities, quotes)
	if err != nil {
		return nil, err
	}
	return &Result{
		ID:        valid(a.ID),
		Title:     valid(a.Title),
		Published: DateOf(a.Published),
		Sentences: spansOf(doc.Sentences),
		Entities:  append([]entity.Entity{}, entities.List...),
		Quotes:    append([]quote.Quote{}, quotes...),
		Claims:    claims,
	}, nil
}

// claims makes the claim of each quotation.
func (x *Extractor) claims(ctx context.Context, a Article, doc *sentence.Document, es *entity.Entities, qs []quote.Quote) ([]Claim, error) {
	ids := newIDs(a)
	claims := make([]Claim, 0, len(qs))
	for _, q := range qs {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		at := newAttribution(doc, q)
		labels := x.typer.label(at)
		claims = append(claims, Claim{
			ID:              ids.of(q.Content),
			Quote:           q.ID,
			Claimant:        claimantOf(doc, es, q),
			Attitude:        labels.attitude,
			Act:             labels.act,
			Stance:          labels.stance,
			Certainty:       labels.certainty,
			Text:            textOf(doc.Text, q),
			Checkworthiness: checkworthiness(at.content, labels.act),
			Confidence:      q.Confidence,
		})
	}
	return claims, nil
}

func spansOf(sentences []sentence.Sentence) []sentence.Span {
	spans := make([]sentence.Span, len(sentences))
	for i, s := range sentences {
		spans[i] = s.Span
	}
	return spans
}
