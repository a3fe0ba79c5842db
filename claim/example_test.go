package claim_test

import (
	"context"
	"fmt"
	"log"

	"github.com/quoth-go/quoth/claim"
)

func Example() {
	x, err := claim.NewExtractor()
	if err != nil {
		log.Fatal(err)
	}
	r, err := x.Extract(context.Background(), claim.Article{
		ID: "bridge",
		Text: "“We will build the bridge,” said Jane Smith, the mayor. " +
			"Her opponent, John Brown, denied that the city could pay for it.",
	})
	if err != nil {
		log.Fatal(err)
	}
	for _, c := range r.Claims {
		fmt.Printf("%s | %s, %s | %s\n", c.Claimant.Name, c.Act, c.Stance, c.Text)
	}
	// Output:
	// Jane Smith | commitment, affirms | We will build the bridge,
	// John Brown | statement, denies | that the city could pay for it
}

func ExampleClaim_standalone() {
	x, err := claim.NewExtractor()
	if err != nil {
		log.Fatal(err)
	}
	r, err := x.Extract(context.Background(), claim.Article{
		Text: "Jane Smith, the mayor, met the council on Monday. “I am not going to resign,” Smith said. " +
			"Officials said that she had sold her house.",
	})
	if err != nil {
		log.Fatal(err)
	}
	for _, c := range r.Claims {
		fmt.Printf("%s\n  %s\n", c.Text, c.Standalone)
	}
	// Output:
	// I am not going to resign,
	//   [Jane Smith is] not going to resign.
	// that she had sold her house
	//   Jane Smith had sold her house.
}

func ExampleExtractor_Extract() {
	x, err := claim.NewExtractor()
	if err != nil {
		log.Fatal(err)
	}
	text := "Officials said the road was closed."
	r, err := x.Extract(context.Background(), claim.Article{Text: text})
	if err != nil {
		log.Fatal(err)
	}
	for _, q := range r.Quotes {
		for _, content := range q.Content {
			fmt.Printf("%d-%d %q\n", content.Start, content.End, content.Of(text))
		}
	}
	// Output:
	// 15-34 "the road was closed"
}

func ExampleNewExtractor() {
	x, err := claim.NewExtractor() // once for the whole program: it loads the models
	if err != nil {
		log.Fatal(err)
	}
	for _, text := range []string{"“No,” said Smith.", ""} {
		r, err := x.Extract(context.Background(), claim.Article{Text: text})
		if err != nil {
			log.Fatal(err)
		}
		fmt.Println(len(r.Claims))
	}
	// Output:
	// 1
	// 0
}

func ExampleWithOwnClaims() {
	x, err := claim.NewExtractor(claim.WithOwnClaims(0.5))
	if err != nil {
		log.Fatal(err)
	}
	r, err := x.Extract(context.Background(), claim.Article{
		Text: "The bridge was built in 1968 and cost $12 million. It is a lovely place. " +
			"“We will build another,” said Jane Smith, the mayor.",
	})
	if err != nil {
		log.Fatal(err)
	}
	for _, c := range r.Claims {
		fmt.Printf("%s | %s\n", c.Claimant.Class, c.Text)
	}
	// Output:
	// article | The bridge was built in 1968 and cost $12 million.
	// person | We will build another,
}

func ExampleSpotter() {
	s, err := claim.NewSpotter() // safe for concurrent use
	if err != nil {
		log.Fatal(err)
	}
	for _, sentence := range []string{
		"The city spent $12 million on bridges last year, twice as much as in 2015.",
		"What a lovely bridge.",
	} {
		fmt.Println(s.Score(sentence) > 0.5)
	}
	// Output:
	// true
	// false
}
