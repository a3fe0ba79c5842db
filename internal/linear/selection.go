package linear

import (
	"cmp"
	"encoding/binary"
	"math"
	"math/bits"
	"slices"
)

// A Selection is the features that a model has rows for, those that tell most.
// It has the form of a model's index: a block of slots is one number.
type Selection struct {
	layout
	index []uint64 // the blocks
	rows  int
}

// newSelection returns the selection of the slots found.
func newSelection(l layout, found []telling) *Selection {
	s := &Selection{layout: l, index: make([]uint64, l.blocks()), rows: len(found)}
	for _, f := range found {
		s.index[f.slot/slotsOfBlock] |= 1 << (f.slot % slotsOfBlock)
	}
	before := 0
	for i, block := range s.index {
		s.index[i] |= uint64(before) << slotsOfBlock
		before += bits.OnesCount32(uint32(block))
	}
	return s
}

// slots calls yield with the selected slots, in order.
func (s *Selection) slots(yield func(block int, slot uint32) bool) {
	for i, block := range s.index {
		for slot := range uint32(slotsOfBlock) {
			if block>>slot&1 == 1 && !yield(i, slot) {
				return
			}
		}
	}
}

// appendTo appends the selection as a file has it.
func (s *Selection) appendTo(file []byte) []byte {
	file = binary.LittleEndian.AppendUint32(file, uint32(len(s.index)*slotsOfBlock))
	file = binary.LittleEndian.AppendUint32(file, uint32(s.rows))
	for _, block := range s.index {
		file = binary.LittleEndian.AppendUint64(file, block)
	}
	return file
}

// everydayness is the power to which the number of times that a feature was seen
// counts for how much it tells.
const everydayness = 0.25

// Select returns the features that tell most, as many as rows: those with large
// weights that were seen often. A trainer of a Config with this selection can
// learn them anew, without the others to lean on.
func (t *Trainer) Select(rows int) *Selection {
	var found []telling
	for slot := range t.blocks() * slotsOfBlock {
		row := t.rowAt(slot/slotsOfBlock, uint32(slot))
		if size := t.size(row); size > 0 {
			found = append(found, telling{slot, size * math.Pow(t.seen[row], everydayness)})
		}
	}
	if len(found) > rows {
		slices.SortFunc(found, func(a, b telling) int {
			return cmp.Or(cmp.Compare(b.much, a.much), cmp.Compare(a.slot, b.slot))
		})
		found = found[:rows]
	}
	return newSelection(t.layout, found)
}

// telling is how much a slot tells.
type telling struct {
	slot int
	much float64
}

// size returns the length of a row as a vector.
func (t *Trainer) size(row int) float64 {
	sum := 0.0
	for i := row * t.width; i < (row+1)*t.width; i++ {
		w := t.averaged(i)
		sum += w * w
	}
	return math.Sqrt(sum)
}
