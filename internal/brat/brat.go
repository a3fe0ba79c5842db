// Package brat reads attributions from brat's standoff files, in the layout of
// PolNeAR 1.0: text-bound Source, Cue and Content, joined by Attribution
// events. Offsets count characters in the files and bytes here.
package brat

import (
	"bufio"
	"fmt"
	"io"
	"math"
	"strconv"
	"strings"

	"github.com/quoth-go/quoth/sentence"
)

// An Attribution is one annotated quotation. Each part may be in several
// pieces, in the order of the file.
type Attribution struct {
	Source, Cue, Content []sentence.Span
}

// An Article is a text and what one annotator marked in it.
type Article struct {
	Name         string
	Text         string
	Attributions []Attribution
}

// Read reads the attributions that r holds for text, those without a content
// left out. An event may stand before the spans that it joins. An error names
// the line that cannot be read.
func Read(r io.Reader, text string) ([]Attribution, error) {
	characters := NewCharacters(text)
	bound := map[string][]sentence.Span{}
	var events []string
	lines := bufio.NewScanner(r)
	lines.Buffer(nil, math.MaxInt) // a line repeats the words of its span, however many
	for n := 1; lines.Scan(); n++ {
		id, rest, ok := strings.Cut(lines.Text(), "\t")
		switch {
		case !ok:
		case strings.HasPrefix(id, "T"):
			spans, err := readSpans(rest, characters)
			if err != nil {
				return nil, fmt.Errorf("line %d: %w", n, err)
			}
			bound[id] = spans
		case strings.HasPrefix(id, "E"):
			events = append(events, rest)
		}
	}
	var found []Attribution
	for _, e := range events {
		if a := readEvent(e, bound); len(a.Content) > 0 {
			found = append(found, a)
		}
	}
	return found, lines.Err()
}

// readSpans reads "Label 3 14;20 25<tab>words".
func readSpans(s string, characters Characters) ([]sentence.Span, error) {
	s, _, _ = strings.Cut(s, "\t")
	_, s, _ = strings.Cut(s, " ")
	var spans []sentence.Span
	for part := range strings.SplitSeq(s, ";") {
		from, to, _ := strings.Cut(part, " ")
		start, err1 := strconv.Atoi(from)
		end, err2 := strconv.Atoi(to)
		if err1 != nil || err2 != nil {
			return nil, fmt.Errorf("%q is no span", part)
		}
		span, err := characters.Span(start, end)
		if err != nil {
			return nil, err
		}
		spans = append(spans, span)
	}
	return spans, nil
}

// readEvent reads "Attribution:T4 Content:T1 Cue:T2 Source:T3".
func readEvent(s string, bound map[string][]sentence.Span) Attribution {
	var a Attribution
	for arg := range strings.FieldsSeq(s) {
		role, id, _ := strings.Cut(arg, ":")
		switch strings.ToLower(strings.TrimRight(role, "0123456789")) {
		case "source":
			a.Source = append(a.Source, bound[id]...)
		case "cue":
			a.Cue = append(a.Cue, bound[id]...)
		case "content":
			a.Content = append(a.Content, bound[id]...)
		}
	}
	return a
}
