package format

import (
	_ "embed"
	"errors"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/quoth-go/quoth/quote"
	"github.com/quoth-go/quoth/sentence"
)

// ErrOneDocument is the error of a second document for a Writer of [Brat],
// whose files hold the annotations of one text each. [NewFolder] takes several.
var ErrOneDocument = errors.New("format: brat has a file for each article: write a folder")

// bratConfig tells brat which annotations there are.
//
//go:embed brat.conf
var bratConfig string

// bratConfigName is the file that brat looks for it in.
const bratConfigName = "annotation.conf"

// A bratWriter writes brat's standoff in the layout of PolNeAR: text-bound
// Source, Cue and Content, joined by an Attribution whose trigger stands on the
// cue. Offsets count characters.
type bratWriter struct {
	out  io.Writer
	some bool // whether the one document has been written
}

func newBrat(out io.Writer, _ options) Writer { return &bratWriter{out: out} }

func (w *bratWriter) Write(d Document) error {
	if w.some {
		return ErrOneDocument
	}
	w.some = true
	a := annotations{text: d.Text, characters: newCharacters(d.Text), events: map[int]string{}, ids: map[byte]int{}}
	for _, r := range recordsOf(d.Result) {
		if r.quote != nil {
			a.add(r)
		}
	}
	_, err := io.WriteString(w.out, a.b.String())
	return err
}

func (*bratWriter) Close() error { return nil }

// annotations are the lines of one file.
type annotations struct {
	text       string
	characters characters
	b          strings.Builder
	events     map[int]string // by quote
	ids        map[byte]int   // how many there are of each kind
}

// id returns the next id of the kind that has that letter: T for what is bound
// to text, E for an event, A for an attribute, # for a note.
func (a *annotations) id(kind byte) string {
	a.ids[kind]++
	return string(kind) + strconv.Itoa(a.ids[kind])
}

// A naming is what an event and its arguments are called.
type naming struct{ event, content, cue, source string }

// namingOf returns the names for a quotation. A nested one has others than
// PolNeAR's, which marks the outermost alone.
func namingOf(q *quote.Quote) naming {
	switch {
	case q.Parent != 0:
		return naming{"Nested-attribution", "Nested-content", "Nested-cue", "Nested-source"}
	case q.Source == nil:
		return naming{"Attribution-no-source", "Content", "Cue", "Source"}
	}
	return naming{"Attribution", "Content", "Cue", "Source"}
}

// add adds the lines of one quotation: its parts, the event that joins them and
// what is known of it. One whose content holds nothing but line ends has no
// place in the file.
func (a *annotations) add(r record) {
	q, names := r.quote, namingOf(r.quote)
	content := apart(a.text, q.Content...)
	if len(content) == 0 {
		return
	}
	trigger := content[:1]
	args := " " + names.content + ":" + a.bind("Content", content)
	if q.Cue != nil {
		if cue := apart(a.text, q.Cue.Span); len(cue) > 0 {
			trigger = cue
			args += " " + names.cue + ":" + a.bind("Cue", cue)
		}
	}
	if q.Source != nil {
		if source := apart(a.text, *q.Source); len(source) > 0 {
			args += " " + names.source + ":" + a.bind("Source", source)
		}
	}
	if outer := a.events[q.Parent]; outer != "" {
		args += " Within:" + outer
	}
	at := a.bind(names.event, trigger)
	e := a.id('E')
	a.events[q.ID] = e
	fmt.Fprintf(&a.b, "%s\t%s:%s%s\n", e, names.event, at, args)
	a.describe(e, r)
}

// describe adds the labels of an event, and its speaker as a note.
func (a *annotations) describe(e string, r record) {
	for _, l := range labelsOf(r) {
		fmt.Fprintf(&a.b, "%s\t%s %s %s\n", a.id('A'), strings.ToUpper(l.Name[:1])+l.Name[1:], e, l.Value)
	}
	if r.Claimant.Name != "" {
		fmt.Fprintf(&a.b, "%s\tSpeaker %s\t%s\n", a.id('#'), e, tidy(r.Claimant.Name))
	}
}

// bind adds a text-bound annotation of pieces and returns its id.
func (a *annotations) bind(label string, pieces []sentence.Span) string {
	id := a.id('T')
	offsets, words := make([]string, len(pieces)), make([]string, len(pieces))
	for i, s := range pieces {
		c := a.characters.of(s)
		offsets[i] = fmt.Sprintf("%d %d", c.Start, c.End)
		words[i] = everyByte(s.Of(a.text))
	}
	fmt.Fprintf(&a.b, "%s\t%s %s\t%s\n", id, label, strings.Join(offsets, ";"), strings.Join(words, " "))
	return id
}

// apart returns the text that spans cover as brat wants it: pieces in order
// that neither overlap nor touch nor hold the end of a line, since a line of
// the file repeats them.
func apart(text string, spans ...sentence.Span) []sentence.Span {
	spans = slices.Clone(spans)
	slices.SortFunc(spans, func(s, t sentence.Span) int { return s.Start - t.Start })
	var whole []sentence.Span
	for _, s := range spans {
		if n := len(whole); n > 0 && s.Start <= whole[n-1].End {
			whole[n-1].End = max(whole[n-1].End, s.End)
		} else {
			whole = append(whole, s)
		}
	}
	var pieces []sentence.Span
	for _, s := range whole {
		pieces = appendLines(pieces, text, s)
	}
	return pieces
}

// appendLines appends what s has of each line.
func appendLines(pieces []sentence.Span, text string, s sentence.Span) []sentence.Span {
	start := s.Start
	for i, r := range s.Of(text) {
		if endsLine(r) {
			if at := s.Start + i; start < at {
				pieces = append(pieces, sentence.Span{Start: start, End: at})
			}
			start = s.Start + i + utf8.RuneLen(r)
		}
	}
	if start < s.End {
		pieces = append(pieces, sentence.Span{Start: start, End: s.End})
	}
	return pieces
}

// endsLine reports whether a reader of lines may end one at r: brat reads them
// as Python does.
func endsLine(r rune) bool {
	switch r {
	case '\n', '\v', '\f', '\r', 0x1c, 0x1d, 0x1e, 0x85, 0x2028, 0x2029:
		return true
	}
	return false
}
