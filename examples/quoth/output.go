package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/quoth-go/quoth/format"
)

// newWriter returns the writer that the command line asks for.
func newWriter(o options, stdout io.Writer) (format.Writer, error) {
	if o.toFolder() {
		return format.NewFolder(o.output, o.format)
	}
	var opts []format.Option
	if o.single() {
		opts = append(opts, format.Single())
	}
	if o.output != "" {
		return newFile(o, opts)
	}
	if columns, ok := terminalWidth(stdout); ok && columns > 0 {
		opts = append(opts, format.Width(columns))
	}
	return format.NewWriter(stdout, o.format, opts...)
}

// toFolder reports whether -o names a folder.
func (o options) toFolder() bool {
	return strings.HasSuffix(o.output, "/") || strings.HasSuffix(o.output, string(os.PathSeparator)) || isFolder(o.output)
}

// A file is a Writer to a file, which it closes.
type file struct {
	format.Writer
	out *os.File
}

func (f file) Close() error { return errors.Join(f.Writer.Close(), f.out.Close()) }

// newFile writes to the file of -o, which must be none of those to read.
func newFile(o options, opts []format.Option) (format.Writer, error) {
	for _, in := range expand(o.paths) {
		if sameFile(in.path, o.output) {
			return nil, fmt.Errorf("-o %s: it is read, too", o.output)
		}
	}
	out, err := os.Create(o.output)
	if err != nil {
		return nil, err
	}
	w, err := format.NewWriter(out, o.format, opts...)
	return file{w, out}, err
}

func sameFile(a, b string) bool {
	x, err := os.Stat(a)
	if err != nil {
		return false
	}
	y, err := os.Stat(b)
	return err == nil && os.SameFile(x, y)
}
