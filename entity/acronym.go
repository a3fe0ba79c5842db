package entity

import (
	"github.com/quoth-go/quoth/internal/lexicon"
	"github.com/quoth-go/quoth/sentence"
)

// The bounds of what an acronym in brackets is of.
const (
	minAcronym  = 3
	maxSpelled  = 16 // tokens of the name
	maxUnspoken = 3  // small words in a row of which an acronym has no letter
)

// spelledOut returns runs with the names of bodies that an acronym in brackets spells,
// whatever a Recognizer saw in them: "the Kenya Medical Practitioners, Pharmacists and
// Dentists Union (KMPDU)".
func (a *analysis) spelledOut(runs []namedRun) []namedRun {
	var whole []namedRun
	next := 0 // of runs
	for i := 1; i+1 < len(a.words) && !a.deadline.Passed(); i++ {
		name := a.spelledBefore(i)
		if name.empty() {
			continue
		}
		first := next
		for first < len(runs) && runs[first].first < name.first {
			first++
		}
		last := first
		for last < len(runs) && runs[last].first < name.last {
			last++
		}
		isInside := first > 0 && runs[first-1].last > name.first
		if isInside || last == first || last == first+1 && runs[first].tokens == name {
			continue
		}
		whole = append(append(whole, runs[next:first]...), namedRun{name, a.typeOfAll(runs[first:last])})
		next = last
	}
	if next == 0 {
		return runs
	}
	return append(whole, runs[next:]...)
}

// spelledBefore returns the words that token i spells, an acronym in brackets behind them;
// it is empty where that is none.
func (a *analysis) spelledBefore(i int) tokens {
	acronym := a.doc.Word(i)
	if a.tag(i-1) != sentence.OpenBracket || a.tag(i+1) != sentence.CloseBracket || len(acronym) < minAcronym || !lexicon.IsAllCapitals(acronym) {
		return tokens{}
	}
	name := tokens{a.spells(acronym, i-1), i - 1}
	if name.last-name.first < minAcronym {
		return tokens{}
	}
	return name
}

// typeOfAll returns the type of a name of which a Recognizer saw these parts: a body where
// one of them is one, or a word in it is.
func (a *analysis) typeOfAll(parts []namedRun) Type {
	for _, r := range parts {
		if r.typ == Organization || a.class(r.last-1).Is(lexicon.BodyWord) {
			return Organization
		}
	}
	return parts[0].typ
}

// spells returns the token at which the words begin whose initials are the letters of
// acronym and that end before token end, or end where there are none. A long acronym may
// leave a word out.
func (a *analysis) spells(acronym string, end int) int {
	small, spare := 0, 0
	if len(acronym) > minAcronym {
		spare = 1
	}
	for i, n := end-1, len(acronym)-1; i >= 0 && end-i <= maxSpelled; i-- {
		switch tag := a.tag(i); {
		case tag == sentence.Comma, tag == sentence.POS, tag == sentence.HYPH:
		case a.capital[i] && a.doc.Word(i)[0] == acronym[n]:
			small = 0
			if n--; n < 0 {
				return i
			}
		case a.capital[i] && spare > 0 && tag.IsProper():
			spare--
		case a.capital[i] || tag.IsPunctuation() || tag.IsVerb():
			return end
		default:
			if small++; small > maxUnspoken {
				return end
			}
		}
	}
	return end
}
