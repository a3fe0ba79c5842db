package entity

import (
	"context"
	"sync"

	"github.com/quoth-go/quoth/internal/deadline"
	"github.com/quoth-go/quoth/internal/lexicon"
	"github.com/quoth-go/quoth/internal/naming"
	"github.com/quoth-go/quoth/sentence"
)

// A Proper is a name as a Recognizer sees it, before it is merged with others.
type Proper struct {
	sentence.Span
	Type Type
}

// A Recognizer finds names in tagged text. Names returns the names of doc in
// the order of the text; it must be safe for concurrent use.
type Recognizer interface {
	Names(ctx context.Context, doc *sentence.Document) ([]Proper, error)
}

// A Finder finds the entities of documents. It is safe for concurrent use.
type Finder struct {
	recognizer Recognizer
	scratch    sync.Pool // of *analysis
}

// An Option configures a Finder.
type Option interface{ apply(*Finder) }

type option func(*Finder)

func (o option) apply(f *Finder) { o(f) }

// WithRecognizer has the Finder start from the names that r finds. Without it
// it starts from the tags alone.
func WithRecognizer(r Recognizer) Option { return option(func(f *Finder) { f.recognizer = r }) }

// NewFinder returns a Finder.
func NewFinder(opts ...Option) *Finder {
	f := new(Finder)
	for _, o := range opts {
		o.apply(f)
	}
	return f
}

// Find finds the entities of doc, whose tokens must be tagged. The only error
// is that of ctx or of the Recognizer.
func (f *Finder) Find(ctx context.Context, doc *sentence.Document) (*Entities, error) {
	d := deadline.New(ctx)
	a, ok := f.scratch.Get().(*analysis)
	if !ok {
		a = new(analysis)
	}
	naming.Fold(&a.folded, doc, d)
	names, err := f.names(ctx, doc, &a.folded)
	if err != nil {
		return nil, err
	}
	a.read(doc, d) // after the names, so that not both take memory at a time
	if f.recognizer != nil {
		a.placeNames(names)
	} else {
		a.findNames()
	}
	for _, step := range []func(){a.mergeNames, a.findCoordinations, a.findNominals, func() { a.resolve(salient{}) }} {
		if err := d.Err(); err != nil {
			return nil, err
		}
		step()
	}
	if len(doc.Tokens) > maxScratch {
		a.slim()
	}
	es := a.entities()
	if err := d.Err(); err != nil {
		return nil, err
	}
	if len(doc.Tokens) <= maxScratch {
		f.scratch.Put(a)
	}
	return es, nil
}

// names returns the names that the recognizer finds, if there is one.
func (f *Finder) names(ctx context.Context, doc *sentence.Document, words *lexicon.Words) ([]Proper, error) {
	switch r := f.recognizer.(type) {
	case nil:
		return nil, nil
	case *Namer:
		return r.names(ctx, doc, words) // which need not fold them again
	default:
		return r.Names(ctx, doc)
	}
}

// Find finds the entities of doc from its tags alone.
func Find(doc *sentence.Document) *Entities {
	es, _ := new(Finder).Find(context.Background(), doc)
	return es
}
