import type {RelationView} from "../../view/relation-view.js";
import {dayNumber} from "../../view/time/day-number.js";
import {shortDay} from "../../view/time/short-day.js";
import {timeScale} from "../../view/time/time-scale.js";

const [width, height, middle] = [400, 220, 92];
/** As in `relationCurve`. */
const halfLifeDays = 30;
const fadeSteps = 6;

/**
 * A bar for every dated point (cooperative up, hostile down), the decayed sum as a line that breaks at gaps, and how many articles spoke of each
 * day as a thin bar of its own at the foot, so that volume is never taken for tension. The ledger beside it is its table.
 */
export function RelationPicture({view, id}: {readonly view: RelationView; readonly id: string}) {
  const days = view.points.flatMap((point) => {
    const from = dayNumber(point.earliest);
    const to = dayNumber(point.latest);
    return from === null || to === null ? [] : [{point, day: Math.floor((from + to) / 2)}];
  });
  const all = [...days.map(({day}) => day), ...view.curve.flatMap((one) => dayNumber(one.on) ?? [])];
  if (all.length === 0) return null;
  const scale = timeScale(all);
  const x = (day: number) => Math.round(14 + scale.at(day) * (width - 28));
  const most = Math.max(
    1,
    ...view.points.map((point) => Math.abs(point.weight)),
    ...view.curve.map((one) => Math.abs(one.value)),
  );
  const y = (value: number) => Math.round(middle - (value / most) * 70);
  const volume = Math.max(1, ...view.curve.map((one) => one.reports));
  const gaps = view.gaps.flatMap((gap) => {
    const [from, to] = [dayNumber(gap.from), dayNumber(gap.to)];
    return from === null || to === null ? [] : [{from, to}];
  });
  const paths: string[] = [];
  let path = "";
  let before: {day: number; value: number} | null = null;
  for (const one of view.curve) {
    const day = dayNumber(one.on);
    if (day === null) continue;
    if (before !== null && gaps.some((gap) => gap.to === day)) {
      paths.push(path);
      path = "";
      before = null;
    }
    // Between two points nothing is added: what stands there fades.
    if (before !== null)
      for (let step = 1; step <= fadeSteps; step++) {
        const then = before.day + ((day - before.day) * step) / fadeSteps;
        path += `L${x(then)} ${y(before.value * 0.5 ** ((then - before.day) / halfLifeDays))}`;
      }
    path += `${path === "" ? "M" : "L"}${x(day)} ${y(one.value)}`;
    before = {day, value: one.value};
  }
  if (path !== "") paths.push(path);
  return (
    <svg class="picture" viewBox={`0 0 ${width} ${height}`} role="img" aria-labelledby={`${id}-title ${id}-desc`}>
      <title id={`${id}-title`}>{view.names.join(" – ")}</title>
      <desc
        id={`${id}-desc`}
      >{`${view.points.length} dated points, ${view.gaps.length} gaps without a known event, drawn shortened; each point stands in the ledger with its sentence.`}</desc>
      {gaps.map((gap) => (
        <rect
          class="gap"
          x={x(gap.from) + 4}
          y="14"
          width={Math.max(1, x(gap.to) - x(gap.from) - 8)}
          height={2 * (middle - 14)}
        />
      ))}
      <line class="axis" x1="14" x2={width - 14} y1={middle} y2={middle} />
      {days.map(({point, day}) => {
        const top = y(Math.max(0, point.weight));
        return (
          <rect
            class={point.weight < 0 ? "down" : "up"}
            x={x(day) - 3}
            y={top}
            width="6"
            height={Math.max(1, y(Math.min(0, point.weight)) - top)}
          />
        );
      })}
      {paths.map((one) => (
        <path class="curve" d={one} />
      ))}
      <text x="14" y="12">
        cooperative
      </text>
      <text x="14" y={2 * middle - 2}>
        hostile
      </text>
      {view.curve.flatMap((one) => {
        const day = dayNumber(one.on);
        if (day === null) return [];
        return [
          <line
            class="volume"
            x1={x(day)}
            x2={x(day)}
            y1="198"
            y2={198 - Math.max(2, Math.round((one.reports / volume) * 14))}
          />,
        ];
      })}
      <text x="14" y="214">
        {shortDay(view.curve[0]?.on ?? "")}
      </text>
      <text x={width / 2} y="214" text-anchor="middle">
        articles a day
      </text>
      <text x={width - 14} y="214" text-anchor="end">
        {shortDay(view.curve.at(-1)?.on ?? "")}
      </text>
    </svg>
  );
}
