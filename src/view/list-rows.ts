import type {Report} from "../report/report.js";
import {outletName} from "./outlet-name.js";
import {showDating} from "./show-dating.js";
import {showValue} from "./show-value.js";

export const listNames = ["timeline", "quotes", "figures", "conflicts", "families", "articles"] as const;
export type ListName = (typeof listNames)[number];

/** One list of a report as a table: the same columns in CSV, Markdown and on pages. */
export type ListTable = {readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[]};

/** A list of the report as rows of plain text, in the report's order. With `story`, only that story's rows. */
export function listRows(report: Report, list: ListName, story?: string): ListTable {
  const articles = new Map(report.articles.map((article) => [article.id, article]));
  const outlet = (id: string) => outletName(articles.get(id));
  const inStory = (id: string) => story === undefined || storyOf.get(id) === story;
  const storyOf = new Map(report.stories.flatMap((one) => one.articles.map((id) => [id, one.id] as const)));
  const dates = (on: Parameters<typeof showDating>[0]) => [on?.earliest ?? "", on?.latest ?? "", on?.precision ?? ""];
  switch (list) {
    case "timeline":
      return {
        columns: [
          "id",
          "story",
          "earliest",
          "latest",
          "precision",
          "class",
          "source",
          "target",
          "place",
          "what",
          "origins",
          "status",
        ],
        rows: report.timeline
          .filter((entry) => story === undefined || entry.story === story)
          .map((entry) => [
            entry.id,
            entry.story,
            ...dates(entry.on),
            entry.class,
            entry.source?.name ?? "",
            entry.target?.name ?? "",
            entry.place ?? "",
            entry.what.text,
            String(entry.origins),
            entry.status,
          ]),
      };
    case "quotes": {
      const utteranceOf = new Map(
        report.utterances.flatMap((one) => one.renderings.map((rendering) => [rendering.quote, one.id] as const)),
      );
      return {
        columns: [
          "id",
          "article",
          "outlet",
          "kind",
          "speaker",
          "side",
          "words",
          "cue",
          "earliest",
          "latest",
          "precision",
          "utterance",
        ],
        rows: report.quotes
          .filter((quote) => inStory(quote.article))
          .map((quote) => [
            quote.id,
            quote.article,
            outlet(quote.article),
            quote.kind,
            quote.speaker?.name ?? "",
            quote.speaker?.side ?? "",
            quote.span.text,
            quote.cue?.text ?? "",
            ...dates(quote.on),
            utteranceOf.get(quote.id) ?? "",
          ]),
      };
    }
    case "figures":
      return {
        columns: [
          "id",
          "article",
          "outlet",
          "value",
          "unit",
          "counts",
          "kind",
          "modifier",
          "words",
          "earliest",
          "latest",
          "precision",
        ],
        rows: report.figures
          .filter((figure) => inStory(figure.article))
          .map((figure) => [
            figure.id,
            figure.article,
            outlet(figure.article),
            showValue(figure.value),
            figure.unit ?? "",
            figure.counts?.text ?? "",
            figure.kindOf ?? "",
            figure.modifier ?? "",
            figure.span.text,
            ...dates(figure.on),
          ]),
      };
    case "conflicts":
      return {
        columns: ["id", "story", "kind", "about", "reading", "words", "outlets", "origins", "because"],
        rows: report.conflicts
          .filter((conflict) => story === undefined || conflict.story === story)
          .flatMap((conflict) =>
            conflict.readings.map((reading) => [
              conflict.id,
              conflict.story,
              conflict.kind,
              conflict.about,
              reading.value,
              reading.spans.map((span) => span.text).join(" | "),
              [...new Set(reading.articles.map(outlet))].join(" | "),
              String(reading.origins),
              conflict.because.map((reason) => reason.say).join("; "),
            ]),
          ),
      };
    case "families":
      return {
        columns: [
          "family",
          "origin",
          "article",
          "outlet",
          "kind",
          "of",
          "mineInTheirs",
          "theirsInMine",
          "orderKnown",
          "because",
        ],
        rows: report.families.flatMap((family) =>
          family.members
            .filter((member) => inStory(member.article))
            .map((member) => [
              family.id,
              family.origin.name,
              member.article,
              outlet(member.article),
              member.kind,
              member.of ?? "",
              member.mineInTheirs?.toFixed(2) ?? "",
              member.theirsInMine?.toFixed(2) ?? "",
              String(member.orderKnown),
              member.because.map((reason) => reason.say).join("; "),
            ]),
        ),
      };
    case "articles":
      return {
        columns: [
          "id",
          "page",
          "headline",
          "outlet",
          "agency",
          "authors",
          "dateline",
          "published",
          "precision",
          "language",
          "paragraphs",
        ],
        rows: report.articles
          .filter((article) => inStory(article.id))
          .map((article) => [
            article.id,
            report.pages.find((page) => page.id === article.page)?.name ?? "",
            article.headline?.text ?? "",
            outletName(article),
            article.agency?.name ?? "",
            article.authors.map((author) => author.name).join("; "),
            article.dateline?.place ?? "",
            showDating(article.published).text,
            article.published?.precision ?? "",
            article.language,
            String(article.body.length),
          ]),
      };
  }
}
