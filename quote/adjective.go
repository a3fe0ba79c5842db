package quote

import (
	"sync"

	"github.com/quoth-go/quoth/sentence"
)

// adjectiveAt returns the cue that the verb at unit u and an adjective behind it make:
// "is | confident", "remains deeply | skeptical".
func (p *period) adjectiveAt(u int) (cue, bool) {
	if !p.tag(u).IsVerb() || !isCopula(p.base(u)) {
		return cue{}, false
	}
	a := u + 1
	for a < u+maxDegrees && (p.tag(a) == sentence.RB || p.tag(a) == sentence.RBR) {
		a++
	}
	if p.tag(a) != sentence.JJ || p.tag(a+1).IsNoun() || p.tag(a+1) == sentence.JJ {
		return cue{}, false
	}
	class := adjectiveClasses()[p.lower(a)]
	if class == noClass && p.base(u) != "be" {
		return cue{}, false
	}
	c := cue{first: u, head: u, last: a + 1, lemma: p.lower(a), adjective: a, frame: adjectiveFrame(class)}
	p.conjugate(&c, p.tag(u))
	return c, true
}

// maxDegrees bounds the adverbs between a verb and its adjective, and the verb.
const maxDegrees = 4

// isCopula reports whether a verb may have an adjective for its predicate.
func isCopula(base string) bool {
	switch base {
	case "be", "remain", "become", "feel", "seem", "appear", "sound", "look", "stay", "grow", "get":
		return true
	}
	return false
}

// adjectiveFrame returns what may follow an adjective of the given class.
func adjectiveFrame(class cueClass) frame {
	switch class {
	case sureAdjective, gladAdjective, waryAdjective:
		return clause
	case eagerAdjective:
		return infinitive
	}
	return 0
}

// adjectiveClasses returns the class of each adjective of attitude, made at first use.
var adjectiveClasses = sync.OnceValue(func() map[string]cueClass { return byClass(adjectivesOfClass) })

var adjectivesOfClass = map[cueClass]string{
	sureAdjective: `sure certain confident aware unaware conscious mindful positive adamant skeptical doubtful unsure
		uncertain optimistic pessimistic hopeful cynical agnostic undecided unanimous unequivocal insistent
		convinced sceptical cognizant oblivious bullish bearish`,
	eagerAdjective: `eager willing unwilling reluctant ready keen hesitant loath anxious quick slow prepared open hungry
		bent desperate determined careful free intent impatient unprepared unready disinclined inclined`,
	gladAdjective: `glad happy pleased proud delighted thankful grateful fond supportive enthusiastic sympathetic
		appreciative impressed excited satisfied thrilled complimentary favorable upbeat relieved encouraged content
		comfortable honored humbled heartened amused jubilant ecstatic overjoyed respectful receptive friendly`,
	waryAdjective: `wary upset angry furious afraid fearful critical worried concerned unhappy nervous uneasy
		uncomfortable dismissive suspicious distrustful mistrustful hostile sorry sad ashamed embarrassed
		disappointed bitter sick tired weary envious jealous ambivalent aghast outraged shocked appalled alarmed
		dismayed frustrated troubled scared contemptuous disdainful scornful irate livid vocal outspoken silent coy
		cagey mum terrified horrified disgusted saddened heartbroken devastated annoyed irritated resentful
		apologetic unapologetic defensive dissatisfied disturbed apprehensive leery incredulous disillusioned`,
	seemVerb: `clear unclear obvious evident likely unlikely unknown apparent possible impossible inevitable
		doubtless unmistakable debatable arguable questionable plausible implausible probable improbable`,
}
