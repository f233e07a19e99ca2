import fc from "fast-check";
import {expect, test} from "vitest";
import {readPage} from "../../page/read-page.js";
import type {Article} from "../article.js";
import {readTextArticles} from "./read-text-articles.js";

const read = (text: string, more: {captured?: string; url?: string; outlet?: string} = {}) => {
  const page = readPage({name: "page.txt", bytes: new TextEncoder().encode(text), sha256: "0", ...more});
  return {page, ...readTextArticles(page)};
};

/** Reads a page and holds one field of each of its articles against the expected. */
function check(text: string, field: (article: Article) => unknown, expected: readonly unknown[], more = {}): void {
  expect(read(text, more).articles.map(field)).toEqual(expected);
}

const body = (article: Article) => article.body.map(({text}) => text).join("|");
const furniture = (text: string) => read(text).furniture.map(({why, span}) => `${why}: ${span.text}`);

const lead = "The harbour of Paita closed on Monday after a crane fell on two moored trawlers, the port captain said.";
const second = "Nobody was aboard. Divers looked for oil in the basin until the evening, and the market stayed shut.";
const third = "The crane had passed its yearly test in May, according to the company that leases it to the port.";

test("a tag page holds each article once, though it prints each heading three times", () => {
  const card = (headline: string, outlet: string, label: string, text: string) =>
    `${headline}\n${headline}\n\n${outlet}\n\n${label}\n\n  • Politics\n  • ${outlet}\n\n${headline}\n\n${text}\n\n`;
  const page = `logo\n#\n\nLatest news with #Paita\n\n${card("Crane falls in Paita harbour", "Quay Times", "timea day ago", `FILE PHOTO: A crane at sunset in Paita, Peru, May 2, 2021, in this handout image. Handout/via REUTERS/File Photo PAITA (Reuters) -${lead} ${second} (Reporting by Ana RuizWriting by Tom Bell)`)}${card("What fell in Paita?", "Bay Courier", "time03-07-2023", `${second} ${third}`)}DOWNLOAD THE APP\n\nReady for more? Download our app today from your store and start reading.`;
  check(page, (article) => article.headline?.text, ["Crane falls in Paita harbour", "What fell in Paita?"]);
  check(page, (article) => article.outlet?.name, ["Quay Times", "Bay Courier"]);
  check(page, (article) => article.agency?.name ?? null, ["Reuters", null]);
  check(page, body, [`${lead} ${second}`, `${second} ${third}`]);
  check(page, (article) => article.captions.length, [1, 0]);
  check(page, (article) => article.section, ["Politics", "Politics"]);
});

test("a label that counts back is dated by the capture and by nothing else", () => {
  const page = `Crane falls in Paita harbour\nCrane falls in Paita harbour\n\nQuay Times\n\n2 days ago\n\n${lead}\n${second}`;
  check(page, (article) => article.published, [null]);
  check(page, (article) => article.rivals.map(({field, value}) => `${field} ${value}`), [["published 2 days ago"]]);
  check(page, (article) => article.published?.latest, ["2023-07-08"], {captured: "2023-07-10"});
});

test("the order of day and month follows the dates that the text tells", () => {
  const dated = (text: string) => `Crane falls in Paita harbour\n03-07-2023\n${text}`;
  check(dated(`${lead} It was bought in May 2023.`), (article) => article.published?.earliest, ["2023-07-03"]);
  check(dated(lead), (article) => [article.published?.earliest, article.published?.latest], [
    ["2023-03-07", "2023-07-03"],
  ]);
});

test("a body printed twice counts once", () => {
  check(`Crane falls in Paita harbour\n(NORDWIRE) ${lead}\n${second}\n${third}\n${lead}\n${second}\n${third}`, body, [
    `${lead}|${second}|${third}`,
  ]);
});

