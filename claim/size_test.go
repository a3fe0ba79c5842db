//go:build linux

package claim_test

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// hello builds the program in testdata/hello and returns its path.
func hello(t *testing.T) string {
	t.Helper()
	if testing.Short() {
		t.Skip("builds a program")
	}
	program := filepath.Join(t.TempDir(), "hello")
	out, err := exec.Command("go", "build", "-o", program, "./testdata/hello").CombinedOutput()
	require.NoError(t, err, "%s", out)
	return program
}

// A run is what the program says of itself.
type run struct {
	loading time.Duration
	claims  int
	memory  int // resident at most, in bytes
}

// read runs program on text.
func read(t *testing.T, program, text string) run {
	t.Helper()
	cmd := exec.Command(program)
	cmd.Stdin = strings.NewReader(text)
	var out bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, os.Stderr
	require.NoError(t, cmd.Run())
	var r run
	var micros, kilobytes int
	_, err := fmt.Sscan(out.String(), &micros, &r.claims, &kilobytes)
	require.NoError(t, err)
	r.loading = time.Duration(micros) * time.Microsecond
	r.memory = kilobytes << 10
	return r
}

func TestProgramIsSmall(t *testing.T) {
	info, err := os.Stat(hello(t))
	require.NoError(t, err)
	t.Logf("%.1f MB", float64(info.Size())/1e6)
	assert.LessOrEqual(t, info.Size(), int64(20e6))
}

// The best of a few, since other programs can only make it slower.
func TestModelsLoadQuickly(t *testing.T) {
	program := hello(t)
	best := time.Hour
	for range 5 {
		best = min(best, read(t, program, smith).loading)
	}
	t.Log(best)
	assert.LessOrEqual(t, best, 30*time.Millisecond)
}

func TestMegabyteOfNewsTakesLittleMemory(t *testing.T) {
	program := hello(t)
	for name, pattern := range map[string]string{
		"the articles of the repository": "../testdata/articles/*.txt",
		"news that does not repeat":      "../../shared/corpora/polnear/train/*.txt",
	} {
		t.Run(name, func(t *testing.T) {
			text := megabyte(t, pattern)
			least := 1 << 30
			for range 3 {
				r := read(t, program, text)
				require.NotZero(t, r.claims)
				least = min(least, r.memory)
			}
			t.Logf("%.1f MB", float64(least)/1e6)
			assert.LessOrEqual(t, least, 64<<20)
		})
	}
}

// megabyte returns a megabyte of the texts of pattern, again and again if they
// are too few. It skips the test where there are none.
func megabyte(t *testing.T, pattern string) string {
	t.Helper()
	paths, err := filepath.Glob(filepath.FromSlash(pattern))
	require.NoError(t, err)
	if len(paths) == 0 {
		t.Skip("the corpora are not here: ", pattern)
	}
	var b strings.Builder
	for i := 0; b.Len() < 1<<20; i++ {
		b.WriteString(readFile(t, paths[i%len(paths)]) + "\n\n")
	}
	return b.String()[:1<<20]
}
