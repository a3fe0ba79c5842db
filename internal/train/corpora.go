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

// digest returns the SHA-256 of the files, one after the other.
func (c corpora) digest(names ...string) (sum [32]byte, err error) {
	h := sha256.New()
	for _, name := range names {
		f, err := os.Open(c.path(name))
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
