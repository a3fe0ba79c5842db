package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/quoth-go/quoth/claim"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

const page = `<!DOCTYPE html><meta charset="utf-8"><title>The bridge</title>
<meta property="article:published_time" content="2025-11-20T08:00:00Z">
<p>It was a grey Thursday, and it rained into the river all day long.</p>
<p>&ldquo;We will build the bridge,&rdquo; said Jane Smith, the <b>mayor</b>.</p>`

func TestWebPages(t *testing.T) {
	dir := folder(t, map[string]string{"a.html": page, "b.htm": page, "c.txt": article, "page": page, "bad.xhtml": "<title>x</title>"})
	at := func(name string) string { return filepath.Join(dir, name) }
	for name, c := range map[string]struct {
		args           []string
		code           int
		stdout, stderr string // what they hold; "" for nothing at all
	}{
		"by its name":                     {[]string{at("a.html")}, 0, "a · The bridge · 2025-11-20 · 1 claim", ""},
		"by a flag":                       {[]string{"-html", at("page")}, 0, "page · The bridge · 2025-11-20 · 1 claim", ""},
		"on standard input":               {[]string{"-html"}, 0, "The bridge · 2025-11-20 · 1 claim", ""},
		"with a title of the user's":      {[]string{"-title", "Mine", at("a.html")}, 0, "a · Mine · 2025-11-20", ""},
		"with a day of the user's":        {[]string{"-published", "2025-01-02", at("a.html")}, 0, "a · The bridge · 2025-01-02", ""},
		"beside a text":                   {[]string{at("b.htm"), at("c.txt")}, 0, "c · 1 claim", ""},
		"in a form with offsets":          {[]string{"-format", "jsonl", at("a.html")}, 0, `"id":"a"`, "-text-dir"},
		"in a report":                     {[]string{"-format", "html", at("a.html")}, 0, "Jane Smith", ""},
		"without an article":              {[]string{at("bad.xhtml")}, 1, "", "bad.xhtml: webpage: no article"},
		"that is not there":               {[]string{at("missing.html")}, 1, "", "missing.html"},
		"a text is none without the flag": {[]string{"-format", "jsonl", at("c.txt")}, 0, `"id":"c"`, ""},
	} {
		t.Run(name, func(t *testing.T) {
			s := quoth(t, page, c.args...)
			assert.Equal(t, c.code, s.code, s.stderr)
			for got, want := range map[string]string{s.stdout: c.stdout, s.stderr: c.stderr} {
				assert.Contains(t, got, want)
				if want == "" {
					assert.Empty(t, got)
				}
			}
		})
	}
}

// The offsets of a page are offsets into the file that -text-dir writes.
func TestTextOfAPageIsWritten(t *testing.T) {
	dir, texts := folder(t, map[string]string{"a.html": page}), filepath.Join(t.TempDir(), "new", "texts")
	for range 2 { // the second time the text is there already
		s := quoth(t, "", "-format", "json", "-text-dir", texts, filepath.Join(dir, "a.html"))
		require.Equal(t, exitOK, s.code, s.stderr)
		assert.Empty(t, s.stderr)
		var r claim.Result
		require.NoError(t, json.Unmarshal([]byte(s.stdout), &r))
		text, err := os.ReadFile(filepath.Join(texts, "a.txt"))
		require.NoError(t, err)
		require.Len(t, r.Quotes, 1)
		assert.Equal(t, "“We will build the bridge,”", r.Quotes[0].Content[0].Of(string(text)))
	}
	t.Run("of standard input", func(t *testing.T) {
		quoth(t, page, "-html", "-text-dir", texts)
		assert.FileExists(t, filepath.Join(texts, "stdin.txt"))
	})
	t.Run("but not over another text", func(t *testing.T) {
		s := quoth(t, strings.Replace(page, "Jane", "Joan", 1), "-html", "-text-dir", texts)
		assert.Equal(t, exitFailed, s.code)
		assert.Empty(t, s.stdout)
		assert.Contains(t, s.stderr, "stdin.txt: file already exists, with another text")
	})
	t.Run("nor that of a text", func(t *testing.T) {
		quoth(t, article, "-text-dir", filepath.Join(texts, "none"))
		assert.NoDirExists(t, filepath.Join(texts, "none"))
	})
}

// Pages and their texts in one folder are read once.
func TestFolderOfPagesAndTheirTexts(t *testing.T) {
	dir := folder(t, map[string]string{"a.html": page, "b.txt": article, "c.md": article})
	before := quoth(t, "", "-format", "json", "-text-dir", dir, dir)
	require.Equal(t, exitOK, before.code, before.stderr)
	after := quoth(t, "", "-format", "json", dir)
	require.Equal(t, exitOK, after.code, after.stderr)
	var pages, texts []claim.Result
	require.NoError(t, json.Unmarshal([]byte(before.stdout), &pages))
	require.NoError(t, json.Unmarshal([]byte(after.stdout), &texts))
	require.Len(t, pages, 2)
	require.Len(t, texts, 2)
	for i := range pages {
		assert.Equal(t, pages[i].Claims, texts[i].Claims)
	}
}
