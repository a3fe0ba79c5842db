// Package deadline has long loops look at their context, often enough to end
// soon after it and seldom enough to cost nothing.
//
//	for i := range tokens {
//		if d.Passed() {
//			return d.Err()
//		}
//		...
//	}
package deadline

import "context"

// every is how many steps are taken between two looks at the context, a power
// of two. Steps are no longer than some hundred microseconds each.
const every = 16

// A Deadline looks at its context now and then. A nil Deadline never passes. It
// is not safe for concurrent use.
type Deadline struct {
	ctx    context.Context
	steps  uint
	passed bool
}

// New returns the Deadline that passes when ctx is done.
func New(ctx context.Context) *Deadline { return &Deadline{ctx: ctx} }

// Passed counts a step, and reports whether the context was done when it was
// last looked at.
func (d *Deadline) Passed() bool {
	if d == nil {
		return false
	}
	if d.steps++; d.steps%every == 0 {
		d.look()
	}
	return d.passed
}

// look notes whether the context is done. It stands apart so that Passed is
// small enough for the compiler to put it where it is called.
//
//go:noinline
func (d *Deadline) look() { d.passed = d.ctx.Err() != nil }

// Err returns the error of the context, which it looks at now.
func (d *Deadline) Err() error {
	if d == nil {
		return nil
	}
	return d.ctx.Err()
}
