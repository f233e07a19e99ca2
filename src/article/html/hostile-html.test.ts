import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {pageOfHtml} from "../../page/html/page-of-html.js";
import {readHtmlArticles} from "./read-html-articles.js";

/** Reads a page whole and holds every span against the text; the longest a page may take is generous for a slow machine. */
function survives(source: string) {
  const page = pageOfHtml(source, {url: "https://a.example/2020/01/02/b"});
  const {articles, furniture, remarks} = readHtmlArticles(page);
  const spans = [
    ...articles.flatMap(({body, captions, headline}) => [...body, ...captions, ...(headline ? [headline] : [])]),
    ...furniture.map(({span}) => span),
  ];
  for (const {start, end, text} of spans) expect(page.text.slice(start, end)).toBe(text);
  expect(articles.length + remarks.length).toBeGreaterThan(0);
  return articles;
}

const sentence = "The ferry left the island at noon with forty people, the harbour office said on Friday evening. ";

describe("what no page should do", () => {
  const pages: Record<string, string> = {
    nothing: "",
    "100,000 nested blocks": "<div>".repeat(100_000) + sentence.repeat(3),
    "100,000 nested blocks with stray ends": `${"<div><p><b>".repeat(33_000)}${sentence}${"</i></p></section>".repeat(33_000)}`,
    "a row of unclosed everything": "<table><tr><td><ul><li><p><a><b><h2>x".repeat(5000),
    "one attribute of 50 MB": `<p class="${"a ".repeat(25_000_000)}">${sentence}</p>`,
    "an attribute that never ends": `<p>${sentence}</p><a href="${"x".repeat(1_000_000)}`,
    "NUL bytes": `<p>${sentence.split("").join("\0")}</p>`,
    "only a script": `<script>${"var a = '<p>';".repeat(1000)}`,
    "only links": `<a href="/x">Somewhere else on this site</a> `.repeat(20_000),
    "a comment that never ends": `<!-- ${sentence.repeat(1000)}`,
    "a thousand open brackets": "<".repeat(100_000),
    "brackets and letters": "<a<b<c ".repeat(50_000),
    "deep JSON": `<script type="application/ld+json">${'{"@graph":['.repeat(20_000)}</script><p>${sentence}</p>`,
    "a million references": "&amp;&#x41;&nosuch;".repeat(60_000),
    "half a page": `<html><body><article><h1>Ferry leaves</h1><p>${sentence}</p><p>${sentence.slice(0, 40)}`,
  };
  test.each(Object.entries(pages))("%s is read without harm", {timeout: 30_000}, (_name, source) => {
    survives(source);
  });

  test("a page of only links holds no article", () => {
    expect(survives(pages["only links"]!)).toEqual([]);
  });
});

test("a page may end with the line behind the opening of its report", () => {
  survives(`<blockquote>${sentence}--><p>${sentence}`);
});

test("any soup of tags is read the same way twice, with true spans", () => {
  const piece = fc.constantFrom(
    "<p>",
    "</p>",
    "<div class='ad'>",
    "<div class=content>",
    "</div>",
    "<article>",
    "</article>",
    "<li>",
    "<ul>",
    "</ul>",
    "<table><tr><td>",
    "</table>",
    "<br>",
    "<a href=/x>",
    "</a>",
    "<h1>",
    "</h2>",
    "<script>",
    "</script>",
    "<time datetime='2020-01-02'>",
    "<!--",
    "-->",
    "<figure>",
    "<blockquote>",
    "&amp;",
    "&#0;",
    "\0",
    "<svg><path/>",
    "<p hidden>",
    '"',
    "'",
    "<",
    sentence,
    "By Ola Berg",
    "12:30",
    "2 January 2020",
    "Read more: ",
    "Ÿ语",
  );
  // A longer run (`npm run fuzz`) takes other pages each time and prints the seed of what fails.
  const runs = process.env["THROUGHLINE_FUZZ_RUNS"];
  fc.assert(
    fc.property(fc.array(piece, {maxLength: 120}), (pieces) => {
      const source = pieces.join("");
      expect(survives(source)).toEqual(survives(source));
    }),
    runs === undefined ? {numRuns: 2000, seed: 7} : {numRuns: Number(runs)},
  );
});
