package entity

import (
	"slices"
	"strconv"

	"github.com/quoth-go/quoth/internal/lexicon"
	"github.com/quoth-go/quoth/sentence"
)

// The kinds that a name is weighed for.
const (
	asPerson = iota
	asBody
	asPlace
	asOther
	numKinds
)

// votes are the weights of the evidence for each kind.
type votes [numKinds]float64

// best returns the type with the most weight; a name that nothing speaks for
// is other.
func (v *votes) best() Type {
	best := asOther
	for k := range v[:asOther] {
		if v[k] > v[best] {
			best = k
		}
	}
	return [numKinds]Type{Person, Organization, Place, Other}[best]
}

// margin returns by how much the best kind leads.
func (v *votes) margin() float64 {
	first, second := v[asOther], 0.0
	for _, w := range v[:asOther] {
		first, second = max(first, w), max(second, min(first, w))
	}
	return first - second
}

func (v *votes) add(w votes) {
	for k := range v {
		v[k] += w[k]
	}
}

// evidence weighs what the words of a name and those around it tell of its type.
func (a *analysis) evidence(p *phrase) votes {
	v := votes{asOther: 0.3}
	switch p.typ {
	case "":
	case Other:
		v[asOther] += recognizedOther
	default:
		v[kindOf(p.typ)] += recognized
	}
	a.weighWords(p, &v)
	a.weighContext(p, &v)
	return v
}

// How much what a Recognizer says of one mention counts. That a name is of
// another kind is said more lightly than the rest.
const (
	recognized      = 3
	recognizedOther = 1.5
)

// weighWords counts what the name itself tells.
func (a *analysis) weighWords(p *phrase, v *votes) {
	words := a.nameWords(p.name)
	if len(words) == 0 {
		return
	}
	weighLists(words, a.key(p.name), v)
	n := len(words)
	switch g := lexicon.GivenName(words[0]); {
	case g == lexicon.UnknownGender:
	case n > 1:
		v[asPerson] += 3
	default:
		v[asPerson] += 1.5
	}
	for i := p.name.first; i < p.name.last; i++ {
		a.weighWord(p, i, v)
	}
	switch word := a.doc.Word(p.name.first); {
	case n > 1 && a.hasCommonWord(words[1:]):
		v[asOther] += 0.8
	case n > 1 && isSpelled(words):
		v[asOther] += 8
	case n == 2 || n == 3:
		v[asPerson] += 1
	case n == 1 && len(word) <= 6 && lexicon.IsAllCapitals(word) && !a.title[p.sentence]:
		v[asBody] += 1.5
	}
}

// isSpelled reports whether words are single letters: "M A N".
func isSpelled(words []string) bool {
	return !slices.ContainsFunc(words, func(w string) bool { return len(w) > 1 })
}

// weighLists counts what the lists of names and of the words in names tell.
func weighLists(words []string, key string, v *votes) {
	switch {
	case lexicon.IsPlace(key):
		v[asPlace] += 4
	case lexicon.IsBody(key):
		v[asBody] += 4
	case lexicon.IsDemonym(key):
		v[asOther] += 3
	}
	first, last := words[0], words[len(words)-1]
	atFirst, atLast := lexicon.ClassOf(first), lexicon.ClassOf(last)
	switch {
	case len(words) > 1 && (lexicon.IsStorm(first) || lexicon.IsDivision(first) && isNumbering(last)):
		v[asOther] += 6
	case atLast.Is(lexicon.BodyWord):
		v[asBody] += 4
	case atLast.Is(lexicon.ThingWord):
		v[asOther] += 4
	case atLast.Is(lexicon.PlaceWord):
		v[asPlace] += 4
	case len(words) > 1 && atFirst.Is(lexicon.PlaceWord) && !atFirst.Is(lexicon.Given):
		v[asPlace] += 2.5
	}
}

// hasCommonWord reports whether the text has one of words in lower case too.
func (a *analysis) hasCommonWord(words []string) bool {
	return slices.ContainsFunc(words, func(w string) bool { return a.is(common, w) && len(w) > 3 })
}

