package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"github.com/quoth-go/quoth/claim"
)

// stdinPath is the PATH that stands for standard input.
const stdinPath = "-"

// extension is that of the files which are read of a folder.
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

// filesOf returns the .txt files of a folder in the order of their names. A
// folder without any is an error.
func filesOf(folder string) []input {
	entries, err := os.ReadDir(folder)
	if err != nil {
		return []input{{path: folder, err: err}}
	}
	var inputs []input
	for _, e := range entries {
		if !e.IsDir() && filepath.Ext(e.Name()) == extension {
			inputs = append(inputs, input{path: filepath.Join(folder, e.Name())})
		}
	}
	if len(inputs) == 0 {
		return []input{{path: folder, err: fmt.Errorf("%s: no %s file in this folder", folder, extension)}}
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
	text   string
	result *claim.Result
	err    error
}

// read reads one article. Its text is taken as it is, byte for byte.
func (r reader) read(ctx context.Context, in input) outcome {
	if in.err != nil {
		return outcome{err: in.err}
	}
	data, err := r.bytesOf(in.path)
	if err != nil {
		return outcome{err: err}
	}
	text := string(data)
	result, err := r.extractor.Extract(ctx, claim.Article{
		ID:        idOf(in.path),
		Title:     r.options.title,
		Text:      text,
		Published: r.options.published,
	})
	return outcome{text: text, result: result, err: err}
}

func (r reader) bytesOf(path string) ([]byte, error) {
	if path == stdinPath {
		return io.ReadAll(r.stdin)
	}
	return os.ReadFile(path)
}

// idOf returns the id of the article at path; that of standard input is empty.
func idOf(path string) string {
	if path == stdinPath {
		return ""
	}
	return strings.TrimSuffix(filepath.Base(path), extension)
}
