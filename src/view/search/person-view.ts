import type {Report} from "../../report/report.js";
import {type Evidence, evidenceFinder} from "../evidence.js";
import {type ShownDating, showDating} from "../show-dating.js";

/** What one named speaker or actor said and did, in order of time, undated last. */
export type PersonView = {
  readonly name: string;
  readonly roles: readonly string[];
  readonly sides: readonly string[];
  readonly said: readonly {
    readonly id: string;
    readonly kind: string;
    readonly on: ShownDating;
    readonly evidence: Evidence;
  }[];
  readonly did: readonly {
    readonly id: string;
    readonly as: "source" | "target";
    readonly class: string;
    readonly on: ShownDating;
    readonly evidence: Evidence;
    readonly origins: number;
  }[];
  readonly articles: number;
};

/** Everything under one name, exactly as the report writes it but for case. Null when nothing is. Linear in the report. */
export function personView(report: Report, name: string): PersonView | null {
  const wanted = name.toLowerCase();
  const roles = new Set<string>();
  const sides = new Set<string>();
  const articles = new Set<string>();
  const is = (
    actor: {readonly name: string; readonly role?: string | undefined; readonly side?: string | undefined} | null,
  ) => {
    if (actor?.name.toLowerCase() !== wanted) return false;
    if (actor.role !== undefined) roles.add(actor.role);
    if (actor.side !== undefined) sides.add(actor.side);
    return true;
  };
  const byDay = (a: {readonly sort: string; readonly id: string}, b: {readonly sort: string; readonly id: string}) =>
    a.sort < b.sort ? -1 : a.sort > b.sort ? 1 : a.id < b.id ? -1 : 1;
  const quotes = report.quotes.filter((quote) => is(quote.speaker));
  const entries = report.timeline.flatMap((entry) => {
    const as = is(entry.source) ? ("source" as const) : is(entry.target) ? ("target" as const) : null;
    return as === null ? [] : [{entry, as}];
  });
  if (quotes.length + entries.length === 0) return null;
  // Only the pages that speak of the name are looked into. Letters of origins belong to one story, so they are not shown here.
  const pages = new Set([...quotes.map((quote) => quote.span.page), ...entries.map(({entry}) => entry.what.page)]);
  const near = report.articles.filter((article) => pages.has(article.page));
  const urls = new Map(report.pages.flatMap((page) => (pages.has(page.id) ? [[page.id, page.url] as const] : [])));
  const evidence = evidenceFinder(near, new Map(), urls);
  const said = quotes.map((quote) => ({
    id: quote.id,
    sort: quote.on?.earliest ?? "9999",
    kind: quote.kind,
    on: showDating(quote.on),
    evidence: evidence(quote.span, quote.article),
  }));
  const did = entries.map(({entry, as}) => ({
    id: entry.id,
    sort: entry.on?.earliest ?? "9999",
    as,
    class: entry.class,
    on: showDating(entry.on),
    evidence: evidence(entry.what),
    origins: entry.origins,
  }));
  for (const one of [...said, ...did]) if (one.evidence.article !== null) articles.add(one.evidence.article);
  return {
    name: [quotes[0]?.speaker?.name, entries[0]?.entry.source?.name, entries[0]?.entry.target?.name].find(
      (one) => one?.toLowerCase() === wanted,
    )!,
    roles: [...roles].sort(),
    sides: [...sides].sort(),
    said: said.sort(byDay).map(({sort: _, ...one}) => one),
    did: did.sort(byDay).map(({sort: _, ...one}) => one),
    articles: articles.size,
  };
}
