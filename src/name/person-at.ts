import {commonWords, functionWords} from "./english/common-words.js";
import {eitherNames} from "./english/either-names.js";
import {mensNames, womensNames} from "./english/given-name-gazetteer.js";
import {nameParticles} from "./english/name-shape-words.js";
import {companySuffixes, organisationHeads} from "./english/organisation-words.js";
import {courtesyTitles, pairedTitles, roleModifiers, roleNouns} from "./english/role-words.js";
import {surnames} from "./english/surname-gazetteer.js";
import {knownAt} from "./known-names.js";
import type {NamePiece} from "./name-piece.js";

const suffixes = new Set(["Jr", "Sr", "II", "III", "IV"]);

const either = new Set(eitherNames);

/** Is this a known given name, of whom? */
export function givenGender(lower: string): "f" | "m" | "both" | null {
  const woman = womensNames.has(lower);
  const man = mensNames.has(lower);
  return (woman && man) || ((woman || man) && either.has(lower))
    ? "both"
    : woman
      ? "f"
      : man
        ? "m"
        : hyphenGiven(lower);
}

function hyphenGiven(lower: string): "f" | "m" | null {
  const hyphen = lower.indexOf("-");
  if (hyphen < 2) return null;
  const left = lower.slice(0, hyphen);
  return mensNames.has(left) ? "m" : womensNames.has(left) ? "f" : null;
}

/** Where the title that starts at piece `at` ends (exclusive), or `at` when none stands there: "Prime Minister", "Mr", "Deputy Secretary of State". */
export function titleEnd(pieces: readonly NamePiece[], at: number, end: number): number {
  let i = at;
  let head = -1;
  while (i < end) {
    const {lower, shape} = pieces[i]!;
    if (shape === "mark") {
      if (pieces[i]!.text === "." && head === i - 1) {
        i++;
        head = i - 1;
        continue;
      }
      break;
    }
    // "Tan Sri Hamid Noor"
    if (pairedTitles.has(`${lower} ${pieces[i + 1]?.lower ?? ""}`) && isCapital(pieces[i + 2])) {
      head = i + 1;
      i += 2;
      continue;
    }
    if (courtesyTitles.has(lower) || roleNouns.has(lower)) head = i;
    else if (!roleModifiers.has(lower)) break;
    if (pieces[i]!.possessive) break;
    i++;
  }
  if (head < 0) return at;
  let to = head + 1;
  if (pieces[to]?.text === "." && pieces[to]!.glued) to++;
  // "President of the United States Anna Brandt"
  const ofAt = pieces[to]?.lower === "of" ? (pieces[to + 1]?.lower === "the" ? to + 2 : to + 1) : -1;
  if (ofAt > 0) {
    const country = knownAt((offset) => pieces[ofAt + offset]?.text);
    const behind = country ? ofAt + country.length : 0;
    const next = pieces[behind];
    if (country?.known.kind === "country" && next && isCapital(next) && givenGender(next.lower) !== null) return behind;
  }
  // "Secretary of State Anna Brandt", "Minister of Defence ..."
  if (pieces[to]?.lower === "of" && pieces[to + 1] && commonOffice.has(pieces[to + 1]!.lower)) to += 2;
  else if (pieces[to]?.lower === "of" && pieces[to + 1]?.lower === "the" && pieces[to + 2]?.lower === "house") to += 3;
  else if (pieces[to]?.lower === "for" && pieces[to + 1] && commonOffice.has(pieces[to + 1]!.lower)) to += 2;
  return to;
}

const commonOffice = new Set(
  "state defence defense finance justice health education trade transport energy agriculture labor labour staff foreign".split(
    " ",
  ),
);

/** Where a person's name that starts at `at` ends (exclusive), or 0. With `trusted` (after a title) any capitalised word will do. */
export function personAt(pieces: readonly NamePiece[], at: number, end: number, trusted: boolean): number {
  const first = pieces[at];
  if (!first || functionWords.has(first.lower) || first.shape === "number") return 0;
  const given = givenGender(first.lower) !== null;
  const initial = isInitial(pieces, at);
  if (!given && !initial && !trusted && !(surnames.has(pieces[at + 1]?.lower ?? "") && !commonWords.has(first.lower)))
    return 0;
  let i = at;
  let words = 0;
  while (i < end && words < 6) {
    const piece = pieces[i]!;
    if (piece.text === "." && piece.glued) {
      if (!isInitial(pieces, i - 1) && !suffixes.has(pieces[i - 1]!.text)) break;
      i++;
      continue;
    }
    if (piece.shape === "lower") {
      if (
        !nameParticles.has(piece.lower) ||
        (!isCapital(pieces[i + 1]) && !nameParticles.has(pieces[i + 1]?.lower ?? ""))
      )
        break;
      i++;
      continue;
    }
    if (!isCapital(piece)) break;
    if (functionWords.has(piece.lower) && !isInitial(pieces, i) && !(given && i === at + 1 && isSurname(piece))) break;
    if (i > at && (organisationHeads.has(piece.text) || companySuffixes.has(piece.text)) && words > 1) break;
    words++;
    i++;
    if (piece.possessive) break;
  }
  if (pieces[i]?.text === "," && suffixes.has(pieces[i + 1]?.text ?? "")) i += 2;
  // "(D., N.Y.)": letters alone are nobody.
  for (let k = at; k < i; k++) if (pieces[k]!.text.length > 1 && !/^(?:\p{Lu}\.)+$/u.test(pieces[k]!.text)) return i;
  return 0;
}

// "Tony Weeks", "Theresa May": the words of time and place that families are called.
function isSurname({lower, shape}: NamePiece): boolean {
  return (
    shape === "capital" &&
    /^(?:april|away|down|early|far|friday|half|hence|just|little|long|march|may|monday|moon|near|off|once|sunday|weeks|well|wells|young)$/.test(
      lower,
    )
  );
}

function isCapital(piece: NamePiece | undefined): boolean {
  return piece !== undefined && (piece.shape === "capital" || piece.shape === "capitals");
}

/** "J", "J.K.", "George W": a single letter with its point. */
export function isInitial(pieces: readonly NamePiece[], at: number): boolean {
  const piece = pieces[at];
  if (!piece) return false;
  if (/^(?:\p{Lu}\.)+\p{Lu}?\.?$/u.test(piece.text)) return piece.text !== "U.S." && piece.text !== "U.N.";
  return /^(?:\p{Lu}|[A-Z]-[A-Z])$/u.test(piece.text) && pieces[at + 1]?.text === "." && pieces[at + 1]!.glued;
}
