import {expect, test} from "vitest";
import type {ArticleReading} from "../article/article-reading.js";
import {proseOf} from "../text/prose-of.js";
import {findHedges} from "./find-hedges.js";

/** Each hedge as "strength cue | words it holds over". */
function check(text: string, expected: readonly string[]) {
  const prose = proseOf({id: "p", text}, "a", [{start: 0, end: text.length, kind: "body"}]);
  const reading = {article: {id: "a"}, prose, names: [], times: []} as unknown as ArticleReading;
  expect(findHedges(reading, []).map(({strength, cue, scope}) => `${strength} ${cue.text} | ${scope.text}`)).toEqual(
    expected,
  );
}

test("an adverb holds to the end of its clause", () => {
  check("The boat was reportedly hit by a drone, police said.", ["hedged reportedly | reportedly hit by a drone"]);
});

test("an adjective holds over its noun only", () => {
  check("Two men were held for alleged smuggling in Lorn.", ["hedged alleged | alleged smuggling"]);
});

test("May is a month and 'may' a hedge", () => {
  check("In May the dam may fail.", ["hedged may | may fail"]);
});

test("what nobody has confirmed is said to be so", () => {
  check("The claim could not be independently verified.", [
    "unconfirmed could not be independently verified | could not be independently verified",
  ]);
});
