package main

import (
	"context"
	"fmt"

	"github.com/clipperhouse/uax29/v2/sentences"
	"github.com/clipperhouse/uax29/v2/words"
	"github.com/jdkato/prose/v2"
	"github.com/neurosnap/sentences/english"

	"github.com/quoth-go/quoth/claim"
	"github.com/quoth-go/quoth/entity"
	"github.com/quoth-go/quoth/sentence"
)

// A contender is a library that does a task. Its models are loaded.
type contender struct {
	task, library string
	read          func(text string) error
}

// The tasks, each of which includes those before it that a library needs for it.
const (
	splitting = "sentences"
	cutting   = "tokens"
	tagging   = "tags"
	naming    = "names"
	claiming  = "claims, from the text up"
)

const ours = "quoth"

// contenders returns all of them, task by task, ours first.
func contenders() ([]contender, error) {
	mine, err := quoth()
	if err != nil {
		return nil, err
	}
	theirs, err := peers()
	if err != nil {
		return nil, err
	}
	var all []contender
	for _, task := range []string{splitting, cutting, tagging, naming, claiming} {
		for _, c := range append(mine, theirs...) {
			if c.task == task {
				all = append(all, c)
			}
		}
	}
	return all, nil
}

// quoth returns the floors of this library. Sentences and tokens are one work.
func quoth() ([]contender, error) {
	tagger, err := sentence.NewTagger()
	if err != nil {
		return nil, err
	}
	namer, err := entity.NewNamer()
	if err != nil {
		return nil, err
	}
	x, err := claim.NewExtractor()
	if err != nil {
		return nil, err
	}
	ctx := context.Background()
	parser := sentence.NewParser(sentence.WithTagger(tagger))
	split := func(text string) error { return some(len(sentence.Parse(text).Sentences)) }
	return []contender{
		{splitting, ours, split},
		{cutting, ours, split},
		{tagging, ours, func(text string) error {
			_, err := parser.Parse(ctx, text)
			return err
		}},
		{naming, ours, func(text string) error {
			doc, err := parser.Parse(ctx, text)
			if err != nil {
				return err
			}
			_, err = namer.Names(ctx, doc)
			return err
		}},
		{claiming, ours, func(text string) error {
			_, err := x.Extract(ctx, claim.Article{Text: text})
			return err
		}},
	}, nil
}

// peers returns what other libraries do of the same.
func peers() ([]contender, error) {
	loaded, err := prose.NewDocument("Text.")
	if err != nil {
		return nil, err
	}
	punkt, err := english.NewSentenceTokenizer(nil)
	if err != nil {
		return nil, err
	}
	const unicode = "clipperhouse/uax29"
	return []contender{
		{splitting, "jdkato/prose", func(text string) error {
			doc, err := prose.NewDocument(text, prose.UsingModel(loaded.Model), prose.WithTokenization(false), prose.WithTagging(false), prose.WithExtraction(false))
			if err != nil {
				return err
			}
			return some(len(doc.Sentences()))
		}},
		{splitting, "neurosnap/sentences", func(text string) error { return some(len(punkt.Tokenize(text))) }},
		{splitting, unicode, func(text string) error {
			n := 0
			for it := sentences.FromString(text); it.Next(); {
				n++
			}
			return some(n)
		}},
		{cutting, "jdkato/prose", func(text string) error {
			return runProse(text, prose.UsingModel(loaded.Model), prose.WithSegmentation(false), prose.WithTagging(false), prose.WithExtraction(false))
		}},
		{cutting, unicode, func(text string) error {
			n := 0
			for it := words.FromString(text); it.Next(); {
				n++
			}
			return some(n)
		}},
		{tagging, "jdkato/prose", func(text string) error {
			return runProse(text, prose.UsingModel(loaded.Model), prose.WithSegmentation(false), prose.WithExtraction(false))
		}},
		{naming, "jdkato/prose", func(text string) error {
			return runProse(text, prose.UsingModel(loaded.Model), prose.WithSegmentation(false))
		}},
	}, nil
}

func runProse(text string, opts ...prose.DocOpt) error {
	doc, err := prose.NewDocument(text, opts...)
	if err != nil {
		return err
	}
	return some(len(doc.Tokens()))
}

// some returns an error where a contender finds nothing, so that none is quick
// by doing nothing.
func some(n int) error {
	if n == 0 {
		return fmt.Errorf("nothing is found")
	}
	return nil
}
