package format

import (
	"fmt"
	"io"
	"iter"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/quoth-go/quoth/claim"
	"github.com/quoth-go/quoth/quote"
	"github.com/quoth-go/quoth/sentence"
)

// The widths of the text format, in columns.
const (
	defaultWidth = 80
	minWidth     = 30 // of the words, however deep they are nested
	indentWidth  = 4
)

// A textWriter writes claims for people to read in a terminal: one block a
// claim, what is nested in it indented beneath.
type textWriter struct {
	out   io.Writer
	width int
	some  bool // whether an article has been written already
}

func newText(out io.Writer, o options) Writer {
	return &textWriter{out: out, width: o.width}
}

func (w *textWriter) Close() error { return nil }

func (w *textWriter) Write(d Document) error {
	var b strings.Builder
	if w.some {
		b.WriteByte('\n')
	}
	w.some = true
	b.WriteString(heading(d.Result) + "\n")
	records, lines := recordsOf(d.Result), newLines(d.Text)
	for _, n := range nest(records) {
		w.block(&b, n, records[n.index], d.Text, lines)
	}
	_, err := io.WriteString(w.out, b.String())
	return err
}

// heading says which article it is and how many claims it has.
func heading(r *claim.Result) string {
	var parts []string
	for _, s := range []string{r.ID, r.Title} {
		if s != "" {
			parts = append(parts, printable(s))
		}
	}
	if r.Published != (claim.Date{}) {
		parts = append(parts, r.Published.String())
	}
	return strings.Join(append(parts, plural(len(r.Claims), "claim")), " · ")
}

// plural returns "1 claim", "2 claims".
func plural(n int, noun string) string {
	if n != 1 {
		noun += "s"
	}
	return fmt.Sprintf("%d %s", n, noun)
}

// block writes one claim.
func (w *textWriter) block(b *strings.Builder, n node, r record, text string, lines lines) {
	margin := strings.Repeat(" ", min(n.depth*indentWidth, max(w.width-minWidth, 0)))
	fmt.Fprintf(b, "\n%s%d. %s\n", margin, n.index+1, claimant(r.Claimant))
	margin += strings.Repeat(" ", indentWidth)
	w.paragraph(b, margin, words(r, text))
	if s := alone(r.Claim); s != "" {
		w.paragraph(b, margin, "= "+printable(s))
	}
	fmt.Fprintf(b, "%s[%s; %s]\n", margin, origin(r), labels(r.Claim))
	if facts := contents(r); facts != "" {
		fmt.Fprintf(b, "%s[%s]\n", margin, facts)
	}
	fmt.Fprintf(b, "%s[%sworth checking %.2f]\n", margin, place(r, lines), r.Checkworthiness)
}

// paragraph writes text behind the margin, in lines of the width.
func (w *textWriter) paragraph(b *strings.Builder, margin, text string) {
	for line := range wrap(text, max(w.width-len(margin), minWidth)) {
		fmt.Fprintf(b, "%s%s\n", margin, line)
	}
}

// contents says which quantities and times r holds, and which claim says the
// same.
func contents(r record) string {
	var facts []string
	if q := quantitiesOf(r.Claim); len(q) > 0 {
		facts = append(facts, "quantities: "+strings.Join(q, ", "))
	}
	if t := timesOf(r.Claim); len(t) > 0 {
		facts = append(facts, "times: "+strings.Join(t, ", "))
	}
	if r.repeats > 0 {
		facts = append(facts, fmt.Sprintf("says what %d says", r.repeats))
	}
	return printable(strings.Join(facts, "; "))
}

// words returns the words of a claim, in quotation marks if it is a quotation in such.
// Where others stand between them in the text, it shows the marks that are there and dots
// for the others: “It rained,” … “and then it snowed.”
func words(r record, text string) string {
	if len(r.content) > 1 {
		if stretches := stretchesOf(r.content, text); len(stretches) > 1 {
			return printable(strings.Join(stretches, " … "))
		}
	}
	if r.kind() == quote.Direct && !beginsWithLetter(r.content, text) {
		return "“" + printable(r.Text) + "”"
	}
	return printable(r.Text)
}

// stretchesOf returns the words of a content in the text, those together that have no
// other words between them.
func stretchesOf(content []sentence.Span, text string) []string {
	var stretches []string
	for i, s := range content {
		words := strings.Join(strings.Fields(s.Of(text)), " ")
		if i > 0 && !strings.ContainsFunc(text[content[i-1].End:max(s.Start, content[i-1].End)], unicode.IsLetter) {
			stretches[len(stretches)-1] += " " + words
			continue
		}
		stretches = append(stretches, words)
	}
	return stretches
}

// beginsWithLetter reports whether a content, where the text is known, does not begin
// with a mark.
func beginsWithLetter(content []sentence.Span, text string) bool {
	if len(content) == 0 {
		return false
	}
	first, _ := utf8.DecodeRuneInString(content[0].Of(text))
	return unicode.IsLetter(first)
}

// claimant says who makes a claim.
func claimant(c claim.Claimant) string {
	name := printable(c.Name)
	if name == "" {
		name = "(nobody named)"
	}
	if c.Role != "" {
		name += ", " + printable(c.Role)
	}
	return name
}

// origin says what kind of quotation r is, and by which words it is attributed.
func origin(r record) string {
	switch {
	case r.quote == nil:
		return "the article’s own"
	case r.quote.Cue != nil && r.quote.Cue.Lemma != "":
		return fmt.Sprintf("%s, cue %q", r.kind(), r.quote.Cue.Lemma)
	}
	return string(r.kind())
}

// labels says the labels of a claim in words.
func labels(c claim.Claim) string {
	return fmt.Sprintf("%s: %s, %s, %s", c.Attitude, c.Act, stance(c.Stance), c.Certainty)
}

func stance(s claim.Stance) string {
	switch s {
	case claim.Denies:
		return "denied"
	case claim.Uncommitted:
		return "left open"
	}
	return "affirmed"
}

// place says where r stands in the text, where that is known.
func place(r record, lines lines) string {
	if len(r.content) == 0 {
		return ""
	}
	first, last := r.content[0], r.content[len(r.content)-1]
	return fmt.Sprintf("line %d, bytes %d to %d; ", lines.at(first.Start), first.Start, last.End)
}

// printable returns s without the control characters that a terminal would
// obey, and with U+FFFD for each byte that is not UTF-8.
func printable(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsControl(r) {
			return utf8.RuneError
		}
		return r
	}, s)
}

// wrap yields the lines of text, broken at spaces so that each has at most width
// characters where its words allow.
func wrap(text string, width int) iter.Seq[string] {
	return func(yield func(string) bool) {
		var line strings.Builder
		columns := 0
		for word := range strings.FieldsSeq(text) {
			n := utf8.RuneCountInString(word)
			if columns > 0 && columns+1+n > width {
				if !yield(line.String()) {
					return
				}
				line.Reset()
				columns = 0
			}
			if columns > 0 {
				line.WriteByte(' ')
				columns++
			}
			line.WriteString(word)
			columns += n
		}
		if columns > 0 {
			yield(line.String())
		}
	}
}
