package format

import (
	"errors"
	"io"

	"github.com/quoth-go/quoth/claim"
)

// A Document is an article as it was read: its text, and what was found in it.
type Document struct {
	Text   string // that the offsets of Result are offsets into
	Result *claim.Result
	URL    string // where the article stands, as an absolute URL; empty where that is not known
}

// A Writer writes documents, one after another. It is for one goroutine.
type Writer interface {
	// Write writes one document. The error is [ErrNoResult], a [*MismatchError]
	// or that of writing; after one of the first two, which write nothing, the
	// next document may follow.
	Write(d Document) error
	// Close writes what follows the last document. It does not close what the
	// Writer writes to.
	Close() error
}

// ErrNoResult is the error of a [Document] without a Result.
var ErrNoResult = errors.New("format: the document has no result")

// An Option configures a Writer.
type Option interface{ apply(*options) }

type options struct {
	single bool
	width  int // of the text format, in columns
}

type option func(*options)

func (o option) apply(to *options) { o(to) }

// Single says that one document will be written and no other, so that the
// output is of that document and not of a list with one in it: in JSON an
// object, not an array.
func Single() Option { return option(func(o *options) { o.single = true }) }

// Width has [Text] fill so many columns instead of 80.
func Width(columns int) Option { return option(func(o *options) { o.width = columns }) }

// NewWriter returns a Writer of documents in format f to out. The error is an
// [*UnknownError].
func NewWriter(out io.Writer, f Format, opts ...Option) (Writer, error) {
	facts := f.facts()
	if facts.open == nil {
		return nil, &UnknownError{Name: string(f)}
	}
	o := options{width: defaultWidth}
	for _, opt := range opts {
		opt.apply(&o)
	}
	return checked{facts.open(out, o), facts.slices}, nil
}

// checked writes the documents that can be written.
type checked struct {
	Writer
	slices bool // whether the format slices the text by the result's spans
}

func (w checked) Write(d Document) error {
	if d.Result == nil {
		return ErrNoResult
	}
	if w.slices {
		if err := d.check(); err != nil {
			return err
		}
	}
	return w.Writer.Write(d)
}
