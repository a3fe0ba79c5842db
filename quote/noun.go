package quote

import (
	"sync"

	"github.com/quoth-go/quoth/sentence"
)

// nounCue finds what the noun at unit u attributes to its possessor: "Smith's
// claim that ...", "their hope that ...", "in her view, ...".
func (p *period) nounCue(u int) (attribution, bool) {
	if a, ok := p.viewpoint(u); ok {
		return a, true
	}
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

// cueNouns returns the class of each noun that is the head of a cue at times, made at
// first use.
var cueNouns = sync.OnceValue(func() map[string]cueClass { return byClass(nounsOfClass) })

var nounsOfClass = map[cueClass]string{
	sayVerb: `claim claims assertion assertions allegation allegations argument arguments contention insistence
		suggestion suggestions statement statements admission acknowledgment announcement comments comment remarks
		words message response note notes says shows mention reference account accounts hint hints rumors rumor
		speculation explanation reaction answer confirmation testimony advice warning warnings quote disclosure
		observation observations revelation revelations stance position positions`,
	thinkVerb: `belief beliefs conclusion view views theory idea opinion opinions doubt doubts expectations expectation
		consensus judgment judgement estimation eyes telling reading perception perceptions notion impression
		understanding sense assessment outlook prediction predictions forecast suspicion suspicions skepticism
		confidence assumption optimism interpretation`,
	desireVerb: `hope hopes desire goal goals wish wishes willingness eagerness interest appetite ambition ambitions
		preference dream`,
	hateVerb: `fear fears concern concerns worry worries anxiety anger frustration hostility outrage dislike disgust
		disappointment regret alarm dissatisfaction scorn disdain contempt distrust unease dismay discontent`,
	likeVerb: `enthusiasm praise admiration approval embrace faith satisfaction affection gratitude delight`,
	promiseVerb: `promise promises pledge pledges vow vows threat threats decision plan plans policy commitment
		intention intentions offer assurance assurances willingness`,
	orderVerb: `call calls requests request push proposal proposals appeal demand demands recommendation
		recommendations plea suggestion urging insistence`,
	refuseVerb: `refusal reluctance rejection denial denials unwillingness hesitation`,
	blameVerb: `criticism criticisms attack attacks accusation accusations complaint complaints critique blast
		condemnation insult insults charge charges rebuke`,
	supportVerb: `support endorsement endorsements backing defense recognition supporter supporters advocate advocates
		proponent proponents`,
	opposeVerb: `opposition critic critics opponent opponents disagreement disagreements objection objections
		disapproval resistance`,
	agreeVerb:   `agreement`,
	discussVerb: `question questions debate talk talks discussion discussions chants`,
	showVerb:    `report reports estimate estimates finding findings`,
}
