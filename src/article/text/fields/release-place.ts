import {knownAt} from "../../../name/known-names.js";
import {isNamedPlace} from "../../credit/is-named-place.js";
import {roleWords} from "../../credit/role-words.js";
import type {Draft} from "../drafts/draft.js";
import {outletWord} from "../english/outlet-words.js";
import {topics} from "../english/topic-words.js";
import type {Line} from "../line.js";

/**
 * "Puerto Varas, 14 August 2019" on a line of its own over a notice or a letter: where it is dated from. One word before the comma is a place; of
 * more words the report or the gazetteer must know one, since a reporter's name may stand there.
 */
export function releasePlace(text: string, draft: Draft): Line | null {
  const lead = draft.body[0]?.line;
  const from = draft.headline?.index ?? -1;
  if (!lead) return null;
  return (
    draft.labels.find(
      (line) =>
        line.index > from &&
        line.index < lead.index &&
        draft.labels.some(
          (date) => date.role === "date" && date.block === line.block && date.index === line.index + 1,
        ) &&
        isPlace(text, lead.start, line),
    ) ?? null
  );
}

function isPlace(text: string, from: number, {text: label, folded}: Line): boolean {
  const name = /^(\p{Lu}[\p{L}.'’-]+(?: (?:(?:d[aeo]|del|la|los|upon) )?\p{Lu}[\p{L}.'’-]+){0,3}),$/u.exec(label)?.[1];
  if (!name || topics.has(folded) || outletWord.test(name)) return false;
  const words = name.split(" ");
  if (words.some((word) => roleWords.has(word.toLowerCase()))) return false;
  const plain = name.normalize("NFD").replace(/\p{M}/gu, "").split(" ");
  const known = knownAt((offset) => plain[offset]);
  return (
    words.length === 1 ||
    isNamedPlace(text, from, name) ||
    (known?.known.kind === "place" && known.length === plain.length)
  );
}
