import type {Report} from "../../report/report.js";
import {outletName} from "../outlet-name.js";
import {type ArticlesView, articlesView, type Places} from "./articles-view.js";

/** An outlet or agency in a list: how many of its articles are its own words, and how many are copies of somebody's. */
export type SourceRow = {
  readonly name: string;
  readonly articles: number;
  readonly own: number;
  readonly copies: number;
  /** Articles in which an agency is credited. */
  readonly credited: number;
  readonly agencies: readonly string[];
};

/** Every outlet of the report by number of articles, then name. No rating: counts only. */
export function sourceRows(report: Report): SourceRow[] {
  const kinds = new Map(
    report.families.flatMap((family) => family.members.map((one) => [one.article, one.kind] as const)),
  );
  const rows = new Map<
    string,
    {name: string; articles: number; own: number; copies: number; credited: number; agencies: Set<string>}
  >();
  for (const article of report.articles) {
    const name = outletName(article);
    const row = rows.get(name) ?? {name, articles: 0, own: 0, copies: 0, credited: 0, agencies: new Set<string>()};
    rows.set(name, row);
    row.articles++;
    const kind = kinds.get(article.id) ?? "original";
    if (kind === "original" && article.agency === null) row.own++;
    else row.copies++;
    if (article.agency) {
      row.credited++;
      row.agencies.add(article.agency.name);
    }
  }
  return [...rows.values()]
    .map((row) => ({...row, agencies: [...row.agencies].sort()}))
    .sort((a, b) => b.articles - a.articles || (a.name < b.name ? -1 : 1));
}

/** What one outlet or agency printed or was credited for, or null when no article names it. */
export function outletView(report: Report, name: string, places?: Places): ArticlesView | null {
  const wanted = name.toLowerCase();
  const is = (other: string | undefined) => other?.toLowerCase() === wanted;
  const chosen = report.articles.filter(
    (article) => is(outletName(article)) || is(article.outlet?.name) || is(article.agency?.name),
  );
  if (chosen.length === 0) return null;
  return articlesView(report, name, chosen, (article) => (is(outletName(article)) ? null : "credited"), places);
}
