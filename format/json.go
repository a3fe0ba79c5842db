package format

import (
	"encoding/json"
	"fmt"
	"io"
)

// encoder returns an encoder that leaves & < > as they are.
func encoder(out io.Writer) *json.Encoder {
	e := json.NewEncoder(out)
	e.SetEscapeHTML(false)
	return e
}

// A list writes values as the elements of a JSON array, which head opens and
// tail closes; both may hold more than the bracket.
type list struct {
	out        io.Writer
	encoder    *json.Encoder
	head, tail string
	n          int // elements written
}

func newList(out io.Writer, head, tail string) *list {
	return &list{out: out, encoder: encoder(out), head: head, tail: tail}
}

// add writes one element.
func (l *list) add(v any) error {
	separator := ","
	if l.n == 0 {
		separator = l.head
	}
	if _, err := fmt.Fprintln(l.out, separator); err != nil {
		return err
	}
	l.n++
	return l.encoder.Encode(v)
}

// close ends the array.
func (l *list) close() error {
	closing := l.tail
	if l.n == 0 {
		closing = l.head + l.tail
	}
	_, err := fmt.Fprintln(l.out, closing)
	return err
}

// A jsonWriter writes indented JSON: an array of objects.
type jsonWriter struct{ *list }

func (w jsonWriter) Write(d Document) error { return w.add(d.Result) }

func (w jsonWriter) Close() error { return w.close() }

// A lineWriter writes one object after another.
type lineWriter struct{ *json.Encoder }

func (w lineWriter) Write(d Document) error { return w.Encode(d.Result) }

func (lineWriter) Close() error { return nil }

func newJSON(out io.Writer, o options) Writer {
	l := newList(out, "[", "]")
	l.encoder.SetIndent("", "  ")
	if o.single {
		return lineWriter{l.encoder}
	}
	return jsonWriter{l}
}

func newJSONL(out io.Writer, _ options) Writer { return lineWriter{encoder(out)} }
