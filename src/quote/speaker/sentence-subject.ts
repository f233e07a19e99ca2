import type {ArticleReading} from "../../article/article-reading.js";
import type {NameMention} from "../../name/name-mention.js";
import {mentionsIn} from "./mentions-in.js";

/** Who a sentence is about: a named person or body, "he" or "she", or a relative of somebody ("Her mother"). */
export type SentenceSubject =
  | {readonly kind: "named"; readonly mention: NameMention}
  | {readonly kind: "pronoun"; readonly gender: "f" | "m"}
  | {readonly kind: "relative"; readonly noun: string};

const openers = /^(?:but|and|then|now|yet|still|so|later|afterwards|meanwhile|today|instead|for|nor)$/;
const relatives =
  /^(?:mother|father|wife|husband|son|daughter|brother|sister|uncle|aunt|grandmother|grandfather|widow|neighbour|neighbor|colleague|friend)$/;

/** The subject of sentence `s` where it opens the sentence, over an opener ("But Vold", "Then she"); null where it opens otherwise. */
export function sentenceSubject({prose, names}: ArticleReading, s: number): SentenceSubject | null {
  const sentence = prose.sentences[s];
  if (!sentence) return null;
  const words = sentence.tokens.filter(({kind}) => kind !== "mark");
  let at = 0;
  while (at < 2 && openers.test(words[at]?.lower ?? "")) at++;
  const first = words[at];
  if (!first) return null;
  if (first.lower === "she" || first.lower === "he")
    return {kind: "pronoun", gender: first.lower === "she" ? "f" : "m"};
  // "On Wednesday she was gone."
  if (/^(?:on|in|by|at|after|since|until|last|this|that|next|yesterday|today)$/.test(first.lower)) {
    const pronoun = words.slice(at + 1, at + 5).find(({lower}) => lower === "she" || lower === "he");
    if (pronoun) return {kind: "pronoun", gender: pronoun.lower === "she" ? "f" : "m"};
  }
  const next = words[at + 1];
  const named = words[at + 2];
  const isNamed = named !== undefined && mentionsIn(names, named.start, named.end).some(({kind}) => kind === "person");
  if (/^(?:her|his|the)$/.test(first.lower) && next && relatives.test(next.lower) && !isNamed)
    return {kind: "relative", noun: next.lower};
  // "Mayor Anna Vold", "The mayor, Anna Vold,": within the first words, before any verb.
  const mention = mentionsIn(names, first.start, words[Math.min(at + 3, words.length - 1)]!.end).find(
    ({kind}) => kind === "person" || kind === "organisation" || kind === "country",
  );
  return mention && mention.start <= first.end + 25 ? {kind: "named", mention} : null;
}
