package score

import (
	"fmt"

	"github.com/quoth-go/quoth/internal/brat"
	"github.com/quoth-go/quoth/quote"
	"github.com/quoth-go/quoth/sentence"
)

// The measures, in the order of the report.
const (
	cueExact = iota
	sourceExact
	sourceIoU50
	contentExact
	contentIoU80
	contentIoU50
	contentIoU50Direct
	contentIoU50Mixed
	contentIoU50Indirect
	contentExactDirect
	contentExactMixed
	contentExactIndirect
	relation
	numMeasures
)

var names = [numMeasures]string{
	"cue exact", "source exact", "source iou50",
	"content exact", "content iou80", "content iou50",
	"content iou50 direct", "content iou50 mixed", "content iou50 indirect",
	"content exact direct", "content exact mixed", "content exact indirect",
	"relation",
}

// kinds in the order of the measures.
var kinds = [...]quote.Kind{quote.Direct, quote.Mixed, quote.Indirect}

// count is what a measure counts.
type count struct{ right, gold, pred int }

func (c *count) add(right, gold, pred int) {
	c.right += right
	c.gold += gold
	c.pred += pred
}

// A Scorer adds up articles. Its zero value is ready for use and leaves nested
// quotes out, since the corpora mark the outermost alone.
type Scorer struct {
	Nested    bool // whether to count the quotes that are nested in another
	counts    [numMeasures]count
	speaker   [len(kinds)]count // right and gold
	documents int
}

// side is what one side says of an article, part by part.
type side struct {
	cues, sources, contents []set
	kinds                   []quote.Kind
}

// add adds an attribution, unless its content is empty.
func (s *side) add(t *text, source, cue, content []sentence.Span) error {
	var sets [3]set
	for i, spans := range [...][]sentence.Span{source, cue, content} {
		var err error
		if sets[i], err = t.set(spans); err != nil {
			return err
		}
	}
	if c := sets[2]; len(c) > 0 {
		s.sources = append(s.sources, sets[0])
		s.cues = append(s.cues, sets[1])
		s.contents = append(s.contents, c)
		s.kinds = append(s.kinds, t.kind(c))
	}
	return nil
}

// count returns how many contents are of a kind.
func (s *side) count(k quote.Kind) int {
	n := 0
	for _, kind := range s.kinds {
		if kind == k {
			n++
		}
	}
	return n
}

// Add counts the quotes that were predicted for an article. The error is a span
// that its text does not have; then nothing is counted.
func (s *Scorer) Add(a brat.Article, quotes []quote.Quote) error {
	t := newText(a.Text)
	var gold, pred side
	for _, x := range a.Attributions {
		if err := gold.add(t, x.Source, x.Cue, x.Content); err != nil {
			return fmt.Errorf("score: %s: annotation: %w", a.Name, err)
		}
	}
	for _, q := range quotes {
		if q.Parent != 0 && !s.Nested {
			continue
		}
		var source, cue []sentence.Span
		if q.Source != nil {
			source = append(source, *q.Source)
		}
		if q.Cue != nil {
			cue = append(cue, q.Cue.Span)
		}
		if err := pred.add(t, source, cue, q.Content); err != nil {
			return fmt.Errorf("score: %s: prediction: %w", a.Name, err)
		}
	}
	s.compare(&gold, &pred)
	return nil
}

func (s *Scorer) compare(gold, pred *side) {
	s.documents++
	cues, predCues := distinct(gold.cues), distinct(pred.cues)
	s.counts[cueExact].add(atLeast(pairUp(cues, predCues), 1), len(cues), len(predCues))

	sources, predSources := distinct(gold.sources), distinct(pred.sources)
	both := pairUp(sources, predSources)
	s.counts[sourceExact].add(atLeast(both, 1), len(sources), len(predSources))
	s.counts[sourceIoU50].add(len(both), len(sources), len(predSources))

	both = pairUp(gold.contents, pred.contents)
	s.contents(gold, pred, both)
	s.relations(gold, pred, both)
}

// contents counts the pairs of contents, all of them and kind by kind.
func (s *Scorer) contents(gold, pred *side, both []pair) {
	exact := both[:atLeast(both, 1)]
	add := func(measure, right int) { s.counts[measure].add(right, len(gold.contents), len(pred.contents)) }
	add(contentExact, len(exact))
	add(contentIoU80, atLeast(both, 0.8))
	add(contentIoU50, len(both))
	for i, kind := range kinds {
		of := func(pairs []pair) (n int) {
			for _, p := range pairs {
				if gold.kinds[p.gold] == kind && pred.kinds[p.pred] == kind {
					n++
				}
			}
			return n
		}
		s.counts[contentExactDirect+i].add(of(exact), gold.count(kind), pred.count(kind))
		s.counts[contentIoU50Direct+i].add(of(both), gold.count(kind), pred.count(kind))
	}
}

// relations counts the pairs of contents that have the same source.
func (s *Scorer) relations(gold, pred *side, both []pair) {
	s.counts[relation].add(0, len(gold.contents), len(pred.contents))
	for _, p := range both {
		source, predSource := gold.sources[p.gold], pred.sources[p.pred]
		hit := 0
		if share(source, predSource) || len(source) == 0 && len(predSource) == 0 {
			hit = 1
		}
		s.counts[relation].add(hit, 0, 0)
		if len(source) > 0 {
			for i, kind := range kinds {
				if gold.kinds[p.gold] == kind {
					s.speaker[i].add(hit, 1, 0)
				}
			}
		}
	}
}
