import {agencyNamed} from "../../../outlet/agency-named.js";
import type {HtmlPage} from "../../../page/html/html-page.js";
import type {Extent} from "../../../text/span.js";
import {captionOpening, pictureCredit} from "../../credit/caption-words.js";
import {isNamedPlace} from "../../credit/is-named-place.js";
import {outletWord} from "../../text/english/outlet-words.js";
import {bylineLead} from "./author-words.js";

export type SourceLines = {
  readonly names: readonly string[];
  readonly agency: (Extent & {readonly name: string}) | null;
};

/** A day or "Published" behind a name on one line. */
const dated =
  /[\s|,]+(?:(?:first |last )?(?:published|updated|posted|modified)\b.*|(?:\p{Lu}\p{L}{2,8}\.?,?\s+)?\d.*)$/iu;

/**
 * Who wrote a report, by the short lines between its headline and its text: "By JANE DOE Associated Press", "Jane Doe | XYZ | Updated: 3 May",
 * "AFP 15 November". A name without "By" counts only on a line with a day. Looks at twelve blocks.
 */
export function readSourceLines(html: HtmlPage, headline: number, first: number): SourceLines {
  const names: string[] = [];
  let agency: SourceLines["agency"] = null;
  for (let i = headline + 1; headline >= 0 && i < Math.min(first, headline + 13); i++) {
    const block = html.blocks[i]!;
    if (block.end - block.start > 140) continue;
    for (const line of html.text.slice(block.start, block.end).split("\n")) {
      if (captionOpening.test(line) || pictureCredit.test(line)) continue;
      const isBy = bylineLead.test(line);
      const isDated = dated.test(line);
      for (const piece of line.replace(bylineLead, "").split(/\s*[|•·]\s*/)) {
        const bare = piece.replace(dated, "").replace(/[\s.,:]+$/, "");
        const {person, house} = partAgency(bare);
        if (house && !agency) {
          const at = html.text.indexOf(house.words, block.start);
          agency = {name: house.name, start: at, end: at + house.words.length};
        }
        if (person && (house || isBy || isDated) && isBareName(person)) names.push(person);
      }
    }
  }
  return {names, agency};
}

/** "Jane Doe Associated Press": a person and the agency behind the name, either of which may be missing. */
export function partAgency(words: string): {person: string | null; house: {name: string; words: string} | null} {
  const whole = agencyNamed(words);
  if (whole) return {person: null, house: {name: whole.name, words}};
  const pieces = words.split(/\s+/);
  for (let cut = 2; cut < Math.min(pieces.length, 6); cut++) {
    const tail = pieces.slice(cut).join(" ");
    const known = agencyNamed(tail);
    if (known) return {person: pieces.slice(0, cut).join(" "), house: {name: known.name, words: tail}};
  }
  return {person: words, house: null};
}

function isBareName(words: string): boolean {
  return (
    /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3}$/u.test(words) &&
    !outletWord.test(words) &&
    !isNamedPlace("", 0, words)
  );
}
