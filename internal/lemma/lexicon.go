package lemma

import (
	"strings"
	"sync"
)

// irregular leads from a form to its base.
var irregular = sync.OnceValue(func() map[string]string {
	return byForm(`
be: am are is was were been being 'm 're ’m ’re 's ’s
have: has had having 've ’ve
do: does did done doing
say: says said
go: goes went gone going
make: made
tell: told
get: got gotten
come: came
become: became
overcome: overcame
take: took taken
mistake: mistook mistaken
undertake: undertook undertaken
overtake: overtook overtaken
write: wrote written
rewrite: rewrote rewritten
find: found
win: won
leave: left
give: gave given
forgive: forgave forgiven
see: saw seen seeing
foresee: foresaw foreseen foreseeing
oversee: oversaw overseen overseeing
send: sent
know: knew known
lose: lost
hold: held
withhold: withheld
uphold: upheld
think: thought
rethink: rethought
begin: began begun
pay: paid
repay: repaid
spend: spent
lead: led
mislead: misled
speak: spoke spoken
meet: met
hear: heard
overhear: overheard
bear: bore borne born
bring: brought
feel: felt
build: built
rebuild: rebuilt
seek: sought
keep: kept
show: shown
mean: meant
run: ran
fall: fell fallen
grow: grew grown
stand: stood
understand: understood
misunderstand: misunderstood
withstand: withstood
catch: caught
buy: bought
shoot: shot
draw: drew drawn
withdraw: withdrew withdrawn
break: broke broken
choose: chose chosen choosing
sell: sold
sit: sat
rise: rose risen
arise: arose arisen
drive: drove driven
lay: laid
strike: struck
fight: fought
stick: stuck
teach: taught
freeze: froze frozen freezing
throw: threw thrown
lie: lying lied lies
die: dying died dies
tie: tying tied ties
vie: vying vied vies
underlie: underlying underlies
belie: belying belied belies
fly: flew flown
sweep: swept
forget: forgot forgotten
deal: dealt
bind: bound
beat: beaten
prove: proven
hang: hung
hide: hid hidden
eat: ate eaten
steal: stole stolen
shake: shook shaken
wear: wore worn
swear: swore sworn
tear: tore torn
light: lit
drink: drank drunk
blow: blew blown
sleep: slept
weep: wept
creep: crept
lend: lent
bend: bent
feed: fed
flee: fled fleeing
bleed: bled
breed: bred
wake: woke woken
stride: strode
slay: slain
ring: rang rung
sing: sang sung
swim: swam swum
sink: sank sunk
shrink: shrank shrunk
spring: sprang sprung
swing: swung
sting: stung
cling: clung
fling: flung
string: strung
dig: dug
spin: spun
ride: rode ridden
bite: bit bitten
slide: slid
forbid: forbade forbidden
learn: learnt
dream: dreamt
grind: ground
wind: wound
shine: shone
split: splitting
agree: agreed agreeing
disagree: disagreed disagreeing
guarantee: guaranteed guaranteeing
decree: decreed decreeing
free: freed freeing
echo: echoed echoing echoes
panic: panicked panicking
add: added adding adds
tiptoe: tiptoeing
undergo: underwent undergone
undo: undid undone
overthrow: overthrew overthrown
strive: strove striven
kneel: knelt
leap: leapt
plead: pled
owe: owed owing
bus: bused busing
accuse: accuses
excuse: excuses
`)
})

// withE are stems that end in a silent e against the rules of silentE, and
// withoutE those that do not although the rules say so.
var (
	withE = sync.OnceValue(func() map[string]bool {
		return set(`
	abridg achiev adher appeas arous bath becaus becom believ breath brows caus
	ceas charg cit cloth com compet complet conced conceiv condol condon consol
	contraven conven cop creat deceiv decreas delet dethron dodg eas emerg
	espous excit griev handl hast hat hon hop hous hypothesiz ignit imped incit
	increas interced interfer interven invit lea leas leav loath mediat merg
	nois overcom paraphras past paus perceiv persever phon pleas pois postpon
	prais preced procreat rais receiv recit recreat releas reliev reven rever
	rewrit rous scop seeth settl shap sooth tast teas ton tun typ unit urg wast
	weav welcom writ`)
	})
	withoutE = sync.OnceValue(func() map[string]bool {
		return set(`
	abandon anchor appear audit author await ballot bear beat begin benefit bias
	blossom boat canvas censor chat cheat clear coat color combat council credit
	custom dam defeat deposit develop devil discuss eat edit elicit envelop
	error evil exhibit fathom favor fear float focus forfeit format fuel gossip
	hang harbor hear heat honor humor inherit inhibit jam labor limit market merit
	mirror monitor near pencil pilot pin pivot posit press profit program
	prohibit ram repeat rumor sin slam solicit spin spirit sponsor swear target
	tear threat treat tutor visit vomit war wear what win worry worship`)
	})
)

// doubledL are stems whose second l was doubled before the ending.
var doubledL = sync.OnceValue(func() map[string]bool {
	return set(`
	cancell channell compell controll counsell excell expell extoll fuell labell
	levell modell patroll propell quarrell rebell repell signall travell`)
})

// byForm reads lines of a base form, a colon and its other forms.
func byForm(lines string) map[string]string {
	forms := map[string]string{}
	for line := range strings.Lines(lines) {
		base, rest, _ := strings.Cut(line, ":")
		for form := range strings.FieldsSeq(rest) {
			forms[form] = base
		}
	}
	return forms
}

func set(words string) map[string]bool {
	s := map[string]bool{}
	for w := range strings.FieldsSeq(words) {
		s[w] = true
	}
	return s
}
