import {verbReading} from "../text/words/verb-forms.js";
import {commonWords, functionWords} from "./english/common-words.js";
import {lowerBodies} from "./english/organisation-words.js";
import {honorifics, roleModifiers, roleNouns} from "./english/role-words.js";
import {foldName} from "./known-names.js";
import type {NameMention} from "./name-mention.js";
import type {NamePiece, PieceLine} from "./name-piece.js";

const narrowing = new Set(
  "central supreme constitutional appeals border coast space district-court high lower upper armed ground".split(" "),
);

/**
 * Adds what lower-case words say: the role and side of a named person ("Kremlin spokesman Anders Holm", "Holm, the mayor of Lund"), bodies named after
 * a country or city ("the Oslo court"), and bare roles ("the president"), which become the person who has the role when only one does.
 */
export function findRoles(lines: readonly PieceLine[], names: readonly NameMention[]): NameMention[] {
  const byLine = new Map<number, NameMention[]>();
  for (const name of names) {
    const list = byLine.get(name.sentence);
    if (list) list.push(name);
    else byLine.set(name.sentence, [name]);
  }
  const dressed = lines.map((line) => dressLine(line, byLine.get(line.sentence) ?? []));
  const holders = rolesOf(dressed.flat());
  const sideOf = new Map(holders.map(({key, side}) => [key, side]));
  const roleOf = new Map(
    holders.map(({key, roles}) => [key, [...roles].find((role) => !isCourtesy(role)) ?? [...roles][0]]),
  );
  return lines.flatMap((line, at) => {
    // Side and role hold for every mention of the person in the article.
    const here = dressed[at]!.map((name) => {
      if (name.kind !== "person") return name;
      const side = name.side ?? sideOf.get(name.key);
      const role = isCourtesy(name.role) ? (roleOf.get(name.key) ?? name.role) : name.role;
      return {...name, ...(side === undefined ? {} : {side}), ...(role === undefined ? {} : {role})};
    });
    return [...here, ...bareRoles(line, here, holders)].sort((a, b) => a.start - b.start || a.end - b.end);
  });
}

const mostNames = 400;

function isCourtesy(role: string | undefined): boolean {
  return role === undefined || honorifics.has(role);
}

/** Role and side for each person of a line; "Norwegian police" becomes one body. */
function dressLine({pieces}: PieceLine, names: readonly NameMention[]): NameMention[] {
  // What no sentence of prose has is left as it is: looking around each name would take too long.
  if (names.length === 0 || names.length > mostNames) return [...names];
  const startAt = new Map(pieces.map((piece, index) => [piece.start, index]));
  const endAt = new Map(pieces.map((piece, index) => [piece.end, index]));
  return names.map((name, at) => {
    const from = startAt.get(name.start) ?? -1;
    const to = (endAt.get(name.end) ?? -2) + 1;
    if (from < 0 || to < 1) return name;
    if (name.kind === "person") return dressPerson(pieces, names, at, from, to);
    return bodyOf(pieces, name, to) ?? name;
  });
}

