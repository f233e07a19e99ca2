/** Where days stand on a line from 0 to 1, and where long stretches without anything were shortened. */
export type TimeScale = {
  readonly at: (day: number) => number;
  readonly breaks: readonly {readonly from: number; readonly to: number}[];
};

const longGap = 60;

/**
 * A scale on which time runs evenly but for empty stretches: one of more than 60 days is drawn as an eighth of all busy time, so that one
 * old date does not press a week of news into a corner. `days` are the days that something stands on. n log n.
 */
export function timeScale(days: readonly number[]): TimeScale {
  const sorted = [...new Set(days)].sort((a, b) => a - b);
  const gaps = sorted.slice(1).map((day, index) => day - sorted[index]!);
  const busy = gaps.filter((gap) => gap <= longGap).reduce((sum, gap) => sum + gap, 0);
  const shortened = busy === 0 ? 10 : busy / 8;
  const places = new Map<number, number>();
  const breaks: {from: number; to: number}[] = [];
  let at = 0;
  sorted.forEach((day, index) => {
    const gap = index === 0 ? 0 : gaps[index - 1]!;
    if (gap > longGap) breaks.push({from: sorted[index - 1]!, to: day});
    at += gap > longGap ? shortened : gap;
    places.set(day, at);
  });
  const whole = Math.max(at, 1);
  return {
    at: (day) => {
      const known = places.get(day);
      if (known !== undefined) return known / whole;
      const after = sorted.findIndex((one) => one > day);
      if (after <= 0) return after === 0 || sorted.length === 0 ? 0 : 1;
      const [from, to] = [sorted[after - 1]!, sorted[after]!];
      const [start, end] = [places.get(from)!, places.get(to)!];
      return (start + ((end - start) * (day - from)) / (to - from)) / whole;
    },
    breaks,
  };
}
