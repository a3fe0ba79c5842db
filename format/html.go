package format

import (
	"crypto/sha256"
	"embed"
	"encoding/base64"
	"html/template"
	"io"
	"slices"
	"strings"
	"sync"
)

//go:embed report.html.tmpl report.css report.js
var reportFiles embed.FS

// A layout is what all reports have in common.
type layout struct {
	template *template.Template
	Style    template.CSS
	Script   template.JS
	Policy   string // the Content-Security-Policy: this style, this script, no network
}

// loadLayout reads the layout once, at the first report.
var loadLayout = sync.OnceValues(func() (*layout, error) {
	t, err := template.ParseFS(reportFiles, "report.html.tmpl")
	if err != nil {
		return nil, err
	}
	style, err := reportFiles.ReadFile("report.css")
	if err != nil {
		return nil, err
	}
	script, err := reportFiles.ReadFile("report.js")
	if err != nil {
		return nil, err
	}
	return &layout{
		template: t,
		Style:    template.CSS(style),
		Script:   template.JS(script),
		Policy: "default-src 'none'; style-src " + digest(style) + "; script-src " + digest(script) +
			"; base-uri 'none'; form-action 'none'",
	}, nil
})

// digest names an inline resource in a Content-Security-Policy.
func digest(content []byte) string {
	sum := sha256.Sum256(content)
	return "'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) + "'"
}

// An htmlWriter writes one page, at the end: its head lists what follows.
type htmlWriter struct {
	out      io.Writer
	articles []template.HTML
	index    []indexEntry
	choices  map[string]map[string]int // the values of each filter, counted
}

// An indexEntry is an article in the list at the head of a page.
type indexEntry struct{ Key, Heading, Published, Count, Speakers string }

func newHTML(out io.Writer, _ options) Writer {
	return &htmlWriter{out: out, choices: map[string]map[string]int{"speaker": {}, "act": {}, "stance": {}}}
}

func (w *htmlWriter) Write(d Document) error {
	common, err := loadLayout()
	if err != nil {
		return err
	}
	r := newReport(d, len(w.articles)+1)
	var b strings.Builder
	if err := common.template.ExecuteTemplate(&b, "article", r); err != nil {
		return err
	}
	w.articles = append(w.articles, template.HTML(b.String()))
	w.enter(r)
	return nil
}

// enter adds r to the index and to the filters.
func (w *htmlWriter) enter(r *report) {
	var names []string
	for _, v := range r.Speakers {
		if v.Initials != nobody {
			names = append(names, v.Name)
		}
		for _, c := range v.Claims {
			w.choices["speaker"][c.Speaker]++
			w.choices["act"][c.Act]++
			w.choices["stance"][c.Stance]++
		}
	}
	if len(names) > indexSpeakers {
		names = append(names[:indexSpeakers], "…")
	}
	w.index = append(w.index, indexEntry{r.Key, r.Heading, r.Published, r.Count, strings.Join(names, ", ")})
}

// indexSpeakers is how many speakers the index names for each article.
const indexSpeakers = 4

// A filter is a choice that the reader has.
type filter struct {
	Name    string
	Choices []choice
}

type choice struct {
	Value string
	Count int
}

// filters returns the choices, those of most claims first.
func (w *htmlWriter) filters() []filter {
	var filters []filter
	for _, name := range []string{"speaker", "act", "stance"} {
		f := filter{Name: name}
		for value, n := range w.choices[name] {
			f.Choices = append(f.Choices, choice{value, n})
		}
		slices.SortFunc(f.Choices, func(a, b choice) int {
			if a.Count != b.Count {
				return b.Count - a.Count
			}
			return strings.Compare(a.Value, b.Value)
		})
		filters = append(filters, f)
	}
	return filters
}

func (w *htmlWriter) Close() error {
	common, err := loadLayout()
	if err != nil {
		return err
	}
	title := plural(len(w.index), "article")
	if len(w.index) == 1 {
		title = w.index[0].Heading
	}
	return common.template.ExecuteTemplate(w.out, "page", struct {
		*layout
		Title    string
		Index    []indexEntry
		Filters  []filter
		Articles []template.HTML
	}{common, title, w.index, w.filters(), w.articles})
}
