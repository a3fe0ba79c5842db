package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/quoth-go/quoth/entity"
	"github.com/quoth-go/quoth/internal/brat"
	"github.com/quoth-go/quoth/internal/score"
	"github.com/quoth-go/quoth/quote"
	"github.com/quoth-go/quoth/sentence"
)

// trainAttribution trains the models of package quote on PolNeAR, read with the
// tagger and the names that stand in the tree.
func trainAttribution(c corpora, log io.Writer) (string, error) {
	r, err := newReader()
	if err != nil {
		return "", err
	}
	_, examples, err := r.examples(c.path("polnear/train"))
	if err != nil {
		return "", err
	}
	fmt.Fprintf(log, "%d articles\n", len(examples))
	model, err := quote.Train(context.Background(), examples)
	if err != nil {
		return "", err
	}
	if err := r.score(c, model, log); err != nil {
		return "", err
	}
	var file strings.Builder
	_, err = model.WriteTo(&file)
	return file.String(), err
}

// A reader reads articles by the models of the floors below.
type reader struct {
	sentences *sentence.Parser
	entities  *entity.Finder
}

// newReader returns a reader with the model files that stand in the tree, which
// may be newer than those in this program.
func newReader() (*reader, error) {
	parser, err := taggedParser()
	if err != nil {
		return nil, err
	}
	file, err := os.ReadFile(namesFile)
	if err != nil {
		return nil, err
	}
	namer, err := entity.OpenNamer(string(file))
	if err != nil {
		return nil, err
	}
	return &reader{sentences: parser, entities: entity.NewFinder(entity.WithRecognizer(namer))}, nil
}

// examples returns the annotated articles of a folder, and as examples.
func (r *reader) examples(folder string) ([]brat.Article, []quote.Example, error) {
	articles, err := brat.ReadFolder(folder)
	if err != nil {
		return nil, nil, err
	}
	examples := make([]quote.Example, len(articles))
	for i, a := range articles {
		doc, err := r.sentences.Parse(context.Background(), a.Text)
		if err != nil {
			return nil, nil, err
		}
		entities, err := r.entities.Find(context.Background(), doc)
		if err != nil {
			return nil, nil, err
		}
		examples[i] = quote.Example{Document: doc, Entities: entities}
		for _, x := range a.Attributions {
			examples[i].Annotations = append(examples[i].Annotations, quote.Annotation(x))
		}
	}
	return articles, examples, nil
}

// score prints what model scores on PolNeAR's development part.
func (r *reader) score(c corpora, model *quote.Model, log io.Writer) error {
	articles, examples, err := r.examples(c.path("polnear/dev"))
	if err != nil {
		return err
	}
	finder := quote.NewFinder(quote.WithModel(model))
	var scorer score.Scorer
	for i, e := range examples {
		quotes, err := finder.Find(context.Background(), e.Document, e.Entities)
		if err != nil {
			return err
		}
		if err := scorer.Add(articles[i], quotes); err != nil {
			return err
		}
	}
	_, err = fmt.Fprintln(log, scorer.Report())
	return err
}
