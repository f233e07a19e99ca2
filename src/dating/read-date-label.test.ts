import {expect, test} from "vitest";
import {datingOfDay} from "./dating-of-day.js";
import {readDateLabel} from "./read-date-label.js";

/** Label, day of capture and other days known on the page in; the dating's ends out. */
function check(label: string, captured: string | null, expected: string | null, days: readonly string[] = []) {
  const read = readDateLabel(label, {captured: captured === null ? null : datingOfDay(captured, []), days});
  const dating = read?.dating;
  expect(
    dating ? (dating.earliest === dating.latest ? dating.earliest : `${dating.earliest}..${dating.latest}`) : null,
  ).toBe(expected);
}

test("a label in full gives its day or instant", () => {
  check("Updated 4 Jun 2021", null, "2021-06-04");
  check("June 4, 2021 10:15 GMT", null, "2021-06-04T10:15Z");
  check("2021-06-04T10:15:00+02:00", null, "2021-06-04T10:15:00+02:00");
  expect(readDateLabel("Updated 4 Jun 2021", {captured: null})?.about).toBe("updated");
});

test("a relative label counts from the capture, and says nothing without one", () => {
  check("timea day ago", "2021-06-04", "2021-06-03");
  check("5 hours ago", "2021-06-04", "2021-06-03..2021-06-04");
  check("5 hours ago", null, null);
});

test("the order of day and month is decided by evidence, else both days bound the date", () => {
  check("time04-06-2021", null, "2021-04-06..2021-06-04");
  check("time04-06-2021", null, "2021-06-04", ["2021-05-20"]);
  check("time04-06-2021", "2021-05-01", "2021-04-06");
  check("24-06-2021", null, "2021-06-24");
});

test("a label without a date is none", () => {
  check("4 min read", "2021-06-04", null);
  check("By Ida Marl", "2021-06-04", null);
});
