package prose_test

import (
	"context"
	"fmt"

	"github.com/quoth-go/quoth/entity"
	"github.com/quoth-go/quoth/entity/prose"
	"github.com/quoth-go/quoth/sentence"
)

func Example() {
	m, err := prose.New()
	if err != nil {
		fmt.Println(err)
		return
	}
	ctx := context.Background()
	doc, _ := sentence.NewParser(sentence.WithTagger(m)).Parse(ctx, "“No,” said John Smith in London.")
	for i, tok := range doc.Tokens[:5] {
		fmt.Println(doc.Word(i), tok.Tag)
	}
	es, _ := entity.NewFinder(entity.WithRecognizer(m)).Find(ctx, doc)
	for _, e := range es.List {
		fmt.Println(e.Name, e.Type)
	}
	// Output:
	// “ ``
	// No DT
	// , ,
	// ” ''
	// said VBD
	// John Smith person
	// London place
}
