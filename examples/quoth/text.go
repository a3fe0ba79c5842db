package main

import (
	"fmt"
	"io"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/quoth-go/quoth/claim"
	"github.com/quoth-go/quoth/quote"
)

// The widths of the text format, in columns.
const (
	defaultWidth = 80
	minWidth     = 30 // of the words, however deep they are nested
	indentWidth  = 4
)

// widthFor returns the columns to fill on w.
func widthFor(w io.Writer) int {
	if width, ok := terminalWidth(w); ok && width > 0 {
		return width
	}
	return defaultWidth
}

// A textPrinter prints claims to be read by people: one block a claim, what is
// nested in it indented beneath.
type textPrinter struct {
	w     io.Writer
	width int
	some  bool // whether an article has been printed already
}

func (p *textPrinter) end() error { return nil }

func (p *textPrinter) print(text string, r *claim.Result) error {
	var b strings.Builder
	if p.some {
		b.WriteByte('\n')
	}
	p.some = true
	b.WriteString(heading(r))
	lines := newlines(text)
	for _, n := range nest(r.Quotes) {
		p.block(&b, r.Quotes[n.index], r.Claims[n.index], n.depth, lines)
	}
	_, err := io.WriteString(p.w, b.String())
	return err
}

// heading returns the lines above the claims of an article.
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
	claims := "claims"
	if len(r.Claims) == 1 {
		claims = "claim"
	}
	parts = append(parts, fmt.Sprintf("%d %s", len(r.Claims), claims))
	return strings.Join(parts, " · ") + "\n"
}

// block prints one claim.
func (p *textPrinter) block(b *strings.Builder, q quote.Quote, c claim.Claim, depth int, lines []int) {
	margin := strings.Repeat(" ", min(depth*indentWidth, max(p.width-minWidth, 0)))
	fmt.Fprintf(b, "\n%s%s\n", margin, claimant(c.Claimant, q.ID))
	margin += strings.Repeat(" ", indentWidth)
	for line := range wrap(words(q, c), max(p.width-len(margin), minWidth)) {
		fmt.Fprintf(b, "%s%s\n", margin, line)
	}
	first, last := q.Content[0], q.Content[len(q.Content)-1]
	fmt.Fprintf(b, "%s[%s; %s]\n", margin, kind(q), labels(c))
	fmt.Fprintf(b, "%s[line %d, bytes %d to %d; worth checking %.2f]\n",
		margin, lineOf(lines, first.Start), first.Start, last.End, c.Checkworthiness)
}

// words returns the words of a claim, in quotation marks if all are quoted.
func words(q quote.Quote, c claim.Claim) string {
	if q.Kind == quote.Direct {
		return "“" + printable(c.Text) + "”"
	}
	return printable(c.Text)
}

// claimant says who makes a claim.
func claimant(c claim.Claimant, number int) string {
	name := printable(c.Name)
	if name == "" {
		name = "(nobody named)"
	}
	if c.Role != "" {
		name += ", " + printable(c.Role)
	}
	return fmt.Sprintf("%d. %s", number, name)
}

// kind says what kind of quotation q is, and by which words it is attributed.
func kind(q quote.Quote) string {
	s := string(q.Kind)
	if q.Cue != nil && q.Cue.Lemma != "" {
		s += fmt.Sprintf(", cue %q", q.Cue.Lemma)
	}
	return s
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

// A node is a quote by its index, and how deep it is nested.
type node struct{ index, depth int }

// nest returns the quotes with each one's nested ones right after it.
func nest(quotes []quote.Quote) []node {
	children := make(map[int][]int)
	for i, q := range quotes {
		children[q.Parent] = append(children[q.Parent], i)
	}
	var nodes, stack []node
	push := func(parent, depth int) {
		for _, i := range slices.Backward(children[parent]) {
			stack = append(stack, node{i, depth})
		}
	}
	for push(0, 0); len(stack) > 0; {
		n := stack[len(stack)-1]
		stack = stack[:len(stack)-1]
		nodes = append(nodes, n)
		push(quotes[n.index].ID, n.depth+1)
	}
	return nodes
}

// newlines returns the offsets of the line feeds of text.
func newlines(text string) []int {
	var offsets []int
	for i := range len(text) {
		if text[i] == '\n' {
			offsets = append(offsets, i)
		}
	}
	return offsets
}

// lineOf returns the line that offset is in, counted from 1.
func lineOf(newlines []int, offset int) int {
	n, _ := slices.BinarySearch(newlines, offset)
	return n + 1
}

// printable returns s without the control characters that a terminal would obey.
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
func wrap(text string, width int) func(yield func(string) bool) {
	return func(yield func(string) bool) {
		line, columns := "", 0
		for word := range strings.FieldsSeq(text) {
			n := utf8.RuneCountInString(word)
			switch {
			case line == "":
				line, columns = word, n
			case columns+1+n <= width:
				line += " " + word
				columns += 1 + n
			default:
				if !yield(line) {
					return
				}
				line, columns = word, n
			}
		}
		if line != "" {
			yield(line)
		}
	}
}
