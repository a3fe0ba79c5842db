package main

import (
	"cmp"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/quoth-go/quoth/format"
)

// A textFolder gets the texts of web pages, which nobody could tell from the
// pages that offsets count in.
type textFolder struct {
	dir     string // "" where the texts are not wanted
	needed  bool   // whether the output is of little use without them
	missing bool   // whether a text was needed that was not written
}

func newTextFolder(o options) *textFolder {
	needed := true
	switch o.format {
	case format.Text, format.HTML: // are there to be looked at
		needed = false
	case format.Brat: // a folder of which has the texts
		needed = !o.toFolder()
	}
	return &textFolder{dir: o.textDir, needed: needed}
}

// write writes the text of d to a file of the folder, which it makes where there
// is none. A file that is there with another text is left alone, and an error.
func (f *textFolder) write(d format.Document) error {
	if f.dir == "" {
		f.missing = f.missing || f.needed
		return nil
	}
	if err := os.MkdirAll(f.dir, 0o777); err != nil {
		return err
	}
	path := filepath.Join(f.dir, cmp.Or(d.Result.ID, "stdin")+extension)
	file, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o666)
	if errors.Is(err, fs.ErrExist) {
		return same(path, d.Text)
	}
	if err != nil {
		return err
	}
	_, err = io.WriteString(file, d.Text)
	return errors.Join(err, file.Close())
}

// same returns an error if the file at path has not that text.
func same(path, text string) error {
	got, err := os.ReadFile(path)
	if err == nil && string(got) != text {
		err = fmt.Errorf("%s: %w, with another text", path, fs.ErrExist)
	}
	return err
}
