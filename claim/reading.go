package claim

import (
	"slices"
	"strings"

	"github.com/quoth-go/quoth/entity"
	"github.com/quoth-go/quoth/internal/lowercase"
	"github.com/quoth-go/quoth/internal/quotemark"
	"github.com/quoth-go/quoth/internal/scratch"
	"github.com/quoth-go/quoth/quote"
	"github.com/quoth-go/quoth/sentence"
)

// A reading is one article on its way to claims: what its parts are asked again
// and again, found once. It is of one call and one goroutine at a time.
type reading struct {
	doc      *sentence.Document
	lowered  lowercase.Text
	entities *entity.Entities
	quotes   []quote.Quote
	people   []bearing // of each entity, by ID; the first is nobody's
	pairs    []quotemark.Pair
	depth    []uint8            // of each token: how many pairs of quotation marks it stands in
	seen     []int              // of each entity, by ID: the last count that has met it
	count    int                // of the contents gone through
	bearers  map[string]bearers // of each surname
	curly    bool               // whether the text writes ’ for an apostrophe
}

// A bearing is what the mentions of an entity tell of how it is spoken of.
type bearing struct {
	isNamed    bool // called by name anywhere
	hasArticle bool // no person, its name goes with "the"
	he, she    int  // pronouns
	// affiliation is what its introductions say it belongs to: the entity itself
	// where they say nothing, 0 as long as nobody has asked.
	affiliation entity.ID
}

func newReading(doc *sentence.Document, es *entity.Entities, qs []quote.Quote) *reading {
	r := new(reading)
	r.begin(doc, es, qs)
	return r
}

// begin turns r to an article, in the memory of what it was before.
func (r *reading) begin(doc *sentence.Document, es *entity.Entities, qs []quote.Quote) {
	*r = reading{
		doc:      doc,
		lowered:  lowercase.Of(doc),
		entities: es,
		quotes:   qs,
		people:   scratch.Zeroed(r.people, len(es.List)+1),
		pairs:    quotemark.Append(r.pairs[:0], doc),
		depth:    scratch.Zeroed(r.depth, len(doc.Tokens)),
		seen:     scratch.Zeroed(r.seen, len(es.List)+1),
		bearers:  scratch.Emptied(r.bearers),
		curly:    strings.Contains(doc.Text, "’"),
	}
	for i := range es.List {
		r.bear(&es.List[i])
	}
	for _, m := range es.Mentions {
		r.people[m.Entity].add(doc, es.Get(m.Entity), m)
	}
	for _, pair := range r.pairs {
		first, last := pair.Inner()
		for i := first; i < last; i++ {
			r.depth[i]++
		}
	}
}

// bearers are the people of one surname: who is mentioned most often, how often,
// and how often the next one is.
type bearers struct {
	first      entity.ID
	most, next int
}

// bear notes that e has its surname.
func (r *reading) bear(e *entity.Entity) {
	if e.Type != entity.Person {
		return
	}
	name, n := surname(e), len(e.Mentions)
	switch b := r.bearers[name]; {
	case n > b.most:
		r.bearers[name] = bearers{e.ID, n, b.most}
	case n > b.next:
		b.next = n
		r.bearers[name] = b
	}
}

// surname returns the last word of a person's name.
func surname(e *entity.Entity) string { return e.Name[strings.LastIndexByte(e.Name, ' ')+1:] }

// add notes a mention m of e.
func (b *bearing) add(doc *sentence.Document, e *entity.Entity, m entity.Mention) {
	switch text := m.Of(doc.Text); m.Form {
	case entity.Name:
		b.isNamed = true
		b.hasArticle = b.hasArticle || e.Type != entity.Person && strings.HasSuffix(text, e.Name) && isAfterThe(doc, m)
	case entity.Pronoun:
		switch strings.ToLower(text) {
		case "he", "him", "his", "himself":
			b.he++
		case "she", "her", "hers", "herself":
			b.she++
		}
	}
}

// isAfterThe reports whether m begins with "the" or stands right after it.
func isAfterThe(doc *sentence.Document, m entity.Mention) bool {
	i := doc.TokenAt(m.Start)
	return strings.EqualFold(doc.Word(i), "the") || i > 0 && strings.EqualFold(doc.Word(i-1), "the")
}

// mentions returns the mentions that begin in s, in order.
func (r *reading) mentions(s sentence.Span) []entity.Mention {
	all := r.entities.Mentions
	byStart := func(m entity.Mention, start int) int { return m.Start - start }
	first, _ := slices.BinarySearchFunc(all, s.Start, byStart)
	n, _ := slices.BinarySearchFunc(all[first:], s.End, byStart)
	return all[first : first+n]
}

// restart forgets which entities have been met.
func (r *reading) restart() { r.count++ }

// meet reports whether id is met for the first time since restart.
func (r *reading) meet(id entity.ID) bool {
	isNew := id != 0 && r.seen[id] != r.count
	r.seen[id] = r.count
	return isNew
}

// lower returns token i in lower case, apostrophes straight, "" beyond the text.
func (r *reading) lower(i int) string {
	if i < 0 || i >= len(r.doc.Tokens) {
		return ""
	}
	word := r.lowered.Word(i)
	if r.curly {
		return straight(word)
	}
	return word
}

// word returns token i as the rules see it.
func (r *reading) word(i int) word { return word{r.lower(i), r.doc.Tokens[i].Tag} }

// tag returns the tag of token i, NoTag beyond the text.
func (r *reading) tag(i int) sentence.Tag {
	if i < 0 || i >= len(r.doc.Tokens) {
		return sentence.NoTag
	}
	return r.doc.Tokens[i].Tag
}
