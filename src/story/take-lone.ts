import type {Linked} from "./average-link.js";
import {namingOf} from "./naming.js";
import type {StoryText} from "./story-text.js";

/** So many texts of the story must name the person. */
const leastNaming = 2;

/**
 * A text alone that missed a story by little (`close`) is taken into it where both name a person whom no text outside the story names: the accord months
 * after a quarrel names its minister again, and little else of it. Linear in the names.
 */
export function takeLone({groups, close}: Linked, heads: readonly StoryText[]): Linked {
  const groupOf = new Map(groups.flatMap((group, index) => group.map((at) => [at, index] as const)));
  const naming = namingOf(heads, (key) => key.startsWith("person:") && key.includes(" "));
  const taken = new Map<number, number>();
  const decided = close.map((joining) => {
    const [lone, others] = joining.one.length === 1 ? [joining.one, joining.other] : [joining.other, joining.one];
    const at = lone[0]!;
    const story = groupOf.get(others[0]!)!;
    if (joining.above >= 0 || lone.length !== 1 || others.length < leastNaming) return joining;
    if (groups[groupOf.get(at)!]!.length !== 1 || (taken.has(at) && taken.get(at) !== story)) return joining;
    const own = (heads[at]!.names ?? []).find(([key]) => {
      const all = (naming.get(key) ?? []).filter((other) => other !== at);
      return all.length >= leastNaming && all.every((other) => groupOf.get(other) === story);
    });
    if (!own) return joining;
    taken.set(at, story);
    return {...joining, named: own[0].slice("person:".length)};
  });
  const lone = new Set([...taken.keys()].map((at) => groupOf.get(at)!));
  return {
    close: decided,
    groups: groups.flatMap((group, index) => {
      if (lone.has(index)) return [];
      const more = [...taken].flatMap(([at, story]) => (story === index ? [at] : []));
      return [more.length > 0 ? [...group, ...more].sort((a, b) => a - b) : group];
    }),
  };
}
