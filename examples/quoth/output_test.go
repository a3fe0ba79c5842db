package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/quoth-go/quoth/format"
)

// names returns the files of a folder.
func names(t *testing.T, dir string) []string {
	t.Helper()
	entries, err := os.ReadDir(dir)
	require.NoError(t, err)
	var names []string
	for _, e := range entries {
		names = append(names, e.Name())
	}
	return names
}

func TestEveryFormatIsOneOfTheCommand(t *testing.T) {
	help := quoth(t, "", "-h").stdout
	for _, f := range format.All() {
		t.Run(string(f), func(t *testing.T) {
			assert.Contains(t, help, "\n    \t  "+string(f)+" ")
			s := quoth(t, article, "-format", string(f))
			assert.Equal(t, exitOK, s.code, s.stderr)
			assert.Contains(t, s.stdout, "We will build the bridge,")
		})
	}
}

func TestOutputToAFileIsThatToStandardOutput(t *testing.T) {
	dir := folder(t, map[string]string{"a.txt": article, "b.txt": article})
	file := filepath.Join(t.TempDir(), "claims.csv")
	s := quoth(t, "", "-format", "csv", "-o", file, dir)
	require.Equal(t, exitOK, s.code, s.stderr)
	assert.Empty(t, s.stdout)
	assert.Equal(t, quoth(t, "", "-format", "csv", dir).stdout, readFile(t, file))
}

func TestOutputToAFolderHasAFileForEachArticle(t *testing.T) {
	in := folder(t, map[string]string{"a.txt": article, "b.txt": article})
	out := filepath.Join(t.TempDir(), "new")
	for name, c := range map[string]struct {
		format, out string
		want        []string
	}{
		"one that is made":        {"html", out + "/", []string{"a.html", "b.html"}},
		"one that is there":       {"json", t.TempDir(), []string{"a.json", "b.json"}},
		"texts beside for brat":   {"brat", t.TempDir(), []string{"a.ann", "a.txt", "annotation.conf", "b.ann", "b.txt"}},
		"text beside the article": {"text", in, []string{"a.claims.txt", "a.txt", "b.claims.txt", "b.txt"}},
	} {
		t.Run(name, func(t *testing.T) {
			s := quoth(t, "", "-format", c.format, "-o", c.out, filepath.Join(in, "a.txt"), filepath.Join(in, "b.txt"))
			require.Equal(t, exitOK, s.code, s.stderr)
			assert.Empty(t, s.stdout)
			assert.Equal(t, c.want, names(t, c.out))
		})
	}
}

func TestOutputThatIsRefused(t *testing.T) {
	in := folder(t, map[string]string{"a.txt": article, "b.txt": article})
	a := filepath.Join(in, "a.txt")
	edited := folder(t, map[string]string{"a.ann": "mine"})
	for name, c := range map[string]struct {
		args   []string
		code   int
		stderr string
	}{
		"brat of several articles in one stream": {[]string{"-format", "brat", in}, exitUsage, "-o DIR/"},
		"a file that is read":                    {[]string{"-o", a, in}, exitFailed, "it is read, too"},
		"a file in a folder that is not there":   {[]string{"-o", filepath.Join(in, "none", "out"), a}, exitFailed, "none"},
		"annotations that are there already":     {[]string{"-format", "brat", "-o", edited, a}, exitFailed, "file exists"},
	} {
		t.Run(name, func(t *testing.T) {
			s := quoth(t, "", c.args...)
			assert.Equal(t, c.code, s.code)
			assert.Contains(t, s.stderr, c.stderr)
			assert.Equal(t, 1, strings.Count(strings.TrimSuffix(s.stderr, "Run quoth -h for help.\n"), "\n"), s.stderr)
		})
	}
	assert.Equal(t, article, readFile(t, a))
	assert.Equal(t, "mine", readFile(t, edited, "a.ann"))
}
