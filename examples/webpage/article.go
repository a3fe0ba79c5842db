package webpage

import (
	"errors"
	"fmt"
	"io"
	"time"

	readability "codeberg.org/readeck/go-readability/v2"
)

// MaxBytes is how many bytes a page may have.
const MaxBytes = 8 << 20

// The time to find the article grows with the number of elements times their
// depth, so that these are bounded as well: far above any article's, and such
// that the slowest page takes some seconds.
const (
	maxTags   = 250_000
	maxDepths = 4_000_000 // the sum of the depths of all nodes
)

// The errors that Extract wraps, besides those of reading.
var (
	ErrTooLarge  = errors.New("the page is too large")
	ErrTooDeep   = errors.New("the elements of the page are nested too deeply")
	ErrNoArticle = errors.New("no article found in the page")
	ErrCharset   = errors.New("unknown character set")
)

// An Article is what a web page tells.
type Article struct {
	Title     string    // empty where the page has none
	Text      string    // UTF-8, paragraphs apart by a blank line, a line feed at the end
	Published time.Time // midnight UTC of the day; zero where the page does not say
	URL       string    // the address that the page gives for itself, if it does
}

// Extract returns the article of the HTML page that r holds. contentType is
// what came with the page, as in the header of HTTP, "text/html; charset=utf-8";
// its character set prevails over that which the page declares, and it may be
// empty.
func Extract(r io.Reader, contentType string) (Article, error) {
	a, err := extract(r, contentType)
	if err != nil {
		return Article{}, fmt.Errorf("webpage: %w", err)
	}
	return a, nil
}

func extract(r io.Reader, contentType string) (Article, error) {
	page, err := read(r)
	if err != nil {
		return Article{}, err
	}
	if page, err = decode(page, contentType); err != nil {
		return Article{}, err
	}
	doc, err := parse(page)
	if err != nil {
		return Article{}, err
	}
	facts := factsOf(doc) // before readability takes the document apart
	parser := readability.NewParser()
	found, err := parser.ParseAndMutate(doc, nil)
	if err != nil {
		return Article{}, err
	}
	text := textOf(found.Node)
	if text == "" {
		return Article{}, ErrNoArticle
	}
	return Article{
		Title:     fold(found.Title()),
		Text:      text,
		Published: facts.published(found),
		URL:       facts.url,
	}, nil
}

// read returns what r holds, if it is no more than MaxBytes.
func read(r io.Reader) ([]byte, error) {
	page, err := io.ReadAll(io.LimitReader(r, MaxBytes+1))
	if err != nil {
		return nil, err
	}
	if len(page) > MaxBytes {
		return nil, fmt.Errorf("%w: more than %d bytes", ErrTooLarge, MaxBytes)
	}
	return page, nil
}
