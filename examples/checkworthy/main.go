// Checkworthy says how worth checking sentences are.
//
//	checkworthy < SENTENCES > SCORES
//
// It reads a sentence a line from standard input and writes a score a line, in
// the same order: how likely a fact-checker would choose the sentence, from 0 to
// 1 with six decimals. An empty line scores 0. Any bytes are fine; lines may be
// of any length and end in CRLF. To rank a file, its best sentences first:
//
//	checkworthy < FILE | paste - FILE | sort -rn
//
// It exits with 0, with 1 when it could not read or write, and with 2 when it was
// called wrongly.
package main

import (
	"bufio"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"

	"github.com/quoth-go/quoth/claim"
)

// The exit codes.
const (
	exitOK = iota
	exitFailed
	exitUsage
)

const usage = `Usage: checkworthy < SENTENCES > SCORES

Checkworthy reads a sentence a line from standard input and writes a score a
line, in the same order: how likely a fact-checker would choose the sentence,
from 0 to 1. An empty line scores 0.
`

func main() { os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) }

// run is the program: it returns the exit code.
func run(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	err := parse(args)
	switch {
	case errors.Is(err, flag.ErrHelp):
		fmt.Fprint(stdout, usage)
		return exitOK
	case err != nil:
		fmt.Fprintf(stderr, "checkworthy: %v\nRun checkworthy -h for help.\n", err)
		return exitUsage
	}
	if err := score(stdin, stdout); err != nil {
		fmt.Fprintf(stderr, "checkworthy: %v\n", err)
		return exitFailed
	}
	return exitOK
}

// parse reads the command line, on which nothing but -h may stand.
func parse(args []string) error {
	fs := flag.NewFlagSet("checkworthy", flag.ContinueOnError)
	fs.SetOutput(io.Discard)
	if err := fs.Parse(args); err != nil {
		return err
	}
	if fs.NArg() > 0 {
		return fmt.Errorf("want no arguments, not %q: sentences come from standard input", fs.Arg(0))
	}
	return nil
}

// score writes the score of each line of r to w. What is written is held back
// only while r has more to read at once, so that it can be talked to.
func score(r io.Reader, w io.Writer) error {
	spotter, err := claim.NewSpotter()
	if err != nil {
		return err
	}
	in, out := bufio.NewReader(r), bufio.NewWriter(w)
	for n := 1; ; n++ {
		if in.Buffered() == 0 {
			if err := out.Flush(); err != nil {
				return err
			}
		}
		line, err := in.ReadString('\n')
		if err != nil && err != io.EOF {
			return errors.Join(fmt.Errorf("line %d: %w", n, err), out.Flush())
		}
		if line != "" {
			fmt.Fprintf(out, "%.6f\n", spotter.Score(line))
		}
		if err == io.EOF {
			return out.Flush()
		}
	}
}
