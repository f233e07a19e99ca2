import {roleWords} from "../../credit/role-words.js";
import {plainWords} from "../english/plain-words.js";
import {isMenuRow} from "../is-menu-row.js";
import type {Line} from "../line.js";

/**
 * The headline among the lines above a body: printed twice, sharing words with the body, followed by a date or byline, and
 * long enough. Null when no heading stands there, or none with the least share of words that is asked for.
 */
export function chooseHeadline(opening: readonly Line[], prose: readonly Line[], leastShared = 0): Line | null {
  const body = new Set<string>();
  for (const line of prose.slice(0, 6))
    for (const word of line.folded.slice(0, 3000).split(" ")) if (word.length > 3) body.add(word);
  const copiesOf = new Map<string, number>();
  for (const line of opening) copiesOf.set(line.folded, (copiesOf.get(line.folded) ?? 0) + 1);
  let best: Line | null = null;
  let bestScore = 0;
  let first = true;
  const head = headOf(opening);
  opening.forEach((line, i) => {
    if (line.role !== "heading" || line.words < 2 || line.words > 45) return;
    if (i < head && copiesOf.get(line.folded) === 1) return;
    if (opening[i + 1]?.role === "date" && (isPlaceOfDate(line, opening[i + 1]!) || isNameInPlace(opening, i))) return;
    const content = line.folded.split(" ").filter((word) => word.length > 3 && !plainWords.has(word));
    const common = content.filter((word) => body.has(word)).length;
    const shared = common / Math.max(3, content.length);
    const overDek = isOverDek(opening, i);
    if (shared < leastShared && !overDek) return;
    const copies = copiesOf.get(line.folded)! - 1;
    const next = opening[i + 1]?.role;
    const score =
      3 * Math.min(shared, 0.5) +
      Math.min(2, copies) * 1.5 +
      (line.words >= 4 ? 1 : 0) +
      (next === "date" || next === "byline" || isNameOverDate(opening, i + 1) ? 0.4 : 0) +
      (overDek ? 1.4 : 0) +
      (i > 0 && isOverDek(opening, i - 1) ? -1.4 : 0) +
      (line.bulleted ? -1 : 0) +
      (shared === 0 && isNameWithRole(line) ? -1.2 : 0) +
      // The line under a headline, the dek, shares its words too.
      (first && shared >= 0.2 && common >= 2 ? 1.3 : 0) +
      (/\s[|]\s/.test(line.text) ? -0.8 : 0) +
      // A title of few words right over the text, where nothing else speaks for any.
      (opening.length - 1 === i && line.words < 4 ? 0.1 : 0);
    if (shared >= 0.2 && common >= 2 && line.words >= 4) first = false;
    if (score > bestScore) {
      bestScore = score;
      best = line;
    }
  });
  return best;
}

/** How many lines at the top of a page are its head: those over the row of its sections, when another heading is left below. */
function headOf(opening: readonly Line[]): number {
  const row = opening.findIndex((line) => isMenuRow(line));
  if (row < 1 || row > 3 || opening[0]!.index !== 0) return 0;
  return opening.slice(row + 1).some((line) => line.role === "heading" && line.words >= 3 && !line.text.endsWith(","))
    ? row
    : 0;
}

/** "Puerto Varas," in front of a date on one line. */
function isPlaceOfDate(line: Line, date: Line): boolean {
  return line.block === date.block && line.text.endsWith(",");
}

/** "Ana Ruiz in Paita" between a headline and a date: the reporter. */
function isNameInPlace(opening: readonly Line[], i: number): boolean {
  const above = opening[i - 1];
  return (
    above?.role === "heading" &&
    above.words >= 4 &&
    /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,2} in \p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?$/u.test(
      opening[i]!.text,
    )
  );
}

/** "Jane Doe Political Correspondent": a byline without "by". */
function isNameWithRole(line: Line): boolean {
  return (
    line.words <= 8 &&
    line.folded.split(" ").some((word) => roleWords.has(word)) &&
    /^(?:\p{Lu}[\p{L}.'’-]*\s?){3,8}$/u.test(line.text)
  );
}

/** A heading over a longer line (or one in capitals over one that is not) and the author's or the date's below that: the lower one is the dek. */
function isOverDek(opening: readonly Line[], i: number): boolean {
  const [line, dek, third, fourth] = opening.slice(i, i + 4);
  if (!line || line.words < 4 || dek === undefined || (dek.role !== "heading" && dek.role !== "prose")) return false;
  const isShout = !/\p{Ll}/u.test(line.text) && /\p{Ll}/u.test(dek.text);
  if (dek.words <= line.words + 2 && !isShout) return false;
  return third?.role === "byline" || third?.role === "date" || (isBareName(third) && fourth?.role === "date");
}

function isBareName(line: Line | undefined): boolean {
  return /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,2}$/u.test(line?.text ?? "");
}

/** A lone name in the line behind, and a date behind that. */
function isNameOverDate(opening: readonly Line[], i: number): boolean {
  return isBareName(opening[i]) && opening[i + 1]?.role === "date";
}
