import {dayNumber, isoOfDay} from "../../view/day-number.js";
import type {EntryView} from "../../view/story-view.js";

const [width, height] = [640, 90];
const shown = 200;

/** The dated entries on one line of time: a dot for a stated day, a ring for one worked out, a bar for a range. The list below it is its table. */
export function TimelinePicture({entries, id}: {readonly entries: readonly EntryView[]; readonly id: string}) {
  const places = entries.slice(0, shown).flatMap((entry) => {
    const from = dayNumber(entry.earliest ?? "");
    const to = dayNumber(entry.latest ?? "");
    return from === null || to === null ? [] : [{entry, from, to}];
  });
  if (places.length < 2) return null;
  // A lone date years before the rest (a contract, an old war) would press everything else into a corner: the axis keeps the middle 90 in 100.
  const starts = places.map((place) => place.from).sort((a, b) => a - b);
  const ends = places.map((place) => place.to).sort((a, b) => a - b);
  const low = starts[Math.floor(starts.length * 0.05)]!;
  const high = Math.max(low + 1, ends[Math.ceil(ends.length * 0.95) - 1]!);
  const x = (day: number) =>
    Math.round(12 + ((Math.max(low, Math.min(high, day)) - low) / (high - low)) * (width - 24));
  const lanes = new Map<number, number>();
  const outside = places.filter((place) => place.to < low || place.from > high).length;
  return (
    <svg class="picture" viewBox={`0 0 ${width} ${height}`} role="img" aria-labelledby={`${id}-title ${id}-desc`}>
      <title id={`${id}-title`}>Timeline</title>
      <desc
        id={`${id}-desc`}
      >{`${places.length} dated entries from ${isoOfDay(low)} to ${isoOfDay(high)}; each is listed with its sentence below.`}</desc>
      <line class="axis" x1="12" x2={width - 12} y1="64" y2="64" />
      {places.map(({entry, from, to}) => {
        const at = x(from);
        const lane = lanes.get(at) ?? 0;
        lanes.set(at, lane + 1);
        const y = 64 - Math.min(lane, 5) * 9;
        if (entry.on.certainty === "range")
          return <line class="range" x1={at} x2={Math.max(at + 4, x(to))} y1={y} y2={y} />;
        return <circle class={entry.on.certainty === "stated" ? "dot" : "ring"} cx={at} cy={y} r="4" />;
      })}
      <text x="12" y="84">
        {isoOfDay(low)}
      </text>
      <text x={width - 12} y="84" text-anchor="end">
        {`${isoOfDay(high)}${outside > 0 ? `, ${outside} further away` : ""}`}
      </text>
    </svg>
  );
}
