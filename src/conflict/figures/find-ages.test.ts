import {expect, test} from "vitest";
import {makeStory} from "../../../test/make-story.js";
import {findAges} from "./find-ages.js";

type Told = readonly [text: string, name: string, published?: string];

function check(told: readonly Told[], expected: readonly string[]) {
  const story = makeStory(
    told.map(([text, name, published], at) => ({
      id: `a${at}`,
      published: published ?? "2024-05-03",
      text,
      names: [{words: name, kind: "person"}],
    })),
  );
  const origins = new Map(story.readings.map(({article}) => [article.id, article.id]));
  expect(
    findAges(story, origins).map(({kind, readings}) => `${kind}: ${readings.map(({value}) => value).join(" | ")}`),
  ).toEqual(expected);
}

const first: Told = ["The diver, Ivo Brandt, 24, was alone.", "Ivo Brandt"];

test("two ages of one named person are a conflict, however the age is written", () => {
  check([first, ["I. Brandt, aged 26, left no note.", "I. Brandt"]], ["conflict: I. Brandt, aged 26 | Ivo Brandt, 24"]);
  check(
    [first, ["The 42-year-old diver Ivo Brandt was alone.", "Ivo Brandt"]],
    ["conflict: 42-year-old diver Ivo Brandt | Ivo Brandt, 24"],
  );
});

test("a birthday between two reports is none, nor are two people of one surname", () => {
  check([first, ["Ivo Brandt (25) is remembered.", "Ivo Brandt", "2025-01-10"]], []);
  check([first, ["Ivo Brandt (25) is remembered.", "Ivo Brandt"]], ["conflict: Ivo Brandt (25 | Ivo Brandt, 24"]);
  check([first, ["Lena Brandt, 26, is his sister.", "Lena Brandt"]], []);
  check([first, ["Ivo Brandt, 40 metres down, saw nothing.", "Ivo Brandt"]], []);
});
