package quote_test

import (
	"context"
	"fmt"

	"github.com/quoth-go/quoth/entity"
	"github.com/quoth-go/quoth/quote"
	"github.com/quoth-go/quoth/sentence"
)

func Example() {
	// Load the models once.
	tagger, err := sentence.NewTagger()
	if err != nil {
		fmt.Println(err)
		return
	}
	model, err := quote.NewModel()
	if err != nil {
		fmt.Println(err)
		return
	}
	parser := sentence.NewParser(sentence.WithTagger(tagger))
	finder := quote.NewFinder(quote.WithModel(model))

	ctx := context.Background()
	text := `“It rained,” said Mayor Jane Smith, “and then it snowed.” She promised to clear the streets.`
	doc, err := parser.Parse(ctx, text)
	if err != nil {
		fmt.Println(err)
		return
	}
	entities := entity.Find(doc)
	quotes, err := finder.Find(ctx, doc, entities)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, q := range quotes {
		fmt.Printf("%s, %s (%s):\n", entities.Get(q.Speaker).Name, q.Cue.Of(text), q.Kind)
		for _, s := range q.Content {
			fmt.Println("   ", s.Of(text))
		}
	}
	// Output:
	// Jane Smith, said (direct):
	//     “It rained,”
	//     “and then it snowed.”
	// Jane Smith, promised (indirect):
	//     to clear the streets
}

func ExampleFind() {
	tagger, err := sentence.NewTagger()
	if err != nil {
		fmt.Println(err)
		return
	}
	text := `Jane Smith said that it rained.`
	doc, err := sentence.NewParser(sentence.WithTagger(tagger)).Parse(context.Background(), text)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, q := range quote.Find(doc, entity.Find(doc)) {
		fmt.Println(q.Kind, q.Content[0].Of(text), q.Confidence)
	}
	// Output: indirect that it rained 0.74
}
