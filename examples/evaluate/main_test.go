package main

import (
	"bytes"
	"context"
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/quoth-go/quoth/claim"
	"github.com/quoth-go/quoth/internal/brat"
)

var (
	annotated   = filepath.Join("..", "..", "testdata", "annotated")
	predictions = filepath.Join("testdata", "predictions.jsonl")
	shared      = filepath.Join("..", "..", "..", "shared")
)

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

func readFile(t *testing.T, path string) string {
	t.Helper()
	data, err := os.ReadFile(path)
	require.NoError(t, err)
	return string(data)
}

// The files of scores are what score.py prints of the same predictions.
func TestScoresAreThoseOfTheScript(t *testing.T) {
	for file, flags := range map[string][]string{
		"scores.txt":        nil,
		"scores.json":       {"-json"},
		"scores-nested.txt": {"-nested"},
	} {
		t.Run(file, func(t *testing.T) {
			s := command(append(flags, "-pred", predictions, annotated)...)
			assert.Equal(t, exitOK, s.code)
			assert.Equal(t, readFile(t, filepath.Join("testdata", file)), s.stdout)
			assert.Contains(t, s.stderr, "1 of 4 articles")
		})
	}
}

// The same of a corpus, predicted by the library, by the script itself.
func TestScoresAreThoseOfTheScriptOnPolNeAR(t *testing.T) {
	if testing.Short() {
		t.Skip("extracts all of PolNeAR dev several times")
	}
	dev, script := filepath.Join(shared, "corpora", "polnear", "dev"), filepath.Join(shared, "score", "score.py")
	for _, path := range []string{dev, script} {
		if _, err := os.Stat(path); err != nil {
			t.Skipf("needs %s", path)
		}
	}
	python, err := exec.LookPath("python3")
	if err != nil {
		t.Skip("needs python3")
	}
	file := filepath.Join(t.TempDir(), "dev.jsonl")
	writePredictions(t, file, dev)

	for name, flags := range map[string]struct{ script, command []string }{
		"the table":         {nil, nil},
		"JSON":              {[]string{"--json"}, []string{"-json"}},
		"nested quotes too": {[]string{"--nested"}, []string{"-nested"}},
	} {
		t.Run(name, func(t *testing.T) {
			want, err := exec.Command(python, append([]string{script, dev, file}, flags.script...)...).Output()
			require.NoError(t, err)
			s := command(append(flags.command, "-pred", file, dev)...)
			assert.Equal(t, string(want), s.stdout)
			assert.Equal(t, s, command(append(flags.command, dev)...), "extracted anew")
		})
	}
}

// writePredictions writes what quoth -format jsonl prints of a folder.
func writePredictions(t *testing.T, file, folder string) {
	t.Helper()
	articles, err := brat.ReadFolder(folder)
	require.NoError(t, err)
	x, err := claim.NewExtractor()
	require.NoError(t, err)
	var lines bytes.Buffer
	for _, a := range articles {
		r, err := x.Extract(context.Background(), claim.Article{ID: a.Name, Text: a.Text})
		require.NoError(t, err)
		require.NoError(t, json.NewEncoder(&lines).Encode(r))
	}
	require.NoError(t, os.WriteFile(file, lines.Bytes(), 0o644))
}

func TestCommandLines(t *testing.T) {
	empty := t.TempDir()
	missing := filepath.Join(empty, "missing")
	model := filepath.Join("..", "..", "quote", "quote.model")
	citron := filepath.Join("..", "..", "internal", "citron", "testdata")
	wrong := filepath.Join(t.TempDir(), "wrong.jsonl")
	require.NoError(t, os.WriteFile(wrong, []byte("{}\n"+`{"id":"crane","quotes":[{"content":[{"start":0,"end":9999}]}]}`+"\n"), 0o644))
	for name, c := range map[string]struct {
		args   []string
		code   int
		stdout string // what it holds
		stderr string // what it holds; "" for nothing at all
	}{
		"a folder":                       {[]string{annotated}, 0, "documents                 4\n", ""},
		"a folder of citron's":           {[]string{"-format", "citron", citron}, 0, "documents                 1\n", ""},
		"a model of its own":             {[]string{"-model", model, annotated}, 0, "relation", ""},
		"help":                           {[]string{"-h"}, 0, "Usage: evaluate", ""},
		"a folder that is not there":     {[]string{missing}, 1, "", missing},
		"a folder without articles":      {[]string{empty}, 1, "", empty},
		"a brat folder read as citron's": {[]string{"-format", "citron", annotated}, 1, "", "no annotated article"},
		"a model that is not there":      {[]string{"-model", missing, annotated}, 1, "", missing},
		"a model that is none":           {[]string{"-model", predictions, annotated}, 1, "", "not a model file"},
		"predictions that are not there": {[]string{"-pred", missing, annotated}, 1, "", missing},
		"predictions that are no JSON":   {[]string{"-pred", filepath.Join("testdata", "scores.txt"), annotated}, 1, "", "scores.txt: score: line 1"},
		"predictions of another text":    {[]string{"-pred", wrong, annotated}, 1, "", "crane: prediction: span 0 to 9999"},
		"a flag that it does not know":   {[]string{"-colour", annotated}, 2, "", "-colour"},
		"a format that it does not know": {[]string{"-format", "xml", annotated}, 2, "", "xml"},
		"both a model and predictions":   {[]string{"-model", model, "-pred", predictions, annotated}, 2, "", "together"},
		"no folder":                      {nil, 2, "", "FOLDER"},
		"two folders":                    {[]string{annotated, annotated}, 2, "", "FOLDER"},
	} {
		t.Run(name, func(t *testing.T) {
			s := command(c.args...)
			assert.Equal(t, c.code, s.code, s.stderr)
			assert.Contains(t, s.stdout, c.stdout)
			assert.Contains(t, s.stderr, c.stderr)
			if c.stderr == "" {
				assert.Empty(t, s.stderr)
			}
			if c.stdout == "" {
				assert.Empty(t, s.stdout)
			}
		})
	}
}

func TestInterrupt(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	var stdout, stderr bytes.Buffer
	assert.Equal(t, exitFailed, run(ctx, []string{annotated}, &stdout, &stderr))
	assert.Empty(t, stdout.String())
	assert.Contains(t, stderr.String(), "canceled")
}
