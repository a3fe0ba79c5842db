package quote_test

import (
	"context"
	"fmt"

	"github.com/quoth-go/quoth/entity"
	"github.com/quoth-go/quoth/entity/prose"
	"github.com/quoth-go/quoth/quote"
	"github.com/quoth-go/quoth/sentence"
)

func ExampleFind() {
	model, err := prose.New()
	if err != nil {
		fmt.Println(err)
		return
	}
	ctx := context.Background()
	text := `“It rained,” said Mayor Jane Smith, “and then it snowed.” She promised to clear the streets.`
	doc, err := sentence.NewParser(sentence.WithTagger(model)).Parse(ctx, text)
	if err != nil {
		fmt.Println(err)
		return
	}
	entities := entity.Find(doc)
	for _, q := range quote.Find(doc, entities) {
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
