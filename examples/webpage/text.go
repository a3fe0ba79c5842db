package webpage

import (
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// A gap is the white space that stands before the next word. The greater of two
// prevails.
type gap int

const (
	none gap = iota
	space
	cell
	line
	paragraph
)

// String returns the gap as it stands in the text.
func (g gap) String() string { return [...]string{"", " ", "\t", "\n", "\n\n"}[g] }

// softHyphen says where a word may be broken; it is no part of the word.
const softHyphen = '\u00AD'

// A writer makes plain text of elements.
type writer struct {
	text   strings.Builder
	gap    gap
	quotes int // how many q elements are open
	pre    int // how many elements are open whose white space counts
}

// textOf returns the text of what stands in root, empty where there are no
// words.
func textOf(root *html.Node) string {
	var w writer
	for n := root; n != nil; {
		down := w.enter(n)
		if down && n.FirstChild != nil {
			n = n.FirstChild
			continue
		}
		if down {
			w.leave(n)
		}
		for n != root && n.NextSibling == nil {
			n = n.Parent
			w.leave(n)
		}
		if n == root {
			break
		}
		n = n.NextSibling
	}
	if w.text.Len() == 0 {
		return ""
	}
	w.text.WriteByte('\n')
	return w.text.String()
}

// enter writes what stands before the children of n, and reports whether they
// are text to read.
func (w *writer) enter(n *html.Node) bool {
	switch {
	case n.Type == html.TextNode:
		w.words(n.Data)
		return false
	case n.Type != html.ElementNode || silent(tag(n)) || isFootnote(n):
		return false
	}
	w.open(gapAround(tag(n)))
	switch tag(n) {
	case atom.Br:
		w.lineBreak()
	case atom.Q:
		w.mark("“", "‘")
		w.quotes++
	case atom.Pre:
		w.pre++
	}
	return true
}

// leave writes what stands behind the children of n.
func (w *writer) leave(n *html.Node) {
	switch tag(n) {
	case atom.Q:
		w.quotes--
		w.mark("”", "’")
	case atom.Pre:
		w.pre--
	}
	w.open(gapAround(tag(n)))
}

func (w *writer) open(g gap) { w.gap = max(w.gap, g) }

// lineBreak is a br element; two of them are a blank line.
func (w *writer) lineBreak() {
	if w.gap == line {
		w.gap = paragraph
		return
	}
	w.open(line)
}

// mark writes a mark of quotation, the inner one within another quotation.
func (w *writer) mark(outer, inner string) {
	if w.quotes%2 == 0 {
		w.write(outer)
	} else {
		w.write(inner)
	}
}

// words writes the words of s, its white space folded.
func (w *writer) words(s string) {
	start := 0
	for i, r := range s {
		var g gap
		switch r {
		case ' ', '\t', '\n', '\f', '\r':
			g = w.whiteSpace(r)
		case softHyphen:
		default:
			continue
		}
		w.write(s[start:i])
		w.open(g)
		start = i + utf8.RuneLen(r)
	}
	w.write(s[start:])
}

// whiteSpace returns the gap that r is.
func (w *writer) whiteSpace(r rune) gap {
	if w.pre > 0 && r == '\n' {
		return line
	}
	return space
}

// write writes s, which has no white space to fold, behind the gap.
func (w *writer) write(s string) {
	if s == "" {
		return
	}
	if w.text.Len() > 0 {
		w.text.WriteString(w.gap.String())
	}
	w.gap = none
	w.text.WriteString(s)
}

// tag returns the name of an element. Those that readability makes have it in
// Data alone.
func tag(n *html.Node) atom.Atom {
	if n.DataAtom != 0 {
		return n.DataAtom
	}
	return atom.Lookup([]byte(n.Data))
}

// gapAround returns what parts an element from what stands beside it.
func gapAround(a atom.Atom) gap {
	switch a {
	case atom.Address, atom.Article, atom.Aside, atom.Blockquote, atom.Body, atom.Caption,
		atom.Center, atom.Dd, atom.Details, atom.Dialog, atom.Div, atom.Dl, atom.Dt,
		atom.Fieldset, atom.Figcaption, atom.Figure, atom.Footer, atom.Form,
		atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6, atom.Header, atom.Hgroup, atom.Hr,
		atom.Legend, atom.Li, atom.Main, atom.Menu, atom.Nav, atom.Ol, atom.P, atom.Pre, atom.Search,
		atom.Section, atom.Summary, atom.Table, atom.Tbody, atom.Tfoot, atom.Thead, atom.Tr, atom.Ul:
		return paragraph
	case atom.Td, atom.Th:
		return cell
	}
	return none
}

// silent reports whether an element has no words of the article.
func silent(a atom.Atom) bool {
	switch a {
	case atom.Audio, atom.Button, atom.Canvas, atom.Embed, atom.Head, atom.Iframe, atom.Input,
		atom.Math, atom.Noscript, atom.Object, atom.Option, atom.Rp, atom.Rt, atom.Script,
		atom.Select, atom.Style, atom.Svg, atom.Template, atom.Textarea, atom.Video:
		return true
	}
	return false
}

// isFootnote reports whether n is the number of a footnote: a raised link to
// another place of the page.
func isFootnote(n *html.Node) bool {
	if tag(n) != atom.Sup {
		return false
	}
	for child := range n.Descendants() {
		if tag(child) == atom.A && strings.HasPrefix(attribute(child, "href"), "#") {
			return true
		}
	}
	return false
}

// attribute returns the value of an attribute of n, empty where it has none.
func attribute(n *html.Node, key string) string {
	value, _ := lookup(n, key)
	return value
}

// lookup returns the value of an attribute of n, and whether it has it.
func lookup(n *html.Node, key string) (string, bool) {
	for _, a := range n.Attr {
		if a.Key == key {
			return a.Val, true
		}
	}
	return "", false
}

// fold returns s with runs of white space as one space.
func fold(s string) string { return strings.Join(strings.Fields(s), " ") }
