package linear

import "math/bits"

// A layout says at which slot of a model's index a feature stands. Slots come in
// blocks of 32, each of which is one number of 64 bits in the file: the low bits
// say which of its slots have a row, the high ones how many rows come before.
type layout struct{ shift uint32 }

const (
	slotsOfBlock = 32
	minSlots     = 2 * slotsOfBlock // so that a block is chosen by at least one bit
	maxSlots     = 1 << 30
)

// newLayout returns the layout of an index of at least the given slots: a power
// of two of them, since shifts are faster than a division.
func newLayout(slots int) layout {
	return layout{shift: uint32(32 - bits.Len(uint(max(slots, minSlots)-1)/slotsOfBlock))}
}

// blocks returns how many there are.
func (l layout) blocks() int { return 1 << (32 - l.shift) }

// block returns the block of a feature, whose last bits are its slot there.
func (l layout) block(feature uint32) int { return int(feature >> (l.shift % 32)) }

// rank returns which row of the table belongs to a slot of block, counted from 1:
// 0, the row of zeros, where the slot has none. Of slot its last bits count.
func rank(block uint64, slot uint32) uint32 {
	upTo := uint32(block) << (^slot % slotsOfBlock) // the slot's own bit is the highest
	hasRow := uint32(int32(upTo) >> 31)             // all ones, or zero
	return (uint32(block>>slotsOfBlock) + uint32(bits.OnesCount32(upTo))) & hasRow
}
