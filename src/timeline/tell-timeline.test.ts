import fc from "fast-check";
import {expect, test} from "vitest";
import {type MadeArticle, makeStory} from "../../test/make-story.js";
import {mentionRule} from "../event/find-event-mentions.js";
import {tellTimeline} from "./tell-timeline.js";

const wire: MadeArticle = {
  id: "a1",
  published: "2023-05-10",
  text: "Norwegian police raided the Hallvik shipyard in Moss on Tuesday.\nSweden's ambassador was summoned in Oslo a day later.",
  events: [
    {
      words: "raided",
      lemma: "raid",
      clause: "Norwegian police raided the Hallvik shipyard in Moss on Tuesday",
      class: "COERCE",
      on: "2023-05-09",
      by: "NOR police",
      to: "Hallvik shipyard",
    },
    {
      words: "summoned",
      lemma: "summon",
      clause: "Sweden's ambassador was summoned in Oslo a day later",
      class: "DISAPPROVE",
      on: "2023-05-10",
      by: "NOR Norway",
      to: "SWE ambassador",
    },
  ],
};
const other: MadeArticle = {
  id: "a2",
  published: "2023-05-12",
  text: "Officers searched the Hallvik shipyard on 9 May.\nSweden summoned the Norwegian ambassador.",
  events: [
    {
      words: "searched",
      lemma: "search",
      clause: "Officers searched the Hallvik shipyard on 9 May",
      class: "COERCE",
      on: "2023-05-09",
      by: "NOR officers",
      to: "Hallvik shipyard",
    },
    {
      words: "summoned",
      lemma: "summon",
      clause: "Sweden summoned the Norwegian ambassador",
      class: "DISAPPROVE",
      on: "2023-05-08..2023-05-12",
      by: "SWE Sweden",
      to: "NOR ambassador",
    },
  ],
};

function check(articles: readonly MadeArticle[], expected: readonly string[]) {
  const {entries} = tellTimeline(makeStory(articles));
  expect(
    entries.map(
      (entry) => `${entry.on?.earliest ?? "undated"} ${entry.status} ${entry.origins}: ${entry.mentions.length} told`,
    ),
  ).toEqual(expected);
}

test("one raid in two papers' words is one entry of two origins; ambassadors summoned both ways are two", () => {
  check(
    [wire, other],
    ["2023-05-08 single-origin 1: 1 told", "2023-05-09 agreed 2: 2 told", "2023-05-10 single-origin 1: 1 told"],
  );
});

test("a reprint adds a mention and no origin", () => {
  const copy = {...wire, id: "a3", family: "a1"};
  check([{...wire, family: "a1"}, copy], ["2023-05-09 single-origin 1: 2 told", "2023-05-10 single-origin 1: 2 told"]);
});

test("what two sentences of one week tell of different days stays apart", () => {
  const later: MadeArticle = {
    ...other,
    events: [{...other.events![0]!, on: "2023-05-11"}],
  };
  check(
    [{...wire, events: [wire.events![0]!]}, later],
    ["2023-05-09 single-origin 1: 1 told", "2023-05-11 single-origin 1: 1 told"],
  );
});

test("an undated event stands last and stays undated", () => {
  const undated: MadeArticle = {
    id: "a4",
    text: "A bridge near Fauske collapsed.",
    events: [{words: "collapsed", lemma: "collapse", clause: "A bridge near Fauske collapsed", class: "ACCIDENT"}],
  };
  check(
    [undated, {...wire, events: [wire.events![0]!]}],
    ["2023-05-09 single-origin 1: 1 told", "undated single-origin 1: 1 told"],
  );
});

test("what is only demanded, threatened or denied is no entry", () => {
  const wish: MadeArticle = {
    id: "a5",
    text: "Oslo demanded that Sweden release the crew.",
    events: [{words: "release", class: "CONCEDE", modality: "demanded", on: "2023-05-10"}],
  };
  check([wish], []);
});

test("the same articles in any order give the same timeline", () => {
  const articles = [wire, other, {...wire, id: "a3", family: "a1"}];
  const straight = JSON.stringify(tellTimeline(makeStory(articles)));
  fc.assert(
    fc.property(fc.shuffledSubarray(articles, {minLength: 3, maxLength: 3}), (shuffled) => {
      const story = makeStory(shuffled);
      const same = {
        ...story,
        story: makeStory(articles).story,
        families: makeStory(articles).families,
        events: [...story.events].reverse(),
      };
      expect(JSON.stringify(tellTimeline(same))).toBe(straight);
    }),
  );
});

test("what a sentence tells beside a crash is no entry of its own, and neither is the headline's label", () => {
  const story = makeStory([
    {
      id: "a1",
      published: "2023-05-10",
      text: "The barge, which was carrying 40 sheep on Tuesday, sank off Moss.",
      events: [
        {words: "carrying", lemma: "carry", class: "OTHER", on: "2023-05-09", to: "40 sheep"},
        {words: "sank", lemma: "sink", class: "ACCIDENT", on: "2023-05-09"},
      ],
    },
  ]);
  expect(tellTimeline(story).entries.map(({class: kind}) => kind)).toEqual(["ACCIDENT"]);
});

