package entity

import (
	"strings"

	"github.com/quoth-go/quoth/internal/lexicon"
)

// maxRoles is how many roles of one entity are kept.
const maxRoles = 12

// A role is an office or relation that the text gives an entity.
type role struct {
	head   string // folded: "president"
	isVice bool
	text   string // "Mexican President"
}

// addRole notes that the text calls c by the words of t, whose head is token
// head.
func (a *analysis) addRole(c *cluster, t tokens, head int) {
	if t.empty() || len(c.roles) >= maxRoles {
		return
	}
	words := a.words[t.first:t.last]
	r := role{head: office(a.words[head]), isVice: isVice(words), text: a.text(t)}
	for _, w := range words {
		if n := lexicon.CountryOf(w); n != "" && c.nation == "" && isOffice(r.head) {
			c.nation = n
		}
	}
	for _, old := range c.roles {
		if strings.EqualFold(old.text, r.text) {
			return
		}
	}
	c.roles = append(c.roles, r)
}

// isVice reports whether a role is that of someone below: "vice president".
func isVice(words []string) bool {
	for _, w := range words {
		switch w {
		case "vice", "deputy", "assistant", "vice-presidential", "undersecretary":
			return true
		}
	}
	return false
}

// office returns one word for the different names of an office.
func office(word string) string {
	switch word {
	case "sen":
		return "senator"
	case "gov":
		return "governor"
	case "rep", "congressman", "congresswoman", "representative":
		return "representative"
	case "gen":
		return "general"
	case "prof":
		return "professor"
	case "dr", "physician":
		return "doctor"
	case "adviser":
		return "advisor"
	case "chairman", "chairwoman", "chairperson":
		return "chair"
	case "spokesman", "spokeswoman":
		return "spokesperson"
	case "candidate":
		return "nominee"
	case "attorney":
		return "lawyer"
	case "businesswoman":
		return "businessman"
	case "premier":
		return "minister"
	}
	return word
}

// isOffice reports whether the nation that goes with a role is the one that
// its holder serves.
func isOffice(head string) bool {
	switch head {
	case "president", "minister", "king", "queen", "chancellor", "prince", "princess", "emperor", "ambassador", "leader", "senator", "representative", "secretary", "general", "governor", "dictator", "diplomat", "justice":
		return true
	}
	return false
}
