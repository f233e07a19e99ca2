import {expect, test} from "vitest";
import {readingOf} from "../../../test/reading-of.js";
import {findTimes} from "../../dating/find-times.js";
import {resolveTimes} from "../../dating/resolve-times.js";
import {findQuotes} from "../find-quotes.js";

/** The first day on which the last quotation was said, or null. */
function check(text: string, expected: string | null) {
  const reading = readingOf(text);
  const times = resolveTimes(findTimes(reading.prose), reading.prose, {published: null, captured: null});
  expect(findQuotes({...reading, times}).at(-1)?.on?.earliest ?? null).toBe(expected);
}

test("a date that describes a thing is not the day of the saying", () => {
  check("On the subject of the March 2021 crash, Anna Vold said that nobody knew the cause.", null);
  check("On March 3, 2021, Anna Vold said that nobody knew the cause.", "2021-03-03");
});

test("a thing's date does not part a saying from that of the same speaker just before, and a branch is not the government", () => {
  check(
    "On March 3, 2021, Anna Vold said that the gates were shut. On the subject of the February crash, Vold said that nobody knew the cause.",
    "2021-03-03",
  );
  check(
    "On March 3, 2021, the Norwegian government said that ties were good. Norwegian port authorities noted that the gates were shut.",
    null,
  );
});
