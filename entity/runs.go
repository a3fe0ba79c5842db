package entity

import (
	"github.com/quoth-go/quoth/internal/lexicon"
	"github.com/quoth-go/quoth/sentence"
)

// A namedRun is a name as a Recognizer sees it, in tokens.
type namedRun struct {
	tokens
	typ Type
}

// runsOf returns names in tokens, the halves of one person joined: "Mohamed
// El-Hassan | Mohamed".
func (a *analysis) runsOf(names []Proper) []namedRun {
	runs := make([]namedRun, 0, len(names))
	for _, n := range names {
		if a.deadline.Passed() {
			break
		}
		run := namedRun{a.tokensOf(n.Span), n.Type}
		runs, run.first = a.appendLabels(runs, run.tokens)
		k := len(runs) - 1
		switch {
		case run.empty():
		case a.isClause(run):
			runs = a.appendParts(runs, run.tokens)
		case k >= 0 && run.typ == Person && runs[k].typ == Person && runs[k].last == run.first && !a.initial[run.first]:
			runs[k].last = run.last
		case k >= 0 && run.typ != Person && runs[k].typ == Organization && runs[k].last == run.first && isProgramme(a.words[run.last-1]):
			runs[k].last = run.last
		case run.typ == Person && a.isGivenBefore(run.tokens) && (k < 0 || runs[k].last < run.first):
			run.first--
			runs = append(runs, run)
		default:
			runs = append(runs, run)
		}
	}
	return runs
}

// isProgramme reports whether a folded word ends the name of a body that is one of another:
// "United Nations | Environment Program".
func isProgramme(word string) bool {
	switch word {
	case "program", "programme", "fund", "agency":
		return true
	}
	return false
}

// appendLabels appends to runs what of run ends with a colon, which no name holds, and
// returns where the rest begins: "KARACHI: | Police".
func (a *analysis) appendLabels(runs []namedRun, run tokens) ([]namedRun, int) {
	for i := run.first; i < run.last; i++ {
		if a.words[i] != ":" {
			continue
		}
		if label := (tokens{run.first, i}); !label.empty() {
			runs = append(runs, namedRun{label, Place})
		}
		run.first = i + 1
	}
	return runs, run.first
}

// isGivenBefore reports whether a given name of its sentence stands before run, a
// surname that a Recognizer found alone: "Islamic Relations Alia | Salem".
func (a *analysis) isGivenBefore(run tokens) bool {
	i := run.first - 1
	return run.last-run.first == 1 && i > 0 && a.capital[i] && !a.initial[i] && !a.initial[run.first] && a.tag(i).IsProper() &&
		a.class(i).Is(lexicon.Given) && !a.isTitleWord(i) && !a.class(i).Is(lexicon.Calendar)
}

// isClause reports whether a Recognizer took a clause of a headline for the name of
// a person, or of what else has that of one in it: "Ted Cruz Hints Trump".
func (a *analysis) isClause(run namedRun) bool {
	if run.typ != Person && !a.hasGiven(run.tokens) {
		return false
	}
	for i := run.first + 1; i < run.last; i++ {
		if a.isOutsideNames(i) {
			return true
		}
	}
	return false
}

// hasGiven reports whether a given name with a word behind it is in run.
func (a *analysis) hasGiven(run tokens) bool {
	return a.givenIn(run) > run.first || run.last-run.first > 1 && a.class(run.first).Is(lexicon.Given)
}

// givenIn returns the first token of run that is a given name with a word behind,
// run.first where none is.
func (a *analysis) givenIn(run tokens) int {
	for i := run.first; i < run.last-1; i++ {
		if a.class(i).Is(lexicon.Given) {
			return i
		}
	}
	return run.first
}

// isOutsideNames reports whether token i, for all its capital, is a verb or
// another word that no name of a person has.
func (a *analysis) isOutsideNames(i int) bool {
	if !a.capital[i] || a.class(i).Is(lexicon.Particle) {
		return false
	}
	switch tag := a.tag(i); tag {
	case sentence.IN:
		return i+1 < len(a.capital) && a.capital[i+1] // but "Al From"
	case sentence.TO, sentence.PRP, sentence.WP:
		return true
	default:
		return (tag == sentence.MD || tag.IsFinite()) && !a.is(family, a.words[i])
	}
}

// appendParts appends the names to runs that are left of a clause.
func (a *analysis) appendParts(runs []namedRun, clause tokens) []namedRun {
	for i := clause.first; i < clause.last; i++ {
		first := i
		for i < clause.last && a.tag(i).IsProper() && !a.isOutsideNames(i) {
			i++
		}
		if first < i {
			runs = append(runs, namedRun{tokens{first, i}, Person})
		}
	}
	return runs
}

// tokensOf returns the tokens that lie in span.
func (a *analysis) tokensOf(span sentence.Span) tokens {
	t := tokens{first: a.doc.TokenAt(span.Start)}
	for t.last = t.first; t.last < len(a.words) && a.doc.Tokens[t.last].Start < span.End; t.last++ {
	}
	for !t.empty() && a.isJoint(t.first) {
		t.first++
	}
	for !t.empty() && a.isJoint(t.last-1) {
		t.last--
	}
	return t
}

// isJoint reports whether token i neither begins nor ends a name: it joins
// words inside of one, or has its capital from the sentence.
func (a *analysis) isJoint(i int) bool {
	switch tag := a.tag(i); tag {
	case sentence.CC, sentence.IN, sentence.DT, sentence.POS:
		return !a.capital[i] || a.initial[i]
	case sentence.RB, sentence.RBR, sentence.WRB, sentence.PRP, sentence.UH:
		return a.initial[i]
	default:
		return tag.IsPunctuation()
	}
}
