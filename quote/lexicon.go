package quote

import (
	"strings"
	"sync"
)

// A frame is what a cue's content looks like and where it stands.
type frame uint8

const (
	speech     frame = 1 << iota // a quotation, before or after: "..." she added
	clause                       // a clause: noted (that) the bill had failed
	infinitive                   // an infinitive: vowed to win
	object                       // a noun phrase: criticized the plan
	addressee                    // a hearer first: told reporters (that) ...
	about                        // a preposition and what is talked about: called for calm
	gerund                       // a gerund: suggested waiting
)

// frames returns the frames of each cue verb, by lemma, made at first use.
var frames = sync.OnceValue(func() map[string]frame { return byFrame(verbsOfFrame) })

// verbsOfFrame lists the cue verbs. Of those that PolNeAR's annotators marked,
// it holds the verbs that were cues in two of five uses or more in that frame,
// and verbs like them.
var verbsOfFrame = map[frame]string{
	speech: `
		say add write continue report note ask tweet respond reply show conclude
		explain read argue state find declare point chant think believe shout
		reveal announce predict suggest recall remark acknowledge tell yell warn
		post cite answer remember deny mention indicate admit wonder insist
		testify interject disclose confirm claim vow repeat joke echo boom
		question publish charge surmise quip promise observe fear cry tell
		comment counter concede contend assert maintain opine muse snap retort
		lament complain boast brag whisper murmur mutter exclaim demand inquire
		urge plead beg caution advise stress emphasize underscore reiterate
		elaborate clarify summarize recount confess swear pledge propose
		theorize speculate estimate guess reckon hope sigh laugh gush scoff
		sneer growl bark holler scream roar sing rap pray toast blog text email
		e-mail message telegraph cable phone print proclaim pronounce preach
		profess protest object scold chide rebuke fume rant rage marvel reason
		reflect recollect reminisce narrate relate begin conclude interrupt
		interpose intone ad-lib deadpan crow gloat tease taunt allege imply
		warn assure agree disagree retweet rule decide determine order threaten
		instruct thunder venture volunteer wail whine worry`,
	clause: `
		say suggest note argue ask show add tell insist claim announce
		acknowledge find report point explain hope indicate reveal question warn
		declare state agree admit write conclude fear predict assert estimate
		tweet allege worry concede recognize deny learn wonder confirm imply
		recall complain propose demonstrate promise convince remember charge
		remind reiterate emphasize contend urge signal respond lament realize
		figure maintain remark assure suspect stress caution boast demand
		recommend mention clarify speculate repeat pledge joke doubt hint
		counter reaffirm calculate underscore vow swear reply posit notice
		forecast contradict brag anticipate affirm believe think guess reckon
		theorize testify observe attest avow confess decide determine expect
		hypothesize opine proclaim profess protest rule threaten feel bemoan
		intimate disclose dispute persuade inform notify advise instruct
		pray presume retort quip certify concur stipulate surmise tout rejoice
		intend wish know understand`,
	infinitive: `
		expect seek decline vow refuse promise hope pledge agree decide threaten
		aim prefer claim offer propose want plan intend ask wish swear volunteer
		demand profess beg resolve opt long yearn`,
	object: `
		endorse describe accuse announce cite offer criticize defend express urge
		attack discuss praise oppose tweet mention report dismiss reject denounce
		blame recall declare name question blast explain slam propose note expect
		portray tout post mock encourage highlight reveal remind acknowledge
		nominate compare order repeat suggest list claim condemn prefer promise
		deem reference warn echo emphasize demand decry confirm thank remember
		voice applaud quote disavow reiterate argue stress state request predict
		hail credit assail invoke disclose contrast retweet rebut lament outline
		assert indicate label articulate rebuke characterize recount chide bemoan
		fear allege downplay repudiate concede vow veto renounce congratulate
		lambast lambaste herald deride foresee ridicule justify clarify reaffirm
		proclaim laud disparage refute criticise extol want seek support favor
		deny call estimate pledge forecast advocate`,
	addressee: `
		tell ask remind assure inform warn urge advise notify convince persuade
		instruct order caution reassure beg implore email e-mail text`,
	about: `
		call talk push comment argue warn worry tweet complain boast rail
		advocate press brag apologize speculate joke hint elaborate ask refer
		allude point speak dwell agree disagree vouch lash bristle`,
	gerund: `
		suggest propose support oppose recall mention consider recommend
		contemplate report deny advocate favor admit describe`,
}

// byFrame turns the lists of verbs around.
func byFrame(lists map[frame]string) map[string]frame {
	fs := map[string]frame{}
	for f, verbs := range lists {
		for v := range strings.FieldsSeq(verbs) {
			fs[v] |= f
		}
	}
	return fs
}

// leadsTo reports whether preposition leads a verb of the frame about to its
// content, rather than to a hearer: "referred to", but not "talked to".
func leadsTo(verb, preposition string) bool {
	switch preposition {
	case "for", "about", "on", "of", "against", "over":
		return true
	case "to":
		return verb == "refer" || verb == "allude" || verb == "point" || verb == "agree"
	case "with":
		return verb == "agree" || verb == "disagree"
	}
	return false
}