/** Articles of which some events only point at what others tell. */
function withMentions(articles: readonly MadeArticle[], pointing: readonly string[]) {
  const story = makeStory(articles);
  const isMention = ({article}: {article: string}) => pointing.includes(article);
  return {
    ...story,
    events: story.events.filter((event) => !isMention(event)),
    mentions: story.events.filter(isMention).map((event) => ({...event, madeBy: mentionRule})),
  };
}

const clash: MadeArticle = {
  id: "a1",
  published: "2023-05-10",
  text: "Norwegian and Swedish guards clashed near Moss on Tuesday.",
  events: [{words: "clashed", lemma: "clash", class: "FIGHT", on: "2023-05-09", by: "NOR guards", to: "SWE guards"}],
};
const pointing: MadeArticle = {
  id: "a2",
  published: "2023-06-01",
  text: "Traffic has fallen since the fighting near Moss between Norwegian and Swedish guards.",
  events: [{words: "fighting", lemma: "fighting", class: "FIGHT", by: "NOR guards", to: "SWE guards"}],
};

test("what is only pointed at joins the one happening that it can mean, and is no witness against its day", () => {
  const {entries} = tellTimeline(withMentions([clash, pointing], ["a2"]));
  expect(entries.map(({on, mentions}) => `${on?.earliest} ${mentions.length}`)).toEqual(["2023-05-09 2"]);
});

test("what can mean two happenings alike, or none that was before it, joins nothing and tells nothing", () => {
  const again: MadeArticle = {
    ...clash,
    id: "a3",
    published: "2023-05-20",
    text: "Norwegian and Swedish guards clashed near Moss on Friday.",
    events: [{...clash.events![0]!, on: "2023-05-19"}],
  };
  const two = tellTimeline(withMentions([clash, again, pointing], ["a2"])).entries;
  expect(two.map(({on, mentions}) => `${on?.earliest} ${mentions.length}`)).toEqual(["2023-05-09 1", "2023-05-19 1"]);
  const before = {...pointing, published: "2023-04-01"};
  const none = tellTimeline(withMentions([clash, before], ["a2"])).entries;
  expect(none.map(({on, mentions}) => `${on?.earliest} ${mentions.length}`)).toEqual(["2023-05-09 1"]);
});

test("what was done at the time was done when the act told before it was", () => {
  const story = makeStory([
    {
      id: "a1",
      published: "2023-05-10",
      text: "Norwegian guards sank a Swedish barge on 9 April.\nNorway apologised at the time to Sweden.",
      events: [
        {words: "sank", lemma: "sink", class: "ASSAULT", on: "2023-04-09", by: "NOR guards", to: "SWE barge"},
        {words: "apologised", lemma: "apologise", class: "SUPPORT", by: "NOR Norway", to: "SWE Sweden"},
      ],
    },
  ]);
  expect(tellTimeline(story).entries.map(({on}) => on?.earliest)).toEqual(["2023-04-09", "2023-04-09"]);
});

test("one disaster in two words of a sentence, with its dead, is one entry", () => {
  const story = makeStory([
    {
      id: "a1",
      published: "2023-05-10",
      text: "The barge vanished on Tuesday before sinking off Moss, resulting in the deaths of 14 sailors.",
      events: [
        {words: "vanished", lemma: "disappear", class: "ACCIDENT", on: "2023-05-09"},
        {words: "sinking", lemma: "sink", class: "ACCIDENT"},
        {words: "deaths", lemma: "death", class: "DEATH", to: "14 sailors"},
      ],
    },
  ]);
  expect(tellTimeline(story).entries.map(({on, events}) => `${on?.earliest} ${events.length}`)).toEqual([
    "2023-05-09 3",
  ]);
});

test("what two people of one country did is not one deed for their country's sake", () => {
  const briefed = (id: string, who: string, to: string, on: string): MadeArticle => ({
    id,
    published: "2023-05-30",
    text: `${who} informed ${to}.`,
    names: [{words: who, kind: "person", side: "NOR"}],
    events: [{words: "informed", lemma: "inform", class: "OTHER", on, by: `NOR ${who}`, to}],
  });
  const {entries} = tellTimeline(
    makeStory([
      briefed("a1", "Ada Lund", "reporters", "2023-05-10..2023-05-24"),
      briefed("a2", "Per Vold", "the Swedish king", "2023-05-01..2023-05-31"),
    ]),
  );
  expect(entries.length).toBe(2);
});

