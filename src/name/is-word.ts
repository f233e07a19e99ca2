import {verbReading} from "../text/words/verb-forms.js";
import {commonWords} from "./english/common-words.js";
import {surnames} from "./english/surname-gazetteer.js";
import {vocabulary} from "./english/vocabulary-words.js";

/** Is this an English word that needs more than a capital to be a name? Family names of the list are none. */
export function isWord(lower: string): boolean {
  if (surnames.has(lower)) return false;
  if (commonWords.has(lower) || vocabulary.has(lower) || verbReading(lower) !== undefined) return true;
  const stem = lower.endsWith("s") ? lower.slice(0, -1) : null;
  return stem !== null && lower.length > 4 && (vocabulary.has(stem) || commonWords.has(stem));
}

/** Has it the ending of a noun or participle, or is it the plural of a word? Few names are like that. */
export function looksLikeWord(lower: string): boolean {
  if (lower.length < 6) return false;
  const stem = lower.endsWith("s") ? lower.slice(0, -1) : lower;
  return (
    /(?:[^lnrd]ing|tion|sion|ment|ness|ive|ous|able|ible|less|ical|ism|ology|ware|ship|[^ae]ted|ized|ised)$/.test(
      stem,
    ) ||
    (stem !== lower && isWord(stem) && !surnames.has(lower))
  );
}
