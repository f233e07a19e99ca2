import {expect, test} from "vitest";
import {calendarDay, dayOfIso, isoDay, isoWeek, partsOfDay, weekdayOf} from "./calendar-day.js";

test("days count as the platform's calendar does, over four hundred years", () => {
  for (let day = -100_000; day < 50_000; day += 37) {
    const platform = new Date(day * 86_400_000);
    expect(isoDay(day)).toBe(platform.toISOString().slice(0, 10));
    expect(weekdayOf(day) % 7).toBe(platform.getUTCDay());
    const {year, month, day: d} = partsOfDay(day);
    expect(calendarDay(year, month, d)).toBe(day);
  }
});

test("weeks are those of ISO 8601 at the turn of the year", () => {
  expect(isoWeek(calendarDay(2021, 1, 3))).toBe("2020-W53");
  expect(isoWeek(calendarDay(2024, 12, 30))).toBe("2025-W01");
});

test("a day that the calendar lacks is none", () => {
  expect(dayOfIso("2023-02-29")).toBe(null);
  expect(dayOfIso("2024-02-29")).not.toBe(null);
});
