import {expect, test} from "vitest";
import {proseOf} from "../text/prose-of.js";
import {datingOfDay} from "./dating-of-day.js";
import {findTimes} from "./find-times.js";
import {resolveTimes} from "./resolve-times.js";

/** Text and day of publication in, "words = value" of each expression out. */
function check(text: string, published: string | null, expected: readonly string[]) {
  const parts = [...text.matchAll(/[^\n]+/g)].map((line) => ({
    start: line.index,
    end: line.index + line[0].length,
    kind: "body" as const,
  }));
  const prose = proseOf({id: "p", text}, "a", parts);
  const anchor = published === null ? null : datingOfDay(published, []);
  const times = resolveTimes(findTimes(prose), prose, {published: anchor, captured: null});
  expect(times.map(({start, end, value}) => `${text.slice(start, end)} = ${value}`)).toEqual(expected);
}

test("a weekday in a report is the last one, the day itself included", () => {
  check("The minister resigned on Tuesday.", "2023-05-11", ["Tuesday = 2023-05-09"]);
  check("The minister resigned on Thursday.", "2023-05-11", ["Thursday = 2023-05-11"]);
});

test("a weekday ahead is the next one", () => {
  check("The council will meet on Monday.", "2023-05-11", ["Monday = 2023-05-15"]);
  check("Ballots are due to be counted on Saturday.", "2023-05-11", ["Saturday = 2023-05-13"]);
});

test("what is called for a day, and what must be done by one, lies ahead", () => {
  check("The mediators have summoned both sides for Thursday.", "2023-05-10", ["Thursday = 2023-05-11"]);
  check("The envoys must leave by Saturday.", "2023-05-11", ["Saturday = 2023-05-13"]);
  check("They must have left on Monday.", "2023-05-11", ["Monday = 2023-05-08"]);
});

test("the first, third and last day of a month", () => {
  check("The navy gave up on the third day of August.", "2023-09-07", ["the third day of August = 2023-08-03"]);
  check("The navy gave up on the last day of August.", "2023-09-07", ["the last day of August = 2023-08"]);
});

test("last December and December last year are the same month", () => {
  check("The bridge fell last December.", "2023-05-11", ["last December = 2022-12"]);
  check("The bridge fell in December last year.", "2023-05-11", ["December last year = 2022-12"]);
});

test("a day later counts from the day just told of", () => {
  check("Police searched the depot on June 3. A day later, two men were held.", "2023-06-20", [
    "June 3 = 2023-06-03",
    "A day later = 2023-06-04",
  ]);
});

test("without a day of writing a weekday stays open", () => {
  check("The minister resigned on Tuesday.", null, ["Tuesday = UNDEF-weekday"]);
});

test("a day without a year takes the year that the text gives for it elsewhere", () => {
  check("The ferry sank in March 2019. On March 7 divers found the wreck.", null, [
    "March 2019 = 2019-03",
    "March 7 = 2019-03-07",
  ]);
});

test("the weekend just over, the year's first storm, the year 2000, a night of a day", () => {
  check("Over the weekend he rested.", "1998-03-11", ["the weekend = 1998-W10-WE"]);
  check("The year's first storm broke on the night of March 3.", "1998-03-11", [
    "The year = 1998",
    "the night of March 3 = 1998-03-03TNI",
  ]);
  check("Clocks may fail in the year 2000.", "1998-03-11", ["the year 2000 = 2000"]);
  check("It rose in 1997's first quarter, not in Q3.", "1998-03-11", [
    "1997's first quarter = 1997-Q1",
    "Q3 = 1997-Q3",
  ]);
  check("He left the week before last.", "1998-03-11", ["the week before last = 1998-W09"]);
  check("It went 60 miles an hour.", "1998-03-11", []);
});

test("lengths of time are no dates", () => {
  check("The curfew was extended for three months, nearly two and a half years after the fire.", "2023-05-11", [
    "three months = P3M",
    "nearly two and a half years = P2.5Y",
  ]);
});

test("a quarter, a season and a decade keep their own values", () => {
  check("Output fell in the fourth quarter.", "2023-02-11", ["the fourth quarter = 2022-Q4"]);
  check("The canal froze last winter, as in the early 1990s.", "2023-05-11", [
    "last winter = 2023-WI",
    "the early 1990s = 199",
  ]);
});

test("the same period a year earlier is the period just told of, a year before", () => {
  check("Sales fell in March from the same month a year earlier.", "2023-05-11", [
    "March = 2023-03",
    "the same month a year earlier = 2022-03",
  ]);
});

