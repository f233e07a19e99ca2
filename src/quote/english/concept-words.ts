/**
 * Words that two interpreters, or two desks that retell one remark, put for one another, by lemma, one notion a line; a word may stand in several lines.
 * General English of public speech, no story's own words, no opposites in one line. Only for judging whether two renderings may be one remark; never for
 * showing. Own work, grown by notions (giving, building, hurting, ...), not from any page.
 */
export const conceptGroups = `
abandon leave desert forsake quit drop
abide comply obey respect
able ability
able capable
abroad overseas emigrate emigration
abrupt sudden
absurd ridiculous nonsense
abuse mistreat insult
accelerate hasten speed
accept admit acknowledge own recognise recognize
accept agree approve consent endorse
accept take receive get obtain
accident incident mishap crash collision
accommodate house
accompany follow
accord agreement deal pact treaty contract understanding
account explain explanation answer
accumulate gather
accurate correct
accuse accusation
accuse blame charge allege
ache hurt pain
achieve reach attain accomplish
acquit acquittal clear
act behave conduct
act move step measure action
additional extra further more
adjust adapt
admire respect
admit admission
adopt accept
advance progress headway
advantage benefit gain profit interest
advice counsel recommend recommendation
advise advice
affair business matter
affect hit touch
afflict suffer
afford pay
afraid scared frightened fear fearful terrified dread
aftermath wake
age era epoch time
aggravate worsen
aggressive hostile
aid assist assistance help support relief
aim goal objective purpose target
aircraft jet plane airliner
alarm siren
alike same
alive live living survive
allege allegation claim
allegiance loyalty
alliance coalition bloc
allocate assign give
allow let permit permission
alms charity handout donation
alone single-handed single lonely only
also likewise too
alter change shift transform modify
ambition aspiration
amend change
amount sum
ample plenty enough
amuse entertain
analyse analyze analysis
anger angry fury furious rage outrage outraged
anger wrath
animal beast creature
animal goat sheep cattle livestock
ankle foot
announce declare proclaim
annoy irritate bother
another other further second
answer reply respond response reaction
answer responsible responsibility accountable liable
anticipate expect
anxiety worry worried concern concerned unease
anxious worried
apart asunder
ape monkey
apologise apologize apology sorry regret forgive forgiveness pardon
appalled shocked horrified
apparent clear obvious
appear seem look
appetite hunger
applaud clap cheer
apply application
appoint name nominate
apprentice trainee
appropriate proper right suitable
approve approval
area field sphere zone region
argue argument
argue dispute quarrel row argument
arid dry
arm weapon gun
armed military
army troop soldier force military
arrest detain seize detention custody
arrive arrival
arrive come reach
arrogant proud arrogance
ash cinder
ask beg plead implore appeal request
ask question inquire query
ask want request
aspire hope
assassinate kill
assault attack strike raid
assemble gather meet
assess evaluate judge
assign give
assist help
assure assurance promise guarantee
astonish amaze surprise
astray lost
attempt effort try endeavour endeavor
attic loft
attitude stance
attract draw
audit auditor
authentic genuine real
authorise authorize permit allow
autonomy independence
autumn fall
autumn harvest
avenge revenge
avert avoid prevent stop
awake wake
axe hatchet
baby infant newborn
backward back
bad poor foul rotten spoiled dirty contaminated
bad terrible awful dreadful horrible
bag sack sachet packet
bake oven
baker bakery bread
ban forbid prohibit outlaw bar
ban sanction
bank shore
bankrupt bankruptcy insolvent
barely hardly
barely hardly scarcely
bargain deal
bargain haggle negotiate
barn shed stable
barrel drum
barren empty
barrier wall fence
base foundation basis ground groundwork
basement cellar
bathe wash
bathroom toilet
batter beat
battlefield front
beak bill
beam ray
bean pea
bear carry
bear stand tolerate endure put
beat beaten
beat defeat
beat hit strike
become turn grow
bed hospital
bed sleep asleep
bed stretcher mattress
beehive hive
beer ale
before earlier previously prior
beg plead
begin commence launch start open
behave conduct
behind back
belief conviction opinion view
believe think consider regard
belong own
bench seat
bend bow
benign harmless
bereaved mourning family
beside next
betray deceive cheat trick mislead lie
beware careful
bicycle bike
bid offer
big great huge large major massive vast enormous giant
bilateral mutual reciprocal common joint shared
bill law
bind tie
biscuit cookie
bishop priest
bit little moment while
bite eat
bitter sour
blackmail extort extortion
blame fault guilt guilty culpable responsible
blank empty
blanket cover quilt
blast explosion explode
blaze fire flame
bleak grim gloomy
bleed blood
blend mix
blind eye
blind see
block obstruct
block stop halt hold
blood bloodshed
blow knock
blow setback
bluff pretend
blunder mistake error
blunt frank
board plank
boast brag
boat canoe dinghy
body corpse remains dead
bold brave
bolt lock
bombard shell bomb
bond link relation relationship tie
bone skeleton
bonus reward
book note write
boost increase
boot shoe
border fence
border frontier boundary
born birth
borrow lend loan
bosom chest
boss head chief leader
both two
bother disturb trouble
bottle flask jar
bottom floor
bottom floor ground
bowl dish plate
box coffin crate casket
box crate case
boy lad son child kid
boy youth
brain head mind
brake stop slow
branch twig
brave courage courageous
bread food meal eat
break pause stop
break rupture burst crack split
break violate breach
breakdown collapse
breathe breath air
bribe corrupt corruption
brick stone
brick tile
bride wedding
bridge span
brief short
briefing conference
bright light
bring fetch take carry deliver
bring haul carry
brink verge edge
broad wide
broadcast air
broken smashed wrecked damaged
broker mediate mediator
broom sweep
brother sibling
bucket pail
bud flower
budget spending
build construct develop erect
bulk most
bull cattle cow
bulldoze demolish
bulldozer excavator digger
bullet shot
bully intimidate threaten
bunch bundle
burden load weight
bureaucracy bureaucrat
burn fire
bury burial
bury buried grave funeral
bury tomb
bus coach
butcher slaughter
button switch
buy purchase acquire
cabin hut shack shed
cable wire rope line
calculate arithmetic sum
calendar date
calf cow
call name describe label term
call phone telephone ring
call urge appeal request
calm quiet peaceful peace still silent silence
camera film footage video
camp settlement
cancel annul scrap revoke withdraw
cancel postpone delay
candle lamp light
cane stick
canyon gorge
cap hat
capitulate surrender
captain skipper
car vehicle
carbon emission
card paper
care look
careful caution cautious
careless negligent reckless negligence
cargo freight load
cargo goods
carpet rug
carriage wagon train
carry bear transport
cart wagon
cash money funds fund finance
cast throw
castle fortress
cat kitten
catastrophe disaster tragedy calamity
catch capture seize
cattle goat
cattle livestock herd
cause reason ground
cause trigger provoke spark
cautious prudent
cave cavern
cease end finish halt stop terminate
ceiling roof
celebrate mark honour honor
cemetery graveyard grave tomb
ceremony service
certain confident sure convinced
chain link
chain shackle
chair seat
challenge challenging difficult difficulty hard tough complicated complex trouble
chamber parliament
chamber room
chance opportunity
chapter page
charge accuse
charge bill
charge fee price cost
chase hunt
chase pursue follow hunt
cheap inexpensive
cheap low
check inspect examine inspection examination test
cheerful happy
cheque check
cherish love
chest breast
chicken hen poultry
child kid son daughter youngster boy girl
chimney smoke
choice alternative option
choke smother suffocate
choose choice
choose pick select choice decide elect
church chapel temple
cigarette tobacco smoke
circle ring
circulate spread
circus theatre show
citizen national people
city town village
civil civilian
claim maintain assert insist
clarity clear
clay mud
clay soil
clean pure wash
clear evident obvious plain
clear tidy remove
clerk official
clerk secretary
clever smart
cliff rock
climate weather
climb rise go
cling hold
clinic hospital infirmary
clock hour
clock watch
close near nearby
close shut closed
closure shutdown
cloth fabric
clothe dress
clothes clothing dress
coal coke
coast seaside
coast shore beach
coat jacket
coffin casket
coin penny money cent
cold chill freeze
collaborate collaboration cooperate cooperation co-operation partnership
collapse fall crumble breach
collapse fall down
colleague comrade
collect gather pick
college school university
colour color
combat fight battle
combine join
comfort console
comfort ease
coming next
command order instruct instruction
commemorate remember mark
comment remark statement word
commit pledge promise vow commitment guarantee
common usual ordinary normal
community neighbourhood people
companion friend
company firm business corporation enterprise operator
compare comparison liken
compass direction
compensate compensation damages reparation reimburse refund
compensation pay payout money
compete rival
complain complaint
complaint grievance
complete entire full total whole
complicate complicated
comply obey follow
compulsory mandatory
computer machine
conceal hide cover bury secret
conceive think
concern worry
concert show
conclude end finish
concrete cement
condemn denounce
condition circumstance situation state
condition term
conduct perform carry
confess admit
confidence trust faith
confidential secret
confine restrict
confirm verify
confiscate seize
conflict clash
conflict war fight fighting
confront face
confuse mistake
confuse muddle
congratulate congratulations
connect link join
conscience moral
consent permission
consequence outcome result effect
conserve preserve save
consider regard think believe weigh
conspire conspiracy
constant steady permanent
consult consultation talk
consume use
contact reach
contain hold
container box
contaminate pollute poison
contempt scorn
contest fight
continue keep go proceed carry remain
contractor builder
contradict deny
contrary opposite
control manage run command
convention treaty
conversation talk discussion negotiation dialogue speak
convey pass
convict sentence
cook boil
cook chef
cool cold
cop police officer policeman
cope manage
copy imitate
cord rope
corn maize
corner edge
corpse carcass
correct fix
correct right
corridor hall
corridor hallway passage hall
corrupt rotten dishonest
corruption bribery graft
cost lives
cost price expense
council assembly
council board
count matter important
count number tally
counter desk
counterfeit fake forged false
counterpart colleague
country nation state land
coup putsch
couple pair two
courage bold
courage bravery guts
court courtroom
court judge tribunal
courtyard yard
cousin relative
cover hide
cover pay
cow cattle
coward cowardly
cowshed barn
crack fissure split crevice
crack hole
craft boat vessel ship ferry
craft skill
cram pack
crash disaster
crash hit collide collision
crave want
crawl creep
create establish form found set
credible believable
creek brook stream river
crew staff
crime deed
crime offence offense criminal
crisis emergency
critical decisive
criticise criticize criticism
crooked bent
crop harvest
crop wheat grain corn
cross pass
crossing border
crowd masses
crowd people mob
crown king
crucial essential important key significant vital importance significance matter
cruel brutal
cry weep tear sob
culprit perpetrator
cup glass
cup mug
curb restrict
cure heal treat remedy treatment
cure medicine
current now today present
curse swear
curtain veil
curve bend
custom rule
custom tradition
customer client passenger
cut reduce slash
cut sever
cycle circle
daily everyday day
dam reservoir barrage
damage harm hurt injure injury injured wound
dance step
danger threat risk dangerous peril
dare brave
daring bold
dark night
date day
daughter child
daughter girl
dawn early
dawn morning sunrise daybreak
daylight day
dead kill die death perish lose
deadline timetable schedule date
deaf ear hear
deaf listen
deal handle treat
dear expensive
debate discuss
debt bill
debt owe
decade year
decay rot
deceive lie
decide decision
decide determine resolve choose
decision resolution ruling verdict step move
decisive important
declare state
decline drop fall reduce decrease lower
decree order law
dedicate devote
deed act
deem consider
deep profound
defame slander
defeat beat
defence defense defend
defend protect guard safeguard shield
defuse calm
defy defiance
degree level
delay lateness
delay postpone late wait
delegate envoy
deliberate intentional purpose
delight pleased
deliver hand
deluge rain
demand require request insist call want
democracy democratic
demolish destroy ruin wreck
demon devil
demonstrate show prove display
deny reject refuse refute
depart leave go
depend rely
deplete exhaust
deplore regret
deploy send
deposit leave
deprive rob
depth deep
deputy assistant
describe depict portray
describe description
deserve earn
desire want wish
desk table
despair hopeless
desperate desperation
despise hate
destitute poor
destroy destruction
detail particular
detect find
deter discourage prevent
deteriorate worsen
determination resolve
devastate devastation ruin destroy
develop growth
device machine instrument gadget
devil evil
diagnosis disease illness
dice gamble
dictator tyrant
die death
diesel fuel petrol gasoline
difference differ distinct
difference disagreement
different otherwise
difficult difficulty
dig excavate
dig excavate shovel
dignified dignity
dignity honour honor
dilute weaken
diminish lessen
dine eat dinner
dinner supper meal
diplomat envoy ambassador
direct straight
director chief head manager
dirty filthy bad
dirty soil
disagree oppose
disappear vanish
disappoint disappointment
disaster ruin
discard throw bin dump
discover find
discriminate discrimination
discuss debate talk
disease illness sickness
disguise mask
dish plate meal
dismantle demolish
dismiss fire sack remove
dismiss reject
disperse scatter
display show
dispute disagreement
disrupt disturb interrupt
distance far
distort twist
distress suffering
distribute share hand
district area
ditch canal channel
ditch trench drain gutter sewer
divide split separate
doctor nurse medic
doctor physician medic medical
document paper file record papers
dodge avoid
dog hound
doll toy
dollar cent
dollar money
donkey mule
donor donate give
door gate
door house
doubt question
dove pigeon peace
downpour rain
dozen twelve
draft plan
drag pull
dragon monster
drain sewer gutter
drawer desk cupboard shelf
dream hope
dream nightmare
drench soak wet
drill bore
drip leak
drive driver
driver chauffeur
drop fall
drop trickle
drown flood
drown sink
drug medicine
drug pill
drunk drunkard
dry drought
dry parched
due owe
dump tip landfill
dusk evening
dust ash
dust dirt
duty job
duty obligation task responsibility
dwell live reside
dye colour
eager keen
ear hear
early soon
earn deserve
earnest serious
earth soil ground land
earthquake quake tremor
ease calm relieve
east orient
easy simple
eat swallow devour gulp consume feed
eavesdrop spy
economise save
economy economic
edge brink
educate teach
egg chicken
elder old
elder senior
elderly old
elect vote
election contest
election vote ballot poll
electrician technician
electricity power current
embarrass shame ashamed
embassy consulate
embers fire
embrace hug
emerge appear
emergency urgent
emigrate leave
emission smoke
employ job
employer boss
empty hollow bare
empty hungry
empty vacant
encourage urge
end over finish
endanger risk
enemy adversary foe opponent
enemy hostile
energy power
enforce apply
engine motor
engineer technician
enjoy like
enlist recruit
enough sufficient
enrage anger
ensure guarantee
enter come go
enter cross
entitle right
entrust trust
envelope letter
envoy representative
epidemic outbreak
equal fair
equal same
equipment gear tool
erode erosion
error mistake fault
erupt burst
escalate worsen
escape flee
escort guard
estimate guess reckon
eternal forever everlasting always
eternity forever
euro money
evacuate leave
evade avoid dodge
even level
evening night
event happening
everybody everyone all
everywhere all
evidence proof
evil wicked
ewe sheep
exact precise accurate
exaggerate exaggeration
exam check
examine inspect investigate probe study investigation inquiry
example instance
excavator machine
exceed pass
exchange swap replace substitute trade
excursion trip
excuse pretext
exhaust tired
exile banish deport
exile refugee
exist be
expand widen
expect hope hopeful optimistic await
expel deport
expensive costly
experience undergo
expert specialist
expire end
explain clarify say
explicit clear
explode burst
exploit abuse
explore search
export sell
expose reveal uncover
express voice
extend prolong
extraordinary unusual
eye gaze look
face meet
fact truth true
factory plant mill
factory works
fail failure
fair honest
fair just justice
fair market
faith trust
fall slip
fall trip
false untrue wrong
family household home
family relative kin household
famine hunger
fare price
farm farmer field
fashion style
fast quick rapid swift speedy hasty rushed haste hurry rush hurried
fasten tie
fatal deadly lethal
fate destiny
father dad parent
fatigue tired
favour favor
fear worry
feasible possible
feast meal
feeble weak
feed food
feel sense
feet foot
female woman
feud quarrel dispute
fever sick
fiction invention story
fiddle violin
field farm meadow
fifty half
fight combat
fight struggle battle
figure number statistic
file folder paper
fill load
film movie
final last
finance fund
find discover locate
fine penalty
finger hand
finger point
finish complete
fire shoot
firefighter fireman
firewood wood
firm strong solid robust stable
first begin
first initial
fish catch
fish herring cod salmon tuna
fisherman trawlerman sailor
fist hand
fit suit
flag banner
flag colours
flame burn
flat apartment house home
flat level
flavour taste
flaw defect fault
flee run escape
fleet ship
flesh meat
flight plane aircraft
flock herd
flood inundate
flood water deluge
floor ground
flour bread
flour grain
flow stream
flower blossom
flower garden
fly flight
foal horse
fog mist
follow obey
food aid
food meal eat
fool deceive
fool stupid foolish
foot shoe
foot step
forbid ban
force compel make
force strength
foreign overseas abroad foreigner
forest tree
forest wood
forever always
forget forgotten
formal official
former old ex
fortnight week
fortunate lucky
fortune luck
forward ahead
fountain spring
fraction part
fracture break
fragile delicate
fragment piece
frail weak
frank honest candid open
fraud cheat swindle
free liberate release
freeze frost ice
freeze frozen
freight goods
friend ally partner friendly
friend brother
friend comrade
frighten scare
front fore
frozen ice
fruit apple
frustrate frustration
fuel diesel
fuel petrol gas
fulfil fulfill keep
full packed
funeral burial
funny joke
furnace oven
furnish supply
furniture chair
future tomorrow
gallop run
gamble bet risk
game play
gang band
gaol jail
gap hole
garbage rubbish waste
garbage trash
garden yard
gasoline petrol fuel
gasp breath
gate barrier
gate entrance
gather meet
gauge measure
gaze watch
general commander
generate produce
generous kind
gentle soft
genuine real true
germ bacteria virus
gesture sign
gift donation
gift present
give grant provide offer hand
give return
glad happy pleased joy delighted
glass window
glove hand
go travel
god lord
goodbye farewell
goods merchandise cargo
govern rule
government authorities administration cabinet state
gown dress
grab seize snatch
gradual slow
grain corn
grain seed
grandchild descendant
grandchild grandson granddaughter
grandfather grandpa
grandmother grandma
graph chart
grasp grip hold
grass lawn
grass meadow
grateful thank thankful gratitude
grave serious severe
grave tomb
gravel stone
grease fat
greed greedy
greet welcome
grief mourn mourning sorrow sad sadness
grief pain
grieve grief mourn
grin smile
groan moan
grocer shop
group band
grow increase rise climb expand growth
grumble complain
guarantee ensure
guard watch
guard watchman sentry
guess suppose
guest visitor
guide lead
guilt shame
gulp drink
gun rifle weapon
gun weapon
gut belly
guy man
habit custom
half fifty
half part
hall building
hall room
hamlet village
hand give
hand over deliver
handcuff arrest
handcuff chain
handle manage
handshake shake hand
hang dangle
happen occur
harass harassment
harbour dock quay
harbour harbor port
hardship suffering
hare rabbit
hasten hurry
hate hatred
hay straw
hazard danger risk
head leader chief boss
head of state president
headquarter headquarters office base
heal mend
heal recover
health well
hear learn
hear listen
heart feeling
heart soul
heat hot warm
heaven god sky
heavy weight
hedge fence
heed listen
heel foot
height high tall
helicopter chopper
hell nightmare
help rescue
helper volunteer
hero brave
hero heroic
hide secret
hill mountain
hinder obstruct hamper
hire employ
history past
hit strike
hoax lie false
hold keep
hole gap
holiday break
holy sacred
home house
honest truth truthful
honey sweet
honour honor respect
hope want
horror terror
horse pony
horse ride
hose pipe
hospital clinic ward
hostage captive
hostel inn shelter
hostile unfriendly
hotel inn
hour clock
hour time
human people
humane compassion
humanity human
humble modest
humiliate insult humiliation
humour humor joke
hunger starvation starve
hungry starve hunger famine
hunt chase
hunt search seek
hunter poacher
hurricane cyclone typhoon
hurry quick
hurt pain
husband wife spouse
hut house home
hypocrisy hypocrite
ice cold frozen
idea notion thought
identical same
identify recognise
idiot fool
ignorance ignorant
ignore neglect overlook disregard
ill sick unwell
illegal unlawful illicit
illness disease
illusion delusion naive
image picture photo
image reflection
imagine think
immediate instant once straight
immigrant migrant
impact effect
impartial neutral
impede hinder
import buy
imprison jail
improve better enhance improvement recover
inaugurate open
incite provoke
include involve
income earn
income wage
incredible unbelievable
independence independent free
independent free
indicate point show
indict charge
indignation anger
individual person
industry business
inevitable unavoidable
infant child
infect sick
infection disease
infection virus
infinite endless
inform tell notify
information news
infringe violate
inhabit live
inhabitant resident
inherit heir
inherit legacy
inhuman cruel
initiate begin
injury harm
injustice unfair
ink pen
inmate prisoner
innocent blameless
inquest inquiry
inquiry investigate
insane mad
insect mosquito
inside within indoors
insist demand
inspect visit
inspire encourage
instal install
institution body
insult offend affront offence slap
insurance insure
integrity honesty
intend plan mean
interest benefit
interim temporary
international global world
interpret interpretation read
interpreter translator
interrogate question
interrupt break
intervene interfere meddle
intimate close
introduce present
invade cross enter incursion foot
invent fabricate concoct make
invest spend
invite invitation
invoice bill
iron steel metal
irresponsible reckless
irrigate water
island isle
item thing
jab vaccine injection shot
jacket vest
jail cage
jail prison cell
jealous envy
jeopardy danger
job employment
job task
join unite together
joke funny
journalist reporter correspondent press
journey trip travel
joy happy
judge court
judge decide
juice drink
jump leap
jungle forest
jungle wild
jury juror
justice right
keep maintain preserve retain stay
key crucial
kid child
kidnap abduct seize
kill murder
kind sort type
king monarch
kitchen cook stove
knee leg
kneel knee
knife blade
knot tie
know aware knowledge understand realise realize
label brand
labour effort
labour labor work
ladder stair step
lake water
lamb sheep
lament mourn
land ground soil territory earth
landlord owner
landmine mine
lane road
language tongue
language word
lash whip
late dead
laud praise
laugh joke
laugh smile
laundry wash
law legislation
law-abiding lawful
lawsuit sue
lawyer attorney counsel
lay put place lie
lazy idle
lead guide
leaf tree
leak drip hole
leak leakage seep
lean tip tilt list
learn know
leather skin
leave depart quit
leave let
lecture lesson teach
ledger account book
left remain
leg foot
legal lawful
legend myth tale
lend loan
less few
lesson learn
lesson warning
letter note message mail
levee dyke dike dam
level flat
liar lie
liberty freedom free
library book
lid cover
lie false falsehood untrue fib
life live
lift elevator
lift raise
light lamp torch
lightning storm
lightning thunder
limb arm leg
limit restrict
line queue
link connect
lion brave
lip mouth
liquid water
list roll register
list roster register
listen ear
listen heed
litre bottle
little small minor tiny
livelihood living job
load cargo
loan borrow
loan credit
lock shut
log wood
long lengthy
look see watch
loose free
loot plunder rob steal
lose lost loss
loss cost
lottery chance luck
loud noise
love like
loyal faithful
luck lucky chance
lull calm
lullaby song
lumber wood
lunch meal
machine engine
mad crazy
magic trick miracle
maid servant
mail letter post
main chief
maintenance repair upkeep service
majority more win
majority most
make do
make produce
male man
man person human individual people
mankind humanity
manoeuvre maneuver
map chart
map route
march demonstration
march walk
market shop bazaar
market trade
marriage wedding
marry wedding
mask cover
mask hide
massacre slaughter kill
mast pole
master lord
match game
material stuff
mathematics arithmetic
matter issue question problem topic subject
mayhem chaos
mayor council
meal food
meaning sense
measure rule
medal prize award
mediate mediation mediator
medicine drug
meet gather
meeting summit session
melody song tune
melt thaw
memory remember
mend repair fix patch restore
menu list
merchant seller trader
merchant trader
mercy forgive
mercy pity
merge unite
mess chaos
message word
middle centre center
midnight night
might power
migrant refugee
mile kilometre distance
militant rebel
militia gunman
mind thought
mine colliery
mine pit
mine pit shaft
miner pitman
miracle wonder magic
mirror glass reflection
misery suffering
miss absent
mission task
mistake wrong
mistrust distrust suspicion
misunderstanding misunderstand
mob crowd
mock ridicule laugh
model example
moment minute instant
money pay
monsoon rain
monument memorial statue
moral ethical
mosque church temple
mother mum mom parent
motion move
motive reason
mount climb
mountain hill
mountain peak summit
mouse cat
mouse rat
mouth lip tongue
move shift
multiple many several
murder kill
murderer killer
museum gallery
musician singer
myth legend
nail hammer
naive innocent
naked bare
name call
nap sleep
narrate tell
nation people
naturally certainly course
near close
neat tidy
necessary needed need must have
neck throat
neglect ignore
negotiate talk
neighbour neighbor neighbouring neighboring
neighbour tenant
nerve courage
net trap
new fresh recent
news report
next following
night overnight evening
noise bang
noise sound
nominee candidate
noon midday
norm standard
normal usual ordinary everyday
notebook book
nothing zero
notice see
novel book
now currently today present
number figure
nurse nursing
oak tree
oath promise
obey follow
object thing
objection oppose
obligation must
obstacle barrier hurdle
obstruct block
occasionally sometimes
occur place
ocean sea
ocean water
odd strange
odour smell
offer propose
office bureau
officer official
offspring child
often frequently
oil petroleum crude
old ancient
old former
only just merely
open frank
operate run work
opinion poll
oppose against
oppress oppression
option choice
orchard tree fruit
ordeal suffering
order command
order tidy
organise organize arrange
origin source root
orphan child
outbreak epidemic
outcry outrage
outdated old
outrage scandal disgrace
outside abroad
oven stove
overcome resolve settle solve
overdue late
overhaul reform
overload overcrowd overcrowded crowded full
oversee supervise
overthrow topple
overturn capsize roll
own possess
owner proprietor
ox cattle
oxygen air
paddle oar
page chapter
pain painful hurt suffering suffer agony
paint colour
palm hand
pan pot
panic fear
panic terror
paper document
paralyse paralyze
parcel package
pardon mercy amnesty
pardon sorry
parliament assembly congress legislature
part role
particular special
party side
pass adopt
pass overcome end
passenger traveller traveler
passport papers nationality
past ago
path road way street route highway lane
patience patient wait
patient sick
patriot patriotic
pause break
pavement street
pay salary wage
pay spend
peace peaceful
peasant farmer
peasant villager
pedestrian walker
pen pencil
penalise penalize punish
penalty fine ticket
penalty punish
penny cent dime
pension retirement
people population public
perceive see
perform do
perhaps maybe possibly
period phase stage time moment
permanent lasting
permission licence license permit
person somebody someone
persuade convince
photo photograph
photo picture
photograph picture
picture image
piece part bit
pier quay jetty wharf dock
pig swine
pigeon bird
pile heap
pill medicine
pill tablet
pillar column
pilot captain
pipe pipeline tube
pistol gun
pistol weapon
pit hole
place put
place spot site location
plan scheme project programme program
plane aircraft
planet world
plant factory
plaster patch
plate dish
platform stage
play game
plead beg
pledge promise vow
plenty enough
plot conspiracy
plough plow
plummet fall
plunge fall
pocket purse wallet
poem verse
poet writer
poison toxic
poison venom
police officer
pond lake pool
ponder think consider
pool water
poor poverty
port quay
portion share
portrait picture
position stand stance
possess have
postpone delay
pot kettle
pour rain
poverty poor
powder dust
power strength might
practice habit
pragmatic realistic
pray prayer
prayer god
precaution caution
precious valuable
predict forecast
prejudice bias
prematurely early
prepare ready
present gift
preside chair
president leader
press push
prevent stop
previous earlier last
price cost
pride proud
priest church
priest clergy
priority first
prison jail
prisoner inmate detainee captive
prize award
probable likely
procedure process
produce make
profession job
profit gain
progress advance
project plan
promise pledge vow word
proof evidence
property asset
proposal offer suggestion
prosecute punish punishment trial
prospect chance
protect guard defend safeguard
protest demonstrate
proud pride
prove demonstrate show
proverb saying
provide supply
province region
provoke provocation
public people
publish print
puddle water
pull drag
punish sanction
punishment sentence penalty
pupil school
puppet toy
push press urge
put place
quarrel fight
quarrel squabble feud
queue wait
quick soon
quiet silence
quota limit
race run
radio broadcast
rag cloth
rail track
railway rail train
rain downpour storm
rain flood
raise lift
ranger guard
ransom money
reach get
read open look
ready prepared willing
real genuine true
realistic sober
reason cause
reassure assure
rebel insurgent
rebel revolt
rebuff reject
rebuild reconstruct restore
receipt bill
receive get obtain
recent lately
reckon think
recognise know
recommend suggest
reconcile reconciliation
record note
recover regain
rectify correct
referee judge umpire
refugee displaced
refuse decline reject
region area
register list
regret sorry
regular usual
reject refuse
release free liberate
reliable dependable
religion faith
reluctant unwilling
rely depend trust
remain stay
remark comment statement word
remember recall forget
remind recall
remorse regret
remote far
remove take clear
rent hire
rent lease
repair fix
repatriate return
repeal abolish
repeat reiterate
report account
reproach blame
reputation name
rescue save
reservoir lake
resign step quit
resist withstand
resolve settle
respect esteem
respect observe
rest remain
rest sleep
restaurant eat
restore return
result follow
resume restart
retire resign
retreat withdraw
return back
return bring
reveal disclose
revenge vengeance retaliate
revolution uprising
rice grain
rich wealthy
riddle puzzle
rifle gun
rift split division
right entitlement
ring bell
rinse wash
riot unrest
riot violence
rise ascend
rise up
risk danger
river stream
road street
roar noise
roar thunder rumble
rob steal theft
robot machine
rock stone
rocket missile
role part
roof house
roof shelter
roof tile
room space
root tree
rope hang
rope line
route way
row line
rubbish garbage
rubble debris ruin
ruin destroy
rule law regulation
rumour rumor gossip
rumour whisper
run flee
rural country
rush hurry
sack bag
sad sorrowful
safe secure safety security
sailor seaman crew
salary income
salt saline
same identical
sample test
sanction penalty
sanctuary refuge
sand desert
save rescue
say tell state
scandal shame
scapegoat blame
scar wound
scarce scarcity shortage short
scare fear
sceptical skeptical doubt
schedule plan
schedule timetable
scheme plan
school class
school teacher
scientist researcher
scrap waste
scream shout yell cry
scrutiny inspection
search seek look hunt
season time
second two
secret hidden
section part
secure lock
see look
seed plant
seek pursue
seize confiscate
sell sale
send dispatch
sense meaning
sentiment feeling
separate apart
servant slave
serve help
set put
settle agree
shadow dark
shaft pit
shake tremble
shame disgrace
shape form
share divide
share part
shell missile bomb
shelter refuge
shepherd flock
shift move
shirt clothes
shock stun surprise
shoot fire down
shop store
shop store market
short brief
shortage lack
shortcoming fault
shove push
shovel spade dig
show display
shower rain
shut close
sick ill
side party
siege surround
sight see
sign signal
sign signature
silence quiet
similar like alike
simple plain
sing song
singer song
sink drown
sister sibling
skill talent
skirmish clash fight
skull head
sky heaven
slander lie
sleep night
slide landslide mudslide
slogan word
sloppy careless
small little minor tiny
smash break
smoke fire
snake poison
snake serpent
snow thaw
soap wash
sober realistic
sofa couch
soil land
soil mud
solace comfort
soldier troop man boy
solid firm
solution answer resolve
somebody someone
son boy
soon shortly
soothe calm
sort group
sound noise
soup meal
sovereign sovereignty independent
sow plant
space room
spark fire
special particular
spectator audience crowd
speculate guess
speech address
speech word
speed fast
speed pace
spine back
spoil ruin
spring well
spy espionage
squabble quarrel
stable steady
staff worker employee personnel
stage theatre theater play
staircase stair step
stalemate deadlock impasse
stampede crush
stand position
stand remain
stand rise
start begin
statue monument
stay remain
steadfast firm
step move
stick club
still yet
stomach belly
storage store
storm gale hurricane
storm thunder
story tale
stove kitchen oven
strain tension strained tense
strategy plan
street pavement
stress emphasise emphasize
strike walkout
student pupil
submarine ship
suburb outskirts
succeed success
sugar sweet
suggest propose
suit lawsuit
suitcase luggage baggage bag
sunset dusk
supper dinner
supply provide
support back
surgeon doctor
surrender yield concede
survey poll
survive live
suspend halt
swallow gulp
swamp mud
swear oath
sweep clean
switch turn
symbol sign
sympathy condolence condolences
table desk
tail end
take bring
take require need
tale fable story fairy-tale fiction
talk speak
tank valve
tap valve
tap water
tariff duty tax
task job
tax duty
taxi car cab
teacher school
team squad
tear rip
tell say
tent camp shelter
territory soil
test exam
testify witness testimony
theatre play
thief robber
thief steal
think believe
thirst drink
thread line
threaten menace
throne king
throw toss
ticket fine
ticket permit
tide wave
timber log
timber wood
timetable schedule plan
tin can
tired weary
together jointly joint
toilet latrine
torch light
tourist visitor
towel cloth
tower building
toy game
track path
track trace
trade commerce
tragic sad
train carriage
train locomotive rail
traitor betray treason
transaction deal
transmit send
transparent transparency open
trash rubbish
treasure gold
treat deal
tremble shake quake
trip visit
triumph victory
troop soldier
trophy prize
trouble problem
truce ceasefire
truck lorry
truck lorry van
true truth
trust believe
trust confidence
truth fact
tub bath
tunnel underground
turbine engine
turmoil chaos
ultimate final
umbrella shelter
unacceptable intolerable
uncertain unsure doubt
uncle relative
undermine weaken
underpin support base
underway ongoing
unemployed jobless
unfair unjust
unfounded groundless baseless
unify unite
unite unify
unsafe dangerous
urgent pressing
use employ utilise utilize
useless pointless futile
vaccine jab injection
vaccine vaccinate
value worth
van lorry
vanquish defeat
vault safe bank
vendor seller
venue place
verify check
version account
very extremely highly really
vessel ship boat ferry craft
vet doctor
veteran soldier
victim casualty
victim dead
victory win
villager resident
vine grape
violate breach
violence force
visa permit
visit trip
vote ballot poll
voter citizen
voter elector
wait await
waiter servant
walk march foot
want wish
warehouse depot store storage
warn warning caution alert tell
warrior fighter
wash clean
waste rubbish
waste squander
weak fragile
weapon rifle
weary exhausted tired
wedding marriage
weigh weight
weight burden
well spring
wheat grain
widow wife
wire fence
wish want desire
withdraw pull
witness see
woman female lady
wonder miracle
work job post
work operate function
worker staff
workshop factory
world globe
wound injury
wreck ship
wreckage debris
wrong incorrect false
wrong injustice
yacht boat
yearly annual
young youthful
youth young
`;
