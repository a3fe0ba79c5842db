package claim

import (
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"

	"github.com/quoth-go/quoth/internal/scratch"
	"github.com/quoth-go/quoth/sentence"
)

// ids gives the claims of one article their ids.
type ids struct {
	key   [sha256.Size]byte
	taken map[[8]byte]bool
	room  []byte // for what is hashed
}

// begin turns s to the claims of a.
func (s *ids) begin(a Article) {
	kind, name := "id\x00", a.ID
	if name == "" {
		kind, name = "text\x00", a.Text
	}
	s.room = append(append(s.room[:0], kind...), name...)
	s.key = sha256.Sum256(s.room)
	s.taken = scratch.Emptied(s.taken)
}

// of returns the id of the claim with that content. Where the same words are
// attributed twice, the second id counts on from the first.
func (s *ids) of(content []sentence.Span) string {
	b := append(s.room[:0], s.key[:]...)
	for _, c := range content {
		b = binary.BigEndian.AppendUint64(b, uint64(c.Start))
		b = binary.BigEndian.AppendUint64(b, uint64(c.End))
	}
	for {
		sum := sha256.Sum256(b)
		if id := [8]byte(sum[:8]); !s.taken[id] {
			s.taken[id], s.room = true, b
			return hex.EncodeToString(id[:])
		}
		b = append(b[:0], sum[:]...)
	}
}
