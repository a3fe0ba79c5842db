package main

import (
	"errors"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// folder is where the articles are, from here.
var folder = filepath.Join("..", "..", "testdata", "articles")

func TestContendersReadTheArticles(t *testing.T) {
	texts, err := readTexts(folder)
	require.NoError(t, err)
	cs, err := contenders()
	require.NoError(t, err)
	for _, c := range cs {
		for _, text := range texts {
			assert.NoError(t, c.read(text), "%s of %s", c.task, c.library)
		}
	}
	assert.Equal(t, ours, cs[0].library, "ours comes first, for the others to be held against")
}

func TestReadTextsNamesAFolderWithoutTexts(t *testing.T) {
	_, err := readTexts(t.TempDir())
	assert.ErrorContains(t, err, "no .txt files")
}

func TestMeasureReturnsTheErrorOfAContender(t *testing.T) {
	want := errors.New("too hard")
	_, err := measure(contender{read: func(string) error { return want }}, []string{"text"})
	assert.ErrorIs(t, err, want)
}

func TestWriteTable(t *testing.T) {
	var b strings.Builder
	require.NoError(t, writeTable(&b, []row{
		{contender{task: tagging, library: ours}, 10, 25},
		{contender{task: tagging, library: "slow"}, 0.25, 1234},
	}))
	assert.Equal(t, `| Task | Library | MB/s | Quoth is faster by | Bytes allocated a byte |
|---|---|--:|--:|--:|
| tags | quoth | 10 |  | 25 |
|  | slow | 0.25 | 40 | 1.23e+03 |
`, b.String())
}

func BenchmarkContenders(b *testing.B) {
	texts, err := readTexts(folder)
	require.NoError(b, err)
	cs, err := contenders()
	require.NoError(b, err)
	for _, c := range cs {
		b.Run(c.task+"/"+c.library, func(b *testing.B) { require.NoError(b, readAll(b, c, texts)) })
	}
}
