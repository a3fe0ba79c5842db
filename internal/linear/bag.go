package linear

// A Bag collects the features of one decision, each made of a few numbers by the
// next of its templates: the order of the calls tells templates apart, so that a
// change to it is a new version of the features. It is made to be opened, filled,
// scored and opened again.
type Bag struct {
	count    uint
	template uint64
	room     [roomOfBag]uint32
}

// roomOfBag is how many features a decision may have. A power of two, so that a
// place in the room needs no check, as long as the count has no sign.
const roomOfBag = 1 << 8

// Open empties the bag, for the templates from 0 on.
func (b *Bag) Open() {
	b.count = 0
	b.Go(0)
}

// Features returns the features in the bag. They are good until it is opened, and
// may be changed.
func (b *Bag) Features() []uint32 { return b.room[:min(b.count, roomOfBag)] }

// Go goes on with the template of this number.
func (b *Bag) Go(template uint32) { b.template = uint64(template) * mix0 }

// Drop takes a share of the features out of the bag, see [Drop].
func (b *Bag) Drop(share, seed uint32) { b.count = uint(len(Drop(b.Features(), share, seed))) }

// Odd numbers without a pattern, one for each place of a template. A number is
// mixed in with one multiplication that waits for no other, where [Mix] has two
// that do: to make the features takes as long as to score them.
const (
	mix0 = 0xD6E8FEB86659FD93
	mix1 = 0x9E3779B97F4A7C15
	mix2 = 0xC2B2AE3D27D4EB4F
	mix3 = 0x94D049BB133111EB
	mix4 = 0xBF58476D1CE4E5B9
)

// put adds the feature of the next template that is made of sum.
func (b *Bag) put(sum uint64) {
	sum += b.template
	b.template += mix0
	b.room[b.count%roomOfBag] = uint32((sum ^ sum>>32) * mix4 >> 32)
	b.count++
}

// One adds the feature of the next template that is made of x.
func (b *Bag) One(x uint32) { b.put(uint64(x) * mix1) }

// Two adds the feature of the next template that is made of x and y, in this
// order.
func (b *Bag) Two(x, y uint32) { b.put(uint64(x)*mix1 + uint64(y)*mix2) }

// Three adds the feature of the next template that is made of three numbers.
func (b *Bag) Three(x, y, z uint32) { b.put(uint64(x)*mix1 + uint64(y)*mix2 + uint64(z)*mix3) }

// Four takes numbers below 1<<16 in its last two places.
func (b *Bag) Four(x, y, z, w uint32) { b.Three(x, y, z<<16|w) }

// Five takes numbers below 1<<8 in its last three places.
func (b *Bag) Five(x, y, z, v, w uint32) { b.Three(x, y, z<<16|v<<8|w) }
