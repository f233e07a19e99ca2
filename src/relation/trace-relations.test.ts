import {expect, test} from "vitest";
import {type MadeArticle, makeStory} from "../../test/make-story.js";
import {tellTimeline} from "../timeline/tell-timeline.js";
import {traceRelations} from "./trace-relations.js";

type MadeEvent = NonNullable<MadeArticle["events"]>[number];

function check(
  text: string,
  events: readonly MadeEvent[],
  expected: readonly string[],
  names: NonNullable<MadeArticle["names"]> = [],
) {
  const story = makeStory([{id: "a1", published: "2023-05-11", text, events, names}]);
  const relations = traceRelations(story, tellTimeline(story).entries);
  expect(
    relations.flatMap(({pair, points}) =>
      points.map(({on, by, to, weight}) => `${pair.join("-")} ${on.earliest} ${by}>${to} ${weight}`),
    ),
  ).toEqual(expected);
}

test("an expulsion is a hostile point from one country to the other", () => {
  check(
    "Norway expelled two Danish diplomats on 9 May.",
    [{words: "expelled", lemma: "expel", class: "SANCTION", on: "2023-05-09", by: "NOR Norway", to: "DNK diplomats"}],
    ["DNK-NOR 2023-05-09 NOR>DNK -6"],
  );
});

test("an undated act gives no point", () => {
  check(
    "Norway expelled two Danish diplomats.",
    [{words: "expelled", lemma: "expel", class: "SANCTION", by: "NOR Norway", to: "DNK diplomats"}],
    [],
  );
});

test("a match between two countries' teams says nothing of the countries", () => {
  check(
    "Norway beat Denmark 2-1 on 9 May.",
    [{words: "beat", lemma: "beat", class: "ASSAULT", on: "2023-05-09", by: "NOR Norway", to: "DNK Denmark"}],
    [],
  );
});

test("a crash is nobody's act", () => {
  check(
    "A Danish barge sank off Norway on 9 May.",
    [{words: "sank", lemma: "sink", class: "ACCIDENT", on: "2023-05-09", by: "DNK barge", to: "NOR Norway"}],
    [],
  );
});

/** A story between two countries. */
const quarrel = " Oslo has a quarrel with Copenhagen: Bergen wants none of it, Aarhus neither, Tromso and Odense do.";
const sided = ["Oslo NOR", "Bergen NOR", "Tromso NOR", "Copenhagen DNK", "Aarhus DNK", "Odense DNK"].map((name) => {
  const [words, side] = name.split(" ") as [string, string];
  return {words, side, kind: "place" as const};
});

test("the crew who were released are let go by the one who alone seized anybody", () => {
  const seized = {
    words: "seized",
    lemma: "seize",
    class: "COERCE",
    on: "2023-05-02",
    by: "NOR Norway",
    to: "DNK barge",
  };
  const freed = {words: "were released", lemma: "release", class: "CONCEDE", on: "2023-05-09"};
  const back = {words: "held", lemma: "hold", class: "COERCE", on: "2023-05-03", by: "DNK Denmark", to: "NOR skipper"};
  const text = `Norway seized a barge on 2 May. Denmark held a skipper. The crew were released on 9 May.${quarrel}`;
  check(text, [seized, freed] as MadeEvent[], ["DNK-NOR 2023-05-02 NOR>DNK -7", "DNK-NOR 2023-05-09 NOR>DNK 4"], sided);
  check(
    text,
    [seized, back, freed] as MadeEvent[],
    ["DNK-NOR 2023-05-02 NOR>DNK -7", "DNK-NOR 2023-05-03 DNK>NOR -7"],
    sided,
  );
});

test("a shootout is of both countries where the sentence names both, and a continent's treaty is not of the two", () => {
  const shot = {words: "wounded", lemma: "wound", class: "FIGHT", on: "2023-05-09", to: "NOR guards"} as MadeEvent;
  const signed = {words: "signed", lemma: "sign", class: "SUPPORT", on: "2023-05-09"} as const;
  check(`Two guards were wounded in a shootout with robbers on 9 May.${quarrel}`, [shot], [], sided);
  check(
    `The countries signed a treaty on 9 May.${quarrel}`,
    [{...signed, by: "countries"}],
    ["DNK-NOR 2023-05-09 DNK>NOR 4"],
    sided,
  );
  check(
    `The countries of Europe signed a treaty on 9 May.${quarrel}`,
    [{...signed, by: "countries of Europe"}],
    [],
    sided,
  );
});

test("an ambassador recalled over a countryman of the actor is recalled from the other of the two", () => {
  check(
    `Norway recalled its ambassador over a Norwegian's trial on 9 May.${quarrel}`,
    [{words: "recalled", lemma: "recall", class: "SANCTION", on: "2023-05-09", by: "NOR Norway", to: "NOR Norwegian"}],
    ["DNK-NOR 2023-05-09 NOR>DNK -6"],
    sided,
  );
});

test("what the foreign ministers of the two countries do together is done by both", () => {
  const by = "foreign ministers of the two countries";
  check(
    `The ${by} met on 9 May.${quarrel}`,
    [{words: "met", lemma: "meet", class: "CONSULT", on: "2023-05-09", by: by}],
    ["DNK-NOR 2023-05-09 DNK>NOR 2"],
    sided,
  );
});

