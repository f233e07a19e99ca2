import type {Report} from "../../report/report.js";
import {liveLink} from "../live-link.js";
import {outletName} from "../outlet-name.js";

/**
 * A report in schema.org's words: NewsArticle, Quotation and CorrectionComment. A copy is `isBasedOn` the text it copies when the order is known. What a page
 * does not fix is left out; no claim is rated, since no person has given a verdict.
 */
export function jsonLd(report: Report): object {
  const pages = new Map(report.pages.map((page) => [page.id, page]));
  const members = new Map(
    report.families.flatMap((family) => family.members.map((member) => [member.article, member] as const)),
  );
  const idOf = (article: string) => `urn:throughline:article:${article}`;
  const day = (dating: Report["articles"][number]["published"]) =>
    dating === null || (dating.precision !== "instant" && dating.precision !== "day") ? null : dating.earliest;
  const articles = report.articles.map((article) => {
    const member = members.get(article.id);
    const url = liveLink(article.canonical ?? pages.get(article.page)?.url);
    const published = day(article.published);
    const updated = day(article.updated);
    return {
      "@type": "NewsArticle",
      "@id": idOf(article.id),
      inLanguage: article.language,
      ...(article.headline ? {headline: article.headline.text} : {}),
      ...(url === null ? {} : {url}),
      ...(published === null ? {} : {datePublished: published}),
      ...(updated === null ? {} : {dateModified: updated}),
      author: article.authors.map((author) => ({"@type": "Person", name: author.name})),
      publisher: {"@type": "NewsMediaOrganization", name: outletName(article)},
      ...(article.agency ? {creditText: article.agency.name} : {}),
      ...(article.dateline ? {dateline: article.dateline.place} : {}),
      ...(member && member.of !== null && member.orderKnown ? {isBasedOn: {"@id": idOf(member.of)}} : {}),
      articleBody: article.body.map((span) => span.text).join("\n\n"),
    };
  });
  const quotations = report.quotes
    .filter((quote) => quote.kind === "direct" || quote.kind === "partial")
    .map((quote) => ({
      "@type": "Quotation",
      "@id": `urn:throughline:quote:${quote.id}`,
      text: quote.span.text,
      isPartOf: {"@id": idOf(quote.article)},
      ...(quote.speaker ? {creator: {"@type": "Thing", name: quote.speaker.name}} : {}),
    }));
  const corrections = report.corrections.map((one) => ({
    "@type": "CorrectionComment",
    "@id": `urn:throughline:correction:${one.id}`,
    text: one.span.text,
    about: {"@id": idOf(one.article)},
  }));
  return {"@context": "https://schema.org", "@graph": [...articles, ...quotations, ...corrections]};
}
