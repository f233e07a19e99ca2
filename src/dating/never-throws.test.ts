import fc from "fast-check";
import {expect, test} from "vitest";
import {proseOf} from "../text/prose-of.js";
import {dayOfIso} from "./calendar/calendar-day.js";
import {datingOfDay} from "./dating-of-day.js";
import {findTimes} from "./find-times.js";
import {readDateLabel} from "./read-date-label.js";
import {resolveTimes} from "./resolve-times.js";
import {settleDates} from "./settle-dates.js";

const words = fc.constantFrom(
  ..."the a last next this every following same Monday Tuesday morning June May March 29 31 February 2023 1999 '82 0 99999999 1,5 half two several ago later earlier old - / : . , ( ) years week weekend quarter third first Christmas Easter winter 1990s of in on to and p.m. GMT noon fiscal \u202e \u200b 🎉 ½".split(
    " ",
  ),
);
const text = fc.array(fc.oneof({weight: 9, arbitrary: words}, {weight: 1, arbitrary: fc.string({maxLength: 8})}), {
  maxLength: 30,
});

test("any words in any order are read without a fault, and every dating is a stretch of real days", () => {
  fc.assert(
    fc.property(text, fc.boolean(), (list, isDated) => {
      const joined = list.join(" ");
      const prose = proseOf({id: "p", text: joined}, "a", [{start: 0, end: joined.length, kind: "body"}]);
      const found = findTimes(prose);
      const published = isDated ? datingOfDay("2024-02-29", []) : null;
      for (const {start, end, dating} of resolveTimes(found, prose, {published, captured: null})) {
        expect(end).toBeGreaterThan(start);
        if (!dating) continue;
        expect(dayOfIso(dating.earliest)).not.toBe(null);
        expect(dayOfIso(dating.latest)).not.toBe(null);
        expect(dating.earliest <= dating.latest).toBe(true);
      }
      settleDates([{article: "a", family: null, published, captured: null, prose, times: found}]);
      readDateLabel(joined, {captured: published});
    }),
    {numRuns: 1500, seed: 7},
  );
});
