import {splitSentences} from "../../text/split-sentences.js";
import type {Evidence} from "../evidence.js";

/** First words of a clause that brings its subject along. */
const openers = new Set(
  "a an the this that these those his her its their our my your he she it they we i you who whoever what both all some many most several no every each one two three four five six seven eight nine ten".split(
    " ",
  ),
);
const most = 90;

/**
 * The words of its own sentence that stand before a clause which cannot be read without them ("crashed in ..."): from the start of the sentence, at most 90
 * characters, cut at a word. Empty where the clause begins the sentence, or brings its subject.
 */
export function leadOf({span, before}: Evidence): string {
  const first = /^\p{Ll}[\p{L}'’-]*/u.exec(span.text)?.[0];
  if (first === undefined || openers.has(first) || before.trim() === "") return "";
  const last = splitSentences(before).at(-1);
  if (last === undefined) return "";
  const lead = before.slice(last.start);
  if (lead.length <= most) return lead;
  const from = lead.indexOf(" ", lead.length - most);
  return `…${from < 0 ? lead.slice(-most) : lead.slice(from)}`;
}
