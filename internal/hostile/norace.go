//go:build !race

package hostile

const slow = false
