package webpage_test

import (
	"context"
	"fmt"
	"log"
	"os"

	"github.com/quoth-go/quoth/claim"
	"github.com/quoth-go/quoth/examples/webpage"
)

func Example() {
	page, err := os.Open("testdata/bridge.html")
	if err != nil {
		log.Fatal(err)
	}
	defer page.Close()
	a, err := webpage.Extract(page, "")
	if err != nil {
		log.Fatal(err)
	}
	x, err := claim.NewExtractor()
	if err != nil {
		log.Fatal(err)
	}
	r, err := x.Extract(context.Background(), claim.Article{Title: a.Title, Text: a.Text, Published: a.Published})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(r.Published, r.Title)
	for _, c := range r.Claims {
		fmt.Println(c.Claimant.Name)
	}
	// Output:
	// 2025-11-20 City to build a bridge over the Lune
	// Jane Smith
	// Jane Smith
	// John Brown
	// John Brown
	// John Brown
	// Mary Jones
}
