package quote

import "github.com/quoth-go/quoth/sentence"

// idiom finds what the subject of c holds on to or takes back, by a verb that attributes
// only so: "has not wavered in | his offer", "stood by | her remarks", "walked back | the
// claim".
func (p *period) idiom(c cue) (attribution, bool) {
	if p.level >= 0 || !p.isFinite(c.first) {
		return attribution{}, false
	}
	n := standsFor(c.lemma, p.lower(c.last), p.lower(c.last+1))
	if n == 0 {
		return attribution{}, false
	}
	source := p.subject(c)
	c.last += n
	thing := p.chunkAfter(c.last)
	if source.empty() || thing.empty() || cueNouns()[p.lower(thing.last-1)] == noClass {
		return attribution{}, false
	}
	end := p.phraseEnd(c.last)
	if p.tag(end-1) == sentence.PRP && p.isFinite(end) {
		end = p.phraseEnd(end + 1) // "comments he | made"
	}
	return p.make(heldTo, c, source, stretch{c.last, end}), true
}

// standsFor returns how many of the words behind a verb mean with it to stand by what one
// has said, or not to; 0 where they do not.
func standsFor(verb, first, second string) int {
	switch verb {
	case "waver":
		if first == "in" || first == "from" || first == "on" {
			return 1
		}
	case "stand", "abide":
		if first == "by" {
			return 1
		}
	case "stick":
		if first == "to" || first == "by" || first == "with" {
			return 1
		}
	case "walk":
		if first == "back" {
			return 1
		}
	case "backtrack", "backpedal":
		if first == "on" || first == "from" {
			return 1
		}
	case "back", "shy":
		if (first == "away" || first == "off" || first == "down") && (second == "from" || second == "on") {
			return 2
		}
	case "double":
		if first == "down" && second == "on" {
			return 2
		}
	}
	return 0
}
