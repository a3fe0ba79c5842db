package main

import (
	"cmp"
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"github.com/quoth-go/quoth/internal/conllu"
	"github.com/quoth-go/quoth/internal/lexicon"
	"github.com/quoth-go/quoth/internal/naming"
	"github.com/quoth-go/quoth/sentence"
)

// A named document has its names as labels. Silver ones are those of a program.
type named struct {
	naming.Example
	doc    *sentence.Document
	silver bool
}

// A nameSpan is a name in bytes of the text.
type nameSpan struct {
	sentence.Span
	kind naming.Kind
}

func readNamed(c corpora) ([]named, error) {
	gold, err := readGUMNames(c, "gum/train")
	if err != nil {
		return nil, err
	}
	silver, err := readPolNeARNames(c)
	return append(silver, gold...), err
}

// newNamed parses text and lays the names over its tokens, the longest first,
// since names of GUM stand inside of others.
func newNamed(p *sentence.Parser, text string, names []nameSpan) (named, error) {
	doc, err := p.Parse(context.Background(), text)
	if err != nil {
		return named{}, err
	}
	n := named{doc: doc}
	n.Text = new(naming.Text)
	n.Text.Reset(doc, nil)
	n.Gold = make([]naming.Label, len(doc.Tokens))
	slices.SortStableFunc(names, func(a, b nameSpan) int { return cmp.Compare(b.Len(), a.Len()) })
	for _, name := range names {
		n.lay(name)
	}
	return n, nil
}

// lay labels the tokens of name where no other one is.
func (n *named) lay(name nameSpan) {
	first := n.doc.TokenAt(name.Start)
	last := first
	for last < len(n.doc.Tokens) && n.doc.Tokens[last].Start < name.End {
		last++
	}
	for name.kind == naming.Person && first+1 < last && isTitle(n.doc.Word(first)) {
		first++ // CoreNLP leaves titles out, and so do we
	}
	if first == last || slices.ContainsFunc(n.Gold[first:last], func(l naming.Label) bool { return l != naming.Outside }) {
		return
	}
	n.Gold[first] = naming.Begin(name.kind)
	for i := first + 1; i < last; i++ {
		n.Gold[i] = naming.Inside(name.kind)
	}
}

func isTitle(word string) bool {
	class := lexicon.ClassOf(string(lexicon.AppendFold(nil, word)))
	return class.Is(lexicon.FrequentTitle) && !class.Is(lexicon.Given)
}

// taggedParser returns a parser with the tagger whose model file stands in the
// tree, which may be newer than the one in this program.
func taggedParser() (*sentence.Parser, error) {
	file, err := os.ReadFile(taggerFile)
	if err != nil {
		return nil, err
	}
	tagger, err := sentence.OpenTagger(string(file))
	if err != nil {
		return nil, err
	}
	return sentence.NewParser(sentence.WithTagger(tagger)), nil
}

// byteOffsets returns the byte at which each character of text begins, and at
// last the length of text.
func byteOffsets(text string) []int {
	offsets := make([]int, 0, len(text)+1)
	for i := range text {
		offsets = append(offsets, i)
	}
	return append(offsets, len(text))
}

// A gumFile is the JSON of a document of GUM. Its offsets are in characters.
type gumFile struct {
	Entities []struct {
		Type     string
		Mentions []struct {
			Start, End int
			HeadStart  int `json:"head_start"`
			HeadEnd    int `json:"head_end"`
			Form       string
		}
	}
}

func readGUMNames(c corpora, folder string) ([]named, error) {
	parser, err := taggedParser()
	if err != nil {
		return nil, err
	}
	files, err := filepath.Glob(filepath.Join(c.path(folder), "*.json"))
	if err != nil {
		return nil, err
	}
	var set []named
	for _, file := range files {
		text, err := os.ReadFile(strings.TrimSuffix(file, ".json") + ".txt")
		if err != nil {
			return nil, err
		}
		names, err := gumNames(file, string(text))
		if err != nil {
			return nil, err
		}
		n, err := newNamed(parser, string(text), names)
		if err != nil {
			return nil, err
		}
		set = append(set, n)
	}
	return set, nil
}

