//go:build race

package hostile

// slow says that the race detector makes everything slow, and not evenly so.
const slow = true
