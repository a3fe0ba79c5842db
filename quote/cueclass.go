package quote

import (
	"strings"
	"sync"
)

// A cueClass groups verbs that attribute in the same way, so that what is
// learned of one holds for its like. The groups follow Levin (1993).
type cueClass uint32

const (
	noClass cueClass = iota
	sayVerb
	mannerVerb
	messageVerb
	orderVerb
	promiseVerb
	refuseVerb
	praiseVerb
	blameVerb
	thinkVerb
	knowVerb
	desireVerb
	likeVerb
	hateVerb
	seekVerb
	labelVerb
	showVerb
	discussVerb
	agreeVerb
	opposeVerb
	supportVerb
	enactVerb
	repealVerb
	writeVerb
	seemVerb
	sureAdjective
	eagerAdjective
	gladAdjective
	waryAdjective
	numClasses
)

// classes returns the class of each verb, by lemma, made at first use.
var classes = sync.OnceValue(func() map[string]cueClass { return byClass(verbsOfClass) })

var verbsOfClass = map[cueClass]string{
	sayVerb: `say state claim assert declare announce report mention note remark observe comment add continue reply
		respond answer repeat reiterate maintain contend allege insist affirm aver avow proclaim profess recount
		relate recall remark testify tell swear opine volunteer conclude reason quip joke jest counter retort
		interject concede admit acknowledge confess grant reveal disclose divulge confirm deny dispute rebut refute
		predict forecast foretell prophesy anticipate project estimate speculate theorize hypothesize imply
		insinuate intimate hint suggest emphasize stress underscore underline highlight clarify specify elaborate
		summarize caution explain argue reaffirm restate stipulate attest recollect reminisce`,
	mannerVerb: `shout scream yell whisper murmur mutter mumble cry exclaim holler bark growl roar thunder chant sing
		hiss snap scoff sneer sigh moan groan wail whine grumble gripe bellow boom croak drawl gasp giggle laugh gush
		purr rant rave shriek snarl squeal stammer stutter blurt intone preach rap crow bleat chorus`,
	messageVerb: `tell inform notify brief advise assure reassure remind warn alert convince persuade brief email
		e-mail text message telegraph cable phone call tweet retweet post blog teach cite quote relay convey
		communicate transmit signal broadcast leak`,
	orderVerb: `order command direct instruct demand require request ask beg beseech implore plead urge press push
		exhort encourage entreat summon charge compel force mandate enjoin invite challenge dare goad prod pressure
		lobby petition solicit appeal coax counsel recommend propose`,
	promiseVerb: `promise pledge vow swear guarantee commit undertake offer threaten agree consent volunteer resolve
		decide choose elect opt plan intend mean aim prepare`,
	refuseVerb: `refuse decline reject deny rebuff spurn balk demur hesitate dodge avoid sidestep evade duck skirt
		ignore`,
	praiseVerb: `praise laud applaud commend compliment hail extol tout acclaim celebrate congratulate credit thank
		salute cheer honor toast eulogize glorify champion embrace flatter bless admire revere respect`,
	blameVerb: `criticize criticise condemn denounce blame accuse attack assail blast slam rip lambast lambaste
		berate rebuke reprimand chide scold admonish castigate chastise censure decry deplore deride ridicule mock
		taunt belittle disparage malign vilify demonize smear savage bash pan knock fault impugn question
		scorn insult lament bemoan bewail excoriate upbraid pillory hammer skewer trash dismiss downplay disavow
		repudiate renounce heckle boo jeer shame charge indict disdain pooh-pooh poke hit target lash rail
		pounce pound grill needle trounce`,
	thinkVerb: `think believe consider suppose assume presume imagine guess reckon figure feel suspect doubt expect
		conjecture surmise deem judge regard view see perceive conceive envision envisage wonder ponder contemplate
		muse speculate calculate conclude infer deduce interpret construe fathom`,
	knowVerb: `know realize recognize understand learn discover find notice remember forget recall discern
		comprehend grasp acknowledge appreciate hear gather detect sense determine ascertain`,
	desireVerb: `want wish hope desire crave long yearn hunger prefer need aspire dream favor would-like covet
		envy`,
	likeVerb: `like love enjoy admire adore appreciate cherish relish savor support trust value welcome prize
		treasure delight please thrill excite intrigue impress`,
	hateVerb: `hate dislike despise detest loathe abhor resent fear dread worry regret mourn distrust mistrust rue
		bristle fret agonize anger infuriate outrage shock upset alarm horrify frustrate concern trouble disappoint
		offend unsettle annoy rattle startle surprise sadden`,
	seekVerb: `seek try attempt strive struggle fight work push campaign bid look pursue hunt search aim lobby
		press angle vie eye weigh mull consider explore`,
	labelVerb: `call name label brand describe characterize characterise portray depict paint cast dub term
		designate identify define classify categorize rate rank declare frame present treat style title nickname
		compare liken equate contrast pronounce deem bill peg`,
	showVerb: `show demonstrate indicate prove reveal reflect illustrate suggest imply establish confirm signal
		expose display exhibit document detail outline describe underscore evidence find read`,
	discussVerb: `discuss debate talk speak address explain argue negotiate confer consult chat converse deliberate
		review examine analyze touch dwell elaborate expound focus raise broach bicker quarrel spar tussle clash
		wrangle haggle hash`,
	agreeVerb: `agree concur consent assent accept approve acquiesce disagree differ dissent side`,
	opposeVerb: `oppose resist protest object contest challenge combat fight defy flout flaunt buck counter
		block thwart disapprove condemn`,
	supportVerb: `support back endorse defend advocate champion espouse promote favor uphold justify
		justify second embrace nominate vouch campaign stump vote`,
	enactVerb: `enact pass adopt approve authorize ratify sign legalize permit allow mandate prohibit ban bar outlaw
		forbid impose rule order legislate sanction certify pardon require guarantee introduce sponsor co-sponsor
		propose unveil release publish issue launch`,
	repealVerb: `repeal abolish overturn strike reverse rescind revoke veto block halt suspend cancel withdraw
		scrap kill nullify void annul end undo drop table shelve`,
	writeVerb: `write pen type jot publish post print text scrawl scribble draft author blog compose inscribe`,
	seemVerb:  `seem appear sound look feel`,
}

// byClass turns the lists of verbs around. A verb that stands in several lists
// is of the first.
func byClass(lists map[cueClass]string) map[string]cueClass {
	cs := map[string]cueClass{}
	for class := range numClasses {
		for v := range strings.FieldsSeq(lists[class]) {
			if cs[v] == noClass {
				cs[v] = class
			}
		}
	}
	return cs
}