// gumNames returns the names of a document. Those of "co-star Jensen Ackles",
// where GUM calls the role the head and leaves the name out, are added.
func gumNames(file, text string) ([]nameSpan, error) {
	content, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	var g gumFile
	if err := json.Unmarshal(content, &g); err != nil {
		return nil, err
	}
	offsets := byteOffsets(text)
	var names []nameSpan
	for _, e := range g.Entities {
		kind, ok := gumKind(e.Type)
		for _, m := range e.Mentions {
			switch {
			case ok && m.Form == "name":
				names = append(names, nameSpan{sentence.Span{Start: offsets[m.HeadStart], End: offsets[m.HeadEnd]}, kind})
			case e.Type == "person" && m.Form == "nominal":
				if end := capitalsEnd(text, offsets[m.HeadEnd], offsets[m.End]); end > offsets[m.HeadEnd] {
					names = append(names, nameSpan{sentence.Span{Start: offsets[m.HeadEnd] + 1, End: end}, naming.Person})
				}
			}
		}
	}
	return names, nil
}

// capitalsEnd returns the end of the words with capitals that stand behind a
// blank at start, start where there are none.
func capitalsEnd(text string, start, end int) int {
	last := start
	for last < end && text[last] == ' ' {
		word, _, _ := strings.Cut(text[last+1:end], " ")
		if !lexicon.IsCapital(word) {
			break
		}
		last += 1 + len(word)
	}
	return last
}

// gumKind returns the kind for a type of GUM. Times are no names.
func gumKind(t string) (kind naming.Kind, ok bool) {
	switch t {
	case "person":
		return naming.Person, true
	case "organization":
		return naming.Organization, true
	case "place":
		return naming.Place, true
	}
	return naming.Other, t != "time"
}

func readPolNeARNames(c corpora) ([]named, error) {
	parser, err := taggedParser()
	if err != nil {
		return nil, err
	}
	var set []named
	for doc, err := range conllu.ReadFile(c.path(polnearTrain)) {
		if err != nil {
			return nil, err
		}
		text, err := os.ReadFile(filepath.Join(c.path("polnear/train"), doc.ID+".txt"))
		if err != nil {
			return nil, err
		}
		n, err := newNamed(parser, string(text), coreNLPNames(doc, byteOffsets(string(text))))
		if err != nil {
			return nil, err
		}
		n.silver = true
		set = append(set, n)
	}
	return set, nil
}

// coreNLPNames returns the runs of tokens of one kind.
func coreNLPNames(doc *conllu.Document, offsets []int) []nameSpan {
	var names []nameSpan
	for _, s := range doc.Sentences {
		before := ""
		for i := range s.Tokens {
			tok := &s.Tokens[i]
			ner := tok.Value("NER")
			kind, ok := coreNLPKind(ner, tok.Form)
			start, _ := strconv.Atoi(tok.Value("Start"))
			end, _ := strconv.Atoi(tok.Value("End"))
			switch {
			case !ok || end >= len(offsets):
				ner = ""
			case ner == before:
				names[len(names)-1].End = offsets[end]
			default:
				names = append(names, nameSpan{sentence.Span{Start: offsets[start], End: offsets[end]}, kind})
			}
			before = ner
		}
	}
	return names
}

// coreNLPKind returns the kind for a label of CoreNLP's. Its MISC has the
// adjectives of nations, which are no names to GUM.
func coreNLPKind(ner, form string) (kind naming.Kind, ok bool) {
	switch ner {
	case "PERSON":
		return naming.Person, true
	case "ORGANIZATION":
		return naming.Organization, true
	case "LOCATION":
		return naming.Place, true
	}
	class := lexicon.ClassOf(string(lexicon.AppendFold(nil, form)))
	return naming.Other, ner == "MISC" && !class.Is(lexicon.Demonym|lexicon.People)
}
