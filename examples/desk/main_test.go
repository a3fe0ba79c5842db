package main

import (
	"bytes"
	"context"
	"net"
	"net/http"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestCommandLines(t *testing.T) {
	for name, c := range map[string]struct {
		args   []string
		code   int
		stderr string
	}{
		"help":                             {[]string{"-h"}, 0, ""},
		"an argument":                      {[]string{"article.txt"}, 2, "article.txt"},
		"a flag that it does not know":     {[]string{"-port", "80"}, 2, "-port"},
		"every address":                    {[]string{"-addr", ":8080"}, 2, "-remote"},
		"every address, by number":         {[]string{"-addr", "0.0.0.0:8080"}, 2, "-remote"},
		"an address of the network":        {[]string{"-addr", "192.0.2.1:8080"}, 2, "-remote"},
		"a name of the network":            {[]string{"-addr", "desk.example:8080"}, 2, "-remote"},
		"an address that is none":          {[]string{"-addr", "127.0.0.1"}, 2, "-addr"},
		"no bytes":                         {[]string{"-max-bytes", "0"}, 2, "-max-bytes"},
		"no time":                          {[]string{"-timeout", "0s"}, 2, "-timeout"},
		"more time than a request has":     {[]string{"-timeout", "2m"}, 2, "-timeout"},
		"an address that cannot be served": {[]string{"-addr", "127.0.0.1:99999"}, 1, "99999"},
	} {
		t.Run(name, func(t *testing.T) {
			var stdout, stderr bytes.Buffer
			assert.Equal(t, c.code, run(t.Context(), c.args, &stdout, &stderr))
			assert.Contains(t, stderr.String(), c.stderr)
		})
	}
}

func TestLoopback(t *testing.T) {
	for addr, want := range map[string]bool{
		"127.0.0.1:8080": true, "127.1.2.3:0": true, "[::1]:8080": true, "localhost:8080": true,
		":8080": false, "0.0.0.0:80": false, "[::]:80": false, "10.0.0.1:80": false, "example.org:80": false,
	} {
		t.Run(addr, func(t *testing.T) { assert.Equal(t, want, isLoopback(addr)) })
	}
}

// lines hands out what is written, line by line.
type lines chan string

func (l lines) Write(p []byte) (int, error) {
	l <- string(p)
	return len(p), nil
}

func TestItServesUntilItIsTold(t *testing.T) {
	ctx, stop := context.WithCancel(t.Context())
	defer stop()
	stdout, code := make(lines, 1), make(chan int, 1)
	var stderr bytes.Buffer
	go func() { code <- run(ctx, []string{"-addr", "127.0.0.1:0"}, stdout, &stderr) }()

	address := regexp.MustCompile(`http://\S+`).FindString(<-stdout)
	response, err := http.Get(address)
	require.NoError(t, err)
	require.NoError(t, response.Body.Close())
	assert.Equal(t, http.StatusOK, response.StatusCode)

	stop()
	assert.Equal(t, exitOK, <-code, stderr.String())
	_, err = http.Get(address)
	assert.Error(t, err)
}

func TestATakenAddressIsRefusedWithAWayOut(t *testing.T) {
	taken, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	t.Cleanup(func() { assert.NoError(t, taken.Close()) })
	var stdout, stderr bytes.Buffer
	assert.Equal(t, exitFailed, run(t.Context(), []string{"-addr", taken.Addr().String()}, &stdout, &stderr))
	assert.Contains(t, stderr.String(), "-addr 127.0.0.1:0")
}

// A request that has begun is answered before the desk closes.
func TestShutdownWaitsForWhatHasBegun(t *testing.T) {
	ctx, stop := context.WithCancel(t.Context())
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	begun := make(chan struct{})
	served := make(chan error, 1)
	go func() {
		served <- serve(ctx, listener, http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
			close(begun)
			time.Sleep(50 * time.Millisecond)
			_, _ = strings.NewReader("done").WriteTo(w)
		}))
	}()
	status := make(chan int, 1)
	go func() {
		response, err := http.Get("http://" + listener.Addr().String())
		if err != nil {
			status <- 0
			return
		}
		defer response.Body.Close()
		status <- response.StatusCode
	}()
	<-begun
	stop()
	assert.Equal(t, http.StatusOK, <-status)
	assert.NoError(t, <-served)
}
