package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"runtime"
	"slices"
	"strconv"
	"time"

	"github.com/quoth-go/quoth/claim"
)

// options are what the command line says.
type options struct {
	format    string
	title     string
	published time.Time
	model     string
	extractor []claim.Option
	workers   int
	paths     []string
}

// The values of -format.
const (
	formatText  = "text"
	formatJSON  = "json"
	formatJSONL = "jsonl"
)

const usage = `Usage: quoth [flags] [PATH ...]

Quoth reads news articles and prints who said what. A PATH is a file, a folder
(every .txt file in it, in the order of their names) or - for standard input,
which is also what it reads without a PATH. The id of an article is the name of
its file without .txt.

Flags:
`

// parseFlags reads the command line. Help goes to stdout, with flag.ErrHelp.
func parseFlags(args []string, stdout io.Writer) (options, error) {
	var o options
	fs := flag.NewFlagSet("quoth", flag.ContinueOnError)
	fs.SetOutput(io.Discard)
	fs.StringVar(&o.format, "format", formatText, "how to print the claims: `FORMAT` is text, jsonl (one object a line)\n"+
		"or json (one object for one file, an array for a folder or several PATHs)")
	fs.StringVar(&o.title, "title", "", "the article's `TITLE`; for a single PATH that is no folder")
	fs.Func("published", "the `DAY` of publication, like 2006-01-02", func(s string) (err error) {
		o.published, err = time.Parse(time.DateOnly, s)
		if err != nil {
			return errors.New("want a day like 2006-01-02")
		}
		return nil
	})
	fs.StringVar(&o.model, "model", "", "a `FILE` that train has written, to find quotations by instead of the own model")
	fs.Func("min-confidence", "leave out quotations of a confidence less than `X`, 0 to 1", func(s string) error {
		least, err := strconv.ParseFloat(s, 64)
		if err != nil || !(0 <= least && least <= 1) {
			return errors.New("want a number from 0 to 1")
		}
		o.extractor = append(o.extractor, claim.WithMinConfidence(least))
		return nil
	})
	fs.IntVar(&o.workers, "j", runtime.GOMAXPROCS(0), "read `N` articles at once")
	if err := fs.Parse(args); err != nil {
		if errors.Is(err, flag.ErrHelp) {
			fmt.Fprint(stdout, usage)
			fs.SetOutput(stdout)
			fs.PrintDefaults()
		}
		return o, err
	}
	o.paths = fs.Args()
	if len(o.paths) == 0 {
		o.paths = []string{stdinPath}
	}
	return o, o.check()
}

// check returns what is wrong with o.
func (o options) check() error {
	switch {
	case !slices.Contains([]string{formatText, formatJSON, formatJSONL}, o.format):
		return fmt.Errorf("-format %s: want text, json or jsonl", o.format)
	case o.workers < 1:
		return fmt.Errorf("-j %d: want at least 1", o.workers)
	case o.title != "" && !o.single():
		return errors.New("-title is for a single article")
	case count(o.paths, stdinPath) > 1:
		return errors.New("standard input (-) can be read only once")
	}
	return nil
}

// single reports whether the command line names one article rather than a list.
func (o options) single() bool { return len(o.paths) == 1 && !isFolder(o.paths[0]) }

func count(list []string, s string) int {
	n := 0
	for _, x := range list {
		if x == s {
			n++
		}
	}
	return n
}
