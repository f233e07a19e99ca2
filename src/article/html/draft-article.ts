import type {ArticleDraft} from "./article-draft.js";
import type {BodyBlock} from "./body/body-block.js";
import {chooseBody} from "./body/choose-body.js";
import {filterBody} from "./body/filter-body.js";
import {findDek} from "./body/find-dek.js";
import type {PageFacts} from "./body/page-facts.js";
import {partDek} from "./body/part-dek.js";
import {metadataAuthors} from "./fields/find-authors.js";
import {findHeadline} from "./fields/find-headline.js";

/** Finds the one article of a page: body, headline, and the lines between them. */
export function draftArticle(facts: PageFacts): ArticleDraft {
  const choice = chooseBody(facts);
  const headline = findHeadline(facts.html, choice.blocks[0] ?? -1);
  const titles = [headline.value, headline.title, ...headline.rivals.map(({value}) => value)];
  const authors = metadataAuthors(facts.html);
  const found = filterBody(facts, choice, {titles, authors});
  const blocks = withoutTop(facts, found, headline.block).filter(({block}) => block !== headline.block);
  const first = blocks.find(({why}) => !why)?.block ?? 0;
  const above = findDek(facts, headline.block, first, titles);
  const {dek, lead} = partDek(facts, above, blocks.flatMap(({block, why}) => (why ? [] : [block])).slice(0, 4));
  return {
    facts,
    choice,
    headline,
    dek,
    lead,
    blocks: blocks.map((one) => (dek.includes(one.block) ? {...one, why: "other" as const} : one)),
  };
}

/** A headline inside the body's frame has a few words of the site above it ("Print version of ..."), which are none of the report's. */
function withoutTop({html}: PageFacts, blocks: readonly BodyBlock[], headline: number): BodyBlock[] {
  const isTop = ({block}: BodyBlock) => block < headline;
  const above = blocks.filter((one) => isTop(one) && !one.why);
  const length = above.reduce((sum, {block}) => sum + html.blocks[block]!.end - html.blocks[block]!.start, 0);
  if (above.length === 0 || length > 300 || !blocks.some(({block}) => block === headline)) return [...blocks];
  return blocks.map((one) => (isTop(one) ? {...one, why: one.why ?? "other"} : one));
}
