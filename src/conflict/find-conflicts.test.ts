import {expect, test} from "vitest";
import {type MadeArticle, makeStory} from "../../test/make-story.js";
import {tellTimeline} from "../timeline/tell-timeline.js";
import {findConflicts} from "./find-conflicts.js";

function check(articles: readonly MadeArticle[], expected: readonly string[]) {
  const story = makeStory(articles);
  const {entries} = tellTimeline(story);
  expect(
    findConflicts(story, entries).map(
      (conflict) => `${conflict.kind}: ${conflict.readings.map((reading) => reading.value).join(" | ")}`,
    ),
  ).toEqual(expected);
}

const toll = (id: string, published: string, value: number): MadeArticle => ({
  id,
  published,
  text: `The ferry sank off Bergen on Monday and ${value} people died.`,
  figures: [{words: `${value} people`, value, kindOf: "dead", counts: "people", on: "2023-03-06"}],
});

test("a toll that rises from day to day is a ladder and no conflict", () => {
  check([toll("a1", "2023-03-06", 2), toll("a2", "2023-03-07", 9), toll("a3", "2023-03-08", 11)], []);
});

test("a later report of another origin with fewer dead is a conflict", () => {
  check([toll("a1", "2023-03-06", 14), toll("a2", "2023-03-08", 9)], ["conflict: 9 people | 14 people"]);
});

test("two tolls printed weeks after the event are a conflict", () => {
  check([toll("a1", "2023-04-16", 14), toll("a2", "2023-05-08", 19)], ["conflict: 14 people | 19 people"]);
});

test("organisers and police who count one crowd differently are a conflict of claims", () => {
  const march: MadeArticle = {
    id: "a1",
    text: "At the march in Turku organisers counted 40,000 people; police counted 12,000.",
    figures: [
      {words: "40,000 people", value: 40000, kindOf: "protesters", saidBy: "organisers"},
      {words: "12,000", value: 12000, kindOf: "protesters", saidBy: "police"},
    ],
  };
  check([march], ["conflict: 12,000 | 40,000 people"]);
});

test("a round number and an exact one agree", () => {
  const crowd = (id: string, words: string, value: number): MadeArticle => ({
    id,
    text: `The rally in Turku drew ${words} on Sunday.`,
    figures: [{words, value, kindOf: "protesters"}],
  });
  check([crowd("a1", "12,000 people", 12000), crowd("a2", "11,840 people", 11840)], []);
});

test("passengers and crew that make up the number aboard confirm it", () => {
  check(
    [
      {
        id: "a1",
        text: "The ferry carried 43 passengers and four crew.",
        figures: [
          {words: "43 passengers", value: 43, kindOf: "passengers", counts: "passengers"},
          {words: "four crew", value: 4, kindOf: "crew", counts: "crew"},
        ],
      },
      {
        id: "a2",
        text: "There were 47 people on the ferry.",
        figures: [{words: "47 people", value: 47, kindOf: "aboard", counts: "people"}],
      },
    ],
    ["sum: 43 passengers | 47 people | four crew"],
  );
});

test("'all passengers' is broken by a larger number of passengers", () => {
  check(
    [
      {
        id: "a1",
        text: "The ferry sank and all 20 passengers died.",
        figures: [{words: "all 20 passengers", value: 20, kindOf: "dead", counts: "passengers", modifier: "all"}],
      },
      {
        id: "a2",
        text: "The ferry carried 71 passengers.",
        figures: [{words: "71 passengers", value: 71, kindOf: "passengers", counts: "passengers"}],
      },
    ],
    ["sum: 71 passengers | all 20 passengers"],
  );
});

const versions = (first: string, second: string): MadeArticle[] => [
  {id: "a1", family: "f", text: `${first}\nThe harbour of Turku has two cranes and a lighthouse.`},
  {id: "a2", family: "f", text: `${second}\nThe harbour of Turku has two cranes and a lighthouse.`},
];

