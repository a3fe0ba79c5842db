// Package linear holds linear models over hashed features: the one engine of
// the tagger, the name recognizer and all other models of this module.
//
// A feature is a number of 32 bits, mixed from whatever it is made of with
// [Mix] and the Hash functions. A model has one row of weights a feature, one
// weight a label, and the score of a label is the sum of its weights over the
// features that hold. Rows lie in one table of fixed size, at a place that the
// feature's own bits choose, and may overlap: the hash kernel (Shi et al. 2009;
// Bohnet 2010). So no dictionary of features is kept, and no string is built.
//
//	features := append(buf[:0], linear.Mix(1, linear.HashLower(word)), linear.Mix(2, prev))
//	model.Score(scores, features)
//
// A [Trainer] learns the weights as an averaged perceptron does (Collins 2002),
// or by any other rule that adds to weights; it scores as a [Model] does, so
// that one decoder serves both. A model of one label is a plain weighted sum.
//
// # The file
//
// A model is read where it lies, without decoding. All numbers are
// little-endian; a string is its length in bytes as uint16, then the bytes.
//
//	magic     8 bytes      "quothlin"
//	version   uint16       1
//	name      string       which model it is: "tagger"
//	features  string       which version of the feature code it was trained with
//	corpora   32 bytes     SHA-256 of the corpora that it was trained on
//	count     uint16       number of labels, at least 1
//	labels    count × string
//	scale     float32      what one step of a weight is worth
//	size      uint32       bytes of the table, at least one row
//	table     size bytes   each weight plus 128
//	padding   16 bytes     of 128, so that a row may be read in words
//	checksum  uint32       CRC-32 (Castagnoli) of everything before it
//
// The row of a feature f begins at byte (f × slots >> 32) × grain of the table.
// The grain is the largest power of two up to the number of labels, and at most
// 8; slots is how many rows can begin in the table, (size − count) / grain + 1.
package linear
