package main

import (
	"crypto/sha256"
	"io"
	"os"
	"path/filepath"

	"github.com/quoth-go/quoth/internal/conllu"
)

// Files of the corpora, from their folder.
const (
	gumTrain     = "gum/train.conllu.gz"
	gumDev       = "gum/dev.conllu.gz"
	ewtTrain     = "ewt/train.conllu.gz"
	ewtDev       = "ewt/dev.conllu.gz"
	polnearTrain = "polnear/train.corenlp.conllu.gz"
	polnearDev   = "polnear/dev.corenlp.conllu.gz"
)

// corpora is the folder that they are in.
type corpora string

func (c corpora) path(name string) string {
	return filepath.Join(string(c), filepath.FromSlash(name))
}

// sentences returns all sentences of a CoNLL-U file.
func (c corpora) sentences(name string) ([]conllu.Sentence, error) {
	var all []conllu.Sentence
	for doc, err := range conllu.ReadFile(c.path(name)) {
		if err != nil {
			return nil, err
		}
		all = append(all, doc.Sentences...)
	}
	return all, nil
}

// digest returns the SHA-256 of files of the corpora, one after the other, and of
// the model files below: what is trained with another tagger is another model.
func (c corpora) digest(names []string, below ...string) (sum [32]byte, err error) {
	var files []string
	for _, name := range names {
		files = append(files, c.path(name))
	}
	h := sha256.New()
	for _, file := range append(files, below...) {
		f, err := os.Open(file)
		if err != nil {
			return sum, err
		}
		_, err = io.Copy(h, f)
		f.Close()
		if err != nil {
			return sum, err
		}
	}
	h.Sum(sum[:0])
	return sum, nil
}
