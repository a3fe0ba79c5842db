package main

import (
	"bytes"
	_ "embed"
	"encoding/json"
	"errors"
	"net/http"
	"time"

	"github.com/quoth-go/quoth/claim"
	"github.com/quoth-go/quoth/format"
)

//go:embed openapi.json
var openAPI []byte

// answerClaims reads the article that is posted, and answers with what is said
// in it.
func (d *desk) answerClaims(w http.ResponseWriter, r *http.Request) error {
	f, err := formatOf(r)
	if err != nil {
		return err
	}
	leave, err := d.admit(w, r)
	if err != nil {
		return err
	}
	defer leave()
	s, err := submissionOf(r)
	if err != nil {
		return err
	}
	doc, err := d.read(r.Context(), s)
	if err != nil {
		return err
	}
	return answer(w, doc, f)
}

// admit waits for a place, and bounds the body of r.
func (d *desk) admit(w http.ResponseWriter, r *http.Request) (leave func(), err error) {
	r.Body = http.MaxBytesReader(w, r.Body, d.limits.bytes)
	if r.ContentLength > d.limits.bytes {
		return nil, tooLarge.because("the request has %d bytes, %d are allowed", r.ContentLength, d.limits.bytes)
	}
	return d.gate.enter(r.Context())
}

// answer writes doc in format f.
func answer(w http.ResponseWriter, doc format.Document, f format.Format) error {
	var b bytes.Buffer
	out, err := format.NewWriter(&b, f, format.Single())
	if err != nil {
		return err
	}
	if err := errors.Join(out.Write(doc), out.Close()); err != nil {
		return err
	}
	if f == format.HTML {
		w.Header().Set("Content-Security-Policy", reportPolicy)
	}
	return write(w, f.MediaType(), b.Bytes())
}

// write answers with what is in memory already. A client that has gone in the
// meantime needs no telling, so that there is no error.
func write(w http.ResponseWriter, mediaType string, body []byte) error {
	w.Header().Set("Content-Type", mediaType)
	_, _ = w.Write(body)
	return nil
}

// A reading is the text of a page, as answerText gives it.
type reading struct {
	Title     string     `json:"title,omitempty"`
	Published claim.Date `json:"published,omitzero"`
	URL       string     `json:"url,omitempty"`
	Text      string     `json:"text"`
}

// answerText answers with the text of the page that is posted: that which
// answerClaims gives offsets into.
func (d *desk) answerText(w http.ResponseWriter, r *http.Request) error {
	leave, err := d.admit(w, r)
	if err != nil {
		return err
	}
	defer leave()
	s, err := submissionOf(r)
	if err != nil {
		return err
	}
	a, err := textOf(s)
	if err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	_ = e.Encode(reading{Title: a.Title, Published: claim.DateOf(a.Published), URL: a.URL, Text: a.Text})
	return nil
}

// An apiPage is what the description of the API tells.
type apiPage struct {
	Host     string // that the desk is reached by
	MaxBytes int64
	Timeout  time.Duration
	Formats  []format.Format
	Kinds    []kind
}

func (d *desk) showAPI(w http.ResponseWriter, r *http.Request) error {
	return render(w, http.StatusOK, "api.html", apiPage{r.Host, d.limits.bytes, d.limits.time, format.All(), kinds()})
}

func showOpenAPI(w http.ResponseWriter, _ *http.Request) error {
	return write(w, "application/json", openAPI)
}

func showSchema(w http.ResponseWriter, _ *http.Request) error {
	return write(w, "application/schema+json", []byte(claim.Schema()))
}
