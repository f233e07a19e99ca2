import {filterBody} from "../body/filter-body.js";
import type {PageFacts} from "../body/page-facts.js";
import {textOf} from "../fields/article-thing.js";
import {foldWords} from "../fold-words.js";
import type {PagePart} from "./page-part.js";
import {partTime} from "./part-time.js";
import {repeatedChildren} from "./repeated-children.js";

const liveWords =
  /(?:^|[^\p{L}])(?:live|liveblog|live-blog|liveticker|live-ticker|ticker|newsticker|live updates|as it happened|en direct|direct|minuto a minuto|en vivo|directo|ao vivo|diretta|in diretta|na żywo|relacja|live-uppdatering|direkt|direkte|онлайн|хроника)(?:$|[^\p{L}])/iu;
const entryName =
  /(?:^|[\s_-])(?:live|liveblog|entry|entries|post|update|event|ticker|moment|key-?event|item|block|pinned|timeline)(?:$|[\s_-])/i;

/**
 * The entries of a live page: a row of alike siblings, each with a time of its own and words of its own, on a page whose JSON-LD,
 * title or address says that it is live. Empty when it is none. Entries come in page order.
 */
export function findLiveEntries(facts: PageFacts, url: string | undefined): PagePart[] {
  const {html} = facts;
  const updates = liveUpdates(html.metadata.things);
  const title = `${html.metadata.title ?? ""} ${url ?? ""} ${html.metadata.canonical ?? ""}`;
  if (updates.length < 2 && !liveWords.test(title.replace(/[/.-]+/g, " "))) return [];
  let best: PagePart[] = [];
  let bestWorth = 0;
  for (const group of repeatedChildren(facts)) {
    const parts = group.flatMap((element) => entryOf(facts, element, updates) ?? []);
    const timed = parts.filter(({time, given}) => time !== null || given !== null).length;
    if (timed < 3 || timed < group.length * 0.5) continue;
    const isNamed =
      entryName.test(html.tree.attributes[group[0]!]?.class ?? "") || html.tree.tags[group[0]!] === "article";
    const words = parts.reduce((sum, {body}) => sum + body.reduce((all, i) => all + facts.prose[i]!, 0), 0);
    const worth = words * (isNamed ? 1.5 : 1) * (timed / group.length);
    if (worth > bestWorth && words > 300) {
      best = parts;
      bestWorth = worth;
    }
  }
  return best;
}

type Update = {
  readonly title: string;
  readonly start: string;
  readonly published: string | null;
  readonly updated: string | null;
};

function liveUpdates(things: PageFacts["html"]["metadata"]["things"]): Update[] {
  const found: Update[] = [];
  for (const {types, values} of things) {
    if (!types.includes("liveblogposting")) continue;
    for (const update of [values["liveBlogUpdate"]].flat().slice(0, 2000)) {
      if (update === null || typeof update !== "object") continue;
      const one = update as Record<string, unknown>;
      found.push({
        title: foldWords(textOf(one["headline"]) ?? ""),
        start: foldWords((textOf(one["articleBody"]) ?? "").replace(/<[^<>]{0,500}>/g, " ")).slice(0, 40),
        published: textOf(one["datePublished"]) ?? textOf(one["dateCreated"]),
        updated: textOf(one["dateModified"]),
      });
    }
  }
  return found;
}

function entryOf(facts: PageFacts, element: number, updates: readonly Update[]): PagePart | null {
  const {html} = facts;
  const blocks: number[] = [];
  for (let i = html.firstBlocks[element]!; i < html.endBlocks[element]!; i++) blocks.push(i);
  const headline = blocks.find((i) => /^h[1-6]$/.test(html.blocks[i]!.tag) && !facts.whys[i]) ?? -1;
  const judged = filterBody(
    facts,
    {element, blocks, first: blocks[0] ?? 0, how: "named", share: 1},
    {titles: [], authors: []},
  );
  const body = judged.filter(({why, block}) => !why && block !== headline).map(({block}) => block);
  if (body.length === 0 && headline < 0) return null;
  const words = (i: number) => foldWords(html.text.slice(html.blocks[i]!.start, html.blocks[i]!.end));
  const title = headline >= 0 ? words(headline) : "";
  const start = body.length ? words(body[0]!).slice(0, 40) : "";
  const given = updates.find(
    (update) => (title !== "" && update.title === title) || (start.length > 15 && update.start === start),
  );
  return {
    element,
    kind: "live-entry",
    headline,
    body,
    time: partTime(facts, element),
    given: given ? {published: given.published, updated: given.updated} : null,
  };
}
