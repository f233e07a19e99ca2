import type {FurnitureReason} from "../../../page/page.js";
import {digestWords} from "../english/digest-words.js";
import {foldLine} from "../fold-line.js";
import type {Line} from "../line.js";
import type {Draft} from "./draft.js";

/**
 * Parts a digest or newsletter into what it holds: at least three headings with one to three paragraphs each, under a name or
 * a greeting that says so. The greeting is furniture; a long introduction stays as an article of its own. Other drafts come
 * back as they are.
 */
export function splitDigest(draft: Draft, lines: readonly Line[], whys: Map<number, FurnitureReason>): Draft[] {
  const {body, headline} = draft;
  const first = body.findIndex(({kind}) => kind === "subhead");
  if (first < 0) return [draft];
  const sections: {head: Line; rest: Draft["body"]}[] = [];
  for (const part of body.slice(first)) {
    if (part.kind === "subhead") sections.push({head: part.line, rest: []});
    else sections[sections.length - 1] = {...sections.at(-1)!, rest: [...sections.at(-1)!.rest, part]};
  }
  if (sections.length < 3 || sections.some(({rest}) => rest.length === 0 || rest.length > 4)) return [draft];
  const intro = body.slice(0, first);
  const top = lines.slice(0, (intro[0]?.line.index ?? sections[0]!.head.index) + 3).slice(-14);
  if (!top.some((line) => isDigest(line)) && !(headline && isDigest(headline))) return [draft];
  const items = sections.map(({head, rest}) => ({
    headline: head,
    labels: draft.labels,
    body: rest,
    captions: draft.captions.filter((line) => line.index > head.index && line.index <= rest.at(-1)!.line.index),
    tags: [],
    fromDigest: true,
  }));
  const introWords = intro.reduce((sum, {line}) => sum + line.words, 0);
  if (headline) whys.set(headline.index, "other");
  if (introWords >= 60)
    return [
      {...draft, body: intro, captions: draft.captions.filter((line) => line.index < sections[0]!.head.index)},
      ...items,
    ];
  for (const {line} of intro) whys.set(line.index, "other");
  const kept = new Set(items.flatMap((item) => item.captions));
  for (const line of draft.captions) if (!kept.has(line)) whys.set(line.index, "caption-credit");
  return items;
}

function isDigest(line: Line): boolean {
  const folded = ` ${foldLine(line.text.slice(0, 300))} `;
  return digestWords.some((words) => folded.includes(` ${words} `));
}
