// Package naming finds the names in tagged text: a sequence model over the
// words that have capitals and what joins them.
//
//	r, err := naming.Open(file)
//	names, err := r.Append(ctx, nil, text, doc, nil) // text is scratch, to be used again
//
// The labels are those of Ramshaw and Marcus (1995), the model is a structured
// perceptron (Collins 2002), decoded by Viterbi's algorithm, over hashed
// features: words, shapes, affixes, neighbours and their tags, the lists of
// package lexicon, and what the document says of a word elsewhere. It reads a
// document twice: the second time it knows what the first found in all of it
// (as in Krishnan and Manning 2006), so that a surname alone is a person where
// the full name is one.
//
// A word without a capital is part of a name only between two that have one, so
// that nine tokens of ten are never scored. The tags of words with capitals are
// not looked at: a tagger knows the names of the corpus that it was trained on
// too well to be a fair witness.
package naming
