package main

import (
	"encoding/json"
	"fmt"
	"io"

	"github.com/quoth-go/quoth/claim"
)

// A printer prints results in one of the formats.
type printer interface {
	print(text string, r *claim.Result) error // one article, given with its text
	end() error                               // after the last one
}

func newPrinter(o options, w io.Writer) printer {
	switch o.format {
	case formatJSON:
		return &jsonPrinter{w: w, array: !o.single()}
	case formatJSONL:
		return linePrinter{encoder(w)}
	}
	return &textPrinter{w: w, width: widthFor(w)}
}

// encoder returns an encoder that leaves & < > as they are.
func encoder(w io.Writer) *json.Encoder {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	return e
}

// A linePrinter prints JSON Lines: one object a line.
type linePrinter struct{ *json.Encoder }

func (p linePrinter) print(_ string, r *claim.Result) error { return p.Encode(r) }

func (linePrinter) end() error { return nil }

// A jsonPrinter prints indented JSON: one object, or an array of them.
type jsonPrinter struct {
	w     io.Writer
	array bool
	some  bool // whether the array has an element already
}

func (p *jsonPrinter) print(_ string, r *claim.Result) error {
	e := encoder(p.w)
	e.SetIndent("", "  ")
	if !p.array {
		return e.Encode(r)
	}
	separator := ","
	if !p.some {
		separator = "["
	}
	p.some = true
	if _, err := fmt.Fprintln(p.w, separator); err != nil {
		return err
	}
	return e.Encode(r)
}

func (p *jsonPrinter) end() error {
	if !p.array {
		return nil
	}
	closing := "]"
	if !p.some {
		closing = "[]"
	}
	_, err := fmt.Fprintln(p.w, closing)
	return err
}
