package claim

import (
	"context"
	"fmt"
	"iter"
	"sync"

	"github.com/quoth-go/quoth/claim/quantity"
	"github.com/quoth-go/quoth/claim/timex"
	"github.com/quoth-go/quoth/entity"
	"github.com/quoth-go/quoth/internal/deadline"
	"github.com/quoth-go/quoth/quote"
	"github.com/quoth-go/quoth/sentence"
)

// An Extractor finds the claims of articles. It is safe for concurrent use.
type Extractor struct {
	sentences *sentence.Parser
	entities  *entity.Finder
	quotes    *quote.Finder
	typer     typer
	spotter   *Spotter
	scratch   sync.Pool // of *workspace
	own       bool      // whether the article's own claims are wanted
	worthy    float64   // how worth checking they must be
	maxBytes  int
}

// An Option configures an Extractor.
type Option interface{ apply(*options) }

type options struct {
	tagger     sentence.Tagger
	recognizer entity.Recognizer
	model      *quote.Model
	quotes     []quote.Option
	own        bool
	worthy     float64
	maxBytes   int
}

type option func(*options)

func (o option) apply(to *options) { o(to) }

// WithTagger has the Extractor tag tokens with t instead of the tagger of
// sentence.NewTagger.
func WithTagger(t sentence.Tagger) Option {
	return option(func(o *options) { o.tagger = t })
}

// WithRecognizer has the Extractor start from the names that r finds instead
// of those of entity.NewNamer.
func WithRecognizer(r entity.Recognizer) Option {
	return option(func(o *options) { o.recognizer = r })
}

// WithQuoteModel has the Extractor find quotations by what m has learned, which
// is quote.Train's work or quote.ReadModel's, instead of by quote.NewModel.
func WithQuoteModel(m *quote.Model) Option {
	return option(func(o *options) { o.model = m })
}

// WithMinConfidence has the Extractor leave out quotations of a confidence less
// than least, from 0 to 1, instead of those that quote.Finder leaves out.
func WithMinConfidence(least float64) Option {
	return option(func(o *options) { o.quotes = append(o.quotes, quote.WithMinConfidence(least)) })
}

// NewExtractor returns an Extractor, with the models that the library holds
// where no option gives another. They are read where they lie, so that this
// takes a few milliseconds. The error is that of loading them.
func NewExtractor(opts ...Option) (*Extractor, error) {
	o := options{maxBytes: DefaultMaxBytes}
	for _, opt := range opts {
		opt.apply(&o)
	}
	if err := o.complete(); err != nil {
		return nil, fmt.Errorf("claim: %w", err)
	}
	sentences := sentence.NewParser(sentence.WithTagger(o.tagger))
	spotter, err := newSpotter(sentences)
	if err != nil {
		return nil, fmt.Errorf("claim: %w", err)
	}
	return &Extractor{
		sentences: sentences,
		entities:  entity.NewFinder(entity.WithRecognizer(o.recognizer)),
		quotes:    quote.NewFinder(append(o.quotes, quote.WithModel(o.model))...),
		typer:     rules{},
		spotter:   spotter,
		own:       o.own,
		worthy:    o.worthy,
		maxBytes:  o.maxBytes,
	}, nil
}

// complete fills what no option has set.
func (o *options) complete() (err error) {
	if o.tagger == nil {
		if o.tagger, err = sentence.NewTagger(); err != nil {
			return err
		}
	}
	if o.recognizer == nil {
		if o.recognizer, err = entity.NewNamer(); err != nil {
			return err
		}
	}
	if o.model == nil {
		o.model, err = quote.NewModel()
	}
	return err
}

// Extract returns what a says. The error is a *LimitError where the text is too
// long, or that of ctx or of a recognizer given as an option, wrapped with the
// article's ID: no text within the limit is an error.
func (x *Extractor) Extract(ctx context.Context, a Article) (*Result, error) {
	r, err := x.extract(ctx, a)
	if err != nil {
		return nil, fmt.Errorf("claim: article %q: %w", a.ID, err)
	}
	return r, nil
}

func (x *Extractor) extract(ctx context.Context, a Article) (*Result, error) {
	w := x.workspace()
	doc := &w.doc
	entities, err := x.read(ctx, a.Text, doc)
	if err != nil {
		return nil, err
	}
	quotes, err := x.quotes.Find(ctx, doc, entities)
	if err != nil {
		return nil, err
	}
	claims, err := x.claims(ctx, w, a, entities, quotes)
	if err != nil {
		return nil, err
	}
	defer x.keep(w)
	return &Result{
		ID:        valid(a.ID),
		Title:     valid(a.Title),
		Published: DateOf(a.Published),
		Sentences: spansOf(doc.Sentences),
		Entities:  entities.List,
		Quotes:    quotes,
		Claims:    claims,
	}, nil
}

