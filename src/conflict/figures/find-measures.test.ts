import {expect, test} from "vitest";
import {type MadeArticle, makeStory} from "../../../test/make-story.js";
import {findMeasures} from "./find-measures.js";
import {readSlots} from "./read-slots.js";

const units: Readonly<Record<string, string>> = {minutes: "min", hours: "hour", metres: "m", kilometre: "km"};

function check(one: MadeArticle, two: MadeArticle, expected: readonly string[]) {
  const made = makeStory([one, two]);
  const story = {
    ...made,
    figures: made.figures.map((figure) => ({...figure, unit: units[figure.span.text.split(" ").at(-1)!]!})),
  };
  const origins = new Map(story.readings.map(({article}) => [article.id, article.id]));
  expect(
    findMeasures(story, readSlots(story, origins), origins).map(({readings}) =>
      readings.map(({value}) => value).join(" | "),
    ),
  ).toEqual(expected);
}

const told = (
  id: string,
  text: string,
  words: string,
  value: number,
  kindOf: string,
  modifier?: "less-than" | "about",
): MadeArticle => ({
  id,
  published: "2024-05-03",
  text,
  figures: [{words, value, kindOf, ...(modifier ? {modifier} : {})}],
});
const siege = told("a1", "The siege lasted about 40 minutes.", "40 minutes", 40, "duration:min", "about");

test("how long one act lasted is measured twice", () => {
  check(siege, told("a2", "The siege lasted less than ten minutes.", "ten minutes", 10, "duration:min", "less-than"), [
    "40 minutes | ten minutes",
  ]);
  check(siege, told("a2", "The siege lasted 45 minutes.", "45 minutes", 45, "duration:min"), []);
  check(siege, told("a2", "The ceremony lasted ten minutes.", "ten minutes", 10, "duration:min"), []);
  check(siege, told("a2", "The siege was news ten minutes later.", "ten minutes", 10, "duration:min"), []);
});

test("units of one dimension are counted in one", () => {
  const buoy = told("a1", "The buoy drifted 300 metres inside the fence.", "300 metres", 300, "distance:m:buoy");
  const far = "The buoy drifted one kilometre inside the fence.";
  check(buoy, told("a2", far, "one kilometre", 1, "distance:km:buoy"), ["300 metres | one kilometre"]);
  check(
    told("a1", "The buoy drifted 1,000 metres inside the fence.", "1,000 metres", 1000, "distance:m:buoy"),
    told("a2", far, "one kilometre", 1, "distance:km:buoy"),
    [],
  );
});
