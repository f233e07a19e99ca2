import type {Token} from "./prose.js";

// A number keeps its inner commas and points ("12,000.5"), a word its inner apostrophes and hyphens ("mid-July", "Baku's").
const piece =
  /(\p{N}+(?:[.,]\p{N}+)*)|([\p{L}\p{M}](?:[\p{L}\p{M}\p{N}]|['’](?=[\p{L}])|[-‐‑](?=[\p{L}\p{N}])|\.(?=\p{L}\.)|(?<=\.\p{L})\.)*)|([^\s\p{L}\p{N}\p{Z}\u200b-\u200f\ufeff])/gu;

/**
 * Words, numbers and marks of `text` between two offsets, in order, with offsets into `text`. Linear in the length.
 * A possessive "'s" stays inside its word token; `lower` folds curly apostrophes and case, for looking words up.
 */
export function tokensOf(text: string, start = 0, end = text.length): Token[] {
  const tokens: Token[] = [];
  // What lies behind the end is not looked at: a page of characters that are no piece would be searched again for every sentence.
  const within = end < text.length ? text.slice(0, end) : text;
  piece.lastIndex = start;
  for (;;) {
    const found = piece.exec(within);
    if (!found) break;
    const at = found.index;
    const stop = at + found[0].length;
    const slice = found[0];
    tokens.push({
      start: at,
      end: stop,
      text: slice,
      lower: foldWord(slice),
      kind: found[1] !== undefined ? "number" : found[2] !== undefined ? "word" : "mark",
    });
  }
  return tokens;
}

/** Lower case with straight apostrophes and plain hyphens; for comparing words, never for showing them. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  return /[\u0080-\uffff]/.test(lower)
    ? lower
        .normalize("NFC")
        .replace(/[’‘ʼ]/g, "'")
        .replace(/[‐‑]/g, "-")
        .replace(/[“”„«»]/g, '"')
    : lower;
}
