import {verbReading} from "../text/words/verb-forms.js";
import {commonWords, functionWords} from "./english/common-words.js";
import {bodyOpeners, clubWords, nameParticles, occasionWords, stopAcronyms} from "./english/name-shape-words.js";
import {organisationHeads} from "./english/organisation-words.js";
import {roleNouns} from "./english/role-words.js";
import {surnames} from "./english/surname-gazetteer.js";
import {isWord, looksLikeWord} from "./is-word.js";
import {isKnown, knownHere} from "./known-here.js";
import type {KnownName} from "./known-names.js";
import type {NameCandidate} from "./name-candidate.js";
import type {NamePiece, PieceLine} from "./name-piece.js";
import {occasionAt} from "./occasion-at.js";
import {organisationAt} from "./organisation-at.js";
import {givenGender, isInitial, personAt, titleEnd} from "./person-at.js";
import {datelineAt, placeAt, stateAt} from "./place-at.js";

/** The stretches of a line that may be names, left to right, none overlapping. Linear: every piece starts at most one candidate. */
export function readCandidates(line: PieceLine, lineIndex: number): NameCandidate[] {
  const {pieces} = line;
  const found: NameCandidate[] = [];
  let i = 0;
  while (i < pieces.length) {
    const candidate = isCapital(pieces[i]) ? candidateAt(line, lineIndex, i) : null;
    if (candidate) found.push(candidate);
    i = candidate ? Math.max(candidate.to, i + 1) : i + 1;
  }
  return found;
}

function isCapital(piece: NamePiece | undefined): boolean {
  return piece !== undefined && (piece.shape === "capital" || piece.shape === "capitals");
}

// No name is longer; a page of capitals must not make every word look to its end.
const longestRun = 24;

// Where the run of capitalised words around `at` ends: over "&", points of initials and titles, and small words inside names.
function runEnd(pieces: readonly NamePiece[], at: number): number {
  let i = at;
  const stop = Math.min(pieces.length, at + longestRun);
  while (i < stop) {
    const piece = pieces[i]!;
    if (isCapital(piece)) i++;
    else if (piece.text === "." && piece.glued && goesOn(pieces, i + 1) && isAbbreviation(pieces, i - 1)) i++;
    else if (piece.text === "&" && isCapital(pieces[i + 1])) i++;
    else if (nameParticles.has(piece.lower) && piece.shape === "lower") {
      let k = i;
      while (k < i + 3 && nameParticles.has(pieces[k]?.lower ?? "")) k++;
      if (!isCapital(pieces[k])) break;
      i = k;
    } else break;
  }
  return Math.min(i, stop);
}

function goesOn(pieces: readonly NamePiece[], at: number): boolean {
  return isCapital(pieces[at]) || (nameParticles.has(pieces[at]?.lower ?? "") && isCapital(pieces[at + 1]));
}

const abbreviations = new Set(
  "mr mrs ms dr st sen gen gov rep col lt maj sgt capt rev prof hon jr sr mt ft cmdr adm brig cllr det insp supt messrs inc corp co ltd no".split(
    " ",
  ),
);

function isAbbreviation(pieces: readonly NamePiece[], at: number): boolean {
  const piece = pieces[at];
  return piece !== undefined && (abbreviations.has(piece.lower) || isInitial(pieces, at));
}

