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
