package conllu

import "strings"

// A Document is what stands under one "# newdoc" line. Comments are the other
// "# key = value" lines before its first sentence's tokens that belong to the
// document, by key: "meta::genre".
type Document struct {
	ID        string
	Comments  map[string]string
	Sentences []Sentence
}

// A Sentence is the tokens between two blank lines, and the "# key = value"
// lines above them by key: "text", "sent_id". A line without a value has "".
type Sentence struct {
	Comments map[string]string
	Tokens   []Token
}

// A Token is one syntactic word. Head is the number of its head, counted from
// 1, and 0 for the root or where none is given. A column that the file leaves
// out as "_" is "", Form and Lemma apart.
type Token struct {
	Form, Lemma string
	UPOS, Tag   string // universal and Penn part of speech
	Features    string // "Number=Sing|Person=3"
	Head        int
	Relation    string // to the head: "nsubj"
	Misc        string // "Start=0|End=3|NER=O"
	SpaceAfter  bool   // whether white space follows in the text
}

// Value returns what Misc says of key, "" where it does not.
func (t *Token) Value(key string) string {
	for field := range strings.SplitSeq(t.Misc, "|") {
		if k, v, _ := strings.Cut(field, "="); k == key {
			return v
		}
	}
	return ""
}
