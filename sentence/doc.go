// Package sentence splits English text into paragraphs, sentences and tokens.
//
//	d := sentence.Parse(text)
//	for _, s := range d.Sentences {
//		fmt.Println(s.Of(text))
//	}
//
// The text is never changed: paragraphs, sentences and tokens are spans of
// bytes of the text as given. Any text is parsed, in time and memory that grow
// linearly with it. A span never cuts a character; a byte that is no part of
// valid UTF-8 counts as a character, and as a letter.
//
// # White space
//
// What stands outside of the tokens is white space, and nothing else: the
// characters of [unicode.IsSpace], the byte order mark U+FEFF, the zero-width
// space U+200B and the word joiner U+2060. Control characters such as NUL are
// tokens.
//
// # Paragraphs
//
// A blank line ends a paragraph, and so does a form feed or U+2029. A single
// line break (LF, CR, CRLF, U+0085, U+2028) ends one too, so that headlines and
// the items of a list stand alone, unless the lines are hard-wrapped: about
// as long as one another, and broken where the next word had no room.
//
// # Sentences
//
// A sentence ends with its paragraph, or with a full stop, a question or
// exclamation mark or an ellipsis and the closing marks behind it. It does not
// end within “Great!” he said, at an abbreviation that a name follows, in a
// number or address, or at the marker of an item of a list, "1.". An item of a
// list is a sentence of its own.
//
// # Tokens
//
// Tokens follow the conventions of the Penn Treebank (Marcus, Santorini and
// Marcinkiewicz 1993): clitics stand apart (do|n't, Trump|'s), hyphenated words
// are whole, an abbreviation keeps its period. Unlike the treebank's they keep
// the text's own characters, and an abbreviation that ends the sentence has no
// second period. A curly apostrophe is one; a mark of quotation of any kind is
// a token of its own, and so is the apostrophe of a plural possessive, which
// may be told from a closing mark only by what surrounds it. An ellipsis is
// one token, be it "...", "…" or ". . .".
//
// # Tags
//
// A [Tagger] gives the tokens their parts of speech; without one they have
// NoTag. [NewTagger] returns the package's own:
//
//	tagger, err := sentence.NewTagger()
//	parser := sentence.NewParser(sentence.WithTagger(tagger))
//
// The tags are the treebank's. Marks get theirs by their characters, so that a
// dash and an ellipsis are a Colon and a mark of quotation of any kind is an
// OpenQuote or a CloseQuote; a hyphenated word has one tag, as a rule JJ.
package sentence
