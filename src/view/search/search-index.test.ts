import {expect, test} from "vitest";
import type {Article} from "../../article/article.js";
import {buildSearchIndex, searchArticles} from "./search-index.js";

const article = (id: string, headline: string, body: string, day: string | null = null): Article => ({
  id,
  page: `p${id}`,
  kind: "article",
  headline: {page: `p${id}`, start: 0, end: headline.length, text: headline},
  outlet: null,
  agency: null,
  authors: [],
  dateline: null,
  published: day === null ? null : {earliest: day, latest: day, precision: "day", certain: true, because: []},
  updated: null,
  tags: [],
  language: "en",
  body: [{page: `p${id}`, start: 0, end: body.length, text: body}],
  subheads: [],
  captions: [],
  corrections: [],
  rivals: [],
});

const index = buildSearchIndex([
  article("1", "Ferry sinks off Lurvik", "The ferry sank in the night with 40 people aboard.", "2024-03-01"),
  article("2", "Harbour closed", "After the night ferry sank, the harbour was closed.", "2024-03-02"),
  article("3", "Crème prices rise", "Prices of crème fraîche rose again, shops said.", "2024-03-03"),
]);
const check = (query: string, ...ids: string[]) =>
  expect(searchArticles(index, query).hits.map((hit) => hit.article)).toEqual(ids);

test("every word must stand in the article", () => check("ferry harbour", "2"));
test("a word of the headline counts more than one of the body", () => check("ferry", "1", "2"));
test("quoted words must stand together", () => check('"night ferry"', "2"));
test("case and accents do not matter", () => check("CREME fraiche", "3"));
test("later comes before earlier where words do not decide", () => check("night sank", "2", "1"));
test("a question without words finds nothing", () => check("?!"));
test("a word that stands nowhere finds nothing", () => check("ferry volcano"));
