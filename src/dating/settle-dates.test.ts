import {expect, test} from "vitest";
import {proseOf} from "../text/prose-of.js";
import {spanOf} from "../text/span-of.js";
import type {Dating} from "./dating.js";
import {datingOfDay} from "./dating-of-day.js";
import {findTimes} from "./find-times.js";
import {eitherWay} from "./read-date-label.js";
import {settleDates} from "./settle-dates.js";

type Given = {
  text: string;
  family?: string;
  published?: string;
  updated?: string;
  captured?: string;
  caption?: string;
  dateline?: string;
};

/** "2021-05-06|2021-06-05": a label of numbers that may be either. */
function dayOrTwo(published: string): Dating | null {
  const [earliest, latest] = published.split("|") as [string, string | undefined];
  if (!latest) return datingOfDay(published, []);
  return {earliest, latest, precision: "range", certain: false, because: [{say: eitherWay}]};
}

/** Articles by name in, "first day..last day" of each out; the order of the articles must not matter. */
function check(given: Record<string, Given>, expected: Record<string, string | null>) {
  const articles = Object.entries(given).map(
    ([article, {text, family, published, updated, captured, caption = "", dateline}]) => {
      const page = {id: article, text: `${text}\n${caption}\n${dateline ?? ""}`};
      const prose = proseOf(page, article, [{start: 0, end: text.length, kind: "body"}]);
      const start = text.length + 1;
      return {
        article,
        family: family ?? null,
        published: published ? dayOrTwo(published) : null,
        updated: updated ? datingOfDay(updated, [{say: "updated", span: spanOf(page, 0, 4)}]) : null,
        captured: captured ? datingOfDay(captured, []) : null,
        prose,
        times: findTimes(prose),
        dateline: dateline ? spanOf(page, start + caption.length + 1, start + caption.length + 5) : null,
        captions: caption ? [{page: article, start, end: start + caption.length, text: caption}] : [],
      };
    },
  );
  const shown = (list: typeof articles) =>
    Object.fromEntries(
      [...settleDates(list)].map(([article, dating]) => [
        article,
        dating && (dating.earliest === dating.latest ? dating.earliest : `${dating.earliest}..${dating.latest}`),
      ]),
    );
  expect(shown(articles)).toEqual(expected);
  expect(shown([...articles].reverse())).toEqual(expected);
}

const strike = "Dock workers in Lund went back to work, the union said on Monday.";

test("a page that gives its date keeps it", () => {
  check({a: {text: strike, published: "2021-03-10"}}, {a: "2021-03-10"});
});

test("an undated article stays undated, whenever it was captured", () => {
  check({a: {text: strike, captured: "2021-11-20"}}, {a: null});
});

test("an update is not before the printing, and the only time on a page is of that day or the day after it", () => {
  check({a: {text: strike, updated: "2021-03-10"}}, {a: "2021-03-09..2021-03-10"});
  check({a: {text: "The lock gate broke on 4 May 2021.", updated: "2021-05-30"}}, {a: "2021-05-29..2021-05-30"});
});

test("a full date told as past and the capture bound the article from both sides", () => {
  const text = "The lock gate broke on 4 May 2021. Repairs go on.";
  check({a: {text, captured: "2021-06-01"}}, {a: "2021-05-04..2021-06-01"});
});

test("a picture's date is a lower bound for the lead's weekday", () => {
  check(
    {a: {text: strike, caption: "Cranes stand idle in Lund, March 2, 2021.", captured: "2021-03-20"}},
    {a: "2021-03-08..2021-03-20"},
  );
});

test("a copy without a date is of the weekday that its dated copy settles, or of the six days after", () => {
  check(
    {a: {text: strike, family: "f", published: "2021-03-09"}, b: {text: strike, family: "f"}},
    {a: "2021-03-09", b: "2021-03-08..2021-03-14"},
  );
});

test("one known date settles another house's report of the same remark on the same weekday", () => {
  check(
    {
      a: {
        text: 'The harbour union gave way on Monday. "Sometimes the harbour sleeps and the cranes must wait for calmer weather," Ida Marl said.',
        published: "2021-03-09",
      },
      b: {
        text: 'Ida Marl ended the walkout on Monday in Lund. "Sometimes a harbour sleeps; cranes wait until calmer weather comes," she told members.',
      },
    },
    {a: "2021-03-09", b: "2021-03-08..2021-03-14"},
  );
});

test("two reports that merely share a weekday settle nothing", () => {
  check(
    {a: {text: strike, published: "2021-03-09"}, b: {text: "A bakery in Oster burned down on Monday, firemen said."}},
    {a: "2021-03-09", b: null},
  );
});

test("last year is settled by a report that gives the year", () => {
  check(
    {
      a: {text: "The freighter Marlena sank off Lund with 14 sailors on 9 November 2020.", published: "2020-11-10"},
      b: {text: "Divers reached the freighter Marlena, which sank off Lund with 14 sailors in November last year."},
    },
    {a: "2020-11-10", b: "2021-01-01..2021-12-31"},
  );
});

test("a date told without its year is less than a year old", () => {
  check(
    {a: {text: "The vote of December 2020 was annulled. On March 4 a court ordered another one."}},
    {a: "2021-03-04..2022-03-03"},
  );
});

