import type {Family} from "../copy/family.js";
import type {Reason} from "../text/reason.js";
import type {Span} from "../text/span.js";
import {likenessOf} from "./near-texts.js";
import type {Story} from "./story.js";
import {storyIdOf} from "./story-id-of.js";
import type {StoryText} from "./story-text.js";
import type {TermVector, TermVectors} from "./term-vectors.js";

export type KnownStory = {
  readonly families: readonly Family[];
  /** For each family the text that stands for it, and its terms. */
  readonly heads: readonly StoryText[];
  readonly vectors: readonly TermVector[];
  readonly terms: TermVectors;
  readonly textOf: ReadonlyMap<string, StoryText>;
  readonly ownerOf: (outlet: string) => string;
  readonly says: readonly string[];
};

const shownNames = 5;
const mostCompared = 50;

/** Names a story, counts its independent reports, and says of every article why it is in it. */
export function makeStory({families, heads, vectors, terms, textOf, ownerOf, says}: KnownStory): Story {
  const owners = new Set(families.map((family) => ownerName(family, textOf, ownerOf)));
  const ids = families.map(storyIdOf).sort();
  const because = families.flatMap((family, at) => {
    const reasons: Reason[] = [...says.map((say) => ({say})), ...sharedNames(at, vectors, terms)];
    return family.members.map(({article, of}) => ({
      article,
      reasons: of === null ? reasons : [{say: "prints a report of the story"}, ...reasons],
    }));
  });
  return {
    id: ids[0]!,
    aliases: ids.slice(1),
    headline: headlineOf(heads, vectors, families),
    articles: because.map(({article}) => article).sort(),
    families: families.map(({id}) => id),
    origins: families.length,
    owners: owners.size,
    because: because.sort((a, b) => (a.article < b.article ? -1 : 1)),
  };
}

/** The weightiest names and numbers that one text shares with the others. */
function sharedNames(at: number, vectors: readonly TermVector[], {printed, isName}: TermVectors): Reason[] {
  if (vectors.length < 2) return [{say: "the only report of the story"}];
  const others = new Set<number>();
  vectors.slice(0, mostCompared).forEach((vector, i) => {
    if (i !== at) for (const term of vector.terms) others.add(term);
  });
  const {terms, weights} = vectors[at]!;
  const shared = [...terms.keys()]
    .filter((i) => isName[terms[i]!] && others.has(terms[i]!))
    .sort((a, b) => weights[b]! - weights[a]! || a - b)
    .map((i) => printed[terms[i]!]!);
  const shown = [...new Set(shared)].slice(0, shownNames);
  return [{say: shown.length > 0 ? `shares ${shown.join(", ")}` : "shares words, but no names"}];
}

/** The headline of the text that is most like the rest, of the family with most members first among equals; else how such a text opens. */
function headlineOf(heads: readonly StoryText[], vectors: readonly TermVector[], families: readonly Family[]): Span {
  const looked = vectors.slice(0, mostCompared);
  const ranked = heads
    .map(({headline, opening}, at) => {
      const likeness = looked.reduce((sum, other, i) => (i === at ? sum : sum + likenessOf(vectors[at]!, other)), 0);
      return {headline, opening, weight: likeness * (1 + Math.log(families[at]!.members.length)), at};
    })
    .sort((a, b) => b.weight - a.weight || a.at - b.at);
  for (const {headline} of ranked) if (headline) return headline;
  for (const {opening} of ranked) if (opening) return opening;
  return {page: "", start: 0, end: 0, text: ""};
}

function ownerName(
  family: Family,
  textOf: ReadonlyMap<string, StoryText>,
  ownerOf: (outlet: string) => string,
): string {
  const outlet = family.origin.article === null ? family.origin.name : textOf.get(family.origin.article)?.outlet;
  return outlet ? ownerOf(outlet) : family.id;
}
