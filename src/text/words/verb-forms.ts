import {irregularVerbs} from "./english/irregular-words.js";
import {doublingVerbs, nounVerbs, plainVerbs} from "./english/verbs-words.js";
import type {VerbForm} from "./word.js";

/** Every verb a surface form may belong to. `past` stands for forms that are past and participle alike ("raided"). */
export type VerbReading = {readonly lemma: string; readonly form: VerbForm; readonly both?: true};

const list = (text: string): string[] => text.split(/\s+/).filter(Boolean);
const nounVerbSet = new Set(list(nounVerbs));
const doubling = new Set(list(doublingVerbs));
const forms = new Map<string, VerbReading>();

function put(form: string, reading: VerbReading) {
  // The first reading wins: irregular forms are entered first, so that "found" is of "find" and "lay" of "lie" or "lay" alike.
  if (!forms.has(form)) forms.set(form, reading);
}

for (const entry of irregularVerbs.split(";")) {
  const [base, past = "", participle = ""] = entry.trim().split(/\s+/);
  if (!base || base === "be" || base === "do" || base === "have") continue;
  const participles = participle.split("/");
  put(base, {lemma: base, form: "base"});
  for (const form of past.split("/"))
    if (form !== base)
      put(form, {lemma: base, form: "past", ...(participles.includes(form) ? {both: true as const} : {})});
  for (const form of participles) if (form !== base) put(form, {lemma: base, form: "participle"});
  for (const form of sForms(base)) put(form, {lemma: base, form: "s"});
  for (const form of ingForms(base)) put(form, {lemma: base, form: "ing"});
}
const irregular = new Set([...forms.values()].map((reading) => reading.lemma));
for (const base of [...list(plainVerbs), ...nounVerbSet]) {
  put(base, {lemma: base, form: "base"});
  for (const form of sForms(base)) put(form, {lemma: base, form: "s"});
  for (const form of ingForms(base)) put(form, {lemma: base, form: "ing"});
  if (irregular.has(base)) continue;
  for (const form of edForms(base)) put(form, {lemma: base, form: "past", both: true});
}

function sForms(base: string): string[] {
  if (/(?:s|x|z|ch|sh|o)$/.test(base)) return [base + "es"];
  if (/[^aeiou]y$/.test(base)) return [base.slice(0, -1) + "ies"];
  return [base + "s"];
}

function stems(base: string): string[] {
  if (doubling.has(base)) return [base + base.at(-1), base];
  // A one-syllable word that ends in consonant, vowel, consonant doubles its last letter: "plan", "planned".
  return /^[^aeiou]*(?:qu)?[aeiou][^aeiouwxy]$/.test(base) ? [base + base.at(-1)] : [base];
}

function ingForms(base: string): string[] {
  if (base.endsWith("ie")) return [base.slice(0, -2) + "ying"];
  if (base.endsWith("e") && !/(?:ee|ye|oe)$/.test(base)) return [base.slice(0, -1) + "ing"];
  return stems(base).map((stem) => stem + "ing");
}

function edForms(base: string): string[] {
  if (base.endsWith("e")) return [base + "d"];
  if (/[^aeiou]y$/.test(base)) return [base.slice(0, -1) + "ied"];
  return stems(base).map((stem) => stem + "ed");
}

/** The verb a folded word may be a form of, or undefined. Knows some 1,900 verbs. One look-up. */
export function verbReading(lower: string): VerbReading | undefined {
  return forms.get(lower) ?? prefixed(lower);
}

// "re-elected", "co-sponsored", "overspent": the verb under a prefix, when the rest is a known verb of four letters or more.
function prefixed(lower: string): VerbReading | undefined {
  const cut = /^(?:re-|co-|pre-|mis|out|over|under|dis|un)(?=.{5})/.exec(lower);
  const reading = cut && forms.get(lower.slice(cut[0].length));
  if (!cut || !reading || reading.form === "base" || (cut[0] === "un" && reading.form !== "ing")) return undefined;
  return {...reading, lemma: cut[0] + reading.lemma};
}

/** Is the base form of this verb as often a noun or an adjective? */
export function isNounVerb(lemma: string): boolean {
  return nounVerbSet.has(lemma);
}
