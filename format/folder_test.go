package format_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/quoth-go/quoth/format"
)

// written returns the names of the files that a folder of ids gets.
func written(t *testing.T, ids ...string) []string {
	t.Helper()
	dir := t.TempDir()
	w, err := format.NewFolder(dir, format.JSON)
	require.NoError(t, err)
	for _, id := range ids {
		require.NoError(t, w.Write(empty(id)))
	}
	require.NoError(t, w.Close())
	files, err := os.ReadDir(dir)
	require.NoError(t, err)
	var names []string
	for _, f := range files {
		names = append(names, f.Name())
	}
	return names
}

func TestAFolderHasAFileForEachArticle(t *testing.T) {
	for name, c := range map[string]struct{ ids, want []string }{
		"named by its id":                       {[]string{"b", "a"}, []string{"a.json", "b.json"}},
		"numbered where two have one id":        {[]string{"a", "a", "a"}, []string{"a-2.json", "a-3.json", "a.json"}},
		"numbered around what is taken":         {[]string{"a", "a-2", "a"}, []string{"a-2.json", "a-3.json", "a.json"}},
		"told apart by more than case":          {[]string{"Été", "ÉTÉ"}, []string{"ÉTÉ-2.json", "Été.json"}},
		"that stays in the folder":              {[]string{"../../a", "/etc/b", `c:\d`}, []string{"_._.._a.json", "_etc_b.json", "c__d.json"}},
		"without an id":                         {[]string{"", "..", "\x00"}, []string{"article-2.json", "article-3.json", "article.json"}},
		"that is not hidden":                    {[]string{".profile"}, []string{"_profile.json"}},
		"with a name that a file system can do": {[]string{strings.Repeat("é", 500)}, []string{strings.Repeat("é", 100) + ".json"}},
	} {
		t.Run(name, func(t *testing.T) {
			assert.ElementsMatch(t, c.want, written(t, c.ids...))
		})
	}
}

func TestAFileOfAFolderIsASingleDocument(t *testing.T) {
	for _, f := range format.All() {
		t.Run(string(f), func(t *testing.T) {
			dir := t.TempDir()
			w, err := format.NewFolder(dir, f)
			require.NoError(t, err)
			d := crane(t)
			require.NoError(t, w.Write(d))
			require.NoError(t, w.Close())
			assert.Equal(t, write(t, f, []format.Document{d}, format.Single()), readFile(t, dir, "mecca-crane"+f.Extension()))
		})
	}
}

func TestAFolderThatCannotBeMadeIsAnError(t *testing.T) {
	file := filepath.Join(t.TempDir(), "file")
	require.NoError(t, os.WriteFile(file, nil, 0o644))
	_, err := format.NewFolder(filepath.Join(file, "folder"), format.JSON)
	assert.Error(t, err)
	_, err = format.NewFolder(t.TempDir(), "xml")
	var unknown *format.UnknownError
	assert.ErrorAs(t, err, &unknown)
}
