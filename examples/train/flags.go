package main

import (
	"errors"
	"flag"
	"fmt"
	"io"

	"github.com/quoth-go/quoth/internal/brat"
	"github.com/quoth-go/quoth/internal/citron"
)

// options are what the command line says.
type options struct {
	read    func(folder string) ([]brat.Article, error)
	output  string
	folders []string
}

const usage = `Usage: train [flags] FOLDER ...

Train learns from the annotated articles of the FOLDERs who says what, and
writes a model file for quoth -model and evaluate -model.

Flags:
`

// parseFlags reads the command line. Help goes to stdout, with flag.ErrHelp.
func parseFlags(args []string, stdout io.Writer) (options, error) {
	var o options
	var format, annotators string
	fs := flag.NewFlagSet("train", flag.ContinueOnError)
	fs.SetOutput(io.Discard)
	fs.StringVar(&format, "format", "brat", "`FORMAT` of the annotation: brat (NAME.txt with NAME.ann or NAME_xxxx.ann) or\n"+
		"citron (NAME.json)")
	fs.StringVar(&annotators, "annotators", "first", "`WHICH` annotators of a brat article count: first, or all, each view an example\n"+
		"of its own")
	fs.StringVar(&o.output, "o", "quote.model", "the `FILE` to write")
	if err := fs.Parse(args); err != nil {
		if errors.Is(err, flag.ErrHelp) {
			fmt.Fprint(stdout, usage)
			fs.SetOutput(stdout)
			fs.PrintDefaults()
		}
		return o, err
	}
	o.folders = fs.Args()
	if len(o.folders) == 0 {
		return o, errors.New("want a FOLDER")
	}
	var err error
	o.read, err = reader(format, annotators)
	return o, err
}

// reader returns what reads a folder by the flags of those names.
func reader(format, annotators string) (func(folder string) ([]brat.Article, error), error) {
	switch {
	case annotators != "first" && annotators != "all":
		return nil, fmt.Errorf("-annotators %s: want first or all", annotators)
	case format == "brat" && annotators == "all":
		return brat.ReadViews, nil
	case format == "brat":
		return brat.ReadFolder, nil
	case format != "citron":
		return nil, fmt.Errorf("-format %s: want brat or citron", format)
	case annotators == "all":
		return nil, errors.New("-annotators all is for brat: a citron file has one")
	}
	return citron.ReadFolder, nil
}
