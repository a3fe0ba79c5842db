package format

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// A folder writes each document to a file of its own.
type folder struct {
	dir    string
	format Format
	opts   []Option
	names  fileNames
}

// NewFolder returns a Writer that gives each document a file of its own in dir,
// which it makes where there is none: the article's ID, with _ for what a file's
// name cannot hold, and the format's extension. Articles of one ID are numbered
// from the second on. Files are written anew, but for those of [Brat], which
// people go on to edit: one that is there already is left alone, and the error
// of Write wraps [fs.ErrExist].
//
// A folder of Brat holds the text beside each .ann and the annotation.conf that
// brat reads. A byte that is not UTF-8 is U+FFFD in that text.
func NewFolder(dir string, f Format, opts ...Option) (Writer, error) {
	if f.facts().open == nil {
		return nil, &UnknownError{Name: string(f)}
	}
	if err := os.MkdirAll(dir, 0o777); err != nil {
		return nil, fmt.Errorf("format: %w", err)
	}
	if f == Brat {
		err := create(filepath.Join(dir, bratConfigName), bratConfig)
		if err != nil && !errors.Is(err, fs.ErrExist) {
			return nil, fmt.Errorf("format: %w", err)
		}
	}
	return checked{&folder{dir: dir, format: f, opts: append(opts, Single())}, f.facts().slices}, nil
}

func (w *folder) Write(d Document) error {
	path := filepath.Join(w.dir, w.names.of(d.Result.ID))
	if w.format == Brat {
		return w.brat(path, d)
	}
	file, err := os.Create(path + w.format.Extension())
	if err != nil {
		return fmt.Errorf("format: %w", err)
	}
	return errors.Join(w.write(file, d), file.Close())
}

func (w *folder) Close() error { return nil }

// write writes the one document of a file.
func (w *folder) write(out io.Writer, d Document) error {
	one, err := NewWriter(out, w.format, w.opts...)
	if err != nil {
		return err
	}
	return errors.Join(one.Write(d), one.Close())
}

// brat writes the annotation and the text that it annotates.
func (w *folder) brat(path string, d Document) error {
	text := everyByte(d.Text)
	if err := create(path+".txt", text); err != nil && !holds(path+".txt", text) {
		return fmt.Errorf("format: %w", err)
	}
	var ann strings.Builder
	if err := w.write(&ann, d); err != nil {
		return err
	}
	if err := create(path+w.format.Extension(), ann.String()); err != nil {
		return fmt.Errorf("format: %w", err)
	}
	return nil
}

// create writes a file that is not there yet.
func create(path, content string) error {
	file, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o666)
	if err != nil {
		return err
	}
	_, err = io.WriteString(file, content)
	return errors.Join(err, file.Close())
}

// holds reports whether the file at path has that content.
func holds(path, content string) bool {
	got, err := os.ReadFile(path)
	return err == nil && string(got) == content
}

// longestName is how many bytes a name has at most, so that an extension and a
// number find room in the 255 that file systems allow.
const longestName = 200

// fileNames gives articles the names of their files, each once.
type fileNames struct {
	taken map[string]bool
	next  map[string]int // the number to try next after a name
}

// of returns the name for the article with that id. Names that differ in case
// alone are one, as they are to some file systems.
func (n *fileNames) of(id string) string {
	if n.taken == nil {
		n.taken, n.next = map[string]bool{}, map[string]int{}
	}
	name := fileName(id)
	key := strings.ToLower(name)
	unique, number := key, max(n.next[key], 2)
	for n.taken[unique] {
		unique = key + "-" + strconv.Itoa(number)
		number++
	}
	n.taken[unique] = true
	n.next[key] = number
	return name + unique[len(key):]
}

// fileName returns id as the name of a file on any system.
func fileName(id string) string {
	name := strings.Map(func(r rune) rune {
		if unicode.IsControl(r) || r == utf8.RuneError || strings.ContainsRune(`<>:"/\|?*`, r) {
			return '_'
		}
		return r
	}, id)
	for len(name) > longestName {
		_, n := utf8.DecodeLastRuneInString(name)
		name = name[:len(name)-n]
	}
	name = strings.Trim(name, " ")
	if strings.Trim(name, "._") == "" {
		return "article"
	}
	if name[0] == '.' { // it would be hidden
		name = "_" + name[1:]
	}
	return name
}
