import {callsItselfDigest} from "../../digest/calls-itself-digest.js";
import {isColumn} from "../../digest/is-column.js";
import type {ArticleDraft} from "../article-draft.js";
import type {PagePart} from "./page-part.js";

/**
 * The items of a digest or newsletter: short reports of different subjects below headings, on a page whose title, headline or
 * opening says that it is one. Headings that ask are the parts of an explainer. Empty for any other page.
 */
export function findDigestItems({facts, headline, dek, lead, blocks}: ArticleDraft): PagePart[] {
  const {html} = facts;
  const textOf = (block: number) => html.text.slice(html.blocks[block]!.start, html.blocks[block]!.end);
  const kept = blocks.filter(({why}) => !why);
  const first = kept.findIndex(({kind}) => kind === "subhead");
  if (first < 0) return [];
  const above = [headline.block, ...dek, ...lead, ...kept.slice(0, first).map(({block}) => block)].filter(
    (block) => block >= 0,
  );
  const said = [html.metadata.title ?? "", ...above.slice(0, 4).map(textOf)];
  if (!said.some(callsItselfDigest)) return [];
  const items: {head: number; body: number[]}[] = [];
  for (const {block, kind} of kept.slice(first)) {
    if (kind === "subhead") items.push({head: block, body: []});
    else items.at(-1)!.body.push(block);
  }
  const told = items.map(({head, body}) => ({head: textOf(head), body: body.map(textOf)}));
  if (told.some(({head}) => head.trimEnd().endsWith("?")) || !isColumn(told)) return [];
  return items.map(({head, body}) => ({
    element: html.blocks[head]!.element,
    kind: "article",
    headline: head,
    body,
    time: null,
    given: null,
  }));
}
