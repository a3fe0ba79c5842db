//go:build !linux

package hostile

import "time"

// threadTime returns the time of day, where that of a thread is not to be had.
func threadTime() time.Duration { return time.Duration(time.Now().UnixNano()) }
