package main

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/quoth-go/quoth/claim"
	"github.com/quoth-go/quoth/internal/brat"
	"github.com/quoth-go/quoth/internal/score"
	"github.com/quoth-go/quoth/quote"
)

var annotated = filepath.Join("..", "..", "testdata", "annotated")

// A session is what a run of the command left behind.
type session struct {
	code           int
	stdout, stderr string
}

func command(args ...string) session {
	var stdout, stderr bytes.Buffer
	code := run(context.Background(), args, &stdout, &stderr)
	return session{code, stdout.String(), stderr.String()}
}

// many makes a folder that holds the annotated articles several times.
func many(t *testing.T, times int) string {
	t.Helper()
	files, err := os.ReadDir(annotated)
	require.NoError(t, err)
	dir := t.TempDir()
	for _, f := range files {
		data, err := os.ReadFile(filepath.Join(annotated, f.Name()))
		require.NoError(t, err)
		for i := range times {
			require.NoError(t, os.WriteFile(filepath.Join(dir, fmt.Sprint(i)+f.Name()), data, 0o644))
		}
	}
	return dir
}

// What a model has learned it finds again, and the file holds all of it.
func TestTrainedModelFindsWhatItWasTrainedOn(t *testing.T) {
	folder, file := many(t, 5), filepath.Join(t.TempDir(), "own.model")
	s := command("-o", file, folder)
	require.Equal(t, exitOK, s.code, s.stderr)
	assert.Empty(t, s.stdout)
	assert.Contains(t, s.stderr, "reading 20 articles\ntraining on 110 quotations\n")

	data, err := os.ReadFile(file)
	require.NoError(t, err)
	m, err := quote.ReadModel(data)
	require.NoError(t, err)
	var again bytes.Buffer
	_, err = m.WriteTo(&again)
	require.NoError(t, err)
	assert.True(t, bytes.Equal(data, again.Bytes()), "the file is written as it was read")

	articles, err := brat.ReadFolder(annotated)
	require.NoError(t, err)
	x, err := claim.NewExtractor(claim.WithQuoteModel(m))
	require.NoError(t, err)
	var scorer score.Scorer
	for _, a := range articles {
		r, err := x.Extract(context.Background(), claim.Article{Text: a.Text})
		require.NoError(t, err)
		require.NoError(t, scorer.Add(a, r.Quotes))
	}
	for _, row := range scorer.Report().Rows {
		if row.Name == "relation" {
			assert.Greater(t, float64(row.F1), 88.0, row)
		}
	}
}

func TestSameArticlesMakeTheSameFile(t *testing.T) {
	if testing.Short() {
		t.Skip("trains twice")
	}
	dir := t.TempDir()
	var files [2][]byte
	for i := range files {
		file := filepath.Join(dir, fmt.Sprint(i))
		s := command("-o", file, annotated)
		require.Equal(t, exitOK, s.code, s.stderr)
		var err error
		files[i], err = os.ReadFile(file)
		require.NoError(t, err)
	}
	assert.True(t, bytes.Equal(files[0], files[1]))
}

func TestReadAll(t *testing.T) {
	citron := filepath.Join("..", "..", "internal", "citron", "testdata")
	for name, c := range map[string]struct {
		args []string
		want []string // the names of the articles
	}{
		"the first annotator": {[]string{annotated}, []string{"bridge", "crane", "harbour", "korea"}},
		"all annotators":      {[]string{"-annotators", "all", annotated}, []string{"bridge", "bridge", "crane", "harbour", "korea"}},
		"two folders":         {[]string{"-format", "citron", citron, citron}, []string{"nested/egg", "nested/egg"}},
	} {
		t.Run(name, func(t *testing.T) {
			o, err := parseFlags(c.args, nil)
			require.NoError(t, err)
			articles, err := readAll(o)
			require.NoError(t, err)
			var names []string
			for _, a := range articles {
				names = append(names, a.Name)
			}
			assert.Equal(t, c.want, names)
		})
	}
}

func TestCommandLines(t *testing.T) {
	empty, bad, few := t.TempDir(), t.TempDir(), t.TempDir()
	write := func(dir, name, text string) {
		require.NoError(t, os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644))
	}
	write(bad, "a.txt", "It rained.")
	write(bad, "a.ann", "T1\tContent 0 9\tIt rained\nT2\tCue 0 99\t\n")
	write(few, "a.txt", "It rained.")
	write(few, "a.ann", "")
	out := filepath.Join(t.TempDir(), "out")
	for name, c := range map[string]struct {
		args   []string
		code   int
		stderr string
	}{
		"help":                             {[]string{"-h"}, 0, ""},
		"a folder that is not there":       {[]string{"-o", out, filepath.Join(empty, "missing")}, 1, "missing"},
		"a folder without articles":        {[]string{"-o", out, annotated, empty}, 1, empty},
		"an annotation that is wrong":      {[]string{"-o", out, bad}, 1, filepath.Join(bad, "a.ann") + ": line 2: span 0 to 99"},
		"too little to learn from":         {[]string{"-o", out, few}, 1, quote.ErrExamples.Error()},
		"nowhere to write":                 {[]string{"-o", filepath.Join(empty, "missing", "out"), annotated}, 1, "missing"},
		"a format that it does not know":   {[]string{"-format", "xml", annotated}, 2, "xml"},
		"annotators that it does not know": {[]string{"-annotators", "best", annotated}, 2, "best"},
		"all annotators of citron's":       {[]string{"-format", "citron", "-annotators", "all", annotated}, 2, "brat"},
		"no folder":                        {nil, 2, "FOLDER"},
	} {
		t.Run(name, func(t *testing.T) {
			s := command(c.args...)
			assert.Equal(t, c.code, s.code, s.stderr)
			assert.Contains(t, s.stderr, c.stderr)
			assert.NoFileExists(t, out)
		})
	}
}

func TestInterrupt(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	out := filepath.Join(t.TempDir(), "out")
	var stdout, stderr bytes.Buffer
	assert.Equal(t, exitFailed, run(ctx, []string{"-o", out, annotated}, &stdout, &stderr))
	assert.Contains(t, stderr.String(), "train: interrupted; nothing is written\n")
	assert.NoFileExists(t, out)
}
