package quote

import "github.com/quoth-go/quoth/internal/linear"

// A bag collects the features of one decision. Each call takes the next
// template, so that the order of the calls tells features apart; a change to it
// is a new featureVersion.
type bag struct {
	features []uint32
	template uint32
}

// The templates of each model begin at numbers of their own.
const (
	cueTemplates   = 0
	unitTemplates  = 1 << 8
	stepTemplates  = 2 << 8
	judgeTemplates = 3 << 8
)

// open empties the bag, for the templates that begin at first.
func (b *bag) open(first uint32) {
	b.features, b.template = b.features[:0], first
}

func (b *bag) put(x uint32) { b.features = append(b.features, x) }

func (b *bag) next() uint32 {
	b.template++
	return b.template
}

func (b *bag) one(x uint32) { b.put(linear.Mix(b.next(), x)) }

func (b *bag) two(x, y uint32) { b.put(linear.Mix(linear.Mix(b.next(), x), y)) }

func (b *bag) three(x, y, z uint32) {
	b.put(linear.Mix(linear.Mix(linear.Mix(b.next(), x), y), z))
}

// four takes numbers that are small in its last two places.
func (b *bag) four(x, y, z, w uint32) { b.three(x, y, z<<16|w) }

// five takes numbers that are small in its last three places.
func (b *bag) five(x, y, z, v, w uint32) { b.three(x, y, z<<16|v<<8|w) }
