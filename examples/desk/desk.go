package main

import (
	"context"
	"net/http"
	"runtime"
	"strings"
	"time"

	"github.com/quoth-go/quoth/claim"
	"github.com/quoth-go/quoth/examples/webpage"
	"github.com/quoth-go/quoth/format"
)

// limits bound what a request may cost.
type limits struct {
	bytes    int64         // of a request
	time     time.Duration // to read an article
	articles int           // read at once
}

func defaultLimits() limits {
	return limits{bytes: 4 << 20, time: 30 * time.Second, articles: runtime.GOMAXPROCS(0)}
}

// A desk reads the articles that it is given. It is safe for concurrent use.
type desk struct {
	extractor *claim.Extractor
	limits    limits
	gate      gate
	archive   archive
}

func newDesk(x *claim.Extractor, l limits) *desk {
	return &desk{extractor: x, limits: l, gate: newGate(l.articles)}
}

// routes returns the handler of all that the desk serves.
func (d *desk) routes() http.Handler {
	mux := http.NewServeMux()
	handle := func(path string, m methods) { mux.Handle(path, m) }
	handle("/{$}", methods{get: d.showForm})
	handle("/articles", methods{post: d.takeForm})
	handle("/articles/{key}", methods{get: d.showArticle})
	handle("/articles/{key}/report", methods{get: d.showReport})
	handle("/articles/{key}/text", methods{get: d.downloadText})
	handle("/articles/{key}/as/{format}", methods{get: d.download})
	handle("/static/{name}", methods{get: showStatic})
	handle("/api", methods{get: d.showAPI})
	handle("/api/openapi.json", methods{get: showOpenAPI})
	handle("/api/result.schema.json", methods{get: showSchema})
	handle("/api/claims", methods{post: d.answerClaims})
	handle("/api/text", methods{post: d.answerText})
	mux.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		refuse(w, r, notFound.because("no page of the desk is at %s", r.URL.Path))
	})
	return mux
}

// A handler answers a request, or returns why it is refused, as problemOf wants
// it. It has then written nothing.
type handler func(w http.ResponseWriter, r *http.Request) error

// methods are what answers the requests for one path.
type methods struct{ get, post handler }

func (m methods) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if err := m.serve(w, r); err != nil {
		refuse(w, r, err)
	}
}

func (m methods) serve(w http.ResponseWriter, r *http.Request) error {
	allow := "GET, HEAD"
	if m.post != nil {
		allow = "POST"
	}
	switch {
	case m.get != nil && (r.Method == http.MethodGet || r.Method == http.MethodHead):
		return m.get(w, r)
	case m.post != nil && r.Method == http.MethodPost:
		return m.post(w, r)
	}
	w.Header().Set("Allow", allow)
	return wrongMethod.because("%s allows %s, not %s", r.URL.Path, allow, r.Method)
}

// textOf returns the article of a submission, with the words to read.
func textOf(s submission) (webpage.Article, error) {
	if !s.html {
		return webpage.Article{Title: s.title, Text: s.body, Published: s.published}, nil
	}
	a, err := webpage.Extract(strings.NewReader(s.body), s.contentType)
	if err != nil {
		return a, err
	}
	if s.title != "" {
		a.Title = s.title
	}
	if !s.published.IsZero() {
		a.Published = s.published
	}
	return a, nil
}

// read reads the article of a submission. The error is as problemOf wants it.
func (d *desk) read(ctx context.Context, s submission) (format.Document, error) {
	ctx, cancel := context.WithTimeout(ctx, d.limits.time)
	defer cancel()
	a, err := textOf(s)
	if err != nil {
		return format.Document{}, err
	}
	r, err := d.extractor.Extract(ctx, claim.Article{ID: s.id, Title: a.Title, Text: a.Text, Published: a.Published})
	if err != nil {
		return format.Document{}, err
	}
	return format.Document{Text: a.Text, Result: r, URL: a.URL}, nil
}