function candidateAt(line: PieceLine, lineIndex: number, at: number): NameCandidate | null {
  const {pieces, weak} = line;
  const first = pieces[at]!;
  const end = runEnd(pieces, at);
  const entry = knownHere(pieces, at);
  // "Reus Holm": a town that people are named like, with a family name behind it.
  const known = entry?.known.doubtful && isNameNext(pieces, at + 1) ? null : entry;
  const make = (to: number, kind: NameCandidate["kind"], sure: boolean, more: Partial<NameCandidate> = {}) => ({
    line: lineIndex,
    from: at,
    to,
    kind,
    name: nameOf(pieces, at, to),
    how: "full" as const,
    sure,
    ...more,
  });

  const dateline = datelineAt(pieces, at);
  if (dateline > (known?.length ?? 0)) return make(dateline, "place", true);
  // "DT Tyson Jackson": a rank, a unit or a table's head in capitals begins no name.
  if (first.shape === "capitals" && stopAcronyms.has(first.text) && !known) return null;
  if (
    functionWords.has(first.lower) &&
    !known &&
    !isInitial(pieces, at) &&
    !(givenGender(first.lower) && isNameNext(pieces, at + 1) && !(first.first && first.lower === "an"))
  )
    return null;

  const state = stateAt(pieces, at);
  if (state) return make(state.to, "place", true, {name: state.name, side: "USA"});

  const side = resultSide(line, at, end);
  if (side > 0 && known?.known.kind !== "country") return make(side, "organisation", true);

  // A title with a name behind it: the name alone is the mention.
  const titled = titleEnd(pieces, at, end);
  if (titled > at && !(known && known.length > titled - at)) {
    if (organisationAt(pieces, at, end) > titled) {
      const to = organisationAt(pieces, at, end);
      return make(to, "organisation", true);
    }
    const from = titled;
    if (from < pieces.length && from < runEnd(pieces, Math.min(from, end)) && isCapital(pieces[from])) {
      const inner = knownHere(pieces, from);
      const to =
        inner && inner.length > 1 && inner.known.kind !== "people"
          ? 0
          : personAt(pieces, from, runEnd(pieces, from), true);
      if (to > from && !(inner && inner.known.kind === "people") && !(weak && commonWords.has(pieces[from]!.lower)))
        return {
          ...personCandidate(pieces, lineIndex, from, to),
          role: nameOf(pieces, at, titled).replace(/\.$/, ""),
          sure: true,
        };
    }
    // "added Baker": a family name that is a trade, if the article knows it.
    return first.first || weak || titled > at + 1 ? null : make(titled, "unknown", false, {common: true});
  }

  const organisation = organisationAt(pieces, at, end);
  if (organisation > at + (known?.length ?? 0)) {
    const side = known && known.known.sides.length === 1 ? known.known.sides[0] : undefined;
    const sure = !weak || !commonWords.has(first.lower) || first.shape === "capitals";
    if (isTown(pieces, at, organisation)) return make(organisation, "place", true);
    return make(organisation, "organisation", sure, side === undefined ? {} : {side});
  }

  // "Orra Cup", "Vessin Grand Prix": an occasion, no place or actor.
  const occasion = occasionAt(pieces, at, end);
  if (occasion > at + (known?.length ?? 0) && !weak) return make(occasion, "unknown", false, {common: true});

  if (
    bodyOpeners.has(first.text) &&
    !known &&
    isCapital(pieces[at + 1]) &&
    !functionWords.has(pieces[at + 1]!.lower) &&
    !weak
  )
    return make(Math.min(end, at + 1 + Math.max(1, knownHere(pieces, at + 1)?.length ?? 1)), "organisation", true);

  const place = placeAt(pieces, at, end);
  if (place > at + (known?.length ?? 0) && !(known && occasionWords.has(pieces[place]?.text ?? "")))
    return make(place, "place", true);

  // "Reading the print", "Down jackets": a word at the head of a sentence, unless a region follows ("Reading, England").
  if (known && isWordFirst(pieces, at, known)) return null;
  if (known) {
    const to = at + known.length;
    // "Ajax Amsterdam": a club with its city.
    if (
      known.known.kind === "organisation" &&
      known.known.how === "full" &&
      isCapital(pieces[to]) &&
      !first.possessive &&
      pieces[to - 1]!.possessive === false
    ) {
      const town = knownHere(pieces, to);
      if (town?.known.kind === "place" && !isCapital(pieces[to + town.length]))
        return make(to + town.length, "organisation", true);
    }
    if (/^(?:Van|De|Le|La|Di|Da|Del|Du|Von)$/.test(first.text) && known.length === 1 && isNameNext(pieces, to) && !weak)
      return personCandidate(pieces, lineIndex, at, Math.min(end, to + 1));
    // "Jordan Hale", "Paris Lindqvist": a place that is a given name, with a family name behind it.
    if (known.length === 1 && givenGender(first.lower) && isNameNext(pieces, to) && !first.possessive) {
      const person = personAt(pieces, at, end, false);
      if (person > to) return personCandidate(pieces, lineIndex, at, person);
    }
    return fromKnown(known.known, make, to, "raw" in known && known.raw === true);
  }

  const person = personAt(pieces, at, end, false);
  if (person > at) {
    const words = countWords(pieces, at, person);
    // In a line of capitals "LARA ENDURES" is a name and a verb.
    if (weak && words > 1 && verbReading(pieces[at + 1]!.lower) && !surnames.has(pieces[at + 1]!.lower))
      return {...personCandidate(pieces, lineIndex, at, at + 1), how: "given", sure: false};
    if (words > 1 && !(weak && commonWords.has(pieces[at + 1]!.lower) && !surnames.has(pieces[at + 1]!.lower)))
      return personCandidate(pieces, lineIndex, at, weak ? beforeVerb(pieces, at + 2, person) : person);
    return {...personCandidate(pieces, lineIndex, at, words > 1 ? at + 1 : person), how: "given", sure: false};
  }

  return unknownAt(line, end, at, make);
}

