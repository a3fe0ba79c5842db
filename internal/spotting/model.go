package spotting

import (
	"math"

	"github.com/quoth-go/quoth/internal/deadline"
	"github.com/quoth-go/quoth/internal/linear"
	"github.com/quoth-go/quoth/sentence"
)

const modelName = "spotter"

// A Model says how worth checking sentences are. It does not change and is safe
// for concurrent use.
type Model struct {
	weights   *linear.Model
	intercept int32 // the sum of its weights
}

// Open returns the model in file, whose bytes it goes on to read. The error is
// one of package linear.
func Open(file string) (*Model, error) {
	weights, err := linear.Open(file)
	if err != nil {
		return nil, err
	}
	if err := weights.Check(modelName, featureVersion); err != nil {
		return nil, err
	}
	m := &Model{weights: weights}
	for i := range uint32(intercepts) {
		m.intercept += weights.Weight(linear.Mix(intercept, i))
	}
	return m, nil
}

// Probability returns how likely it is that a fact-checker would choose what
// spans of doc say: that of the likeliest of the sentences that they hold or
// hold a part of. Without a token it is 0. Where until passes it is of no use.
func (m *Model) Probability(r *Reader, until *deadline.Deadline, doc *sentence.Document, spans ...sentence.Span) float64 {
	best := 0.0
	r.sentences(doc, spans, until, func(features []uint32) { best = max(best, m.probability(features)) })
	return best
}

func (m *Model) probability(features []uint32) float64 {
	var sum [1]int32
	m.weights.Score(sum[:], features)
	return logistic(float64(m.intercept+sum[0]) * float64(m.weights.Scale()))
}

func logistic(x float64) float64 { return 1 / (1 + math.Exp(-x)) }

// sentences calls yield with the features of each sentence of doc, as far as
// spans hold it. What stands between two spans of a sentence is passed over.
func (r *Reader) sentences(doc *sentence.Document, spans []sentence.Span, until *deadline.Deadline, yield func(features []uint32)) {
	r.reset()
	end := 0 // the token behind the sentence that is being read
	for _, s := range spans {
		for i := doc.TokenAt(s.Start); i < len(doc.Tokens) && doc.Tokens[i].Start < s.End && !until.Passed(); i++ {
			if i >= end || len(r.words) == 0 {
				r.flush(yield)
				end = doc.Sentences[doc.SentenceAt(doc.Tokens[i].Start)].Last
			}
			r.push(doc.Word(i), doc.Tokens[i].Tag)
		}
	}
	r.flush(yield)
}

// Features returns what the model sees of doc read as one sentence.
func (r *Reader) Features(doc *sentence.Document) []uint32 {
	r.reset()
	for i, t := range doc.Tokens {
		r.push(doc.Word(i), t.Tag)
	}
	features := r.close()
	for i := range uint32(intercepts) {
		features = append(features, linear.Mix(intercept, i))
	}
	return features
}

// flush yields the sentence that has been read, if it has a word.
func (r *Reader) flush(yield func(features []uint32)) {
	if len(r.words) > 0 {
		yield(r.close())
	}
	r.reset()
}
