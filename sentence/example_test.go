package sentence_test

import (
	"context"
	"fmt"
	"strings"

	"github.com/quoth-go/quoth/sentence"
)

func ExampleParse() {
	d := sentence.Parse("“It’s over,” Mr. Smith said.\nHe left at 5 p.m. Nobody followed.")
	for _, p := range d.Paragraphs {
		for _, s := range d.SentencesOf(p) {
			fmt.Println(s.Start, s.End, s.Of(d.Text))
		}
	}
	// Output:
	// 0 34 “It’s over,” Mr. Smith said.
	// 35 52 He left at 5 p.m.
	// 53 69 Nobody followed.
}

func ExampleDocument_TokensOf() {
	d := sentence.Parse("They don’t know O’Brien’s plan.")
	for _, token := range d.TokensOf(d.Sentences[0]) {
		fmt.Print(token.Of(d.Text), "|")
	}
	// Output: They|do|n’t|know|O’Brien|’s|plan|.|
}

// A capitals is a Tagger that takes every word with a capital for a name.
type capitals struct{}

func (capitals) Tag(text string, tokens []sentence.Token) {
	for i, t := range tokens {
		if word := t.Of(text); strings.ToLower(word) != word {
			tokens[i].Tag = sentence.NNP
		}
	}
}

func ExampleParser_Parse() {
	p := sentence.NewParser(sentence.WithTagger(capitals{}))
	d, err := p.Parse(context.Background(), "Mexico says no to Trump.")
	if err != nil {
		fmt.Println(err)
		return
	}
	for i, t := range d.Tokens {
		if t.Tag.IsProper() {
			fmt.Println(d.Word(i), t.Tag)
		}
	}
	// Output:
	// Mexico NNP
	// Trump NNP
}