test("earlier in a month puts the writing into that month", () => {
  check(
    {
      a: {
        text: "The pact was signed in Lund in December 2020. Talks had begun earlier in May, and the first boats left on May 6.",
      },
    },
    {a: "2021-05-06..2021-05-31"},
  );
});

test("a dateline's day takes its year from a dated report on the same matter", () => {
  check(
    {
      a: {
        text: "Judges in Lund threw out the salt tax that Mayor Ida Marl had brought in after the harvest failed.",
        published: "2021-05-30",
      },
      b: {
        text: "Judges in Lund ordered Mayor Ida Marl on Thursday to pay back the salt tax brought in when the harvest failed.",
        dateline: "LUND, June 10 (Norda) - ",
      },
      c: {text: "A bakery burned down on Thursday in Oster, firemen said.", dateline: "OSTER, June 10 (Norda) - "},
    },
    {a: "2021-05-30", b: "2021-06-10..2021-06-11", c: null},
  );
});

test("what is told as not yet admitted was told before it was admitted for the first time", () => {
  check(
    {
      a: {
        text: "Mayor Ida Marl regretted the flood of the Oster valley, in which the Brannock dam gave way, on Monday. But Marl stopped short of saying that the dam had been neglected.",
        caption: "The valley of Oster, May 4, 2021.",
      },
      b: {
        text: "The Oster valley quarrel eased earlier this week. On June 10 Mayor Ida Marl for the first time acknowledged to villagers that the Brannock dam had been neglected before the flood.",
        published: "2021-06-12",
      },
    },
    {a: "2021-05-10..2021-06-09", b: "2021-06-12"},
  );
});

test("a day without its year is the one on which a dated report has the same thing happen", () => {
  check(
    {
      a: {
        text: "The freighter Marlena sank off Lund with 14 sailors on Tuesday, the coast guard said.",
        published: "2021-03-03",
      },
      b: {
        text: "Divers reached the freighter Marlena, which sank off Lund with 14 sailors on March 2, the coast guard said.",
      },
    },
    {a: "2021-03-03", b: "2021-03-02..2022-03-01"},
  );
});

test("an undated report is dated by the weekday of its opening where a dated one tells the same of that day in other words", () => {
  const dated =
    "A coach of Nordlys Lines left the road on Saturday above the village of Tretten, police in Lillehammer said. Signe Foss, who leads the inquiry, asked for witnesses.";
  const undated =
    "Nine people died on Saturday when a Nordlys Lines coach plunged from the road near Tretten. Signe Foss of the Lillehammer police is to speak on Tuesday.";
  check(
    {a: {text: dated, published: "2021-03-07"}, b: {text: undated}},
    {a: "2021-03-07", b: "2021-03-06..2021-03-08"},
  );
  const other = "Nine people fell ill on Saturday after a wedding near Gjovik. Nothing else is known.";
  check({a: {text: dated, published: "2021-03-07"}, b: {text: other}}, {a: "2021-03-07", b: null});
});

test("two dated Saturdays that tell it alike date nothing", () => {
  const march =
    "Farmers marched through Lund on Saturday against the Vomb dam, called by Signe Foss of the Ringsjo league.";
  const undated =
    "Singing and waving flags, hundreds of farmers opposed to the Vomb dam filled Lund on Saturday behind Signe Foss.";
  check(
    {a: {text: march, published: "2021-03-07"}, b: {text: march, published: "2021-03-14"}, c: {text: undated}},
    {a: "2021-03-07", b: "2021-03-14", c: null},
  );
});

test("a dateline's day up to the capture has its year from a report on the same matter of the year before it", () => {
  const matter = "Norway and Sweden signed the ferry accord in Moss; guards of the Hallvik yard will return.";
  check(
    {
      a: {
        text: "Norway and Sweden quarrelled over the ferry that guards of the Hallvik yard held in Moss.",
        published: "2021-02-03",
      },
      b: {text: matter, dateline: "MOSS, Aug 31 (Norda) - ", captured: "2021-09-04"},
    },
    {a: "2021-02-03", b: "2021-08-31..2021-09-01"},
  );
  check({b: {text: matter, dateline: "MOSS, Aug 31 (Norda) - ", captured: "2021-09-04"}}, {b: null});
});

test("a label that may be either of two days is the one that the weekday of a dated report leaves", () => {
  check(
    {
      a: {
        text: "The roof of the Hallvik mill in Moss caved in on Tuesday, the mayor of Moss said.",
        published: "2021-05-06",
      },
      b: {
        text: "All in the Hallvik mill in Moss, whose roof caved in last Tuesday, are dead.",
        published: "2021-05-10|2021-10-05",
      },
    },
    {a: "2021-05-06", b: "2021-05-10"},
  );
});

test("a dateline's day close before the capture is of the capture's year, whatever older dates the text tells of", () => {
  const text =
    "The mayor of Tarka resigned on Wednesday. Thousands had marched on 1 October after the floods of September 2022.";
  const dateline = "TARKA, Oct 9 (Norda) - ";
  check({a: {text, dateline, captured: "2024-10-10"}}, {a: "2024-10-09..2024-10-10"});
  check({a: {text, dateline: "TARKA, Dec 31 (Norda) - ", captured: "2025-01-01"}}, {a: "2024-12-31..2025-01-01"});
});
