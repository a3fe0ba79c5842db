package naming

import (
	"unicode"
	"unicode/utf8"

	"github.com/quoth-go/quoth/internal/linear"
	"github.com/quoth-go/quoth/sentence"
)

// A token is what the features see of one. Words are hashes.
type token struct {
	word    uint32       // folded
	tag     sentence.Tag // NoTag with a capital
	capital bool
	initial bool // begins a sentence, a quotation or what follows a colon
	loud    bool // stands in a headline

	looks       // of the tokens in runs and beside them
	facts facts // likewise
}

// looks are how a word is written.
type looks struct {
	exact            uint32 // the word as it is written
	suffix2, suffix3 uint32
	prefix3          uint32
	shape            uint32
}

func newToken(word string, folded uint32, tag sentence.Tag) token {
	t := token{word: folded, tag: tag, capital: hasCapital(word)}
	if t.capital {
		t.tag = sentence.NoTag
	}
	return t
}

func looksOf(word, folded string) looks {
	return looks{
		exact:   linear.HashString(word),
		suffix2: linear.Suffix(folded, 2),
		suffix3: linear.Suffix(folded, 3),
		prefix3: linear.Prefix(folded, 3),
		shape:   shapeOf(word),
	}
}

// maxLook is how many bytes of a word are looked at for a capital.
const maxLook = 24

func hasCapital(word string) bool {
	for i := range min(len(word), maxLook+1) {
		if c := word[i]; 'A' <= c && c <= 'Z' {
			return true
		} else if c >= utf8.RuneSelf {
			return hasWideCapital(word)
		}
	}
	return false
}

// hasWideCapital is for words with letters beyond ASCII.
func hasWideCapital(word string) bool {
	for i, r := range word {
		if unicode.IsUpper(r) {
			return true
		}
		if i >= maxLook {
			break
		}
	}
	return false
}

// maxShape is how many runs of characters a shape tells.
const maxShape = 8

// shapeOf returns the classes of the characters of word, a run of one class as
// one, and whether the first run is longer than one.
func shapeOf(word string) uint32 {
	shape, last, runs := uint32(1), uint32(0), 0
	for _, r := range word {
		c := classOf(r)
		if c == last {
			if runs == 1 {
				shape |= 1 << 31
			}
			continue
		}
		if runs++; runs > maxShape {
			break
		}
		shape, last = shape<<3|c, c
	}
	return shape
}

func classOf(r rune) uint32 {
	switch {
	case 'a' <= r && r <= 'z':
		return 1
	case 'A' <= r && r <= 'Z':
		return 2
	case '0' <= r && r <= '9':
		return 3
	case r == '.':
		return 4
	case r == '-' || r == '’' || r == '\'':
		return 5
	case unicode.IsUpper(r):
		return 2
	case unicode.IsLetter(r):
		return 1
	}
	return 6
}
