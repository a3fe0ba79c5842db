package tagging

import (
	"fmt"
	"slices"

	"github.com/quoth-go/quoth/internal/linear"
)

// A Tagger tags sentences. It is safe for concurrent use.
type Tagger struct {
	scorer  linear.Scorer
	codes   []Code // of the scorer's labels, the commonest first
	lexicon Lexicon
}

// commonLabels are enough for a word whose tags the lexicon knows to be among
// them. They are read in one step, in most rows from one line of the cache.
const commonLabels = 16

// Open returns the tagger in file, which knows the tags by name: tags[c] is
// that of Code c. The error is a *linear.FormatError where file is not a whole
// and sound one, and a *linear.MismatchError where it was trained with other
// features or tags.
func Open(file string, tags []string) (*Tagger, error) {
	lexicon, rest, err := openLexicon(file)
	if err != nil {
		return nil, err
	}
	m, err := linear.Open(rest)
	if err != nil {
		return nil, fmt.Errorf("tagging: %w", err)
	}
	if err := m.Check(modelName, FeatureSet(tags)); err != nil {
		return nil, fmt.Errorf("tagging: %w", err)
	}
	t := &Tagger{scorer: m, lexicon: lexicon}
	for _, label := range m.Labels() {
		c := slices.Index(tags, label)
		if c < 0 {
			return nil, fmt.Errorf("tagging: %w", &linear.MismatchError{Field: "labels", Got: label})
		}
		t.codes = append(t.codes, Code(c))
	}
	return t, nil
}

// Tag finds the tags of s. It does not allocate once s has its room.
func (t *Tagger) Tag(s *Sentence) {
	t.prepare(s)
	prev, prev2 := Code(0), Code(0)
	for i := range s.words {
		if s.words[i].known == 0 {
			s.extract(i, prev, prev2)
			s.Codes[i] = t.codes[t.best(s, t.reach(s.words[i].class))]
		}
		prev, prev2 = s.Codes[i], prev
	}
}

func (t *Tagger) prepare(s *Sentence) {
	s.look(&t.lexicon)
	s.scores = slices.Grow(s.scores[:0], len(t.codes))[:len(t.codes)]
}

// reach returns how many labels are scored for a word of the class.
func (t *Tagger) reach(class uint32) int {
	if class == 0 || len(t.codes) < commonLabels {
		return len(t.codes)
	}
	for ; class != 0; class >>= codeBits {
		if !slices.Contains(t.codes[:commonLabels], Code(class&maxCode)) {
			return len(t.codes)
		}
	}
	return commonLabels
}

// best scores the first labels by the features of s, and returns the first of
// the highest.
func (t *Tagger) best(s *Sentence, labels int) int {
	scores := s.scores[:labels]
	t.scorer.Score(scores, s.features)
	best := 0
	for label, score := range scores {
		if score > scores[best] {
			best = label
		}
	}
	return best
}
