package quote

import (
	"maps"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/quoth-go/quoth/entity"
	"github.com/quoth-go/quoth/internal/lexicon"
	"github.com/quoth-go/quoth/sentence"
)

// What is read of the labels in front of the turns of a transcript: so many words of
// each, and so many different ones.
const (
	maxLabelWords = 5
	maxLabels     = 64
)

// A label is what stands in front of a turn, or on a line above it.
type label struct {
	who    entity.ID // whom it names, 0 where that is nobody who is known
	isLine bool
	turns  int // with this label
}

// readNames returns the turns of a transcript whose paragraphs begin with the name or
// the initials of who speaks, "Smith: ..." or "JS: ...", or stand below such a line; nil
// where nobody speaks twice so. A paragraph without a label goes on with the turn.
func (r *reading) readNames(es *entity.Entities) []exchange {
	var labels map[string]*label
	var turnsOf map[entity.ID]int
	var of []*label // by paragraph
	most := 0
	for n, p := range r.doc.Paragraphs {
		if r.deadline.Passed() {
			return nil
		}
		s := r.nameLabel(p)
		if s.empty() {
			continue
		}
		if labels == nil {
			labels, turnsOf, of = make(map[string]*label), make(map[entity.ID]int), make([]*label, len(r.doc.Paragraphs))
		}
		span := r.doc.Cover(s.first, s.last)
		l := labels[span.Of(r.doc.Text)]
		if l == nil && len(labels) < maxLabels {
			l = &label{who: r.bearer(s, es), isLine: s.last == len(r.doc.Tokens) || r.doc.Word(s.last) != ":"}
			labels[span.Of(r.doc.Text)] = l
		}
		if l == nil || l.isLine && es.At(span) == 0 {
			continue // any other heading
		}
		of[n] = l
		l.turns++
		if turnsOf[l.who]++; l.who != 0 {
			most = max(most, turnsOf[l.who])
		}
	}
	if most < minLabelled {
		return nil
	}
	delete(turnsOf, 0)
	turns := takeTurns(of, slices.Sorted(maps.Keys(turnsOf)))
	for n, l := range of {
		turns[n].isLabelled = l != nil && !l.isLine && (l.who != 0 || l.turns >= minLabelled) && r.hasWords(r.doc.Paragraphs[n])
	}
	return turns
}

// hasWords reports whether a word stands behind the colon of a paragraph: not so in
// "Smith: 1,769."
func (r *reading) hasWords(p sentence.Paragraph) bool {
	isBehind := false
	for i := r.doc.Sentences[p.First].First; i < r.doc.Sentences[p.Last-1].Last; i++ {
		if first, _ := utf8.DecodeRuneInString(r.doc.Word(i)); isBehind && unicode.IsLetter(first) {
			return true
		}
		isBehind = isBehind || r.doc.Word(i) == ":"
	}
	return false
}

// takeTurns returns the turns of paragraphs, of which some have a label of one of
// people, some of somebody else, who is unknown, and some none. What stands once on a
// line is a heading.
func takeTurns(of []*label, people []entity.ID) []exchange {
	for n, l := range of {
		if l != nil && l.isLine && l.turns == 1 {
			of[n] = nil
		}
	}
	others := slices.ContainsFunc(of, func(l *label) bool { return l != nil && l.who == 0 })
	turns := make([]exchange, len(of))
	var now exchange
	for n, l := range of {
		if l != nil {
			now = exchange{speaks: l.who, asked: partner(l.who, people, others)}
		}
		turns[n] = now
	}
	return turns
}

// partner returns who is spoken to by who, 0 for somebody unknown: the only other one of
// people, where others than they do not speak.
func partner(who entity.ID, people []entity.ID, others bool) entity.ID {
	if others && who != 0 {
		return 0
	}
	var partner entity.ID
	for _, p := range people {
		switch {
		case p == who:
		case partner != 0:
			return 0
		default:
			partner = p
		}
	}
	return partner
}

// nameLabel returns the words with capitals that a paragraph begins with, behind marks
// of bold type, before a colon or the end of the paragraph; it is empty where there are
// none.
func (r *reading) nameLabel(p sentence.Paragraph) stretch {
	i, last := r.doc.Sentences[p.First].First, r.doc.Sentences[p.Last-1].Last
	for i < last && r.isBold(i) {
		i++
	}
	j := i
	for j < last && j < i+maxLabelWords && lexicon.IsCapital(r.doc.Word(j)) {
		j++
	}
	isLine := j == last || j+1 == last && r.isBold(j)
	if j == i || !isLine && r.doc.Word(j) != ":" {
		return stretch{}
	}
	return stretch{i, j}
}

// isBold reports whether token i is a mark for bold type, as wikis and others have it.
func (r *reading) isBold(i int) bool {
	return strings.Trim(r.doc.Word(i), "*_'") == ""
}

// bearer returns the person whom the words of a label name: one who is spoken of there,
// or the only one whose name has the last of the words, or these initials.
func (r *reading) bearer(s stretch, es *entity.Entities) entity.ID {
	span := r.doc.Cover(s.first, s.last)
	at := es.At(span)
	if e := es.Get(at); isNamedPerson(e) && (s.last-s.first > 1 || strings.Contains(e.Name, " ")) {
		return at
	}
	var found entity.ID
	for i := range es.List {
		e := &es.List[i]
		if !isNamedPerson(e) || e.ID == at || !hasWord(e.Name, r.doc.Word(s.last-1)) && !hasInitials(e.Name, span.Of(r.doc.Text)) {
			continue
		}
		if found != 0 {
			return r.onlyNamed(at, es)
		}
		found = e.ID
	}
	if found == 0 {
		return r.onlyNamed(at, es)
	}
	return found
}

// onlyNamed returns id if that is a person with a name, 0 if not.
func (r *reading) onlyNamed(id entity.ID, es *entity.Entities) entity.ID {
	if !isNamedPerson(es.Get(id)) {
		return 0
	}
	return id
}

// hasWord reports whether word is one of those of name, in capitals or not.
func hasWord(name, word string) bool {
	for w := range strings.FieldsSeq(name) {
		if strings.EqualFold(w, word) {
			return true
		}
	}
	return false
}

// hasInitials reports whether label is the initials of name, full stops aside: of all
// its words or of the first and the last.
func hasInitials(name, label string) bool {
	var all []rune
	for w := range strings.FieldsSeq(name) {
		r, _ := utf8.DecodeRuneInString(w)
		all = append(all, unicode.ToUpper(r))
	}
	label = strings.ReplaceAll(label, ".", "")
	return len(all) > 1 && (label == string(all) || label == string([]rune{all[0], all[len(all)-1]}))
}
