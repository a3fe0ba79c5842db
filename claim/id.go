package claim

import (
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"

	"github.com/quoth-go/quoth/sentence"
)

// ids gives the claims of one article their ids.
type ids struct {
	key   [sha256.Size]byte
	taken map[string]bool
}

func newIDs(a Article) *ids {
	name := "id\x00" + a.ID
	if a.ID == "" {
		name = "text\x00" + a.Text
	}
	return &ids{key: sha256.Sum256([]byte(name)), taken: map[string]bool{}}
}

// of returns the id of the claim with that content. Where the same words are
// attributed twice, the second id counts on from the first.
func (s *ids) of(content []sentence.Span) string {
	b := append(make([]byte, 0, 4*sha256.Size), s.key[:]...) // most contents are in six pieces or fewer
	for _, c := range content {
		b = binary.BigEndian.AppendUint64(b, uint64(c.Start))
		b = binary.BigEndian.AppendUint64(b, uint64(c.End))
	}
	for {
		sum := sha256.Sum256(b)
		id := string(hex.AppendEncode(b[:0], sum[:8]))
		if !s.taken[id] {
			s.taken[id] = true
			return id
		}
		b = append(b[:0], sum[:]...)
	}
}
