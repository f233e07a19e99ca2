import type {EntryView} from "../../view/story-view.js";
import {dayNumber, isoOfDay} from "../../view/time/day-number.js";
import {shortDay} from "../../view/time/short-day.js";
import {timeScale} from "../../view/time/time-scale.js";

const [width, line] = [400, 66];
const shown = 200;

/**
 * The dated entries on one line of time: a dot for a stated day, a ring for one worked out, a bar for a range. Long stretches without an entry are shortened and
 * dashed. The list below it is its table.
 */
export function TimelinePicture({entries, id}: {readonly entries: readonly EntryView[]; readonly id: string}) {
  const places = entries.slice(0, shown).flatMap((entry) => {
    const from = dayNumber(entry.earliest ?? "");
    const to = dayNumber(entry.latest ?? "");
    return from === null || to === null ? [] : [{entry, from, to}];
  });
  if (places.length < 2) return null;
  const days = places.map((place) => place.from);
  const scale = timeScale(days);
  const x = (day: number) => Math.round(10 + scale.at(day) * (width - 20));
  const low = days.reduce((a, b) => Math.min(a, b));
  const high = days.reduce((a, b) => Math.max(a, b));
  // A label says no more than the date does: a year is no first of January.
  const named = new Map(
    places.map(({entry, from}) => [from, shortDay(entry.on.certainty === "range" ? isoOfDay(from) : entry.on.text)]),
  );
  const lanes = new Map<number, number>();
  const labels = [low, ...scale.breaks.map((one) => one.to), high].reduce<{day: number; at: number}[]>((kept, day) => {
    const at = x(day);
    if (kept.every((one) => Math.abs(one.at - at) > 88)) kept.push({day, at});
    return kept;
  }, []);
  const crowd = new Map<number, number>();
  for (const {from} of places) crowd.set(x(from), (crowd.get(x(from)) ?? 0) + 1);
  const top = line - 8 - (Math.min(6, Math.max(...crowd.values())) - 1) * 11 - (scale.breaks.length > 0 ? 6 : 0);
  return (
    <svg
      class="picture"
      viewBox={`0 ${top} ${width} ${92 - top}`}
      role="img"
      aria-labelledby={`${id}-title ${id}-desc`}
    >
      <title id={`${id}-title`}>Timeline</title>
      <desc id={`${id}-desc`}>
        {`${places.length} dated entries from ${shortDay(isoOfDay(low))} to ${shortDay(isoOfDay(high))}; long stretches without one are shortened. Each stands with its sentence below.`}
      </desc>
      <line class="axis" x1="10" x2={width - 10} y1={line} y2={line} />
      {scale.breaks.map((one) => (
        <line class="break" x1={x(one.from) + 6} x2={x(one.to) - 6} y1={line - 12} y2={line - 12} />
      ))}
      {places.map(({entry, from, to}) => {
        const at = x(from);
        const lane = lanes.get(at) ?? 0;
        lanes.set(at, lane + 1);
        const y = line - Math.min(lane, 5) * 11;
        if (entry.on.certainty === "range")
          return <line class="range" x1={at} x2={Math.max(at + 6, x(to))} y1={y} y2={y} />;
        return <circle class={entry.on.certainty === "stated" ? "dot" : "ring"} cx={at} cy={y} r="4" />;
      })}
      {labels.map(({day, at}) => (
        <text x={at} y="87" text-anchor={at < 50 ? "start" : at > width - 50 ? "end" : "middle"}>
          {named.get(day) ?? shortDay(isoOfDay(day))}
        </text>
      ))}
    </svg>
  );
}
