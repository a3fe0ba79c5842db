// Package linear holds linear models over hashed features: the one engine of
// the tagger, the name recognizer and all other models of this module.
//
// A feature is a number of 32 bits, mixed from whatever it is made of: a [Bag]
// does that for all the templates of a decision. A model has one row of weights a
// feature, one weight a label, and the score of a label is the sum of its weights
// over the features that hold. Features are told apart by a slot that their own
// bits choose: the hash kernel (Shi et al. 2009; Bohnet 2010). So no dictionary of
// features is kept, and no string is built.
//
//	bag.Open()
//	bag.One(linear.HashLower(word))
//	bag.Two(linear.HashLower(word), previous)
//	model.Score(scores, bag.Features())
//
// A [Trainer] learns the weights as an averaged perceptron does (Collins 2002),
// or by any other rule that adds to weights; it scores as a [Model] does, so
// that one decoder serves both. A model of one label is a plain weighted sum.
//
// # Few rows of many
//
// Training sees millions of features, and most of them tell next to nothing. A
// [Selection] has those that tell most, one in ten or twenty, and what is then
// learnt of them alone is as right as what is learnt of all, while the model
// stays in the processor's cache: there a row is read in a few nanoseconds, and
// from the memory behind it in a hundred.
//
// # Assembly
//
// To find rows and to sum them are the innermost loops of the whole module, and the
// ones that are in assembly, for amd64: they take less than half the time there,
// and all of the reading a tenth less. The build tag purego leaves it out, as other
// processors do.
//
// # The file
//
// A model is read where it lies, all but the index without decoding. All numbers are
// little-endian; a string is its length in bytes as uint16, then the bytes.
//
//	magic     8 bytes      "quothlin"
//	version   uint16       2
//	name      string       which model it is: "tagger"
//	features  string       which version of the feature code it was trained with
//	corpora   32 bytes     SHA-256 of the corpora that it was trained on
//	count     uint16       number of labels, at least 1
//	labels    count × string
//	scale     float32      what one step of a weight is worth
//	slots     uint32       a power of two, at least 64
//	rows      uint32       number of rows, but for the row of zeros
//	index     slots / 32 × uint64
//	table     (rows + 1) × count bytes, each a weight plus 128
//	padding   16 bytes     of 128, so that a row may be read in words
//	checksum  uint32       CRC-32 (Castagnoli) of everything before it
//
// A number of the index, a block, stands for 32 slots. Its low 32 bits say which
// of them have a row, the others how many rows come before those. The last 5 bits
// of a feature are its slot in its block, which the first bits choose. What has no
// row gets the row of zeros, which is the first.
//
// The table is cut into bands of sixteen labels, the last of which may be
// narrower: all rows of the first band, then all rows of the second.
package linear
