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
	domain string // "state" of a secretary of state, "" where the text leaves it out
	isVice bool
	text   string // "Mexican President"
}

// addRole notes that the text calls c by the words of t, whose head is token
// head.
func (a *analysis) addRole(c *cluster, t tokens, head int) {
	if t.empty() || len(c.roles) >= maxRoles {
		return
	}
	r := a.roleOf(t, head)
	r.text = a.text(t)
	for _, old := range c.roles {
		if strings.EqualFold(old.text, r.text) {
			return
		}
	}
	c.roles = append(c.roles, r)
}

// addNation notes the country that the words of t name as that of the office of
// c, whose head is token head: "Malaysia's prime minister".
func (a *analysis) addNation(c *cluster, t tokens, head int) {
	if c.nation == "" && isOffice(office(a.words[head])) {
		c.nation = a.nationIn(t)
	}
}

// nationIn returns the country that the words of t name, "" where they name none.
func (a *analysis) nationIn(t tokens) string {
	for _, w := range a.words[t.first:t.last] {
		if n := lexicon.CountryOf(w); n != "" {
			return n
		}
	}
	return ""
}

// roleOf returns what the words of t, whose head is token head, say of an office,
// but for its text.
func (a *analysis) roleOf(t tokens, head int) role {
	return role{head: office(a.words[head]), domain: a.domainOf(t, head), isVice: isVice(a.words[t.first:t.last])}
}

// domainOf returns what the minister or secretary at token head of t is one of,
// in front of it or behind: "foreign minister", "Secretary of State".
func (a *analysis) domainOf(t tokens, head int) string {
	switch {
	case head+2 < t.last && a.words[head+1] == "of" && isDomain(a.words[head+2]):
		return a.words[head+2]
	case head > t.first && isDomain(a.words[head-1]):
		return a.words[head-1]
	}
	return ""
}

// isDomain reports whether a folded word tells one minister or secretary from
// the others.
func isDomain(word string) bool {
	switch word {
	case "prime", "foreign", "home", "press", "treasury", "housing", "trade":
		return true
	}
	return isOfficeDomain(word)
}

// isSame reports whether a person may hold r and other as one office.
func (r role) isSame(other role) bool {
	return r.head == other.head && r.isVice == other.isVice && (r.domain == other.domain || r.domain == "" || other.domain == "")
}

// roleHead returns the head of the words in front of a name: the last of them,
// or the one that "of" follows in "Secretary of State".
func (a *analysis) roleHead(t tokens) int {
	for i := t.first; i+1 < t.last; i++ {
		if a.words[i+1] == "of" && a.isTitleWord(i) {
			return i
		}
	}
	return t.last - 1
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
