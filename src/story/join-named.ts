import type {Linked} from "./average-link.js";
import {namingOf} from "./naming.js";
import type {StoryText} from "./story-text.js";

/** Two groups that missed their limit by no more than this are looked at again. */
const missedBy = 0.05;
/** So many names of people, bodies or places must stand on both sides and nowhere else, one of them a person's full name. */
const leastNames = 2;

const specific = /^(?:person|organisation|place):/;
const fullName = /^person:.+ /;

/**
 * Two groups that just missed their limit are one where both name a person and something more that no text outside the two names: reports of the protest and
 * of the flooded village tell of other things, but of one minister and one dam. Look-alikes that missed by as little share no such names. In the order
 * of likeness, each group once. Linear in the names of the groups looked at.
 */
export function joinNamed({groups, close}: Linked, heads: readonly StoryText[]): Linked {
  const groupOf = new Map(groups.flatMap((group, index) => group.map((at) => [at, index] as const)));
  const naming = namingOf(heads, (key) => specific.test(key));
  const joined = new Map<number, number>();
  const decided = new Map<Linked["close"][number], string>();
  const open = close
    .filter(({above}) => above < 0 && above >= -missedBy)
    .sort((a, b) => b.above - a.above || a.one[0]! - b.one[0]! || a.other[0]! - b.other[0]!);
  for (const joining of open) {
    const one = groupOf.get(joining.one[0]!)!;
    const other = groupOf.get(joining.other[0]!)!;
    const isWhole = groups[one]!.length === joining.one.length && groups[other]!.length === joining.other.length;
    if (one === other || !isWhole || joining.one.length + joining.other.length < 3) continue;
    if ([one, other].some((index) => joined.has(index) || [...joined.values()].includes(index))) continue;
    const shared = namesOfBoth(joining, heads, (key) =>
      naming.get(key)!.every((at) => groupOf.get(at) === one || groupOf.get(at) === other),
    );
    const person = shared.find((key) => fullName.test(key));
    if (person === undefined || shared.length < leastNames) continue;
    joined.set(Math.max(one, other), Math.min(one, other));
    decided.set(joining, person.slice("person:".length));
  }
  return {
    close: close.map((joining) => {
      const named = decided.get(joining);
      return named === undefined ? joining : {...joining, named};
    }),
    groups: groups.flatMap((group, index) => {
      if (joined.has(index)) return [];
      const more = [...joined].flatMap(([from, to]) => (to === index ? groups[from]! : []));
      return [more.length > 0 ? [...group, ...more].sort((a, b) => a - b) : group];
    }),
  };
}

function namesOfBoth(
  {one, other}: Linked["close"][number],
  heads: readonly StoryText[],
  isOnlyTheirs: (key: string) => boolean,
): string[] {
  const keysOf = (group: readonly number[]) =>
    new Set(group.flatMap((at) => (heads[at]!.names ?? []).map(([key]) => key)).filter((key) => specific.test(key)));
  const others = keysOf(other);
  return [...keysOf(one)].filter((key) => others.has(key) && isOnlyTheirs(key)).sort();
}
