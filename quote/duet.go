package quote

import (
	"slices"

	"github.com/quoth-go/quoth/entity"
	"github.com/quoth-go/quoth/sentence"
)

// shareAnswers gives the answers of an interview with two people to the one who says "I'm
// Ann", or who speaks of the other one, and those between them by turns where they are
// seen to take turns.
func (r *reading) shareAnswers(turns []exchange, who [2]entity.ID, es *entity.Entities) {
	mentions := es.Mentions
	for n, p := range r.doc.Paragraphs {
		k := slices.IndexFunc(mentions, func(m entity.Mention) bool { return m.Start >= p.End })
		if k < 0 {
			k = len(mentions)
		}
		if turns[n].does == answer {
			turns[n].speaks = r.giveaway(mentions[:k], who)
		}
		mentions = mentions[k:]
	}
	if takesTurns(turns) {
		alternate(turns, who)
	}
}

// giveaway returns which of two people says a paragraph with the given mentions, 0 where
// none of these tells: the one whom it names as its speaker, or who speaks of the other.
func (r *reading) giveaway(mentions []entity.Mention, who [2]entity.ID) entity.ID {
	var named, meant [2]bool
	for _, m := range mentions {
		k := slices.Index(who[:], m.Entity)
		switch {
		case k < 0:
		case m.Form == entity.Name && r.isSelf(r.doc.TokenAt(m.Start)):
			return who[k]
		case m.Form == entity.Name:
			named[k] = true
		case m.Form == entity.Pronoun && !firstPerson(r.lowered.Word(r.doc.TokenAt(m.Start))):
			meant[k] = true
		}
	}
	if !named[0] && !named[1] {
		named = meant
	}
	switch {
	case named[0] && !named[1]:
		return who[1]
	case named[1] && !named[0]:
		return who[0]
	}
	return 0
}

// isSelf reports whether the name that begins with token i is that of who says it:
// "I'm Ann", "my name is Ann", "me, a girl named Ann".
func (r *reading) isSelf(i int) bool {
	if i < 2 || r.pairOf[i] >= 0 {
		return false
	}
	switch r.lowered.Word(i - 1) {
	case "'m", "’m", "am":
		return r.lowered.Word(i-2) == "i"
	case "is":
		return i > 2 && r.lowered.Word(i-2) == "name" && r.lowered.Word(i-3) == "my"
	}
	comma := i - 1
	for comma > 0 && (r.doc.Tokens[comma].Tag == sentence.DT || r.doc.Tokens[comma].Tag.IsNoun() || r.lowered.Word(comma) == "named" || r.lowered.Word(comma) == "called") {
		comma--
	}
	return comma > 0 && r.doc.Word(comma) == "," && r.lowered.Word(comma-1) == "me"
}

// minTaken is how many times in a row two people must be seen to take turns before it is
// held that they always do.
const minTaken = 2

// takesTurns reports whether of answers to one question, a paragraph each, one person
// gives every other one, as far as it is known who gives them.
func takesTurns(turns []exchange) bool {
	taken, last := 0, -1
	for n, t := range turns {
		switch {
		case t.does != answer:
			last = -1
		case t.speaks == 0:
		default:
			if last >= 0 && ((n-last)%2 == 0) != (turns[last].speaks == t.speaks) {
				return false
			}
			if last >= 0 {
				taken++
			}
			last = n
		}
	}
	return taken >= minTaken
}

// alternate gives the answers beside a known one to the same question to the two people
// by turns.
func alternate(turns []exchange, who [2]entity.ID) {
	other := func(id entity.ID) entity.ID {
		if id == who[0] {
			return who[1]
		}
		return who[0]
	}
	fill := func(n, beside int) {
		if turns[n].does == answer && turns[n].speaks == 0 && turns[beside].does == answer && turns[beside].speaks != 0 {
			turns[n].speaks = other(turns[beside].speaks)
		}
	}
	for n := 1; n < len(turns); n++ {
		fill(n, n-1)
	}
	for n := len(turns) - 2; n >= 0; n-- {
		fill(n, n+1)
	}
}
