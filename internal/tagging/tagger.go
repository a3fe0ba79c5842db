package tagging

import (
	"fmt"
	"math"
	"slices"

	"github.com/quoth-go/quoth/internal/linear"
)

// A Tagger tags sentences. It is safe for concurrent use.
type Tagger struct {
	first   linear.Scorer
	scale   float32       // of its scores
	second  *linear.Model // nil where no second look is taken
	codes   []Code        // of the labels of the first, the commonest first
	common  uint64        // the set of the commonest codes
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
	lexicon, first, second, err := cut(file)
	if err != nil {
		return nil, err
	}
	t, features := &Tagger{lexicon: lexicon}, FeatureSet(tags)
	m, err := openModel(first, firstName, features)
	if err != nil {
		return nil, err
	}
	t.first, t.scale = m, m.Scale()
	for _, label := range m.Labels() {
		c := slices.Index(tags, label)
		if c < 0 {
			return nil, fmt.Errorf("tagging: %w", &linear.MismatchError{Field: "labels", Got: label})
		}
		t.codes = append(t.codes, Code(c))
	}
	t.common = commonOf(t.codes)
	t.second, err = openModel(second, secondName, features)
	if err != nil {
		return nil, err
	}
	return t, nil
}

// openModel returns the model called name in file, trained with the features.
func openModel(file, name, features string) (*linear.Model, error) {
	m, err := linear.Open(file)
	if err == nil {
		err = m.Check(name, features)
	}
	if err != nil {
		return nil, fmt.Errorf("tagging: %w", err)
	}
	return m, nil
}

// Tag finds the tags of s. It does not allocate once s has its room.
func (t *Tagger) Tag(s *Sentence) {
	t.look(s)
	if t.second != nil {
		t.lookAgain(s)
	}
}

// look gives each word of s its tag at first sight, and what doubt there is.
func (t *Tagger) look(s *Sentence) {
	t.prepare(s)
	prev, prev2 := Code(0), Code(0)
	for i := range s.words {
		if s.words[i].known == 0 {
			s.extract(i, prev, prev2)
			best, rival, margin := t.rank(s, t.reach(s.words[i].class))
			s.Codes[i] = t.codes[best]
			if m := float32(margin) * t.scale; m < sure {
				s.doubts[i] = doubt{t.codes[rival], m}
			}
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
		if t.common>>(class&maxCode)&1 == 0 {
			return len(t.codes)
		}
	}
	return commonLabels
}

// commonOf returns the set of the first codes, one bit each.
func commonOf(codes []Code) (set uint64) {
	for _, c := range codes[:min(commonLabels, len(codes))] {
		set |= 1 << (c & maxCode)
	}
	return set
}

// rank scores the first labels by the features of s, and returns the first of
// the highest, the next, and by how much that is lower. Each score is made one
// number with its label, the first label highest, so that the two are found
// without a branch to guess.
func (t *Tagger) rank(s *Sentence, labels int) (best, rival int, margin int32) {
	const labelBits = 8
	const last = 1<<labelBits - 1
	scores := s.scores[:labels]
	t.first.Score(scores, s.bag.Features())
	top := int64(lowest)<<labelBits | last
	next := top
	for label, score := range scores {
		x := int64(score)<<labelBits | int64(last-label)
		next = max(next, min(top, x))
		top = max(top, x)
	}
	return last - int(top&last), last - int(next&last), int32(top>>labelBits) - int32(next>>labelBits)
}

// lowest is lower than all scores, and as far from the highest as a number goes.
const lowest = math.MinInt32 / 2
