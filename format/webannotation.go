package format

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"hash"
	"io"

	"github.com/quoth-go/quoth/sentence"
)

// A webAnnotationWriter writes one AnnotationCollection of the W3C Web
// Annotation Data Model, with an Annotation for each claim.
type webAnnotationWriter struct {
	items *list
	ids   hash.Hash // of the annotations, for the id of the collection
}

func newWebAnnotation(out io.Writer, _ options) Writer {
	return &webAnnotationWriter{
		items: newList(out, `{"@context":"http://www.w3.org/ns/anno.jsonld","type":"AnnotationCollection","label":"Who said what",`+
			`"first":{"type":"AnnotationPage","startIndex":0,"items":[`, ""),
		ids: sha256.New(),
	}
}

func (w *webAnnotationWriter) Write(d Document) error {
	a := annotator{text: d.Text, source: d.articleIRI(), characters: newCharacters(d.Text), byQuote: map[int]record{}}
	records := recordsOf(d.Result)
	for _, r := range records {
		if r.quote != nil {
			a.byQuote[r.Quote] = r
		}
	}
	for _, r := range records {
		x := a.annotation(r, aboutOf(d.Result, r.Claim))
		fmt.Fprintln(w.ids, x.ID)
		if err := w.items.add(x); err != nil {
			return err
		}
	}
	return nil
}

// Close writes what is known at the end alone: the ids and the number of items.
// A collection without any has no page, since a page has one at least.
func (w *webAnnotationWriter) Close() error {
	id := "urn:quoth:annotations:" + hex.EncodeToString(w.ids.Sum(nil)[:16])
	if w.items.n == 0 {
		_, err := fmt.Fprintf(w.items.out, `{"@context":"http://www.w3.org/ns/anno.jsonld","type":"AnnotationCollection","label":"Who said what","id":%q,"total":0}`+"\n", id)
		return err
	}
	w.items.tail = fmt.Sprintf(`],"id":"%[1]s:page","partOf":%[1]q},"last":"%[1]s:page","id":%[1]q,"total":%[2]d}`, id, w.items.n)
	return w.items.close()
}

// An annotation says of a part of an article what was found in it.
type annotation struct {
	ID         string     `json:"id"`
	Type       string     `json:"type"` // Annotation
	Motivation []string   `json:"motivation"`
	Generator  generator  `json:"generator"`
	Body       []body     `json:"body"`
	Target     []specific `json:"target"` // the pieces of the content
}

// A generator is the software that made an annotation.
type generator struct {
	ID   string `json:"id"`
	Type string `json:"type"` // Software
	Name string `json:"name"`
}

// A body is a TextualBody or, where it has a source, a SpecificResource.
type body struct {
	Type     string `json:"type"`
	Purpose  string `json:"purpose"`
	Value    string `json:"value,omitempty"`
	Format   string `json:"format,omitempty"`
	Source   string `json:"source,omitempty"`
	Selector []any  `json:"selector,omitempty"`
}

// A specific is a SpecificResource: a part of the article, or the whole of it
// where it is not known which.
type specific struct {
	Type     string `json:"type"`
	Source   string `json:"source"`
	Selector []any  `json:"selector,omitempty"`
}

// A positionSelector selects by the characters before and up to the end.
type positionSelector struct {
	Type  string `json:"type"` // TextPositionSelector
	Start int    `json:"start"`
	End   int    `json:"end"`
}

// A quoteSelector selects by the words and those around them.
type quoteSelector struct {
	Type   string `json:"type"` // TextQuoteSelector
	Exact  string `json:"exact"`
	Prefix string `json:"prefix"`
	Suffix string `json:"suffix"`
}

// An annotator makes the annotations of one article.
type annotator struct {
	text, source string
	characters   characters
	byQuote      map[int]record
}

func (a *annotator) annotation(r record, about []string) annotation {
	x := annotation{
		ID: annotationIRI(r), Type: "Annotation",
		Motivation: []string{"identifying", "classifying"},
		Generator:  generator{software, "Software", "Quoth"},
		Body:       a.bodies(r, about),
	}
	for _, piece := range r.content {
		x.Target = append(x.Target, specific{"SpecificResource", a.source, a.selectors(piece)})
	}
	if len(x.Target) == 0 {
		x.Target = []specific{{Type: "SpecificResource", Source: a.source}}
	}
	return x
}

// bodies returns who makes the claim and with which words, what it is about,
// its types as machine tags ("quoth:act=statement"), and what it is nested in.
func (a *annotator) bodies(r record, about []string) []body {
	var bodies []body
	text := func(purpose, value string) {
		if value != "" {
			bodies = append(bodies, body{Type: "TextualBody", Purpose: purpose, Value: value, Format: "text/plain"})
		}
	}
	part := func(purpose string, s sentence.Span) {
		bodies = append(bodies, body{Type: "SpecificResource", Purpose: purpose, Source: a.source, Selector: a.selectors(s)})
	}
	text("identifying", r.Claimant.Name)
	if r.quote != nil && r.quote.Source != nil {
		part("identifying", *r.quote.Source)
	}
	text("describing", r.Claimant.Role)
	text("describing", r.Claimant.Affiliation)
	if r.quote != nil && r.quote.Cue != nil {
		part("describing", r.quote.Cue.Span)
	}
	text("describing", r.Standalone)
	for _, name := range about {
		text("tagging", name)
	}
	for _, tag := range machineTags(r) {
		text("classifying", tag)
	}
	if r.quote != nil {
		if parent, ok := a.byQuote[r.quote.Parent]; ok {
			bodies = append(bodies, body{Type: "SpecificResource", Purpose: "linking", Source: annotationIRI(parent)})
		}
	}
	return bodies
}

// machineTags returns the types and the numbers of r, each with its name.
func machineTags(r record) []string {
	labels := append(labelsOf(r),
		label{"checkworthiness", score(r.Checkworthiness)}, label{"confidence", score(r.Confidence)})
	tags := make([]string, len(labels))
	for i, l := range labels {
		tags[i] = "quoth:" + l.Name + "=" + l.Value
	}
	return tags
}

// context is how many characters a quote selector has before and after.
const context = 32

// selectors returns two ways to find s in the text.
func (a *annotator) selectors(s sentence.Span) []any {
	c := a.characters.of(s)
	return []any{
		positionSelector{"TextPositionSelector", c.Start, c.End},
		quoteSelector{"TextQuoteSelector", everyByte(s.Of(a.text)), everyByte(last(a.text[:s.Start], context)), everyByte(first(a.text[s.End:], context))},
	}
}
