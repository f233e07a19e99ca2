import {expect, test} from "vitest";
import {textsNaming} from "../../test/texts-naming.js";
import {joinNamed} from "./join-named.js";

/** Texts by the names in them; the first two groups missed their limit by `above`. */
function check(names: readonly string[], groups: readonly (readonly number[])[], expected: string, above = -0.02) {
  const heads = textsNaming(names);
  const close = [{one: groups[0]!, other: groups[1]!, likeness: 0.4, above}];
  expect(
    joinNamed({groups, close}, heads)
      .groups.map((group) => group.join(" "))
      .join(" | "),
  ).toBe(expected);
}

const dam = "person:ada lund, place:orsa dam";

test("groups that just missed their limit are one by a person and a place that only they name", () => {
  check(
    [dam, "", dam, ""],
    [
      [0, 1],
      [2, 3],
    ],
    "0 1 2 3",
  );
});

test("groups stay apart where a text outside names them too, where it is a person alone, or where they missed by more", () => {
  check([dam, "", dam, "", dam], [[0, 1], [2, 3], [4]], "0 1 | 2 3 | 4");
  check(
    ["person:ada lund", "", "person:ada lund", ""],
    [
      [0, 1],
      [2, 3],
    ],
    "0 1 | 2 3",
  );
  check(
    [dam, "", dam, ""],
    [
      [0, 1],
      [2, 3],
    ],
    "0 1 | 2 3",
    -0.06,
  );
  check([dam, dam], [[0], [1]], "0 | 1");
});