test("a night that tells on carries the next weekday with it", () => {
  check(
    "On January 21 the dyke gave way. That same night it rained, and by Tuesday morning the road was gone.",
    "2024-03-02",
    ["January 21 = 2024-01-21", "That same night = 2024-01-21TNI", "Tuesday morning = 2024-01-23TMO"],
  );
});

test("a clock time belongs to the day named beside it", () => {
  check("The vote ended at 6:40 p.m. GMT on Sunday.", "2023-05-11", ["6:40 p.m. GMT on Sunday = 2023-05-07T18:40Z"]);
});

test("verbs, names and papers are no months or days", () => {
  check("Mrs May may march to the Sunday Herald, April Rowe said.", "2023-05-11", []);
});

test("figures are no years, and years are no figures", () => {
  check("About 2000 people and 1,990 cars passed 1600 Mill Street in 1990.", "2023-05-11", ["1990 = 1990"]);
});

test("rates and habits are sets", () => {
  check("It sells 15 a year, twice a week it rains, and every Monday it rests.", "2023-05-11", [
    "a year = P1Y",
    "twice a week = P1W",
    "every Monday = XXXX-WXX-1",
  ]);
});

test("of two orders of day and month the one just before the day of writing is meant", () => {
  check("The permit is of 03/07/2025.", "2025-07-09", ["03/07/2025 = 2025-07-03"]);
  check("The permit is of 03/07/2025.", "2025-03-09", ["03/07/2025 = 2025-03-07"]);
  check("The permit is of 03/07/2025, the appeal of 21/07/2025.", "2026-03-09", [
    "03/07/2025 = 2025-07-03",
    "21/07/2025 = 2025-07-21",
  ]);
});

test("a date ahead is ahead: starting, until, deadline", () => {
  check("Two months more, starting November 1, with a June 3 deadline for appeals.", "2023-10-11", [
    "Two months = P2M",
    "November 1 = 2023-11-01",
    "June 3 = 2024-06-03",
  ]);
});

/** The first expression's days and its reasons. */
function checkRange(text: string, from: string, to: string, expected: string) {
  const prose = proseOf({id: "p", text}, "a", [{start: 0, end: text.length, kind: "body"}]);
  const published = {earliest: from, latest: to, precision: "range", certain: false, because: []} as const;
  const [first] = resolveTimes(findTimes(prose), prose, {published, captured: null});
  expect(`${first?.dating?.earliest}..${first?.dating?.latest}`).toBe(expected);
  expect(first?.dating?.because.length).toBeGreaterThan(0);
}

test("a weekday seen from a range of days is a range of weekdays", () => {
  checkRange("The minister resigned on Monday.", "2023-05-10", "2023-05-31", "2023-05-08..2023-05-29");
});

test("what all days of a range agree on is no range", () => {
  checkRange("The bridge fell last December.", "2023-05-10", "2023-08-31", "2022-12-01..2022-12-31");
});

test("early, late and earlier narrow the days and leave the value", () => {
  checkRange("It was late June.", "2023-08-10", "2023-08-10", "2023-06-21..2023-06-30");
  checkRange("It fell earlier this month.", "2023-08-10", "2023-08-10", "2023-08-01..2023-08-10");
});

test("hostile text is read in time that grows with its length", () => {
  const words = ["the ", "Monday ", "2019 ", "12-", "a few ", "(", "of the ", "May ", "\u202e\u200b", "'s ", "half a "];
  for (const word of words) {
    const text = word.repeat(20_000);
    const start = performance.now();
    const prose = proseOf({id: "p", text}, "a", [{start: 0, end: text.length, kind: "body"}]);
    resolveTimes(findTimes(prose), prose, {published: datingOfDay("2023-05-11", []), captured: null});
    expect(performance.now() - start).toBeLessThan(3000);
  }
});

test("what had been done before the day just told of does not move the telling there", () => {
  check(
    "Ada Lund said on Thursday that the papers had been handed in on Monday.\nThat same night she left.",
    "2023-05-12",
    ["Thursday = 2023-05-11", "Monday = 2023-05-08", "That same night = 2023-05-11TNI"],
  );
});

test("the last day of a month is that day, though it is over", () => {
  const text = "The navy gave up on the last day of August.";
  const prose = proseOf({id: "p", text}, "a", [{start: 0, end: text.length, kind: "body"}]);
  const [time] = resolveTimes(findTimes(prose), prose, {published: datingOfDay("2023-09-07", []), captured: null});
  expect(time?.dating).toMatchObject({earliest: "2023-08-31", latest: "2023-08-31", precision: "day"});
});
