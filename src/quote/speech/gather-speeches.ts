import type {ArticleReading} from "../../article/article-reading.js";
import type {Dating} from "../../dating/dating.js";
import type {Quote} from "../quote.js";
import {contentWords} from "./content-words.js";
import {voiceOf} from "./same-voice.js";
import type {Speech} from "./speech.js";

type Days = {readonly from: number; readonly to: number};

/**
 * The attributed quotations of a story, the same words by the same voice folded into one speech. A marked part inside a longer quotation of the
 * same speaker goes with it. Sorted by their words, then id: the order of the articles plays no part. Cost n log n in quotations.
 */
export function gatherSpeeches(quotes: readonly Quote[], readings: readonly ArticleReading[]): Speech[] {
  const published = new Map(readings.map(({article}) => [article.id, daysOf(article.published)]));
  const byArticle = new Map<string, Quote[]>();
  for (const quote of quotes) {
    if (quote.how === "scare" || quote.how === "not-said" || quote.speaker === null) continue;
    const list = byArticle.get(quote.article);
    if (list) list.push(quote);
    else byArticle.set(quote.article, [quote]);
  }
  const speeches = new Map<string, {-readonly [K in keyof Speech]: Speech[K]}>();
  for (const article of [...byArticle.keys()].sort()) {
    const list = byArticle.get(article)!.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
    let outer: Quote | null = null;
    let speech: {-readonly [K in keyof Speech]: Speech[K]} | null = null;
    for (const quote of list) {
      if (outer && speech && quote.span.end <= outer.span.end && quote.speaker!.name === outer.speaker!.name) {
        if (quote.how === "partial") speech.inner = [...speech.inner, quote];
        continue;
      }
      outer = quote;
      speech = speechOf(quote, published.get(article) ?? null, speeches);
    }
  }
  return [...speeches.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, speech]) => speech);
}

function speechOf(
  quote: Quote,
  published: Days | null,
  speeches: Map<string, {-readonly [K in keyof Speech]: Speech[K]}>,
) {
  const content = contentWords(quote.span.text);
  const voice = voiceOf(quote.speaker!);
  const denies = quote.denies === true;
  const days = daysOf(quote.on);
  const base = `${content.words.join(" ")}|${voice.name}|${denies ? "denies" : ""}`;
  for (let n = 0; n < 50; n++) {
    const key = `${base}|${n}`;
    const speech = speeches.get(key);
    if (!speech) {
      const made = {
        printings: [quote],
        inner: [] as Quote[],
        content,
        voice,
        denies,
        marked: quote.how !== "indirect",
        days,
        saidBy: published?.to ?? null,
        published,
      };
      speeches.set(key, made);
      return made;
    }
    if (!areNear(speech.days, days)) continue;
    speech.printings = [...speech.printings, quote];
    speech.marked ||= quote.how !== "indirect";
    speech.days = meet(speech.days, days);
    if (published) speech.saidBy = Math.min(speech.saidBy ?? published.to, published.to);
    speech.published = join(speech.published, published);
    return speech;
  }
  return speeches.get(`${base}|0`)!;
}

/** Day numbers of a dating, both ends. */
export function daysOf(dating: Dating | null): Days | null {
  if (!dating) return null;
  const from = dayNumber(dating.earliest);
  const to = dayNumber(dating.latest);
  return from === null || to === null ? null : {from, to};
}

function dayNumber(iso: string): number | null {
  const found = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  if (!found) return null;
  return Math.floor(Date.UTC(Number(found[1]), Number(found[2]) - 1, Number(found[3])) / 86_400_000);
}

/** The same or adjacent days, or one of them unknown. */
export function areNear(a: Days | null, b: Days | null, slack = 1): boolean {
  return a === null || b === null || (a.from - slack <= b.to && b.from - slack <= a.to);
}

export function meet(a: Days | null, b: Days | null): Days | null {
  if (a === null || b === null) return a ?? b;
  const from = Math.max(a.from, b.from);
  const to = Math.min(a.to, b.to);
  return from <= to ? {from, to} : a;
}

function join(a: Days | null, b: Days | null): Days | null {
  if (a === null || b === null) return a ?? b;
  return {from: Math.min(a.from, b.from), to: Math.max(a.to, b.to)};
}
