import {commonWords, functionWords} from "./english/common-words.js";
import {mensNames, womensNames} from "./english/given-name-gazetteer.js";
import {clubWords, companySuffixes, headsWithOf, organisationHeads} from "./english/organisation-words.js";
import {courtesyTitles, roleNouns} from "./english/role-words.js";
import {knownAt} from "./known-names.js";
import type {NamePiece} from "./name-piece.js";

const weakHeads = new Set(
  "Bank Bar Battalion Borough Brothers Capital Church City Club Command County Court Credit Crystal Fleet Force Front Gang Gas Guard Guards Hearts Heat Inter Jazz Journal Juniors Kings Magic Mail Mercury Mission Motor Mirror News Office Oil Palace Post Power Price Racing Radio Rail Real Records Research Reserve Rock Rovers Sports Staff Stars Steel Stores Suns Times Today Town Trust United Villa Watch Ward Wild Works Park".split(
    " ",
  ),
);
const stopHeads = new Set("Group Company Corporation Government Parliament Force Forces Party".split(" "));

/**
 * Where an organisation that starts at piece `at` ends (exclusive), or 0: capitalised words up to a word such as "Ministry", "Union" or
 * "Inc", with "of X and Y" after heads that take it. `end` bounds the capitalised run.
 */
export function organisationAt(pieces: readonly NamePiece[], at: number, end: number): number {
  let last = -1;
  for (let j = at; j < end; j++) {
    const {text, lower, shape} = pieces[j]!;
    if (j > at && shape === "capital" && isTitle(lower) && !isHead(text) && !isPartOfName(pieces, j, end)) break;
    if (functionWords.has(lower) && j > at) break;
    if (isHead(text)) last = j;
    if (pieces[j]!.possessive && !isPluralOwner(pieces, j) && !ownsHead(pieces, j)) break;
  }
  if (last < 0) return 0;
  const head = pieces[last]!;
  // "Gordon Banks"-like: a given name and a word that is also a family name.
  if (last === at + 1 && isGiven(pieces[at]!.lower) && (weakHeads.has(head.text) || !organisationHeads.has(head.text)))
    return companySuffixes.has(head.text) ? last + 1 : 0;
  const to = ofPart(pieces, last);
  if (to > last + 1) return to;
  if (last === at) return 0;
  const point = pieces[last + 1];
  // "Orra Corp. said": the point of a short form belongs to the name unless it ends the sentence.
  if (
    last > at &&
    /^(?:Co|Corp|Cos|Inc|Ltd|Bros)$/.test(head.text) &&
    point?.text === "." &&
    point.glued &&
    pieces[last + 2]
  )
    return last + 2;
  if (last === at + 1 && stopHeads.has(head.text) && commonWords.has(pieces[at]!.lower) && pieces[at]!.first) return 0;
  return last + 1;
}

function isHead(text: string): boolean {
  return organisationHeads.has(text) || companySuffixes.has(text) || clubWords.has(text);
}

function isTitle(lower: string): boolean {
  return roleNouns.has(lower) || (courtesyTitles.has(lower) && lower !== "general" && lower !== "st");
}

// "General Electric Company", "Premier League", "Workers Union": a title word that goes on to an organisation's head.
function isPartOfName(pieces: readonly NamePiece[], j: number, end: number): boolean {
  for (let k = j + 1; k < end && k < j + 3; k++) if (isHead(pieces[k]!.text)) return k === j + 1;
  return false;
}

// "Moody's Investors Service", "Harker's Holdings": a firm named after its founder.
function ownsHead(pieces: readonly NamePiece[], j: number): boolean {
  const next = pieces[j + 1]?.text ?? "";
  return (
    companySuffixes.has(next) ||
    (roleNouns.has(pieces[j]!.lower) && organisationHeads.has(next)) ||
    /^(?:International|Investors|Hospital|Church|School|College|University|Cathedral|Academy|Bank|Bakery|Brewery|Stores|Supermarkets|Restaurants)$/.test(
      next,
    ) ||
    knownAt((offset) => (offset === 0 ? `${pieces[j]!.text}'s` : undefined)) !== null
  );
}

function isPluralOwner(pieces: readonly NamePiece[], j: number): boolean {
  return isHead(pieces[j + 1]?.text ?? "") &&
    !companySuffixes.has(pieces[j]!.text) &&
    /^[A-Z][a-z]+(?:men|s)?$/.test(pieces[j]!.text)
    ? /men|ren|people/i.test(pieces[j]!.text)
    : false;
}

function isGiven(lower: string): boolean {
  return mensNames.has(lower) || womensNames.has(lower);
}

/** "... of Foreign Affairs and Trade": where the "of" part after the head ends, or just behind the head. */
function ofPart(pieces: readonly NamePiece[], head: number): number {
  if (!headsWithOf.has(pieces[head]!.text)) return head + 1;
  const link = pieces[head + 1];
  if (link === undefined || (link.lower !== "of" && link.lower !== "for" && link.lower !== "on")) return head + 1;
  let k = head + 2;
  if (pieces[k]?.lower === "the") k++;
  const start = k;
  for (; k < pieces.length && k < start + 8; k++) {
    const piece = pieces[k]!;
    if (piece.shape === "capital" || piece.shape === "capitals") {
      if (functionWords.has(piece.lower)) break;
      if (piece.possessive) {
        k++;
        break;
      }
      continue;
    }
    const next = pieces[k + 1];
    const goesOn = next !== undefined && next.shape === "capital" && !functionWords.has(next.lower);
    if ((piece.lower === "and" || piece.text === "&") && goesOn && commonWords.has(next.lower)) continue;
    if ((piece.lower === "of" || piece.lower === "the") && goesOn) continue;
    break;
  }
  return k > start ? k : head + 1;
}
