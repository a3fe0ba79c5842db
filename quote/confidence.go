package quote

// confidence gives for each rule the share of its attributions that are
// annotated ones in PolNeAR's training part, and a test holds it to that. A
// turn, a signature, somebody's words and what a court heard are too rare there to
// count: theirs is an estimate.
var confidence = [numRules]float64{
	quoteBefore:   0.95,
	quoteAfter:    0.79,
	saidBefore:    0.77,
	thatClause:    0.74,
	bareClause:    0.70,
	toClause:      0.39,
	nounPhrase:    0.45,
	aboutPhrase:   0.45,
	gerundPhrase:  0.37,
	nounPossessed: 0.30,
	accordingTo:   0.73,
	asReported:    0.75,
	inWords:       0.90,
	hearsay:       0.22,
	heardBefore:   0.90,
	headlineColon: 0.88,
	turn:          0.90,
	signature:     0.90,
	reply:         0.90,
	heldTo:        0.60,
}

// likely returns how likely a is right: by the model's judgement, or where it
// has none by the share of its rule.
func (a attribution) likely() float64 {
	if a.confidence > 0 {
		return a.confidence
	}
	return confidence[a.rule]
}
