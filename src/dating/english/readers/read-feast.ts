import type {Which} from "../../time-meaning.js";
import type {Atom} from "../atoms-of.js";
import {feasts} from "../feast-words.js";
import {readYear} from "./read-year.js";
import type {TimeMatch} from "./time-match.js";

const whiches: Record<string, Which> = {last: "last", this: "this", next: "next"};
/** Names cut into atoms, by first word, longest first. */
const byFirst = new Map<string, {name: string; words: readonly string[]}[]>();
for (const name of Object.keys(feasts)) {
  const words = name.match(/'s|[^\s'.]+|['.]/g) ?? [];
  const list = byFirst.get(words[0]!) ?? [];
  list.push({name, words});
  list.sort((a, b) => b.words.length - a.words.length || (a.name < b.name ? -1 : 1));
  byFirst.set(words[0]!, list);
}

/** Reads a named day: "Christmas Eve", "last Easter", "Thanksgiving 2019". */
export function readFeast(atoms: readonly Atom[], at: number): TimeMatch | null {
  const which = whiches[atoms[at]?.lower ?? ""];
  const from = which === undefined ? at : at + 1;
  const first = atoms[from];
  if (!first || first.text[0] === first.lower[0]) return null;
  for (const {name, words} of byFirst.get(first.lower) ?? []) {
    if (!words.every((word, i) => atoms[from + i]?.lower === word)) continue;
    const next = from + words.length;
    // "Easter Island", "Earth Day Network", "Christmas Carol": a capital behind it makes it a part of a name.
    const following = atoms[next];
    if (following?.kind === "word" && following.text[0] !== following.lower[0]) return null;
    const year = readYear(atoms, atoms[next]?.lower === "of" || atoms[next]?.text === "," ? next + 1 : next);
    return {
      next: year?.next ?? next,
      kind: "date",
      meaning: {form: "feast", feast: name, which: which ?? null, ...(year ? {year: year.year} : {})},
    };
  }
  return null;
}
