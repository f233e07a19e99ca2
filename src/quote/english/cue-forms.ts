import {denyingVerbs, markOnlyVerbs, namingVerbs, silentVerbs, statingVerbs, tellingVerbs} from "./cue-words.js";

export type CueForm = {
  readonly lemma: string;
  readonly form: "base" | "s" | "past" | "ing";
  /** May the same letters be a noun ("claims", "report")? */
  readonly noun: boolean;
};

const irregular: Readonly<Record<string, readonly [string, string?]>> = {
  draw: ["drew", "drawn"],
  find: ["found"],
  forecast: ["forecast"],
  go: ["went", "gone"],
  read: ["read"],
  say: ["said"],
  sing: ["sang", "sung"],
  speak: ["spoke", "spoken"],
  swear: ["swore", "sworn"],
  tell: ["told"],
  think: ["thought"],
  write: ["wrote", "written"],
  give: ["gave", "given"],
};
const doubled = new Set("admit chat sob brag dub hum nod quip slam snap spit submit tag plan refer sum".split(" "));

/** Base and -s forms that are more often nouns. */
const nounForms = new Set(
  "answer answers blame blog blogs brand brands call calls charge charges claim claims comment comments demand demands forecast forecasts hail hint hints joke jokes label labels lament message messages mock name names note notes post posts praise promise promises protest protests question questions quote quotes reason reasons reply replies report reports request requests respect rule rules signal signals smile smiles state states stress tag tags tease term terms text texts thanks tout tweet tweets urge urges vow vows welcome whisper whispers appeal appeals offer offers attack attacks address addresses voice voices point points plea pleas pledge pledges estimate estimates warning cry find finds blast blasts defence dispute disputes say look looks message sum assault laugh laughs boom booms rant rants roar roars thunder moan moans gasp gasps sob sobs scream screams shriek shrieks crow crows chime chimes rave raves counsel lecture lectures beam beams smirk fret prod reflect gesture guarantee guarantees caution proposal direct mention mentions".split(
    " ",
  ),
);
const adjectiveForms = new Set("alleged claimed concerned named noted pronounced read reserved stated used".split(" "));

const forms = new Map<string, CueForm>();
for (const lemma of new Set([
  ...statingVerbs,
  ...tellingVerbs,
  ...markOnlyVerbs,
  ...namingVerbs,
  ...denyingVerbs,
  ...silentVerbs,
])) {
  add(lemma, "base", lemma);
  add(
    /(?:s|sh|ch|x|z|o)$/.test(lemma)
      ? lemma + "es"
      : /[^aeiou]y$/.test(lemma)
        ? lemma.slice(0, -1) + "ies"
        : lemma + "s",
    "s",
    lemma,
  );
  const stem = doubled.has(lemma) ? lemma + lemma.at(-1)! : lemma;
  const past = irregular[lemma] ?? [
    lemma.endsWith("e") ? lemma + "d" : /[^aeiou]y$/.test(lemma) ? lemma.slice(0, -1) + "ied" : stem + "ed",
  ];
  for (const one of past) if (one) add(one, "past", lemma);
  add(lemma.endsWith("e") && !lemma.endsWith("ee") ? lemma.slice(0, -1) + "ing" : stem + "ing", "ing", lemma);
}

function add(form: string, as: CueForm["form"], lemma: string) {
  if (forms.has(form) && as !== "past") return;
  forms.set(form, {lemma, form: as, noun: nounForms.has(form) || adjectiveForms.has(form)});
}

/** The reporting verb that a folded word may be a form of. */
export function cueForm(lower: string): CueForm | undefined {
  return forms.get(lower);
}
