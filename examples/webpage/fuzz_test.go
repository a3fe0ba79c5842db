package webpage

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// FuzzExtract holds to what Extract promises of any page: no panic, an article
// or an error, text in paragraphs, and the same of the same page.
func FuzzExtract(f *testing.F) {
	page, err := os.ReadFile(filepath.Join("testdata", "bridge.html"))
	require.NoError(f, err)
	f.Add(string(page), "")
	f.Add("<q>a<q>b<br><br><pre>\n\n c</q>", "text/html; charset=utf-8")
	f.Add("<table><tr><td>\x00<td><sup><a href=#>1</a></sup>", "text/html; charset=utf-16")
	f.Add(`<script type="application/ld+json">{"@context":"https://schema.org","@type":"Article","datePublished":"11/20"}</script><p>a`, "")
	f.Fuzz(func(t *testing.T, page, contentType string) {
		a, err := Extract(strings.NewReader(page), contentType)
		if err != nil {
			assert.Zero(t, a)
			return
		}
		assert.True(t, utf8.ValidString(a.Text))
		assert.NotContains(t, a.Text, "\n\n\n")
		assert.True(t, strings.HasSuffix(a.Text, "\n"))
		assert.NotEmpty(t, strings.TrimRight(a.Text, "\n"))
		again, err := Extract(strings.NewReader(page), contentType)
		require.NoError(t, err)
		assert.Equal(t, a, again)
	})
}