// weighWord counts what one word inside the name tells.
func (a *analysis) weighWord(p *phrase, i int, v *votes) {
	w := a.words[i]
	switch {
	case len(w) == 1 && w != "&" && a.capital[i] && i > p.name.first:
		v[asPerson] += 1.5
	case isJunior(w):
		v[asPerson] += 3
	case a.class(i).Is(lexicon.Particle) && !a.capital[i]:
		v[asPerson] += 1
	case w == "&":
		v[asBody] += 2
	case w == "of" || w == "for":
		v[asPerson] -= 1
		if a.class(i - 1).Is(lexicon.BodyWord) {
			v[asBody] += 4
		} else if a.class(i - 1).Is(lexicon.PlaceWord) {
			v[asPlace] += 3
		} else {
			v[asOther] += 1
		}
	}
}

// weighContext counts what stands around the name.
func (a *analysis) weighContext(p *phrase, v *votes) {
	if p.first < p.name.first && (!p.role.empty() || a.isTitleWord(p.name.first-1)) {
		v[asPerson] += 4
	}
	if p.definite && p.role.empty() {
		v[asPerson] -= 2
		v[asBody] += 0.5
		v[asOther] += 0.5
	}
	switch before := a.word(p.first - 1); before {
	case "called", "titled", "entitled":
		if a.class(p.first - 2).Is(lexicon.ThingNoun) {
			v[asOther] += definition
		}
	case "in":
		v[asPlace] += 1.5
	case "near", "across", "throughout", "outside", "into":
		v[asPlace] += 1
	case "of":
		v[asPlace] += 0.3
		if isTerritorial(a.word(p.first - 2)) {
			v[asPlace] += 2
			v[asPerson] -= 3
		}
	case "from", "to", "at":
		v[asPlace] += 0.3
	case "by", "with":
		v[asPerson] += 0.4
	case "'s", "is":
		if two := a.word(p.first - 2); two == "this" || two == "that" {
			v[asPerson] += 1.5 // "And that's Ann."
		}
	default:
		if a.tag(p.first-1).IsNoun() && a.class(p.first-1).Is(lexicon.ThingNoun) && !a.isSubject(p.last-1) {
			v[asOther] += definition // "her novel Emma", but not "in the play Emma said"
		}
	}
	if a.isApposedToRole(p) {
		v[asPerson] += apposedToRole
	}
	if i := p.name.first - 1; mayBeBody(a.word(i)) && a.word(i-1) == "the" {
		v[asBody] += 2 * definition // "the broadcaster Al Arabiya"
		v[asPerson] -= 2 * recognized
	}
	a.weighAfter(p, v)
}

// apposedToRole is what counts for a name that commas set off behind a role: nearly as
// much as what a Recognizer says.
const apposedToRole = 3.5

// isApposedToRole reports whether the name of p, between two commas, is that of who holds
// the role before it: "the EU's top diplomat, | Kaja Kallas, | said".
func (a *analysis) isApposedToRole(p *phrase) bool {
	if a.tag(p.first-1) != sentence.Comma || a.tag(p.last) != sentence.Comma || p.first != p.name.first {
		return false
	}
	if mayBeBody(a.word(p.first - 2)) {
		return false
	}
	class, _, plural := lexicon.Classify(a.word(p.first - 2))
	return class == lexicon.PersonNoun && !plural
}

// mayBeBody reports whether a folded noun, which tells what somebody does, is said of bodies
// as well.
func mayBeBody(noun string) bool {
	switch noun {
	case "owner", "maker", "supplier", "backer", "sponsor", "client", "partner", "rival", "competitor", "producer", "manufacturer", "provider", "publisher", "buyer", "seller", "customer", "operator", "developer",
		"contractor", "employer", "lender", "insurer", "retailer", "carrier", "broadcaster":
		return true
	}
	return false
}

func (a *analysis) weighAfter(p *phrase, v *votes) {
	i := p.last
	for a.tag(i) == sentence.RB {
		i++
	}
	switch word := a.word(i); {
	case word == "himself", word == "herself":
		v[asPerson] += 4
	case word == "happened", word == "occurred":
		v[asOther] += 4
	case a.tag(i) == sentence.Comma:
		a.weighApposition(i+1, 1, v) // may be the subject behind an adverbial
	case isCopula(word):
		a.weighApposition(i+1, 2, v)
	}
	switch {
	case a.class(i).Is(lexicon.SpeechVerb) && a.tag(i).IsVerb():
		v[asPerson] += 1.2
		v[asBody] += 0.4
	case a.word(i) == "who" || a.tag(i) == sentence.Comma && (a.word(i+1) == "who" || a.word(i+1) == "whose"):
		v[asPerson] += 2
	case a.tag(i) == sentence.Comma && a.tag(i+2) == sentence.Comma && isAge(a.word(i+1)):
		v[asPerson] += 3
	case a.tag(i) == sentence.Comma && a.class(i+1).Is(lexicon.Place):
		v[asPlace] += 1
	}
	if a.class(i).Is(lexicon.SpeechVerb) && a.saysOfIt(i+1) {
		v[asBody] += actsAsIt
		v[asPerson] -= recognized
	}
	if a.isSubject(p.last - 1) {
		v[asPerson] += 0.4
	}
	if a.class(p.first-1).Is(lexicon.SpeechVerb) && a.tag(p.first-1) == sentence.VBD {
		v[asPerson] += 0.7
	}
}

