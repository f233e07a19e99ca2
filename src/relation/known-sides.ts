import type {ArticleReading} from "../article/article-reading.js";
import {foldWord} from "../text/tokens-of.js";
import type {StoryFindings} from "../timeline/story-findings.js";

/** So much of all that is named with a country must be of two for a story to be between them. */
const mostOf = 0.8;
/** Each of the two must be named this often, and be this share of the other at least. */
const oftenEnough = 3;
const shareOfOther = 0.15;

/** The two countries a story is between, or null: those that make up four fifths of all names with a country. Linear in names. */
export function betweenSides(story: StoryFindings): readonly [string, string] | null {
  const counts = new Map<string, number>();
  let all = 0;
  for (const {names} of story.readings)
    for (const {side} of names)
      if (side) {
        counts.set(side, (counts.get(side) ?? 0) + 1);
        all++;
      }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  if (!first || !second || second[1] < oftenEnough || second[1] < first[1] * shareOfOther) return null;
  return first[1] + second[1] >= all * mostOf ? [first[0], second[0]] : null;
}

/**
 * The countries of people and things that no name gives but an adjective does: "a Danish surveyor", later "the surveyor, Nils Bro" or only "the
 * surveyor". Keyed by the folded words of the actor; a word or name that goes with two countries has none. Linear in names.
 */
export function sidesByRole(story: StoryFindings): (name: string) => string | undefined {
  const sides = new Map<string, Set<string>>();
  const put = (word: string, side: string) => sides.set(word, (sides.get(word) ?? new Set()).add(side));
  for (const reading of story.readings) adjectives(reading, put);
  const only = (word: string): string | undefined => {
    const set = sides.get(word);
    return set?.size === 1 ? [...set][0] : undefined;
  };
  for (const {names, prose} of story.readings)
    for (const {name, start, side, kind} of names) {
      if (side || (kind !== "person" && kind !== "organisation")) continue;
      // "The surveyor, Nils Bro", "the barge Freya": the role right before a name lends it its country.
      const role = /(\p{Ll}+),?\s$/u.exec(prose.page.text.slice(Math.max(0, start - 24), start))?.[1];
      const known = role ? only(`*${role}`) : undefined;
      if (known) put(foldWord(name), known);
    }
  return (name) => {
    const folded = foldWord(name);
    const words = folded.split(" ");
    return only(folded) ?? (/^\p{Ll}/u.test(name) ? only(`*${words.at(-1)!}`) : undefined);
  };
}

/** "Danish surveyor Nils Bro", "the Danish barge Freya": the adjective, one to three plain words, and perhaps a name. */
function adjectives({names, prose}: ArticleReading, put: (word: string, side: string) => void): void {
  for (const {side, end, name} of names) {
    if (!side) continue;
    const after = prose.page.text.slice(end, end + 70);
    // "Danish", not "Denmark": what follows an adjective right away is a plain word.
    const found = /^\s((?:\p{Ll}{3,}\s){0,2}\p{Ll}{3,})(?:,?\s((?:\p{Lu}[\p{L}'’-]+\s?){1,3}))?/u.exec(after);
    if (!found || !adjective.test(name)) continue;
    const role = found[1]!.split(" ").at(-1)!;
    if (found[1]!.split(" ").some((word) => plain.has(word))) continue;
    put(`*${role}`, side);
    if (found[2]) put(foldWord(found[2].trim()), side);
  }
}

const adjective = /(?:an|ese|ish|ch|ic|i|sh|ss|ek|ian|ean)$/i;
const plain = new Set([
  "after",
  "and",
  "are",
  "but",
  "did",
  "for",
  "from",
  "had",
  "has",
  "have",
  "his",
  "her",
  "into",
  "its",
  "last",
  "not",
  "over",
  "said",
  "says",
  "that",
  "the",
  "was",
  "were",
  "when",
  "which",
  "who",
  "will",
  "with",
]);
