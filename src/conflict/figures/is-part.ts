import type {ArticleReading} from "../../article/article-reading.js";
import type {Figure} from "../../figure/figure.js";
import {addingWords} from "../english/counted-words.js";

const before =
  /\b(?:another|further|including|of (?:the|which|whom|them)|(?:the )?(?:first|last|next|other|second|remaining)|every|each|per|than)\s$/i;
const after =
  /^\s(?:of (?:them|whom|which|the)|(?:an?|per|each|every)\s(?:hour|day|night|week|month|year)|ago|later|away)\b/i;
/** "Destroyed 160 houses and damaged 1,400 more": parts of a list. */
const listed = /^[^.;]{0,30}\band\s(?:\p{L}+\s){0,4}?[\d,]+\s(?:more|others)\b/iu;

/** A part of another number, an addition to it or a rate: what other reports give for the whole is no rival. */
export function isPart({span, of, scope}: Figure, {prose}: ArticleReading): boolean {
  const {text} = prose.page;
  const tail = text.slice(span.end, span.end + 60);
  return (
    of !== undefined ||
    /\b(?:of|among)\b/i.test(scope?.text ?? "") ||
    addingWords.test(span.text) ||
    before.test(text.slice(Math.max(0, span.start - 24), span.start)) ||
    /^\S+ of (?:the|them|those|these|whom|which)\b/i.test(span.text) ||
    after.test(tail) ||
    listed.test(tail)
  );
}
