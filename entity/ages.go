package entity

import (
	"slices"
	"strconv"
	"strings"

	"github.com/quoth-go/quoth/sentence"
)

// ageIn returns the years in a folded word that tells an age, "" for any other word:
// "24" of "24-year-old".
func ageIn(word string) string {
	years, isAge := strings.CutSuffix(word, "-year-old")
	if !isAge {
		return ""
	}
	return years
}

// isAged reports whether token i stands for somebody without a noun: "the | 24-year-old".
func (a *analysis) isAged(i int) bool { return a.word(i-1) == "the" && ageIn(a.words[i]) != "" }

// ageOf returns the years that the words of t tell, "" where they tell none.
func (a *analysis) ageOf(t tokens) string {
	for _, w := range a.words[t.first:t.last] {
		if age := ageIn(w); age != "" {
			return age
		}
	}
	return ""
}

// ageBeside returns the years that the text tells of whom p names, "" where it tells
// none: "Ann Lee, | 78, | said", "Ann Lee (| 78)", "78-year-old Ann Lee".
func (a *analysis) ageBeside(p *phrase) string {
	i := p.last
	switch tag := a.tag(i); {
	case a.isAttribute(p):
		return "" // "the 78-year-old | Trump | supporter"
	case tag != sentence.Comma && tag != sentence.OpenBracket:
		return a.ageOf(tokens{max(0, p.first-1), p.name.first})
	}
	i++
	if a.word(i) == "aged" {
		i++
	}
	if a.tag(i) == sentence.CD && isAge(a.word(i)) && a.tag(i+1).IsPunctuation() {
		return a.words[i]
	}
	return ""
}

// byAge returns the person whom p tells by the age: the one of that age, or else, where
// nothing but the age is told, the most salient one who is not of another.
func (d *discourse) byAge(p *phrase) *cluster {
	if least, most := agesOf(d.words[p.head]); most > 0 && p.definite {
		return d.aged(least, most)
	}
	age := d.ageOf(tokens{p.first, p.head + 1})
	if age == "" || !p.definite {
		return nil
	}
	isAlone := d.isAged(p.head)
	var best *cluster
	bestScore := float64(minimumWeight)
	for _, c := range slices.Backward(d.recent) {
		switch {
		case !c.isPerson() || c.names == 0 || d.quoted && c == d.speaker:
		case c.age == age:
			return c
		case c.age == "" && isAlone:
			score := d.decayed(c, p)
			if !d.quoted && c == d.spoke && d.saysPlainly(p) {
				score += 2 * keepsSpeaking
			}
			if score > bestScore {
				best, bestScore = c, score
			}
		}
	}
	return best
}

// agesOf returns the least and the most years of who is called by a folded noun, 0 where it
// tells none.
func agesOf(noun string) (least, most int) {
	switch noun {
	case "teenager", "teen":
		return 13, 19
	case "pensioner":
		return 60, 120
	case "septuagenarian":
		return 70, 79
	case "octogenarian":
		return 80, 89
	case "nonagenarian":
		return 90, 99
	}
	return 0, 0
}

// aged returns the only person spoken of lately who is of these years, nil for none or
// several.
func (d *discourse) aged(least, most int) *cluster {
	var only *cluster
	for _, c := range d.recent {
		years, err := strconv.Atoi(c.age)
		if err != nil || years < least || years > most || !c.isPerson() || c.names == 0 {
			continue
		}
		if only != nil {
			return nil
		}
		only = c
	}
	return only
}
