package naming

// A Kind says what a name names.
type Kind uint8

// The kinds.
const (
	Person Kind = iota
	Organization
	Place
	Other
	numKinds
)

// A Label says what a token is to the names: outside of them, the first of
// one, or inside of one. Names of the kind Other have one label for both, so
// that there are eight and their weights fill one word.
type Label uint8

// Outside is the label of tokens that are part of no name.
const Outside Label = 0

const (
	other     = 1 + 2*Label(Other)
	numLabels = 1 + int(other)

	modelLabels = int(numReadings) * numLabels
)

// Begin returns the label of the first token of a name.
func Begin(k Kind) Label { return Label(1 + 2*k) }

// Inside returns the label of the other tokens of a name.
func Inside(k Kind) Label { return min(other, Label(2+2*k)) }

func (l Label) isInside() bool { return l != Outside && l%2 == 0 }

// kind returns the kind of the name that a token labelled l is part of.
func (l Label) kind() Kind { return Kind((l - 1) / 2) }

// follows reports whether l may stand behind prev.
func (l Label) follows(prev Label) bool {
	return !l.isInside() || prev != Outside && prev.kind() == l.kind()
}

// labelNames returns the names of a model's labels, in their order: those of the
// first reading and of the second.
func labelNames() []string {
	names := []string{"O", "B-person", "I-person", "B-organization", "I-organization", "B-place", "I-place", "other"}
	for _, name := range names {
		names = append(names, name+" again")
	}
	return names
}

// A Name is a run of tokens, Last exclusive.
type Name struct {
	First, Last int
	Kind        Kind
}

// NamesOf returns the names that labels say.
func NamesOf(labels []Label) []Name { return appendNames(nil, labels) }

// appendNames appends the names that labels say.
func appendNames(names []Name, labels []Label) []Name {
	for i, l := range labels {
		switch {
		case l == Outside:
		case i > 0 && labels[i-1] != Outside && labels[i-1].kind() == l.kind() && (l.isInside() || l == other):
			names[len(names)-1].Last = i + 1
		default:
			names = append(names, Name{First: i, Last: i + 1, Kind: l.kind()})
		}
	}
	return names
}
