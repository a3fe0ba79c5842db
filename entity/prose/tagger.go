package prose

import (
	"strings"

	"github.com/quoth-go/quoth/sentence"
)

// A tagger is a greedy averaged perceptron: tags are chosen from left to right,
// each by the sum of the weights of the features of its place.
type tagger struct {
	certain map[string]sentence.Tag // words that the treebank nearly always tags alike
	weights map[string][]tagWeight  // by feature
}

type tagWeight struct {
	tag   sentence.Tag
	milli int32
}

// numTags is more than there are tags.
const numTags = 64

// tag tags the tokens of one sentence.
func (t *tagger) tag(text string, tokens []sentence.Token) {
	words := make([]string, len(tokens))
	sentence.TagMarks(text, tokens)
	for i, tok := range tokens {
		words[i] = treebankWord(tok.Of(text), tok.Tag)
	}
	context := contextOf(words)
	prev, prev2 := "-START-", "-START2-"
	for i, word := range words {
		tag := tokens[i].Tag
		if tag == sentence.NoTag {
			tag = t.certain[word]
		}
		if tag == sentence.NoTag {
			tag = t.predict(&place{word: word, context: context[i : i+5], prev: prev, prev2: prev2})
		}
		tokens[i].Tag = correct(word, tag)
		prev, prev2 = proseTag(tag), prev
	}
}

// contextOf returns the words as the features spell them, with two more at
// each end.
func contextOf(words []string) []string {
	context := make([]string, 0, len(words)+4)
	context = append(context, "-START-", "-START2-")
	for _, w := range words {
		context = append(context, normalize(w))
	}
	return append(context, "-END-", "-END2-")
}

// normalize folds numbers and hyphenated words together, and case.
func normalize(word string) string {
	switch {
	case word == "":
		return ""
	case word[0] != '-' && strings.Contains(word, "-"):
		return "!HYPHEN"
	case len(word) == 4 && strings.Trim(word, "0123456789") == "":
		return "!YEAR"
	case '0' <= word[0] && word[0] <= '9':
		return "!DIGITS"
	}
	return strings.ToLower(word)
}

// A place is what the features of a token are made of: its word, the five
// normalized words around it and the two tags before it.
type place struct {
	word        string
	context     []string
	prev, prev2 string
}

// predict returns the tag with the highest score, the first one of a tie.
func (t *tagger) predict(p *place) sentence.Tag {
	var scores [numTags]int32
	var seen [numTags]bool
	var buf [96]byte
	key := buf[:0]
	add := func(parts ...string) {
		key = key[:0]
		for i, part := range parts {
			if i > 0 {
				key = append(key, ' ')
			}
			key = append(key, part...)
		}
		for _, w := range t.weights[string(key)] {
			scores[w.tag] += w.milli
			seen[w.tag] = true
		}
	}
	before2, before, word, after, after2 := p.context[0], p.context[1], p.context[2], p.context[3], p.context[4]
	add("bias")
	add("i suffix", suffix3(p.word))
	add("i pref1", firstByte(p.word))
	add("i-1 tag", p.prev)
	add("i-2 tag", p.prev2)
	add("i tag+i-2 tag", p.prev, p.prev2)
	add("i word", word)
	add("i-1 tag+i word", p.prev, word)
	add("i-1 word", before)
	add("i-1 suffix", suffix3(before))
	add("i-2 word", before2)
	add("i+1 word", after)
	add("i+1 suffix", suffix3(after))
	add("i+2 word", after2)
	best := sentence.NN
	for tag := range scores {
		if seen[tag] && (!seen[best] || scores[tag] > scores[best]) {
			best = sentence.Tag(tag)
		}
	}
	return best
}

// suffix3 returns the last three bytes of word.
func suffix3(word string) string { return word[max(0, len(word)-3):] }

// firstByte returns the first byte of word, as the letter of that number.
func firstByte(word string) string {
	if word == "" {
		return ""
	}
	return string(rune(word[0]))
}

// proseTag returns the name that the weights have for tag.
func proseTag(tag sentence.Tag) string {
	switch tag {
	case sentence.OpenBracket:
		return "("
	case sentence.CloseBracket:
		return ")"
	case sentence.HYPH, sentence.NFP:
		return ":"
	case sentence.ADD:
		return "NN"
	}
	return tag.String()
}

// correct mends what the treebank's news of 1989 did not teach.
func correct(word string, tag sentence.Tag) sentence.Tag {
	switch word {
	case "i":
		return sentence.PRP
	case "Please", "please", "Yes", "yes", "Hello", "hello", "Hi", "Hey", "hey", "Oh", "oh", "Ah", "Um", "um", "Uh", "uh",
		"OK", "Ok", "Okay", "okay", "Wow", "Thanks", "Yeah", "yeah", "Alright":
		return sentence.UH
	}
	return tag
}
