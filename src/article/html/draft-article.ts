import type {ArticleDraft} from "./article-draft.js";
import {chooseBody} from "./body/choose-body.js";
import {filterBody} from "./body/filter-body.js";
import {findDek} from "./body/find-dek.js";
import type {PageFacts} from "./body/page-facts.js";
import {metadataAuthors} from "./fields/find-authors.js";
import {findHeadline} from "./fields/find-headline.js";

/** Finds the one article of a page: body, headline, and the lines between them. */
export function draftArticle(facts: PageFacts): ArticleDraft {
  const choice = chooseBody(facts);
  const headline = findHeadline(facts.html, choice.blocks[0] ?? -1);
  const titles = [headline.value, headline.title, ...headline.rivals.map(({value}) => value)];
  const authors = metadataAuthors(facts.html);
  const blocks = filterBody(facts, choice, {titles, authors}).filter(({block}) => block !== headline.block);
  const first = blocks.find(({why}) => !why)?.block ?? 0;
  return {facts, choice, headline, dek: findDek(facts, headline.block, first, titles), blocks};
}
