import {smallNumbers} from "../../text/english/number-words.js";
import type {DayPart, Season, TimeUnit} from "../time-meaning.js";

/** What an English word can be inside a time expression; one word may be several ("second", "fall", "May"). */
export type TimeWord = {
  readonly month?: number;
  readonly weekday?: number;
  /** The form is a cut one ("Sept", "Mon"): it may carry a full stop. */
  readonly cut?: true;
  /** The word is also an everyday word in this spelling: it needs more around it. */
  readonly shaky?: true;
  readonly unit?: TimeUnit;
  readonly plural?: true;
  readonly part?: DayPart;
  readonly season?: Season;
  /** A number; null for "several", "few", "many". */
  readonly count?: number | null;
  readonly ordinal?: number;
  readonly deictic?: number;
  readonly set?: string;
  readonly vague?: "PAST_REF" | "PRESENT_REF" | "FUTURE_REF";
  readonly decade?: number;
  /** May open a time expression: without one such word a sentence is not looked at. */
  readonly opens?: true;
};

const months = "january february march april may june july august september october november december".split(" ");
const cutMonths: Record<string, number> = {
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  sept: 9,
  oct: 10,
  nov: 11,
  dec: 12,
};
const weekdays = "monday tuesday wednesday thursday friday saturday sunday".split(" ");
const cutWeekdays: Record<string, number> = {
  mon: 1,
  tue: 2,
  tues: 2,
  wed: 3,
  weds: 3,
  thu: 4,
  thur: 4,
  thurs: 4,
  fri: 5,
  sat: 6,
  sun: 7,
};
const units: Record<string, TimeUnit> = {
  second: "second",
  minute: "minute",
  hour: "hour",
  day: "day",
  night: "night",
  week: "week",
  weekend: "weekend",
  month: "month",
  quarter: "quarter",
  year: "year",
  decade: "decade",
};
const parts: Record<string, DayPart> = {
  morning: "MO",
  mornings: "MO",
  midday: "MI",
  noon: "MI",
  lunchtime: "MI",
  afternoon: "AF",
  afternoons: "AF",
  evening: "EV",
  evenings: "EV",
  dusk: "EV",
  sunset: "EV",
  night: "NI",
  overnight: "NI",
  daytime: "DT",
  dawn: "MO",
  sunrise: "MO",
  daybreak: "MO",
};
const seasons: Record<string, Season> = {
  spring: "SP",
  springtime: "SP",
  summer: "SU",
  summertime: "SU",
  autumn: "FA",
  fall: "FA",
  winter: "WI",
  wintertime: "WI",
};
const {zero: _, ...numberWords} = smallNumbers;
const counts: Record<string, number | null> = {
  ...numberWords,
  hundred: 100,
  dozen: 12,
  score: 20,
  several: null,
  few: null,
  many: null,
  couple: 2,
  half: 0.5,
  dozens: null,
  hundreds: null,
  thousands: null,
  multiple: null,
  single: 1,
};
const ordinals =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(
    " ",
  );
const sets: Record<string, string> = {
  daily: "P1D",
  nightly: "XXXX-XX-XXTNI",
  weekly: "P1W",
  biweekly: "P2W",
  fortnightly: "P2W",
  monthly: "P1M",
  bimonthly: "P2M",
  quarterly: "P1Q",
  yearly: "P1Y",
  annual: "P1Y",
  annually: "P1Y",
  biannual: "P6M",
  biennial: "P2Y",
  hourly: "PT1H",
  "semi-annual": "P6M",
  semiannual: "P6M",
};
const vagues: Record<string, "PAST_REF" | "PRESENT_REF" | "FUTURE_REF"> = {
  now: "PRESENT_REF",
  currently: "PRESENT_REF",
  presently: "PRESENT_REF",
  nowadays: "PRESENT_REF",
  current: "PRESENT_REF",
  recently: "PAST_REF",
  recent: "PAST_REF",
  lately: "PAST_REF",
  soon: "FUTURE_REF",
  shortly: "FUTURE_REF",
};
const decades: Record<string, number> = {
  twenties: 20,
  thirties: 30,
  forties: 40,
  fifties: 50,
  sixties: 60,
  seventies: 70,
  eighties: 80,
  nineties: 90,
};
/** Words that only matter beside others; listed so that they are looked up once. */
const openers =
  "last past previous next coming following this that same every each per the a an early earlier late later mid beginning start end middle once fiscal".split(
    " ",
  );

const words = new Map<string, TimeWord>();
function put(word: string, meaning: TimeWord) {
  words.set(word, {...words.get(word), ...meaning});
}
months.forEach((word, i) => {
  put(word, {
    month: i + 1,
    opens: true,
    ...(word === "may" || word === "march" || word === "august" ? {shaky: true} : {}),
  });
});
for (const [word, month] of Object.entries(cutMonths))
  put(word, {
    month,
    cut: true,
    opens: true,
    ...(word === "mar" || word === "dec" || word === "jun" ? {shaky: true} : {}),
  });
weekdays.forEach((word, i) => {
  put(word, {weekday: i + 1, opens: true});
  put(`${word}s`, {weekday: i + 1, plural: true, opens: true});
});
for (const [word, weekday] of Object.entries(cutWeekdays)) put(word, {weekday, cut: true, shaky: true, opens: true});
for (const [word, unit] of Object.entries(units)) {
  put(word, {unit, opens: true});
  put(`${word}s`, {unit, plural: true, opens: true});
}
for (const word of ["daylong", "weeklong", "monthlong", "yearlong"]) put(word, {opens: true});
put("century", {unit: "century", opens: true});
put("centuries", {unit: "century", plural: true, opens: true});
put("fortnight", {unit: "week", count: 2, opens: true});
put("fortnights", {unit: "week", count: 2, plural: true, opens: true});
put("semester", {unit: "month", count: 6});
for (const [word, part] of Object.entries(parts)) put(word, {part, opens: true});
for (const [word, season] of Object.entries(seasons)) put(word, {season, opens: true});
for (const [word, count] of Object.entries(counts)) put(word, {count});
ordinals.forEach((word, i) => {
  put(word, {ordinal: i + 1});
});
put("final", {ordinal: -1});
for (const [word, set] of Object.entries(sets)) put(word, {set, opens: true});
for (const [word, vague] of Object.entries(vagues)) put(word, {vague, opens: true});
for (const [word, decade] of Object.entries(decades)) put(word, {decade, opens: true});
for (const word of openers) put(word, {});
put("today", {deictic: 0, opens: true});
put("yesterday", {deictic: -1, opens: true});
put("tomorrow", {deictic: 1, opens: true});
put("tonight", {deictic: 0, part: "NI", opens: true});
put("midnight", {part: "NI", opens: true});
for (const word of ["future", "past", "era", "time", "times", "present", "term", "moment", "previously", "thereafter"])
  put(word, {opens: true});

/** English words of time, by their folded form. */
export const timeWords: ReadonlyMap<string, TimeWord> = words;
