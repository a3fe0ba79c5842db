package naming

import (
	"context"
	"fmt"

	"github.com/quoth-go/quoth/internal/deadline"
	"github.com/quoth-go/quoth/internal/lexicon"
	"github.com/quoth-go/quoth/internal/linear"
	"github.com/quoth-go/quoth/sentence"
)

const modelName = "names"

// A Recognizer finds names. It is safe for concurrent use.
type Recognizer struct{ scorer linear.Scorer }

// Open returns the recognizer in file. The error is a *linear.FormatError where
// file is not a whole and sound one, and a *linear.MismatchError where it was
// trained with other features.
func Open(file string) (*Recognizer, error) {
	m, err := linear.Open(file)
	if err == nil {
		err = m.Check(modelName, featureSet)
	}
	if err == nil && m.Width() != modelLabels {
		err = &linear.MismatchError{Field: "labels", Got: fmt.Sprint(m.Labels()), Want: fmt.Sprint(labelNames())}
	}
	if err != nil {
		return nil, fmt.Errorf("naming: %w", err)
	}
	return &Recognizer{scorer: m}, nil
}

// Append appends the names of doc, whose tokens must be tagged, in the order of
// the text. It reads doc by means of t, and of its words as Fold gives them; where
// these are nil it folds them itself. The only error is that of ctx.
func (r *Recognizer) Append(ctx context.Context, names []Name, t *Text, doc *sentence.Document, words *lexicon.Words) ([]Name, error) {
	t.deadline = deadline.New(ctx)
	defer func() { t.deadline, t.words = nil, nil }()
	t.Reset(doc, words)
	if err := t.deadline.Err(); err != nil {
		return nil, err
	}
	t.read(r.scorer, firstReading)
	t.memory.learnKinds(t)
	t.read(r.scorer, secondReading)
	t.addKnown()
	if err := t.deadline.Err(); err != nil {
		return nil, err
	}
	return appendNames(names, t.labels), nil
}
