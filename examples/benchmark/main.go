// Benchmark measures how fast Quoth reads, beside other libraries of Go that do
// a part of the same, and prints a table:
//
//	go run ./examples/benchmark
//	go run ./examples/benchmark FOLDER
//
// It reads the articles in testdata/articles, or the .txt files of a folder, on
// one core. As a test, with -bench, it prints Go's own form:
//
//	go test -bench . ./examples/benchmark
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"log"
	"os"
	"path/filepath"
	"runtime"
	"testing"
)

const usage = `Usage: benchmark [FOLDER]

Benchmark measures how fast Quoth and other libraries read the .txt files of
FOLDER (default testdata/articles), on one core, and prints a table.
`

func main() {
	log.SetFlags(0)
	testing.Init()
	flag.Usage = func() { fmt.Fprint(flag.CommandLine.Output(), usage) }
	flag.Parse()
	folder := filepath.Join("testdata", "articles")
	if flag.NArg() > 0 {
		folder = flag.Arg(0)
	}
	if err := run(os.Stdout, folder); err != nil {
		log.Fatal("benchmark: ", err)
	}
}

// run prints the table for the texts in folder.
func run(w io.Writer, folder string) error {
	texts, err := readTexts(folder)
	if err != nil {
		return err
	}
	cs, err := contenders()
	if err != nil {
		return err
	}
	runtime.GOMAXPROCS(1)
	rows := make([]row, 0, len(cs))
	for _, c := range cs {
		r, err := measure(c, texts)
		if err != nil {
			return fmt.Errorf("%s of %s: %w", c.task, c.library, err)
		}
		rows = append(rows, r)
	}
	return writeTable(w, rows)
}

// readTexts returns the texts in folder.
func readTexts(folder string) ([]string, error) {
	paths, err := filepath.Glob(filepath.Join(folder, "*.txt"))
	if err != nil {
		return nil, err
	}
	if len(paths) == 0 {
		return nil, fmt.Errorf("no .txt files in %s", folder)
	}
	var texts []string
	for _, path := range paths {
		text, err := os.ReadFile(path)
		if err != nil {
			return nil, err
		}
		texts = append(texts, string(text))
	}
	return texts, nil
}

// A row is what was measured of a contender, for each byte of text.
type row struct {
	contender
	speed     float64 // in MB/s
	allocated float64 // in bytes
}

// errFailed says that a benchmark did not run to its end.
var errFailed = errors.New("the benchmark failed")

func measure(c contender, texts []string) (row, error) {
	size := sizeOf(texts)
	failure := errFailed
	result := testing.Benchmark(func(b *testing.B) {
		if failure = readAll(b, c, texts); failure != nil {
			b.FailNow()
		}
	})
	if failure != nil {
		return row{}, failure
	}
	return row{
		contender: c,
		speed:     float64(size) * float64(result.N) / result.T.Seconds() / 1e6,
		allocated: float64(result.AllocedBytesPerOp()) / float64(size),
	}, nil
}

// readAll has c read texts as often as b says.
func readAll(b *testing.B, c contender, texts []string) error {
	b.SetBytes(int64(sizeOf(texts)))
	b.ReportAllocs()
	for b.Loop() {
		for _, text := range texts {
			if err := c.read(text); err != nil {
				return err
			}
		}
	}
	return nil
}

func sizeOf(texts []string) (n int) {
	for _, text := range texts {
		n += len(text)
	}
	return n
}

// writeTable writes rows in Markdown. A library's speed is held against ours.
func writeTable(w io.Writer, rows []row) error {
	if _, err := fmt.Fprint(w, "| Task | Library | MB/s | Quoth is faster by | Bytes allocated a byte |\n|---|---|--:|--:|--:|\n"); err != nil {
		return err
	}
	fastest := map[string]float64{}
	for _, r := range rows {
		task, factor := r.task, ""
		if r.library == ours {
			fastest[r.task] = r.speed
		} else {
			task, factor = "", fmt.Sprintf("%.3g", fastest[r.task]/r.speed)
		}
		if _, err := fmt.Fprintf(w, "| %s | %s | %.3g | %s | %.3g |\n", task, r.library, r.speed, factor, r.allocated); err != nil {
			return err
		}
	}
	return nil
}
