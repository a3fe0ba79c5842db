package main

import (
	"cmp"
	"context"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"github.com/quoth-go/quoth/claim"
	"github.com/quoth-go/quoth/examples/webpage"
	"github.com/quoth-go/quoth/format"
)

// stdinPath is the PATH that stands for standard input.
const stdinPath = "-"

// extension is that of plain text.
const extension = ".txt"

// An input is an article to read, or the reason why there is none.
type input struct {
	path string
	err  error
}

// expand returns the inputs that paths name, folders replaced by their files.
func expand(paths []string) []input {
	var inputs []input
	for _, path := range paths {
		if isFolder(path) {
			inputs = append(inputs, filesOf(path)...)
		} else {
			inputs = append(inputs, input{path: path})
		}
	}
	return inputs
}

func isFolder(path string) bool {
	info, err := os.Stat(path)
	return err == nil && info.IsDir() && path != stdinPath
}

// filesOf returns the articles of a folder in the order of their names: texts,
// and web pages that have no text beside them (which -text-dir may have written,
// or which the page is a report of). A folder without any is an error.
func filesOf(folder string) []input {
	entries, err := os.ReadDir(folder)
	if err != nil {
		return []input{{path: folder, err: err}}
	}
	names := map[string]bool{}
	for _, e := range entries {
		names[e.Name()] = true
	}
	var inputs []input
	for _, e := range entries {
		isText := filepath.Ext(e.Name()) == extension
		isPage := isPage(e.Name()) && !names[idOf(e.Name())+extension]
		if !e.IsDir() && (isText || isPage) {
			inputs = append(inputs, input{path: filepath.Join(folder, e.Name())})
		}
	}
	if len(inputs) == 0 {
		return []input{{path: folder, err: fmt.Errorf("%s: no %s or .html file in this folder", folder, extension)}}
	}
	return inputs
}

// A reader reads articles and extracts their claims.
type reader struct {
	extractor *claim.Extractor
	options   options
	stdin     io.Reader
}

// An outcome is what became of an input.
type outcome struct {
	format.Document
	page bool // whether the text was taken out of a web page
	err  error
}

// read reads one article.
func (r reader) read(ctx context.Context, in input) outcome {
	if in.err != nil {
		return outcome{err: in.err}
	}
	page := r.options.html || isPage(in.path)
	article, err := r.article(in.path, page)
	if err != nil {
		return outcome{err: err}
	}
	result, err := r.extractor.Extract(ctx, claim.Article{
		ID:        idOf(in.path),
		Title:     article.Title,
		Text:      article.Text,
		Published: article.Published,
	})
	return outcome{
		Document: format.Document{Text: article.Text, Result: result, URL: article.URL},
		page:     page,
		err:      err,
	}
}

// article returns the article at path. A text is taken as it is, byte for byte;
// what a page says of itself goes behind what the command line says.
func (r reader) article(path string, page bool) (webpage.Article, error) {
	var a webpage.Article
	var err error
	if page {
		a, err = r.page(path)
	} else {
		a.Text, err = r.text(path)
	}
	if err != nil {
		return a, err
	}
	a.Title = cmp.Or(r.options.title, a.Title)
	a.Published = cmp.Or(r.options.published, a.Published)
	return a, nil
}

func (r reader) text(path string) (string, error) {
	if path == stdinPath {
		text, err := io.ReadAll(r.stdin)
		return string(text), err
	}
	text, err := os.ReadFile(path)
	return string(text), err
}

func (r reader) page(path string) (webpage.Article, error) {
	if path == stdinPath {
		return webpage.Extract(r.stdin, "")
	}
	f, err := os.Open(path)
	if err != nil {
		return webpage.Article{}, err
	}
	defer f.Close()
	a, err := webpage.Extract(f, "")
	if err != nil {
		err = fmt.Errorf("%s: %w", path, err)
	}
	return a, err
}

// isPage reports whether a file is a web page by its name.
func isPage(path string) bool {
	switch strings.ToLower(filepath.Ext(path)) {
	case ".html", ".htm", ".xhtml":
		return true
	}
	return false
}

// idOf returns the id of the article at path; that of standard input is empty.
func idOf(path string) string {
	if path == stdinPath {
		return ""
	}
	name := filepath.Base(path)
	if isPage(name) {
		return strings.TrimSuffix(name, filepath.Ext(name))
	}
	return strings.TrimSuffix(name, extension)
}
