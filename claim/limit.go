package claim

import (
	"fmt"
	"math"
)

// DefaultMaxBytes is the length of the longest text that an Extractor reads
// unless WithMaxBytes says otherwise: 8 MiB, some thousand articles.
const DefaultMaxBytes = 8 << 20

// mostBytes is the length of the longest text that any Extractor reads, whose
// tokens are numbered in 32 bits.
const mostBytes = math.MaxInt32

// WithMaxBytes has the Extractor refuse texts of more than n bytes with a
// *LimitError, instead of those longer than DefaultMaxBytes. At most, and where
// n is not positive, that is 2 GiB less a byte.
func WithMaxBytes(n int) Option {
	if n <= 0 {
		n = mostBytes
	}
	return option(func(o *options) { o.maxBytes = min(n, mostBytes) })
}

// A LimitError says that a text is longer than the Extractor reads. Nothing of
// it was read.
type LimitError struct {
	Limit, Size int // in bytes
}

func (e *LimitError) Error() string {
	return fmt.Sprintf("the text has %d bytes, more than the limit of %d", e.Size, e.Limit)
}

// checkLength returns a *LimitError where text is too long.
func (x *Extractor) checkLength(text string) error {
	if len(text) > x.maxBytes {
		return &LimitError{Limit: x.maxBytes, Size: len(text)}
	}
	return nil
}
