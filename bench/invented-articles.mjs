// Articles invented by a fixed rule, as readers hand them to a store: about 5 KB of text each, words by a steep frequency curve like
// that of a language, families of very different sizes with realistic reuse. The same number gives the same article on every machine.
import {createHash} from "node:crypto";

const syllables = "ba ke li mo nu ra se ti vo da fe gi ho ju la me ni po ru sa te vi wo za".split(" ");

/** A number that depends on `a` and `b` alone; neighbours are far apart. */
export function pick(a, b, below) {
  let x = Math.imul(a + 1, 0x9e3779b1) ^ Math.imul(b + 7, 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 15), 0x2c1b3c6d);
  x = Math.imul(x ^ (x >>> 12), 0x297a2d39);
  return ((x ^ (x >>> 15)) >>> 0) % below;
}

function wordOf(rank) {
  let word = "";
  for (let n = rank + 24; n > 0; n = Math.floor(n / 24)) word += syllables[n % 24];
  return word;
}

const vocabulary = Array.from({length: 60_000}, (_, rank) => wordOf(rank));

/** Frequent words often, rare ones seldom: rank grows with the power of an even number. */
function word(seed, at) {
  const even = pick(seed, at, 1 << 20) / (1 << 20);
  return vocabulary[Math.floor(vocabulary.length * even ** 4)];
}

/** Which report an article prints: most print one of their own, some reports are printed by many, a few by thousands. */
export function reportOf(number) {
  const luck = pick(number, 3, 1000);
  if (luck < 550) return number;
  if (luck < 900) return number - (number % 10);
  if (luck < 990) return number - (number % 200);
  return number - (number % 5000);
}

/** Nine paragraphs are about 5 KB; fewer make a long stream affordable. */
const paragraphs = Number(process.env.THROUGHLINE_BENCH_PARAGRAPHS ?? 9);
const perParagraph = 80;

/** The paragraphs of an article: those of its report, each tenth paragraph in other words. */
export function textOf(number) {
  const report = reportOf(number);
  const lines = [];
  for (let p = 0; p < paragraphs; p++) {
    const seed = report !== number && pick(number, p, 10) === 0 ? number * 31 + p : report * 31 + p;
    const words = [];
    for (let at = 0; at < perParagraph; at++) {
      const one = word(seed, at);
      words.push(at % 16 === 0 ? one[0].toUpperCase() + one.slice(1) : at % 16 === 15 ? `${one}.` : one);
    }
    lines.push(words.join(" "));
  }
  return lines;
}

/** A capture and its reading, without any reading done. */
export function madeReading(number) {
  const lines = textOf(number);
  const headline = `${word(reportOf(number), 901)} ${word(reportOf(number), 902)} ${word(reportOf(number), 903)}`;
  const text = `${headline}\n\n${lines.join("\n\n")}\n\nPrint ${number}\n`;
  const bytes = Buffer.from(text);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const name = `made/${number}.txt`;
  const day = new Date(Date.UTC(2024, 0, 1) + Math.floor(number / 500) * 86_400_000).toISOString().slice(0, 10);
  const capture = {name, bytes, sha256, captured: day, capturedHow: "invented"};
  return {capture, text, headline, lines, day};
}

/** The reading of a page with one article, for the page's id. */
export function readingOf(page, {capture, text, headline, lines, day}, number) {
  const dating = {earliest: day, latest: day, precision: "day", certain: true, because: []};
  const span = (words, from) => {
    const start = text.indexOf(words, from);
    return {page, start, end: start + words.length, text: words};
  };
  let at = headline.length;
  const body = lines.map((line) => {
    const one = span(line, at);
    at = one.end;
    return one;
  });
  const article = {
    id: `a${page.slice(1)}`,
    page,
    kind: "article",
    headline: span(headline, 0),
    outlet: {name: `Outlet ${number % 211}`, how: "invented"},
    agency: null,
    authors: [],
    dateline: null,
    published: dating,
    updated: null,
    tags: [`tag ${number % 97}`],
    language: "en",
    body,
    subheads: [],
    captions: [],
    corrections: [],
    rivals: [],
  };
  return {
    page: {
      id: page,
      name: capture.name,
      sha256: capture.sha256,
      mediaType: "text/plain",
      captured: dating,
      charset: "utf-8",
      text,
      blocks: [],
      remarks: [],
    },
    holds: {articles: [article], furniture: [], remarks: []},
    languages: {[article.id]: {names: [], times: []}},
  };
}

/** Findings of an article as the finders make them, so many. */
export function madeFindings({page, holds}, count) {
  const [article] = holds.articles;
  return Array.from({length: count}, (_, n) => {
    const from = article.body[n % article.body.length];
    const start = from.start + (n % 7);
    return {
      kind: "figure",
      id: `fig${article.id}${n}`,
      article: article.id,
      span: {page: page.id, start, end: start + 12, text: page.text.slice(start, start + 12)},
      value: n,
      unit: "day",
      counts: null,
      kindOf: "duration:day",
      saidBy: null,
      on: null,
      madeBy: "find-figures@1",
    };
  });
}
