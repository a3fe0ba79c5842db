// Evaluate measures how well the library finds the quotations of a folder of
// annotated articles.
//
//	evaluate [flags] FOLDER
//
// It extracts every article of FOLDER, compares what it finds with what the
// annotators have marked, and prints precision, recall and F1 part by part; the
// comment of package internal/score says what each measure is. With -pred it
// measures predictions that quoth -format jsonl has written earlier instead.
// Run evaluate -h for the flags.
//
// It exits with 0, with 1 when something could not be read, and with 2 when it
// was called wrongly.
package main

import (
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"syscall"

	"github.com/quoth-go/quoth/claim"
	"github.com/quoth-go/quoth/internal/brat"
	"github.com/quoth-go/quoth/internal/score"
	"github.com/quoth-go/quoth/quote"
)

// The exit codes.
const (
	exitOK = iota
	exitFailed
	exitUsage
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	code := run(ctx, os.Args[1:], os.Stdout, os.Stderr)
	stop()
	os.Exit(code)
}

// run is the program: it returns the exit code.
func run(ctx context.Context, args []string, stdout, stderr io.Writer) int {
	o, err := parseFlags(args, stdout)
	switch {
	case errors.Is(err, flag.ErrHelp):
		return exitOK
	case err != nil:
		fmt.Fprintf(stderr, "evaluate: %v\nRun evaluate -h for help.\n", err)
		return exitUsage
	}
	if err := evaluate(ctx, o, stdout, stderr); err != nil {
		fmt.Fprintf(stderr, "evaluate: %v\n", err)
		return exitFailed
	}
	return exitOK
}

// evaluate prints the measures of o.folder.
func evaluate(ctx context.Context, o options, stdout, stderr io.Writer) error {
	articles, err := formats[o.format](o.folder)
	if err != nil {
		return err
	}
	if len(articles) == 0 {
		return fmt.Errorf("%s: no annotated article in this folder", o.folder)
	}
	var predictions map[string][]quote.Quote
	if o.predictions != "" {
		predictions, err = readPredictions(o.predictions)
	} else {
		predictions, err = predict(ctx, o.model, articles)
	}
	if err != nil {
		return err
	}
	s := score.Scorer{Nested: o.nested}
	missing := 0
	for _, a := range articles {
		quotes, ok := predictions[a.Name]
		if !ok {
			missing++
		}
		if err := s.Add(a, quotes); err != nil {
			return err
		}
	}
	if missing > 0 {
		fmt.Fprintf(stderr, "evaluate: %d of %d articles have no line in the predictions; they count as empty\n", missing, len(articles))
	}
	return write(stdout, s.Report(), o.json)
}

// predict extracts the quotes of articles, by the model in that file or by the
// library's own where it is empty.
func predict(ctx context.Context, model string, articles []brat.Article) (map[string][]quote.Quote, error) {
	var opts []claim.Option
	if model != "" {
		file, err := os.ReadFile(model)
		if err != nil {
			return nil, err
		}
		m, err := quote.ReadModel(file)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", model, err)
		}
		opts = append(opts, claim.WithQuoteModel(m))
	}
	x, err := claim.NewExtractor(opts...)
	if err != nil {
		return nil, err
	}
	predictions := make(map[string][]quote.Quote, len(articles))
	for _, a := range articles {
		r, err := x.Extract(ctx, claim.Article{ID: a.Name, Text: a.Text})
		if err != nil {
			return nil, err
		}
		predictions[a.Name] = r.Quotes
	}
	return predictions, nil
}

func readPredictions(path string) (map[string][]quote.Quote, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	predictions, err := score.ReadPredictions(f)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return predictions, nil
}

// write writes r as a table or as JSON.
func write(w io.Writer, r score.Report, asJSON bool) error {
	if !asJSON {
		_, err := io.WriteString(w, r.String())
		return err
	}
	e := json.NewEncoder(w)
	e.SetIndent("", " ")
	return e.Encode(r)
}
