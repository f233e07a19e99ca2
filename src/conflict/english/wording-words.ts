/**
 * Scales of words for one fact, from the plainest to the strongest. Two words of one scale used for one event are a difference of
 * wording; they claim more or less about cause, blame or size. `says` names what the step adds. Words are lemmas; phrases keep their spaces.
 */
export type WordingScale = {
  readonly name: string;
  readonly steps: readonly {readonly says: string; readonly words: string}[];
};

export const wordingScales: readonly WordingScale[] = [
  {
    name: "death",
    steps: [
      {says: "died", words: "die|death|dead|lose their lives|perish|found dead|succumb"},
      {says: "was killed", words: "kill|killing"},
      {
        says: "was killed on purpose or with cruelty",
        words:
          "murder|beat to death|execute|execution|massacre|slaughter|slay|slain|assassinate|lynch|torture to death|extrajudicial",
      },
    ],
  },
  {
    name: "police action",
    steps: [
      {says: "an operation", words: "operation|inspection|check|search|regulatory action|regulatory actions"},
      {says: "a raid", words: "raid|swoop|storm"},
      {says: "a crackdown", words: "crackdown|purge|assault"},
    ],
  },
  {
    name: "taken",
    steps: [
      {says: "was questioned or held", words: "question|stop|hold for questioning"},
      {says: "was detained", words: "detain|detention"},
      {says: "was arrested", words: "arrest"},
      {says: "was seized", words: "seize|abduct|kidnap|snatch|take hostage|drag"},
    ],
  },
  {
    name: "crash",
    steps: [
      {says: "an incident", words: "incident"},
      {says: "a crash", words: "crash|accident|go down"},
      {says: "was brought down", words: "down|shoot down|shot down|downing|bring down"},
    ],
  },
  {
    name: "sinking",
    steps: [
      {says: "an incident", words: "incident"},
      {says: "an accident", words: "accident|capsize|sink|sinking"},
      {says: "was sunk", words: "ram|torpedo|scuttle"},
    ],
  },
  {
    name: "crowd",
    steps: [
      {says: "a gathering", words: "gathering|gather|rally|march|demonstration|vigil"},
      {says: "a protest", words: "protest"},
      {says: "unrest", words: "unrest|riot|disorder|rampage|mob"},
    ],
  },
  {
    name: "force",
    steps: [
      {says: "an action", words: "operation|special operation|response|intervention"},
      {says: "an attack", words: "attack|strike|bombardment|shelling|assault"},
      {says: "a massacre or war", words: "massacre|invasion|war|bloodbath|aggression"},
    ],
  },
  {
    name: "leaving office",
    steps: [
      {says: "left", words: "leave|step down|resign|quit|depart"},
      {says: "was removed", words: "dismiss|remove|sack|fire|oust|force out"},
    ],
  },
  {
    name: "words",
    steps: [
      {says: "expressed", words: "express concern|express regret|concern"},
      {says: "criticised", words: "criticise|criticize|protest"},
      {says: "condemned", words: "condemn|denounce|slam|blast|lambast"},
    ],
  },
];
