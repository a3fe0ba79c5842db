package main

import (
	"io"
	"os"

	"github.com/schollz/progressbar/v3"
	"golang.org/x/term"
)

// A progress shows on a terminal how many articles are done. The zero progress
// shows nothing.
type progress struct{ bar *progressbar.ProgressBar }

// newProgress shows a bar on w if that is a terminal and there is more than one
// article.
func newProgress(w io.Writer, articles int) progress {
	if _, ok := terminalWidth(w); !ok || articles < 2 {
		return progress{}
	}
	return progress{progressbar.NewOptions(articles,
		progressbar.OptionSetWriter(w),
		progressbar.OptionSetDescription("reading"),
		progressbar.OptionShowCount(),
		progressbar.OptionSetPredictTime(true),
		progressbar.OptionClearOnFinish(),
	)}
}

// hide makes room for other output on the terminal.
func (p progress) hide() {
	if p.bar != nil {
		_ = p.bar.Clear() // a bar that cannot be drawn is no reason to stop
	}
}

// step counts one article more.
func (p progress) step() {
	if p.bar != nil {
		_ = p.bar.Add(1)
	}
}

// finish takes the bar away.
func (p progress) finish() {
	if p.bar != nil {
		_ = p.bar.Finish()
	}
}

// terminalWidth returns the columns of the terminal that w is, if it is one.
func terminalWidth(w io.Writer) (int, bool) {
	f, ok := w.(*os.File)
	if !ok || !term.IsTerminal(int(f.Fd())) {
		return 0, false
	}
	width, _, err := term.GetSize(int(f.Fd()))
	return width, err == nil
}
