import type {Prose} from "../text/prose.js";
import {courtesyTitles} from "./english/role-words.js";
import {surnames} from "./english/surname-gazetteer.js";
import {findRoles} from "./find-roles.js";
import {hasFamilyEnding} from "./has-family-ending.js";
import {isSide} from "./is-side.js";
import {isWord, looksLikeWord} from "./is-word.js";
import {foldName} from "./known-names.js";
import type {NameCandidate} from "./name-candidate.js";
import {kindFromContext, standsForGovernment} from "./name-context.js";
import {type NameMemory, personFor, rememberArticle} from "./name-memory.js";
import type {NameMention} from "./name-mention.js";
import type {PieceLine} from "./name-piece.js";
import {givenGender} from "./person-at.js";
import {readCandidates} from "./read-candidates.js";
import {readPieces} from "./read-pieces.js";

/**
 * The names of an article in text order, none overlapping: people (full name first, family name later), organisations, places, countries,
 * peoples and bare roles. Capitalised runs are read with gazetteers, titles and word lists; what a run alone does not settle is settled by
 * the article's memory (a full name elsewhere) and by the words around it; what nothing settles is left out. Linear in the text.
 */
export function findNames(prose: Prose): NameMention[] {
  const lines: PieceLine[] = prose.sentences.map((sentence, index) => readPieces(sentence, index));
  const candidates = lines.flatMap((line, index) => readCandidates(line, index));
  // Full sentences teach the memory before headlines in title case do.
  const shared = joinSharedSurnames(lines, candidates);
  const memory = rememberArticle([
    ...shared.filter(({line}) => !lines[line]!.weak),
    ...shared.filter(({line}) => lines[line]!.weak),
  ]);
  const voted = voteKinds(lines, shared, memory);
  const settled: NameMention[] = [];
  shared.forEach((candidate, at) => {
    const line = lines[candidate.line]!;
    const mention = settle(candidate, at, line, memory, voted);
    if (mention) settled.push(mention);
  });
  return findRoles(lines, settled);
}

function settle(
  candidate: NameCandidate,
  at: number,
  line: PieceLine,
  memory: NameMemory,
  voted: ReadonlyMap<string, NameMention["kind"]>,
): NameMention | null {
  const {kind, name, how, sure, from, to} = candidate;
  const folded = foldName(name);
  const give = (as: Omit<NameMention, "start" | "end" | "sentence">): NameMention => ({
    start: line.pieces[from]!.start,
    end: candidate.ownS ? line.pieces[to - 1]!.through : line.pieces[to - 1]!.end,
    sentence: line.sentence,
    ...as,
    ...(candidate.side !== undefined && as.side === undefined ? {side: candidate.side} : {}),
    ...(candidate.role !== undefined ? {role: candidate.role} : {}),
  });
  if (kind === "person" && how === "full") {
    if (!sure && voted.get(folded) && voted.get(folded) !== "person")
      return give({kind: voted.get(folded)!, name, key: `${voted.get(folded)}:${folded}`, how: "full"});
    const person = memory.byKey.get(`person:${folded}`) ?? longer(memory, folded);
    return give({kind: "person", name: person?.name ?? name, key: person?.key ?? `person:${folded}`, how: "full"});
  }
  const single = !folded.includes(" ") || kind === "unknown" || kind === "person";
  if (single && kind !== "people" && kind !== "country" && !(kind === "organisation" && sure)) {
    const gender = courtesyGender(candidate.role);
    const people = memory.bySurname.get(folded) ?? [];
    const asPerson = kind === "person" || kind === "unknown" || !isPlaceLike(line, candidate);
    if (people.length > 0 && asPerson) {
      const person = personFor(memory, folded, at, candidate.line, gender);
      return give(
        person
          ? {kind: "person", name: person.name, key: person.key, how: "surname"}
          : {kind: "person", name, key: `person:${folded}`, how: "surname"},
      );
    }
    const named = memory.byGiven.get(folded) ?? [];
    const body = named.length === 1 ? foldName(named[0]!.name) : "";
    if (body && voted.get(body) === "organisation")
      return give({kind: "organisation", name: named[0]!.name, key: `organisation:${body}`, how: "full"});
    if (named.length === 1 && !candidate.common && (kind === "person" || kind === "unknown"))
      return give({kind: "person", name: named[0]!.name, key: named[0]!.key, how: "given"});
  }
  if (kind === "person" && (sure || candidate.role !== undefined))
    return give({kind: "person", name, key: `person:${folded}`, how: "surname"});
  if (kind === "organisation" || kind === "unknown" || kind === "person") {
    const known = candidate.common ? undefined : memory.organisations.get(folded);
    if (known && known.name !== name && !(kind === "organisation" && sure && name.length > known.name.length))
      return give({
        kind: "organisation",
        name: known.name,
        key: `organisation:${foldName(known.name)}`,
        how: how === "acronym" ? "acronym" : "full",
        ...(known.side === undefined ? {} : {side: known.side}),
      });
  }
  const open = kind === "unknown" || ((kind === "person" || kind === "place") && !sure);
  if (open && !(kind === "place" && (voted.get(folded) === "place" || isPlaceLike(line, candidate)))) {
    const as = candidate.common ? undefined : voted.get(folded);
    if (!as) return null;
    return give({
      kind: as,
      name,
      key: `${as}:${folded}`,
      how: as === "person" ? (kind === "person" ? "given" : "surname") : "full",
    });
  }
  if (kind === "place" && isSide(line, from, to))
    return give({kind: "organisation", name, key: `organisation:${folded}`, how: "full"});
  if (kind === "place" && candidate.side !== undefined && standsForGovernment(line.pieces, from, to))
    return give({
      kind: "country",
      name,
      key: `government:${candidate.side.toLowerCase()}`,
      how: "metonym",
      metonym: true,
    });
  if (kind === "organisation" && how === "metonym")
    return give({kind, name, key: `organisation:${folded}`, how: "metonym", metonym: true});
  return give({kind, name, key: `${kind}:${folded}`, how});
}

