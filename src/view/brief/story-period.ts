import type {Article} from "../../article/article.js";
import type {Dating} from "../../dating/dating.js";
import {lastDay} from "../part/last-day.js";

type Dated = {readonly on: Dating | null};

/**
 * The first and the last of what a story tells of its own time, in the order of their earliest days. A year named in passing ("the war of 1978") and what still
 * lies ahead of the last publication ("due to open in 2026") are told, but they are not when the story plays: they count only where nothing else is dated.
 */
export function storyPeriod<T extends Dated>(
  entries: readonly T[],
  articles: readonly Article[],
): {readonly first: T; readonly last: T} | null {
  const printed = lastDay(articles) ?? "";
  const dated = entries.filter((entry): entry is T & {readonly on: Dating} => entry.on !== null);
  const own = dated.filter(
    ({on}) => on.precision !== "year" && (printed === "" || on.earliest.slice(0, 10) <= printed),
  );
  const [start, ...others] = own.length > 0 ? own : dated;
  if (start === undefined) return null;
  let [first, last] = [start, start];
  for (const entry of others) {
    if (before(entry.on, first.on)) first = entry;
    if (!before(entry.on, last.on)) last = entry;
  }
  return {first, last};
}

function before(a: Dating, b: Dating): boolean {
  return a.earliest === b.earliest ? a.latest < b.latest : a.earliest < b.earliest;
}
