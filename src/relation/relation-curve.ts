import type {Relation} from "./relation.js";

/** The state of a relation on one day: `value` is the decayed sum, `reports` how many articles spoke of the day's events, `origins` how many origins. */
export type CurvePoint = {
  readonly on: string;
  readonly value: number;
  readonly origins: number;
  readonly reports: number;
};

/** A stretch without any event longer than the gap: the curve is not drawn there, since no news is not calm. */
export type CurveGap = {readonly from: string; readonly to: string};

/**
 * The curve of a relation: on each day with an event, the sum over all points so far of `weight * 0.5 ^ (days since / halfLifeDays)`, each entry
 * counted once however many articles print it. A point whose date is a range counts from the middle of the range. Stretches of more than
 * `gapDays` without an event are listed as gaps. Pure arithmetic over `points`, so that anybody can redo it by hand; n log n.
 */
export function relationCurve(
  points: Relation["points"],
  {halfLifeDays = 30, gapDays = 60}: {halfLifeDays?: number; gapDays?: number} = {},
): {curve: CurvePoint[]; gaps: CurveGap[]} {
  const byDay = new Map<number, {weight: number; origins: number; reports: number}>();
  for (const point of points) {
    const from = Date.parse(point.on.earliest.slice(0, 10)) / 86_400_000;
    const to = Date.parse(point.on.latest.slice(0, 10)) / 86_400_000;
    if (Number.isNaN(from) || Number.isNaN(to)) continue;
    const day = Math.floor((from + to) / 2);
    const sum = byDay.get(day) ?? {weight: 0, origins: 0, reports: 0};
    byDay.set(day, {
      weight: sum.weight + point.weight,
      origins: sum.origins + point.origins,
      reports: sum.reports + point.articles,
    });
  }
  const curve: CurvePoint[] = [];
  const gaps: CurveGap[] = [];
  let value = 0;
  let before: number | null = null;
  for (const [day, {weight, origins, reports}] of [...byDay].sort(([a], [b]) => a - b)) {
    if (before !== null) {
      value *= 0.5 ** ((day - before) / halfLifeDays);
      if (day - before > gapDays) gaps.push({from: isoDay(before), to: isoDay(day)});
    }
    value += weight;
    curve.push({on: isoDay(day), value: Math.round(value * 1000) / 1000, origins, reports});
    before = day;
  }
  return {curve, gaps};
}

function isoDay(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}
