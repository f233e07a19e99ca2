import type {Report} from "../report/report.js";
import {CommandError, exitCodes} from "./world.js";

/** An article by its id, or by its page's name or address with an optional "#n" for the n-th article of that page. */
export function pickArticle(report: Report, wanted: string): Report["articles"][number] {
  const byId = report.articles.find((article) => article.id === wanted);
  if (byId) return byId;
  const [, name = wanted, number] = /^(.*?)(?:#(\d+))?$/s.exec(wanted) ?? [];
  const page =
    report.pages.find((one) => one.name === name || one.url === name || one.id === name) ??
    report.pages.find((one) => name.endsWith(`/${one.name}`));
  const id = page?.articles[Number(number ?? 1) - 1];
  const article = report.articles.find((one) => one.id === id);
  if (!article)
    throw new CommandError(
      `there is no article ${wanted}; name one by its id or as page.txt#1, as \`throughline read PATH --only articles\` lists them`,
      exitCodes.usage,
    );
  if (page && page.articles.length > 1 && number === undefined)
    throw new CommandError(
      `${page.name} holds ${page.articles.length} articles; say which with ${name}#1 to ${name}#${page.articles.length}`,
      exitCodes.usage,
    );
  return article;
}
