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
	model       string
	predictions string
	format      string
	json        bool
	nested      bool
	folder      string
}

// formats are the values of -format, and how to read a folder of each.
var formats = map[string]func(folder string) ([]brat.Article, error){
	"brat":   brat.ReadFolder,
	"citron": citron.ReadFolder,
}

const usage = `Usage: evaluate [flags] FOLDER

Evaluate extracts the annotated articles of FOLDER and prints how well what it
finds agrees with the annotation: precision P, recall R and F1.

  exact         spans that agree in every letter and digit
  iou50, iou80  spans that share half, or four fifths, of what either covers
  relation      contents that agree by iou50 and have the right source
  speaker       how often the source is right where the content agrees by iou50

Flags:
`

// parseFlags reads the command line. Help goes to stdout, with flag.ErrHelp.
func parseFlags(args []string, stdout io.Writer) (options, error) {
	var o options
	fs := flag.NewFlagSet("evaluate", flag.ContinueOnError)
	fs.SetOutput(io.Discard)
	fs.StringVar(&o.model, "model", "", "a `FILE` that train has written, instead of the library's own model")
	fs.StringVar(&o.predictions, "pred", "", "a `FILE` of predictions, as quoth -format jsonl prints them, instead of extracting;\n"+
		"an article's id is its file's name")
	fs.StringVar(&o.format, "format", "brat", "`FORMAT` of the annotation: brat (NAME.txt with NAME.ann or NAME_xxxx.ann) or\n"+
		"citron (NAME.json)")
	fs.BoolVar(&o.json, "json", false, "print JSON")
	fs.BoolVar(&o.nested, "nested", false, "count the quotations that are nested in another")
	if err := fs.Parse(args); err != nil {
		if errors.Is(err, flag.ErrHelp) {
			fmt.Fprint(stdout, usage)
			fs.SetOutput(stdout)
			fs.PrintDefaults()
		}
		return o, err
	}
	o.folder = fs.Arg(0)
	switch {
	case formats[o.format] == nil:
		return o, fmt.Errorf("-format %s: want brat or citron", o.format)
	case o.model != "" && o.predictions != "":
		return o, errors.New("-model and -pred do not go together")
	case fs.NArg() != 1:
		return o, fmt.Errorf("want one FOLDER, not %d", fs.NArg())
	}
	return o, nil
}
