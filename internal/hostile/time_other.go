//go:build !linux

package hostile

import "time"

// ThreadTime returns the time of day, where that of a thread is not to be had.
func ThreadTime() time.Duration { return time.Duration(time.Now().UnixNano()) }