test("two acts that one sentence tells of one day are two lines in two wordings", () => {
  const {entries} = tellTimeline(
    makeStory([
      {
        id: "a1",
        published: "2023-05-10",
        text: "On Tuesday Norwegian police raided the Hallvik yard and arrested seven of its welders.",
        events: [
          {
            words: "raided",
            lemma: "raid",
            clause: "Norwegian police raided the Hallvik yard",
            class: "COERCE",
            on: "2023-05-09",
            by: "NOR police",
            to: "Hallvik yard",
          },
          {
            words: "arrested",
            lemma: "arrest",
            clause: "arrested seven of its welders",
            class: "COERCE",
            on: "2023-05-09",
            by: "NOR police",
          },
        ],
      },
    ]),
  );
  expect(entries.map(({what}) => what.text).sort()).toEqual([
    "On Tuesday Norwegian police raided the Hallvik yard and arrested seven of its welders.",
    "arrested seven of its welders",
  ]);
});

test("what a government admitted and what its spokesman said is one entry where the words are one utterance", () => {
  const told = (id: string, text: string, by: string, words: string, said: string): MadeArticle => ({
    id,
    published: "2023-05-10",
    text,
    events: [{words, lemma: words, class: "STATEMENT", on: "2023-05-09", by: `NOR ${by}`}],
    quotes: [{words: said, how: "indirect", speaker: by, side: "NOR"}],
  });
  const story = makeStory([
    told("a1", "Norway admitted on Tuesday that ties were strained.", "Norway", "admitted", "ties were strained"),
    told("a2", "Ties are in a hard phase, Per Vold said on Tuesday.", "Per Vold", "said", "Ties are in a hard phase"),
  ]);
  const utterance = {
    id: "u1",
    story: story.story.id,
    speaker: {name: "Per Vold", how: "certain" as const},
    on: null,
    renderings: story.quotes.map(({id}) => ({quote: id, how: "paraphrase" as const, shared: [], onlyHere: []})),
    because: [],
  };
  expect(tellTimeline(story).entries.length).toBe(2);
  expect(tellTimeline({...story, utterances: [utterance]}).entries.map(({origins}) => origins)).toEqual([2]);
});

test("a day that 'and later' opens is not of the act before it", () => {
  const {entries} = tellTimeline(
    makeStory([
      {
        id: "a1",
        published: "2023-05-10",
        text: "Norway accused Sweden of theft, and on 9 May it closed the port.",
        events: [
          {words: "accused", lemma: "accuse", class: "ACCUSE", by: "NOR Norway", to: "SWE Sweden"},
          {words: "closed", lemma: "close", class: "SANCTION", on: "2023-05-09", by: "NOR it"},
        ],
      },
    ]),
  );
  expect(entries.map(({on}) => on?.earliest ?? "undated")).toEqual(["2023-05-09", "undated"]);
});

test("several welders held without a day are not the one welder held on a day, and seven held are not the eight of the same paper", () => {
  const held = (text: string, words: string, to: string, on?: string) => ({
    words,
    lemma: "hold",
    clause: text,
    class: "COERCE" as const,
    by: "NOR police",
    to,
    ...(on ? {on} : {}),
  });
  const one = "Norwegian police held a Swedish welder in Moss on 9 May.";
  const more = "Ties soured after several Swedish welders were held by Norwegian police.";
  const articles: MadeArticle[] = [
    {id: "a1", published: "2023-05-10", text: one, events: [held(one, "held", "SWE Swedish welder", "2023-05-09")]},
    {id: "a2", published: "2023-05-20", text: more, events: [held(more, "held", "SWE Swedish welders")]},
  ];
  expect(tellTimeline(makeStory(articles)).entries.map(({on}) => on?.earliest ?? "undated")).toEqual([
    "2023-05-09",
    "undated",
  ]);
  const seven = "On 9 May Norwegian police held seven Swedish welders in Moss.";
  const eight = "Eight Swedish sailors were held, too.";
  const both: MadeArticle = {
    id: "a3",
    published: "2023-05-30",
    text: `${seven} ${eight}`,
    events: [
      held(seven, "held seven", "SWE seven Swedish welders", "2023-05-09"),
      held(eight, "were held", "SWE Eight Swedish sailors"),
    ],
    figures: [
      {words: "seven", value: 7, kindOf: "arrested"},
      {words: "Eight", value: 8, kindOf: "arrested"},
    ],
  };
  expect(tellTimeline(makeStory([both])).entries.length).toBe(2);
});

test("what that side says right after calling in an envoy is said to him", () => {
  const {entries} = tellTimeline(
    makeStory([
      {
        id: "a1",
        published: "2023-05-01..2023-12-01",
        text: "On 9 May the envoy was summoned to the Norwegian ministry. Deputy Minister Jon Vik voiced concern over the raid.",
        events: [
          {
            words: "summoned",
            lemma: "summon",
            class: "DISAPPROVE",
            cameo: "115",
            on: "2023-05-09",
            by: "NOR ministry",
            to: "envoy",
          },
          {words: "voiced concern", lemma: "voice", class: "DISAPPROVE", by: "Jon Vik"},
        ],
      },
    ]),
  );
  expect(entries.map(({on}) => on?.earliest)).toEqual(["2023-05-09", "2023-05-09"]);
});
