package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"net"
	"net/netip"
)

// options are what the command line says.
type options struct {
	addr   string
	remote bool
	hosts  []string
	limits limits
}

const usage = `Usage: desk [flags]

Desk serves a page where one gives an article and sees who said what in it.

Flags:
`

// parseFlags reads the command line. Help goes to stdout, with flag.ErrHelp.
func parseFlags(args []string, stdout io.Writer) (options, error) {
	o := options{limits: defaultLimits()}
	fs := flag.NewFlagSet("desk", flag.ContinueOnError)
	fs.SetOutput(io.Discard)
	fs.StringVar(&o.addr, "addr", "127.0.0.1:8080", "serve at `ADDRESS`, a host and a port")
	fs.BoolVar(&o.remote, "remote", false, "let -addr be one that other machines reach; the desk knows no passwords")
	fs.Func("host", "answer to `NAME` too, beside localhost and IP addresses; may be given again", func(s string) error {
		o.hosts = append(o.hosts, s)
		return nil
	})
	fs.Int64Var(&o.limits.bytes, "max-bytes", o.limits.bytes, "refuse requests of more than `N` bytes")
	fs.DurationVar(&o.limits.time, "timeout", o.limits.time, "give up an article that takes longer than `TIME` to read")
	if err := fs.Parse(args); err != nil {
		if errors.Is(err, flag.ErrHelp) {
			fmt.Fprint(stdout, usage)
			fs.SetOutput(stdout)
			fs.PrintDefaults()
		}
		return o, err
	}
	return o, o.check(fs.Args())
}

// check returns what is wrong with o, and with what stands behind the flags.
func (o options) check(rest []string) error {
	switch {
	case len(rest) > 0:
		return fmt.Errorf("%q: no arguments are expected", rest[0])
	case o.limits.bytes < 1:
		return fmt.Errorf("-max-bytes %d: want at least 1", o.limits.bytes)
	case o.limits.time <= 0 || o.limits.time > writeTimeout-readTimeout:
		return fmt.Errorf("-timeout %v: want more than 0 and at most %v", o.limits.time, writeTimeout-readTimeout)
	case !o.remote && !isLoopback(o.addr):
		return fmt.Errorf("-addr %s: other machines could reach it; say -remote if that is meant", o.addr)
	}
	return nil
}

// isLoopback reports whether addr, a host and a port, is one that this machine
// alone reaches.
func isLoopback(addr string) bool {
	host, _, err := net.SplitHostPort(addr)
	if err != nil {
		return false
	}
	ip, err := netip.ParseAddr(host)
	return host == "localhost" || err == nil && ip.IsLoopback()
}
