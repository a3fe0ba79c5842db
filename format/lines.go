package format

import (
	"slices"
	"strings"
)

// lines are the offsets of the line feeds of a text.
type lines []int

func newLines(text string) lines {
	ls := make(lines, 0, strings.Count(text, "\n"))
	for i := range len(text) {
		if text[i] == '\n' {
			ls = append(ls, i)
		}
	}
	return ls
}

// at returns the line that offset is in, counted from 1.
func (ls lines) at(offset int) int {
	n, _ := slices.BinarySearch(ls, offset)
	return n + 1
}
