package quote

import (
	"context"
	"fmt"
	"slices"
	"sort"
	"sync"

	"github.com/quoth-go/quoth/entity"
	"github.com/quoth-go/quoth/internal/deadline"
	"github.com/quoth-go/quoth/sentence"
)

// A Finder finds the quotations of documents. It is safe for concurrent use.
type Finder struct {
	model   *Model
	least   float64
	scratch sync.Pool // of *workspace
}

// A workspace is the memory of one call of Find, which serves another after it.
type workspace struct {
	reading   reading
	collector collector
	judge     judge
}

// maxScratch is the longest document, in tokens, whose workspace is kept.
const maxScratch = 1 << 16

// An Option configures a Finder.
type Option interface{ apply(*Finder) }

type option func(*Finder)

func (o option) apply(f *Finder) { o(f) }

// WithModel has the Finder decide by what m has learned. Without it the rules
// decide alone.
func WithModel(m *Model) Option { return option(func(f *Finder) { f.model = m }) }

// WithMinConfidence has the Finder leave out quotes of a confidence less than
// least, of 0 to 1. Unless it is given, those are left out that are less
// likely right than would serve the balance of precision and recall.
func WithMinConfidence(least float64) Option { return option(func(f *Finder) { f.least = least }) }

// balanced is the least confidence that serves precision and recall alike, as
// chosen on PolNeAR's development part.
const balanced = 0.3

// NewFinder returns a Finder.
func NewFinder(opts ...Option) *Finder {
	f := &Finder{least: balanced}
	for _, o := range opts {
		o.apply(f)
	}
	return f
}

// Find finds the quotations of doc, whose tokens must be tagged and whose
// entities es must be; without es, nil, nobody is known to speak. The only error
// is that of ctx.
func (f *Finder) Find(ctx context.Context, doc *sentence.Document, es *entity.Entities) ([]Quote, error) {
	if es == nil {
		es = new(entity.Entities)
	}
	w, ok := f.scratch.Get().(*workspace)
	if !ok {
		w = new(workspace)
	}
	if f.model != nil {
		w.judge.use(f.model, f.least)
		w.collector.judge = &w.judge
	}
	r := &w.reading
	r.begin(doc, es, deadline.New(ctx))
	found := w.collector.collect(r, es)
	if err := ctx.Err(); err != nil {
		return nil, fmt.Errorf("quote: %w", err)
	}
	found = slices.DeleteFunc(found, func(a attribution) bool { return a.likely() < f.least })
	qs := quotes(r, found, es)
	if err := ctx.Err(); err != nil {
		return nil, fmt.Errorf("quote: %w", err)
	}
	if len(doc.Tokens) <= maxScratch {
		f.scratch.Put(w)
	}
	return qs, nil
}

// quotes turns attributions into quotes, numbered and nested.
func quotes(r *reading, found []attribution, es *entity.Entities) []Quote {
	found = slices.DeleteFunc(found, func(a attribution) bool { return len(a.content) == 0 })
	slices.SortStableFunc(found, func(a, b attribution) int { return a.content[0].first - b.content[0].first })
	qs, room := make([]Quote, len(found)), roomFor(found)
	for i, a := range found {
		if r.deadline.Passed() {
			return nil
		}
		qs[i] = r.quote(a, &room)
	}
	number(qs)
	for i, a := range found {
		if r.deadline.Passed() {
			return nil
		}
		qs[i].Speaker = r.speaker(a, qs[i], qs, es)
	}
	return qs
}

// Find finds the quotations of doc by the rules alone.
func Find(doc *sentence.Document, es *entity.Entities) []Quote {
	qs, _ := NewFinder().Find(context.Background(), doc, es)
	return qs
}

// A room holds what the quotes of a document point to, all in one place.
type room struct {
	spans []sentence.Span
	cues  []Cue
}

// roomFor returns the room that the quotes of found need.
func roomFor(found []attribution) room {
	spans, cues := 0, 0
	for _, a := range found {
		spans += len(a.content) + 1
		cues++
	}
	return room{make([]sentence.Span, 0, spans), make([]Cue, 0, cues)}
}

// quote turns an attribution into a Quote, but for its number, its parent and
// its speaker.
func (r *reading) quote(a attribution, in *room) Quote {
	q := Quote{Kind: r.kind(a.content), Confidence: a.likely()}
	first := len(in.spans)
	for _, s := range a.content {
		in.spans = append(in.spans, r.doc.Cover(s.first, s.last))
	}
	q.Content = slices.Clip(in.spans[first:])
	if !a.cue.empty() {
		in.cues = append(in.cues, Cue{Span: r.doc.Cover(a.cue.first, a.cue.last), Lemma: a.lemma})
		q.Cue = &in.cues[len(in.cues)-1]
	}
	if !a.source.empty() {
		in.spans = append(in.spans, r.doc.Cover(a.source.first, a.source.last))
		q.Source = &in.spans[len(in.spans)-1]
	}
	return q
}

// kind says how much of content stands inside quotation marks, in bytes of words.
func (r *reading) kind(content []stretch) Kind {
	var quoted, all int
	for _, s := range content {
		for i := s.first; i < s.last; i++ {
			t := r.doc.Tokens[i]
			if t.Tag.IsPunctuation() {
				continue
			}
			all += t.Len()
			if r.pairOf[i] >= 0 {
				quoted += t.Len()
			}
		}
	}
	switch {
	case 20*quoted >= 19*all && quoted > 0:
		return Direct
	case 20*quoted <= all:
		return Indirect
	}
	return Mixed
}

// number gives the quotes, sorted by content, their IDs and parents: a quote
// is nested in the innermost one before it whose content holds it.
func number(qs []Quote) {
	var open []int
	for i := range qs {
		q := &qs[i]
		q.ID = i + 1
		open = slices.DeleteFunc(open, func(k int) bool { return qs[k].end() <= q.Content[0].Start })
		for k := len(open) - 1; k >= 0; k-- {
			if qs[open[k]].holds(*q) {
				q.Parent = open[k] + 1
				break
			}
		}
		open = append(open, i)
	}
}

func (q *Quote) end() int { return q.Content[len(q.Content)-1].End }

// holds reports whether the first part of t's content lies in a part of q's.
func (q *Quote) holds(t Quote) bool {
	first := t.Content[0]
	k := sort.Search(len(q.Content), func(k int) bool { return q.Content[k].End >= first.End })
	return k < len(q.Content) && q.Content[k].Contains(first) && q.Content[k] != first
}