function dressPerson(
  pieces: readonly NamePiece[],
  names: readonly NameMention[],
  at: number,
  from: number,
  to: number,
): NameMention {
  const name = names[at]!;
  // Backwards: "(Danish) (deputy foreign) minister" in either case.
  // "the fire service's director Datuk Hamid Noor": an honorific parts no role from its name.
  let c = from;
  while (
    c > 0 &&
    c > from - 4 &&
    (honorifics.has(pieces[c - 1]!.lower) || /^[.'’]$/.test(pieces[c - 1]!.text) || pieces[c - 1]!.lower === "tan")
  )
    c--;
  if (!roleNouns.has(pieces[c - 1]?.lower ?? "")) c = from;
  let k = c;
  while (
    k > 0 &&
    (roleNouns.has(pieces[k - 1]!.lower) || roleModifiers.has(pieces[k - 1]!.lower) || pieces[k - 1]!.text === ".")
  )
    k--;
  while (k < c && !roleNouns.has(pieces[k]!.lower) && !roleModifiers.has(pieces[k]!.lower)) k++;
  let role = name.role;
  if (k < c && pieces.slice(k, c).some(({lower}) => roleNouns.has(lower)))
    role = wordsOf(pieces, k, c).replace(/\s*\.$/, "");
  // "the port's deputy director, Anna Vold"
  if (
    k === from &&
    role === undefined &&
    pieces[from - 1]?.text === "," &&
    roleNouns.has(pieces[from - 2]?.lower ?? "")
  ) {
    let b = from - 2;
    while (b > 0 && roleModifiers.has(pieces[b - 1]!.lower)) b--;
    role = wordsOf(pieces, b, from - 1);
    k = b;
  }
  const start = pieces[k]!.start;
  const owner = names.slice(0, at).findLast((one) => one.end <= start && start - one.end <= 3 && one.kind !== "person");
  let side = k < from ? owner?.side : undefined;
  // Forwards: ", the (former) mayor of Lund,".
  if (pieces[to]?.text === ",") {
    for (let j = to + 1; j < pieces.length && j < to + 14; j++) {
      const piece = pieces[j]!;
      if (piece.shape === "mark" && piece.text !== "-") break;
      if (/^(?:who|which|said|says|was|is|has|had|and|whose|told|where|were)$/.test(piece.lower)) break;
      if (!roleNouns.has(piece.lower)) continue;
      let b = j;
      while (b > to + 1 && roleModifiers.has(pieces[b - 1]!.lower)) b--;
      role ??= wordsOf(pieces, b, j + 1);
      side ??= names.find(
        (one) =>
          one.start >= pieces[to]!.start &&
          one.start <= piece.end + 30 &&
          one.kind !== "person" &&
          one.side !== undefined,
      )?.side;
      break;
    }
  }
  const {role: _, ...rest} = name;
  return {
    ...rest,
    ...(side !== undefined && name.side === undefined ? {side} : {}),
    ...(role !== undefined ? {role: role.toLowerCase() === role || role === "" ? role : lowerRole(role)} : {}),
  };
}

/** "Prime Minister" -> "prime minister"; what names a body keeps its capitals. */
function lowerRole(role: string): string {
  return role.toLowerCase();
}

function bodyOf(pieces: readonly NamePiece[], name: NameMention, to: number): NameMention | null {
  if (name.kind !== "people" && name.kind !== "country" && name.kind !== "place") return null;
  let k = to;
  while (
    k < to + 3 &&
    (narrowing.has(pieces[k]?.lower ?? "") ||
      (roleModifiers.has(pieces[k]?.lower ?? "") && !lowerBodies.has(pieces[k]?.lower ?? "")))
  )
    k++;
  const head = pieces[k];
  if (head?.shape !== "lower" || !lowerBodies.has(head.lower) || roleNouns.has(head.lower)) return null;
  // "the Danish police chief": the body only narrows a role.
  if (roleNouns.has(pieces[k + 1]?.lower ?? "")) return null;
  const words = `${name.name} ${wordsOf(pieces, to, k + 1)}`;
  return {
    start: name.start,
    end: head.end,
    sentence: name.sentence,
    kind: "organisation",
    name: words,
    key: `organisation:${foldName(words)}`,
    how: "full",
    ...(name.side === undefined ? {} : {side: name.side}),
  };
}

type Holder = {
  readonly name: string;
  readonly key: string;
  readonly roles: Set<string>;
  readonly side: string | undefined;
};

function rolesOf(names: readonly NameMention[]): readonly Holder[] {
  const holders = new Map<string, Holder & {side: string | undefined}>();
  for (const {kind, key, name, role, side} of names) {
    if (kind !== "person") continue;
    let holder = holders.get(key);
    if (!holder) {
      holder = {name, key, roles: new Set(), side};
      holders.set(key, holder);
    }
    if (role) holder.roles.add(role);
    holder.side ??= side;
  }
  return [...holders.values()];
}

function bareRoles(
  {pieces, sentence}: PieceLine,
  names: readonly NameMention[],
  holders: readonly Holder[],
): NameMention[] {
  const found: NameMention[] = [];
  if (names.length > mostNames) return found;
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i]!;
    if (!roleNouns.has(piece.lower)) continue;
    if (names.some((name) => name.start <= piece.start && piece.start < name.end)) continue;
    if (roleNouns.has(pieces[i + 1]?.lower ?? "")) continue;
    // "the expert level", "the official version": the word only narrows the next one.
    const noun = pieces[i + 1];
    if (
      noun?.shape === "lower" &&
      commonWords.has(noun.lower) &&
      !functionWords.has(noun.lower) &&
      !verbReading(noun.lower)
    )
      continue;
    const next = names.find((name) => name.start >= piece.end);
    if (next && next.kind === "person" && next.start - piece.end <= 2) continue;
    let from = i;
    while (from > 0 && roleModifiers.has(pieces[from - 1]!.lower)) from--;
    const role = wordsOf(pieces, from, i + 1).toLowerCase();
    const owner = names.find(
      (name) => name.end <= pieces[from]!.start && pieces[from]!.start - name.end <= 3 && name.kind !== "person",
    );
    const same = pieces[from - 1]?.lower === "same" ? 1 : 0;
    const before = owner ? undefined : pieces[from - 1 - same];
    if (!owner && before?.lower !== "the") continue;
    let side = owner?.side;
    let end = piece.end;
    if (pieces[i + 1]?.lower === "of") {
      const of = names.find((name) => name.start >= pieces[i + 1]!.end && name.start - pieces[i + 1]!.end <= 5);
      if (of) {
        side ??= of.side;
        end = of.end;
      }
    }
    const start = owner ? pieces[from]!.start : before!.start;
    const fits = holders.filter(
      (one) => sameRole(one.roles, role) && (side === undefined || one.side === undefined || one.side === side),
    );
    const person = fits.length === 1 ? fits[0]! : null;
    found.push({
      start,
      end: Math.max(end, piece.end),
      sentence,
      kind: "role",
      name: person?.name ?? role,
      key: person?.key ?? `role:${side?.toLowerCase() ?? ""}:${role}`,
      how: "title",
      role,
      ...((side ?? person?.side) === undefined ? {} : {side: (side ?? person!.side)!}),
    });
  }
  return found.filter(
    (one, at) =>
      !names.some((name) => name.start < one.end && one.start < name.start && name.end > one.end) &&
      (at === 0 || found[at - 1]!.end <= one.start),
  );
}

function sameRole(roles: ReadonlySet<string>, role: string): boolean {
  for (const one of roles) if (one === role || one.endsWith(" " + role) || role.endsWith(" " + one)) return true;
  return false;
}

function wordsOf(pieces: readonly NamePiece[], from: number, to: number): string {
  let words = "";
  for (let k = from; k < to; k++) words += (k > from && !pieces[k]!.glued ? " " : "") + pieces[k]!.text;
  return words;
}
