package entity

// A gender is what the text gives to understand of a person's grammatical
// gender. It is evidence for choosing antecedents and never part of a result.
type gender uint8

const (
	unknownGender gender = iota
	male
	female
	unisex
)

// weight returns how a sum of evidence, positive for male, changes by n pieces
// of evidence of g.
func (g gender) weight(n float64) float64 {
	switch g {
	case male:
		return n
	case female:
		return -n
	}
	return 0
}

// Weights of the evidence of gender. A title or a noun outweighs a given name,
// and that the pronouns that were resolved before.
const (
	titleEvidence     = 4
	nounEvidence      = 4
	givenNameEvidence = 3
	pronounEvidence   = 0.5
	maxPronouns       = 2 // what all pronouns together may add up to
)
