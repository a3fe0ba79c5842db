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
	a := annotations{text: d.Text, characters: newCharacters(d.Text), events: map[int]string{}}
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
	ids        [4]int         // how many there are of each kind
}

// The kinds of annotation, by the letter that their ids begin with.
const (
	textBound = iota
	event
	attribute
	note
)

// id returns the next id of a kind.
func (a *annotations) id(kind int) string {
	a.ids[kind]++
	return "TEA#"[kind:kind+1] + strconv.Itoa(a.ids[kind])
}

// add adds the lines of one quotation: its parts, the event that joins them and
// what is known of it. A nested one has other names than PolNeAR's, which marks
// the outermost alone.
func (a *annotations) add(r record) {
	q := r.quote
	content := apart(a.text, q.Content)
	if len(content) == 0 {
		return
	}
	label, role := "Attribution", strings.NewReplacer()
	if q.Parent != 0 {
		label, role = "Nested-attribution", strings.NewReplacer(" C", " Nested-c", " S", " Nested-s")
	} else if q.Source == nil {
		label = "Attribution-no-source"
	}
	trigger := content[:1]
	args := " Content:" + a.bind("Content", content)
	if cue := a.cue(q); len(cue) > 0 {
		trigger = cue
		args += " Cue:" + a.bind("Cue", cue)
	}
	if source := a.source(q); len(source) > 0 {
		args += " Source:" + a.bind("Source", source)
	}
	args = role.Replace(args)
	if parent := a.events[q.Parent]; parent != "" {
		args += " Within:" + parent
	}
	at := a.bind(label, trigger)
	e := a.id(event)
	a.events[q.ID] = e
	fmt.Fprintf(&a.b, "%s\t%s:%s%s\n", e, label, at, args)
	a.describe(e, r)
}

func (a *annotations) cue(q *quote.Quote) []sentence.Span {
	if q.Cue == nil {
		return nil
	}
	return apart(a.text, []sentence.Span{q.Cue.Span})
}

func (a *annotations) source(q *quote.Quote) []sentence.Span {
	if q.Source == nil {
		return nil
	}
	return apart(a.text, []sentence.Span{*q.Source})
}

// describe adds the labels of an event, and its speaker as a note.
func (a *annotations) describe(e string, r record) {
	for _, l := range labelsOf(r) {
		fmt.Fprintf(&a.b, "%s\t%s %s %s\n", a.id(attribute), strings.ToUpper(l.Name[:1])+l.Name[1:], e, l.Value)
	}
	if r.Claimant.Name != "" {
		fmt.Fprintf(&a.b, "%s\tSpeaker %s\t%s\n", a.id(note), e, tidy(r.Claimant.Name))
	}
}

// bind adds a text-bound annotation of pieces and returns its id.
func (a *annotations) bind(label string, pieces []sentence.Span) string {
	id := a.id(textBound)
	offsets, words := make([]string, len(pieces)), make([]string, len(pieces))
	for i, s := range pieces {
		c := a.characters.of(s)
		offsets[i] = fmt.Sprintf("%d %d", c.Start, c.End)
		words[i] = everyByte(s.Of(a.text))
	}
	fmt.Fprintf(&a.b, "%s\t%s %s\t%s\n", id, label, strings.Join(offsets, ";"), strings.Join(words, " "))
	return id
}

// everyByte returns s with U+FFFD for each byte that is not UTF-8, so that it
// keeps its number of characters.
func everyByte(s string) string { return string([]rune(s)) }

// apart returns the text that spans cover as brat wants it: pieces in order
// that neither overlap nor touch nor hold the end of a line, since a line of
// the file repeats them.
func apart(text string, spans []sentence.Span) []sentence.Span {
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
