package entity_test

import (
	"context"
	"fmt"
	"strings"

	"github.com/quoth-go/quoth/entity"
	"github.com/quoth-go/quoth/sentence"
)

func ExampleFinder_Find() {
	tagger, err := sentence.NewTagger()
	if err != nil {
		fmt.Println(err)
		return
	}
	namer, err := entity.NewNamer()
	if err != nil {
		fmt.Println(err)
		return
	}
	ctx := context.Background()
	doc, _ := sentence.NewParser(sentence.WithTagger(tagger)).Parse(ctx,
		"Mexican President Claudia Sheinbaum rejected the plan. Sheinbaum said that she would not move.")
	es, err := entity.NewFinder(entity.WithRecognizer(namer)).Find(ctx, doc)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, e := range es.List {
		fmt.Println(e.Name, e.Type, e.Aliases, e.Roles)
		for _, m := range e.Mentions {
			fmt.Println(m.Start, m.End, m.Form, m.Of(doc.Text))
		}
	}
	// Output:
	// Claudia Sheinbaum person [Sheinbaum] [Mexican President]
	// 0 35 name Mexican President Claudia Sheinbaum
	// 55 64 name Sheinbaum
	// 75 78 pronoun she
}

func ExampleEntities_At() {
	tagger, err := sentence.NewTagger()
	if err != nil {
		fmt.Println(err)
		return
	}
	text := "Robby Mook, who manages the campaign, said that he was confident."
	doc, _ := sentence.NewParser(sentence.WithTagger(tagger)).Parse(context.Background(), text)
	es := entity.Find(doc)
	source := sentence.Span{Start: 0, End: strings.Index(text, " said")}
	fmt.Println(es.Get(es.At(source)).Name)
	// Output: Robby Mook
}
