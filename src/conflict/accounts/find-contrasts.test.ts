import {expect, test} from "vitest";
import {type MadeArticle, makeStory} from "../../../test/make-story.js";
import {findContrasts} from "./find-contrasts.js";
import {readStatements} from "./read-statements.js";

function check(text: string, quotes: NonNullable<MadeArticle["quotes"]>, expected: readonly string[]) {
  const story = makeStory([{id: "a1", text, quotes}]);
  expect(
    findContrasts(story, readStatements(story), new Map()).map(({readings}) =>
      readings.map(({value}) => value).join(" | "),
    ),
  ).toEqual(expected);
}

test("a sentence that speaks of disagreement is followed by both sides of it", () => {
  check(
    "There is disagreement about how the clerks came out. Minister Ada Roe has said that they were freed by the officers who broke the door. But a priest said that the robbers had let them go.",
    [
      {
        words: "they were freed by the officers who broke the door",
        how: "indirect",
        speaker: "Minister Ada Roe",
        cue: "said",
      },
      {words: "the robbers had let them go", how: "indirect", speaker: "priest", cue: "said"},
    ],
    ["the robbers had let them go | they were freed by the officers who broke the door"],
  );
});

test("two lengths of time for one thing from rival mouths stand against each other", () => {
  check(
    "The fire chief said the first engine had been there within 12 minutes of the call. Residents say it took the engines nearly an hour to come.",
    [
      {
        words: "the first engine had been there within 12 minutes of the call",
        how: "indirect",
        speaker: "fire chief",
        cue: "said",
      },
      {words: "it took the engines nearly an hour to come", how: "indirect", speaker: "Residents", cue: "say"},
    ],
    ["it took the engines nearly an hour to come | the first engine had been there within 12 minutes of the call"],
  );
});

test("the accused and who accuses him tell it in two ways", () => {
  check(
    "Mr Hale, 44, is accused of pushing the guard down the stairs. Hale told the court that the man had tripped.",
    [{words: "the man had tripped", how: "indirect", speaker: "Hale", cue: "told"}],
    ["pushing the guard down the stairs | the man had tripped"],
  );
});

test("statements that merely follow each other are no quarrel", () => {
  check(
    "The mayor said the bridge was built in 1964. Police said three people were treated for shock. The law is unfair, critics say, but supporters say it is overdue.",
    [
      {words: "the bridge was built in 1964", how: "indirect", speaker: "mayor", cue: "said"},
      {words: "three people were treated for shock", how: "indirect", speaker: "Police", cue: "said"},
      {words: "The law is unfair", how: "indirect", speaker: "critics", cue: "say"},
      {words: "it is overdue", how: "indirect", speaker: "supporters", cue: "say"},
    ],
    [],
  );
});

test("one cause that is given and another that is blamed stand against each other", () => {
  check(
    "The owner said the explosion was caused by lightning. The union blamed faulty wiring.",
    [{words: "the explosion was caused by lightning", how: "indirect", speaker: "owner", cue: "said"}],
    ["blamed faulty wiring | the explosion was caused by lightning"],
  );
});

test("a light that was green and red stands in two accounts", () => {
  check(
    "The driver told police that the light had been green. A witness said that it had been red for some time.",
    [
      {words: "the light had been green", how: "indirect", speaker: "driver", cue: "told"},
      {words: "it had been red for some time", how: "indirect", speaker: "witness", cue: "said"},
    ],
    ["it had been red for some time | the light had been green"],
  );
});
