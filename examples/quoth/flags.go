package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"runtime"
	"strconv"
	"strings"
	"time"

	"github.com/quoth-go/quoth/claim"
	"github.com/quoth-go/quoth/format"
)

// options are what the command line says.
type options struct {
	format    format.Format
	output    string // file or folder to write; "" for standard output
	html      bool   // take every input for a web page
	textDir   string // folder to write the texts of web pages to; "" for none
	title     string
	published time.Time
	model     string
	extractor []claim.Option
	workers   int
	paths     []string
}

const usage = `Usage: quoth [flags] [PATH ...]

Quoth reads news articles and prints who said what. A PATH is a file, a folder
(every .txt file in it, and every .html file that has no .txt of its name beside
it, in the order of their names) or - for standard input, which is also what it
reads without a PATH. The id of an article is the name of its file without .txt
or .html.

Of a web page (.html, .htm, .xhtml) the article is read: its text, its title and
its day of publication. Offsets are then offsets into that text, which -text-dir
writes.

Flags:
`

// parseFlags reads the command line. Help goes to stdout, with flag.ErrHelp.
func parseFlags(args []string, stdout io.Writer) (options, error) {
	var o options
	fs := flag.NewFlagSet("quoth", flag.ContinueOnError)
	fs.SetOutput(io.Discard)
	o.format = format.Text
	fs.Func("format", formatHelp(), func(s string) (err error) {
		o.format, err = format.Lookup(s)
		return err
	})
	fs.StringVar(&o.output, "o", "", "write to `PATH`: a file, or a folder (one that there is, or a name that ends\n"+
		"with /) which gets a file for each article; for several articles brat\nneeds a folder")
	fs.BoolVar(&o.html, "html", false, "take every PATH for a web page, whatever its name; standard input too")
	fs.StringVar(&o.textDir, "text-dir", "", "write the text of each web page, which the offsets count in, to a file in\n"+
		"`DIR`: the article's id and .txt")
	fs.StringVar(&o.title, "title", "", "the article's `TITLE`; for a single PATH that is no folder")
	fs.Func("published", "the `DAY` of publication, like 2006-01-02", func(s string) (err error) {
		o.published, err = time.Parse(time.DateOnly, s)
		if err != nil {
			return errors.New("want a day like 2006-01-02")
		}
		return nil
	})
	fs.StringVar(&o.model, "model", "", "a `FILE` that train has written, instead of the library's own model")
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
	case o.workers < 1:
		return fmt.Errorf("-j %d: want at least 1", o.workers)
	case o.title != "" && !o.single():
		return errors.New("-title is for a single article")
	case o.format == format.Brat && !o.single() && !o.toFolder():
		return errors.New("-format brat: several articles need a folder to be written to: -o DIR/")
	case count(o.paths, stdinPath) > 1:
		return errors.New("standard input (-) can be read only once")
	}
	return nil
}

// formatHelp says what -format is for, and each format in a line.
func formatHelp() string {
	var b strings.Builder
	b.WriteString("how to print the claims: `FORMAT` is")
	for _, f := range format.All() {
		fmt.Fprintf(&b, "\n  %-14s%s", f, f.Summary())
	}
	fmt.Fprintf(&b, "\n(default %s)", format.Text)
	return b.String()
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
