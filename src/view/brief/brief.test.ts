import {expect, test} from "vitest";
import type {Evidence} from "../evidence.js";
import type {EntryView, StoryView} from "../story-view.js";
import {foldCopies} from "./fold-copies.js";
import {foldSentences} from "./fold-sentences.js";
import {kindCounts} from "./kind-counts.js";
import {leadOf} from "./lead-of.js";
import {nearWords} from "./near-words.js";
import {orderEvidence} from "./order-evidence.js";
import {sayReasons} from "./say-reasons.js";
import {storyBrief} from "./story-brief.js";

function words(text: string, letter: string, article: string, before = ""): Evidence {
  return {
    span: {page: article, start: 0, end: text.length, text},
    article,
    outlet: article,
    letter,
    before,
    after: "",
    url: null,
  };
}

function entry(id: string, what: string, letters: readonly string[], day = "Mon 1 May 2023"): EntryView {
  const on = {text: day, short: day, certainty: "stated", because: []} as const;
  return {
    id,
    on,
    earliest: null,
    latest: null,
    what,
    lead: "",
    letters,
    status: "agreed",
    evidence: [words(what, letters[0]!, id)],
  };
}

test("the same words of one origin are shown once, those of two origins twice", () => {
  const folded = foldCopies([
    words("Twelve died.", "A", "one"),
    words("Twelve died.", "A", "two"),
    words("Twelve died", "B", "three"),
  ]);
  expect(folded.map(({first, copies}) => [first.article, copies.length])).toEqual([
    ["one", 1],
    ["three", 0],
  ]);
});

test("words that stand twice in one article are two places", () => {
  expect(foldCopies([words("in custody", "A", "one"), words("in custody", "A", "one")])).toHaveLength(2);
});

test("without a known origin only a whole sentence is a copy", () => {
  expect(foldCopies([words("two people", "", "one"), words("two people", "", "two")])).toHaveLength(2);
  const long = "two people died in the fire";
  expect(foldCopies([words(long, "", "one"), words(long, "", "two")])).toHaveLength(1);
});

test("two events told by one sentence of one day are one row with both origins", () => {
  const rows = foldSentences([
    entry("e1", "Police raided an office and held two.", ["A"]),
    entry("e2", "Police raided an office and held two.", ["B"]),
  ]);
  expect(rows.map(({id, also, letters}) => [id, also, letters])).toEqual([["e1", ["e2"], ["A", "B"]]]);
});

test("a clause without its subject is led by the words before it in its sentence", () => {
  const before = "The minister left. A flight from Quito to Lima ";
  expect(leadOf(words("crashed near Cuenca", "A", "one", before))).toBe("A flight from Quito to Lima ");
  expect(leadOf(words("the minister resigned", "A", "one", before))).toBe("");
  expect(leadOf(words("Peru recalled its envoy", "A", "one", before))).toBe("");
});

test("a screen with little room shows the first and the last event and what most origins tell, in order of time", () => {
  const timeline = [
    entry("first", "a", ["A"], "1"),
    entry("small", "b", ["A"], "2"),
    entry("large", "c", ["A", "B"], "3"),
    entry("later", "d", ["B"], "4"),
    entry("last", "e", ["A"], "5"),
  ];
  const story = {
    ends: ["first", "last"],
    timeline,
    undated: [],
    said: [],
    conflicts: [],
    ladders: [],
  } as unknown as StoryView;
  const brief = (rows: number) =>
    storyBrief(story, {timeline: rows, undated: 1, said: 1, disagree: 1, other: 1, ladders: 1}).timeline.map(
      ({id}) => id,
    );
  expect(brief(3)).toEqual(["first", "large", "last"]);
  expect(brief(4)).toEqual(["first", "large", "later", "last"]);
});

test("a short reading is shown with the words of its own sentence around it", () => {
  const place = {
    ...words("38 passengers", "A", "one", "It fell at noon. The crash killed all "),
    after: " on board. Nobody knows why.",
  };
  expect(nearWords(place)).toEqual({before: "The crash killed all ", after: " on board."});
  expect(nearWords(words("Russia had shot down the aircraft on that very day", "A", "one", "He did not say "))).toEqual(
    {
      before: "",
      after: "",
    },
  );
});

test("words that begin their sentence have nothing before them", () => {
  expect(nearWords(words("Twelve people", "A", "one", "The mayor left. ")).before).toBe("");
});

test("counts name the kinds, and those that need a look apart from the others", () => {
  const kinds = (...all: readonly string[]) => kindCounts(all.map((kind) => ({kind})));
  expect(kinds("scope", "change", "edit", "change")).toEqual({disagree: "1 (scope)", other: "2 changes, 1 edit"});
  expect(kinds("conflict", "scope", "conflict")).toEqual({disagree: "3 (2 conflict, 1 scope)", other: ""});
  expect(kinds("conflict")).toEqual({disagree: "1", other: ""});
  expect(kinds("sum")).toEqual({disagree: "none", other: "1 sum"});
});

test("a line opens with its own sentence, then one of every other origin", () => {
  const told = [
    words("a b", "A", "one"),
    words("c d", "A", "two"),
    words("e f", "B", "three"),
    words("g h", "A", "four"),
  ];
  const shown = {...told[1]!.span};
  expect(orderEvidence(told, shown).map(({article}) => article)).toEqual(["two", "three", "one", "four"]);
});

test("a reason names the few words it rests on, and each is given once", () => {
  const span = (text: string) => ({page: "p", start: 0, end: text.length, text});
  const twice = {say: "says it a raid", span: span("raided,")};
  expect(sayReasons("wording", [twice, twice, {say: "told flatly", span: span("x".repeat(60))}])).toEqual([
    "“raided”: says it a raid",
    "told flatly",
  ]);
  expect(sayReasons("sum", [{say: "62 + 5 = 67", span: span("67 people")}])).toEqual(["62 + 5 = 67"]);
});
