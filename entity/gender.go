package entity

// Weights of the evidence of gender. A title or a noun outweighs a given name,
// and that the pronouns that were resolved before.
const (
	titleEvidence     = 4
	nounEvidence      = 4
	givenNameEvidence = 3
	pronounEvidence   = 0.5
	maxPronouns       = 2 // what all pronouns together may add up to
)
