package quantity_test

import (
	"context"
	"fmt"
	"log"

	"github.com/quoth-go/quoth/claim/quantity"
	"github.com/quoth-go/quoth/sentence"
)

func ExampleFind() {
	tagger, err := sentence.NewTagger()
	if err != nil {
		log.Fatal(err)
	}
	doc, err := sentence.NewParser(sentence.WithTagger(tagger)).Parse(context.Background(),
		"Support fell from 58 percent to 55 after more than 10,000 troops took half of the territory.")
	if err != nil {
		log.Fatal(err)
	}
	for _, q := range quantity.Find(doc, doc.Sentences[0].Span) {
		fmt.Printf("%s: %s\n", q.Of(doc.Text), q)
	}
	// Output:
	// from 58 percent to 55: 58 → 55 percent
	// more than 10,000 troops: > 10000 troop
	// half of the territory: 0.5 of territory
}

func ExampleQuantity_String() {
	upper := 20.
	fmt.Println(quantity.Quantity{Value: 15, Upper: &upper, Unit: "USD", Per: "hour", Comparison: quantity.About})
	// Output: ≈ 15–20 USD per hour
}