test("weeks that become months between two versions of one report are an edit", () => {
  check(
    versions(
      "Talks between dockers and owners have dragged on in recent weeks in Turku.",
      "Talks between the dockers and their owners dragged on in recent months in Turku.",
    ),
    ["edit: recent months | recent weeks"],
  );
});

test("a hedge lost between two versions is an edit", () => {
  check(
    versions(
      "The lighthouse keeper was reportedly asleep when the barge struck the pier.",
      "The lighthouse keeper was asleep when the barge struck the pier.",
    ),
    ["edit: The lighthouse keeper was asleep when the barge struck the pier. | was reportedly"],
  );
});

test("mere style between two versions is no edit", () => {
  check(
    versions(
      "Talks between dockers and owners go through a difficult phase in Turku.",
      "Talks between dockers and owners go through a challenging phase in Turku.",
    ),
    [],
  );
});

test("a toll raised between two versions is an update and no edit", () => {
  check(
    versions("Police said 14 people had died in the barge fire.", "Police said 17 people had died in the barge fire."),
    [],
  );
});

const said = (
  id: string,
  published: string,
  text: string,
  quote: NonNullable<MadeArticle["quotes"]>[number],
): MadeArticle => ({
  id,
  published,
  text,
  quotes: [quote],
});

test("what a side kept back and later admits is a change, in the order it was said", () => {
  check(
    [
      said("a2", "2023-09-12", "Oslo acknowledged that its frigate had rammed the Danish trawler.", {
        words: "its frigate had rammed the Danish trawler",
        how: "indirect",
        speaker: "Norway",
        side: "NOR",
        cue: "acknowledged",
      }),
      said("a1", "2023-06-02", "The minister stopped short of saying a frigate had rammed the trawler.", {
        words: "a frigate had rammed the trawler",
        how: "not-said",
        speaker: "Norwegian minister",
        side: "NOR",
        cue: "stopped short of saying",
      }),
    ],
    ["change: a frigate had rammed the trawler | its frigate had rammed the Danish trawler"],
  );
});

test("a denial by one country and an admission by another are a conflict of claims and no change", () => {
  check(
    [
      said("a1", "2023-06-02", "Denmark denied that a frigate had rammed the trawler.", {
        words: "a frigate had rammed the trawler",
        how: "indirect",
        denies: true,
        speaker: "Denmark",
        side: "DNK",
        cue: "denied",
      }),
      said("a2", "2023-09-12", "Oslo acknowledged that a frigate had rammed the trawler.", {
        words: "a frigate had rammed the trawler",
        how: "indirect",
        speaker: "Norway",
        side: "NOR",
        cue: "acknowledged",
      }),
    ],
    ["conflict: a frigate had rammed the trawler | a frigate had rammed the trawler"],
  );
});

test("imports halted in spring and let in again in autumn are a change", () => {
  check(
    [
      {id: "a1", published: "2023-04-03", text: "Oslo has halted imports of smoked herring from its neighbour."},
      {id: "a2", published: "2023-10-09", text: "Oslo lifted its ban on imports of smoked herring."},
    ],
    [
      "change: Oslo has halted imports of smoked herring from its neighbour | Oslo lifted its ban on imports of smoked herring",
    ],
  );
});

test("two accounts of one boat set side by side are a conflict of claims", () => {
  const text = "Oslo says it was adrift; Copenhagen says it was fishing.";
  check(
    [
      {
        id: "a1",
        text,
        quotes: [
          {words: "it was adrift", how: "indirect", speaker: "Norway", side: "NOR"},
          {words: "it was fishing", how: "indirect", speaker: "Denmark", side: "DNK"},
        ],
      },
    ],
    ["conflict: it was adrift | it was fishing"],
  );
});

