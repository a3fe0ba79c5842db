package sentence

import (
	_ "embed" // the model
	"fmt"
	"sync"

	"github.com/quoth-go/quoth/internal/tagging"
)

//go:embed tagger.model
var taggerModel string

// A PerceptronTagger is a Tagger: marks are tagged by TagMarks, words by an
// averaged perceptron (Collins 2002) trained on GUM, EWT and news, and those of
// which it is in doubt once more, by the tags on both sides. It is safe for
// concurrent use.
type PerceptronTagger struct {
	model   *tagging.Tagger
	scratch sync.Pool // of *tagging.Sentence
}

// NewTagger returns the tagger that the package holds. It fails only where the
// model was not trained for this version of the package.
func NewTagger() (*PerceptronTagger, error) { return OpenTagger(taggerModel) }

// OpenTagger returns the tagger in file, a model that internal/train wrote. The
// error says where file is not such a model, whole and for this version of the
// package.
func OpenTagger(file string) (*PerceptronTagger, error) {
	m, err := tagging.Open(file, tagNames[:])
	if err != nil {
		return nil, fmt.Errorf("sentence: %w", err)
	}
	return &PerceptronTagger{
		model:   m,
		scratch: sync.Pool{New: func() any { return new(tagging.Sentence) }},
	}, nil
}

// maxScratch is the longest sentence, in tokens, whose room is kept.
const maxScratch = 1 << 14

// Tag tags the tokens of one sentence of text.
func (t *PerceptronTagger) Tag(text string, tokens []Token) {
	TagMarks(text, tokens)
	s := t.scratch.Get().(*tagging.Sentence)
	s.Reset()
	for _, tok := range tokens {
		s.Add(tok.Of(text), tagging.Code(tok.Tag))
	}
	t.model.Tag(s)
	for i, code := range s.Codes {
		tokens[i].Tag = Tag(code)
	}
	if s.Cap() <= maxScratch {
		t.scratch.Put(s)
	}
}
