import type {Atom} from "../atoms-of.js";
import type {TimeMatch} from "./time-match.js";

type Ref = "PAST_REF" | "PRESENT_REF" | "FUTURE_REF";
/** Phrases without a date of their own. Longest first within a first word. */
const phrases: readonly (readonly [Ref, string])[] = [
  ["PAST_REF", "at the time"],
  ["PAST_REF", "at that time"],
  ["PAST_REF", "the past"],
  ["PAST_REF", "not long ago"],
  ["PAST_REF", "long ago"],
  ["PAST_REF", "some time ago"],
  ["PAST_REF", "more recently"],
  ["PAST_REF", "most recently"],
  ["PAST_REF", "until recently"],
  ["PAST_REF", "recent days"],
  ["PAST_REF", "recent weeks"],
  ["PAST_REF", "recent months"],
  ["PAST_REF", "recent years"],
  ["PAST_REF", "recent decades"],
  ["PAST_REF", "recent times"],
  ["PRESENT_REF", "at the moment"],
  ["PRESENT_REF", "at present"],
  ["PRESENT_REF", "at this point"],
  ["PRESENT_REF", "at this stage"],
  ["PRESENT_REF", "at this time"],
  ["PRESENT_REF", "right now"],
  ["PRESENT_REF", "the present"],
  ["PRESENT_REF", "the time being"],
  ["PRESENT_REF", "these days"],
  ["PRESENT_REF", "for now"],
  ["FUTURE_REF", "the near future"],
  ["FUTURE_REF", "the foreseeable future"],
  ["FUTURE_REF", "the distant future"],
  ["FUTURE_REF", "the future"],
  ["FUTURE_REF", "the near term"],
  ["FUTURE_REF", "the short term"],
  ["FUTURE_REF", "the long term"],
  ["FUTURE_REF", "the long run"],
  ["FUTURE_REF", "very soon"],
  ["FUTURE_REF", "the coming days"],
  ["FUTURE_REF", "the coming weeks"],
  ["FUTURE_REF", "the coming months"],
  ["FUTURE_REF", "the coming years"],
  ["FUTURE_REF", "coming days"],
  ["FUTURE_REF", "coming weeks"],
  ["FUTURE_REF", "coming months"],
  ["FUTURE_REF", "coming years"],
];
/** By first word, so that one look-up suffices. A leading preposition stays outside the expression. */
const byFirst = new Map<string, {ref: Ref; words: readonly string[]; skip: number}[]>();
for (const [ref, phrase] of phrases) {
  const words = phrase.split(" ");
  const list = byFirst.get(words[0]!) ?? [];
  list.push({ref, words, skip: 0});
  byFirst.set(words[0]!, list);
}

/** Reads "now", "currently", "recently", "soon", "in the past", "at the time", "the near future". */
export function readVague(atoms: readonly Atom[], at: number): TimeMatch | null {
  const first = atoms[at];
  if (!first) return null;
  for (const {ref, words} of byFirst.get(first.lower) ?? []) {
    if (!words.every((word, i) => atoms[at + i]?.lower === word)) continue;
    const following = atoms[at + words.length];
    // "the past few days" and "the present government" go on.
    if (/^(?:the past|the present)$/.test(words.join(" ")) && following?.kind !== "mark" && following !== undefined)
      continue;
    if (words.join(" ") === "at the time" && following?.lower === "of") continue;
    return {next: at + words.length, kind: "date", meaning: {form: "vague", ref}};
  }
  const vague = first.word?.vague;
  if (!vague) return null;
  const following = atoms[at + 1];
  if (first.lower === "now" && following?.lower === "that") return null;
  if (
    first.lower === "soon" &&
    (following?.lower === "after" ||
      following?.lower === "as" ||
      atoms[at - 1]?.lower === "as" ||
      atoms[at - 1]?.lower === "too")
  )
    return null;
  if (first.lower === "shortly" && /^(?:after|before|thereafter)$/.test(following?.lower ?? "")) return null;
  if (first.lower === "recent" && atoms[at - 1]?.lower === "most") return null;
  // "now-closed" and "soon-to-open" are adjectives of something else.
  if (following?.text === "-" && following.glued) return null;
  return {next: at + 1, kind: "date", meaning: {form: "vague", ref: vague}};
}
