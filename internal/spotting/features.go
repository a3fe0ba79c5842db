package spotting

import (
	"math/bits"
	"slices"
	"strings"

	"github.com/quoth-go/quoth/internal/lexicon"
	"github.com/quoth-go/quoth/internal/linear"
	"github.com/quoth-go/quoth/sentence"
)

// featureVersion names the features below. It is raised with every change.
const featureVersion = "1"

// The templates of the features. The first is that of the intercept.
const (
	intercept = iota
	aWord
	wordPair
	aTag
	tagPair
	tagTriple
	wordTag
	tagWord
	wordPart
	tagCount
	lengthTemplate
)

// intercepts is how many features share the intercept, so that none of them is
// so large that all weights get coarse steps in the file.
const intercepts = 32

const (
	maxTokens = 256 // of a sentence that are read: a longer one is a list
	maxWord   = 128 // bytes of a word that are read
	maxParts  = 32  // bytes of a word that are cut into parts
	maxCount  = 5   // to which tags are counted
)

// A Reader reads sentences as features. Its zero value is ready for use; it is
// scratch that is used again, and not safe for concurrent use.
type Reader struct {
	words    []uint32 // what stands for each word
	tags     []sentence.Tag
	folded   []byte
	counts   [sentence.ADD + 1]int
	features []uint32
	seen     []uint32 // a set of features, by open addressing; 0 is a free place
}

// reset forgets the sentence read before.
func (r *Reader) reset() {
	r.words, r.tags, r.features = r.words[:0], r.tags[:0], r.features[:0]
	clear(r.counts[:])
}

// push adds a token to the sentence. Quotation marks are none of its words.
func (r *Reader) push(word string, tag sentence.Tag) {
	if tag == sentence.OpenQuote || tag == sentence.CloseQuote || len(r.words) == maxTokens {
		return
	}
	if tag > sentence.ADD {
		tag = sentence.NoTag // of a tagger that has more tags
	}
	r.words = append(r.words, r.code(word, tag))
	r.tags = append(r.tags, tag)
}

// Numbers that stand for words of a kind.
const (
	edge = iota // before the first word and behind the last
	name
	year
	integer
	decimal
	figure // any other form with a digit: "9/11", "90-minute"
)

// code returns what stands for a word, and adds the features of its parts.
func (r *Reader) code(word string, tag sentence.Tag) uint32 {
	switch {
	case tag.IsProper():
		return name
	case hasDigit(word):
		return figureOf(word)
	case tag.IsPunctuation():
		return linear.HashString(word)
	}
	r.folded = append(lexicon.AppendFold(append(r.folded[:0], '^'), word[:min(len(word), maxWord)]), '$')
	r.addParts(r.folded[:min(len(r.folded), maxParts)])
	return linear.HashString(string(r.folded))
}

func hasDigit(word string) bool {
	for i := range len(word) {
		if '0' <= word[i] && word[i] <= '9' {
			return true
		}
	}
	return false
}

// figureOf returns the form of a word with digits.
func figureOf(word string) uint32 {
	switch {
	case strings.Trim(word, "0123456789") == "":
		if len(word) == 4 && (word[:2] == "19" || word[:2] == "20") {
			return year
		}
		return integer
	case strings.Trim(word, "0123456789,") == "":
		return integer
	case strings.Trim(word, "0123456789,.") == "":
		return decimal
	}
	return figure
}

// addParts adds the runs of four and five bytes of a word between its edges.
func (r *Reader) addParts(word []byte) {
	for i := range len(word) - 3 {
		four := uint32(word[i])<<24 | uint32(word[i+1])<<16 | uint32(word[i+2])<<8 | uint32(word[i+3])
		r.add(wordPart, four)
		if i+4 < len(word) {
			r.add(wordPart, linear.Mix(four, uint32(word[i+4])))
		}
	}
}

func (r *Reader) add(template, value uint32) {
	r.features = append(r.features, linear.Mix(template, value))
}

func (r *Reader) add2(template, a, b uint32) { r.add(template, linear.Mix(a, b)) }

// close ends the sentence, less the mark that ends a statement, and returns its
// features, each once, less those of the intercept, which every sentence has.
func (r *Reader) close() []uint32 {
	for n := len(r.words); n > 0 && isStop(r.tags[n-1]) && r.words[n-1] != questionMark; n-- {
		r.words, r.tags = r.words[:n-1], r.tags[:n-1]
	}
	r.addSequences()
	for tag, n := range r.counts {
		for k := 2; k <= min(n, maxCount); k++ {
			r.add2(tagCount, uint32(tag), uint32(k))
		}
	}
	n := len(r.words)
	r.add2(lengthTemplate, 0, uint32(min(n/4, 10)))
	r.add2(lengthTemplate, 1, uint32(bits.Len(uint(n*n))))
	return r.unique()
}

// unique returns the features, each once, in the order of the first. The set is
// roomy and its loops free of branches that nobody can foretell, since whether a
// feature is new is one of these.
func (r *Reader) unique() []uint32 {
	size := 1 << bits.Len(uint(4*len(r.features)))
	r.seen = slices.Grow(r.seen[:0], size)[:size]
	clear(r.seen)
	n := 0
	for _, f := range r.features {
		i := int(f) & (size - 1)
		for isAnother(r.seen[i], f) {
			i = (i + 1) & (size - 1)
		}
		r.features[n] = f
		if r.seen[i] == 0 { // the feature 0, if there ever is one, may be there twice
			n++
		}
		r.seen[i] = f
	}
	return r.features[:n]
}

// isAnother reports whether a place of the set holds another feature than f: it
// is neither 0 nor f.
func isAnother(place, f uint32) bool { return uint64(place)*uint64(place^f) != 0 }

var questionMark = linear.HashString("?")

// isStop reports whether a mark may end a sentence or a piece of one.
func isStop(t sentence.Tag) bool {
	return t == sentence.Period || t == sentence.Comma || t == sentence.Colon
}

// addSequences adds the words and the tags, and how they follow each other.
func (r *Reader) addSequences() {
	word, tag, before := uint32(edge), uint32(edge), uint32(edge)
	for i := range len(r.words) + 1 {
		nextWord, nextTag := uint32(edge), uint32(edge)
		if i < len(r.words) {
			nextWord, nextTag = r.words[i], uint32(r.tags[i])
			r.counts[nextTag]++
			r.add(aWord, nextWord)
			r.add(aTag, nextTag)
		}
		r.add2(wordPair, word, nextWord)
		r.add2(tagPair, tag, nextTag)
		r.add2(tagTriple, linear.Mix(before, tag), nextTag)
		r.add2(wordTag, word, nextTag)
		r.add2(tagWord, tag, nextWord)
		word, tag, before = nextWord, nextTag, tag
	}
}