// "Jamal Brandt Arrested": in a headline what follows a name may be its verb.
function beforeVerb(pieces: readonly NamePiece[], from: number, to: number): number {
  for (let k = from; k < to; k++) {
    const {lower} = pieces[k]!;
    if (!surnames.has(lower) && (commonWords.has(lower) || verbReading(lower))) return k;
  }
  return to;
}

/** "Orra Piatra Vessin 0 Dolm Galant 0": where the side ends that begins here in a line of results, or 0. */
function resultSide({pieces, results}: PieceLine, at: number, end: number): number {
  if (!results || pieces[end]?.shape !== "number" || pieces[0]!.shape === "number") return 0;
  if (at > 0 && pieces[at - 1]!.shape !== "number") return 0;
  return givenGender(pieces[at]!.lower) !== null && !isKnown(pieces, at) ? 0 : end;
}

/** "in Orra City", "Orra City, Miss.": a town, not the club of its name. */
function isTown(pieces: readonly NamePiece[], at: number, to: number): boolean {
  if (!/^(?:City|Town|Park|Villa)$/.test(pieces[to - 1]!.text)) return false;
  if (/^(?:in|near|from|at|outside|around)$/.test(pieces[at - 1]?.lower ?? "")) return true;
  return (
    pieces[to]?.text === "," &&
    (stateAt(pieces, to + 1) !== null || knownHere(pieces, to + 1)?.known.kind === "country")
  );
}

type Make = (to: number, kind: NameCandidate["kind"], sure: boolean, more?: Partial<NameCandidate>) => NameCandidate;

function unknownAt({pieces, weak}: PieceLine, end: number, at: number, make: Make): NameCandidate | null {
  const first = pieces[at]!;
  // A frequent word with a capital at the start is a name only if the article's memory knows it ("Jobs", "Bush").
  const word = (first.first || weak) && first.shape === "capital" && isWord(first.lower);
  if ((first.first || weak) && (commonWords.has(first.lower) || word))
    return first.shape === "capital" && first.text.length > 2 ? make(at + 1, "unknown", false, {common: true}) : null;
  if (first.text.length === 1 && pieces[at + 1]?.text === "&") return null;
  // The run up to the next word that begins something of its own.
  let to = at + 1;
  while (to < end && !pieces[to - 1]!.possessive) {
    const piece = pieces[to]!;
    if (givenGender(piece.lower) !== null && isCapital(pieces[to + 1]) && pieces[to]!.shape === "capital") break;
    if (functionWords.has(piece.lower) || isKnown(pieces, to) || titleEnd(pieces, to, end) > to) break;
    if (weak && (commonWords.has(piece.lower) || (verbReading(piece.lower) && !surnames.has(piece.lower)))) break;
    to++;
  }
  if (pieces[to - 1]!.text === "." || pieces[to - 1]!.text === "&") to--;
  const words = countWords(pieces, at, to);
  // "Cathay Pacific", "Telecom Italia": a word no list knows with a place right behind it.
  const town = words === 1 && !weak && !first.first && !first.possessive && to < end ? knownHere(pieces, to) : null;
  if (
    town &&
    (town.known.kind === "place" || town.known.kind === "country") &&
    !isCapital(pieces[to + town.length]) &&
    first.text.length > 2
  )
    return make(to + town.length, "organisation", false);
  const acronym = first.shape === "capitals" && words === 1;
  if (acronym) {
    // "16GB", "777-200LR"
    if (first.glued && pieces[at - 1]?.shape === "number") return null;
    if (weak || stopAcronyms.has(first.text) || first.text.length > 7 || first.text.length < 2) return null;
    return make(to, "organisation", false, {how: "acronym"});
  }
  // "the Chargers", "the Blazers": a side by its nickname.
  if (
    words === 1 &&
    !weak &&
    clubWords.has(first.text) &&
    first.text.endsWith("s") &&
    pieces[at - 1]?.lower === "the" &&
    !commonWords.has(first.lower)
  )
    return make(to, "organisation", true);
  if (words === 1)
    return first.text.length < 2
      ? null
      : make(to, "unknown", false, organisationHeads.has(first.text) ? {common: true} : {});
  const last = pieces[to - 1]!;
  if (clubWords.has(last.text) || clubWords.has(first.text)) return make(to, "organisation", true);
  // "its spokeswoman, Floor Hagen,": whoever stands behind a role and a comma is a person.
  if (
    words <= 3 &&
    pieces[at - 1]?.text === "," &&
    roleNouns.has(pieces[at - 2]?.lower ?? "") &&
    pieces[at - 2]!.shape === "lower"
  )
    return make(to, "person", true);
  let common = 0;
  let capitals = 0;
  for (let k = at; k < to; k++) {
    if (commonWords.has(pieces[k]!.lower)) common++;
    if (pieces[k]!.shape === "capitals" && pieces[k]!.text.length > 1) capitals++;
  }
  if (capitals > 0) return make(to, "organisation", false);
  if ((common > 0 || weak) && !surnames.has(last.lower)) return null;
  // "Breakout Sessions", "Inspiring Venue": words by their endings; only what stands beside them makes them a name.
  const words2 = looksLikeWord(first.lower) || looksLikeWord(last.lower) || (isWord(first.lower) && isWord(last.lower));
  return make(to, words2 ? "unknown" : "person", false);
}

