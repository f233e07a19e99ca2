import {expect, test} from "vitest";
import {readLabelDate} from "./read-label-date.js";

function check(line: string, expected: string | null): void {
  const read = readLabelDate(line, 0, line.length);
  expect(read && `${read.says} ${line.slice(read.start, read.end)} ${JSON.stringify(Object.values(read.is))}`).toBe(
    expected,
  );
}

test("a label may be glued to its date", () => {
  check("time12-11-2022", 'published 12-11-2022 ["numeric",2022,12,11]');
  check("timea day ago", 'published a day ago ["ago",1,2]');
  check("time17 hours ago", 'published 17 hours ago ["ago",0,1]');
});

test("a printed day is read with its clock beside it", () => {
  check("Published: 12 March 2024, 09:40", 'published 12 March 2024 ["day",2024,3,12]');
  check("Posted Wednesday, May 21, 2025 11:48 pm", 'published May 21, 2025 ["day",2025,5,21]');
  check("Last updated on 2024-02-01 08:14 GMT", 'updated 2024-02-01 ["day",2024,2,1]');
  check("Vol. 3, No. 14 / 5 April 2023", 'published 5 April 2023 ["day",2023,4,5]');
  check("May 2023", 'published May 2023 ["month",2023,5]');
});

test("a line that says anything else is no date label", () => {
  check("Fire on 3 May 2023 destroys the market", null);
  check("The 12-11-2022 incident", null);
  check("Two dead", null);
});