test("a lead over the picture and its caption printed twice count once", () => {
  const caption = "Divers wait on the quay of Paita, Peru, May 2, 2021, in this image from video, Reuters";
  const page = `Crane falls in Paita harbour\n\n1 min Quay Today\n\n${lead}\n\n${caption}\n\n${caption}\n\n${lead}\n\n${second}\n\nReporting by Ana Ruiz`;
  check(page, body, [`${lead}|${second}`]);
  check(page, (article) => article.captions.map(({text}) => text), [[caption]]);
  check(page, (article) => article.outlet?.name, ["Quay Today"]);
  check(page, (article) => article.agency, [null]);
});

test("teasers below an article are no part of it", () => {
  const page = `Crane falls in Paita harbour\n\n${lead}\n\n${second}\n\n${third}\n\nRelated\n\nPolitics\n\nFrance bans plastic forks\n\nParis wants the forks gone by Tuesday, a minister told the senate in a speech of two hours.\n\nSubscribe to our newsletter\n\nWe use cookies to improve your experience.`;
  check(page, body, [`${lead}|${second}|${third}`]);
  expect(furniture(page)).toEqual([
    "related: Related",
    "related: Politics",
    "related: France bans plastic forks",
    "related: Paris wants the forks gone by Tuesday, a minister told the senate in a speech of two hours.",
    "newsletter: Subscribe to our newsletter",
    "cookie-notice: We use cookies to improve your experience.",
  ]);
});

test("the end of the page title names the outlet", () => {
  const page = `Crane falls in Paita harbour | World | quay-news.example\n\nCrane falls in Paita harbour\n\n${lead}\n${second}`;
  check(page, (article) => article.outlet?.name, ["quay-news.example"]);
});

test("a digest is parted into what it holds", () => {
  const page = `The Quay | Morning brief\nGood morning. Here is what you need to know.\n\nPaita\n${lead}\n\nLima\n${second}\n\nCusco\n${third}`;
  check(page, (article) => article.headline?.text, ["Paita", "Lima", "Cusco"]);
});

test("items of a digest may have names of countries over them, and each its own agency", () => {
  const page =
    "ANDES AT NOON\nYour bulletin from Radio Paita\n\n04/03/2022\n\nPeru/Chile\nThe two foreign ministers agreed on Thursday to open a third crossing over the desert border in May. (EFE)\n\nUruguay\nA court in Salto let the owner of a flooded mine go home on Friday after eleven days in a cell. AP\n\nBrazil & Guyana\nTeachers went back to work.\n\nSubscribe to get it every day.";
  check(page, ({headline, agency}) => `${headline?.text} ${agency?.name}`, [
    "Peru/Chile EFE",
    "Uruguay AP",
    "Brazil & Guyana undefined",
  ]);
});

test("the sections of one report are no digest, whatever the menu offers", () => {
  const page = `Home\nNewsletter\n\nCrane falls in Paita harbour\n4 March 2022\n\n${lead}\n\nThe harbour\n${second} The trawlers in Paita are old.\n\nThe crane\n${third} It fell on two trawlers.\n\nThe divers\nDivers came from Lima to look at the crane in the harbour of Paita.`;
  check(page, (article) => article.headline?.text, ["Crane falls in Paita harbour"]);
});

test("a letter by mail is its sender's, and its numbered items are told apart", () => {
  const page =
    "From: The Quay <letter@quay.example>\nSubject: Cranes, bees\n\nGood morning, here is your weekly roundup.\n\n1. Crane stuck\n\nA crane in Paita has stood across the road since Wednesday, the port said.\n\n2. Bees at the bank\n\nA colony of bees moved into a cash machine in Salto on Monday.\n\n3. And finally\n\nA parrot has come home.\n\nUnsubscribe";
  check(page, ({headline, outlet}) => `${headline?.text}, ${outlet?.name}`, [
    "Crane stuck, The Quay",
    "Bees at the bank, The Quay",
    "And finally, The Quay",
  ]);
});

test("a page of a topic names the outlet beside each date, however it is written", () => {
  const item = (headline: string, label: string) =>
    `PORTS\n${headline}\n${label} · 4 Apr 2021 · 2 min read\nThe port captain said on Friday that the crane had stood there for eleven years.\n`;
  const page = `Topic: Paita\n6 results\n\n${item("Crane falls in Paita", "PortBeat")}\n${item("Old crane is to go", "Lima Mirror")}\n${item("Paita gets a new crane", "Quay Weekly")}`;
  check(page, ({outlet, reprintedBy}) => `${outlet?.name} ${reprintedBy?.name}`, [
    "PortBeat undefined",
    "Lima Mirror undefined",
    "Quay Weekly undefined",
  ]);
});

