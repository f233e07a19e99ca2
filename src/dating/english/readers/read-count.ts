import type {Atom} from "../atoms-of.js";

/** A number in digits or words before a unit; `count` is null for "several", "a few", "dozens of". */
export type CountMatch = {readonly next: number; readonly count: number | null};

/** Reads "12", "2.5", "twenty-one", "a hundred", "two and a half", "a couple of", "several", "a few" at an atom. */
export function readCount(atoms: readonly Atom[], at: number): CountMatch | null {
  const first = atoms[at];
  if (!first) return null;
  if (first.kind === "number") {
    const count = numberOf(first.text);
    return count === null ? null : withHalf(atoms, at + 1, count);
  }
  if (first.lower === "a" || first.lower === "an") {
    const second = atoms[at + 1];
    if (second && second.word?.count !== undefined && second.word.unit === undefined) {
      const rest = readCount(atoms, at + 1);
      return rest;
    }
    return null;
  }
  const {word} = first;
  if (word?.count === undefined || word.unit !== undefined) return null;
  let next = at + 1;
  let {count} = word;
  if (
    first.lower === "couple" ||
    first.lower.startsWith("dozens") ||
    first.lower.startsWith("hundreds") ||
    first.lower === "thousands"
  ) {
    if (atoms[next]?.lower === "of") next++;
    return {next, count};
  }
  if (first.lower === "single") return atoms[next]?.text === "-" ? {next, count: 1} : null;
  if (first.lower === "half") {
    const after = atoms[next]?.lower;
    if (after === "a" || after === "an" || after === "-") next++;
    return {next, count};
  }
  if (count === null) return {next, count};
  // "twenty-one", "two hundred"
  if (count >= 20 && count < 100 && atoms[next]?.lower === "-") {
    const ones = atoms[next + 1]?.word?.count;
    if (ones !== undefined && ones !== null && ones < 10 && ones >= 1) {
      count += ones;
      next += 2;
    }
  } else if (count < 20 && atoms[next]?.lower === "hundred") {
    count *= 100;
    next++;
  }
  return withHalf(atoms, next, count);
}

function withHalf(atoms: readonly Atom[], at: number, count: number): CountMatch {
  // "two and a half", "two-and-a-half"
  const step = atoms[at]?.text === "-" ? 2 : 1;
  const from = at + step - 1;
  if (atoms[from]?.lower === "and" && atoms[from + step]?.lower === "a" && atoms[from + 2 * step]?.lower === "half")
    return {next: from + 2 * step + 1, count: count + 0.5};
  if (atoms[at]?.text === "1" && atoms[at + 1]?.text === "/" && atoms[at + 2]?.text === "2" && atoms[at + 2]!.glued)
    return {next: at + 3, count: count + 0.5};
  const glyph = atoms[at];
  if (glyph?.text === "½") return {next: at + 1, count: count + 0.5};
  return {next: at, count};
}

function numberOf(text: string): number | null {
  if (!/^\d{1,3}(?:,\d{3})*(?:\.\d+)?$|^\d{1,7}(?:\.\d+)?$/.test(text)) return null;
  return Number(text.replaceAll(",", ""));
}
