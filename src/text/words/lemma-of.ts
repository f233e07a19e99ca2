import {irregularNouns} from "./english/irregular-words.js";
import {verbReading} from "./verb-forms.js";

const plurals = new Map<string, string>();
for (const entry of irregularNouns.split(";")) {
  const [plural, singular] = entry.trim().split(/\s+/);
  if (plural && singular) plurals.set(plural, singular);
}

/**
 * The dictionary form of a folded word: "raided" -> "raid", "countries" -> "country", "men" -> "man". With `as` the word is taken
 * as a noun or a verb; without, a verb form that can be nothing else counts as a verb and the rest as a noun. A possessive
 * ending is dropped. Unknown words come back cut by rule or unchanged. Constant time.
 */
export function lemmaOf(lower: string, as?: "noun" | "verb"): string {
  const word = lower.endsWith("'s") ? lower.slice(0, -2) : lower;
  if (as !== "noun") {
    const verb = verbReading(word);
    if (verb && (as === "verb" || verb.form === "past" || verb.form === "participle")) return verb.lemma;
    if (as === "verb") return word;
  }
  return singularOf(word);
}

function singularOf(word: string): string {
  const irregular = plurals.get(word);
  if (irregular) return irregular;
  if (word.length < 4 || !word.endsWith("s") || /(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith("men")) return word;
  if (/[^aeiou]ies$/.test(word)) return word.slice(0, -3) + "y";
  if (/(?:ches|shes|sses|xes|zzes)$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}
