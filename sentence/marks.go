package sentence

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// TagMarks tags the tokens of one sentence that are marks of punctuation,
// symbols and addresses by their characters and what surrounds them, and sets
// all others to NoTag. It is what a Tagger needs no model for. Where EWT and GUM
// differ, it follows what the two together have more often.
func TagMarks(text string, tokens []Token) {
	var open quoteState
	for i, tok := range tokens {
		switch word := tok.Of(text); word {
		case `"`, "'":
			tokens[i].Tag = open.straight(text, tok.Span)
		case "’":
			tokens[i].Tag = open.apostrophe(text, tok.Span)
		case "‘":
			open.single = true
			tokens[i].Tag = OpenQuote
		case "-", "–":
			tokens[i].Tag = dashTag(text, tok.Span, i == 0)
		default:
			tokens[i].Tag = markTag(word)
		}
	}
	tagEllipsis(text, tokens)
}

// tagEllipsis makes an ellipsis that nothing follows but closing marks the period
// of its sentence.
func tagEllipsis(text string, tokens []Token) {
	for i := len(tokens) - 1; i >= 0; i-- {
		switch tokens[i].Tag {
		case CloseQuote, CloseBracket, Period:
		case Colon:
			if isEllipsis(tokens[i].Of(text)) {
				tokens[i].Tag = Period
			}
			return
		default:
			return
		}
	}
}

func isEllipsis(word string) bool { return strings.Trim(word, ".…") == "" }

// markTag returns the tag of a word that is no word, and NoTag for others.
func markTag(word string) Tag {
	if isPlain(word) {
		return NoTag
	}
	switch word {
	case "``", "`", "“", "„", "‟", "«", "‹", "‚":
		return OpenQuote
	case "''", "”", "»", "›":
		return CloseQuote
	case ",", "،", "，":
		return Comma
	case ".", "!", "?", "!?", "?!", "。":
		return Period
	case ":", ";", "--", "—", "―", "...", "…", "---":
		return Colon
	case "(", "[", "{", "<", "<<":
		return OpenBracket
	case ")", "]", "}", ">", ">>":
		return CloseBracket
	case "$", "US$", "C$", "A$", "€", "£", "¥":
		return Dollar
	case "%", "#":
		return NN
	case "@":
		return IN
	case "&":
		return CC
	}
	if isAddress(word) {
		return ADD
	}
	return markRunTag(word)
}

// isPlain reports whether word is of letters of ASCII alone, as most are.
func isPlain(word string) bool {
	for i := range len(word) {
		if c := word[i] | 0x20; c < 'a' || 'z' < c {
			return false
		}
	}
	return true
}

// markRunTag tags what holds neither letter nor digit: the runs that end a
// sentence or interrupt it, emoticons and drawn lines, and other symbols.
func markRunTag(word string) Tag {
	first, n := utf8.DecodeRuneInString(word)
	uniform := true
	for _, r := range word {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return NoTag
		}
		uniform = uniform && r == first
	}
	switch {
	case strings.Trim(word, "!?.") == "" && strings.ContainsAny(word, "!?"):
		return Period
	case uniform && first == '.', uniform && isDash(first) && len(word) <= 3*n:
		return Colon
	case uniform && strings.ContainsRune("*_=~•·|", first), len(word) > n && !unicode.Is(unicode.Sc, first):
		return NFP
	}
	return SYM
}

func isDash(r rune) bool { return r == '-' || r == '—' || r == '–' }

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
func (q *quoteState) straight(text string, at Span) Tag {
	before, after := spaceBefore(text, at.Start), spaceAfter(text, at.End)
	isOpen := &q.double
	if text[at.Start] == '\'' {
		isOpen = &q.single
		if !before && !*isOpen && strings.HasSuffix(text[:at.Start], "s") {
			return POS
		}
	}
	closes := *isOpen
	if before != after {
		closes = after
	}
	*isOpen = !closes
	if closes {
		return CloseQuote
	}
	return OpenQuote
}

// apostrophe tells a closing single quotation mark from the possessive of a
// plural.
func (q *quoteState) apostrophe(text string, at Span) Tag {
	if !q.single && !spaceBefore(text, at.Start) && strings.HasSuffix(text[:at.Start], "s") {
		return POS
	}
	q.single = false
	return CloseQuote
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

// dashTag tells a hyphen inside a word that the tokenizer cut from a dash
// between words, between numbers and before an item of a list.
func dashTag(text string, at Span, first bool) Tag {
	switch {
	case first:
		return NFP
	case betweenNumbers(text, at):
		return SYM
	case spaceBefore(text, at.Start), spaceAfter(text, at.End):
		return Colon
	}
	return HYPH
}

// betweenNumbers reports whether digits stand on both sides of at, with one
// blank or none between.
func betweenNumbers(text string, at Span) bool {
	before := strings.TrimSuffix(text[max(0, at.Start-2):at.Start], " ")
	after := strings.TrimPrefix(text[at.End:min(len(text), at.End+2)], " ")
	return before != "" && isDigit(before[len(before)-1]) && after != "" && isDigit(after[0])
}

func isDigit(b byte) bool { return '0' <= b && b <= '9' }
