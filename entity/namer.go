package entity

import (
	"context"
	_ "embed" // the model
	"fmt"
	"sync"

	"github.com/quoth-go/quoth/internal/lexicon"
	"github.com/quoth-go/quoth/internal/naming"
	"github.com/quoth-go/quoth/sentence"
)

//go:embed names.model
var namesModel string

// A Namer is a Recognizer: a structured perceptron (Collins 2002) that reads
// each document twice, so that what a word is in one place of it is known in
// all others. It was trained on GUM and on news, and needs the tags of a
// Tagger. It is safe for concurrent use.
type Namer struct {
	model   *naming.Recognizer
	scratch sync.Pool // of *namerScratch
}

// A namerScratch is the memory of one call of Names.
type namerScratch struct {
	text  naming.Text
	names []naming.Name
}

var _ Recognizer = (*Namer)(nil)

// NewNamer returns the Namer that the package holds. It fails only where the
// model was not trained for this version of the package.
func NewNamer() (*Namer, error) { return OpenNamer(namesModel) }

// OpenNamer returns the Namer in file, a model that internal/train wrote. The
// error says where file is not such a model, whole and for this version of the
// package.
func OpenNamer(file string) (*Namer, error) {
	m, err := naming.Open(file)
	if err != nil {
		return nil, fmt.Errorf("entity: %w", err)
	}
	return &Namer{
		model:   m,
		scratch: sync.Pool{New: func() any { return new(namerScratch) }},
	}, nil
}

// maxScratch is the longest document, in tokens, whose room is kept.
const maxScratch = 1 << 16

// Names returns the names of doc in the order of the text. The only error is
// that of ctx.
func (n *Namer) Names(ctx context.Context, doc *sentence.Document) ([]Proper, error) {
	return n.names(ctx, doc, nil)
}

// names is Names with the folded words of doc; where there are none, they are
// folded here.
func (n *Namer) names(ctx context.Context, doc *sentence.Document, words *lexicon.Words) ([]Proper, error) {
	s := n.scratch.Get().(*namerScratch)
	names, err := n.model.Append(ctx, s.names[:0], &s.text, doc, words)
	if err != nil {
		return nil, err
	}
	proper := make([]Proper, len(names))
	for i, name := range names {
		proper[i] = Proper{Span: doc.Cover(name.First, name.Last), Type: typeOf(name.Kind)}
	}
	s.names = names
	if s.text.Cap() <= maxScratch {
		n.scratch.Put(s)
	}
	return proper, nil
}

func typeOf(k naming.Kind) Type {
	switch k {
	case naming.Person:
		return Person
	case naming.Organization:
		return Organization
	case naming.Place:
		return Place
	}
	return Other
}
