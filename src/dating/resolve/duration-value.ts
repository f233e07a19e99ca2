import type {TimeUnit} from "../time-meaning.js";

const letters: Readonly<Record<TimeUnit, readonly [prefix: string, letter: string, times: number]>> = {
  second: ["PT", "S", 1],
  minute: ["PT", "M", 1],
  hour: ["PT", "H", 1],
  day: ["P", "D", 1],
  night: ["P", "D", 1],
  week: ["P", "W", 1],
  weekend: ["P", "WE", 1],
  month: ["P", "M", 1],
  quarter: ["P", "Q", 1],
  year: ["P", "Y", 1],
  decade: ["P", "Y", 10],
  century: ["P", "Y", 100],
};
const halves: Partial<Record<TimeUnit, string>> = {
  minute: "PT30S",
  hour: "PT30M",
  day: "PT12H",
  year: "P6M",
  decade: "P5Y",
  century: "P50Y",
};

/** TIMEX3 value of a length of time: "P3M", "PT30M", "P10Y" for a decade, "PXY" for "several years". */
export function durationValue(count: number | null, unit: TimeUnit): string {
  const [prefix, letter, times] = letters[unit];
  if (count === null) return unit === "decade" ? "PXDE" : unit === "century" ? "PXCE" : `${prefix}X${letter}`;
  if (count === 0.5 && halves[unit] !== undefined) return halves[unit];
  return `${prefix}${count * times}${letter}`;
}
