package sentence

import "sort"

// A Token is a word, a clitic ("n't", "'s") or a mark of punctuation, cut by
// the conventions of the Penn Treebank but in the text's own characters. Tag
// is NoTag until a Tagger has seen it.
type Token struct {
	Span
	Tag Tag
}

// A Sentence is a sentence, a headline, an item of a list: what stands between
// two sentence ends. First and Last index Document.Tokens, Last exclusive; a
// sentence holds at least one token, and its span begins with its first token
// and ends with its last.
type Sentence struct {
	Span
	First, Last int
}

// A Paragraph is a run of lines that the text sets apart. First and Last index
// Document.Sentences, Last exclusive; a paragraph holds at least one sentence.
type Paragraph struct {
	Span
	First, Last int
}

// A Document is a text with its paragraphs, sentences and tokens, each in the
// order of the text, none overlapping its neighbour. White space is all that
// stands outside of the tokens. A Document is not changed once it is parsed,
// so it may be read from several goroutines.
type Document struct {
	Text       string
	Paragraphs []Paragraph
	Sentences  []Sentence
	Tokens     []Token
}

// TokensOf returns the tokens of s.
func (d *Document) TokensOf(s Sentence) []Token { return d.Tokens[s.First:s.Last] }

// SentencesOf returns the sentences of p.
func (d *Document) SentencesOf(p Paragraph) []Sentence { return d.Sentences[p.First:p.Last] }

// Word returns the text of token i.
func (d *Document) Word(i int) string { return d.Tokens[i].Of(d.Text) }

// Cover returns the span from token first to token last, last exclusive.
// It panics where that range is empty or not in the document.
func (d *Document) Cover(first, last int) Span {
	return Span{Start: d.Tokens[first].Start, End: d.Tokens[last-1].End}
}

// TokenAt returns the index of the token that holds offset, or of the first
// one after it; len(Tokens) where there is none.
func (d *Document) TokenAt(offset int) int {
	return sort.Search(len(d.Tokens), func(i int) bool { return d.Tokens[i].End > offset })
}

// SentenceAt returns the index of the sentence that holds offset, or of the
// first one after it; len(Sentences) where there is none.
func (d *Document) SentenceAt(offset int) int {
	return sort.Search(len(d.Sentences), func(i int) bool { return d.Sentences[i].End > offset })
}

// ParagraphAt returns the index of the paragraph that holds offset, or of the
// first one after it; len(Paragraphs) where there is none.
func (d *Document) ParagraphAt(offset int) int {
	return sort.Search(len(d.Paragraphs), func(i int) bool { return d.Paragraphs[i].End > offset })
}
