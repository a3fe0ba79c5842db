// Package lexicon holds the lists of words that the entities and their
// recognizer share: given names, titles, places, bodies, and nouns for those
// who can be the source of a quotation.
//
// Words are asked for folded: in lower case, without accents and full stops. One
// lookup tells the [Class] of a word, which is all that the lists say of it; those
// of a text are looked up together, see [Words].
//
// The lists are common knowledge, written by hand; none is complete.
package lexicon
