import {cities, widePlaces} from "../name/english/city-gazetteer.js";
import {countries} from "../name/english/country-gazetteer.js";
import {knownOrganisations} from "../name/english/known-organisation-gazetteer.js";
import {foldName} from "../name/known-names.js";
import type {Linked} from "./average-link.js";
import {namingOf} from "./naming.js";
import type {StoryText} from "./story-text.js";

/** Groups of no more texts are looked at, beside stories of no fewer. */
const few = 2;
const leastStory = 3;
/** So many names must a text alone share with the story; two texts that went together without it one more. */
const leastNames = 2;

/** Names that the gazetteers hold stand in many stories: a second quake in Aceh that Reuters tells of is no first one. */
const wellKnown: ReadonlySet<string> = new Set(
  [
    ...knownOrganisations.map(({name}) => name),
    ...cities.map(({name}) => name),
    ...widePlaces,
    ...countries.flatMap(({names, capitals}) => [...names, ...capitals]),
  ].map(foldName),
);

/** A person's full name, a small place, a body of more than one word or with a number: what hardly two stories share. */
function isOwn(key: string): boolean {
  const at = key.indexOf(":");
  const name = key.slice(at + 1);
  if (wellKnown.has(name)) return false;
  const kind = key.slice(0, at);
  return (
    kind === "place" || (kind === "person" && name.includes(" ")) || (kind === "organisation" && /[ \d]/.test(name))
  );
}

/**
 * A text or two that no likeness brought to a story join it where they share names that hardly two stories share, and no other story has them: a notice,
 * a feature or a look back has few words of the reports, but the village and the owner. Goes on while something was joined. Linear in the names.
 */
export function joinFew({groups, close}: Linked, heads: readonly StoryText[]): Linked {
  const naming = namingOf(heads, isOwn);
  let joined = groups;
  for (let before = -1; before !== joined.length; ) {
    before = joined.length;
    joined = joinOnce(joined, heads, naming);
  }
  return {groups: joined, close};
}

function joinOnce(
  groups: Linked["groups"],
  heads: readonly StoryText[],
  naming: ReadonlyMap<string, readonly number[]>,
): Linked["groups"] {
  const groupOf = new Map(groups.flatMap((group, index) => group.map((at) => [at, index] as const)));
  /** The one story that holds all texts that name this, those of small groups aside. */
  const storyNaming = (key: string): number | null => {
    const stories = (naming.get(key) ?? [])
      .map((at) => groupOf.get(at)!)
      .filter((at) => groups[at]!.length >= leastStory);
    return stories.length > 0 && stories.every((story) => story === stories[0]) ? stories[0]! : null;
  };
  const more = new Map<number, number[]>();
  const gone = new Set<number>();
  groups.forEach((group, index) => {
    if (group.length > few) return;
    const shared = new Map<number, number>();
    for (const key of new Set(group.flatMap((at) => (heads[at]!.names ?? []).map(([key]) => key)))) {
      const story = storyNaming(key);
      if (story !== null) shared.set(story, (shared.get(story) ?? 0) + 1);
    }
    const stories = [...shared].filter(([, names]) => names >= leastNames + group.length - 1);
    if (stories.length !== 1) return;
    const [story] = stories[0]!;
    more.set(story, [...(more.get(story) ?? []), ...group]);
    gone.add(index);
  });
  return groups.flatMap((group, index) => {
    if (gone.has(index)) return [];
    const added = more.get(index) ?? [];
    return [added.length > 0 ? [...group, ...added].sort((a, b) => a - b) : group];
  });
}