test("a station's own call sign in the dateline is no agency, and the label of an agency no outlet", () => {
  check(
    `KVLR 8 | Weather and sports\nCrane falls in Paita harbour\nJul 9, 2022\nPAITA (KVLR) — ${lead}\n\n${second}`,
    ({agency, outlet}) => `${agency?.name} ${outlet?.name}`,
    ["undefined KVLR 8"],
  );
  check(
    `The Weekly Quay\nCrane falls in Paita harbour\nNewsWire Andes\nPublished: 14 Oct, 2020\n\nPaita, Oct 14 (NWA) ${lead}\n\n${second}\n\n${third}`,
    ({agency, outlet, authors}) => `${agency?.name} ${outlet?.name} ${authors.length}`,
    ["NWA The Weekly Quay 0"],
  );
});

test("what the sender of a release says of itself is no part of it", () => {
  const page = `NEWS RELEASE\n\nCoast Rail lets its crane go\n\n${lead}\n\n${second}\n\n${third}\n\nAbout Coast Rail\nCoast Rail builds and runs trams in nine cities.\n\nForward-looking statements\nThis release contains statements that involve risks.`;
  check(page, body, [`${lead}|${second}|${third}`]);
});

test("a dateline on a line of its own opens the paragraph below it", () => {
  const page = `Quay Times\nCrane falls in Paita harbour\n4 March 2022\nPAITA, Peru (QuayPress)\n${lead}\n${second}\n${third} QuayPress\nRelated\nOld crane burns`;
  check(page, body, [`${lead}|${second}|${third}`]);
  check(page, ({dateline, agency}) => `${dateline?.place} ${agency?.name}`, ["PAITA, Peru QuayPress"]);
});

test("labels that stand on one line are told apart", () => {
  const page = (label: string) => `Quay Times\n\nCrane falls in Paita harbour\n\n${label}\n\n${lead}\n\n${second}`;
  const who = ({authors, published, updated}: Article) =>
    [...authors.map(({name}) => name), published?.earliest.slice(0, 10), updated?.earliest.slice(0, 10)].join();
  check(page("Words: Ida Marl   Pictures: Tom Bell"), who, ["Ida Marl,,"]);
  check(page("Tuesday, 5 March 2019 at 18:40 by Ida Marl, Local Democracy Reporter"), who, ["Ida Marl,2019-03-05,"]);
  check(page("Published: 11.09.2021 - 07:12   Last update: 12.09.2021 - 09:40"), who, ["2021-09-11,2021-09-12"]);
});

test("a page of teasers holds teasers", () => {
  const page =
    "Quay Times\n\nLatest stories\n\nStorm shuts the port of Paita\n2 hours ago\nWaves of five metres closed the port on Monday, the navy said.\n\nTeachers in Quito end strike\n5 hours ago\nThe union took a raise of 4 percent after eleven days without lessons.";
  check(page, ({kind, headline}) => `${kind} ${headline?.text}`, [
    "teaser Storm shuts the port of Paita",
    "teaser Teachers in Quito end strike",
  ]);
});

test("comments of readers are no part of the report", () => {
  const page = `Crane falls in Paita harbour\n\nPUBLISHED: 4 March 2022 | UPDATED: 5 March 2022\n\n${lead}\n\n${second}\n\n2 comments\n\nMarco says:\nI was in Paita when the crane fell and nobody in the harbour believed that Divers would come.\n\nLeave a Reply`;
  check(page, body, [`${lead}|${second}`]);
  check(page, ({published, updated}) => `${published?.earliest} ${updated?.earliest}`, ["2022-03-04 2022-03-05"]);
});

