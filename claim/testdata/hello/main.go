// Hello is the smallest program that uses package claim, whose tests hold it to
// its limits of size. It reads the article on its standard input and prints how
// many microseconds the models took to load, how many claims there are, and how
// many kilobytes of memory were resident at most.
package main

import (
	"context"
	"fmt"
	"io"
	"log"
	"os"
	"strings"
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
	kilobytes, err := resident()
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(loaded.Microseconds(), len(r.Claims), kilobytes)
}

// resident returns the most memory that was resident, as the system counts it
// from the program's start. What it tells the parent has the parent's in it.
func resident() (kilobytes int, err error) {
	status, err := os.ReadFile("/proc/self/status")
	if err != nil {
		return 0, err
	}
	_, peak, _ := strings.Cut(string(status), "VmHWM:")
	_, err = fmt.Sscan(peak, &kilobytes)
	return kilobytes, err
}
