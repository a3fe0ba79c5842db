package brat

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/quoth-go/quoth/sentence"
)

// mark is the file of an annotator who has marked one content.
func mark(span string) string {
	return "T1\tContent " + span + "\twords\nE1\tAttribution:T1 Content:T1\n"
}

func folder(t *testing.T, files map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	for name, text := range files {
		require.NoError(t, os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644))
	}
	return dir
}

// seen returns the name of each article and the first words marked in it.
func seen(articles []Article) (out []string) {
	for _, a := range articles {
		out = append(out, a.Name+": "+a.Attributions[0].Content[0].Of(a.Text))
	}
	return out
}

func TestFolder(t *testing.T) {
	dir := folder(t, map[string]string{
		"[a] b.txt":          "one two three",
		"[a] b_0b11.ann":     mark("4 7"),
		"[a] b_0a22.ann":     mark("0 3"),
		"c.txt":              "one two three",
		"c.ann":              mark("8 13"),
		"c_beef.txt":         "four five six",
		"c_beef.ann":         mark("0 4"),
		"read.txt":           "nobody has marked this",
		"no-annotator.txt":   "nor this",
		"no-annotator_x.ann": mark("0 3"),
		"textless.ann":       mark("0 3"),
		"textless_0a22.ann":  mark("0 3"),
		".c_0a22.ann":        "what a file system keeps beside",
	})

	first, err := ReadFolder(dir)
	require.NoError(t, err)
	assert.Equal(t, []string{"[a] b: one", "c: three", "c_beef: four"}, seen(first))

	views, err := ReadViews(dir)
	require.NoError(t, err)
	assert.Equal(t, []string{"[a] b: one", "[a] b: two", "c: three", "c_beef: four"}, seen(views))
}

func TestFolderNamesTheFileAndTheLineThatAreWrong(t *testing.T) {
	dir := folder(t, map[string]string{"a.txt": "one", "a_0a22.ann": mark("0 3") + "T2\tCue 2 9\tx\n"})
	_, err := ReadFolder(dir)
	assert.ErrorContains(t, err, "a_0a22.ann: line 3: span 2 to 9 is not one of a text of 3 characters")
}

func TestFolderThatIsNotThere(t *testing.T) {
	_, err := ReadFolder(filepath.Join(t.TempDir(), "none"))
	assert.ErrorIs(t, err, os.ErrNotExist)
}

func TestCharacters(t *testing.T) {
	const text = "é\xff😀" // a byte that is not UTF-8 is a character
	cs := NewCharacters(text)
	for n, want := range []sentence.Span{{Start: 0, End: 2}, {Start: 2, End: 3}, {Start: 3, End: 7}} {
		got, err := cs.Span(n, n+1)
		require.NoError(t, err)
		assert.Equal(t, want, got)
	}
	_, err := cs.Span(0, 4)
	assert.Error(t, err)
}