test("a correction stands apart from the body", () => {
  const page = `Crane falls in Paita harbour\n\n${lead}\n\n${second}\n\nCorrection: An earlier version of this article gave the wrong month of the test.`;
  check(page, body, [`${lead}|${second}`]);
  check(page, (article) => article.corrections.length, [1]);
});

test("glued subheads part a body that stands on one line", () => {
  const long = `${lead} ${second} ${third} Why did the crane fall? ${second} ${lead} ${third} Who pays for the boats? ${third} ${lead}`;
  check(`Crane falls in Paita harbour\n${long}`, (article) => article.subheads.map((i) => article.body[i]!.text), [
    ["Why did the crane fall?", "Who pays for the boats?"],
  ]);
});

test.each([
  ["EFE", `${third.slice(0, -1)} "in good faith". EFE\n\nabc/de/fgh`, "EFE"],
  ["Reuters behind a dash", `${third} – Reuters`, "Reuters"],
  ["brackets", "Traders bought candles. (AP)", "AP"],
  ["brackets and codes", "Traders bought candles. (AFP) ab/cde", "AFP"],
])("an agency's signature behind the last sentence takes nothing of it away: %s", (_, last, agency) => {
  const page = `Crane falls in Paita harbour\n\n${lead}\n\n${second}\n\n${last}\n\nAlso read:\nOnions get dearer`;
  const own = last.replace(/ (?:– )?\(?(?:EFE|Reuters|AP|AFP)\)?(?:[ \n]+\w+(?:\/\w+)+)?$/, "");
  check(page, body, [`${lead}|${second}|${own}`]);
  check(page, (article) => article.agency?.name, [agency]);
});

test("an agency before the date above a report is its agency", () => {
  check(
    `Quay Times\nCrane falls in Paita harbour\nReuters, 4 March 2022\n\n${lead}\n\n${second}`,
    (article) => `${article.agency?.name} ${article.published?.earliest}`,
    ["Reuters 2022-03-04"],
  );
});

test("a last line about the author or of the outlet is no part of the report", () => {
  const page = (last: string) =>
    `Quay Times\n\nCrane falls in Paita harbour\nBy Ida Marl\n4 March 2022\n\n${lead}\n\n${second}\n\n${third}\n\n${last}`;
  const whole = `${lead}|${second}|${third}`;
  check(page("Ida Marl teaches law in Oster."), body, [whole]);
  check(page("The author is a retired pilot and lives in Oster."), body, [whole]);
  check(page("Quay Times, Calle Lima 5. Letters are read by all of us."), body, [whole]);
  check(page("The Quay Times, founded in 1951, said the crane was its neighbour."), body, [
    `${whole}|The Quay Times, founded in 1951, said the crane was its neighbour.`,
  ]);
});

test("a page without an article says so", () => {
  const {articles, remarks} = read("Home\nNews\nSport\nSign in");
  expect([articles.length, remarks.map(({say}) => say)]).toEqual([0, ["no article found on the page"]]);
});

/** Letters and digits of the page that neither an article nor furniture shows. */
function uncovered(text: string): string {
  const {page, articles, furniture} = read(text);
  const left = page.text.split("");
  const spans = [
    ...articles.flatMap((one) => [
      ...one.body,
      ...one.captions,
      ...one.corrections,
      ...(one.headline ? [one.headline] : []),
    ]),
    ...furniture.map(({span}) => span),
  ];
  for (const {start, end, text} of spans) {
    expect(page.text.slice(start, end)).toBe(text);
    for (let i = start; i < end; i++) left[i] = " ";
  }
  return left.join("").replace(/[^\p{L}\p{N}]+/gu, "");
}

const piece = fc.constantFrom(
  lead,
  second,
  third,
  "Related",
  "Comments",
  "Crane falls in Paita harbour",
  "timea day ago",
  "03-07-2023",
  "By Ana Ruiz, Associated Press",
  "FILE PHOTO: A crane. REUTERS/Ana Ruiz PAITA (Reuters) -The harbour closed.",
  "(Reporting by Ana RuizWriting by Tom Bell)",
  "REUTERS",
  "  • World",
  "Quay Times",
  "Published: 3 May 2023 | By Ana Ruiz",
  "Subscribe to our newsletter",
  "Morning brief",
  "- One\n- Two",
  "Tags: ports, cranes",
  "\u0000",
  "…",
  "((((",
  "“",
  "",
);

