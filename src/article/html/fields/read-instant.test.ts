import {expect, test} from "vitest";
import {isSameInstant, readInstant} from "./read-instant.js";

function check(value: string, iso: string | null) {
  expect(readInstant(value)?.iso ?? null).toBe(iso);
}

test("ISO forms keep their zone, and lack one when none is told", () => {
  check("2024-03-05T10:15:00+02:00", "2024-03-05T10:15:00+02:00");
  check("2024-03-05T10:15:00.123Z", "2024-03-05T10:15:00Z");
  check("2024-03-05 10:15", "2024-03-05T10:15:00");
  check("20240305T101500+0200", "2024-03-05T10:15:00+02:00");
  check("2024-03-05", "2024-03-05");
});
test("mail and server forms are read", () => {
  check("Tue, 05 Mar 2024 10:15:00 GMT", "2024-03-05T10:15:00Z");
  check("March 5, 2024 10:15 pm EST", "2024-03-05T22:15:00-05:00");
  check("Tue Mar 05 10:15:00 UTC 2024", "2024-03-05T10:15:00Z");
  check("1709633700", "2024-03-05T10:15:00Z");
});
test("impossible days and other words are no dates", () => {
  check("2024-02-30", null);
  check("yesterday", null);
  check("", null);
});
test("one instant in two zones is one instant", () => {
  expect(isSameInstant("2024-03-05T21:00:10+01:00", "2024-03-05T20:00:00Z")).toBe(true);
});
