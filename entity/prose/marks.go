package prose

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/quoth-go/quoth/sentence"
)

// classifyMarks sets the tags of the tokens that are marks of punctuation,
// symbols and addresses, and leaves those of words at NoTag.
func classifyMarks(text string, tokens []sentence.Token, tags []sentence.Tag) {
	var open quoteState
	for i, tok := range tokens {
		word := tok.Of(text)
		switch word {
		case `"`, "'":
			tags[i] = open.straight(text, tok.Span)
		case "’":
			tags[i] = open.apostrophe(text, tok.Span)
		case "‘":
			open.single = true
			tags[i] = sentence.OpenQuote
		case "-", "–":
			tags[i] = dash(text, tok.Span)
		default:
			tags[i] = markTag(word)
		}
	}
}

// markTag returns the tag of a word that is no word, and NoTag for others.
func markTag(word string) sentence.Tag {
	switch word {
	case "``", "`", "“", "„", "‟", "«", "‹", "‚":
		return sentence.OpenQuote
	case "''", "”", "»", "›":
		return sentence.CloseQuote
	case ",", "،", "，":
		return sentence.Comma
	case ".", "!", "?", "!?", "?!", "。":
		return sentence.Period
	case ":", ";", "--", "—", "―", "...", "…", "---":
		return sentence.Colon
	case "(", "[", "{":
		return sentence.OpenBracket
	case ")", "]", "}":
		return sentence.CloseBracket
	case "$", "US$", "C$", "A$", "€", "£", "¥":
		return sentence.Dollar
	case "#":
		return sentence.Pound
	case "%":
		return sentence.NN
	case "&":
		return sentence.CC
	}
	if isAddress(word) {
		return sentence.ADD
	}
	return markRunTag(word)
}

// markRunTag tags what holds neither letter nor digit: runs of one mark as the
// mark, anything else as a symbol.
func markRunTag(word string) sentence.Tag {
	first, _ := utf8.DecodeRuneInString(word)
	uniform := true
	for _, r := range word {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return sentence.NoTag
		}
		uniform = uniform && r == first
	}
	switch {
	case strings.Trim(word, "!?.") == "" && strings.ContainsAny(word, "!?"):
		return sentence.Period
	case uniform && (first == '.' || first == '-' || first == '—' || first == '–'):
		return sentence.Colon
	case uniform && strings.ContainsRune("*_=~•·|", first):
		return sentence.NFP
	}
	return sentence.SYM
}

// isAddress reports whether word is an e-mail or web address.
func isAddress(word string) bool {
	if len(word) < 4 || len(word) > 2048 {
		return false
	}
	if strings.HasPrefix(word, "http://") || strings.HasPrefix(word, "https://") || strings.HasPrefix(word, "www.") {
		return true
	}
	at := strings.IndexByte(word, '@')
	return at > 0 && strings.LastIndexByte(word, '.') > at
}

// A quoteState remembers which straight quotation marks of a sentence are open.
type quoteState struct{ double, single bool }

// straight tells an opening straight mark from a closing one, by the white
// space around and, where that does not say, by whether one is open. A single
// one may also be the possessive of a plural.
func (q *quoteState) straight(text string, at sentence.Span) sentence.Tag {
	before, after := spaceBefore(text, at.Start), spaceAfter(text, at.End)
	isOpen := &q.double
	if text[at.Start] == '\'' {
		isOpen = &q.single
		if !before && !*isOpen && strings.HasSuffix(text[:at.Start], "s") {
			return sentence.POS
		}
	}
	closes := *isOpen
	if before != after {
		closes = after
	}
	*isOpen = !closes
	if closes {
		return sentence.CloseQuote
	}
	return sentence.OpenQuote
}

// apostrophe tells a closing single quotation mark from the possessive of a
// plural.
func (q *quoteState) apostrophe(text string, at sentence.Span) sentence.Tag {
	if !q.single && !spaceBefore(text, at.Start) && strings.HasSuffix(text[:at.Start], "s") {
		return sentence.POS
	}
	q.single = false
	return sentence.CloseQuote
}

// spaceBefore reports whether nothing, white space or an opening mark stands
// before offset i.
func spaceBefore(text string, i int) bool {
	r, n := utf8.DecodeLastRuneInString(text[:i])
	return n == 0 || unicode.IsSpace(r) || strings.ContainsRune("([{“‘«—–-", r)
}

// spaceAfter reports whether nothing, white space or a closing mark stands at
// offset i.
func spaceAfter(text string, i int) bool {
	r, n := utf8.DecodeRuneInString(text[i:])
	return n == 0 || unicode.IsSpace(r) || strings.ContainsRune(")]}”’».,;:!?—–", r)
}

// dash tells a hyphen inside a word that the tokenizer cut from a dash between
// words.
func dash(text string, at sentence.Span) sentence.Tag {
	if spaceBefore(text, at.Start) || spaceAfter(text, at.End) {
		return sentence.Colon
	}
	return sentence.HYPH
}

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
