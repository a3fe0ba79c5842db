// Hello is the smallest program that uses package claim, whose tests hold it to
// its limits of size. It reads the article on its standard input and prints how
// many microseconds the models took to load, and how many claims there are.
package main

import (
	"context"
	"fmt"
	"io"
	"log"
	"os"
	"time"

	"github.com/quoth-go/quoth/claim"
)

func main() {
	begin := time.Now()
	x, err := claim.NewExtractor()
	if err != nil {
		log.Fatal(err)
	}
	loaded := time.Since(begin)
	text, err := io.ReadAll(os.Stdin)
	if err != nil {
		log.Fatal(err)
	}
	r, err := x.Extract(context.Background(), claim.Article{Text: string(text)})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(loaded.Microseconds(), len(r.Claims))
}