test("whatever a page is made of, nothing of it is dropped and nothing throws", () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string({unit: "grapheme", maxLength: 80})), {maxLength: 30}), (lines) => {
      expect(uncovered(lines.join("\n"))).toBe("");
    }),
    {numRuns: 300},
  );
});

test("a page of a hundred thousand short lines is read in little time", () => {
  const started = performance.now();
  read("By a - ( : | Related ago\n".repeat(100_000));
  read(`${"x ".repeat(500_000)}.`);
  read("(".repeat(300_000));
  read(`${lead} ${"A".repeat(200_000)} (${"(Reporting by ".repeat(2000)}`);
  expect(performance.now() - started).toBeLessThan(20_000);
});

test("the last paragraph of a report that an agency signs stays a paragraph where another report follows", () => {
  const page = `Crane falls in Paita harbour\nCrane falls in Paita harbour\n\nQuay Times\n\n${lead}\n\n${second}\n\n${third} REUTERS\n\nMarket reopens in Paita\nMarket reopens in Paita\n\nBay Courier\n\n${second}\n\n${lead}`;
  check(page, body, [`${lead}|${second}|${third}`, `${second}|${lead}`]);
});

test("the shorter line over a dek and a byline is the headline", () => {
  const dek = "The port captain of Paita on a crane that passed every test and fell all the same";
  check(
    `The crane nobody owned\n\n${dek}\n\nBy Ana Ruiz\n\n${lead}\n\n${second}`,
    (article) => article.headline?.text,
    ["The crane nobody owned"],
  );
});

test("a name with its place or role over the date is the author", () => {
  const page = (line: string) => `Crane falls in Paita harbour\n\n${line}\nSun 21 Apr 2024\n\n${lead}\n\n${second}`;
  const authors = (article: Article) => article.authors.map(({name}) => name).join();
  check(page("Ana Ruiz in Paita"), authors, ["Ana Ruiz"]);
  check(page("Ana Ruiz, Foreign Reporter"), authors, ["Ana Ruiz"]);
});

test("menus in columns, trails and what readers say are furniture", () => {
  const page = `Live TV   Latest   World   Cities   Cricket\n\nNews / World News / Crane falls\n\nCrane falls in Paita harbour\n\n${lead}\n\n${second}\n\nJoin 48 comments below.\n\nmoro_77: Same thing happened to my boat!!`;
  check(page, body, [`${lead}|${second}`]);
  expect(furniture(page)).toContain("navigation: Live TV   Latest   World   Cities   Cricket");
  expect(furniture(page)).toContain("comments: moro_77: Same thing happened to my boat!!");
});

test("marks between the items of an export part articles, and each has its own outlet, date and end", () => {
  const page = `boatbox | saved search: "Paita" | 2 items\n\n=== 1 ===\nQUAY MERCURY\nSunday, October 17, 2021\nCrane falls in Paita harbour\n\n${lead}\n\n${second}\n\n=== 2 ===\nTIDEDRIFT\n17 Oct 2021 . 2 min read\nWhat fell in Paita that morning\n\n${third}\n\nThe company that leases it said the cable was new. - dpa\n\n=== 3 ===\nBAY COURIER\n16 Oct 2021\nPaita market opens again after crane fall\n\n${second}\n\n${third}\n\nLoad more\nBoatbox is an automatic service. Rights remain with the publishers.`;
  check(page, (article) => article.outlet?.name, ["QUAY MERCURY", "TIDEDRIFT", "BAY COURIER"]);
  check(page, (article) => article.published?.earliest, ["2021-10-17", "2021-10-17", "2021-10-16"]);
  check(page, (article) => article.agency?.name ?? null, [null, "dpa", null]);
  check(page, body, [
    `${lead}|${second}`,
    `${third}|The company that leases it said the cable was new.`,
    `${second}|${third}`,
  ]);
});

