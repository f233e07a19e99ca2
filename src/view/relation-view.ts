import {relationCurve} from "../relation/relation-curve.js";
import type {Report} from "../report/report.js";
import type {Span} from "../text/span.js";
import {countryName} from "./country-name.js";
import {type ShownDating, showDating} from "./show-dating.js";

/** One dated point between two countries with the sentence behind it. */
export type RelationPointView = {
  readonly entry: string;
  readonly story: string;
  readonly on: ShownDating;
  readonly earliest: string;
  readonly latest: string;
  readonly by: string;
  readonly to: string;
  readonly class: string;
  readonly weight: number;
  readonly origins: number;
  readonly articles: number;
  readonly what: Span;
  readonly status: string;
};

/** A pair's ledger over all stories, its curve (documented sum with decay), its gaps, and a count of reports apart from it. */
export type RelationView = {
  readonly pair: readonly [string, string];
  /** The countries' names, in the pair's order. */
  readonly names: readonly [string, string];
  readonly points: readonly RelationPointView[];
  readonly curve: ReturnType<typeof relationCurve>["curve"];
  readonly gaps: ReturnType<typeof relationCurve>["gaps"];
};

/** The pairs of countries that have points, in alphabetical order. */
export function relationPairs(report: Report): [string, string][] {
  const pairs = new Set(report.relations.map((relation) => relation.pair.join(" ")));
  return [...pairs].sort().map((pair) => pair.split(" ") as [string, string]);
}

/** Everything a screen shows of one pair. Points in order of time. Null when the report has no point for the pair. */
export function relationView(report: Report, a: string, b: string): RelationView | null {
  const pair = [a.toUpperCase(), b.toUpperCase()].sort() as [string, string];
  const relations = report.relations.filter((relation) => [...relation.pair].sort().join() === pair.join());
  const entries = new Map(report.timeline.map((entry) => [entry.id, entry]));
  const points = relations.flatMap((relation) =>
    relation.points.flatMap((point): RelationPointView[] => {
      const entry = entries.get(point.entry);
      if (!entry) return [];
      const {earliest, latest} = point.on;
      const {weight, by, to, origins, articles} = point;
      const shown = {on: showDating(point.on), earliest, latest, by, to, weight, origins, articles};
      return [
        {entry: entry.id, story: entry.story, class: entry.class, what: entry.what, status: entry.status, ...shown},
      ];
    }),
  );
  if (points.length === 0) return null;
  points.sort((x, y) => (x.earliest < y.earliest ? -1 : x.earliest > y.earliest ? 1 : x.entry < y.entry ? -1 : 1));
  return {
    pair,
    names: [countryName(pair[0]), countryName(pair[1])],
    points,
    ...relationCurve(relations.flatMap((relation) => relation.points)),
  };
}
