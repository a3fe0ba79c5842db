// Quoth reads news articles and prints who said what.
//
//	quoth [flags] [PATH ...]
//
// A PATH is a file, a folder (every .txt file in it, and every .html file that
// has no .txt of its name beside it, in the order of their names) or - for
// standard input, which is also what it reads without a PATH. Run quoth -h for
// the flags.
//
// It exits with 0 when every article was read, 1 when one was not, and 2 when
// it was called wrongly.
//
// The formats are those of package format. With -o they go to a file, or to a
// folder with a file for each article.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"runtime/debug"
	"syscall"

	"github.com/quoth-go/quoth/claim"
	"github.com/quoth-go/quoth/quote"
)

// The exit codes.
const (
	exitOK = iota
	exitFailed
	exitUsage
)

// gcPercent is how much the heap may grow before it is collected, in per cent of what
// lives, where GOGC does not tell: half of Go's own saves 8 MB for a megabyte of news and
// no time that can be measured, since little is thrown away.
const gcPercent = 50

func main() {
	if os.Getenv("GOGC") == "" {
		debug.SetGCPercent(gcPercent)
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	code := run(ctx, os.Args[1:], os.Stdin, os.Stdout, os.Stderr)
	stop()
	os.Exit(code)
}

// run is the program: it returns the exit code.
func run(ctx context.Context, args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	opts, err := parseFlags(args, stdout)
	switch {
	case errors.Is(err, flag.ErrHelp):
		return exitOK
	case err != nil:
		fmt.Fprintf(stderr, "quoth: %v\nRun quoth -h for help.\n", err)
		return exitUsage
	}
	extractor, err := newExtractor(opts)
	if err != nil {
		fmt.Fprintf(stderr, "quoth: %v\n", err)
		return exitFailed
	}
	writer, err := newWriter(opts, stdout)
	if err != nil {
		fmt.Fprintf(stderr, "quoth: %v\n", err)
		return exitFailed
	}
	p := pipeline{
		reader: reader{extractor: extractor, options: opts, stdin: stdin},
		writer: writer,
		texts:  newTextFolder(opts),
		stderr: stderr,
	}
	return p.run(ctx, expand(opts.paths))
}

// newExtractor returns the extractor that the command line asks for.
func newExtractor(o options) (*claim.Extractor, error) {
	if o.model == "" {
		return claim.NewExtractor(o.extractor...)
	}
	file, err := os.ReadFile(o.model)
	if err != nil {
		return nil, err
	}
	m, err := quote.ReadModel(file)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", o.model, err)
	}
	return claim.NewExtractor(append(o.extractor, claim.WithQuoteModel(m))...)
}
