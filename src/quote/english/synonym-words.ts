/** Pairs that turn a statement into its opposite. */
export const oppositeWords = `
above below
accept reject
admit deny
advance retreat
agree disagree
alive dead
alive kill
ally enemy
alone together
ancient modern
approve reject
arrest release
arrive leave
attack defend
begin finish
begin stop
better worse
big small
birth death
bless curse
boom bust
brave coward
bright dark
build demolish
build destroy
buy sell
calm angry
certain doubt
cheap expensive
clean contaminated
clean dirty
close open
cold hot
combine separate
come leave
confirm deny
continue stop
create destroy
day night
dead live
deep shallow
destroy survive
die live
die survive
dry wet
early late
easy difficult
easy hard
empty full
enter leave
expand shrink
fail succeed
fall rise
fast slow
find lose
first last
forbid allow
forget remember
free jail
free occupied
freeze melt
friend enemy
friend foe
gain lose
gentle rough
give take
good bad
grow shrink
guilty innocent
happy sad
hate love
healthy sick
heavy light
help hinder
hide show
high low
honest corrupt
hope despair
improve worsen
include exclude
increase decrease
inside outside
join leave
keep abandon
keep lose
kill save
laugh cry
lawful unlawful
legal illegal
lend borrow
long short
loose tight
lose win
loud quiet
major minor
majority minority
many few
maximum minimum
more less
near far
obey defy
old new
old young
open shut
pass fail
peace war
permanent temporary
poor rich
possible impossible
praise condemn
private public
proud ashamed
pull push
quick slow
raise lower
real fake
remain leave
reward punish
right left
right wrong
safe dangerous
safe unsafe
same different
save waste
send receive
sharp blunt
sleep wake
smooth rough
speak silent
start end
stay go
stay leave
strengthen weaken
strong weak
success failure
support oppose
sweet bitter
thank blame
thick thin
true fake
true false
trust distrust
truth lie
unite divide
victory defeat
visible hidden
war truce
welcome reject
wide narrow
win fail
wise foolish
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
  [/\b(?:rather than|instead of)\b/gi, " , not "],
  [/\bnothing (?:but|except|more than)\b/gi, " only "],
  [/\b(?:as|so) long as\b/gi, " until "],
  [/\bfour weeks\b/gi, " month "],
  [/\b(?:a|ten) (?:decade|years)\b/gi, " decade "],
  [/\b(?:a|two) (?:fortnight|weeks)\b/gi, " fortnight "],
  [/\b(?:every|each) (?:single )?day\b/gi, " daily "],
  [/\b(?:half a|six) (?:year|months)\b/gi, " halfyear "],
  [/\blook(?:s|ed|ing)? down\b/gi, " lower eyes "],
  [/\b(?:throw|throws|threw|thrown|throwing)\b/gi, " discard "],
  [/\bgets? the numbers? wrong\b/gi, " miscount "],
  [/\bcounts? wrong\b/gi, " miscount "],
  [/\bhad? a think\b/gi, " thought "],
];
