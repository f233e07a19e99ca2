import type {Tense} from "../time-mention.js";
import type {Atom} from "./atoms-of.js";
import {
  aheadBeforePreposition,
  aheadBeforeTo,
  aheadPresent,
  aheadWords,
  callingWords,
  expectingWords,
  irregularPast,
  notPast,
} from "./tense-words.js";

const clauseMark = /^[;:“”"()—–]$/;
const auxiliaries = new Set(
  "be been being is are was were am has have had having will would shall should can could may might must do does did to not n't also".split(
    " ",
  ),
);
/** Verbs whose "to" clause is told as done: "managed to", "used to". */
const doneBeforeTo = new Set(
  "began begun continue continued continues failed fails forced helped helps managed seemed seems started tried unable used".split(
    " ",
  ),
);
/** Verbs whose participle looks like their base form. */
const bareParticiples = new Set(
  "beat bet burst cast cost cut hit hurt let put quit set shed shut split spread".split(" "),
);
const noInfinitive = new Set(
  "according back close compared contrary due led owing prior related respect similar thanks up".split(" "),
);

/**
 * Which way the clause around the atoms `from` to `to` looks: the nearest verb group before the expression decides, else the
 * first one behind it. A light look without a parse; "unknown" is a common and honest answer. Looks at most 40 atoms away.
 */
export function readTense(atoms: readonly Atom[], from: number, to: number): Tense {
  const before = atoms[from - 1]?.lower ?? "";
  // "was closed until Monday" may be over, but an end still to come is the rule in news.
  if (/^(?:until|till|starting|beginning|effective|upcoming)$/.test(before)) return "future";
  if (before === "since") return "past";
  // "summoned both sides for Thursday", "called a meeting for Friday": what is called for a day lies ahead.
  if (before === "for")
    for (let i = Math.max(0, from - 10); i < from - 1; i++) if (callingWords.has(atoms[i]!.lower)) return "future";
  for (let i = Math.max(0, from - 3); i < from; i++)
    if (atoms[i]!.lower === "ahead" && atoms[i + 1]!.lower === "of") return "future";
  // "the 1 June deadline", "crude for May delivery"
  for (let i = from; i < Math.min(atoms.length, to + 2); i++)
    if (/^(?:deadline|delivery|futures)$/.test(atoms[i]!.lower)) return "future";
  // "to explain the 3 July crash": the date belongs to the crash, not to the explaining.
  const following = atoms[to];
  const isAttribute =
    /^(?:a|an|the|its|his|her|their|'s)$/.test(before) &&
    (following?.kind === "word" || following?.text === ",") &&
    !/^(?:at|in|on|to|and|or|of|by|for|with|from|after|before)$/.test(following.lower);
  const sign = (i: number): Tense | null | "stop" => {
    const atom = atoms[i]!;
    if (atom.kind === "mark" && clauseMark.test(atom.text)) return "stop";
    return isAttribute && atom.lower === "to" ? null : tenseAt(atoms, i);
  };
  for (let i = from - 1; i >= Math.max(0, from - 28); i--) {
    const tense = sign(i);
    if (tense === "stop") break;
    if (tense) return tense;
  }
  for (let i = to; i < Math.min(atoms.length, to + 14); i++) {
    const tense = sign(i);
    if (tense === "stop") break;
    if (tense) return tense;
  }
  return before === "by" ? "future" : "unknown";
}

/** What a single word, with the helpers before it, tells; null when it is no sign. */
function tenseAt(atoms: readonly Atom[], i: number): Tense | null {
  const atom = atoms[i]!;
  if (atom.kind !== "word") return atom.lower === "'ll" ? "future" : null;
  const {lower} = atom;
  if (isMonthOfMay(atoms, i)) return null;
  if (aheadWords.has(lower)) return "future";
  // "must leave by Monday"; "must have left on Monday" is past.
  if (lower === "must") return atoms[i + 1]?.lower === "have" ? null : "future";
  if (lower === "would" || expectingWords.has(lower)) return "future";
  const isPast = irregularPast.has(lower) || (lower.length > 4 && lower.endsWith("ed") && !notPast.has(lower));
  const isHelper = lower === "was" || lower === "were" || lower === "had";
  // "the committee, set up by parliament on 28 August": base, past and participle are one form.
  if (
    bareParticiples.has(lower) &&
    /^(?:aside|by|down|free|in|off|on|out|up)$/.test(atoms[i + 1]?.lower ?? "") &&
    !auxiliaries.has(atoms[i - 1]?.lower ?? "to") &&
    atoms[i - 1]?.lower !== "to"
  )
    return "past";
  // "was set up on 6 September": what is set up stands, what is set is due.
  if (
    lower === "set" &&
    /^(?:aside|off|out|up)$/.test(atoms[i + 1]?.lower ?? "") &&
    /^(?:was|were|been)$/.test(atoms[i - 1]?.lower ?? "")
  )
    return "past";
  if (
    isPast ||
    isHelper ||
    lower === "been" ||
    lower === "begun" ||
    lower === "done" ||
    lower === "given" ||
    lower === "taken" ||
    lower === "shown" ||
    lower === "known" ||
    lower === "seen" ||
    lower === "gone"
  )
    return groupTense(atoms, i);
  if (lower === "to") return infinitiveTense(atoms, i);
  if (aheadPresent.has(lower)) {
    const before = atoms[i - 1]?.lower ?? "";
    return before === "the" || before === "a" || before === "an" || before === "at" ? null : "future";
  }
  if (lower === "due" && atoms[i + 1]?.lower !== "to") return "future";
  return null;
}

/** Reads the helpers before a past form: "will be held", "is due", "has been sold", "was sold". */
function groupTense(atoms: readonly Atom[], i: number): Tense | null {
  const {lower} = atoms[i]!;
  const planned = aheadBeforePreposition.has(lower) || aheadBeforeTo.has(lower);
  let present = false;
  let perfect = false;
  let past = lower === "was" || lower === "were" || lower === "had";
  for (let k = i - 1; k >= Math.max(0, i - 6); k--) {
    const helper = atoms[k]!.lower;
    if (isMonthOfMay(atoms, k)) break;
    const isAdverb =
      helper.endsWith("ly") || helper === "not" || helper === "also" || helper === "already" || helper === "now";
    if (!auxiliaries.has(helper) && !isAdverb && helper !== "'ve" && helper !== "'s") break;
    if (
      helper === "will" ||
      helper === "shall" ||
      helper === "would" ||
      helper === "may" ||
      helper === "must" ||
      helper === "can" ||
      helper === "could" ||
      helper === "should" ||
      helper === "might"
    )
      return perfect && /^(?:must|may|might|could|should)$/.test(helper) ? "past" : "future";
    if (helper === "to") return infinitiveTense(atoms, k);
    if (helper === "has" || helper === "have" || helper === "had" || helper === "'ve") perfect = true;
    if (helper === "was" || helper === "were" || helper === "did") past = true;
    if (helper === "is" || helper === "are" || helper === "being" || helper === "'s") present = true;
  }
  if (planned) return "future";
  if (perfect || past) return "past";
  if (present) return null;
  return irregularPast.has(lower) || lower.endsWith("ed") ? "past" : null;
}

/** "to" and a verb behind it: looks ahead unless the word before says that it was done, or "to" is no infinitive. */
function infinitiveTense(atoms: readonly Atom[], i: number): Tense | null {
  const verb = atoms[i + 1];
  if (verb?.kind !== "word" || verb.text[0] !== verb.lower[0]) return null;
  // "is believed to have left in August"
  if (verb.lower === "have" && atoms[i + 2]?.kind === "word") return "past";
  if (
    /^(?:the|a|an|its|his|her|their|this|that|these|those|some|all|any|our|my|one|two|be)$/.test(verb.lower) &&
    verb.lower !== "be"
  )
    return null;
  const before = atoms[i - 1];
  if (!before) return "future";
  let word = before.lower;
  // "a vote to be held": something planned.
  if (verb.lower === "be" && !irregularPast.has(word) && !word.endsWith("ed") && !doneBeforeTo.has(word))
    return "future";
  if (word.endsWith("ly") && atoms[i - 2]) word = atoms[i - 2]!.lower;
  if (aheadBeforeTo.has(word)) return "future";
  if (noInfinitive.has(word) || doneBeforeTo.has(word)) return null;
  if (before.kind === "number") return null;
  return /(?:ed|s)$/.test(word) ||
    /^(?:agree|plan|decision|deal|way|order|effort|attempt|agreement|offer|proposal|move|vote|right)$/.test(word)
    ? "future"
    : null;
}

/** A capital "May" inside a sentence is the month and no helper. */
function isMonthOfMay(atoms: readonly Atom[], i: number): boolean {
  return i > 0 && atoms[i]!.text === "May";
}