test("a state's body without a country's name that acts on the people of one country is the other's", () => {
  check(
    `The immigration department stopped issuing visas to Danes on 9 May.${quarrel}`,
    [
      {
        words: "stopped",
        lemma: "stop",
        class: "SANCTION",
        on: "2023-05-09",
        by: "immigration department",
        to: "DNK Danes",
      },
    ],
    ["DNK-NOR 2023-05-09 NOR>DNK -6"],
    sided,
  );
});

test("a crossing by name that one side shuts is shut to the other", () => {
  check(
    `Norway shut the Svinesund crossing on 9 May.${quarrel}`,
    [{words: "shut", lemma: "shut", class: "SANCTION", on: "2023-05-09", by: "NOR Norway", to: "Svinesund"}],
    ["DNK-NOR 2023-05-09 NOR>DNK -6"],
    sided,
  );
});

test("what one side cancels between the two countries is cancelled to the other", () => {
  check(
    `Norway cancelled all concerts between the two countries on 9 May.${quarrel}`,
    [{words: "cancelled", lemma: "cancel", class: "SANCTION", on: "2023-05-09", by: "NOR Norway", to: "two countries"}],
    ["DNK-NOR 2023-05-09 NOR>DNK -6"],
    sided,
  );
});

test("to own a fault is to give way, to hope for better ties is the least kind word, and other words weigh nothing", () => {
  const said = (text: string, words: string, expected: readonly string[]) =>
    check(
      text,
      [{words, lemma: "admit", class: "STATEMENT", on: "2023-05-09", by: "NOR Norway", to: "DNK Denmark"}],
      expected,
    );
  said("Norway admitted to Denmark on 9 May that its guards caused the wreck.", "admitted", [
    "DNK-NOR 2023-05-09 NOR>DNK 4",
  ]);
  said("Norway said on 9 May that ties are strained but it hopes they will recover.", "said", [
    "DNK-NOR 2023-05-09 NOR>DNK 1",
  ]);
  said("Norway acknowledged on 9 May that ties are strained.", "acknowledged", []);
});

test("the other country of the sentence is the one that a state's act is aimed at", () => {
  const told = (towns: readonly string[], expected: readonly string[]) =>
    check(
      `Norway suspended flights to ${towns.map((town) => town.split(" ")[0]).join(" and ")} on 9 May.`,
      [{words: "suspended", lemma: "suspend", class: "SANCTION", on: "2023-05-09", by: "NOR Norway"}],
      expected,
      [
        {words: "Norway", side: "NOR", kind: "country"},
        ...towns.map((town) => ({words: town.split(" ")[0]!, side: town.split(" ")[1]!, kind: "place" as const})),
      ],
    );
  told(["Aarhus DNK"], ["DNK-NOR 2023-05-09 NOR>DNK -6"]);
  told(["Aarhus DNK", "Riga LVA"], []);
});

test("where nobody acts, what is between two countries is of both", () => {
  check(
    "The border between Norway and Denmark was reopened on 9 May.",
    [{words: "reopened", lemma: "reopen", class: "CONCEDE", on: "2023-05-09"}],
    ["DNK-NOR 2023-05-09 DNK>NOR 4"],
    [
      {words: "Norway", side: "NOR", kind: "country"},
      {words: "Denmark", side: "DNK", kind: "country"},
    ],
  );
});

test("one who is held and comes under house arrest is held less hard", () => {
  check(
    "On 9 May a Norwegian court ordered that one of the detained Danish sailors be placed under house arrest.",
    [{words: "ordered", lemma: "order", class: "COERCE", on: "2023-05-09", by: "NOR court", to: "DNK sailors"}],
    ["DNK-NOR 2023-05-09 NOR>DNK 2"],
  );
});

test("a firm or a runner acts for nobody but himself, and who resigns does so towards nobody", () => {
  const told = (text: string, kind: "DISAPPROVE" | "RETREAT", by: string) =>
    check(
      text,
      [{words: text.split(" ").at(-5)!, lemma: "sue", class: kind, on: "2023-05-09", by, to: "DNK Denmark"}],
      [],
    );
  told("A Norwegian mining company sued Denmark on 9 May.", "DISAPPROVE", "NOR Norwegian mining company");
  told("Norway's envoy to Denmark resigned there on 9 May.", "RETREAT", "NOR envoy");
});

test("what was done more than fifty years ago is history, and no dealing of today", () => {
  check(
    "Norway expelled two Danish diplomats in 1910.",
    [{words: "expelled", lemma: "expel", class: "SANCTION", on: "1910-01-01", by: "NOR Norway", to: "DNK diplomats"}],
    [],
  );
});

test("talks are of the two named behind 'between', not of the country where they are held", () => {
  check(
    "Talks between Norway and Denmark began in Helsinki on 9 May.",
    [{words: "began", lemma: "begin", class: "CONSULT", on: "2023-05-09"}],
    ["DNK-NOR 2023-05-09 DNK>NOR 2"],
    [
      {words: "Norway", side: "NOR", kind: "country"},
      {words: "Denmark", side: "DNK", kind: "country"},
      {words: "Helsinki", side: "FIN", kind: "place"},
    ],
  );
});

test("a ceasefire that was signed and a crossing that was reopened are of both sides of a story between two", () => {
  for (const [text, words, kind] of [
    ["The ceasefire was signed on 9 May.", "signed", "AGREE"],
    ["The crossing was reopened on 9 May.", "reopened", "CONCEDE"],
  ] as const)
    check(
      `${text}${quarrel}`,
      [{words, lemma: words, class: kind, on: "2023-05-09"}],
      [`DNK-NOR 2023-05-09 DNK>NOR ${kind === "AGREE" ? 5 : 4}`],
      sided,
    );
});
