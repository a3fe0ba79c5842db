package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"iter"
	"syscall"

	"github.com/quoth-go/quoth/format"
)

// A pipeline reads articles several at once and prints them in order.
type pipeline struct {
	reader reader
	writer format.Writer
	texts  *textFolder
	stderr io.Writer
}

// run reads and prints inputs, and returns the exit code.
func (p *pipeline) run(ctx context.Context, inputs []input) int {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	bar := newProgress(p.stderr, len(inputs))
	defer bar.finish()
	code := exitOK
	for o := range inOrder(ctx, inputs, p.reader.options.workers, p.reader.read) {
		bar.hide()
		switch err := p.print(o); {
		case errors.Is(err, syscall.EPIPE):
			return exitFailed // nobody reads any more, so nobody needs telling
		case err != nil:
			code = exitFailed
			fmt.Fprintf(p.stderr, "quoth: %v\n", err)
		}
		bar.step()
	}
	if err := ctx.Err(); err != nil {
		fmt.Fprintln(p.stderr, "quoth: interrupted")
		return exitFailed
	}
	if p.texts.missing {
		fmt.Fprintln(p.stderr, "quoth: the offsets are offsets into the text of the web page; -text-dir DIR writes it")
	}
	if err := p.writer.Close(); err != nil && !errors.Is(err, syscall.EPIPE) {
		fmt.Fprintf(p.stderr, "quoth: %v\n", err)
		return exitFailed
	}
	return code
}

// print prints an outcome, or returns why there is none.
func (p *pipeline) print(o outcome) error {
	if o.err != nil {
		return o.err
	}
	if o.page {
		if err := p.texts.write(o.Document); err != nil {
			return err
		}
	}
	return p.writer.Write(o.Document)
}

// windowPerWorker is how many inputs a worker may be ahead of the output, so
// that one long article does not stop the others.
const windowPerWorker = 4

// inOrder does each of inputs with so many workers, and yields the outcomes in
// the order of inputs. It holds no more of them than a few for each worker.
// When ctx is done it ends early.
func inOrder(ctx context.Context, inputs []input, workers int, do func(context.Context, input) outcome) iter.Seq[outcome] {
	type job struct {
		in  input
		out chan outcome
	}
	return func(yield func(outcome) bool) {
		ctx, cancel := context.WithCancel(ctx)
		defer cancel()
		jobs := make(chan job)
		window := make(chan job, workers*windowPerWorker)
		go func() {
			defer close(jobs)
			defer close(window)
			for _, in := range inputs {
				j := job{in, make(chan outcome, 1)}
				select {
				case window <- j:
				case <-ctx.Done():
					return
				}
				jobs <- j
			}
		}()
		for range min(workers, len(inputs)) {
			go func() {
				for j := range jobs {
					j.out <- do(ctx, j.in)
				}
			}()
		}
		for j := range window {
			if o := <-j.out; ctx.Err() != nil || !yield(o) {
				return
			}
		}
	}
}
