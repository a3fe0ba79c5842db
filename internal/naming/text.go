package naming

import (
	"slices"

	"github.com/quoth-go/quoth/internal/deadline"
	"github.com/quoth-go/quoth/internal/lexicon"
	"github.com/quoth-go/quoth/internal/linear"
	"github.com/quoth-go/quoth/sentence"
)

// A Text is a document as the features see it, and the room for reading it,
// which is used again for the next document. Its zero value is ready for use;
// it is not safe for concurrent use.
type Text struct {
	words  *lexicon.Words // folded
	own    lexicon.Words  // where nobody else has folded them
	tokens []token
	runs   []run
	memory memory
	labels []Label

	deadline *deadline.Deadline // of what is done with it; what is left out for it is not used

	bag    linear.Bag
	scores [][modelLabels]int32 // of the tokens of all runs, one after another
	more   [modelLabels]int32   // of one token, to be added
	from   []Label
	chain  chain // of the reading
}

// A run is a stretch of tokens of one sentence that may hold names: words with
// capitals and what joins them.
type run struct {
	first, last int
	row         int // of its first token in the scores
	sentence    sentence.Sentence
}

// Fold sets words to those of doc, as far as until allows.
func Fold(words *lexicon.Words, doc *sentence.Document, until *deadline.Deadline) {
	words.Reset(len(doc.Tokens), doc.Word, until)
}

// Reset has t hold doc, whose tokens must be tagged, and its words as Fold gives
// them; where these are nil it folds them itself.
func (t *Text) Reset(doc *sentence.Document, words *lexicon.Words) {
	if words == nil {
		words = &t.own
		Fold(words, doc, t.deadline)
	}
	n := len(doc.Tokens)
	t.words = words
	t.tokens = slices.Grow(t.tokens[:0], n)
	for i, tok := range doc.Tokens {
		if t.deadline.Passed() {
			return
		}
		t.tokens = append(t.tokens, newToken(doc.Word(i), t.words.Hash(i), tok.Tag))
	}
	t.labels = slices.Grow(t.labels[:0], n)[:n]
	clear(t.labels)
	t.runs = t.runs[:0]
	for _, s := range doc.Sentences {
		if t.deadline.Passed() {
			return
		}
		t.markInitials(doc.Tokens, s)
		t.markHeadline(doc.Tokens, s)
		t.findRuns(doc, s)
	}
	t.lookUp(doc)
	t.memory.reset(t)
	t.scores = slices.Grow(t.scores[:0], t.rows())[:t.rows()]
}

// rows returns how many tokens are in runs.
func (t *Text) rows() int {
	if len(t.runs) == 0 {
		return 0
	}
	last := t.runs[len(t.runs)-1]
	return last.row + last.last - last.first
}

// Cap returns for how many tokens t has room.
func (t *Text) Cap() int { return cap(t.tokens) }

// markInitials marks the tokens of s whose capital the place accounts for.
func (t *Text) markInitials(tokens []sentence.Token, s sentence.Sentence) {
	initial := true
	for i := s.First; i < s.Last; i++ {
		t.tokens[i].initial = initial
		switch tag := tokens[i].Tag; {
		case tag == sentence.OpenQuote, tag == sentence.Colon, tag == sentence.NFP, tag == sentence.LS, tag == sentence.OpenBracket:
			initial = true
		case tag.IsPunctuation() && initial:
		default:
			initial = false
		}
	}
}

// markHeadline marks the tokens of s if nearly all its longer words have
// capitals, its verb among them.
func (t *Text) markHeadline(tokens []sentence.Token, s sentence.Sentence) {
	words, capitals := 0, 0
	for i := s.First; i < s.Last; i++ {
		if tag := tokens[i].Tag; !t.tokens[i].capital && (tag.IsFinite() || tag == sentence.MD) {
			return
		}
		if len(t.words.At(i)) > 3 {
			words++
			if t.tokens[i].capital {
				capitals++
			}
		}
	}
	if words < 3 || capitals*10 < words*8 {
		return
	}
	for i := s.First; i < s.Last; i++ {
		t.tokens[i].loud = true
	}
}

// maxJoint is how many words without capitals may stand between two of a name.
const maxJoint = 3

// findRuns finds the runs of s.
func (t *Text) findRuns(doc *sentence.Document, s sentence.Sentence) {
	for i := s.First; i < s.Last; i++ {
		if !t.tokens[i].capital {
			continue
		}
		r := run{first: i, last: i + 1, sentence: s}
		for j := i + 1; j < s.Last && j-r.last <= maxJoint; j++ {
			if t.tokens[j].capital || isNumber(doc.Word(j)) {
				r.last = j + 1
			} else if !isJoint(t.words.At(j)) && !t.words.Class(j).Is(lexicon.Particle) {
				break
			}
		}
		if n := len(t.runs); n > 0 {
			r.row = t.runs[n-1].row + t.runs[n-1].last - t.runs[n-1].first
		}
		t.runs = append(t.runs, r)
		i = r.last - 1
	}
}

func isNumber(word string) bool { return '0' <= word[0] && word[0] <= '9' }

// isJoint reports whether a folded word, which is no particle, may stand inside a
// name.
func isJoint(word string) bool {
	switch word {
	case "of", "the", "and", "for", "on", "in", "to", "at", "a", "with", "from", "against", "by",
		"&", "'s", "'", "-", "–", "/", "\"", "“", "”", ":", "'n'", "n'":
		return true
	}
	return false
}
