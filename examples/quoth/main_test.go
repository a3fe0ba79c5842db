package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"github.com/quoth-go/quoth/claim"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

const article = "“We will build the bridge,” said Jane Smith, the mayor.\n"

// folder makes a folder with these files.
func folder(t *testing.T, files map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	for name, text := range files {
		require.NoError(t, os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644))
	}
	return dir
}

// A session is what a run of the command left behind.
type session struct {
	code           int
	stdout, stderr string
}

func quoth(t *testing.T, stdin string, args ...string) session {
	t.Helper()
	var stdout, stderr bytes.Buffer
	code := run(context.Background(), args, strings.NewReader(stdin), &stdout, &stderr)
	return session{code, stdout.String(), stderr.String()}
}

func TestCommandLines(t *testing.T) {
	dir := folder(t, map[string]string{"a.txt": article, "b.txt": article, "c.md": article})
	a, missing := filepath.Join(dir, "a.txt"), filepath.Join(dir, "missing.txt")
	empty := t.TempDir()
	model, notModel := filepath.Join("..", "..", "quote", "quote.model"), filepath.Join(dir, "c.md")
	for name, c := range map[string]struct {
		args   []string
		code   int
		stdout string // what it holds
		stderr string // what it holds; "" for nothing at all
	}{
		"a file":                          {[]string{a}, 0, "a · 1 claim", ""},
		"a folder":                        {[]string{dir}, 0, "b · 1 claim", ""},
		"standard input by name":          {[]string{"-"}, 0, "1 claim", ""},
		"standard input without a path":   {nil, 0, "1 claim", ""},
		"a title and a day":               {[]string{"-title", "Bridge", "-published", "2025-11-20", a}, 0, "a · Bridge · 2025-11-20 · 1 claim", ""},
		"a model of its own":              {[]string{"-model", model, a}, 0, "a · 1 claim", ""},
		"every quotation":                 {[]string{"-min-confidence", "0", a}, 0, "a · ", ""},
		"no quotation but a certain one":  {[]string{"-min-confidence", "1", a}, 0, "a · 0 claims", ""},
		"help":                            {[]string{"-h"}, 0, "Usage: quoth", ""},
		"a file that is not there":        {[]string{missing}, 1, "", missing},
		"a file beside one that is not":   {[]string{missing, a}, 1, "a · 1 claim", missing},
		"a folder without articles":       {[]string{empty}, 1, "", empty},
		"a flag that it does not know":    {[]string{"-colour", a}, 2, "", "-colour"},
		"a format that it does not know":  {[]string{"-format", "xml", a}, 2, "", "xml"},
		"a day that is none":              {[]string{"-published", "20 November", a}, 2, "", "2006-01-02"},
		"a day that the calendar has not": {[]string{"-published", "2025-02-30", a}, 2, "", "2006-01-02"},
		"a model that is not there":       {[]string{"-model", missing, a}, 1, "", missing},
		"a model that is none":            {[]string{"-model", notModel, a}, 1, "", "c.md: quote: not a model file"},
		"a confidence over 1":             {[]string{"-min-confidence", "1.01", a}, 2, "", "0 to 1"},
		"a confidence under 0":            {[]string{"-min-confidence", "-0.1", a}, 2, "", "0 to 1"},
		"a confidence that is no number":  {[]string{"-min-confidence", "NaN", a}, 2, "", "0 to 1"},
		"no workers":                      {[]string{"-j", "0", a}, 2, "", "-j 0"},
		"one title for many articles":     {[]string{"-title", "Bridge", a, a}, 2, "", "-title"},
		"one title for a folder":          {[]string{"-title", "Bridge", dir}, 2, "", "-title"},
		"standard input twice":            {[]string{"-", "-"}, 2, "", "standard input"},
	} {
		t.Run(name, func(t *testing.T) {
			s := quoth(t, article, c.args...)
			assert.Equal(t, c.code, s.code)
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

func TestUnreadableFileIsOneLine(t *testing.T) {
	missing := filepath.Join(t.TempDir(), "missing.txt")
	s := quoth(t, "", missing)
	assert.Equal(t, 1, strings.Count(s.stderr, "\n"), s.stderr)
}

func TestTextFormat(t *testing.T) {
	dir := folder(t, map[string]string{"bridge.txt": "Mayor Jane Smith spoke.\n\n" + article})
	s := quoth(t, "", filepath.Join(dir, "bridge.txt"))
	assert.Equal(t, `bridge · 1 claim

1. Jane Smith, Mayor
    “We will build the bridge,”
    [direct, cue "say"; said: commitment, affirmed, certain]
    [line 3, bytes 25 to 56; worth checking 0.02]
`, s.stdout)
}

func TestJSONFormats(t *testing.T) {
	dir := folder(t, map[string]string{"a.txt": article, "b.txt": article})
	a, b := filepath.Join(dir, "a.txt"), filepath.Join(dir, "b.txt")

	var one claim.Result
	require.NoError(t, json.Unmarshal([]byte(quoth(t, "", "-format", "json", a).stdout), &one))
	assert.Equal(t, "a", one.ID)

	for name, args := range map[string][]string{"a folder": {dir}, "two files": {a, b}} {
		t.Run(name, func(t *testing.T) {
			var many []claim.Result
			require.NoError(t, json.Unmarshal([]byte(quoth(t, "", append([]string{"-format", "json"}, args...)...).stdout), &many))
			require.Len(t, many, 2)
			assert.Equal(t, one, many[0])
		})
	}
	t.Run("an array of nothing", func(t *testing.T) {
		assert.Equal(t, "[]\n", quoth(t, "", "-format", "json", t.TempDir()).stdout)
	})
	t.Run("lines", func(t *testing.T) {
		lines := strings.Split(strings.TrimSpace(quoth(t, "", "-format", "jsonl", dir).stdout), "\n")
		require.Len(t, lines, 2)
		var r claim.Result
		require.NoError(t, json.Unmarshal([]byte(lines[0]), &r))
		assert.Equal(t, one, r)
	})
}

// The text of a file is read as it is: a byte order mark and CRLF count.
func TestOffsetsAreThoseOfTheFile(t *testing.T) {
	text := "\uFEFFThe end.\r\n\r\n" + article
	var r claim.Result
	require.NoError(t, json.Unmarshal([]byte(quoth(t, text, "-format", "json").stdout), &r))
	require.NotEmpty(t, r.Quotes)
	assert.Contains(t, r.Quotes[0].Content[0].Of(text), "We will build the bridge,")
}

func TestOutputIsInTheOrderOfTheInput(t *testing.T) {
	files := map[string]string{}
	for i := range 40 {
		files[fmt.Sprintf("%02d.txt", i)] = strings.Repeat(article, (i*7)%13)
	}
	dir := folder(t, files)
	want := quoth(t, "", "-j", "1", dir)
	assert.Equal(t, want, quoth(t, "", "-j", "8", dir))
	last := -1
	for i := range 40 {
		at := strings.Index(want.stdout, fmt.Sprintf("%02d · ", i))
		require.Greater(t, at, last)
		last = at
	}
}

func TestInOrderHoldsFewOutcomes(t *testing.T) {
	const workers = 3
	var done atomic.Int64
	do := func(context.Context, input) outcome { done.Add(1); return outcome{} }
	taken := int64(0)
	for range inOrder(context.Background(), make([]input, 1000), workers, do) {
		time.Sleep(10 * time.Microsecond)
		taken++
		require.LessOrEqual(t, done.Load()-taken, int64(workers*(windowPerWorker+1)+1))
	}
	assert.EqualValues(t, 1000, taken)
}

func TestInOrderEndsWhenItsReaderDoes(t *testing.T) {
	taken := 0
	for range inOrder(context.Background(), make([]input, 1000), 2, func(context.Context, input) outcome { return outcome{} }) {
		if taken++; taken == 3 {
			break
		}
	}
	assert.Equal(t, 3, taken)
}

func TestInterrupt(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	var stdout, stderr bytes.Buffer
	code := run(ctx, []string{folder(t, map[string]string{"a.txt": article})}, nil, &stdout, &stderr)
	assert.Equal(t, exitFailed, code)
	assert.Empty(t, stdout.String())
	assert.Equal(t, "quoth: interrupted\n", stderr.String())
}

// A failingWriter fails every write.
type failingWriter struct{ err error }

func (w failingWriter) Write([]byte) (int, error) { return 0, w.err }

func TestBrokenPipeIsQuiet(t *testing.T) {
	var stderr bytes.Buffer
	pipe := failingWriter{&os.PathError{Op: "write", Path: "|1", Err: syscall.EPIPE}}
	dir := folder(t, map[string]string{"a.txt": article, "b.txt": article})
	assert.Equal(t, exitFailed, run(context.Background(), []string{dir}, nil, pipe, &stderr))
	assert.Empty(t, stderr.String())
}

func TestFullDiskIsAnError(t *testing.T) {
	var stderr bytes.Buffer
	disk := failingWriter{errors.New("no space left on device")}
	dir := folder(t, map[string]string{"a.txt": article})
	assert.Equal(t, exitFailed, run(context.Background(), []string{"-format", "jsonl", dir}, nil, disk, &stderr))
	assert.Contains(t, stderr.String(), "no space left")
}
