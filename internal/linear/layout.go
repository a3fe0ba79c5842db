package linear

// A layout says where in a table the rows of features are.
type layout struct {
	width int    // weights a row
	shift uint   // log2 of the grain
	slots uint64 // places where a row can begin
}

const maxShift = 3

// newLayout returns the layout of a table of size weights, which holds at least
// one row.
func newLayout(width, size int) layout {
	shift := uint(0)
	for shift < maxShift && width>>(shift+1) > 0 {
		shift++
	}
	return layout{width: width, shift: shift, slots: uint64(size-width)>>shift + 1}
}

// row returns where the row of a feature begins.
func (l *layout) row(feature uint32) int {
	return int(uint64(feature) * l.slots >> 32 << l.shift)
}
