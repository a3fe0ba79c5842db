package entity

import (
	"cmp"
	"slices"
	"strings"

	"github.com/quoth-go/quoth/internal/lexicon"
	"github.com/quoth-go/quoth/sentence"
)

// entities returns what the analysis found, numbered in the order of the text.
func (a *analysis) entities() *Entities {
	slices.SortStableFunc(a.phrases, func(p, q phrase) int {
		return cmp.Or(cmp.Compare(p.first, q.first), cmp.Compare(p.last, q.last), cmp.Compare(p.head, q.head))
	})
	es := &Entities{List: make([]Entity, 0, a.countEntities()), Mentions: make([]Mention, 0, len(a.phrases))}
	a.mentioned = a.mentioned[:0]
	for i := range a.phrases {
		if a.deadline.Passed() {
			break
		}
		p := &a.phrases[i]
		if p.entity == nil || p.inName {
			continue
		}
		c := p.entity.root()
		if !c.isOfInterest() {
			continue
		}
		if c.id == 0 {
			c.id = ID(len(es.List) + 1)
			es.List = append(es.List, Entity{ID: c.id, Name: a.text(tokens{p.first, p.last}), Type: c.typ, Roles: c.roleTexts()})
		}
		m := Mention{Span: a.doc.Cover(p.first, p.head+1), Form: p.form, Entity: c.id}
		if n := len(es.Mentions); n > 0 && es.Mentions[n-1].Span == m.Span {
			continue
		}
		es.Mentions = append(es.Mentions, m)
		a.mentioned = append(a.mentioned, p)
	}
	es.shareMentions()
	a.nameEntities(es)
	a.nameCoordinations(es)
	return es
}

// countEntities returns how many entities the phrases mention at most.
func (a *analysis) countEntities() (n int) {
	for _, c := range a.clusters {
		if c.parent == nil && c.mentions > 0 && c.isOfInterest() {
			n++
		}
	}
	return n
}

// shareMentions gives every entity its mentions.
func (es *Entities) shareMentions() {
	counts := make([]int, len(es.List))
	for _, m := range es.Mentions {
		counts[m.Entity-1]++
	}
	room := make([]Mention, len(es.Mentions))
	for i, n := range counts {
		es.List[i].Mentions, room = room[:0:n], room[n:]
	}
	for _, m := range es.Mentions {
		e := &es.List[m.Entity-1]
		e.Mentions = append(e.Mentions, m)
	}
}

func (c *cluster) roleTexts() []string {
	if len(c.roles) == 0 {
		return nil
	}
	roles := make([]string, 0, len(c.roles))
	for _, r := range c.roles {
		if !slices.Contains(roles, r.text) {
			roles = append(roles, r.text)
		}
	}
	return roles
}

// nameEntities gives every entity its canonical name and aliases.
func (a *analysis) nameEntities(es *Entities) {
	forms := slices.Grow(a.forms[:0], len(es.List))[:len(es.List)]
	for i := range forms {
		forms[i] = forms[i][:0]
	}
	a.forms = forms
	for i, p := range a.mentioned {
		if a.deadline.Passed() {
			return
		}
		id := es.Mentions[i].Entity - 1
		forms[id] = a.addForm(forms[id], p)
	}
	for i := range es.List {
		if a.deadline.Passed() {
			return
		}
		e := &es.List[i]
		best := canonical(forms[i])
		if best < 0 {
			continue // a noun phrase is called as it was first, with its complements
		}
		if e.Type == Person {
			best = withoutTail(forms[i], withoutLead(forms[i], best))
		}
		e.Name = forms[i][best].text
		for _, f := range forms[i] {
			if f.text != e.Name {
				e.Aliases = append(e.Aliases, f.text)
			}
		}
	}
}

// maxForms is how many different forms of a name are kept.
const maxForms = 16

// A nameForm is one way in which the text writes the name of an entity.
type nameForm struct {
	text  string
	words int // without initials
	count int
	loud  bool // all in capitals, or in a headline, where more words have one
}

func (a *analysis) addForm(forms []nameForm, p *phrase) []nameForm {
	if p.name.empty() {
		return forms
	}
	text := a.nameText(p.name)
	for i := range forms {
		if forms[i].text == text {
			forms[i].count++
			forms[i].loud = forms[i].loud && a.title[p.sentence]
			return forms
		}
	}
	if len(forms) == maxForms {
		return forms
	}
	f := nameForm{text: text, count: 1, loud: lexicon.IsAllCapitals(text) || a.title[p.sentence]}
	for _, w := range a.nameWords(p.name) {
		if len(w) > 1 {
			f.words++
		}
	}
	return append(forms, f)
}

// nameText returns a name as the text has it, without a nickname in quotation
// marks.
func (a *analysis) nameText(name tokens) string {
	for i := name.first + 1; i+2 < name.last; i++ {
		if a.tag(i) == sentence.OpenQuote {
			return a.text(tokens{name.first, i}) + " " + a.text(tokens{min(i+3, name.last-1), name.last})
		}
	}
	return a.text(name)
}

// canonical returns the index of the fullest form, of equally full ones the
// most frequent; -1 where there is none.
func canonical(forms []nameForm) int {
	best := -1
	for i, f := range forms {
		if best < 0 || cmp.Or(compareBool(forms[best].loud, f.loud), cmp.Compare(f.words, forms[best].words), cmp.Compare(f.count, forms[best].count)) > 0 {
			best = i
		}
	}
	return best
}

// withoutLead returns the full name that the form at best ends with, if that begins
// with a given name and the form itself with none: "Vermonter | Bernie Sanders".
func withoutLead(forms []nameForm, best int) int {
	text := forms[best].text
	for i, f := range forms {
		if f.words > 1 && strings.HasSuffix(text, " "+f.text) && startsWithGiven(f.text) && !startsWithGiven(text) {
			return i
		}
	}
	return best
}

// startsWithGiven reports whether the first word of name is a given name.
func startsWithGiven(name string) bool {
	first, _, _ := strings.Cut(name, " ")
	return lexicon.GivenName(strings.ToLower(first)) != lexicon.UnknownGender
}

// withoutTail returns the most frequent of the full names that the form at best
// begins with, if that is more frequent and no other form ends like the form at
// best: what one place alone has behind a surname is hardly part of the name, "Ted
// Cruz | Apologizes".
func withoutTail(forms []nameForm, best int) int {
	text, at := forms[best].text, best
	tail := text[strings.LastIndexByte(text, ' ')+1:]
	for i, f := range forms {
		switch {
		case i != best && strings.HasSuffix(f.text, tail):
			return best
		case f.words > 1 && f.count > forms[at].count && strings.HasPrefix(text, f.text+" "):
			at = i
		}
	}
	return at
}

func compareBool(a, b bool) int {
	switch {
	case a == b:
		return 0
	case a:
		return 1
	}
	return -1
}
