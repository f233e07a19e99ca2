import type {Extent} from "../../text/span.js";
import {dashMarks} from "./dash-marks.js";

/** Words in quotation marks, marks included. `depth` 0 stands in plain text, 1 inside another quotation; `isLower` words begin with a small letter. */
export type Marked = Extent & {
  readonly depth: 0 | 1;
  readonly single: boolean;
  readonly closed: boolean;
  readonly isLower: boolean;
};

const isSpace = (c: string | undefined) => c === undefined || /[\s\u00a0]/.test(c);
const opensAfter = (c: string | undefined) => isSpace(c) || /[([{—–\-/"“«‹:]/.test(c!);
const closesBefore = (c: string | undefined) => isSpace(c) || /[.,;:!?)\]}—–\-/"”»'’…]/.test(c!);
const isLetter = (c: string | undefined) => c !== undefined && /[\p{L}\p{N}]/u.test(c);

/**
 * The quotations of one paragraph in text order: curly, straight, low and angle marks, single marks only when they are spaced like marks. A
 * mark left open runs to the end of the paragraph, as the first paragraphs of a long quotation do. Linear in the paragraph.
 */
export function pairMarks(text: string, start: number, end: number): Marked[] {
  const dashed = dashMarks(text, start, end);
  if (dashed) return dashed.map((one) => ({...one, depth: 0, single: false, closed: true, isLower: false}));
  const found: Omit<Marked, "isLower">[] = [];
  let open = -1;
  // Up to here no closing single mark stands: not looked through twice.
  const barren = {until: 0};
  let closer = "";
  for (let i = start; i < end; i++) {
    const c = text[i]!;
    if (open < 0) {
      if (c === "»" && opensAfter(i > start ? text[i - 1] : undefined)) {
        open = i;
        closer = "«";
      } else if (c === "“" || c === "„" || c === "«" || c === '"' || c === "‟") {
        // A straight mark that closes nothing ("6'2\"") and ends a word is no opening.
        if (c === '"' && !opensAfter(i > start ? text[i - 1] : undefined) && isSpace(text[i + 1])) continue;
        open = i;
        closer = c === "“" ? "”" : c === "„" ? "“”" : c === "«" ? "»" : c === "‟" ? "”" : '"';
      } else if (c === "‘" || c === "'" || c === "’") {
        const to = closeSingle(text, i, start, end, barren);
        if (to > 0) {
          found.push({start: i, end: to, depth: 0, single: true, closed: true});
          i = to - 1;
        }
      }
      continue;
    }
    if (closer.includes(c) || (closer === "”" && c === '"') || (closer === '"' && c === "”")) {
      found.push({start: open, end: i + 1, depth: 0, single: false, closed: true});
      open = -1;
    } else if (c === "“" && closer === "”" && opensAfter(text[i - 1])) {
      // A second opening before any closing: the first one lost its end where the sentence before ended.
      found.push({start: open, end: trimEnd(text, open, i), depth: 0, single: false, closed: false});
      open = i;
    } else if (c === "‘" || c === "'") {
      const to = closeSingle(text, i, open, end, barren);
      if (to > 0) {
        found.push({start: i, end: to, depth: 1, single: true, closed: true});
        i = to - 1;
      }
    }
  }
  if (open >= 0) {
    const to = trimEnd(text, open, end);
    if (to - open > 12) found.push({start: open, end: to, depth: 0, single: false, closed: false});
  }
  return found
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map((one) => ({...one, isLower: /^\p{Ll}/u.test(text.slice(one.start + 1, one.start + 3))}));
}

function trimEnd(text: string, start: number, end: number): number {
  let to = end;
  while (to > start && isSpace(text[to - 1])) to--;
  return to;
}

/** Where a quotation in single marks that opens at `at` ends, or 0: an apostrophe opens nothing. */
function closeSingle(text: string, at: number, start: number, end: number, barren: {until: number}): number {
  const curly = text[at] === "‘";
  const before = at > start ? text[at - 1] : undefined;
  if (!opensAfter(before) || !(isLetter(text[at + 1]) || /["“$£€[(.]/.test(text[at + 1] ?? ""))) return 0;
  if (text[at] === "’") return 0;
  // "'90s", "'n'", "'em", "'tis"
  if (/^(?:\d0s|n\b|em\b|til\b|tis\b|twas\b|cause\b)/i.test(text.slice(at + 1, at + 7))) return 0;
  const last = Math.min(end, at + 600);
  let weak = 0;
  for (let i = Math.max(at + 2, barren.until); i < last; i++) {
    const c = text[i]!;
    if (c === "\n" && text[i + 1] === "\n") break;
    if (c !== "'" && c !== "’") continue;
    if (curly && c === "'") continue;
    if (isSpace(text[i - 1]) || !closesBefore(text[i + 1])) continue;
    if (isLetter(text[i + 1])) continue;
    // "the unions' vote": a plural owner inside the words; taken only when nothing better follows.
    if (/s/i.test(text[i - 1]!) && /^[\s\u00a0]\p{Ll}/u.test(text.slice(i + 1, i + 3))) {
      if (weak === 0) weak = i + 1;
      continue;
    }
    if (weak > 0 && i - weak > 80) return weak;
    return i + 1;
  }
  if (weak === 0 && !curly) barren.until = last;
  return weak;
}
