package score

import (
	"cmp"
	"slices"
)

// A pair is an annotated and a predicted set, by their indexes, that share half
// or more of the letters that either holds. IoU is the share, 0.5 to 1.
type pair struct {
	gold, pred int
	iou        float64
}

// pairUp pairs sets one to one, best first, and returns the pairs in that order.
// Those down to a higher IoU are the pairs that one would find by it.
func pairUp(gold, pred []set) []pair {
	all := pairs(gold, pred)
	slices.SortFunc(all, func(a, b pair) int {
		return cmp.Or(cmp.Compare(b.iou, a.iou), cmp.Compare(a.gold, b.gold), cmp.Compare(a.pred, b.pred))
	})
	goldTaken, predTaken := make([]bool, len(gold)), make([]bool, len(pred))
	return slices.DeleteFunc(all, func(p pair) bool {
		if goldTaken[p.gold] || predTaken[p.pred] {
			return true
		}
		goldTaken[p.gold], predTaken[p.pred] = true, true
		return false
	})
}

// pairs returns every pair, in no order.
func pairs(gold, pred []set) []pair {
	holders := map[int][]int{} // which of pred hold a letter
	for j, s := range pred {
		for _, letter := range s {
			holders[letter] = append(holders[letter], j)
		}
	}
	var all []pair
	for i, s := range gold {
		common := map[int]int{}
		for _, letter := range s {
			for _, j := range holders[letter] {
				common[j]++
			}
		}
		for j, n := range common {
			if iou := float64(n) / float64(len(s)+len(pred[j])-n); iou >= 0.5 {
				all = append(all, pair{i, j, iou})
			}
		}
	}
	return all
}

// atLeast returns how many pairs have that IoU or a higher one.
func atLeast(pairs []pair, iou float64) int {
	n := 0
	for n < len(pairs) && pairs[n].iou >= iou {
		n++
	}
	return n
}

// share reports whether a and b have a letter in common.
func share(a, b set) bool {
	for len(a) > 0 && len(b) > 0 {
		switch {
		case a[0] == b[0]:
			return true
		case a[0] < b[0]:
			a = a[1:]
		default:
			b = b[1:]
		}
	}
	return false
}

// distinct returns the sets of all that are not empty, each once, in the order
// of the text.
func distinct(all []set) []set {
	all = slices.DeleteFunc(slices.Clone(all), func(s set) bool { return len(s) == 0 })
	slices.SortFunc(all, slices.Compare[set])
	return slices.CompactFunc(all, slices.Equal[set])
}
