package main

import (
	"context"
	"time"
)

// patience is how long a request waits for its turn.
const patience = 5 * time.Second

// A gate lets few articles be read at once, so that many take longer and not
// more memory. It is safe for concurrent use.
type gate chan struct{}

// newGate returns a gate that lets n pass at once.
func newGate(n int) gate { return make(gate, n) }

// enter waits for a place, which leave gives back. The error is a problem: that
// none was free in time, or that the client has gone.
func (g gate) enter(ctx context.Context) (leave func(), err error) {
	ctx, cancel := context.WithTimeout(ctx, patience)
	defer cancel()
	select {
	case g <- struct{}{}:
		return func() { <-g }, nil
	case <-ctx.Done():
		return nil, busy.because("%d articles are being read already", cap(g))
	}
}
