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
