package entity

import (
	"github.com/quoth-go/quoth/internal/deadline"
	"github.com/quoth-go/quoth/internal/lexicon"
	"github.com/quoth-go/quoth/internal/scratch"
	"github.com/quoth-go/quoth/sentence"
)

// A phrase is a mention in the making. Its tokens are first to last, last
// exclusive, as everywhere.
type phrase struct {
	first, last int
	head        int // the token of the head noun or pronoun, the last one of a name
	form        Form
	name        tokens         // the name itself, without titles; empty for other forms
	typ         Type           // of a name, as a Recognizer says; empty without one
	role        tokens         // "Mexican President" in front of the name
	honorific   lexicon.Gender // of "Mr." and "Mrs."
	sentence    int
	class       lexicon.NounClass // of a nominal
	gender      lexicon.Gender
	plural      bool
	definite    bool
	inName      bool // is part of the mention by name beside it
	entity      *cluster
}

// tokens is a run of token indices.
type tokens struct{ first, last int }

func (t tokens) empty() bool { return t.first >= t.last }

// An analysis is what Find knows of one document, with the memory of its work,
// which serves another document after it: nothing of a result lies there. Slices
// by token run parallel to doc.Tokens.
type analysis struct {
	doc     *sentence.Document
	folded  lexicon.Words
	words   []string // folded
	capital []bool   // begins with a capital
	initial []bool   // begins a sentence, a quotation or what follows a colon
	title   []bool   // by sentence: capitals say nothing there

	usage map[string]usage // of each folded word

	phrases   []phrase
	mentioned []*phrase // those that are mentions of the result, in its order
	clusters  []*cluster
	nameEnds  []int32 // by token: the number of the longest name that ends before it, see phraseAt
	personAt  []bool  // tokens that begin the name of a person

	room    slab[cluster]
	taken   []bool // by token, see nameTokens
	walk    discourse
	known   map[string]bool     // the keys of names, see noteNames
	forms   [][]nameForm        // of each entity
	before  []int32             // by token: how many words of its name stand there, see wholeRoles
	groups  map[string]*cluster // by the key under which equal names meet
	aliases aliasIndex

	companies map[company]*cluster // by who is named together
	together  []*phrase            // see joinedTo

	deadline *deadline.Deadline // what is left out for it is not used
}

// slim lets go of all that the result is not made of. It serves long texts, whose
// memory no other will use.
func (a *analysis) slim() {
	*a = analysis{
		doc: a.doc, folded: a.folded, words: a.words, title: a.title, capital: a.capital,
		phrases: a.phrases, clusters: a.clusters, deadline: a.deadline,
	}
}

// A usage says how the text writes a word: several of what follows.
type usage uint8

const (
	common  usage = 1 << iota // in lower case
	proper                    // with a capital that its place does not account for
	family                    // so, behind a given name
	borne                     // as the last word of the name of a person
	leading                   // as the first word of the name of a body, which may do without the others
)

// is reports whether the text writes a folded word so.
func (a *analysis) is(u usage, word string) bool { return a.usage[word]&u != 0 }

// read begins the analysis of doc, whose words are folded already.
func (a *analysis) read(doc *sentence.Document, d *deadline.Deadline) {
	n := len(doc.Tokens)
	a.doc, a.deadline = doc, d
	a.words, a.capital, a.initial = scratch.Zeroed(a.words, n), scratch.Zeroed(a.capital, n), scratch.Zeroed(a.initial, n)
	a.title = scratch.Zeroed(a.title, len(doc.Sentences))
	a.phrases, a.clusters = a.phrases[:0], a.clusters[:0]
	a.room.reset()
	for i := range doc.Tokens {
		if d.Passed() {
			return
		}
		a.words[i], a.capital[i] = a.folded.At(i), lexicon.IsCapital(doc.Word(i))
	}
	for k, s := range doc.Sentences {
		a.markInitials(s)
		a.title[k] = a.isTitle(s)
	}
	a.noteUsage()
}

// noteUsage notes which words the text has in lower case, which with a capital
// where only a name has one, and which as surnames.
func (a *analysis) noteUsage() {
	a.usage = scratch.Emptied(a.usage)
	for k, s := range a.doc.Sentences {
		for i := s.First; i < s.Last && !a.deadline.Passed(); i++ {
			switch {
			case !a.capital[i]:
				a.usage[a.words[i]] |= common
			case a.initial[i] || a.title[k]:
			case a.capital[i-1] && a.class(i-1).Is(lexicon.Given):
				a.usage[a.words[i]] |= proper | family
			default:
				a.usage[a.words[i]] |= proper
			}
		}
	}
}

// addCluster adds c to the clusters, and returns its place.
func (a *analysis) addCluster(c cluster) *cluster {
	at := a.room.add(c)
	a.clusters = append(a.clusters, at)
	return at
}

// markInitials marks the tokens of s whose capital the place accounts for.
func (a *analysis) markInitials(s sentence.Sentence) {
	initial := true
	for i := s.First; i < s.Last; i++ {
		a.initial[i] = initial
		switch tag := a.doc.Tokens[i].Tag; {
		case tag == sentence.Colon:
			initial = !a.isDouble(i - 1)
		case tag == sentence.OpenQuote, tag == sentence.NFP, tag == sentence.SYM, tag == sentence.LS, tag == sentence.OpenBracket:
			initial = true
		case tag.IsPunctuation() && initial:
		default:
			initial = false
		}
	}
}

// isTitle reports whether s is written like a headline: all of its words in
// capitals, or nearly all of the longer ones with one and no verb without, or
// no more than a few words without a full stop.
func (a *analysis) isTitle(s sentence.Sentence) bool {
	words, capitals, loud := 0, 0, 0
	for i := s.First; i < s.Last; i++ {
		tag, word := a.tag(i), a.doc.Word(i)
		switch {
		case tag.IsPunctuation():
		case !a.capital[i] && (tag.IsFinite() || tag == sentence.MD) && len(word) > 2:
			return false
		case len(word) > 3:
			words++
			capitals += count(a.capital[i])
			loud += count(lexicon.IsAllCapitals(word))
		}
	}
	stop := a.tag(s.Last-1) == sentence.Period && a.doc.Word(s.Last-1) != "!"
	if words < 3 {
		return !stop && s.Last-s.First <= 4
	}
	return loud*10 >= words*8 || !stop && capitals*10 >= words*8 || words > 3 && capitals*10 >= words*9
}

func count(b bool) int {
	if b {
		return 1
	}
	return 0
}

// tag returns the tag of token i, NoTag beyond the text.
func (a *analysis) tag(i int) sentence.Tag {
	if i < 0 || i >= len(a.words) {
		return sentence.NoTag
	}
	return a.doc.Tokens[i].Tag
}

// word returns the folded word of token i, "" beyond the text.
func (a *analysis) word(i int) string {
	if i < 0 || i >= len(a.words) {
		return ""
	}
	return a.words[i]
}

// class returns what the lexicon says of the word of token i, nothing beyond the
// text.
func (a *analysis) class(i int) lexicon.Class {
	if i < 0 || i >= len(a.words) {
		return 0
	}
	return a.folded.Class(i)
}

// text returns the words of a run of tokens as they stand in the text, but for
// white space, of which one blank stays.
func (a *analysis) text(t tokens) string {
	return oneLine(a.doc.Cover(t.first, t.last).Of(a.doc.Text))
}
