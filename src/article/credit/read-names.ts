import {agencyNamed} from "../../outlet/agency-named.js";
import type {Extent} from "../../text/span.js";
import {nameJoiners, nobodies, roleWords} from "./role-words.js";

export type NamedPart = Extent & {readonly name: string; readonly is: "person" | "agency" | "other"};

const between =
  /\s*(?:[,;|•·]|\band\b|&|\s\/\s|\bfor\b|\bwith\b|\bof\b(?=\s+the\b)|\s[-–—]\s)\s*|\s+(?:in|from|at)\s+(?=\p{Lu})/gu;

/**
 * The names in the words of a byline, in order: people, agencies, and what is neither (roles, places, outlets). The place
 * after "in" is "other". At most 300 characters are looked at.
 */
export function readNames(text: string, start: number, end: number): NamedPart[] {
  const stop = Math.min(end, start + 300);
  const words = text.slice(start, stop);
  const parts: NamedPart[] = [];
  let from = 0;
  let placed = false;
  const push = (to: number) => {
    let a = from;
    let b = to;
    while (a < b && /[\s(["“.:]/.test(words[a]!)) a++;
    while (b > a && /[\s)\]"”,;:.]/.test(words[b - 1]!) && !/\b(?:Jr|Sr)\.$/.test(words.slice(a, b))) b--;
    if (b > a) parts.push(judge(words.slice(a, b), start + a, start + b, placed));
  };
  between.lastIndex = 0;
  for (;;) {
    const gap = between.exec(words);
    if (!gap) break;
    if (gap[0] === "") {
      between.lastIndex++;
      continue;
    }
    push(gap.index);
    placed = /\b(?:in|from|at)\b/.test(gap[0]);
    from = gap.index + gap[0].length;
  }
  push(words.length);
  return parts;
}

function judge(words: string, from: number, end: number, placed: boolean): NamedPart {
  // "our reporter Jane Doe"
  const role =
    /^(?:(?:our|the|own|special|staff|senior|chief|foreign|political|correspondent|reporter|writer|editor|columnist|analyst)\s+)+(?=\p{Lu})/u.exec(
      words,
    );
  const name = role ? words.slice(role[0].length) : words;
  const start = from + (role ? role[0].length : 0);
  const agency = agencyNamed(name);
  if (agency) return {start, end, name: agency.name, is: "agency"};
  // "Jane Doe Associated Press": the agency without a comma after the name.
  const pieces = name.split(/\s+/);
  for (let cut = 2; cut < pieces.length; cut++) {
    const tail = pieces.slice(cut).join(" ");
    if (!agencyNamed(tail) || !isPerson(pieces.slice(0, cut))) continue;
    const person = pieces.slice(0, cut).join(" ");
    return {start, end: start + name.indexOf(person) + person.length, name: tidy(person), is: "person"};
  }
  if (placed || nobodies.has(name.toLowerCase())) return {start, end, name, is: "other"};
  return {start, end, name: tidy(name), is: isPerson(pieces) ? "person" : "other"};
}

function isPerson(words: readonly string[]): boolean {
  if (words.length < 2 || words.length > 5) return false;
  let capitals = 0;
  for (const word of words) {
    const bare = word.replace(/[.,]/g, "");
    if (roleWords.has(bare.toLowerCase())) return false;
    if (
      /^(?:news|times|post|press|daily|agency|media|online|tv|radio|magazine|network|herald|tribune|journal|gazette|wire)$/i.test(
        bare,
      )
    )
      return false;
    if (/\d|[@:/]/.test(word)) return false;
    if (/^\p{Lu}/u.test(word) || /^(?:al|el|d|o)['’-]\p{Lu}/iu.test(word)) capitals++;
    else if (!nameJoiners.has(bare.toLowerCase())) return false;
  }
  return capitals >= 2;
}

/** "JANE DOE" is shown as "Jane Doe"; other names stay as printed. */
function tidy(name: string): string {
  const folded = name.replace(/\s+/g, " ");
  if (folded !== folded.toUpperCase() || !/\p{Lu}{2}/u.test(folded)) return folded;
  return folded
    .toLowerCase()
    .replace(/(^|[\s\-'’.])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}
