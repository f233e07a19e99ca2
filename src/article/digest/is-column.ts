import {plainWords} from "../text/english/plain-words.js";
import {foldLine} from "../text/fold-line.js";

/**
 * Whether texts are items of a digest: three or more, none longer than four paragraphs, and hardly two of one subject, since the
 * sections of one report share its names. Each text is its headline with its paragraphs.
 */
export function isColumn(items: readonly {readonly head: string; readonly body: readonly string[]}[]): boolean {
  if (items.length < 3 || items.some(({body}) => body.length === 0 || body.length > 4)) return false;
  const uses = new Map<string, number>();
  const own = items.map(({head, body}) => new Set([head, ...body].flatMap(weightyWords)));
  for (const words of own) for (const word of words) uses.set(word, (uses.get(word) ?? 0) + 1);
  const shares = own.map((words) => [...words].filter((word) => uses.get(word)! > 1).length / Math.max(4, words.size));
  return shares.reduce((sum, share) => sum + share, 0) / shares.length < 0.2;
}

function weightyWords(text: string): string[] {
  return foldLine(text)
    .split(" ")
    .filter((word) => word.length >= 5 && !plainWords.has(word));
}
