package main

import (
	"net"
	"net/http"
	"net/netip"
	"slices"
	"strings"
)

// guard lets pass what a page of the desk or a program of its user may have
// sent, and sets the headers that every answer has. hosts are the names that
// the desk answers to, beside localhost and addresses.
func guard(next http.Handler, hosts []string) http.Handler {
	origin := http.NewCrossOriginProtection()
	origin.SetDenyHandler(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		refuse(w, r, crossOrigin.because("a page of another origin has sent this"))
	}))
	same := origin.Handler(next)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		secure(w.Header())
		if !answersTo(r.Host, hosts) {
			refuse(w, r, wrongHost.because("the desk does not answer to %q", r.Host))
			return
		}
		same.ServeHTTP(w, r)
	})
}

// pagePolicy lets a page of the desk load its own style and script, and show
// its own report.
const pagePolicy = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; " +
	"frame-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'"

// reportPolicy takes the report for a page of an origin of its own, which may
// load nothing and send nothing.
const reportPolicy = "sandbox allow-scripts allow-popups allow-popups-to-escape-sandbox; default-src 'none'; " +
	"style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:; " +
	"form-action 'none'; frame-ancestors 'self'; base-uri 'none'"

// secure sets the headers of every answer. The referrer stays with the desk,
// and is not withheld altogether: without one a form's Origin is null.
func secure(h http.Header) {
	h.Set("Content-Security-Policy", pagePolicy)
	h.Set("X-Content-Type-Options", "nosniff")
	h.Set("Referrer-Policy", "same-origin")
	h.Set("Cross-Origin-Opener-Policy", "same-origin")
	h.Set("Cross-Origin-Resource-Policy", "same-origin")
	h.Set("Cache-Control", "no-store")
}

// answersTo reports whether the Host of a request is one that no other site can
// have made to point here: an address, localhost or one of names. That is what
// stops the rebinding of names (DNS).
func answersTo(host string, names []string) bool {
	if name, _, err := net.SplitHostPort(host); err == nil {
		host = name
	}
	if _, err := netip.ParseAddr(strings.Trim(host, "[]")); err == nil {
		return true
	}
	same := func(name string) bool { return strings.EqualFold(name, host) }
	return same("localhost") || slices.ContainsFunc(names, same)
}
