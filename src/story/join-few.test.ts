import {expect, test} from "vitest";
import {textsNaming} from "../../test/texts-naming.js";
import {joinFew} from "./join-few.js";

/** Texts by what they name, those of one story after the other: "place:tarn, person:ada lund". */
function check(stories: readonly (readonly string[])[], expected: string) {
  const texts = stories.flat();
  const heads = textsNaming(texts);
  let at = 0;
  const groups = stories.map((story) => story.map(() => at++));
  expect(
    joinFew({groups, close: []}, heads)
      .groups.map((group) => group.join(" "))
      .join(" | "),
  ).toBe(expected);
}

const flood = ["place:tarnvik, person:ada lund", "place:tarnvik", "organisation:tarnvik rowing club"];

test("a feature that names the village and the owner joins their story; one of them alone is too little", () => {
  check([["place:tarnvik, person:ada lund"], flood], "0 1 2 3");
  check([["place:tarnvik, person:per vold"], flood], "0 | 1 2 3");
});

test("two texts that went together need three names of the story", () => {
  check([["place:tarnvik", "person:ada lund"], flood], "0 1 | 2 3 4");
  check([["place:tarnvik, organisation:tarnvik rowing club", "person:ada lund"], flood], "0 1 2 3 4");
});

test("towns, agencies and countries that everybody names, and a surname, join nothing", () => {
  const quake = ["place:lyon, organisation:reuters, place:paris, country:france, person:lund", "place:lyon", ""];
  check([["place:lyon, organisation:reuters, place:paris, country:france, person:lund"], quake], "0 | 1 2 3");
});

test("names that two stories have join to neither", () => {
  check([["place:tarnvik, person:ada lund"], flood, flood], "0 | 1 2 3 | 4 5 6");
});

test("a text that joined brings the names by which another joins", () => {
  const lookBack = "place:tarnvik, person:ada lund, person:per vold, place:lillesund";
  check([["person:per vold, place:lillesund"], [lookBack], flood], "0 1 2 3 4");
});
