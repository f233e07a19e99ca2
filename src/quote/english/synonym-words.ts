/**
 * Words that two interpreters or rewriters put for one another, by lemma, one group a line. General English, no story's own words. Only for
 * judging whether two renderings may be one statement; never for showing.
 */
export const synonymGroups = `
accept agree approve consent
accident incident
accord agreement deal pact treaty contract
acknowledge admit concede recognise recognize
act action move step
additional extra further
aid assist assistance help support
aim goal objective purpose target
allow let permit
also likewise too
answer reply respond response
appropriate proper right suitable
area field sphere
assault attack strike
assess evaluate judge
attempt effort try
audit auditor
avert avoid prevent
base foundation basis ground groundwork
begin commence launch start
belief conviction opinion view
benefit advantage gain interest profit advantageous beneficial
big great huge large major massive vast enormous
bilateral mutual reciprocal common joint shared
bond link relation relationship tie
build construct develop
calm quiet peaceful
catastrophe disaster tragedy
cause reason
cease end finish halt stop terminate
challenge challenging difficult difficulty hard tough complicated complex
chance opportunity
change alter shift transform
child kid
choose pick select choice
citizen national
clear evident obvious plain
close shut
collaborate collaboration cooperate cooperation co-operation
compensate compensation damages reparation
complete entire full total whole
concern worry anxiety worried concerned
condemn denounce
condition circumstance situation state
conduct perform carry
confident certain sure
conflict war
consequence outcome result effect
consider regard think believe
continue keep go proceed carry on
country nation state
crash disaster
create establish form found
crime offence offense
crucial essential important key significant vital importance significance
danger threat risk
dead kill die death
decide determine resolve
decision resolution ruling
decline drop fall reduce decrease lower
demand require request insist call
deny reject refuse refute
destroy ruin
dialogue discussion talk negotiation conversation
disagree oppose
discard throw bin dump
dispute quarrel row argument
doctor physician medic
economy economic
employ hire
employee worker staff personnel
enough sufficient
error mistake fault
evidence proof
examine inspect investigate probe study investigation inquiry
exchange swap replace substitute
explain clarify
eye gaze
fair just
family relative
fast quick rapid swift speedy
fear afraid scared frightened
feel sense
firm company business corporation enterprise
first initial
foe enemy adversary
force compel
friend ally partner
funds money cash finance
gather collect
give grant provide offer
glad happy pleased
goodbye farewell
government authorities administration cabinet
grave serious severe
grow increase rise climb expand growth
guilty responsible culpable blame
happen occur take place
harm hurt damage injure injury injured
hope hopeful expect optimistic
house home
huge giant
idea notion thought
immediate instant
improve better enhance improvement recover
inform tell notify
intend plan mean
introduce present
jail prison cell
job work post
join unite
keep maintain preserve retain
law legislation
law-abiding lawful
lead head
leader chief head boss
lean tip tilt
leave depart quit
listen hear
long lengthy
look see watch
lose lost loss
lower drop down
make produce
man people person human individual
matter issue question problem topic subject
meet gather
meeting summit session talks
naturally certainly
near close
necessary needed
need must have
new fresh recent
normal usual ordinary
now currently today present
number figure
observe respect
occasionally sometimes
officer official
often frequently
old former
overcome resolve settle solve
page chapter
pain painful
paper document file
pass overcome end
path road way
pause break
pay spend
peace peaceful
perhaps maybe possibly
period phase stage time moment
police officer
power strength might
precise exact accurate
price cost
probable likely
promise pledge vow
property asset
prosecute punish punishment
protect guard defend safeguard
protest demonstrate
prove demonstrate show
purchase buy acquire
pursue seek
push press urge
put place
raise lift
ready prepared willing
real genuine true
receive get obtain
regret sorry apologise apologize apology
release free liberate
remain stay
remark comment statement word
remember recall
repair fix
repeat reiterate
report account
rescue save
rich wealthy
rock stone
sad sorrowful
safe secure safety security
same identical
say tell state
shared common
shoot fire down
sick ill
small little minor tiny
solid strong firm robust stable
special particular
speech address
stable steady
storm gale hurricane
strain tension strained tense
tragic sad
trust confidence
underpin support base
underway ongoing
unite unify
use employ utilise utilize
vehicle car
very extremely highly really
vessel ship boat ferry craft
victim casualty
victory win
village town city
violence force
visit trip
vote ballot
weak fragile
wish want desire
woman female
wound injury
wrong incorrect false
yearly annual
young youthful
`;

/** Pairs that turn a statement into its opposite. */
export const oppositeWords = `
accept reject
agree disagree
ally enemy
approve reject
better worse
buy sell
close open
confirm deny
fall rise
free jail
good bad
guilty innocent
improve worsen
increase decrease
lawful unlawful
legal illegal
lose win
more less
peace war
possible impossible
safe dangerous
start end
strengthen weaken
success failure
support oppose
true false
`;

/** Turns of phrase that two renderings put for one another, as one word: [what it looks like, what stands for it]. Linear patterns. */
export const samePhrases: readonly (readonly [RegExp, string])[] = [
  [/\b(?:will|would|do|does|did|shall|can|could) not (?:change|alter)\b/gi, " unchanged "],
  [/\b(?:won|don|doesn|didn|wouldn|can)['’]t (?:change|alter)\b/gi, " unchanged "],
  [/\b(?:stay|stays|stayed|remain|remains|remained|be|is|are|was|were) the same\b/gi, " unchanged "],
  [/\bno[ -]one\b/gi, "nobody"],
  [/\boff (?:he|she|it|they|we|i) went\b/gi, " left "],
  [/\b(?:went|gone|going|goes) (?:off|away)\b/gi, " left "],
  [/\b(?:give|gives|gave|given|giving) (?:(?:it|them|that|this|us) )?back\b/gi, " return "],
  [/\blook(?:s|ed|ing)? down\b/gi, " lower eyes "],
  [/\b(?:throw|throws|threw|thrown|throwing)\b/gi, " discard "],
  [/\bgets? the numbers? wrong\b/gi, " miscount "],
  [/\bcounts? wrong\b/gi, " miscount "],
  [/\bhad? a think\b/gi, " thought "],
];
