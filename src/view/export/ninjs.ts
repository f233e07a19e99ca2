import type {Report} from "../../report/report.js";
import {liveLink} from "../live-link.js";
import {outletName} from "../outlet-name.js";

/**
 * Articles in the form of IPTC ninjs 1.3: one object an article. Dates are given only where the page fixes an instant or a day; a range is left out, since
 * ninjs has no place for one.
 */
export function ninjsItems(report: Report): object[] {
  const pages = new Map(report.pages.map((page) => [page.id, page]));
  return report.articles.map((article) => {
    const link = liveLink(article.canonical ?? pages.get(article.page)?.url);
    const created = instant(article.published);
    const changed = instant(article.updated) ?? created;
    return {
      uri: link ?? `urn:throughline:article:${article.id}`,
      type: "text",
      language: article.language,
      profile: article.kind,
      ...(article.headline ? {headline: article.headline.text} : {}),
      ...(created === null ? {} : {firstcreated: created}),
      ...(changed === null ? {} : {versioncreated: changed}),
      ...(article.authors.length === 0 ? {} : {byline: article.authors.map((author) => author.name).join(", ")}),
      ...(article.dateline ? {located: article.dateline.place} : {}),
      ...(article.agency ? {copyrightholder: article.agency.name} : {}),
      body_text: article.body.map((span) => span.text).join("\n\n"),
      subject: article.tags.map((tag) => ({name: tag})),
      organisation: [
        {name: outletName(article), rel: "publisher"},
        ...(article.agency ? [{name: article.agency.name, rel: "source"}] : []),
      ],
    };
  });
}

function instant(dating: Report["articles"][number]["published"]): string | null {
  if (dating === null) return null;
  if (dating.precision === "instant" && dating.earliest === dating.latest) return dating.earliest;
  return dating.precision === "day" ? `${dating.earliest.slice(0, 10)}T00:00:00Z` : null;
}
