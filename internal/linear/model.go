package linear

import "slices"

// A Scorer scores features: a [Model], or a [Trainer] that is learning one.
type Scorer interface {
	// Width returns the number of labels, which is the number of scores.
	Width() int
	// Add adds the row of weights of a feature to scores.
	Add(scores []int32, feature uint32)
	// Score sets scores to the sum of the rows of features. There may be fewer
	// scores than labels: those of the first ones.
	Score(scores []int32, features []uint32)
}

var (
	_ Scorer = (*Model)(nil)
	_ Scorer = (*Trainer)(nil)
)

// A Model is a trained model. It reads its weights where the file lies, does
// not change, and may be used from several goroutines. Its methods do not
// allocate.
type Model struct {
	layout
	name, features string
	corpora        [32]byte
	labels         []string
	scale          float32
	width          int      // labels, and so weights a row
	index          []uint64 // the blocks
	bands          []band
	file           string
}

// A band has the weights of up to sixteen labels of all rows, so that who wants
// the first labels alone reads no others.
type band struct {
	width int    // labels
	rows  string // each weight plus bias, and what follows in the file
}

const bandWidth = 16

// bias is added to a weight in the file, so that bytes are never negative and
// several can be summed in one word.
const bias = 128

// Name returns which model it is.
func (m *Model) Name() string { return m.name }

// Features returns which version of the feature code it was trained with.
func (m *Model) Features() string { return m.features }

// Corpora returns the digest of the corpora it was trained on.
func (m *Model) Corpora() [32]byte { return m.corpora }

// File returns the file that the model reads.
func (m *Model) File() string { return m.file }

// Labels returns the names of the labels, in the order of the scores.
func (m *Model) Labels() []string { return slices.Clone(m.labels) }

// Width returns the number of labels.
func (m *Model) Width() int { return m.width }

// Scale returns what a score of 1 is worth in the weights of the training.
func (m *Model) Scale() float32 { return m.scale }

// Check returns a *MismatchError where m is not the model called name, or was
// not trained with the version of the feature code that features names.
func (m *Model) Check(name, features string) error {
	if m.name != name {
		return &MismatchError{Field: "name", Got: m.name, Want: name}
	}
	if m.features != features {
		return &MismatchError{Field: "features", Got: m.features, Want: features}
	}
	return nil
}

// row returns the row of a feature.
func (m *Model) row(feature uint32) int {
	return int(rank(m.index[m.block(feature)], feature))
}

// Add adds the row of weights of a feature to scores, of which there must be
// Width.
func (m *Model) Add(scores []int32, feature uint32) {
	row := m.row(feature)
	for _, b := range m.bands {
		for i, w := range []byte(b.rows[row*b.width:][:b.width]) {
			scores[i] += int32(w) - bias
		}
		scores = scores[b.width:]
	}
}

// Weight returns the first weight of a feature, the only one of a model of one
// label.
func (m *Model) Weight(feature uint32) int32 {
	first := m.bands[0]
	return int32(first.rows[m.row(feature)*first.width]) - bias
}

// Score sets scores, at most Width of them, to the sums of the rows of features
// for the first labels. It is several times as fast as adding rows one by one.
func (m *Model) Score(scores []int32, features []uint32) {
	clear(scores)
	for len(features) > maxLanes {
		m.addAll(scores, features[:maxLanes])
		features = features[maxLanes:]
	}
	m.addAll(scores, features)
}
