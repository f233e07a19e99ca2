import type {Dating} from "../dating/dating.js";
import {countOrigins, type Origins} from "../story/origins-of.js";
import {contentId} from "../text/content-id.js";
import type {Reason} from "../text/reason.js";
import type {Span} from "../text/span.js";
import type {Conflict} from "./conflict.js";

/** Words of an article that stand for one reading. */
export type Place = {readonly span: Span; readonly article: string};

/** One side of a conflict before it is written down. `value` is words of one of its places, or a number worked out from them. */
export type Side = {readonly value: string; readonly places: readonly Place[]; readonly on?: Dating | null};

/**
 * A conflict with its sides in a fixed order (a `change` keeps the order of time, all others go by value), every list sorted and an
 * id from its content.
 */
export function makeConflict(
  story: string,
  kind: Conflict["kind"],
  about: string,
  sides: readonly Side[],
  because: readonly Reason[],
  origins: Origins,
): Conflict {
  const readings = sides.map(({value, places, on}) => {
    const articles = [...new Set(places.map((place) => place.article))].sort();
    return {
      value,
      spans: uniqueSpans(places),
      articles,
      origins: countOrigins(origins, articles),
      ...(on === undefined ? {} : {on}),
    };
  });
  if (kind !== "change")
    readings.sort(
      (a, b) => a.value.localeCompare(b.value, "en", {numeric: true}) || compare(placeOf(a.spans), placeOf(b.spans)),
    );
  return {
    id: contentId(
      "c",
      story,
      kind,
      ...readings.flatMap((reading) => [reading.value, ...reading.spans.map((span) => placeOf([span]))]),
    ),
    story,
    kind,
    about,
    readings,
    because: [...because],
  };
}

function uniqueSpans(places: readonly Place[]): Span[] {
  const unique = new Map(places.map(({span}) => [placeOf([span]), span]));
  return [...unique.values()].sort((a, b) => compare(a.page, b.page) || a.start - b.start || a.end - b.end);
}

function placeOf(spans: readonly Span[]): string {
  const span = spans[0];
  return span ? `${span.page}:${String(span.start).padStart(9, "0")}:${span.end}` : "";
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