// actsAsIt is what counts for a body that says what "it" will do: more than that a
// Recognizer takes its short name for a person's a few times.
const actsAsIt = 10

// saysOfIt reports whether "it" is the subject of what is said from token i on, and does
// something, so that who says it is no person: "Acme said Monday | it will cut jobs".
func (a *analysis) saysOfIt(i int) bool {
	for n := 0; n < 2 && (a.class(i).Is(lexicon.Calendar) || a.word(i) == "on" || a.word(i) == "that"); n++ {
		i++
	}
	if a.word(i) != "it" {
		return false
	}
	switch a.word(i + 1) {
	case "expects", "intends", "plans":
		return true
	case "will", "would", "had", "has":
		return a.tag(i+2).IsVerb() && !isPleonastic(a.word(i+2))
	}
	return false
}

// isPleonastic reports whether a folded verb often has an "it" before it that stands for
// nothing: "it will take time".
func isPleonastic(word string) bool {
	switch word {
	case "be", "been", "become", "take", "taken", "seem", "seemed", "appear", "make", "happen", "happened", "come", "go", "work", "rain", "help", "mean", "look", "start", "started", "get", "give", "depend", "have", "had":
		return true
	}
	return false
}

// weighApposition counts what the noun phrase at token i says that the name
// before it is: "Ann Lee, a nurse", "Vesak is a festival".
func (a *analysis) weighApposition(i int, weight float64, v *votes) {
	head := a.baseHead(i)
	if head == 0 {
		return
	}
	switch class, plural := a.class(head).Noun(); {
	case plural:
	case class == lexicon.PersonNoun:
		v[asPerson] += weight
	case class == lexicon.BodyNoun:
		v[asBody] += weight
	case class == lexicon.PlaceNoun:
		v[asPlace] += weight
	default:
		v[asOther] += weight / 2
		v[asPerson] -= weight / 2
	}
}

// definition is what counts for each mention of a name that the text says to be
// that of a thing: more than what a Recognizer says, and the words of the name.
const definition = 5

// isThing reports whether the text says that the name of p is one of an event, a
// work or the like: "Vesak, a festival of light".
func (a *analysis) isThing(p *phrase) bool {
	isApposed := a.tag(p.last) == sentence.Comma
	if !isApposed && !isCopula(a.word(p.last)) {
		return false
	}
	head := a.baseHead(p.last + 1)
	return head > 0 && a.class(head).Is(lexicon.ThingNoun) && !(isApposed && a.isSubject(head)) // "For Ann, the mission is"
}

// baseHead returns the head of the noun phrase that begins with the article at
// token i, 0 where none does.
func (a *analysis) baseHead(i int) int {
	if a.tag(i) != sentence.DT {
		return 0
	}
	for i++; a.isModifier(i) && a.isModifier(i+1); i++ {
	}
	if !a.tag(i).IsNoun() {
		return 0
	}
	return i
}

// isTerritorial reports whether a folded title names a place behind "of": "Earl
// of Clare".
func isTerritorial(word string) bool {
	switch word {
	case "archbishop", "baron", "baroness", "bishop", "count", "countess", "duchess", "duke", "earl", "emperor", "governor", "king",
		"marquess", "mayor", "prince", "princess", "queen", "viscount":
		return true
	}
	return false
}

// isNumbering reports whether a folded word is a number.
func isNumbering(word string) bool {
	_, err := strconv.Atoi(word)
	return err == nil || isNumeral(word)
}

// isAge reports whether a folded word is a number of years.
func isAge(word string) bool {
	n, err := strconv.Atoi(word)
	return err == nil && n > 3 && n < 120
}