// Read returns what Extract looks for quotations in: text as a tagged document,
// and its entities. A model that quote.Train makes of documents so read sees the
// same of a text when the Extractor uses it. The error is a *LimitError where text
// is too long, or that of ctx or of a recognizer given as an option.
func (x *Extractor) Read(ctx context.Context, text string) (*sentence.Document, *entity.Entities, error) {
	doc := new(sentence.Document)
	entities, err := x.read(ctx, text, doc)
	if err != nil {
		return nil, nil, err
	}
	return doc, entities, nil
}

// read is Read in the memory of doc.
func (x *Extractor) read(ctx context.Context, text string, doc *sentence.Document) (*entity.Entities, error) {
	if err := x.checkLength(text); err != nil {
		return nil, err
	}
	if err := x.sentences.ParseInto(ctx, doc, text); err != nil {
		return nil, err
	}
	return x.entities.Find(ctx, doc)
}

// claims makes the claim of each quotation in w's document, and of each sentence
// of the article's own that is wanted.
func (x *Extractor) claims(ctx context.Context, w *workspace, a Article, es *entity.Entities, qs []quote.Quote) ([]Claim, error) {
	until, doc := deadline.New(ctx), &w.doc
	w.ids.begin(a)
	w.reading.begin(doc, es, qs)
	w.repeated.begin(until)
	claims := make([]Claim, 0, len(qs))
	for _, q := range x.withOwn(&w.reading, qs, until) {
		c, err := x.claim(until, w, a, q)
		if err != nil {
			return nil, err
		}
		claims = append(claims, c)
		w.repeated.add(w.attribution.content)
	}
	w.repeated.link(claims)
	return claims, until.Err()
}

// claim returns the claim that q makes. Since a content can be as long as the
// article, the context is looked at between the readings of it.
func (x *Extractor) claim(until *deadline.Deadline, w *workspace, a Article, q quote.Quote) (Claim, error) {
	r, at, doc := &w.reading, &w.attribution, &w.doc
	at.read(r, q)
	labels := x.typer.label(at)
	c := Claim{
		ID:         w.ids.of(q.Content),
		Quote:      q.ID,
		Claimant:   r.claimant(q),
		Content:    q.Content,
		Attitude:   labels.attitude,
		Act:        labels.act,
		Stance:     labels.stance,
		Certainty:  labels.certainty,
		Text:       textOf(doc.Text, q),
		Standalone: r.standalone(q, at, labels.stance),
		About:      r.about(q),
		Confidence: q.Confidence,
	}
	c.Quantities = findIn(doc, q.Content, until, quantity.Find)
	c.Times = findIn(doc, q.Content, until, func(doc *sentence.Document, s sentence.Span) []timex.Time {
		return timex.Find(doc, s, a.Published)
	})
	c.Checkworthiness = x.spotter.scoreSpans(until, doc, q.Content)
	return c, until.Err()
}

// findIn returns what find finds in the pieces of a content, until that passes.
func findIn[T any](doc *sentence.Document, content []sentence.Span, until *deadline.Deadline, find func(*sentence.Document, sentence.Span) []T) (found []T) {
	for _, piece := range content {
		for part := range stretches(doc, piece) {
			if until.Err() != nil {
				return nil
			}
			if more := find(doc, part); found == nil {
				found = more
			} else {
				found = append(found, more...)
			}
		}
	}
	return found
}

// maxStretch is how many bytes of a content are read at a time, or the sentence
// that is longer.
const maxStretch = 1 << 15

// stretches yields the parts of a span that are read at a time. Hardly any is in
// more than one.
func stretches(doc *sentence.Document, s sentence.Span) iter.Seq[sentence.Span] {
	return func(yield func(sentence.Span) bool) {
		for k := doc.SentenceAt(s.Start); s.End-s.Start > maxStretch && k < len(doc.Sentences); k++ {
			if end := doc.Sentences[k].End; end-s.Start >= maxStretch && end < s.End {
				if !yield(sentence.Span{Start: s.Start, End: end}) {
					return
				}
				s.Start = end
			}
		}
		yield(s)
	}
}

func spansOf(sentences []sentence.Sentence) []sentence.Span {
	spans := make([]sentence.Span, len(sentences))
	for i, s := range sentences {
		spans[i] = s.Span
	}
	return spans
}
