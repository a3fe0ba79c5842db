package quote

import "github.com/quoth-go/quoth/sentence"

// nounCue finds what the noun at unit u attributes to its possessor: "Smith's
// claim that ...", "their hope that ...".
func (p *period) nounCue(u int) (attribution, bool) {
	if p.lower(u+1) != "that" || !p.tag(u).IsNoun() || !isClaimNoun(p.lower(u)) {
		return attribution{}, false
	}
	first := u
	for first > 0 && (p.tag(first-1) == sentence.JJ || p.tag(first-1) == sentence.NN || p.tag(first-1) == sentence.VBN) {
		first--
	}
	source := p.possessorBefore(first)
	if source.empty() {
		return attribution{}, false
	}
	c := cue{first: first, head: u, last: u + 1, lemma: p.lower(u), embedded: true}
	return p.make(nounPossessed, c, source, stretch{u + 1, p.clauseEnd(u+1, c)}), true
}

// possessorBefore returns the possessor that ends before unit end: "Smith's",
// "their".
func (p *period) possessorBefore(end int) stretch {
	switch p.tag(end - 1) {
	case sentence.PRPS:
		return stretch{end - 1, end}
	case sentence.POS:
		if s := p.chunkBefore(end - 1); !s.empty() {
			return stretch{s.first, end}
		}
	}
	return stretch{}
}

// isClaimNoun reports whether noun names a claim, so that a clause after it is
// what is claimed.
func isClaimNoun(noun string) bool {
	switch noun {
	case "claim", "claims", "assertion", "assertions", "allegation", "allegations", "argument", "belief",
		"contention", "conclusion", "view", "suggestion", "suggestions", "statement", "statements", "insistence",
		"fear", "fears", "concern", "concerns", "hope", "hopes", "warning", "warnings", "admission", "theory",
		"prediction", "accusation", "accusations", "acknowledgment", "announcement", "complaint", "promise",
		"promises", "pledge", "vow", "threat", "threats", "proposal", "decision":
		return true
	}
	return false
}
