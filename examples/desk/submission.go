package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"mime"
	"net/http"
	"strings"
	"time"
	"unicode/utf8"

	"golang.org/x/net/html/charset"
)

// A submission is an article as it was given.
type submission struct {
	id, title   string
	published   time.Time
	body        string // the text, or the page
	html        bool   // whether body is a page
	contentType string // of a page
}

// submissionOf reads the body of a request to the API, which its type says how
// to read. The error is as problemOf wants it.
func submissionOf(r *http.Request) (submission, error) {
	contentType := r.Header.Get("Content-Type")
	mediaType, params, err := mime.ParseMediaType(contentType)
	if err != nil {
		return submission{}, wrongType.because("the Content-Type %q is none", contentType)
	}
	switch mediaType {
	case "application/json", "text/plain", "text/html", "application/xhtml+xml":
	default:
		return submission{}, wrongType.because("want application/json, text/plain or text/html, not %s", mediaType)
	}
	body, err := io.ReadAll(r.Body)
	if err != nil {
		return submission{}, unread(err)
	}
	switch mediaType {
	case "application/json":
		return submissionOfJSON(body)
	case "text/plain":
		return submissionOfText(r, body, params["charset"])
	}
	return submissionOfQuery(r, submission{body: string(body), html: true, contentType: contentType})
}

// unread returns the problem of a body that could not be read.
func unread(err error) error {
	var size *http.MaxBytesError
	if errors.As(err, &size) {
		return size
	}
	return malformed.because("%v", err)
}

// An article is the body of a request in JSON.
type article struct {
	ID        string  `json:"id"`
	Title     string  `json:"title"`
	Published string  `json:"published"`
	Text      *string `json:"text"`
	HTML      *string `json:"html"`
}

// submissionOfJSON reads one article in JSON, and nothing else.
func submissionOfJSON(body []byte) (submission, error) {
	if !utf8.Valid(body) {
		return submission{}, malformed.because("the JSON is not in UTF-8")
	}
	var a article
	decoder := json.NewDecoder(bytes.NewReader(body))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(&a); err != nil {
		return submission{}, malformed.because("want an article in JSON: %v", err)
	}
	if _, err := decoder.Token(); !errors.Is(err, io.EOF) {
		return submission{}, malformed.because("want one article in JSON: more follows it")
	}
	s := submission{id: a.ID, title: a.Title}
	switch {
	case a.Text != nil && a.HTML == nil:
		s.body = *a.Text
	case a.HTML != nil && a.Text == nil:
		s.body, s.html, s.contentType = *a.HTML, true, "text/html; charset=utf-8"
	default:
		return submission{}, invalid.because("want text or html, one of the two")
	}
	return s.dated(a.Published)
}

// submissionOfText reads plain text, UTF-8 where nothing else is said.
func submissionOfText(r *http.Request, body []byte, set string) (submission, error) {
	e, name := charset.Lookup(set)
	switch {
	case set == "" || name == "utf-8":
	case e == nil:
		return submission{}, wrongType.because("the character set %q is not known", set)
	default:
		var err error
		if body, err = e.NewDecoder().Bytes(body); err != nil {
			return submission{}, malformed.because("the text is not in %s: %v", set, err)
		}
	}
	return submissionOfQuery(r, submission{body: string(body)})
}

// submissionOfQuery completes s by what the query says of it.
func submissionOfQuery(r *http.Request, s submission) (submission, error) {
	q := r.URL.Query()
	s.id, s.title = q.Get("id"), q.Get("title")
	return s.dated(q.Get("published"))
}

// dated returns s with the day of publication, which may be empty.
func (s submission) dated(day string) (submission, error) {
	if day == "" {
		return s, nil
	}
	t, err := time.Parse(time.DateOnly, day)
	if err != nil {
		return submission{}, invalid.because("published is %q: want a day like 2006-01-02", day)
	}
	s.published = t
	return s, nil
}

// submissionOfForm reads the form of the page: a text that was pasted, or a file
// that was chosen.
func submissionOfForm(r *http.Request, maxBytes int64) (submission, error) {
	err := r.ParseMultipartForm(maxBytes) // all of it in memory, no file on disk
	if errors.Is(err, http.ErrNotMultipart) {
		return submission{}, wrongType.because("want the form of the desk, multipart/form-data")
	}
	if err != nil {
		return submission{}, unread(err)
	}
	// A browser sends the line breaks of a text area as CRLF, whatever was pasted.
	text := strings.ReplaceAll(r.PostFormValue("text"), "\r\n", "\n")
	s := submission{title: strings.TrimSpace(r.PostFormValue("title")), body: text}
	f, header, err := r.FormFile("file")
	hasFile := err == nil && header.Filename != ""
	switch {
	case hasFile && strings.TrimSpace(text) != "":
		return submission{}, invalid.because("there is a text and a file: give one of the two")
	case hasFile:
		if s, err = s.withFile(f, header.Filename, header.Header.Get("Content-Type")); err != nil {
			return submission{}, err
		}
	case strings.TrimSpace(text) == "":
		return submission{}, invalid.because("there is no text yet: paste one or choose a file")
	}
	return s.dated(r.PostFormValue("published"))
}

// withFile returns s with the content of a file, whose name says what it is.
func (s submission) withFile(f io.Reader, name, contentType string) (submission, error) {
	body, err := io.ReadAll(f)
	if err != nil {
		return submission{}, err
	}
	base, extension := splitName(name)
	s.id, s.body = base, string(body)
	switch extension {
	case ".txt":
	case ".html", ".htm", ".xhtml":
		s.html, s.contentType = true, contentType
	default:
		return submission{}, wrongType.because("%s: want a .txt or .html file", name)
	}
	return s, nil
}

// splitName returns the name of a file without its extension, and the extension
// in small letters.
func splitName(name string) (base, extension string) {
	i := strings.LastIndexByte(name, '.')
	if i < 0 {
		return name, ""
	}
	return name[:i], strings.ToLower(name[i:])
}
