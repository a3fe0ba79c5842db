package prose

import (
	"strconv"
	"strings"
	"unicode"

	"github.com/quoth-go/quoth/entity"
	"github.com/quoth-go/quoth/sentence"
)

// A chunker labels each token as outside of names, beginning one or inside one,
// from left to right.
type chunker struct {
	labels  []label
	basic   map[string]bool          // the 850 words of Basic English
	weights map[string][]labelWeight // by feature
}

type labelWeight struct {
	label  uint8
	weight float64
}

// A label is where in a name a token stands ('B', 'I' or 'O'), and which kind
// of name it is.
type label struct {
	place byte
	kind  string
}

func parseLabel(name string) label {
	place, kind, _ := strings.Cut(name, "-")
	return label{place: place[0], kind: kind}
}

// follows reports whether l may stand after p: a name goes on in its own kind.
func (l label) follows(p label) bool {
	return l.place != 'I' || p.place != 'O' && p.kind == l.kind
}

// entityType maps the kinds of ACE to the types of package entity.
func (l label) entityType() entity.Type {
	switch l.kind {
	case "PERSON":
		return entity.Person
	case "ORGANIZATION":
		return entity.Organization
	}
	return entity.Place
}

// appendNames appends the names among the tokens of one sentence. Neighbours of
// one kind are one name: the labels tell their beginnings badly, and nobody
// writes two names side by side.
func (c *chunker) appendNames(names []entity.Proper, text string, tokens []sentence.Token) []entity.Proper {
	words := make([]string, len(tokens))
	for i, tok := range tokens {
		words[i] = chunkerWord(tok.Of(text), tok.Tag)
	}
	prev := label{place: 'O'}
	for i, tok := range tokens {
		l := c.label(words, tokens, i, prev)
		switch {
		case l.place == 'O':
		case l.kind == prev.kind:
			names[len(names)-1].End = tok.End
		default:
			names = append(names, entity.Proper{Span: tok.Span, Type: l.entityType()})
		}
		prev = l
	}
	return names
}

// chunkerWord returns word as the recognizer was trained on it.
func chunkerWord(word string, tag sentence.Tag) string {
	if tag == sentence.OpenQuote || tag == sentence.CloseQuote {
		return `"`
	}
	return straighten(word)
}

// label returns the label of token i with the highest score among those that
// may follow prev.
func (c *chunker) label(words []string, tokens []sentence.Token, i int, prev label) label {
	scores := make([]float64, len(c.labels))
	var buf [96]byte
	key := buf[:0]
	add := func(feature string, values ...string) {
		key = append(key[:0], feature...)
		for j, v := range values {
			key = append(key, "-+"[min(j, 1)])
			key = append(key, v...)
		}
		for _, w := range c.weights[string(key)] {
			scores[w.label] += w.weight
		}
	}
	f := featuresAt(words, tokens, i, prev)
	add("bias", "True")
	add("en-wordlist", title(c.basic[f.word]))
	add("nextpos", f.nextTag)
	add("nextword", f.nextWord)
	add("pos", f.tag)
	add("pos+prevtag", f.tag, f.prevLabel)
	add("prefix3", strings.ToLower(f.word[:min(3, len(f.word))]))
	add("prevpos", f.prevTag)
	add("prevtag", f.prevLabel)
	add("prevword", f.prevWord)
	add("shape", shape(f.word))
	add("shape+prevtag", f.prevShape, f.prevLabel)
	add("suffix3", strings.ToLower(suffix3(f.word)))
	add("word", f.word)
	add("word+nextpos", f.lower, f.nextTag)
	add("word.lower", f.lower)
	add("wordlen", strconv.Itoa(len(f.word)))
	return c.best(scores, prev)
}

func (c *chunker) best(scores []float64, prev label) label {
	best := -1
	for i, l := range c.labels {
		if l.follows(prev) && (best < 0 || scores[i] > scores[best]) {
			best = i
		}
	}
	return c.labels[best]
}

// chunkFeatures are the values of the recognizer's features at one token.
type chunkFeatures struct {
	word, lower, tag                        string
	prevWord, prevTag, prevLabel, prevShape string
	nextWord, nextTag                       string
}

func featuresAt(words []string, tokens []sentence.Token, i int, prev label) chunkFeatures {
	const none = "None"
	f := chunkFeatures{
		word: words[i], lower: strings.ToLower(words[i]), tag: proseTag(tokens[i].Tag),
		prevWord: none, prevTag: none, prevLabel: none, prevShape: none,
		nextWord: none, nextTag: none,
	}
	if i > 0 {
		f.prevWord, f.prevTag = strings.ToLower(words[i-1]), proseTag(tokens[i-1].Tag)
		f.prevLabel = string(prev.place)
	}
	if i > 1 {
		f.prevShape = shape(words[i-1])
	}
	if i+1 < len(words) {
		f.nextWord, f.nextTag = strings.ToLower(words[i+1]), strings.ToLower(proseTag(tokens[i+1].Tag))
	}
	return f
}

// title returns b as Python prints it.
func title(b bool) string {
	if b {
		return "True"
	}
	return "False"
}

// shape tells numbers, words in lower case, words that begin with a capital,
// others with letters, and words that end with a mark or a letter beyond ASCII.
func shape(word string) string {
	if _, err := strconv.ParseFloat(word, 64); err == nil {
		return "number"
	}
	switch {
	case word == "":
		return "other"
	case !isWordByte(word[len(word)-1]):
		return "punct"
	case strings.ToLower(word) == word:
		return "downcase"
	case isTitled(word):
		return "upcase"
	}
	return "mixedcase"
}

func isWordByte(b byte) bool {
	return 'a' <= b && b <= 'z' || 'A' <= b && b <= 'Z' || '0' <= b && b <= '9' || b == '_'
}

// isTitled reports whether every part of word begins with a capital or a digit.
func isTitled(word string) bool {
	inside := false
	for _, r := range word {
		isLetter := unicode.IsLetter(r) || unicode.IsDigit(r) || r == '_' || r == '\''
		if isLetter && !inside && unicode.IsLower(r) {
			return false
		}
		inside = isLetter
	}
	return true
}