function courtesyGender(role: string | undefined): "f" | "m" | null {
  const gender = role === undefined ? "" : (courtesyTitles.get(role.toLowerCase().replace(/\.$/, "")) ?? "");
  return gender === "" ? null : gender;
}

function longer(memory: NameMemory, folded: string) {
  const words = folded.split(" ");
  return memory.bySurname.get(words.at(-1)!)?.find((one) => one.last === words.at(-1) && one.given === words[0]);
}

function isPlaceLike(line: PieceLine, {from, kind}: NameCandidate): boolean {
  if (kind !== "place") return false;
  const before = line.pieces[from - 1]?.lower ?? "";
  return /^(?:in|at|from|near|of|to|around|outside|inside|across|for)$/.test(before);
}

/** Kinds of names that no list knows, by what stands around all their mentions. Ties and silence leave them out. */
function voteKinds(
  lines: readonly PieceLine[],
  candidates: readonly NameCandidate[],
  memory: NameMemory,
): ReadonlyMap<string, NameMention["kind"]> {
  const votes = new Map<string, {person: number; place: number; organisation: number; opening: boolean}>();
  for (const candidate of candidates) {
    if ((candidate.sure && candidate.kind !== "unknown") || candidate.common) continue;
    const folded = foldName(candidate.name);
    let vote = votes.get(folded);
    if (!vote) {
      vote = {person: 0, place: 0, organisation: 0, opening: true};
      if (candidate.kind === "person") vote.person += candidate.how === "full" ? 1 : 0.6;
      if (candidate.kind === "unknown" && surnames.has(folded)) vote.person += 1;
      else if (candidate.kind === "unknown" && hasFamilyEnding(folded)) vote.person += 0.4;
      if (candidate.kind === "organisation") vote.organisation += 1;
      if (candidate.kind === "place") vote.place += 0.4;
      votes.set(folded, vote);
    }
    const line = lines[candidate.line]!;
    // A word that stands only where every word has a capital may be none.
    if (!line.pieces[candidate.from]!.first && !line.weak) vote.opening = false;
    if (line.weak) continue;
    const lean = kindFromContext(line, candidate.from, candidate.to);
    vote.person += lean.person;
    vote.place += lean.place;
    vote.organisation += lean.organisation;
  }
  const kinds = new Map<string, NameMention["kind"]>();
  for (const [folded, {person, place, organisation, opening}] of votes) {
    const most = Math.max(person, place, organisation);
    if (most < 0.5 || (isWord(folded) && most < 1.5)) continue;
    if (opening && most < 1.5 && looksLikeWord(folded)) continue;
    if (memory.bySurname.has(folded)) continue;
    kinds.set(folded, most === person ? "person" : most === place ? "place" : "organisation");
  }
  return kinds;
}

/** "Henrik and Joakim Sandell": the first of the two gets the family name they share. */
function joinSharedSurnames(lines: readonly PieceLine[], candidates: readonly NameCandidate[]): NameCandidate[] {
  return candidates.map((candidate, at) => {
    const next = candidates[at + 1];
    const {pieces} = lines[candidate.line]!;
    const isOne = candidate.kind === "person" ? candidate.how === "given" : candidate.kind === "unknown";
    if (!isOne || !next || next.line !== candidate.line || next.kind !== "person" || next.how !== "full")
      return candidate;
    const words = next.name.split(" ");
    if (next.from !== candidate.to + 1 || pieces[candidate.to]?.lower !== "and" || candidate.to - candidate.from !== 1)
      return candidate;
    if (pieces[candidate.from]!.possessive || words.length < 2) return candidate;
    const gender = givenGender(pieces[candidate.from]!.lower);
    if (gender === null && surnames.has(pieces[candidate.from]!.lower)) return candidate;
    const {gender: _, ...rest} = candidate;
    return {
      ...rest,
      kind: "person",
      how: "full",
      sure: true,
      name: [candidate.name, ...words.slice(1)].join(" "),
      ...(gender === "f" || gender === "m" ? {gender} : {}),
    };
  });
}
