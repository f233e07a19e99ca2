import type {Atom} from "../atoms-of.js";
import type {TimeMatch} from "./time-match.js";

const setValues: Record<string, string> = {
  second: "PT1S",
  minute: "PT1M",
  hour: "PT1H",
  day: "P1D",
  night: "XXXX-XX-XXTNI",
  week: "P1W",
  weekend: "XXXX-WXX-WE",
  month: "P1M",
  quarter: "P1Q",
  year: "P1Y",
  decade: "P10Y",
  century: "P100Y",
};

/** Reads what recurs: "every day", "each Monday", "daily", "per year", "15 a year", "on Mondays", "every two years". */
export function readSet(atoms: readonly Atom[], at: number): TimeMatch | null {
  const first = atoms[at];
  if (!first) return null;
  const {word, lower} = first;
  if (word?.set) {
    // "annual-report", "Daily Mirror", "New Weekly" are names.
    if (first.text[0] !== lower[0] && at > 0 && atoms[at - 1]!.kind === "word") return null;
    if (first.text[0] !== lower[0] && atoms[at + 1] && atoms[at + 1]!.text[0] !== atoms[at + 1]!.lower[0]) return null;
    return made(at + 1, word.set);
  }
  // "twice a week", "three times a day"
  const times =
    lower === "once" || lower === "twice"
      ? at + 1
      : (first.word?.count ?? 0) && atoms[at + 1]?.lower === "times"
        ? at + 2
        : null;
  if (times !== null && /^(?:a|an|per|each|every)$/.test(atoms[times]?.lower ?? "")) {
    const unit = atoms[times + 1]?.word;
    if (unit?.unit && !unit.plural) return made(times + 2, setValues[unit.unit]!);
  }
  if (lower === "every" || lower === "each") {
    let i = at + 1;
    const other = atoms[i]?.lower === "other" || atoms[i]?.lower === "single";
    if (other) i++;
    const count = atoms[i]?.kind === "number" ? Number(atoms[i]!.text) : (atoms[i]?.word?.count ?? null);
    if (count !== null && atoms[i + 1]?.word?.plural && atoms[i + 1]!.word!.unit) {
      const value = setValues[atoms[i + 1]!.word!.unit!]!;
      return made(i + 2, value.replace("1", String(count)));
    }
    return recurring(atoms, i, atoms[at + 1]?.lower === "other");
  }
  if (
    (lower === "per" || lower === "a" || lower === "an") &&
    atoms[at + 1]?.word?.unit &&
    !atoms[at + 1]!.word!.plural
  ) {
    if (lower !== "per" && !ratedBefore(atoms, at)) return null;
    const value = setValues[atoms[at + 1]!.word!.unit!];
    const behind = atoms[at + 2]?.lower ?? "";
    if (lower !== "per" && /^(?:ago|earlier|later|before|after|and|or|-|from|of)$/.test(behind)) return null;
    return value ? made(lower === "per" ? at + 2 : at + 2, value) : null;
  }
  if (lower === "weekends" && /^(?:at|on|during)$/.test(atoms[at - 1]?.lower ?? ""))
    return made(at + 1, setValues.weekend!);
  if (word?.weekday !== undefined && word.plural && first.text[0] !== lower[0])
    return made(at + 1, `XXXX-WXX-${word.weekday}`);
  return null;
}

function recurring(atoms: readonly Atom[], at: number, other: boolean): TimeMatch | null {
  const atom = atoms[at];
  if (!atom?.word || atom.word.plural) return null;
  const {unit, weekday, month, part, season} = atom.word;
  if (weekday !== undefined) return made(at + 1, `XXXX-WXX-${weekday}`);
  if (month !== undefined) return made(at + 1, `XXXX-${String(month).padStart(2, "0")}`);
  if (unit === "night" || (part && !unit)) return made(at + 1, `XXXX-XX-XXT${part ?? "NI"}`);
  if (season) return made(at + 1, `XXXX-${season}`);
  if (!unit) return null;
  const value = setValues[unit]!;
  return made(at + 1, other ? value.replace("1", "2") : value);
}

/** A number, a sum of money, "once" or "times" shortly before makes "a year" a rate and no length. */
function ratedBefore(atoms: readonly Atom[], at: number): boolean {
  const last = atoms[at - 1];
  if (!last) return false;
  if (
    /^(?:for|in|within|after|over|about|nearly|almost|than|least|of|is|was|takes?|took|lasted|only|just|and|or|by|to|from|once|the|that|,|with|before|until|such|on|at)$/.test(
      last.lower,
    )
  )
    return last.lower === "once";
  if (/^(?:times|twice|once)$/.test(last.lower)) return true;
  for (let i = at - 1; i >= Math.max(0, at - 5); i--) {
    const atom = atoms[i]!;
    if (atom.kind === "mark" && !/^[$€£%-]$/.test(atom.text)) return false;
    if (atom.kind === "number" && !/^(?:1[89]|20)\d\d$/.test(atom.text)) return true;
    if (atom.word?.count !== undefined && atom.word.unit === undefined) return true;
    if (/^(?:million|billion|times|percent|cents)$/.test(atom.lower)) return true;
  }
  return false;
}

function made(next: number, value: string): TimeMatch {
  return {next, kind: "set", meaning: {form: "set", value}};
}
