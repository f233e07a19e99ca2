import type {Article} from "../../article/article.js";
import type {Report} from "../../report/report.js";
import {outletName} from "../outlet-name.js";
import {type ShownDating, showDating} from "../show-dating.js";

/** An article in a list. `copies` are further articles of its family in the same list, folded under it. */
export type ArticleRow = {
  readonly id: string;
  readonly headline: string;
  readonly outlet: string;
  readonly agency: string | null;
  readonly published: ShownDating;
  readonly day: string | null;
  readonly story: {readonly id: string; readonly headline: string} | null;
  readonly family: string | null;
  readonly origin: string | null;
  readonly kind: string;
  readonly copies: readonly {readonly id: string; readonly outlet: string; readonly kind: string}[];
  /** Why it is in the list, when it is not for the list's own name. */
  readonly why: string | null;
};

/** Articles with copies folded, latest first, undated last. `origins` counts families. */
export type ArticlesView = {
  readonly title: string;
  readonly articles: number;
  readonly origins: number;
  readonly rows: readonly ArticleRow[];
};

/** The family and the story of every article. */
export type Places = {
  readonly familyOf: ReadonlyMap<string, {readonly id: string; readonly origin: string; readonly kind: string}>;
  readonly storyOf: ReadonlyMap<string, {readonly id: string; readonly headline: string}>;
};

/** Looks up where every article of a report belongs. Linear in families and stories; make it once a report. */
export function placesOf(report: Report): Places {
  const familyOf = new Map<string, {id: string; origin: string; kind: string}>();
  for (const family of report.families)
    for (const member of family.members)
      familyOf.set(member.article, {id: family.id, origin: family.origin.name, kind: member.kind});
  const storyOf = new Map<string, {id: string; headline: string}>();
  for (const story of report.stories)
    for (const id of story.articles) storyOf.set(id, {id: story.id, headline: story.headline.text});
  return {familyOf, storyOf};
}

/** Folds a choice of articles into one row a family, led by its earliest article there. Sorts the choice. */
export function articlesView(
  report: Report,
  title: string,
  chosen: readonly Article[],
  why: (article: Article) => string | null = () => null,
  {familyOf, storyOf}: Places = placesOf(report),
): ArticlesView {
  const groups = new Map<string, Article[]>();
  for (const article of chosen) {
    const key = familyOf.get(article.id)?.id ?? article.id;
    const group = groups.get(key);
    if (group) group.push(article);
    else groups.set(key, [article]);
  }
  const rows = [...groups.values()].map((group): ArticleRow => {
    const [first, ...copies] = group.sort(
      (a, b) =>
        Number(familyOf.get(b.id)?.kind === "original") - Number(familyOf.get(a.id)?.kind === "original") ||
        compare(a.published?.earliest ?? "9", b.published?.earliest ?? "9") ||
        compare(a.id, b.id),
    );
    const article = first!;
    const family = familyOf.get(article.id);
    return {
      id: article.id,
      headline: article.headline?.text ?? "(no headline)",
      outlet: outletName(article),
      agency: article.agency?.name ?? null,
      published: showDating(article.published),
      day: article.published?.earliest.slice(0, 10) ?? null,
      story: storyOf.get(article.id) ?? null,
      family: family?.id ?? null,
      origin: family?.origin ?? null,
      kind: family?.kind ?? "original",
      copies: copies.map((one) => ({id: one.id, outlet: outletName(one), kind: familyOf.get(one.id)?.kind ?? ""})),
      why: why(article),
    };
  });
  rows.sort((a, b) => compare(b.day ?? "", a.day ?? "") || compare(a.headline, b.headline) || compare(a.id, b.id));
  return {title, articles: chosen.length, origins: rows.length, rows};
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
