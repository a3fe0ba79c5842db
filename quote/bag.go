package quote

// A bag collects the features of one decision. Each call takes the next
// template, so that the order of the calls tells features apart; a change to it
// is a new featureVersion.
//
// Templates of few values come first and share the first eighth of a model's
// table, which so stays in the cache; those of words and other things that have
// many values are spread over the rest.
type bag struct {
	features []uint32
	template uint64
	isSpread bool // whether the templates are those of many values
	score    [1]int32
}

// The templates of each model begin at numbers of their own.
const (
	cueTemplates   = 0
	unitTemplates  = 1 << 8
	stepTemplates  = 2 << 8
	judgeTemplates = 3 << 8
)

// open empties the bag, for the templates that begin at first, those of few
// values.
func (b *bag) open(first uint64) {
	b.features, b.template, b.isSpread = b.features[:0], first, false
}

// words goes on with the templates of many values.
func (b *bag) words() { b.isSpread = true }

// Odd numbers without a pattern, one for each place of a template. A part is mixed
// in with one multiplication that waits for no other, where linear.Mix has two
// that do: most of a labeling is the making of features.
const (
	mix0 = 0xD6E8FEB86659FD93
	mix1 = 0x9E3779B97F4A7C15
	mix2 = 0xC2B2AE3D27D4EB4F
	mix3 = 0x94D049BB133111EB
	mix4 = 0xBF58476D1CE4E5B9
)

// put adds the feature of the next template that is made of sum.
func (b *bag) put(sum uint64) {
	b.template++
	sum += b.template * mix0
	sum = (sum ^ sum>>32) * mix4
	f := uint32(sum >> 32)
	eighth := f >> 3
	if b.isSpread {
		f += 1<<29 - eighth
	} else {
		f = eighth
	}
	b.features = append(b.features, f)
}

func (b *bag) one(x uint32) { b.put(uint64(x) * mix1) }

func (b *bag) two(x, y uint32) { b.put(uint64(x)*mix1 + uint64(y)*mix2) }

func (b *bag) three(x, y, z uint32) { b.put(uint64(x)*mix1 + uint64(y)*mix2 + uint64(z)*mix3) }

// four takes numbers that are small in its last two places.
func (b *bag) four(x, y, z, w uint32) { b.three(x, y, z<<16|w) }

// five takes numbers that are small in its last three places.
func (b *bag) five(x, y, z, v, w uint32) { b.three(x, y, z<<16|v<<8|w) }
