import {expect, test} from "vitest";
import {type MadeArticle, makeStory} from "../../../test/make-story.js";
import {findNegated} from "./find-negated.js";
import {readClaims} from "./read-claims.js";

function check(articles: readonly MadeArticle[], expected: readonly string[]) {
  const story = makeStory(articles);
  const origins = new Map(story.readings.map(({article}) => [article.id, article.id]));
  expect(
    findNegated(story, readClaims(story, origins), origins).map(
      ({kind, readings}) => `${kind}: ${readings.map(({value}) => value).join(" | ")}`,
    ),
  ).toEqual(expected);
}

test("one person who said no and later says yes has turned round, with or without a verb of admitting", () => {
  check(
    [
      {
        id: "a1",
        published: "2024-05-03",
        text: "The chairman, Otto Fink, said that he had never met the agent.",
        quotes: [{words: "he had never met the agent", how: "indirect", speaker: "Otto Fink", cue: "said"}],
        names: [{words: "Otto Fink", kind: "person"}],
      },
      {
        id: "a2",
        published: "2024-05-12",
        text: "Otto Fink told the committee that he had dined with the agent three times.",
        quotes: [
          {words: "he had dined with the agent three times", how: "indirect", speaker: "Otto Fink", cue: "told"},
        ],
        names: [{words: "Otto Fink", kind: "person"}],
      },
    ],
    ["change: he had never met the agent | he had dined with the agent three times"],
  );
});

test("a no to a number alone is no denial, and nobody arrested today may be two tomorrow", () => {
  check(
    [
      {
        id: "a1",
        published: "2024-05-03",
        text: '"We have blood for two days, not for three," said the clinic. Police said nobody had been arrested.',
        quotes: [
          {words: "We have blood for two days, not for three,", how: "direct", speaker: "clinic", cue: "said"},
          {words: "nobody had been arrested", how: "indirect", speaker: "Police", cue: "said"},
        ],
      },
      {
        id: "a2",
        published: "2024-05-04",
        text: "Doctors said three of the injured had died. Residents said two men had been arrested.",
        quotes: [
          {words: "three of the injured had died", how: "indirect", speaker: "Doctors", cue: "said"},
          {words: "two men had been arrested", how: "indirect", speaker: "Residents", cue: "said"},
        ],
      },
    ],
    [],
  );
});

test("who rejects an accusation without quoting it denies what it says", () => {
  check(
    [
      {
        id: "a1",
        published: "2024-05-03",
        text: "The student Omar Lund says that officers beat him after the sit-in on Friday.",
        quotes: [
          {words: "officers beat him after the sit-in on Friday", how: "indirect", speaker: "Omar Lund", cue: "says"},
        ],
      },
      {
        id: "a2",
        published: "2024-05-04",
        text: "The police reject the accusation that officers beat a student after the sit-in.",
      },
    ],
    [
      "conflict: officers beat him after the sit-in on Friday | The police reject the accusation that officers beat a student after the sit-in",
    ],
  );
});
