package main

import (
	"bytes"
	"errors"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// A session is what a run of the command left behind.
type session struct {
	code           int
	stdout, stderr string
}

func command(stdin io.Reader, args ...string) session {
	var stdout, stderr bytes.Buffer
	code := run(args, stdin, &stdout, &stderr)
	return session{code, stdout.String(), stderr.String()}
}

// scores returns the scores that the command writes for input.
func scores(t *testing.T, input string) []float64 {
	t.Helper()
	s := command(strings.NewReader(input))
	require.Equal(t, exitOK, s.code, s.stderr)
	require.Empty(t, s.stderr)
	var all []float64
	for line := range strings.Lines(s.stdout) {
		score, err := strconv.ParseFloat(strings.TrimSuffix(line, "\n"), 64)
		require.NoError(t, err)
		require.True(t, 0 <= score && score <= 1, "%v", score)
		all = append(all, score)
	}
	return all
}

const worthy = "Unemployment fell from 8 percent to 5 percent in 2003."

func TestAScoreALine(t *testing.T) {
	for name, c := range map[string]struct {
		input string
		lines int
	}{
		"nothing":                      {"", 0},
		"a line":                       {worthy + "\n", 1},
		"a line without its end":       {worthy, 1},
		"an empty line":                {"\n", 1},
		"empty lines between":          {worthy + "\n\n\n" + worthy + "\n", 4},
		"an empty line last":           {worthy + "\n\n", 2},
		"CRLF":                         {worthy + "\r\n\r\n" + worthy + "\r\n", 3},
		"a byte order mark":            {"\uFEFF" + worthy + "\n", 1},
		"invalid UTF-8":                {"\xff\xfe " + worthy + "\xc3\n\xe2\x80\n", 2},
		"NUL bytes":                    {"a\x00b\n\x00\n", 2},
		"a line of two sentences":      {worthy + " " + worthy + "\n", 1},
		"a line separator of Unicode":  {"a\u2028b\n", 1},
		"a line of a megabyte":         {strings.Repeat("many words ", 1<<20/11) + "\n" + worthy + "\n", 2},
		"a token of a megabyte":        {strings.Repeat("a", 1<<20) + "\n", 1},
		"ten thousand lines at a time": {strings.Repeat("a\n", 10_000), 10_000},
	} {
		t.Run(name, func(t *testing.T) { assert.Len(t, scores(t, c.input), c.lines) })
	}
}

func TestScoresAreInTheOrderOfTheLines(t *testing.T) {
	got := scores(t, "Thank you.\n\n"+worthy+"\r\n"+worthy+"\n")
	require.Len(t, got, 4)
	assert.Less(t, got[0], got[2])
	assert.Zero(t, got[1])
	assert.Equal(t, got[2], got[3], "CRLF is no part of a sentence")
}

// A score comes before the next line is asked for.
func TestScoresDoNotWaitForMoreLines(t *testing.T) {
	in, lines := io.Pipe()
	results, out := io.Pipe()
	done := make(chan int)
	go func() {
		done <- run(nil, in, out, io.Discard)
		out.Close()
	}()
	for range 3 {
		_, err := io.WriteString(lines, worthy+"\n")
		require.NoError(t, err)
		_, err = io.ReadFull(results, make([]byte, len("0.000000\n")))
		require.NoError(t, err)
	}
	lines.Close()
	assert.Equal(t, exitOK, <-done)
}

func TestUnreadableInputIsAnError(t *testing.T) {
	broken := io.MultiReader(strings.NewReader(worthy+"\nand then"), iotest.ErrReader(errors.New("the disk is gone")))
	s := command(broken)
	assert.Equal(t, exitFailed, s.code)
	assert.Equal(t, "checkworthy: line 2: the disk is gone\n", s.stderr)
	assert.Equal(t, 1, strings.Count(s.stdout, "\n"), "what was scored is written")
}

type full struct{}

func (full) Write([]byte) (int, error) { return 0, errors.New("no space") }

func TestUnwritableOutputIsAnError(t *testing.T) {
	var stderr bytes.Buffer
	code := run(nil, strings.NewReader(worthy+"\n"+worthy+"\n"), full{}, &stderr)
	assert.Equal(t, exitFailed, code)
	assert.Equal(t, "checkworthy: no space\n", stderr.String())
}

func TestCommandLine(t *testing.T) {
	s := command(strings.NewReader(""), "-h")
	assert.Equal(t, session{exitOK, usage, ""}, s)
	for _, args := range [][]string{{"file.txt"}, {"-x"}} {
		s := command(strings.NewReader(worthy), args...)
		assert.Equal(t, exitUsage, s.code)
		assert.Empty(t, s.stdout)
		assert.Contains(t, s.stderr, "Run checkworthy -h")
	}
}

// score_checkworthy.py reads "id<TAB>score" lines: the ids beside the scores.
func TestTheScriptReadsTheScores(t *testing.T) {
	shared := filepath.Join("..", "..", "..", "shared")
	script, gold := filepath.Join(shared, "score", "score_checkworthy.py"), filepath.Join(shared, "corpora", "claimbuster", "train.tsv")
	for _, path := range []string{script, gold} {
		if _, err := os.Stat(path); err != nil {
			t.Skipf("needs %s", path)
		}
	}
	python, err := exec.LookPath("python3")
	if err != nil {
		t.Skip("needs python3")
	}
	content, err := os.ReadFile(gold)
	require.NoError(t, err)
	rows := strings.Split(strings.TrimSpace(string(content)), "\n")
	some, ids, sentences := []string{rows[0]}, []string{}, []string{}
	for i := 1; i < len(rows); i += 40 {
		fields := strings.SplitN(rows[i], "\t", 3)
		some, ids, sentences = append(some, rows[i]), append(ids, fields[0]), append(sentences, fields[2])
	}
	head := filepath.Join(t.TempDir(), "gold.tsv")
	require.NoError(t, os.WriteFile(head, []byte(strings.Join(some, "\n")+"\n"), 0o644))
	s := command(strings.NewReader(strings.Join(sentences, "\n")))
	var table strings.Builder
	for i, score := range strings.Fields(s.stdout) {
		table.WriteString(ids[i] + "\t" + score + "\n")
	}
	file := filepath.Join(t.TempDir(), "scores.tsv")
	require.NoError(t, os.WriteFile(file, []byte(table.String()), 0o644))

	printed, err := exec.Command(python, script, "claimbuster", head, file).CombinedOutput()

	require.NoError(t, err, string(printed))
	assert.Regexp(t, `^AP \d`, string(printed))
	t.Log("sentences that the model has learned from: ", string(printed))
}
