package claim

import (
	"github.com/quoth-go/quoth/entity"
	"github.com/quoth-go/quoth/quote"
)

// about returns the entities that the content of q speaks of, in the order of
// first mention. Pronouns count for whom they mean; "I" means the speaker, and
// so does "we" where a body speaks.
func (r *reading) about(q quote.Quote) []entity.ID {
	r.restart()
	v := r.voiceOf(q)
	var ids []entity.ID
	for _, piece := range q.Content {
		ms := r.mentions(piece)
		for t := tokensIn(r.doc, piece); t.first < t.last; t.first++ {
			for len(ms) > 0 && ms[0].Start < r.doc.Tokens[t.first].End {
				if m := ms[0]; m.End <= piece.End && !r.isEstranged(m, v) && r.meet(m.Entity) {
					ids = append(ids, m.Entity)
				}
				ms = ms[1:]
			}
			if id := r.self(t.first, v); r.meet(id) {
				ids = append(ids, id)
			}
		}
	}
	return ids
}

// self returns the entity that token i means by speaking in the first person.
func (r *reading) self(i int, v voice) entity.ID {
	id := v.speaker(r.depth[i])
	if id == 0 {
		return 0
	}
	switch r.lower(i) {
	case "i", "me", "my", "mine", "myself":
		return id
	case "we", "us", "our", "ours", "ourselves":
		if e := r.entities.Get(id); e != nil && e.Type != entity.Person {
			return id
		}
	}
	return 0
}
