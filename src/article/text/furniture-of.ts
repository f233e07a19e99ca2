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

/**
 * The reason why a line, by its words alone, is the site speaking to its visitor and no report; null when it may be one.
 * `folded` is the line through `foldLine`; at most 900 characters of it are looked at.
 */
export function furnitureOf(folded: string, words: number, raw = ""): FurnitureReason | null {
  const alone = whole.get(folded);
  if (alone) return alone;
  const announced =
    /^(terms|disclaimer|legal disclaimer|legal notice|note to editors|copyright|about us|cookies?|privacy|advertisement|sponsored|newsletter|subscribe|comments?|read more|also read|read also|see also|more|related|watch|listen|tip|tips)\s*:/i.exec(
      raw,
    );
  if (announced) return announcedAs[announced[1]!.toLowerCase()] ?? "related";
  const line = ` ${folded.slice(0, 900)} `;
  const visitor = words <= 60;
  for (const {why, anywhere, short, opening} of furniturePhrases) {
    if (visitor) for (const phrase of anywhere) if (line.includes(` ${phrase} `)) return why;
    if (words <= 16) for (const phrase of short) if (line.includes(` ${phrase} `)) return why;
    if (words <= 14 && announces(raw)) for (const phrase of opening) if (line.startsWith(` ${phrase} `)) return why;
  }
  return null;
}

/** True when a line is no sentence of a report and no headline: it announces with a colon, or commands and stops. */
function announces(raw: string): boolean {
  return /^[^:|»>]{2,32}[:|»>]/.test(raw) || /[.!]$/.test(raw) || /^[^.!?]{0,40}$/.test(raw);
}
