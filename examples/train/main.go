// Train trains the attribution models on folders of annotated articles.
//
//	train [flags] FOLDER ...
//
// It reads every annotated article of the FOLDERs, learns from them who says
// what, and writes a model file, which quoth and evaluate take with -model and
// programs with quote.ReadModel and claim.WithQuoteModel. The same articles make
// the same file. A thousand articles take minutes. Run train -h for the flags.
//
// It exits with 0, with 1 when something could not be read or written or when
// it was interrupted, and with 2 when it was called wrongly.
package main

import (
	"bytes"
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"path/filepath"
	"syscall"

	"github.com/quoth-go/quoth/claim"
	"github.com/quoth-go/quoth/internal/brat"
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
	context.AfterFunc(ctx, stop) // a second Ctrl-C does not wait
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
		fmt.Fprintf(stderr, "train: %v\nRun train -h for help.\n", err)
		return exitUsage
	}
	switch err := train(ctx, o, stderr); {
	case errors.Is(err, context.Canceled):
		fmt.Fprintln(stderr, "train: interrupted; nothing is written")
		return exitFailed
	case err != nil:
		fmt.Fprintf(stderr, "train: %v\n", err)
		return exitFailed
	}
	return exitOK
}

// train writes a model of the articles in o.folders, and tells log how it goes.
func train(ctx context.Context, o options, log io.Writer) error {
	if _, err := os.Stat(filepath.Dir(o.output)); err != nil {
		return err // now rather than after minutes of work
	}
	articles, err := readAll(o)
	if err != nil {
		return err
	}
	fmt.Fprintf(log, "reading %d articles\n", len(articles))
	examples, err := examplesOf(ctx, articles)
	if err != nil {
		return err
	}
	fmt.Fprintf(log, "training on %d quotations\n", annotations(examples))
	m, err := quote.Train(ctx, examples)
	if err != nil {
		return err
	}
	var file bytes.Buffer
	if _, err := m.WriteTo(&file); err != nil {
		return err
	}
	if err := os.WriteFile(o.output, file.Bytes(), 0o644); err != nil {
		return err
	}
	fmt.Fprintf(log, "%s: %d bytes\n", o.output, file.Len())
	return nil
}

// readAll reads the articles of all folders. A folder without any is an error.
func readAll(o options) ([]brat.Article, error) {
	var all []brat.Article
	for _, folder := range o.folders {
		articles, err := o.read(folder)
		if err != nil {
			return nil, err
		}
		if len(articles) == 0 {
			return nil, fmt.Errorf("%s: no annotated article in this folder", folder)
		}
		all = append(all, articles...)
	}
	return all, nil
}

// examplesOf reads articles as an Extractor does, so that the model learns from
// what it will see.
func examplesOf(ctx context.Context, articles []brat.Article) ([]quote.Example, error) {
	x, err := claim.NewExtractor()
	if err != nil {
		return nil, err
	}
	examples := make([]quote.Example, len(articles))
	for i, a := range articles {
		doc, entities, err := x.Read(ctx, a.Text)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", a.Name, err)
		}
		examples[i] = quote.Example{Document: doc, Entities: entities}
		for _, x := range a.Attributions {
			examples[i].Annotations = append(examples[i].Annotations, quote.Annotation(x))
		}
	}
	return examples, nil
}

// annotations returns how many quotations examples hold.
func annotations(examples []quote.Example) int {
	n := 0
	for _, e := range examples {
		n += len(e.Annotations)
	}
	return n
}
