package main

import (
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// FuzzSubmission holds to what the API promises of any request: an article, or
// a problem that is the sender's.
func FuzzSubmission(f *testing.F) {
	f.Add("application/json", `{"id": "a1", "published": "2025-11-20", "text": "No."}`, "", "application/json;q=0.5, text/csv")
	f.Add("application/json", `{"html": "<p>No."} {}`, "", "*/*")
	f.Add("text/plain; charset=utf-16", "\xff\xfen", "published=2025-11-20&format=csv", "")
	f.Add("text/html; charset=\"utf-8\"", "<p>No.", "title=%zz", "///, */*;q=x")
	f.Fuzz(func(t *testing.T, contentType, body, query, accept string) {
		r := httptest.NewRequest(http.MethodPost, "/api/claims", strings.NewReader(body))
		r.URL = &url.URL{Path: "/api/claims", RawQuery: query}
		r.Header.Set("Content-Type", contentType)
		r.Header.Set("Accept", accept)
		_, err := submissionOf(r)
		assertOfTheSender(t, err)
		_, err = formatOf(r)
		assertOfTheSender(t, err)
	})
}

func assertOfTheSender(t *testing.T, err error) {
	t.Helper()
	if err == nil {
		return
	}
	p := problemOf(err)
	assert.True(t, 400 <= p.Status && p.Status < 500, p)
	assert.NotEmpty(t, p.Detail)
}
