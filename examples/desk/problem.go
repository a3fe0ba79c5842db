package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"strings"

	"github.com/quoth-go/quoth/examples/webpage"
)

// A kind is one of the reasons for which the desk refuses a request.
type kind struct {
	Name   string // in the type of the problem, /api#NAME
	Status int
	Title  string
}

// The kinds.
var (
	malformed     = kind{"malformed", http.StatusBadRequest, "The request cannot be read"}
	crossOrigin   = kind{"cross-origin", http.StatusForbidden, "Another site has sent the request"}
	notFound      = kind{"not-found", http.StatusNotFound, "There is nothing here"}
	wrongMethod   = kind{"method", http.StatusMethodNotAllowed, "The method is not allowed here"}
	notAcceptable = kind{"not-acceptable", http.StatusNotAcceptable, "There is no such format"}
	tooLarge      = kind{"too-large", http.StatusRequestEntityTooLarge, "The article is too large"}
	wrongType     = kind{"media-type", http.StatusUnsupportedMediaType, "The article is of a type that is not read"}
	wrongHost     = kind{"host", http.StatusMisdirectedRequest, "The request is for another host"}
	invalid       = kind{"invalid", http.StatusUnprocessableEntity, "The article cannot be taken as it is"}
	busy          = kind{"busy", http.StatusServiceUnavailable, "The desk is busy"}
	slow          = kind{"timeout", http.StatusServiceUnavailable, "Reading the article took too long"}
	broken        = kind{"internal", http.StatusInternalServerError, "Something is wrong with the desk"}
)

// kinds returns all kinds, in the order of their status.
func kinds() []kind {
	return []kind{
		malformed, crossOrigin, notFound, wrongMethod, notAcceptable, tooLarge,
		wrongType, wrongHost, invalid, broken, busy, slow,
	}
}

// because returns the problem of kind k with these details.
func (k kind) because(format string, args ...any) *problem {
	return &problem{Type: "/api#" + k.Name, Title: k.Title, Status: k.Status, Detail: fmt.Sprintf(format, args...)}
}

// A problem says why a request was refused: problem details after RFC 9457.
type problem struct {
	Type   string `json:"type"`
	Title  string `json:"title"`
	Status int    `json:"status"`
	Detail string `json:"detail"`
}

func (p *problem) Error() string { return p.Title + ": " + p.Detail }

// problemOf returns err as a problem.
func problemOf(err error) *problem {
	var p *problem
	var size *http.MaxBytesError
	switch {
	case errors.As(err, &p):
		return p
	case errors.As(err, &size):
		return tooLarge.because("the request has more than %d bytes", size.Limit)
	case errors.Is(err, webpage.ErrTooLarge):
		return tooLarge.because("%v", err)
	case errors.Is(err, webpage.ErrCharset):
		return wrongType.because("%v", err)
	case errors.Is(err, webpage.ErrNoArticle), errors.Is(err, webpage.ErrTooDeep):
		return invalid.because("%v", err)
	case errors.Is(err, context.DeadlineExceeded):
		return slow.because("shorten the article, or start the desk with a longer -timeout")
	}
	return broken.because("%v", err)
}

// announce sets the headers that go with p, beside those of its form.
func (p *problem) announce(w http.ResponseWriter) {
	if p.Status == http.StatusServiceUnavailable {
		w.Header().Set("Retry-After", "5")
	}
}

// refuse answers with the problem that err is: as a page where the user looks
// at pages, as JSON to programs.
func refuse(w http.ResponseWriter, r *http.Request, err error) {
	p := problemOf(err)
	p.announce(w)
	looks := strings.Contains(r.Header.Get("Accept"), "text/html") && !strings.HasPrefix(r.URL.Path, "/api")
	if looks && render(w, p.Status, "problem.html", p) == nil {
		return
	}
	w.Header().Set("Content-Type", "application/problem+json")
	w.WriteHeader(p.Status)
	_ = json.NewEncoder(w).Encode(p) // a client that has gone needs no telling
}
