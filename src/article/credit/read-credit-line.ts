import {agencyNamed} from "../../outlet/agency-named.js";
import type {Credit} from "./credit.js";
import {readNames} from "./read-names.js";

// No word boundary before the phrase: captures glue the name before it ("Jane DoeWriting by John Roe").
const phrase =
  /(?:additional\s+)?(?:reporting|reported|writing|written|editing|edited|compiled|translated|translation|produced|rewritten|graphics?|research)(?:,?\s+(?:and|&)\s+(?:additional\s+)?(?:reporting|writing|editing|research|graphics?))?\s+by:?\s+/gi;

/** Where credits begin at the end of a paragraph: after a bracket, or after the last sentence. */
const opening =
  /(?:^|[([]|[.!?]["”’)]*\s*)\s*(?=(?:with\s+)?(?:additional\s+)?(?:reporting|writing|editing|compiled|translated|edited|written|rewritten)(?:,?\s+(?:and|&)\s+(?:additional\s+)?(?:reporting|writing|editing|research|graphics?))?\s+by\b)/gi;

/**
 * Reads the credits at the end of a paragraph or in a line of their own: "(Reporting by A and B in Lima; Writing by C;
 * Editing by D)", also with glued words. The credit's extent runs to the end of the line. Looks at the last 700
 * characters. Null when there are none.
 */
export function readCreditLine(text: string, start: number, end: number): Credit | null {
  const helpers = readContributors(text, start, end);
  if (helpers) return helpers;
  const from = Math.max(start, end - 700);
  const tail = text.slice(from, end);
  opening.lastIndex = 0;
  for (;;) {
    const open = opening.exec(tail);
    if (!open) return null;
    if (open[0] === "") opening.lastIndex++;
    if (open.index === 0 && open[0] === "" && from > start) continue;
    const bracket = /[([]/.exec(open[0]);
    const at = open.index + (bracket ? bracket.index : open[0].length);
    const credit = readPhrases(text, from + at, end, bracket !== null);
    if (credit) return credit;
  }
}

function readPhrases(text: string, start: number, end: number, bracketed: boolean): Credit | null {
  const words = text.slice(start, end);
  // A sentence that merely uses the words ("reporting by the agency showed that…") goes on with a verb and ends with a stop.
  if (!bracketed && words.length > 60 && /[.!?]["”’)]?$/.test(words) && !/[;]/.test(words)) {
    const names = readNames(text, start, end);
    if (names.filter((part) => part.is === "person").length === 0) return null;
  }
  const authors: Credit["authors"][number][] = [];
  let agency: Credit["agency"] = null;
  phrase.lastIndex = 0;
  const marks: {from: number; to: number; role: "reporter" | "writer" | "editor"}[] = [];
  for (;;) {
    const found = phrase.exec(words);
    if (!found) break;
    marks.push({from: found.index, to: found.index + found[0].length, role: roleOf(found[0])});
  }
  marks.forEach((mark, i) => {
    const stop = marks[i + 1]?.from ?? words.length;
    const semicolon = words.slice(mark.to, stop).search(/[;)\]]/);
    const to = semicolon >= 0 ? mark.to + semicolon : stop;
    for (const part of readNames(text, start + mark.to, start + to)) {
      if (part.is === "person") authors.push({start: part.start, end: part.end, name: part.name, role: mark.role});
      if (part.is === "agency" && !agency)
        agency = {start: part.start, end: part.end, name: part.name, how: "credit line at the end"};
    }
  });
  if (marks.length === 0 || (authors.length === 0 && !agency && !bracketed)) return null;
  // "(Reporting by Jane Doe) REUTERS"
  const last = /[)\].]\s*[-–—]?\s*\(?([\p{L}. -]{2,30})\)?$/u.exec(words);
  const signed = last ? agencyNamed(last[1]!) : null;
  if (last && signed && !agency) {
    const at = start + last.index + last[0].indexOf(last[1]!);
    agency = {start: at, end: at + last[1]!.length, name: signed.name, how: "signature at the end"};
  }
  return {start, end, authors, agency};
}

function roleOf(words: string): "reporter" | "writer" | "editor" {
  if (/report|research/i.test(words)) return "reporter";
  if (/writ/i.test(words) && !/rewrit/i.test(words)) return "writer";
  return "editor";
}

/** "Associated Press writers A in Lima and B in Quito contributed to this report." */
function readContributors(text: string, start: number, end: number): Credit | null {
  if (end - start > 400) return null;
  const line = text.slice(start, end);
  const found =
    /^[\s_*([-]*(.{3,300}?)\s+(?:also\s+)?contributed\s+(?:additional\s+)?(?:to\s+(?:this|the)\s+(?:report|story|article)|reporting|to\s+this\s+\w+)[^.]{0,60}[.)\s]*$/i.exec(
      line,
    );
  if (!found) return null;
  // "Doe reported from Lima. Associated Press writer ..."
  const words = found[1]!.replace(/^[^.]{2,60} reported from [^.]{2,60}\. /, "");
  const from = start + line.indexOf(words);
  const lead =
    /^(?:the\s+)?([\p{L} .-]{2,40}?)\s+(?:staff\s+)?(?:writers?|reporters?|correspondents?|journalists?|producers?|researchers?|editors?)\s+(?=\p{Lu})/u.exec(
      words,
    );
  const agency = lead ? agencyNamed(lead[1]!) : null;
  const names = readNames(text, lead ? from + lead[0].length : from, from + words.length);
  return {
    start,
    end,
    authors: names.flatMap(({start, end, name, is}) =>
      is === "person" ? [{start, end, name, role: "reporter" as const}] : [],
    ),
    agency:
      agency && lead
        ? {
            start: from + lead[0].indexOf(lead[1]!),
            end: from + lead[0].indexOf(lead[1]!) + lead[1]!.length,
            name: agency.name,
            how: "credit line at the end",
          }
        : null,
  };
}
