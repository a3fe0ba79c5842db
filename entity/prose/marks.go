package prose

import (
	"strings"

	"github.com/quoth-go/quoth/sentence"
)

// treebankWord returns word as the Penn Treebank spells it; tag is its mark's
// tag, NoTag for a word.
func treebankWord(word string, tag sentence.Tag) string {
	switch tag {
	case sentence.OpenQuote:
		return "``"
	case sentence.CloseQuote:
		return "''"
	case sentence.OpenBracket:
		return "("
	case sentence.CloseBracket:
		return ")"
	case sentence.Colon:
		return treebankColon(word)
	}
	return straighten(word)
}

// treebankColon returns a mark inside of a sentence as the treebank spells it.
func treebankColon(word string) string {
	switch {
	case word == "…":
		return "..."
	case word == ":", word == ";", word[0] == '.':
		return word
	}
	return "--"
}

// straighten returns word with straight apostrophes.
func straighten(word string) string { return apostrophes.Replace(word) }

// apostrophes is read only.
var apostrophes = strings.NewReplacer("’", "'", "‘", "'", "ʼ", "'")
