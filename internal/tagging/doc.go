// Package tagging finds the parts of speech of a sentence with an averaged
// perceptron over hashed features (Collins 2002), greedily from left to right.
// It is the engine of package sentence's own tagger, and trains its models.
//
// A tag is a number here, a [Code]; what it is called is the caller's affair.
// The features of a word are itself, its beginning, ending and shape, those of
// its neighbours, the two tags before it, and the tags that a lexicon has for it
// and the next words. They are built from numbers that one pass over the bytes
// of each word gives, so that nothing is allocated.
//
// # A second look
//
// At first sight what comes after a word is seen as words, not as tags. So where
// the second best tag is close behind the best, the word is looked at again once
// the whole sentence has its tags: a logistic regression decides between the two,
// by the tags on both sides. What it learns from are the doubts of taggers that
// had not learnt the sentence (stacked learning, Cohen and Carvalho 2005), which
// are as those that it will meet.
//
// # The file
//
//	magic     8 bytes        "quothtag"
//	bits      uint8          the lexicon has 2^bits places
//	lexicon   2^bits uint32  0 where a place is free
//	checksum  uint32         CRC-32 (Castagnoli) of the lexicon
//	size      uint32         bytes of the first look's model
//	first     a file of package linear, one label a tag
//	second    a file of package linear with one label: whether the higher Code
//	          of two is right
//
// Its numbers are little-endian. A place of the lexicon holds 14 bits of a
// word's hash and up to three tags of 6 bits each, the commonest highest. A word
// that nearly always has the same tag has 63 before it, and the model is not
// asked.
package tagging
