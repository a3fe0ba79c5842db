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
	qs = x.withOwn(&w.reading, qs, until)
	claims := make([]Claim, len(qs))
	for first := 0; first < len(qs); first += batch {
		last := min(first+batch, len(qs))
		if err := x.fill(until, w, a, qs[first:last], claims[first:last]); err != nil {
			return nil, err
		}
	}
	w.repeated.link(claims)
	return claims, until.Err()
}

// batch is how many claims are made at a time, all of them step by step: what a
// step reads of the code and its tables stays at hand in the processor so.
const batch = 16

// fill makes claims, at most a batch, those that qs make. Since a content can be as
// long as the article, the context is looked at between the readings of it.
func (x *Extractor) fill(until *deadline.Deadline, w *workspace, a Article, qs []quote.Quote, claims []Claim) error {
	r, doc, at := &w.reading, &w.doc, &w.attributions
	timesIn := func(doc *sentence.Document, s sentence.Span) []timex.Time { return timex.Find(doc, s, a.Published) }
	for _, step := range [...]func(i int, c *Claim, q quote.Quote){
		func(i int, _ *Claim, q quote.Quote) { at[i].read(r, q) },
		func(i int, c *Claim, _ quote.Quote) { c.apply(x.typer.label(&at[i])) },
		func(i int, _ *Claim, _ quote.Quote) { w.repeated.add(at[i].content) },
		func(_ int, c *Claim, q quote.Quote) { c.Claimant = r.claimant(q) },
		func(i int, c *Claim, q quote.Quote) { c.Standalone = r.standalone(q, &at[i], c.Stance) },
		func(_ int, c *Claim, q quote.Quote) { c.About = r.about(q) },
		func(_ int, c *Claim, q quote.Quote) { c.Quantities = findIn(doc, q.Content, until, quantity.Find) },
		func(_ int, c *Claim, q quote.Quote) { c.Times = findIn(doc, q.Content, until, timesIn) },
		func(_ int, c *Claim, q quote.Quote) { c.Checkworthiness = x.spotter.scoreSpans(until, doc, q.Content) },
		func(_ int, c *Claim, q quote.Quote) {
			c.ID, c.Quote, c.Confidence = w.ids.of(q.Content), q.ID, q.Confidence
			c.Content, c.Text = q.Content, textOf(doc.Text, q)
		},
	} {
		for i, q := range qs {
			if err := until.Err(); err != nil {
				return err
			}
			step(i, &claims[i], q)
		}
	}
	return until.Err()
}

// apply gives c its labels.
func (c *Claim) apply(l labels) {
	c.Attitude, c.Act, c.Stance, c.Certainty = l.attitude, l.act, l.stance, l.certainty
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
