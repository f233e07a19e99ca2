import {expect, test} from "vitest";
import {type MadeArticle, makeStory} from "../../../test/make-story.js";
import {findAdmissions} from "./find-admissions.js";
import {readClaims} from "./read-claims.js";

function check(articles: readonly MadeArticle[], expected: readonly string[]) {
  const story = makeStory(articles);
  expect(
    findAdmissions(story, readClaims(story, new Map()), new Map()).map(({readings}) =>
      readings.map(({value}) => value).join(" | "),
    ),
  ).toEqual(expected);
}

test("who denies and later admits in other words has changed its account", () => {
  check(
    [
      {
        id: "a1",
        published: "2024-09-04",
        text: "Norland denied that its troops had left their own territory.",
        quotes: [
          {
            words: "its troops had left their own territory",
            how: "indirect",
            speaker: "Norland",
            side: "NOR",
            cue: "denied",
            denies: true,
          },
        ],
      },
      {
        id: "a2",
        published: "2024-09-22",
        text: "Norland conceded that a patrol had been inside the marsh of its neighbour.",
        quotes: [
          {
            words: "a patrol had been inside the marsh of its neighbour",
            how: "indirect",
            speaker: "Norland",
            side: "NOR",
            cue: "conceded",
          },
        ],
      },
    ],
    [
      "Norland denied that its troops had left their own territory | Norland conceded that a patrol had been inside the marsh of its neighbour",
    ],
  );
});

test("one person who calls it works and later says there were no works has turned round", () => {
  check(
    [
      {
        id: "a1",
        published: "2023-03-14",
        text: '"This is maintenance, planned for months," Ivo Brandt said.',
        quotes: [
          {words: '"This is maintenance, planned for months,"', how: "direct", speaker: "Ivo Brandt", cue: "said"},
        ],
      },
      {
        id: "a2",
        text: '"There was no maintenance," Ivo Brandt says now.',
        quotes: [{words: '"There was no maintenance,"', how: "direct", speaker: "Ivo Brandt", cue: "says"}],
      },
    ],
    ['"This is maintenance, planned for months," | "There was no maintenance,"'],
  );
});

test("another side that admits a thing has changed nothing for the one who denied", () => {
  check(
    [
      {
        id: "a1",
        published: "2024-09-04",
        text: "Norland denied that its troops had crossed the border.",
        quotes: [
          {
            words: "its troops had crossed the border",
            how: "indirect",
            speaker: "Norland",
            side: "NOR",
            cue: "denied",
            denies: true,
          },
        ],
      },
      {
        id: "a2",
        published: "2024-09-22",
        text: "Sudland admitted that its troops had crossed the border.",
        quotes: [
          {
            words: "its troops had crossed the border",
            how: "indirect",
            speaker: "Sudland",
            side: "SWE",
            cue: "admitted",
          },
        ],
      },
    ],
    [],
  );
});

test("whoever denied it: the same word admitted later in so many words is a change", () => {
  const told = (id: string, published: string, text: string): MadeArticle => ({id, published, text});
  check(
    [
      {
        ...told("a1", "2024-03-05", "It denied that guests were held for their nationality."),
        quotes: [
          {words: "guests were held for their nationality", how: "indirect", speaker: "", cue: "denied", denies: true},
        ],
      },
      {
        ...told("a2", "2024-04-21", "Tariq Lund admitted that guests were picked by nationality."),
        quotes: [{words: "guests were picked by nationality", how: "indirect", speaker: "Tariq Lund", cue: "admitted"}],
      },
    ],
    ["denied that guests were held for their nationality | Tariq Lund admitted that guests were picked by nationality"],
  );
});
