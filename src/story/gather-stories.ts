import type {Doubt} from "../copy/doubt.js";
import type {Family} from "../copy/family.js";
import {applyStoryRulings} from "./apply-story-rulings.js";
import {averageLink, type Linked} from "./average-link.js";
import {joinFew} from "./join-few.js";
import {joinNamed} from "./join-named.js";
import {makeStory} from "./make-story.js";
import {nearTexts, TermTable} from "./near-texts.js";
import type {Ruling} from "./ruling.js";
import {sharedNeighbours} from "./shared-neighbours.js";
import type {Story} from "./story.js";
import type {StoryText} from "./story-text.js";
import {takeLone} from "./take-lone.js";
import {termVectors} from "./term-vectors.js";

export type StoryInput = {
  readonly texts: readonly StoryText[];
  readonly families: readonly Family[];
  /** The owner of an outlet, or null when unknown: then the outlet stands for itself. */
  readonly ownerOf?: (outlet: string) => string | null;
};

export type Gathered = {readonly stories: readonly Story[]; readonly doubts: readonly Doubt[]};

/** Chosen on development sets, see docs/method/stories.md. */
const limits = {lone: 0.36, large: 0.5, margin: 0.1};
/** Joinings this near their limit are doubts. */
const doubtful = 0.06;
const mostNear = 10;

/**
 * Families to running stories: the texts that stand for families are joined by what they name, say and are near to. The answer
 * does not depend on the order of the input. About 200 microseconds a family. Method and figures: docs/method/stories.md.
 */
export function gatherStories({texts, families, ownerOf}: StoryInput, rulings: readonly Ruling[] = []): Gathered {
  const textOf = new Map(texts.map((text) => [text.id, text]));
  const sorted = families
    .filter(({members}) => members.some(({article}) => textOf.has(article)))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const heads = sorted.map((family) => headOf(family, textOf));
  const terms = termVectors(heads);
  const {vectors} = terms;
  const days = heads.map(dayOf);
  const near = (one: number, other: number) => nearInTime(days[one]!, days[other]!);
  const table = new TermTable(terms);
  const own = (one: number, other: number) => {
    table.lay(vectors[one]!);
    return table.likenessTo(vectors[other]!) * near(one, other);
  };
  const alike = averageLink(sharedNeighbours(nearTexts(terms, table, mostNear, near), own), limits);
  const linked = joinFew(takeLone(joinNamed(alike, heads), heads), heads);
  const ruled = applyStoryRulings(linked.groups, sorted, rulings);
  const owners = ownersOf(rulings, ownerOf);
  const stories = ruled.map(({group, says}) =>
    makeStory({
      families: group.map((at) => sorted[at]!),
      heads: group.map((at) => heads[at]!),
      vectors: group.map((at) => vectors[at]!),
      terms,
      textOf,
      ownerOf: owners,
      says,
    }),
  );
  stories.sort((a, b) => (a.id < b.id ? -1 : 1));
  // What a person ruled is no doubt any more.
  const wereOne = togetherIn(linked.groups);
  const areOne = togetherIn(ruled.map(({group}) => group));
  const close = linked.close.filter((joining) => wereOne(joining) === areOne(joining));
  return {stories, doubts: doubtsOf(close, heads)};
}

function togetherIn(groups: readonly (readonly number[])[]): (joining: Linked["close"][number]) => boolean {
  const groupOf = new Map(groups.flatMap((group, index) => group.map((at) => [at, index] as const)));
  return ({one, other}) => groupOf.get(one[0]!) === groupOf.get(other[0]!);
}

/**
 * The text that stands for a family: its first text, or the first in the list of members. The posts of a live page stand together:
 * one of them alone names too little.
 */
function headOf({members}: Family, textOf: ReadonlyMap<string, StoryText>): StoryText {
  const known = members.filter(({article}) => textOf.has(article));
  const first = textOf.get((known.find(({of}) => of === null) ?? known[0]!).article)!;
  if (first.kind !== "live-entry") return first;
  const posts = known.flatMap(({article, kind}) => (kind === "update" ? [textOf.get(article)!] : []));
  if (posts.length === 0) return first;
  const all = [first, ...posts];
  return {
    ...first,
    title: all.map(({title}) => title).join("\n"),
    text: all.map(({text}) => text).join("\n"),
    names: all.flatMap(({names}) => names ?? []),
    days: [...new Set(all.flatMap(({days}) => days ?? []))].sort(),
  };
}

const dayLength = 86_400_000;

function dayOf({published}: StoryText): number | null {
  const time = published ? Date.parse(published.latest) : Number.NaN;
  return Number.isNaN(time) ? null : time / dayLength;
}

/** Two texts of one fortnight count in full; the further apart, the less, but never below four fifths: a quarrel has a thaw. */
function nearInTime(one: number | null, other: number | null): number {
  if (one === null || other === null) return 1;
  const apart = Math.abs(one - other) / 14;
  return apart <= 1 ? 1 : 0.8 + 0.2 / apart;
}

function ownersOf(
  rulings: readonly Ruling[],
  ownerOf: ((outlet: string) => string | null) | undefined,
): (outlet: string) => string {
  const ruled = new Map(
    rulings.flatMap((ruling) =>
      ruling.kind === "owner" ? [[ruling.outlet.toLowerCase(), ruling.owner] as const] : [],
    ),
  );
  return (outlet) => (ruled.get(outlet.toLowerCase()) ?? ownerOf?.(outlet) ?? outlet).toLowerCase();
}

function doubtsOf(close: Linked["close"], heads: readonly StoryText[]): Doubt[] {
  return close
    .filter(({above, named}) => named !== undefined || Math.abs(above) < doubtful)
    .map(({one, other, likeness, above, named}): Doubt => {
      const [lesser, rest] = [one, other]
        .map((side) => side.map((at) => heads[at]!.id).sort())
        .sort((a, b) => a.length - b.length || (a.join() < b.join() ? -1 : 1)) as [string[], string[]];
      return {
        about: "story",
        ids: [...lesser, ...rest].sort(),
        lesser,
        decided: above >= 0 || named !== undefined ? "together" : "apart",
        margin: Math.round(Math.abs(above) * 1000) / 1000,
        because: [
          ...(named === undefined ? [] : [{say: `both name ${named}, and no other text does`}]),
          {say: `average likeness ${likeness.toFixed(2)}, joined from ${(likeness - above).toFixed(2)}`},
        ],
      };
    })
    .sort((a, b) => a.margin - b.margin || (a.ids.join() < b.ids.join() ? -1 : 1));
}
