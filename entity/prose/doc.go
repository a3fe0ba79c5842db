// Package prose runs the models of github.com/jdkato/prose/v2 on the tokens of
// package sentence. A Model is a [sentence.Tagger] and an [entity.Recognizer]:
//
//	m, err := prose.New()
//	parser := sentence.NewParser(sentence.WithTagger(m))
//	finder := entity.NewFinder(entity.WithRecognizer(m))
//
// The tagger is an averaged perceptron (Collins 2002) trained on the Wall
// Street Journal part of the Penn Treebank, the recognizer a greedy maximum
// entropy classifier (Berger, Della Pietra and Della Pietra 1996) trained on
// ACE. Only the weights are prose's. Its own pipeline cuts the text into other
// tokens, without offsets, rewrites quotation marks, and sums its scores in the
// random order of maps; here every token keeps its bytes and the same text
// always gets the same tags.
//
// The tagger sees the words as the treebank spells them (“ as “, [ as "(", —
// as "--"), which is what it was trained on. Marks of punctuation are tagged by
// what they are and not by the model.
package prose
