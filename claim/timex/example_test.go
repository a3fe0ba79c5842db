package timex_test

import (
	"context"
	"fmt"
	"log"
	"time"

	"github.com/quoth-go/quoth/claim/timex"
	"github.com/quoth-go/quoth/sentence"
)

func Example() {
	tagger, err := sentence.NewTagger()
	if err != nil {
		log.Fatal(err)
	}
	text := "He said last February that they will vote on Tuesday, for more than 10 years every November."
	doc, err := sentence.NewParser(sentence.WithTagger(tagger)).Parse(context.Background(), text)
	if err != nil {
		log.Fatal(err)
	}
	published := time.Date(2016, time.November, 5, 0, 0, 0, 0, time.UTC)
	for _, t := range timex.Find(doc, doc.Sentences[0].Span, published) {
		fmt.Printf("%s: %s %s %q\n", t.Of(text), t.Kind, t.Value, t.Mod)
	}
	// Output:
	// last February: date 2016-02 ""
	// Tuesday: date 2016-11-08 ""
	// more than 10 years: duration P10Y "more_than"
	// every November: set R/2016-11/P1Y ""
}