function fromKnown(known: KnownName, make: Make, to: number, raw: boolean): NameCandidate {
  const side = known.sides.length === 1 ? known.sides[0] : undefined;
  const how = known.how === "metonym" ? "metonym" : known.how;
  return make(to, known.kind, !known.doubtful, {
    name: known.name,
    how,
    ...(side === undefined ? {} : {side}),
    ...(known.how === "metonym" ? {metonym: true as const} : {}),
    ...(raw ? {ownS: true as const} : {}),
  });
}

function personCandidate(pieces: readonly NamePiece[], line: number, from: number, to: number): NameCandidate {
  const gender = givenGender(pieces[from]!.lower);
  const words = countWords(pieces, from, to);
  return {
    line,
    from,
    to,
    kind: "person",
    name: nameOf(pieces, from, to),
    how: words > 1 ? "full" : "surname",
    sure: words > 1,
    ...(gender === "f" || gender === "m" ? {gender} : {}),
  };
}

function isNameNext(pieces: readonly NamePiece[], at: number): boolean {
  const next = pieces[at];
  if (!next || !isCapital(next)) return false;
  return (
    isInitial(pieces, at) ||
    (!functionWords.has(next.lower) &&
      (!commonWords.has(next.lower) || surnames.has(next.lower)) &&
      !isKnown(pieces, at))
  );
}

function isWordFirst(
  pieces: readonly NamePiece[],
  at: number,
  {known, length}: {known: KnownName; length: number},
): boolean {
  const {first, lower, shape, possessive} = pieces[at]!;
  if (!first || length > 1 || known.kind !== "place" || shape !== "capital" || possessive) return false;
  if (pieces[at + 1]?.text === "," && isCapital(pieces[at + 2])) return false;
  return functionWords.has(lower) || commonWords.has(lower) || verbReading(lower)?.form === "ing";
}

function countWords(pieces: readonly NamePiece[], from: number, to: number): number {
  let words = 0;
  for (let k = from; k < to; k++) if (pieces[k]!.shape !== "mark") words++;
  return words;
}

function nameOf(pieces: readonly NamePiece[], from: number, to: number): string {
  let name = "";
  for (let k = from; k < to; k++)
    name +=
      (k > from && !pieces[k]!.glued ? " " : "") +
      (pieces[k]!.possessive && k < to - 1 ? pieces[k]!.text + "'s" : pieces[k]!.text);
  return name;
}
