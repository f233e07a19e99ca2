import type {Credit} from "./credit.js";
import {readNames} from "./read-names.js";

const opening =
  /^(?:(?:original\s+)?authors?(?:\s*:\s*|\s+)|byline\s*:\s*|(?:words|text|story|report|article|analysis|written|reported|posted|published|contributed|review|interview|opinion|comment)\s*(?:by\s*:?\s+|:\s+)|by\s*:?\s+|from\s+our\s+(?:own\s+|special\s+|\w+\s+)?(?:correspondent|reporter|writer|staff)s?,?\s*(?:in\s+\p{L}+\s*:?\s*)?|from\s+(?=the\s+associated|reuters|afp|agencies))/iu;

/**
 * Reads a whole line as a byline: "By Jane Doe, Associated Press", "Author: J. Doe", "Jane Doe | Norpress" is not one
 * without "by". Null when the line is longer than a byline or names nobody.
 */
export function readByline(text: string, start: number, end: number): Credit | null {
  if (end - start > 200) return null;
  const line = text.slice(start, end);
  if (/^from\s+our\s+(?:[\p{L}-]+\s+){0,3}(?:staff|desk|correspondents?|reporters?|bureau|newsroom)$/iu.test(line))
    return {start, end, authors: [], agency: null};
  const by = opening.exec(line);
  if (!by || /[.!?]["”’)]?\s+\p{Lu}\p{Ll}+\s+\p{Ll}/u.test(line.slice(by[0].length))) return null;
  const parts = readNames(text, start + by[0].length, end);
  const authors = parts
    .filter((part) => part.is === "person")
    .map(({start, end, name}) => ({start, end, name, role: "author" as const}));
  const found = parts.find((part) => part.is === "agency");
  const agency = found ? {start: found.start, end: found.end, name: found.name, how: "byline"} : null;
  const words = line.split(/\s+/).length;
  if (authors.length === 0 && !agency) {
    // "By staff", "By Newsroom": a byline that names nobody is still none of the report's own words.
    return words <= 5 &&
      /^by\s/i.test(line) &&
      /^by\s+(?:\p{Lu}|staff|our|agenc|news|web)/iu.test(line) &&
      !/[.!?]$/.test(line)
      ? {start, end, authors, agency}
      : null;
  }
  if (words > 6 + 6 * (authors.length + 1)) return null;
  return {start, end, authors, agency};
}
