import type {Doubt} from "../copy/doubt.js";
import type {Family} from "../copy/family.js";
import {contentId} from "../text/content-id.js";
import type {Reason} from "../text/reason.js";
import type {Span} from "../text/span.js";
import {averageLink, likenesses} from "./average-link.js";
import type {Ruling} from "./ruling.js";
import type {Story} from "./story.js";
import type {StoryText} from "./story-text.js";
import {termVectors} from "./term-vectors.js";

export type StoryInput = {
  readonly texts: readonly StoryText[];
  readonly families: readonly Family[];
  /** The owner of an outlet, or null when unknown: then the outlet stands for itself. */
  readonly ownerOf?: (outlet: string) => string | null;
};

export type Gathered = {readonly stories: readonly Story[]; readonly doubts: readonly Doubt[]};

const leastLikeness = 0.2;

/** Families to running stories. The answer does not depend on the order of the input. Method: docs/method/stories.md. */
export function gatherStories({texts, families, ownerOf}: StoryInput, rulings: readonly Ruling[] = []): Gathered {
  void rulings;
  const textOf = new Map(texts.map((text) => [text.id, text]));
  const sorted = families
    .filter(({members}) => members.some(({article}) => textOf.has(article)))
    .slice()
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const heads = sorted.map((family) => headOf(family, textOf));
  const groups = averageLink(likenesses(termVectors(heads)), leastLikeness);
  const stories = groups.map((group): Story => {
    const members = group.map((at) => sorted[at]!);
    const articles = members.flatMap((family) => family.members.map(({article}) => article)).sort();
    const owners = new Set(members.map((family) => ownerName(family, textOf, ownerOf)));
    const ids = members.map(({id}) => contentId("s", id)).sort();
    return {
      id: ids[0]!,
      aliases: ids.slice(1),
      headline: headlineOf(group.map((at) => heads[at]!)),
      articles,
      families: members.map(({id}) => id),
      origins: members.length,
      owners: owners.size,
      because: articles.map((article) => ({article, reasons: [] as Reason[]})),
    };
  });
  return {stories: stories.sort((a, b) => (a.id < b.id ? -1 : 1)), doubts: []};
}

/** The text that stands for a family: its first text, or the first in the list of members. */
function headOf(family: Family, textOf: ReadonlyMap<string, StoryText>): StoryText {
  const first = family.members.find(({of, article}) => of === null && textOf.has(article));
  return textOf.get((first ?? family.members.find(({article}) => textOf.has(article)))!.article)!;
}

function ownerName(
  family: Family,
  textOf: ReadonlyMap<string, StoryText>,
  ownerOf: ((outlet: string) => string | null) | undefined,
): string {
  const outlet = family.origin.article === null ? family.origin.name : textOf.get(family.origin.article)?.outlet;
  if (!outlet) return family.id;
  return (ownerOf?.(outlet) ?? outlet).toLowerCase();
}

function headlineOf(heads: readonly StoryText[]): Span {
  for (const {headline} of heads) if (headline) return headline;
  return {page: "", start: 0, end: 0, text: ""};
}
