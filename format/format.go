package format

import (
	"fmt"
	"io"
	"slices"
	"strings"
)

// A Format is a form that results are written in, by the name that a user
// asks for it with.
type Format string

// The formats.
const (
	Text          Format = "text"          // blocks to read in a terminal, one a claim
	JSON          Format = "json"          // the result as it is: one object, or an array of them
	JSONL         Format = "jsonl"         // JSON Lines: the result as one object a line
	HTML          Format = "html"          // a report to look at, one page for all documents
	CSV           Format = "csv"           // a table for spreadsheets, a row a claim
	WebAnnotation Format = "webannotation" // W3C Web Annotation, an annotation a claim
	JSONLD        Format = "jsonld"        // schema.org in JSON-LD: the quotations, claims and who makes them
	Brat          Format = "brat"          // standoff for the annotation tool brat, in the layout of PolNeAR
)

// All returns the formats, in the order in which to offer them.
func All() []Format {
	return []Format{Text, JSON, JSONL, HTML, CSV, WebAnnotation, JSONLD, Brat}
}

// Lookup returns the format of that name, or an [*UnknownError].
func Lookup(name string) (Format, error) {
	if f := Format(name); slices.Contains(All(), f) {
		return f, nil
	}
	return "", &UnknownError{Name: name}
}

// An UnknownError says that there is no format of that name.
type UnknownError struct{ Name string }

// Error names the formats that there are.
func (e *UnknownError) Error() string {
	return fmt.Sprintf("format: %q is none of %s", e.Name, strings.Join(names(), ", "))
}

func names() []string {
	var all []string
	for _, f := range All() {
		all = append(all, string(f))
	}
	return all
}

// Extension returns what the name of a file in this format ends with, the dot
// included: ".json". It is empty for an unknown format.
func (f Format) Extension() string { return f.facts().extension }

// MediaType returns the type to serve this format with: "application/json". It
// is empty for an unknown format.
func (f Format) MediaType() string { return f.facts().mediaType }

// Summary returns what the format is, in a few words for a user who chooses.
// It is empty for an unknown format.
func (f Format) Summary() string { return f.facts().summary }

// facts are what is known of a format.
type facts struct {
	extension, mediaType, summary string
	slices                        bool // whether it slices the text by the result's spans
	open                          func(out io.Writer, o options) Writer
}

// facts returns the zero facts for an unknown format.
func (f Format) facts() facts {
	switch f {
	case Text:
		return facts{".claims.txt", "text/plain; charset=utf-8", "to read in a terminal", true, newText}
	case HTML:
		return facts{".html", "text/html; charset=utf-8", "a report to look at: one page that needs nothing else", true, newHTML}
	case CSV:
		return facts{".csv", "text/csv; charset=utf-8; header=present", "a table for spreadsheets, one row a claim", true, newCSV}
	case WebAnnotation:
		return facts{".annotations.jsonld", `application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"`, "W3C Web Annotations: where each claim stands and what it is", true, newWebAnnotation}
	case JSONLD:
		return facts{".jsonld", "application/ld+json", "schema.org: quotations, claims and who makes them", false, newJSONLD}
	case Brat:
		return facts{".ann", "text/plain; charset=utf-8", "standoff for the annotation tool brat, laid out as in PolNeAR", true, newBrat}
	case JSON:
		return facts{".json", "application/json", "the whole result: an object, for several articles an array", false, newJSON}
	case JSONL:
		return facts{".jsonl", "application/jsonl", "the whole result, one object a line", false, newJSONL}
	}
	return facts{}
}
