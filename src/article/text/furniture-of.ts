import type {FurnitureReason} from "../../page/page.js";
import {furniturePhrases} from "./english/furniture-words.js";

const whole = new Map<string, FurnitureReason>();
for (const {why, whole: phrases} of furniturePhrases)
  for (const phrase of phrases) if (!whole.has(phrase)) whole.set(phrase, why);

const announcedAs: Readonly<Record<string, FurnitureReason>> = {
  "about us": "footer",
  advertisement: "promotion",
  comment: "comments",
  comments: "comments",
  cookie: "cookie-notice",
  cookies: "cookie-notice",
  copyright: "legal-notice",
  disclaimer: "legal-notice",
  "legal disclaimer": "legal-notice",
  "legal notice": "legal-notice",
  listen: "promotion",
  newsletter: "newsletter",
  "note to editors": "legal-notice",
  privacy: "legal-notice",
  sponsored: "promotion",
  subscribe: "newsletter",
  terms: "legal-notice",
  tip: "promotion",
  tips: "promotion",
  watch: "promotion",
};

type Phrase = {
  readonly words: string;
  readonly why: FurnitureReason;
  readonly rank: number;
  readonly where: "anywhere" | "short" | "opening";
};

/** Phrases by their first word, so that a line costs its own length and not the number of phrases. */
const byFirstWord = new Map<string, Phrase[]>();
furniturePhrases.forEach(({why, ...lists}, rank) => {
  for (const where of ["anywhere", "short", "opening"] as const)
    for (const words of lists[where]) {
      const first = words.split(" ", 1)[0]!;
      byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), {words, why, rank, where}]);
    }
});

/**
 * The reason why a line, by its words alone, is the site speaking to its visitor and no report; null when it may be one.
 * `folded` is the line through `foldLine`, `raw` the line itself. Lines of more than 60 words are never. Linear.
 */
export function furnitureOf(folded: string, words: number, raw = ""): FurnitureReason | null {
  const alone = whole.get(folded);
  if (alone) return alone;
  const announced =
    /^(terms|disclaimer|legal disclaimer|legal notice|note to editors|copyright|about us|cookies?|privacy|advertisement|sponsored|newsletter|subscribe|comments?|read more|also read|read also|see also|more|related|watch|listen|tip|tips)\s*:/i.exec(
      raw,
    );
  if (announced) return announcedAs[announced[1]!.toLowerCase()] ?? "related";
  if (words > 60) return null;
  let best: Phrase | null = null;
  for (let at = 0; at < folded.length; ) {
    const space = folded.indexOf(" ", at);
    const stop = space < 0 ? folded.length : space;
    for (const phrase of byFirstWord.get(folded.slice(at, stop)) ?? []) {
      const end = at + phrase.words.length;
      if (!folded.startsWith(phrase.words, at) || (end < folded.length && folded[end] !== " ")) continue;
      const fits =
        phrase.where === "anywhere" ||
        (phrase.where === "short" ? words <= 16 : at === 0 && words <= 14 && announces(raw, phrase.words));
      if (fits && (best === null || phrase.rank < best.rank)) best = phrase;
    }
    at = stop + 1;
  }
  return best?.why ?? null;
}

/**
 * True when an opening phrase commands or announces: a colon behind it, a stop at the end, or few words. A single word
 * ("Download", "Phone") opens headlines too, so it needs the colon.
 */
function announces(raw: string, phrase: string): boolean {
  if (/^[^:|»>]{2,32}[:|»>]/.test(raw)) return true;
  return phrase.includes(" ") && (/[.!]$/.test(raw) || /^[^.!?]{0,40}$/.test(raw));
}
