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

// A jsonlWriter writes JSON Lines: one object a line.
type jsonlWriter struct{ *json.Encoder }

func newJSONL(out io.Writer, _ options) Writer { return jsonlWriter{encoder(out)} }

func (w jsonlWriter) Write(d Document) error { return w.Encode(d.Result) }

func (jsonlWriter) Close() error { return nil }

// A jsonWriter writes indented JSON: one object, or an array of them.
type jsonWriter struct {
	out    io.Writer
	single bool
	some   bool // whether the array has an element already
}

func newJSON(out io.Writer, o options) Writer { return &jsonWriter{out: out, single: o.single} }

func (w *jsonWriter) Write(d Document) error {
	e := encoder(w.out)
	e.SetIndent("", "  ")
	if w.single {
		return e.Encode(d.Result)
	}
	separator := ","
	if !w.some {
		separator = "["
	}
	w.some = true
	if _, err := fmt.Fprintln(w.out, separator); err != nil {
		return err
	}
	return e.Encode(d.Result)
}

func (w *jsonWriter) Close() error {
	if w.single {
		return nil
	}
	closing := "]"
	if !w.some {
		closing = "[]"
	}
	_, err := fmt.Fprintln(w.out, closing)
	return err
}
