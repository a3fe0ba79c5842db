package main

import (
	"crypto/rand"
	"sync"

	"github.com/quoth-go/quoth/format"
)

// The bounds of an archive.
const (
	maxArticles     = 32
	maxArchiveBytes = 16 << 20 // of text; what was found in it takes a multiple
)

// An archive keeps in memory what was read last, so that its report can be
// looked at and downloaded in every format. It is safe for concurrent use.
type archive struct {
	mu    sync.Mutex
	docs  map[string]format.Document
	keys  []string // oldest first
	bytes int      // of the texts
}

// add keeps d, in the place of the oldest where there is no room, and returns
// the key to it, which nobody can guess.
func (a *archive) add(d format.Document) string {
	a.mu.Lock()
	defer a.mu.Unlock()
	key := rand.Text()
	if a.docs == nil {
		a.docs = map[string]format.Document{}
	}
	a.docs[key] = d
	a.keys = append(a.keys, key)
	a.bytes += len(d.Text)
	for len(a.keys) > 1 && (len(a.keys) > maxArticles || a.bytes > maxArchiveBytes) {
		a.dropOldest()
	}
	return key
}

func (a *archive) dropOldest() {
	key := a.keys[0]
	a.bytes -= len(a.docs[key].Text)
	delete(a.docs, key)
	a.keys = a.keys[1:]
}

// get returns what add kept under key, or a problem.
func (a *archive) get(key string) (format.Document, error) {
	a.mu.Lock()
	defer a.mu.Unlock()
	d, ok := a.docs[key]
	if !ok {
		return format.Document{}, notFound.because("the desk keeps the last %d articles, and until it is closed: give the article again", maxArticles)
	}
	return d, nil
}
