import {expect, test} from "vitest";
import type {ArticleReading} from "../article/article-reading.js";
import {proseOf} from "../text/prose-of.js";
import {findCorrections} from "./find-corrections.js";

/** Paragraphs are lines. Each notice as "kind: first words -> corrected sentence's first words". */
function check(text: string, expected: readonly string[]) {
  const parts: {start: number; end: number; kind: "body"}[] = [];
  let start = 0;
  for (const line of text.split("\n")) {
    parts.push({start, end: start + line.length, kind: "body"});
    start += line.length + 1;
  }
  const prose = proseOf({id: "p", text}, "a", parts);
  const reading = {
    article: {id: "a", corrections: [], published: null},
    prose,
    names: [],
    times: [],
  } as unknown as ArticleReading;
  const words = (said: string | undefined) => (said ? said.split(" ").slice(0, 4).join(" ") : "-");
  expect(
    findCorrections(reading).map(({how, span, corrects}) => `${how}: ${words(span.text)} -> ${words(corrects?.text)}`),
  ).toEqual(expected);
}

test("a correction points at the sentence it is about", () => {
  check(
    "The tram carried 52 people.\nIts driver, Ana Brill, was unhurt.\nCorrection: An earlier version misstated how many people the tram carried. It was 52, not 25.",
    ["correction: Correction: An earlier version -> The tram carried 52"],
  );
});

test("a notice may close a paragraph and need not say 'correction'", () => {
  check(
    "Ana Brill leads the port authority. This article was amended on 4 May 2021 to say that Ana Brill leads the port authority, not the port.",
    ["correction: This article was amended -> Ana Brill leads the"],
  );
});

test("updates, clarifications and retractions are told apart", () => {
  check("Update: This story has been updated with a statement.", ["update: Update: This story has -> -"]);
  check("Clarification: The dam is not closed.", ["clarification: Clarification: The dam is -> -"]);
  check("This article has been withdrawn.", ["retraction: This article has been -> -"]);
});

test("an article about a river's correction holds no notice", () => {
  check("Correction of the river began in 1840.\nThe updated plan costs more.", []);
});
