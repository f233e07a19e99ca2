import type {Page} from "../../page/page.js";
import type {ArticleDraft} from "./article-draft.js";
import type {PageFacts} from "./body/page-facts.js";
import {articleThing} from "./fields/article-thing.js";
import {findDigestItems} from "./parts/find-digest-items.js";
import {findListItems} from "./parts/find-list-items.js";
import {findLiveEntries} from "./parts/find-live-entries.js";
import type {PagePart} from "./parts/page-part.js";

export type PageKind = {readonly kind: "article" | "live" | "listing" | "digest"; readonly parts: readonly PagePart[]};

/** A teaser with fewer letters below its headline says no more than the headline does. */
const leastSummary = 60;

/**
 * Whether a page holds one article, a live blog, a digest, or a list. A strip of recommendations below an article is no list: a page is a
 * listing only when nothing calls it an article and its items hold more words than any one body.
 */
export function findPageKind(page: Page, facts: PageFacts, draft: ArticleDraft): PageKind {
  const live = findLiveEntries(facts, page.url);
  if (live.length >= 3) return {kind: "live", parts: live};
  const digest = findDigestItems(draft);
  if (digest.length > 0) return {kind: "digest", parts: digest};
  const {html} = facts;
  const thing = articleThing(html);
  const isDeclared =
    (thing !== null && Boolean(thing.values["datePublished"] ?? thing.values["articleBody"])) ||
    html.metadata.metas.some(
      ({name, content}) => (name === "og:type" && /^article/i.test(content)) || name === "article:published_time",
    );
  if (isDeclared) return {kind: "article", parts: []};
  const isCalledList = html.metadata.things.some(({types}) =>
    types.some((type) => type === "collectionpage" || type === "searchresultspage"),
  );
  const items = findListItems(facts);
  if (items.length < 3) return {kind: "article", parts: []};
  const held = (blocks: readonly number[]) =>
    blocks.reduce((sum, i) => sum + Math.max(facts.prose[i]!, html.blocks[i]!.end - html.blocks[i]!.start), 0);
  const inItems = new Set(items.flatMap(({body}) => body));
  const ours = draft.blocks.filter(({why}) => !why).map(({block}) => block);
  const headlines = new Set(items.map(({headline}) => headline));
  const own = held(ours.filter((block) => !inItems.has(block) && !headlines.has(block)));
  const listed = held([...inItems]);
  const isList = isCalledList ? listed > own : listed > own * 2 && own < 700;
  const letters = ({body}: PagePart) => body.reduce((sum, i) => sum + html.blocks[i]!.end - html.blocks[i]!.start, 0);
  const telling = items.filter((item) => item.kind !== "teaser" || letters(item) >= leastSummary);
  return isList ? {kind: "listing", parts: telling} : {kind: "article", parts: []};
}