test("rules part the items of a listing; what stands behind the last speaks to the visitor", () => {
  const item = (outlet: string, head: string, text: string) =>
    `* * *\n\n${outlet}\n06 Jun 2024\n${head}\n\n${text}\n\n`;
  const page = `QUAYTAG\nAll the harbour news, one tag at a time\n\n${item("Malta Evening Mail", "Crane falls in Paita harbour", `${lead}\n\n${second}`)}${item("DockNow", "What fell in Paita that morning", `${third}\n\n${second}`)}* * *\n\nYou reached the end. QUAYTAG shows reports from 212 places. Missing one? Tell us.`;
  check(page, (article) => article.outlet?.name, ["Malta Evening Mail", "DockNow"]);
  check(page, body, [`${lead}|${second}`, `${third}|${second}`]);
});

test("names alone over a date are the authors, and wide gaps part them from it", () => {
  const page = (byline: string) => `Quay Times\n\nCrane falls in Paita harbour\n\n${byline}\n\n${lead}\n\n${second}`;
  const authors = (article: Article) => article.authors.map(({name}) => name);
  check(page("Ana Ruiz and Tom Bell\nFriday, 14 June 2024"), authors, [["Ana Ruiz", "Tom Bell"]]);
  check(page("Ana Ruiz, Paita\nFriday, 14 June 2024"), authors, [["Ana Ruiz"]]);
  check(page("Ana Ruiz    Published January 20, 2022"), authors, [["Ana Ruiz"]]);
  const stamps = page("Published 15.02.2023 kl. 14:12   Updated 16.02.2023 kl. 16:40");
  check(stamps, ({published, updated}) => [published?.earliest, updated?.earliest], [["2023-02-15", "2023-02-16"]]);
});

test("the day of the issue under the name of the paper dates what has no day of its own", () => {
  const rule = "-".repeat(40);
  const page = `QUAY WEEKLY\nFor all who work there                No. 14 / 5 April 2023\n${rule}\n\nCrane falls in Paita harbour\n\n${lead}\n\n${second}`;
  check(page, ({published}) => published?.earliest, ["2023-04-05"]);
});

test("a section that is also the name of a list stands beside the date of a tag page's item", () => {
  const card = (headline: string, text: string) =>
    `${headline}\n${headline}\n\nQuay Times\n\ntimea day ago\n\n  • Trending\n  • Quay Times\n\n${headline}\n\n${text}\n\n`;
  const page = `Latest news with #Paita\n\n${card("Crane falls in Paita harbour", `${lead} ${second}`)}${card("What fell in Paita?", `${second} ${third}`)}`;
  check(page, (article) => article.headline?.text, ["Crane falls in Paita harbour", "What fell in Paita?"]);
});

test("the greeting of a numbered newsletter is none of its items", () => {
  const page = `THE QUAY LETTER\nFive things to know\nTuesday 4 March 2025\n\nGood morning. We follow these today.\n\n1. Crane falls in Paita\n${lead}\n\n2. Copper miners vote to strike\nThe miners of Loma want a bonus; their company has offered half of it since Friday.\n\n3. A painting comes home\nA landscape stolen in 1943 was handed back to its heirs in Utrecht.\n\nForward this to a friend.`;
  check(page, (article) => article.headline?.text, [
    "Crane falls in Paita",
    "Copper miners vote to strike",
    "A painting comes home",
  ]);
  check(page, ({published}) => published?.earliest, ["2025-03-04", "2025-03-04", "2025-03-04"]);
});

test("an author may stand under the day of publication, and the house's help line is none of the report", () => {
  const page = `Quay News\n\nCrane falls in Paita harbour\n\nPublished\n6 November 2023\n\nAna Ruiz\nHarbour correspondent, Paita\n\n${lead}\n\n${second}\n\n${third}\n\nIf you have been affected by the issues in this story, help is at hand on our Line.`;
  check(page, ({authors}) => authors.map(({name}) => name), [["Ana Ruiz"]]);
  check(page, ({agency}) => agency, [null]);
  check(page, body, [`${lead}|${second}|${third}`]);
});
