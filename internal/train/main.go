// Command train trains the models that the library holds, from the corpora that
// internal/train/MODELCARD.md names, and prints their scores. It is run at the
// root of the repository:
//
//	go run ./internal/train -corpora ../shared/corpora [-only tagger,...]
//
// The same corpora make the same files, byte for byte.
package main

import (
	"flag"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"
)

// A recipe trains one model. It returns the file that the library reads, and
// prints to log how the training goes and what the model scores.
type recipe struct {
	name  string
	file  string // where the library embeds the model
	train func(c corpora, log io.Writer) (model string, err error)
}

// Where the models lie. What others are trained with is read from there.
const (
	taggerFile  = "sentence/tagger.model"
	namesFile   = "entity/names.model"
	quoteFile   = "quote/quote.model"
	spotterFile = "claim/spotter.model"
)

// recipes returns all models, those that others are trained with first.
func recipes() []recipe {
	return []recipe{
		{name: "tagger", file: taggerFile, train: trainTagger},
		{name: "names", file: namesFile, train: trainNames},
		{name: "attribution", file: quoteFile, train: trainAttribution},
		{name: "spotter", file: spotterFile, train: trainSpotter},
	}
}

func main() {
	folder := flag.String("corpora", "../shared/corpora", "folder of the corpora")
	only := flag.String("only", "", "names of the models to train, with commas between them; all where empty")
	flag.Parse()
	if err := run(corpora(*folder), *only, os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "train:", err)
		os.Exit(1)
	}
}

func run(c corpora, only string, log io.Writer) error {
	chosen, err := choose(only)
	if err != nil {
		return err
	}
	for _, r := range chosen {
		fmt.Fprintf(log, "# %s\n", r.name)
		model, err := r.train(c, log)
		if err != nil {
			return fmt.Errorf("%s: %w", r.name, err)
		}
		if err := os.WriteFile(r.file, []byte(model), 0o644); err != nil {
			return err
		}
		fmt.Fprintf(log, "%s: %d bytes\n", r.file, len(model))
	}
	return nil
}

// choose returns the recipes that only names, or all.
func choose(only string) ([]recipe, error) {
	all := recipes()
	if only == "" {
		return all, nil
	}
	var chosen []recipe
	for name := range strings.SplitSeq(only, ",") {
		i := slices.IndexFunc(all, func(r recipe) bool { return r.name == name })
		if i < 0 {
			return nil, fmt.Errorf("no model is called %q", name)
		}
		chosen = append(chosen, all[i])
	}
	return chosen, nil
}
