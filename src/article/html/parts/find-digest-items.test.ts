import {expect, test} from "vitest";
import {readPage} from "../../../page/read-page.js";
import {readHtmlArticles} from "../read-html-articles.js";

const items = [
  [
    "Trams stop on the northern line",
    "No tram will run north of Harrow Bridge until Friday after cracks were found in two pillars, the transport authority said.",
  ],
  [
    "Museum returns three masks",
    "The city's museum will give back three wooden masks to the islands of Orrin, its director Vera Holm announced on Monday.",
  ],
  [
    "Rain ends the longest dry spell",
    "After 41 days without a drop, 12 millimetres fell on the harbour overnight, according to the weather service.",
  ],
] as const;

function check(title: string, heads: readonly string[], found: readonly (string | undefined)[], opening = "") {
  const body = items.map(([, text], at) => `<h2>${heads[at]}</h2><p>${text}</p>`).join("");
  const html = `<html lang="en"><head><title>${title}</title><meta property="article:published_time" content="2024-06-04T06:00:00Z"></head>
    <body><article><h1>${title}</h1>${opening}${body}</article></body></html>`;
  const page = readPage({name: "p.html", bytes: new TextEncoder().encode(html), sha256: "0"});
  const {articles} = readHtmlArticles(page);
  expect(articles.map(({headline}) => headline?.text)).toEqual(found);
  return articles;
}

const heads = items.map(([head]) => head);

test("a morning briefing gives its items, each of the day of the page", () => {
  const found = check(
    "Morning briefing for Tuesday",
    heads,
    heads,
    "<p>Good morning. Here is the news before the first tram.</p>",
  );
  expect(found.map(({published}) => published?.earliest)).toEqual(heads.map(() => "2024-06-04T06:00:00Z"));
});

test("a page that does not call itself a digest is one article, whatever its headings", () => {
  check("A week in Harrow", heads, ["A week in Harrow"]);
});

test("headings that ask are the parts of an explainer", () => {
  check(
    "What you need to know about Harrow",
    ["Why no trams?", "Whose masks?", "When will it rain?"],
    ["What you need to know about Harrow"],
  );
});

test("a digest opened by a report of two paragraphs has that report, too", () => {
  const opening =
    "<p>Harrow woke to silence on Tuesday, the first morning in years without a tram on the bridge, and thousands walked to work over the river instead.</p><p>The authority said nobody had been in danger at any time.</p>";
  check("Morning briefing for Tuesday", heads, ["Morning briefing for Tuesday", ...heads], opening);
});