test("two claimants with their numbers in neighbouring sentences are a conflict of claims", () => {
  check(
    [
      {
        id: "a1",
        text: "An economist puts the cost of the new bridge at 400 million crowns. The builder itself speaks of 250 million.",
        figures: [
          {words: "400 million crowns", value: 4e8, kindOf: "money", counts: "cost of the new bridge"},
          {words: "250 million", value: 2.5e8, kindOf: "money"},
        ],
      },
    ],
    ["conflict: 250 million | 400 million crowns"],
  );
});

test("a part given by another speaker is no rival of the whole", () => {
  check(
    [
      {
        id: "a1",
        text: "Police said 90 people were on the pier. Doctors said 12 of them were treated.",
        figures: [
          {words: "90 people", value: 90, kindOf: "present", counts: "people"},
          {words: "12 of them", value: 12, kindOf: "injured"},
        ],
      },
    ],
    [],
  );
});

test("a bare number from another mouth is a rival of the count before it", () => {
  check(
    [
      {
        id: "a1",
        text: "Eighty passengers were in the cabins, the owner of the lift said on Monday. The fire brigade speaks of 91.",
        figures: [{words: "Eighty passengers", value: 80, kindOf: "passengers", counts: "passengers"}],
      },
    ],
    ["conflict: 91 | Eighty passengers"],
  );
});

test("somebody who would never resign and then does has changed position", () => {
  check(
    [
      said("a1", "2023-04-02", "I will not resign, the mayor Ada Lund said.", {
        words: "I will not resign",
        how: "direct",
        speaker: "Ada Lund",
        cue: "said",
      }),
      {
        id: "a2",
        published: "2023-05-09",
        text: "Ada Lund resigned on Monday.",
        events: [
          {
            words: "resigned",
            lemma: "resign",
            clause: "Ada Lund resigned on Monday",
            class: "RETREAT",
            on: "2023-05-08",
            by: "Ada Lund",
          },
        ],
      },
    ],
    ["change: I will not resign | Ada Lund resigned on Monday"],
  );
});

test("what one owner denies and another paper tells as a fact is a conflict", () => {
  check(
    [
      said("a1", "2023-04-02", "The owner denies that his barge touched the cable.", {
        words: "his barge touched the cable",
        how: "indirect",
        denies: true,
        speaker: "owner",
        cue: "denies",
      }),
      {
        id: "a2",
        published: "2023-04-03",
        text: "A barge tore the cable to the island of Hitra on Sunday.",
        events: [
          {
            words: "tore",
            lemma: "tear",
            clause: "A barge tore the cable to the island of Hitra",
            class: "OTHER",
            on: "2023-04-02",
          },
        ],
      },
    ],
    ["conflict: A barge tore the cable to the island of Hitra | his barge touched the cable"],
  );
});

test("two more dead who bring the toll to nine are no fallen toll", () => {
  check(
    [
      toll("a1", "2023-03-06", 7),
      {
        id: "a2",
        published: "2023-03-08",
        text: "Two people died of the ferry sinking overnight, bringing the dead to nine.",
        figures: [
          {words: "Two people", value: 2, kindOf: "dead", counts: "people", on: "2023-03-06"},
          {words: "nine", value: 9, kindOf: "dead", counts: "dead", on: "2023-03-06"},
        ],
      },
    ],
    [],
  );
});

test("an acknowledgement 'after first denying' gives both positions in one sentence", () => {
  check(
    [{id: "a1", text: "The yard acknowledged that it had the letter, after first denying that one existed."}],
    ["change: after first denying that one existed. | The yard acknowledged that it had the letter"],
  );
});

test("a magnitude from one mouth is no rival of a count from another", () => {
  const told = (text: string): MadeArticle => ({
    id: "a1",
    text,
    figures: [{words: "47 villagers", value: 47, kindOf: "villagers", counts: "villagers"}],
  });
  check([told("The mayor puts the number at 47 villagers. The institute in Bergen puts it at 6.8.")], []);
  check(
    [told("The mayor puts the number at 47 villagers. The institute in Bergen puts it at 68.")],
    ["conflict: 47 villagers | 68"],
  );
});
