// Package tagging finds the parts of speech of a sentence with an averaged
// perceptron over hashed features (Collins 2002), greedily from left to right.
// It is the engine of package sentence's own tagger, and trains its model.
//
// A tag is a number here, a [Code]; what it is called is the caller's affair.
// The features of a word are itself, its beginning, ending and shape, those of
// its neighbours, the two tags before it, and the tags that a lexicon has for it
// and the next words. They are built from numbers that one pass over the bytes
// of each word gives, so that nothing is allocated.
//
// # The file
//
//	magic     8 bytes        "quothtag"
//	bits      uint8          the lexicon has 2^bits places
//	lexicon   2^bits uint32  0 where a place is free
//	checksum  uint32         CRC-32 (Castagnoli) of the lexicon
//	model     a file of package linear
//
// Its numbers are little-endian. A place of the lexicon holds 14 bits of a
// word's hash and up to three tags of 6 bits each, the commonest highest. A word
// that nearly always has the same tag has 63 before it, and the model is not
// asked.
package tagging
