import {smallNumbers} from "../../text/english/number-words.js";
/** Words that stand around a date in a page's label and say which date it is, or nothing. Folded; glued forms are cut off too. */
export const updatedWords: ReadonlySet<string> = new Set(
  "amended changed edited lastmod modified refreshed revised updated update".split(" "),
);
export const publishedWords: ReadonlySet<string> = new Set(
  "added created date first issued online posted printed published publication released submitted uploaded written".split(
    " ",
  ),
);
/** Units as labels shorten them: "2h ago", "3 hrs ago", "5d". Days each is worth; below a day it is a part of one. */
export const labelUnits: Readonly<Record<string, number>> = {
  d: 1,
  day: 1,
  days: 1,
  h: 1 / 24,
  hour: 1 / 24,
  hours: 1 / 24,
  hr: 1 / 24,
  hrs: 1 / 24,
  m: 1 / 1440,
  min: 1 / 1440,
  mins: 1 / 1440,
  minute: 1 / 1440,
  minutes: 1 / 1440,
  mo: 30,
  month: 30,
  months: 30,
  s: 1 / 86_400,
  sec: 1 / 86_400,
  second: 1 / 86_400,
  seconds: 1 / 86_400,
  secs: 1 / 86_400,
  w: 7,
  week: 7,
  weeks: 7,
  wk: 7,
  wks: 7,
  y: 365,
  year: 365,
  years: 365,
  yr: 365,
  yrs: 365,
};
const {zero: _, ...numberWords} = smallNumbers;
/** Words that stand for a number before such a unit. */
export const labelCounts: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  ...numberWords,
};
