package entity

import (
	"strings"

	"github.com/quoth-go/quoth/internal/lexicon"
	"github.com/quoth-go/quoth/sentence"
)

// key returns the folded words of a name, without nicknames, middle initials
// and what tells a son from his father.
func (a *analysis) key(name tokens) string {
	switch {
	case name.empty():
		return ""
	case a.isTelling(name):
		return a.folded.Join(name.first, name.last)
	}
	return strings.Join(a.tellingWords(name), " ")
}

// nameWords returns the folded words that make up the key of a name. They are
// not to be changed.
func (a *analysis) nameWords(name tokens) []string {
	if !a.isTelling(name) {
		return a.tellingWords(name)
	}
	return a.words[name.first:name.last:name.last]
}

// isTelling reports whether all the words of a name count.
func (a *analysis) isTelling(name tokens) bool {
	for i := name.first; i < name.last; i++ {
		if a.isMark(i) || a.isIncidental(name, i) {
			return false
		}
	}
	return true
}

// isMark reports whether token i is a mark that is no part of a name's words.
func (a *analysis) isMark(i int) bool { return a.tag(i).IsPunctuation() && !lexicon.IsDash(a.words[i]) }

// tellingWords returns the words of a name that has some which do not count.
func (a *analysis) tellingWords(name tokens) []string {
	words := make([]string, 0, min(name.last-name.first, 16))
	for i := name.first; i < name.last; i++ {
		switch {
		case a.tag(i) == sentence.OpenQuote:
			i++
		case !a.isMark(i) && !a.isIncidental(name, i):
			words = append(words, a.words[i])
		}
	}
	return words
}

// isIncidental reports whether token i of a name is a middle initial or tells a
// son from his father.
func (a *analysis) isIncidental(name tokens, i int) bool {
	w := a.words[i]
	return i > name.first && (i+1 < name.last && len(w) == 1 && w != "&" && w != "-" || isJunior(w))
}

// oneLine returns s with runs of white space as one blank.
func oneLine(s string) string {
	for i := range len(s) {
		switch b := s[i]; {
		case b > ' ' && b != "\u0085"[0]: // as nearly all
		case b == ' ' && i > 0 && s[i-1] == ' ', '\t' <= b && b <= '\r',
			strings.HasPrefix(s[i:], "\u0085"), strings.HasPrefix(s[i:], "\u00a0"):
			return strings.Join(strings.Fields(s), " ")
		}
	}
	return s
}
