package quote

import (
	"strings"

	"github.com/quoth-go/quoth/entity"
)

// speaker returns who the source of a is, which is q of qs. The parents of q
// have their speakers already.
func (r *reading) speaker(a attribution, q Quote, qs []Quote, es *entity.Entities) entity.ID {
	switch {
	case q.Source == nil:
		return 0
	case !firstPerson(q.Source.Of(r.doc.Text)):
		return es.At(r.doc.Cover(a.who.first, a.who.last))
	case q.Parent > 0:
		return qs[q.Parent-1].Speaker
	}
	return 0
}

// firstPerson reports whether source is the speaker of the text around it.
func firstPerson(source string) bool {
	switch strings.ToLower(source) {
	case "i", "me", "my", "myself", "we", "us", "our", "ourselves":
		return true
	}
	return false
}
