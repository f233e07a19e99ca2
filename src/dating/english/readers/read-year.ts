import type {Atom} from "../atoms-of.js";

/** Words behind which a four-digit number is a year. */
const beforeYear = new Set(
  "in since by until till from of to during for before after between and the through around late early mid fiscal year spring summer autumn fall winter until".split(
    " ",
  ),
);
const notBeforeYear = new Set(
  "no number room route highway suite flight than about nearly some least most almost roughly approximately over another psalm page model us usd resolution boeing airbus".split(
    " ",
  ),
);
/** Words that turn the number before them into a figure. */
const counted = new Set(
  "percent per miles mile feet foot kilometers kilometres metres meters km m yards tons tonnes points point people dollars euros pounds euro hours hour shares square watts megawatts mw words votes calories degrees barrels rpm cc".split(
    " ",
  ),
);

/** The year at an atom ("2014", "'82" after a mark), with one past its last atom; null when the number is something else. */
export function readYear(atoms: readonly Atom[], at: number): {readonly year: number; readonly next: number} | null {
  const atom = atoms[at];
  if (!atom) return null;
  const previous = atoms[at - 1];
  const following = atoms[at + 1];
  if (atom.kind === "mark") {
    const short = atoms[at + 1];
    if (!/^['’‘]$/.test(atom.text) || short?.kind !== "number" || !short.glued || !/^\d\d$/.test(short.text))
      return null;
    if (atom.glued || (atoms[at + 2]?.glued && atoms[at + 2]?.kind !== "mark")) return null;
    if (
      previous &&
      !beforeYear.has(previous.lower) &&
      previous.word?.season === undefined &&
      previous.word?.month === undefined
    )
      return null;
    const n = Number(short.text);
    return {year: n > 30 ? 1900 + n : 2000 + n, next: at + 2};
  }
  if (atom.kind !== "number" || !/^(?:1[5-9]|20)\d\d$/.test(atom.text)) return null;
  if (previous && atom.glued && !/^[("“'‘–—\-/[,]$/.test(previous.text)) return null;
  if (
    previous &&
    atom.glued &&
    /^[-–/]$/.test(previous.text) &&
    previous.glued &&
    !/^\d{4}$/.test(atoms[at - 2]?.text ?? "") &&
    atoms[at - 2]?.lower !== "mid"
  )
    return null;
  if (following?.glued && following.kind !== "mark") return null;
  if (following?.glued && /^[%$€£:°]$/.test(following.text)) return null;
  if (
    following?.glued &&
    following.text === "-" &&
    atoms[at + 2]?.glued &&
    atoms[at + 2]?.kind === "word" &&
    !/^(?:style|era)$/.test(atoms[at + 2]!.lower)
  )
    return null;
  if (previous && notBeforeYear.has(previous.lower) && !previous.word?.opens) return null;
  if (previous && /^[$€£#]$/.test(previous.text)) return null;
  if (
    previous &&
    isCapital(previous) &&
    following &&
    isCapital(following) &&
    !following.glued &&
    previous.word === undefined
  )
    return null;
  const open = previous === undefined || beforeYear.has(previous.lower) || previous.word?.month !== undefined;
  if (following?.kind === "word") {
    if (counted.has(following.lower)) return null;
    if (/^(?:street|st|avenue|ave|road|rd|drive|boulevard|lane|square)$/.test(atoms[at + 2]?.lower ?? "")) return null;
    if (
      !open &&
      /[^s]s$/.test(following.lower) &&
      following.text === following.lower &&
      !/^(?:was|is|has|as|its|this|his|plus)$/.test(following.lower)
    )
      return null;
  }
  return {year: Number(atom.text), next: at + 1};
}

/** A capital inside a sentence: "the Rotham 2000 Index" names a thing, not a year. */
function isCapital({text, lower, kind}: Atom): boolean {
  return kind === "word" && text[0] !== lower[0];
}
