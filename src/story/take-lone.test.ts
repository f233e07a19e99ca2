import {expect, test} from "vitest";
import {textsNaming} from "../../test/texts-naming.js";
import {takeLone} from "./take-lone.js";

/** Texts by the people they name; the first alone, missed by `above`, the others in the groups given. */
function check(people: readonly string[], groups: readonly (readonly number[])[], expected: string, above = -0.04) {
  const heads = textsNaming(people.map((names) => names.replace(/(^|, )(?=.)/g, "$1person:")));
  const close = [{one: [0], other: groups[1]!, likeness: 0.32, above}];
  expect(
    takeLone({groups, close}, heads)
      .groups.map((group) => group.join(" "))
      .join(" | "),
  ).toBe(expected);
}

test("a text that just missed a story joins it by a person whom only that story names", () => {
  check(["ada lund", "ada lund", "ada lund, per vold", ""], [[0], [1, 2, 3]], "0 1 2 3");
});

test("a person whom other texts name too, or one text of the story alone, joins nothing", () => {
  check(["ada lund", "ada lund", "ada lund", "ada lund"], [[0], [1, 2], [3]], "0 | 1 2 | 3");
  check(["ada lund", "ada lund", ""], [[0], [1, 2]], "0 | 1 2");
});
