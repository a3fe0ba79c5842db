// Package spotting tells how likely a sentence is one that a fact-checker would
// choose to check, which the field calls claim spotting (Hassan et al. 2017).
//
//	m, err := spotting.Open(file)
//	p := m.Probability(new(spotting.Reader), nil, doc, spans...) // the Reader is scratch, to be used again
//
// The model is logistic regression over hashed features that a sentence has or
// has not, wherever they stand in it: words, parts of words, pairs, tags and
// runs of them. Names are all one word to it, and so are figures of one form, so
// that it learns what people say that can be checked and not whom it was that
// the corpus had speaking. A [Learner] trains it, and fits it on sentences that
// the model has not seen to say probabilities (Platt 1999).
package spotting
