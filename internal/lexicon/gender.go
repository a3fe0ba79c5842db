package lexicon

// A Gender is what a word gives to understand of a person's grammatical
// gender. It is evidence for choosing antecedents and never part of a result.
type Gender uint8

// The genders; Unisex is that of words for both.
const (
	UnknownGender Gender = iota
	Male
	Female
	Unisex
)

// Weight returns how a sum of evidence, positive for male, changes by n pieces
// of evidence of g.
func (g Gender) Weight(n float64) float64 {
	switch g {
	case Male:
		return n
	case Female:
		return -n
	}
	return 0
}
