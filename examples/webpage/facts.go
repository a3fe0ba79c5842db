package webpage

import (
	"net/url"
	"strings"
	"time"

	readability "codeberg.org/readeck/go-readability/v2"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// facts are what the markup of a page says of it beside what readability reads.
type facts struct {
	url  string
	date time.Time // that of the first element that gives the day of publication
}

// factsOf looks through a document.
func factsOf(doc *html.Node) facts {
	var f facts
	for n := range doc.Descendants() {
		switch n.DataAtom {
		case atom.Link:
			f.link(n)
		case atom.Meta:
			f.meta(n)
		case atom.Time:
			f.time(n)
		}
	}
	return f
}

// link reads <link rel="canonical" href="...">, which prevails over og:url.
func (f *facts) link(n *html.Node) {
	if strings.EqualFold(attribute(n, "rel"), "canonical") {
		if u := address(attribute(n, "href")); u != "" {
			f.url = u
		}
	}
}

func (f *facts) meta(n *html.Node) {
	content := attribute(n, "content")
	name := attribute(n, "property") + attribute(n, "name") + attribute(n, "itemprop")
	switch strings.ToLower(name) {
	case "og:url":
		if f.url == "" {
			f.url = address(content)
		}
	case "article:published_time", "datepublished", "date", "pubdate", "publish-date", "dc.date",
		"dc.date.issued", "dcterms.created", "dcterms.issued", "parsely-pub-date", "sailthru.date":
		f.day(content)
	}
}

// time reads a time element that is marked as the day of publication.
func (f *facts) time(n *html.Node) {
	_, hasPubdate := lookup(n, "pubdate")
	if hasPubdate || strings.EqualFold(attribute(n, "itemprop"), "datePublished") {
		f.day(attribute(n, "datetime"))
	}
}

// day takes s for the day of publication if nothing has been yet.
func (f *facts) day(s string) {
	if f.date.IsZero() {
		f.date = parseTime(s)
	}
}

// published returns the day of publication, at midnight UTC: as the metadata
// say, and else as the address does.
func (f facts) published(a readability.Article) time.Time {
	t, err := a.PublishedTime()
	if err != nil {
		t = f.date
	}
	if t.IsZero() {
		return dayIn(f.url)
	}
	return time.Date(t.Year(), t.Month(), t.Day(), 0, 0, 0, 0, time.UTC)
}

// parseTime reads a time as pages write it, with its day or better; it returns
// the zero time for anything else.
func parseTime(s string) time.Time {
	s = strings.TrimSpace(s)
	for _, layout := range []string{
		time.RFC3339, "2006-01-02T15:04Z07:00", "2006-01-02T15:04:05Z0700", "2006-01-02T15:04:05", "2006-01-02T15:04",
		time.DateTime, "2006-01-02 15:04", time.DateOnly, time.RFC1123Z, time.RFC1123,
		"January 2, 2006", "2 January 2006",
	} {
		if t, err := time.Parse(layout, s); err == nil {
			return t
		}
	}
	return time.Time{}
}

// dayIn returns the day in an address like https://example.org/2006/01/02/title,
// the zero time where there is none.
func dayIn(address string) time.Time {
	parts := strings.Split(address, "/")
	for i := range len(parts) - 2 {
		if t, err := time.Parse("2006/1/2", strings.Join(parts[i:i+3], "/")); err == nil {
			return t
		}
	}
	return time.Time{}
}

// address returns s if it is an address of the web, else "".
func address(s string) string {
	u, err := url.Parse(strings.TrimSpace(s))
	if err != nil || u.Host == "" || u.Scheme != "http" && u.Scheme != "https" {
		return ""
	}
	return u.String()
}
