package main

import (
	"bytes"
	"encoding/json"
	"io"
	"mime"
	"mime/multipart"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/quoth-go/quoth/claim"
	"github.com/quoth-go/quoth/format"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

const bridge = "“We will build the bridge,” said Jane Smith, the mayor.\n"

// open serves a desk for the length of a test.
func openDesk(t *testing.T, l limits) *httptest.Server {
	t.Helper()
	x, err := claim.NewExtractor()
	require.NoError(t, err)
	s := httptest.NewServer(guard(newDesk(x, l).routes(), []string{"desk.example"}))
	t.Cleanup(s.Close)
	return s
}

// A call is a request to a desk, POST where it has a body.
type call struct {
	method, path, body string
	header             map[string]string
	host               string
}

// A reply is what a desk answers.
type reply struct {
	*http.Response
	body string
}

func (c call) to(t *testing.T, s *httptest.Server) reply {
	t.Helper()
	if c.method == "" {
		c.method = http.MethodGet
		if c.body != "" {
			c.method = http.MethodPost
		}
	}
	r, err := http.NewRequest(c.method, s.URL+c.path, strings.NewReader(c.body))
	require.NoError(t, err)
	for key, value := range c.header {
		r.Header.Set(key, value)
	}
	if c.host != "" {
		r.Host = c.host
	}
	client := &http.Client{CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}
	response, err := client.Do(r)
	require.NoError(t, err)
	defer response.Body.Close()
	body, err := io.ReadAll(response.Body)
	require.NoError(t, err)
	return reply{response, string(body)}
}

func typed(contentType string) map[string]string {
	return map[string]string{"Content-Type": contentType}
}

func page(t *testing.T) string {
	t.Helper()
	b, err := os.ReadFile(filepath.Join("..", "webpage", "testdata", "bridge.html"))
	require.NoError(t, err)
	return string(b)
}

func TestClaims(t *testing.T) {
	s := openDesk(t, defaultLimits())
	jsonOf := func(v any) string {
		b, err := json.Marshal(v)
		require.NoError(t, err)
		return string(b)
	}
	for name, c := range map[string]struct {
		call
		id, title, published string
		claimants            []string
	}{
		"of a text in JSON": {
			call{body: jsonOf(map[string]string{"id": "a1", "title": "Bridge", "published": "2025-11-20", "text": bridge}), header: typed("application/json")},
			"a1", "Bridge", "2025-11-20", []string{"Jane Smith"},
		},
		"of a page in JSON": {
			call{body: jsonOf(map[string]string{"html": page(t)}), header: typed("application/json; charset=utf-8")},
			"", "City to build a bridge over the Lune", "2025-11-20",
			[]string{"Jane Smith", "Jane Smith", "John Brown", "John Brown", "John Brown", "Mary Jones"},
		},
		"of a text": {
			call{path: "?id=a1&title=Bridge&published=2025-11-20", body: bridge, header: typed("text/plain")},
			"a1", "Bridge", "2025-11-20", []string{"Jane Smith"},
		},
		"of a text in another character set": {
			call{body: "\x93No,\x94 said Jos\xe9 Smith.", header: typed("text/plain; charset=windows-1252")},
			"", "", "0000-00-00", []string{"José Smith"},
		},
		"of a page, whose own title goes behind the query's": {
			call{path: "?title=Bridge", body: page(t), header: typed("text/html")},
			"", "Bridge", "2025-11-20",
			[]string{"Jane Smith", "Jane Smith", "John Brown", "John Brown", "John Brown", "Mary Jones"},
		},
		"of an empty text": {
			call{body: `{"text": ""}`, header: typed("application/json")},
			"", "", "0000-00-00", nil,
		},
	} {
		t.Run(name, func(t *testing.T) {
			c.path = "/api/claims" + c.path
			a := c.to(t, s)
			require.Equal(t, http.StatusOK, a.StatusCode, a.body)
			assert.Equal(t, "application/json", a.Header.Get("Content-Type"))
			var r claim.Result
			require.NoError(t, json.Unmarshal([]byte(a.body), &r))
			assert.Equal(t, c.id, r.ID)
			assert.Equal(t, c.title, r.Title)
			assert.Equal(t, c.published, r.Published.String())
			var claimants []string
			for _, claim := range r.Claims {
				claimants = append(claimants, claim.Claimant.Name)
			}
			assert.Equal(t, c.claimants, claimants)
		})
	}
}

// The offsets of a page's claims are of no use without the text.
func TestOffsetsOfAPageAreThoseOfItsText(t *testing.T) {
	s := openDesk(t, defaultLimits())
	a := call{path: "/api/text", body: page(t), header: typed("text/html")}.to(t, s)
	require.Equal(t, http.StatusOK, a.StatusCode, a.body)
	var text reading
	require.NoError(t, json.Unmarshal([]byte(a.body), &text))
	assert.Equal(t, "City to build a bridge over the Lune", text.Title)
	assert.Equal(t, "2025-11-20", text.Published.String())
	assert.Equal(t, "https://courier.example/news/bridge", text.URL)

	a = call{path: "/api/claims", body: page(t), header: typed("text/html")}.to(t, s)
	var r claim.Result
	require.NoError(t, json.Unmarshal([]byte(a.body), &r))
	assert.Contains(t, r.Quotes[1].Content[0].Of(text.Text), "We will build the bridge")
}

func TestFormatOfTheAnswer(t *testing.T) {
	s := openDesk(t, defaultLimits())
	for name, c := range map[string]struct {
		query, accept string
		want          format.Format // "" for a refusal
	}{
		"JSON where nothing is asked":        {"", "", format.JSON},
		"JSON where anything will do":        {"", "*/*", format.JSON},
		"by name":                            {"?format=csv", "", format.CSV},
		"by name before what is accepted":    {"?format=csv", "application/json", format.CSV},
		"by type":                            {"", "text/csv", format.CSV},
		"by the stronger wish":               {"", "application/json;q=0.5, text/csv", format.CSV},
		"by the first of equal wishes":       {"", "application/jsonl, text/csv", format.JSONL},
		"by half a type":                     {"", "application/*", format.JSON},
		"not what is excluded":               {"", "application/json;q=0, text/csv;q=0.1", format.CSV},
		"a name that there is not":           {"?format=xml", "", ""},
		"a type that there is not":           {"", "image/png", ""},
		"a type with a parameter it has not": {"", "application/json; profile=x", ""},
		"an Accept that cannot be read":      {"", "///", ""},
	} {
		t.Run(name, func(t *testing.T) {
			header := typed("text/plain")
			if c.accept != "" {
				header["Accept"] = c.accept
			}
			a := call{path: "/api/claims" + c.query, body: bridge, header: header}.to(t, s)
			if c.want == "" {
				assert.Equal(t, http.StatusNotAcceptable, a.StatusCode)
				return
			}
			assert.Equal(t, http.StatusOK, a.StatusCode)
			assert.Equal(t, c.want.MediaType(), a.Header.Get("Content-Type"))
		})
	}
}

func TestRefusals(t *testing.T) {
	small := defaultLimits()
	small.bytes = 1000
	s := openDesk(t, small)
	isJSON, isText, isPage := typed("application/json"), typed("text/plain"), typed("text/html")
	from := func(header map[string]string, key, value string) map[string]string {
		return map[string]string{"Content-Type": header["Content-Type"], key: value}
	}
	const api = "/api/claims"
	for name, c := range map[string]struct {
		call
		status int
		name   string
		detail string
	}{
		"JSON that is none":             {call{path: api, body: `{"text": `, header: isJSON}, 400, "malformed", "JSON"},
		"JSON that is no object":        {call{path: api, body: `["text"]`, header: isJSON}, 400, "malformed", "array"},
		"a field that it does not know": {call{path: api, body: `{"text": "", "author": "x"}`, header: isJSON}, 400, "malformed", "author"},
		"two articles":                  {call{path: api, body: `{"text": ""} {"text": ""}`, header: isJSON}, 400, "malformed", "more follows"},
		"JSON that is not in UTF-8":     {call{path: api, body: "{\"text\": \"\xff\"}", header: isJSON}, 400, "malformed", "UTF-8"},
		"a site that sends a request":   {call{path: api, body: bridge, header: from(isText, "Sec-Fetch-Site", "cross-site")}, 403, "cross-origin", "origin"},
		"a site that an old browser names": {
			call{path: api, body: bridge, header: from(isText, "Origin", "https://evil.example")}, 403, "cross-origin", "origin"},
		"a site that posts the form":         {call{path: "/articles", body: bridge, header: from(isText, "Sec-Fetch-Site", "same-site")}, 403, "cross-origin", "origin"},
		"a path that there is not":           {call{path: "/api/quotes"}, 404, "not-found", "/api/quotes"},
		"an article that is forgotten":       {call{path: "/articles/AAAA"}, 404, "not-found", "last 32"},
		"a report that is forgotten":         {call{path: "/articles/AAAA/report"}, 404, "not-found", "last 32"},
		"a file that there is not":           {call{path: "/static/desk.txt"}, 404, "not-found", "desk.txt"},
		"a file above the folder":            {call{path: "/static/..%2fmain.go"}, 404, "not-found", "main.go"},
		"GET of what is to be posted":        {call{path: api}, 405, "method", "POST"},
		"PUT":                                {call{method: "PUT", path: api, body: bridge, header: isText}, 405, "method", "PUT"},
		"POST of what is to be got":          {call{path: "/api", body: "x"}, 405, "method", "GET, HEAD"},
		"OPTIONS, as before CORS":            {call{method: "OPTIONS", path: api}, 405, "method", "OPTIONS"},
		"too many bytes":                     {call{path: api, body: strings.Repeat("a", 1001), header: isText}, 413, "too-large", "1000"},
		"a type that it does not read":       {call{path: api, body: "x", header: typed("application/pdf")}, 415, "media-type", "application/pdf"},
		"a type that is none":                {call{path: api, body: "x", header: typed("")}, 415, "media-type", "none"},
		"a character set of no name":         {call{path: api, body: "x", header: typed("text/plain; charset=klingon")}, 415, "media-type", "klingon"},
		"a page in a set of no name":         {call{path: api, body: "x", header: typed("text/html; charset=klingon")}, 415, "media-type", "klingon"},
		"a form that is none":                {call{path: "/articles", body: "text=x", header: typed("application/x-www-form-urlencoded")}, 415, "", ""},
		"a host that was made to point here": {call{path: "/api", host: "evil.example"}, 421, "host", "evil.example"},
		"neither text nor page":              {call{path: api, body: `{"id": "a"}`, header: isJSON}, 422, "invalid", "one of the two"},
		"text and page":                      {call{path: api, body: `{"text": "", "html": ""}`, header: isJSON}, 422, "invalid", "one of the two"},
		"a day that is none":                 {call{path: api + "?published=yesterday", body: bridge, header: isText}, 422, "invalid", "yesterday"},
		"a day that the calendar has not":    {call{path: api, body: `{"text": "", "published": "2025-02-30"}`, header: isJSON}, 422, "invalid", "2025-02-30"},
		"a page without an article":          {call{path: api, body: "<title>x</title>", header: isPage}, 422, "invalid", "no article"},
		"a page of a thousand levels":        {call{path: "/api/text", body: strings.Repeat("<b>", 300) + strings.Repeat("<i>", 30), header: isPage}, 422, "invalid", "no article"},
	} {
		t.Run(name, func(t *testing.T) {
			a := c.to(t, s)
			assert.Equal(t, c.status, a.StatusCode, a.body)
			if c.name == "" {
				return
			}
			assert.Equal(t, "application/problem+json", a.Header.Get("Content-Type"))
			var p problem
			require.NoError(t, json.Unmarshal([]byte(a.body), &p))
			assert.Equal(t, "/api#"+c.name, p.Type)
			assert.Equal(t, c.status, p.Status)
			assert.NotEmpty(t, p.Title)
			assert.Contains(t, p.Detail, c.detail)
			if c.status == http.StatusMethodNotAllowed {
				assert.NotEmpty(t, a.Header.Get("Allow"))
			}
		})
	}
}

func TestTooLargeWithoutALength(t *testing.T) {
	small := defaultLimits()
	small.bytes = 1000
	s := openDesk(t, small)
	r, err := http.NewRequest(http.MethodPost, s.URL+"/api/claims", io.MultiReader(strings.NewReader(strings.Repeat("a", 5000))))
	require.NoError(t, err)
	r.Header.Set("Content-Type", "text/plain")
	response, err := http.DefaultClient.Do(r)
	require.NoError(t, err)
	defer response.Body.Close()
	assert.Equal(t, http.StatusRequestEntityTooLarge, response.StatusCode)
}

func TestAnArticleThatTakesTooLong(t *testing.T) {
	short := defaultLimits()
	short.time = time.Microsecond
	a := call{path: "/api/claims", body: strings.Repeat(bridge, 1000), header: typed("text/plain")}.to(t, openDesk(t, short))
	assert.Equal(t, http.StatusServiceUnavailable, a.StatusCode)
	assert.Contains(t, a.body, "/api#timeout")
	assert.NotEmpty(t, a.Header.Get("Retry-After"))
}

func TestHosts(t *testing.T) {
	for host, want := range map[string]bool{
		"127.0.0.1":         true,
		"127.0.0.1:8080":    true,
		"[::1]:8080":        true,
		"[::1]":             true,
		"localhost:8080":    true,
		"LOCALHOST":         true,
		"desk.example:8080": true,
		"evil.example":      false,
		"evil.example:8080": false,
		"localhost.evil":    false,
		"":                  false,
		"127.0.0.1.evil":    false,
	} {
		t.Run(host, func(t *testing.T) { assert.Equal(t, want, answersTo(host, []string{"desk.example"})) })
	}
}

// Every answer has the headers, a refusal too.
func TestHeaders(t *testing.T) {
	s := openDesk(t, defaultLimits())
	for name, c := range map[string]call{
		"the page":       {path: "/"},
		"the API":        {path: "/api/claims", body: bridge, header: typed("text/plain")},
		"a refusal":      {path: "/nothing"},
		"a wrong host":   {path: "/", host: "evil.example"},
		"the style":      {path: "/static/desk.css"},
		"another origin": {path: "/api/claims", body: bridge, header: map[string]string{"Sec-Fetch-Site": "cross-site"}},
	} {
		t.Run(name, func(t *testing.T) {
			h := c.to(t, s).Header
			assert.Contains(t, h.Get("Content-Security-Policy"), "default-src 'none'")
			assert.Equal(t, "nosniff", h.Get("X-Content-Type-Options"))
			assert.Equal(t, "same-origin", h.Get("Referrer-Policy"))
			assert.Equal(t, "no-store", h.Get("Cache-Control"))
			for key := range h {
				assert.False(t, strings.HasPrefix(key, "Access-Control-"), key)
			}
		})
	}
}

// form returns the body of the desk's form, and its type.
func form(t *testing.T, fields map[string]string, fileName, file string) (body, contentType string) {
	t.Helper()
	var b bytes.Buffer
	w := multipart.NewWriter(&b)
	for name, value := range fields {
		require.NoError(t, w.WriteField(name, value))
	}
	part, err := w.CreateFormFile("file", fileName) // a browser sends the field without a file too
	require.NoError(t, err)
	_, err = io.WriteString(part, file)
	require.NoError(t, err)
	require.NoError(t, w.Close())
	return b.String(), w.FormDataContentType()
}

// What a browser without script does: the form, the page around the report, the
// files. Nothing may be written to disk.
func TestFromFormToFiles(t *testing.T) {
	t.Setenv("TMPDIR", filepath.Join(t.TempDir(), "missing"))
	s := openDesk(t, defaultLimits())
	for name, c := range map[string]struct {
		fields             map[string]string
		fileName, file     string
		text, title, saved string
	}{
		"a text that is pasted": {map[string]string{"text": "The mayor spoke.\r\n\r\n" + bridge, "title": "Bridge"}, "", "",
			"The mayor spoke.\n\n" + bridge, "Bridge", "article.json"},
		"a file of text": {map[string]string{"text": ""}, "Bridge.TXT", bridge + "\r\n", bridge + "\r\n", "", "Bridge.json"},
		"a web page":     {nil, "brücke.html", page(t), "", "City to build a bridge over the Lune", "brücke.json"},
	} {
		t.Run(name, func(t *testing.T) {
			body, contentType := form(t, c.fields, c.fileName, c.file)
			a := call{path: "/articles", body: body, header: typed(contentType)}.to(t, s)
			require.Equal(t, http.StatusSeeOther, a.StatusCode, a.body)
			article := a.Header.Get("Location")

			a = call{path: article}.to(t, s)
			assert.Equal(t, http.StatusOK, a.StatusCode)
			assert.Contains(t, a.body, c.title)

			a = call{path: article + "/text"}.to(t, s)
			if c.text != "" {
				assert.Equal(t, c.text, a.body)
			}
			text := a.body
			a = call{path: article + "/as/json"}.to(t, s)
			_, params, err := mime.ParseMediaType(a.Header.Get("Content-Disposition"))
			require.NoError(t, err)
			assert.Equal(t, c.saved, params["filename"])
			var r claim.Result
			require.NoError(t, json.Unmarshal([]byte(a.body), &r))
			require.NotEmpty(t, r.Quotes)
			assert.Contains(t, text, r.Quotes[0].Content[0].Of(text))
			for _, f := range format.All() {
				a := call{path: article + "/as/" + string(f)}.to(t, s)
				assert.Equal(t, http.StatusOK, a.StatusCode)
				assert.Equal(t, f.MediaType(), a.Header.Get("Content-Type"))
			}
		})
	}
}

func TestFormsThatComeBack(t *testing.T) {
	small := defaultLimits()
	small.bytes = 2000
	s := openDesk(t, small)
	for name, c := range map[string]struct {
		fields         map[string]string
		fileName, file string
		status         int
		holds          []string
	}{
		"nothing given":             {nil, "", "", 422, []string{"paste one or choose a file"}},
		"white space alone":         {map[string]string{"text": " \r\n"}, "", "", 422, []string{"paste one or choose a file"}},
		"a text and a file":         {map[string]string{"text": "A <b>text</b>."}, "a.txt", bridge, 422, []string{"one of the two", "A &lt;b&gt;text&lt;/b&gt;."}},
		"a day that is none":        {map[string]string{"text": bridge, "published": "today", "title": "T"}, "", "", 422, []string{"today", "Jane Smith", `value="T"`}},
		"a file of another kind":    {nil, "a.pdf", "%PDF", 415, []string{"a.pdf"}},
		"a file without a kind":     {nil, "README", "read", 415, []string{"README"}},
		"a page without an article": {nil, "a.html", "<title>x</title>", 422, []string{"no article"}},
		"a text that is too large":  {map[string]string{"text": strings.Repeat("a", 2000)}, "", "", 413, []string{"2000"}},
	} {
		t.Run(name, func(t *testing.T) {
			body, contentType := form(t, c.fields, c.fileName, c.file)
			a := call{path: "/articles", body: body, header: typed(contentType)}.to(t, s)
			assert.Equal(t, c.status, a.StatusCode)
			assert.Equal(t, "text/html; charset=utf-8", a.Header.Get("Content-Type"))
			for _, want := range append(c.holds, "<form") {
				assert.Contains(t, a.body, want)
			}
		})
	}
}

func TestProblemIsAPageToOneWhoLooksAtPages(t *testing.T) {
	s := openDesk(t, defaultLimits())
	accept := map[string]string{"Accept": "text/html,application/xhtml+xml"}
	a := call{path: "/articles/AAAA", header: accept}.to(t, s)
	assert.Equal(t, http.StatusNotFound, a.StatusCode)
	assert.Contains(t, a.body, `<a href="/">`)
	a = call{path: "/api/nothing", header: accept}.to(t, s)
	assert.Equal(t, "application/problem+json", a.Header.Get("Content-Type"))
}

// The report may hold what it likes: its page has an origin of its own.
func TestReportIsApart(t *testing.T) {
	s := openDesk(t, defaultLimits())
	a := call{path: "/api/claims?format=html", body: bridge, header: typed("text/plain")}.to(t, s)
	require.Equal(t, http.StatusOK, a.StatusCode, a.body)
	policy := a.Header.Get("Content-Security-Policy")
	assert.Contains(t, policy, "sandbox")
	assert.NotContains(t, policy, "allow-same-origin")
}
