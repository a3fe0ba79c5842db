package linear

// A layout says where in a table the rows of features are.
type layout struct {
	width int    // weights a row
	span  uint64 // bytes of the table in which a row can begin
	grain uint64 // the bits of a place that are those of a row's beginning
}

const maxShift = 3

// newLayout returns the layout of a table of size weights, which holds at least
// one row.
func newLayout(width, size int) layout {
	shift := uint(0)
	for shift < maxShift && width>>(shift+1) > 0 {
		shift++
	}
	slots := uint64(size-width)>>shift + 1
	return layout{width: width, span: slots << shift, grain: ^uint64(0) << shift}
}

// row returns where the row of a feature begins.
func (l *layout) row(feature uint32) int {
	return int(uint64(feature) * l.span >> 32 & l.grain)
}
