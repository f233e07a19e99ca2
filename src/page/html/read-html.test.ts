import {expect, test} from "vitest";
import {readHtml} from "./read-html.js";

const lines = (source: string) => readHtml(source).text.split("\n\n").filter(Boolean);
function check(source: string, shown: readonly string[]) {
  expect(lines(source)).toEqual(shown);
}

test("paragraphs stand apart and white space is folded", () => {
  check("<p>The  harbour\n opened.</p><p>Boats left.</p>", ["The harbour opened.", "Boats left."]);
});
test("unclosed paragraphs, list items and cells end where browsers end them", () => {
  check("<p>One<p>Two<ul><li>a<li>b</ul>", ["One", "Two", "a", "b"]);
  check("<table><tr><td>1<td>2<tr><td>3</table>", ["1", "2", "3"]);
});
test("two line breaks part paragraphs, one stays inside", () => {
  check("First line<br>second line<br><br>Next", ["First line\nsecond line", "Next"]);
});
test("references are decoded, also the rare ones and those without a semicolon", () => {
  check("<p>Caf&eacute; &amp; bar &ndash; &#8364;5 &Zcaron;atec &ltb></p>", ["Café & bar – €5 Žatec <b>"]);
});
test("scripts, templates, hidden elements and words for screen readers are not shown", () => {
  check(
    `<script>var a = "<p>no</p>"</script><template><p>no</p></template><p hidden>no</p><p style="display: none">no</p><p>Yes<span class="sr-only"> opens in a new window</span></p><p>More words of the page here.</p>`,
    ["Yes", "More words of the page here."],
  );
});
test("a page that hides itself until its script runs is shown all the same", () => {
  check(`<body style="visibility:hidden"><p>${"Only words here. ".repeat(20)}</p></body>`, [
    "Only words here. ".repeat(20).trim(),
  ]);
});
test("soft hyphens and zero-width spaces do not cut words", () => {
  check("<p>Hafen&shy;meister und Boots\u200bführer</p>", ["Hafenmeister und Bootsführer"]);
});
test("drawings full of self-closing parts end where they end", () => {
  check(`<svg>${"<path d='M0'/>".repeat(500)}</svg><p>Text behind the drawing.</p>`, ["Text behind the drawing."]);
});
test("a head that is never closed does not swallow the page", () => {
  check("<html><head><title>T</title><body><p>Seen.</p>", ["Seen."]);
});
test("a block knows its place in the source", () => {
  const source = "<div><p>Caf&eacute; <b>open</b></p></div>";
  const [block] = readHtml(source).blocks;
  expect(source.slice(block!.sourceStart, block!.sourceEnd)).toBe("Caf&eacute; <b>open");
  expect(block).toMatchObject({tag: "p", start: 0, end: 9, linkLength: 0, boldLength: 4});
});
test("metadata: title, canonical address, meta tags, JSON-LD inside graphs, broken JSON mended or left out", () => {
  const {metadata} = readHtml(
    `<html lang="fr"><head><title> Un titre </title><link rel="canonical" href="https://a.example/b"><meta property="OG:Type" content="article"><script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"H",}]}</script><script type="application/ld+json">{broken</script></head></html>`,
  );
  expect(metadata).toMatchObject({title: "Un titre", language: "fr", canonical: "https://a.example/b"});
  expect(metadata.metas).toEqual([{name: "og:type", content: "article"}]);
  expect(metadata.things.map(({types}) => types)).toEqual([["newsarticle"]]);
});
