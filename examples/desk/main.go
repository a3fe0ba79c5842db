// Desk is a page in the browser where one gives an article and sees who said
// what in it, and the same as an API for programs.
//
//	desk [flags]
//
// It serves this machine alone, at http://127.0.0.1:8080/ where -addr says
// nothing else. What it is given it keeps in memory, the last few articles, and
// writes to no disk; it fetches nothing. GET /api describes the API.
//
// It exits with 0 when it was told to stop, 1 when it could not serve, and 2
// when it was called wrongly.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"os/signal"
	"syscall"
	"time"

	"github.com/quoth-go/quoth/claim"
)

// The exit codes.
const (
	exitOK = iota
	exitFailed
	exitUsage
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	context.AfterFunc(ctx, stop) // a second Ctrl-C does not wait
	code := run(ctx, os.Args[1:], os.Stdout, os.Stderr)
	stop()
	os.Exit(code)
}

// run is the program: it returns the exit code.
func run(ctx context.Context, args []string, stdout, stderr io.Writer) int {
	opts, err := parseFlags(args, stdout)
	switch {
	case errors.Is(err, flag.ErrHelp):
		return exitOK
	case err != nil:
		fmt.Fprintf(stderr, "desk: %v\nRun desk -h for help.\n", err)
		return exitUsage
	}
	if err := open(ctx, opts, stdout); err != nil {
		fmt.Fprintf(stderr, "desk: %v\n", err)
		return exitFailed
	}
	return exitOK
}

// open serves the desk until ctx is done.
func open(ctx context.Context, o options, stdout io.Writer) error {
	extractor, err := claim.NewExtractor()
	if err != nil {
		return err
	}
	d := newDesk(extractor, o.limits)
	listener, err := net.Listen("tcp", o.addr)
	if errors.Is(err, syscall.EADDRINUSE) {
		return fmt.Errorf("%w: -addr 127.0.0.1:0 takes a free port", err)
	}
	if err != nil {
		return err
	}
	fmt.Fprintf(stdout, "The desk is at http://%s/\n", listener.Addr())
	return serve(ctx, listener, guard(d.routes(), o.hosts))
}

// The time that a connection has. Writing includes reading the article.
const (
	headerTimeout   = 5 * time.Second
	readTimeout     = 30 * time.Second
	writeTimeout    = 90 * time.Second
	idleTimeout     = 2 * time.Minute
	shutdownTimeout = 10 * time.Second
)

// maxHeaderBytes is how long the headers of a request may be.
const maxHeaderBytes = 32 << 10

// serve answers requests on listener until ctx is done, and then those that
// have begun.
func serve(ctx context.Context, listener net.Listener, handler http.Handler) error {
	server := &http.Server{
		Handler:           handler,
		ReadHeaderTimeout: headerTimeout,
		ReadTimeout:       readTimeout,
		WriteTimeout:      writeTimeout,
		IdleTimeout:       idleTimeout,
		MaxHeaderBytes:    maxHeaderBytes,
	}
	stopped := make(chan error, 1)
	stop := context.AfterFunc(ctx, func() {
		ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), shutdownTimeout)
		defer cancel()
		stopped <- server.Shutdown(ctx)
	})
	defer stop()
	if err := server.Serve(listener); !errors.Is(err, http.ErrServerClosed) {
		return err
	}
	return <-stopped
}
