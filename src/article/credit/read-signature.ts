import {agencyNamed} from "../../outlet/agency-named.js";
import type {Credit} from "./credit.js";

const inputs =
  /^[([–—\s-]*(?:(?:with\s+(?:(?:agency|additional|some)\s+)?(?:inputs?|reporting|reports?|files|contributions?|material|information)\s+(?:from|by|of)|with)|sources?\s*:|via\b:?|source\s+-|agency\s*:|credit\s*:|from\s*:?|©|\(c\)|copyright)\s*(?:\d{4}\s*)?(?:the\s+)?([\p{L}\p{N}&'’. /,-]{2,60}?)(?:\.?\s*all rights reserved.*)?[)\].\s]*$/iu;

/**
 * Reads an agency's signature: a line of its own ("REUTERS", "(dpa)", "— AFP", "With inputs from PTI", "Source: Xinhua"),
 * or the last word after the last sentence ("…he said. REUTERS"). An agency that is not in the list must stand in capitals
 * or brackets. The extent is what is not the report's own. Looks at the last 160 characters.
 */
export function readSignature(text: string, start: number, end: number): Credit | null {
  const mark = endMark.exec(text.slice(Math.max(start, end - 16), end));
  if (mark) return {start: end - mark[0].trimStart().length, end, authors: [], agency: null};
  const codes = end - start < 24 ? null : deskCodes.exec(text.slice(end - 24, end));
  if (codes) {
    const signed = lineEnd(text, start, end - codes[0].length);
    return signed && {...signed, end};
  }
  return wholeLine(text, start, end) ?? lineEnd(text, start, end);
}

/** What wire services print behind the last sentence to say that no more comes. */
const endMark = /(?:(?<=[.!?]["”’)]?)\s*Enditem|\s*[■◼∎]|^\s*(?:###|-30-|Enditem))\.?$/u;

/** Initials of the desk behind a signature: "EFE abc/de/fgh". */
const deskCodes = /(?<=[\p{Lu})\].])\s+[a-z]{2,4}(?:[-/][a-z]{2,4}){0,3}\/[a-z]{2,4}$/u;
const onlyCodes = /^[a-z]{2,4}(?:[-/][a-z]{2,4}){0,3}\/[a-z]{2,4}$/;

function wholeLine(text: string, start: number, end: number): Credit | null {
  if (end - start > 140) return null;
  const line = text.slice(start, end);
  if (onlyCodes.test(line)) return {start, end, authors: [], agency: null};
  const named = inputs.exec(line);
  if (named) {
    const words = named[1]!.trim();
    for (const piece of words.split(/\s*(?:,|\/|\band\b|&)\s*/)) {
      const agency = agencyNamed(piece.replace(/^the /i, ""));
      if (agency) return credit(start, end, start + line.indexOf(piece), piece, agency.name, "credit line at the end");
    }
    return /^(?:agencies|news agencies|wires|agency)$/i.test(words) ? {start, end, authors: [], agency: null} : null;
  }
  const several = staffAndAgencies(line, start, end);
  if (several) return several;
  const trimmed = line.replace(/^[\s([–—/*_-]+/, "").replace(/[\s)\].,*_–—-]+$/, "");
  // "(Reuters, with additions)", "AP, Nairobi"
  const alone = trimmed.replace(
    /,? with (?:additions?|additional (?:reporting|material)|edits|changes|local inputs?)$/i,
    "",
  );
  const [, placed = ""] = /^([\p{L} ]{2,25}), \p{Lu}[\p{L}'’-]+(?: \p{L}+){0,3}$/u.exec(alone) ?? [];
  const bare = placed !== "" && agencyNamed(placed) ? placed : alone;
  if (bare.length < 2 || bare.length > 40) return null;
  const agency = agencyNamed(bare);
  if (agency) return credit(start, end, start + line.indexOf(bare), bare, agency.name, "signature at the end");
  const bracketed = /^\s*[([].*[)\]]\s*\.?$/.test(line);
  if (bracketed && /^\p{Lu}[\p{L}\p{N}.&-]*(?:\s+\p{Lu}[\p{L}\p{N}.&-]*){0,2}$/u.test(bare))
    return credit(start, end, start + line.indexOf(bare), bare, bare, "signature at the end");
  return null;
}

/** "Staff and agencies", "AP and staff writer", "Kenpress and Compass reporters": a short line that names who wrote and nothing else. */
function staffAndAgencies(line: string, start: number, end: number): Credit | null {
  if (line.length > 70 || /[.!?:]\s*$/.test(line)) return null;
  const parts = line.split(/\s*(?:,|\/|&|\band\b|\bwith\b)\s*/i).filter(Boolean);
  if (parts.length < 2 || parts.length > 4) return null;
  let agency: {name: string; words: string} | null = null;
  let staff = 0;
  for (const part of parts) {
    const known = agencyNamed(part);
    if (known) agency ??= {name: known.name, words: part};
    else if (staffWords.test(part)) staff++;
    // "Environment correspondent, Tromsø": behind a comma stands where somebody works.
    else if (/^\p{Lu}\p{L}+$/u.test(part) && !line.includes(", ")) agency ??= {name: part, words: part};
    else return null;
  }
  if (staff === 0 && !(agency && parts.every((part) => agencyNamed(part)))) return null;
  return agency
    ? credit(start, end, start + line.indexOf(agency.words), agency.words, agency.name, "credit line")
    : {start, end, authors: [], agency: null};
}

const staffWords =
  /^(?:by\s+)?(?:(?:our|own|the|\p{Lu}[\p{L}]+)\s+){0,2}(?:staff|staff writers?|staff reporters?|reporters?|agencies|agency|correspondents?|writers?|news desk|newsroom|web desk|wires|wire services|news agencies)$/iu;

function lineEnd(text: string, start: number, end: number): Credit | null {
  const from = Math.max(start, end - 160);
  const tail = text.slice(from, end);
  const plain = /[.!?…]["”’')\]]*(\s*(?:[-–—/]+\s*)?)(\p{L}[\p{L}.&' -]{1,38})\.?$/u.exec(tail);
  if (plain && (plain[1] !== "" || /^\p{Lu}+$/u.test(plain[2]!))) {
    const words = plain[2]!;
    const at = from + plain.index + plain[0].lastIndexOf(words);
    const known = agencyNamed(words);
    const dashed = /[-–—]/.test(plain[1]!);
    const cut = at - plain[1]!.trimStart().length;
    if (known) return credit(cut, end, at, words, known.name, "signature at the end");
    if (
      /^\p{Lu}[\p{Lu}\p{N}&]{2,14}$/u.test(words) ||
      /^\p{Lu}\p{Ll}+\p{Lu}\p{L}{2,12}$/u.test(words) ||
      (dashed && /^\p{Lu}[\p{L}]{2,20}$/u.test(words))
    )
      return credit(cut, end, at, words, words, "signature at the end");
  }
  const bracket = /[.!?…]["”’']*\s*([([])([\p{L}][\p{L}\p{N}&/. -]{1,38})[)\]]\.?$/u.exec(tail);
  if (bracket) {
    const words = bracket[2]!;
    const open = from + bracket.index + bracket[0].indexOf(bracket[1]! + words);
    for (const piece of words.split(/[/,]/)) {
      const known = agencyNamed(piece);
      if (known) return credit(open, end, open + 1 + words.indexOf(piece), piece, known.name, "signature at the end");
    }
    if (/^\p{Lu}[\p{L}\p{N}&]*(?: \p{Lu}[\p{L}]*){0,2}$/u.test(words) || /^\p{Lu}{2,12}$/u.test(words))
      return credit(open, end, open + 1, words, words, "signature at the end");
  }
  return null;
}

function credit(start: number, end: number, at: number, words: string, name: string, how: string): Credit {
  return {start, end, authors: [], agency: {start: at, end: at + words.length, name, how}};
}
