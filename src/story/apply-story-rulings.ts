import type {Family} from "../copy/family.js";
import type {Ruling} from "./ruling.js";
import {storyIdOf} from "./story-id-of.js";

/** A group of families by number, and what a person decided about it. */
export type RuledGroup = {readonly group: readonly number[]; readonly says: readonly string[]};

/** Replays human mergers and splits, in the order they were made. A story is known by any id that one of its families gives it. */
export function applyStoryRulings(
  groups: readonly (readonly number[])[],
  families: readonly Family[],
  rulings: readonly Ruling[],
): RuledGroup[] {
  let ruled: {group: number[]; says: string[]}[] = groups.map((group) => ({group: [...group], says: []}));
  const named = (id: string) => ruled.find(({group}) => group.some((at) => storyIdOf(families[at]!) === id));
  for (const ruling of rulings)
    if (ruling.kind === "merge") {
      const found = [...new Set(ruling.stories.map(named))].filter((one) => one !== undefined);
      const [first, ...rest] = found;
      if (!first || rest.length === 0) continue;
      first.group.push(...rest.flatMap(({group}) => group));
      first.group.sort((a, b) => a - b);
      first.says.push("merged by a person");
      ruled = ruled.filter((one) => !rest.includes(one));
    } else if (ruling.kind === "split") {
      const story = named(ruling.story);
      const wanted = new Set(ruling.articles);
      const gone = story?.group.filter((at) => families[at]!.members.some(({article}) => wanted.has(article))) ?? [];
      if (!story || gone.length === 0 || gone.length === story.group.length) continue;
      story.group = story.group.filter((at) => !gone.includes(at));
      story.says.push("split by a person");
      ruled.push({group: gone, says: ["split by a person"]});
    }
  return ruled;
}
